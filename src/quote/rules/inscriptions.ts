/** Words that stand on something: on what. */
import { Use, Word } from '../lexicon.ts'
import { firstFrom } from '../links.ts'
import type { Mention } from '../mentions.ts'
import type { Paragraph } from '../scene.ts'
import { Sign } from '../symbols.ts'
import { bitsAt, sentenceAt, signAt, usesAt } from '../tokens.ts'
import { isPerson } from './subject.ts'

/** How far a verb for words that stand somewhere is from the colon before them, in tokens. */
const reach = 10

/** `Sie hält ein Schild hoch. „…“ steht darauf.`: the last thing with words on it, where the verb itself says nothing of it. */
export function takenFrom({ mentions, tokens }: Paragraph, token: number, cue: number): Mention | null {
  const isBorne =
    cue >= 0 && bitsAt(tokens, cue) & Word.impersonal && (usesAt(tokens, cue) & Use.bearers || cue > token)
  if (!isBorne) return null
  const sentence = sentenceAt(tokens, token)
  for (let i = firstFrom(mentions, token) - 1; i >= 0; i--) {
    const mention = mentions[i] as Mention
    if (mention.sentence < sentence - 1) return null
    if (mention.kind === 'noun' && mention.bits & Word.cueNoun && !isPerson(mention, tokens)) return mention
  }
  return null
}

/** `Am Tor hing ein Zettel: „…“`: what stands, hangs or lies somewhere with the words behind the colon on it. */
export function borneBy({ mentions, tokens }: Paragraph, token: number): Mention | null {
  const last = mentions[firstFrom(mentions, token) - 1]
  if (!last || signAt(tokens, token - 1) !== Sign.colon || last.oblique || last.kind !== 'noun') return null
  for (let i = last.phrase - 1; i > token - reach && sentenceAt(tokens, i) === last.sentence; i--)
    if (usesAt(tokens, i) & Use.bearers) return last
  return null
}

/** `han colgado una pancarta: «…»`, `una hoja hallada bajo la puerta: «…»`: what words stand on, where no verb says that they are said. */
export function surfaceOf({ mentions, tokens }: Paragraph, token: number): Mention | null {
  if (signAt(tokens, token - 1) !== Sign.colon) return null
  const sentence = sentenceAt(tokens, token - 1)
  for (let i = firstFrom(mentions, token) - 1; i >= 0; i--) {
    const mention = mentions[i] as Mention
    if (mention.sentence !== sentence || mention.to < token - 2 * reach) break
    if (mention.kind === 'noun' && usesAt(tokens, mention.to - 1) & Use.sayings) return mention
  }
  return null
}
