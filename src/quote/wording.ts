/**
 * The words and signs around a mention and a quotation that build their sentences: what they tell together of the speaker,
 * in the language they were learned from. Their weights have slots of their own and add to those of `speaker-features.ts`, which all
 * languages share.
 */
import { joinHash } from '../text/hash-table.ts'
import { clauseOf, joinOf, subjectsBehind } from './clauses.ts'
import { add, type Features, WORDING } from './features.ts'
import { anyPronoun, Word } from './lexicon.ts'
import type { Link } from './links.ts'
import type { Mention } from './mentions.ts'
import type { Paragraph, Scene } from './scene.ts'
import type { Quotation, Surroundings } from './surroundings.ts'
import { fold, Sign, signIn, signsBetween } from './symbols.ts'
import { bitsAt, endAt, Kind, kindAt, numberAt, sentenceAt, startAt, type Tokens } from './tokens.ts'
import { wordAt } from './words.ts'

/** How many slots they have. */
export const wordingSlots: number = 1 << 13

/** Adds what tells most together, chosen row after row on publishers that it was not learned from. */
export function addWording(
  features: Features,
  { paragraphs }: Scene,
  { paragraph, sentence, token }: Quotation,
  { ending, place, cueAfter, cueBefore }: Surroundings,
  mention: Mention,
  link: Link,
  type: number,
  level: number,
  behind: number,
): void {
  const own = paragraphs[mention.paragraph] as Paragraph
  const here = paragraphs[paragraph] as Paragraph
  const { phrase, from, to, sentence: within } = mention
  const { tokens } = own
  const isHere = own === here && sentence === within
  const commas = isHere ? signsBetween(tokens, Sign.comma, Math.min(to, token), Math.max(phrase, token)) : 0
  const left = joint(tokens, phrase - 1, within)
  const leftEnd = endOf(own, phrase - 1, within)
  const left2 = joint(tokens, phrase - 2, within)
  const right = joint(tokens, to, within)
  add(features, WORDING, slotOf(0, sign(tokens, phrase - 2, within), left, mention.bits & anyPronoun))
  add(features, WORDING, slotOf(1, link.kind, sign(tokens, to + 2, within), right))
  add(features, WORDING, slotOf(2, ending, left, commas))
  add(features, WORDING, slotOf(3, sign(tokens, to + 1, within), leftEnd, left2))
  add(features, WORDING, slotOf(4, type, right, sign(tokens, from, within)))
  add(features, WORDING, slotOf(5, place, level, sign(tokens, phrase - 3, within)))
  add(features, WORDING, slotOf(6, behind, place, cueAfter < 0 ? 0 : numberAt(tokens, cueAfter)))
  add(features, WORDING, slotOf(7, leftEnd, joint(tokens, token - 1, sentence), left2))
  if (!isHere || to > token) return
  const subjects = subjectsBehind(own, mention, cueBefore < 0 ? token : cueBefore)
  add(features, WORDING, slotOf(8, clauseOf(own, mention).subject, subjects, joinOf(own, cueBefore)))
}

function slotOf(row: number, a: number, b: number, c: number): number {
  const h = Math.imul(joinHash(joinHash(joinHash(row, a), b), c), 0x85ebca6b)
  return (h ^ (h >>> 15)) & (wordingSlots - 1)
}

/** The sign of a token of a sentence. */
function sign(tokens: Tokens, i: number, within: number): number {
  return fold(signIn(tokens, i, within))
}

const joints = Word.preposition | Word.clause | Word.coordinator | Word.auxiliary | Word.relative | Word.determiner

/** A word of a sentence that joins others, or a sign; 1 for any other word. */
function joint(tokens: Tokens, i: number, within: number): number {
  if (sentenceAt(tokens, i) !== within) return 0
  return kindAt(tokens, i) === Kind.punctuation || bitsAt(tokens, i) & joints ? numberAt(tokens, i) : 1
}

/** How a word of a sentence ends, if it may be a verb. */
function endOf({ text, tokens }: Paragraph, i: number, within: number): number {
  const kind = sign(tokens, i, within)
  if (kind !== Sign.word && kind !== Sign.cue) return 0
  const end = endAt(tokens, i)
  return wordAt(text, Math.max(startAt(tokens, i), end - 2), end)
}
