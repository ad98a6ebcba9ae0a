/** Who answers a question, where nothing but its order says so. */
import { insideOf } from './lean.ts'
import { firstFrom } from './links.ts'
import type { Mention } from './mentions.ts'
import { endsAsCalling } from './name-words.ts'
import type { Paragraph, Scene } from './scene.ts'
import { isPerson, sentenceStart } from './subject.ts'
import type { Before, Quotation } from './surroundings.ts'
import { Kind, kindAt, sentenceAt } from './tokens.ts'

/** Paragraphs from a question back to whoever spoke before it, at most. */
const farthest = 3

/** `Brandis nickt. „Noch Kaffee?“, fragt die Wirtin. „Gern.“`: not whoever has just asked, but the one before. */
export function answererOf(scene: Scene, quotation: Quotation, before: Before | null): Mention | null {
  if (!before?.speaker || !follows(scene, quotation, before.quotation)) return null
  const asker = before.speaker
  const asked = scene.paragraphs[before.quotation.paragraph] as Paragraph
  // Where nobody is said to ask, the speaker may go on.
  if (!insideOf(asked, before.quotation).endsWith('?') || asker.paragraph !== before.quotation.paragraph) return null
  if (asker.sentence !== before.quotation.sentence) return null
  const isOther = (one: Mention): boolean => one.person < 0 || one.person !== asker.person
  const start = sentenceStart(asked, before.quotation.token)
  for (let i = firstFrom(asked.mentions, start) - 1; i >= 0; i--) {
    const one = asked.mentions[i] as Mention
    if (one.oblique || one.owner || !one.first || !isOther(one)) continue
    if (
      one.kind === 'pronoun' ||
      isPerson(one, asked.tokens) ||
      endsAsCalling(asked.text, asked.tokens, one.to - 1, scene.lexicon)
    )
      return one
    break
  }
  const { earlier } = before
  return earlier && isOther(earlier) && quotation.paragraph - earlier.paragraph <= farthest ? earlier : null
}

/** Whether nothing but the end of its sentence stands between a quotation and the one before. */
function follows(scene: Scene, { paragraph, sentence, token }: Quotation, before: Quotation): boolean {
  const own = scene.paragraphs[paragraph] as Paragraph
  if (paragraph === before.paragraph) return sentence === before.sentence + 1
  const above = scene.paragraphs[before.paragraph] as Paragraph
  if (paragraph !== before.paragraph + 1 || token !== own.from) return false
  let last = above.to - 1
  while (kindAt(above.tokens, last) === Kind.edge) last--
  return sentenceAt(above.tokens, last) === before.sentence
}
