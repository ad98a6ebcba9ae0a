/** Whose a quotation is that stands by itself: whoever spoke before, or somebody whom the sentences before it bring in. */
import { people, Word } from '../lexicon.ts'
import { firstFrom } from '../links.ts'
import type { Mention } from '../mentions.ts'
import { endsAsCalling } from '../name-words.ts'
import type { Paragraph, Scene } from '../scene.ts'
import type { Before, Quotation } from '../surroundings.ts'
import { Sign } from '../symbols.ts'
import { longest, sentenceAt, sentenceStart, signAt, written } from '../tokens.ts'
import { isPerson, lastSubject, leadOf } from './subject.ts'

/** Whoever most likely goes on speaking. */
export function carriedBy(scene: Scene, { paragraph, token }: Quotation, before: Before | null): Mention | null {
  const { paragraphs } = scene
  const isHere = before?.quotation.paragraph === paragraph
  const own = paragraphs[paragraph] as Paragraph
  const subject = broughtIn(scene, own, token)
  if (subject) return subject
  const here = lastSubject(own, token, isHere ? before.quotation.token + 1 : own.from)
  if (here || isHere) return here ?? before?.speaker ?? null
  const above = paragraphs[paragraph - 1]
  // `Und der Kai?`: what an interviewer asks, without marks.
  const isAsked = above?.spans.length === 0 && above.text.endsWith('?')
  const isAbove = before?.quotation.paragraph === paragraph - (isAsked ? 2 : 1)
  if (isAsked && isAbove) return before?.speaker ?? null
  const last = above && lastSubject(above, above.to, isAbove ? before.quotation.token + 1 : above.from)
  // `Der „Seebote“ sieht es anders:` over what it says.
  const isOpened = above && own.from === token && signAt(above.tokens, above.to - 1) === Sign.colon
  const lead = isOpened ? leadOf(above, above.to - 1) : null
  // `Er blickte zu Boden.` over what he says.
  const gesture = above && own.from === token ? broughtIn(scene, above, above.to) : null
  return last ?? lead ?? gesture ?? (isAbove ? (before?.speaker ?? null) : null)
}

/** Sentences before a quotation that are looked at, and words of one that tells nothing. */
const farthest = 4
const brief = 5

/**
 * `Trainer Okafor trat auf die Bremse. „…“`: the person whom the sentence before is about, where nobody says anything in it; past
 * what is reported (`Okafor winkt ab. Das sei erledigt. „…“`).
 */
export function broughtIn(scene: Scene, own: Paragraph, token: number): Mention | null {
  const { tokens, from } = own
  const isAlone = sentenceAt(tokens, token - 1) !== sentenceAt(tokens, token)
  let end = isAlone ? token - 1 : sentenceStart(own, token) - 1
  for (let n = 0; n < farthest && end > from; n++) {
    if (signAt(tokens, end) !== Sign.stop) return null
    const start = sentenceStart(own, end)
    if (isTold(own, start, end)) return null
    const lead = personIn(scene, own, start, end)
    if (lead) return lead
    if (end - start > brief && !isReportedFrom(own, start)) return null
    end = start - 1
  }
  return null
}

/** Whether anybody says anything between two places. */
function isTold({ tokens }: Paragraph, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const sign = signAt(tokens, i)
    if (sign === Sign.cue || sign === Sign.quote || sign === Sign.cuePreposition) return true
  }
  return false
}

/** Whom a sentence is about: who leads it, or the first person in it where something else does. */
function personIn({ lexicon, persons }: Scene, own: Paragraph, start: number, end: number): Mention | null {
  const { mentions, text, tokens } = own
  if (isReportedFrom(own, start)) return null
  for (let i = firstFrom(mentions, start); i < mentions.length; i++) {
    const mention = mentions[i] as Mention
    if (mention.phrase >= end) return null
    const { bits, kind, oblique, owner, phrase } = mention
    if (oblique || owner || phrase < start || signAt(tokens, phrase - 1) === Sign.clause) continue
    if (kind === 'author' || (kind === 'pronoun' && bits & (Word.relative | Word.neuter))) return null
    if (kind !== 'name') {
      // `Die Biologin nickt.`, `Der 67-Jährige seufzt.`
      const isCalled =
        phrase === start &&
        (endsAsCalling(text, tokens, mention.to - 1, lexicon) || /\d\d-/.test(written(own, phrase, mention.to)))
      if (kind === 'pronoun' || isPerson(mention, tokens) || isCalled) return mention
      continue
    }
    // `Lindau liegt am See.`: one word may be a place.
    if (bits & people || (persons[mention.person]?.fullest.words.length ?? 0) > 1) return mention
  }
  return null
}

/** Whether the main verb of the sentence that begins here, as far as it is known, is a form of reported speech. */
export function isReportedFrom({ tokens }: Paragraph, start: number, token = -1): boolean {
  const sentence = sentenceAt(tokens, start)
  // `Dass er ging, sei …`
  let main = start
  if (signAt(tokens, start) === Sign.clause)
    while (sentenceAt(tokens, main + 1) === sentence && signAt(tokens, main) !== Sign.comma) main++
  for (let i = main; i < Math.max(start, token) + longest && sentenceAt(tokens, i) === sentence; i++) {
    const sign = signAt(tokens, i)
    if (sign === Sign.reported) return true
    // `lösen zu können`
    const isInfinitive = signAt(tokens, i - 1) === Sign.preposition
    if ((sign === Sign.auxiliary && !isInfinitive) || sign === Sign.cue) return false
    if (sign === Sign.clause && i > start && signAt(tokens, i + 1) !== Sign.quote) return false
  }
  return false
}
