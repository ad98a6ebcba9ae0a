/**
 * The words and signs around a mention and a quotation that build their sentences: what they tell together of the speaker,
 * in the language they were learned from. Their weights have slots of their own and add to those of `features.ts`, which all
 * languages share.
 */
import { joinHash } from '../text/hash-table.ts'
import type { Features, Quotation, Surroundings } from './features.ts'
import { anyPronoun, Word } from './lexicon.ts'
import type { Link } from './links.ts'
import type { Mention } from './mentions.ts'
import type { Paragraph, Scene } from './scene.ts'
import { fold, Sign, signIn, signsBetween } from './symbols.ts'
import { Kind, type Token, tokenAt } from './tokens.ts'
import { wordAt } from './words.ts'

/** How many slots they have. */
export const wordingSlots: number = 1 << 12

/** Adds what tells most together, chosen row after row on publishers that it was not learned from; slots begin at `offset`. */
export function addWording(
  features: Features,
  offset: number,
  { paragraphs }: Scene,
  { paragraph, sentence, token }: Quotation,
  { ending, place, cueAfter }: Surroundings,
  mention: Mention,
  link: Link,
  type: number,
  level: number,
  behind: number,
): void {
  const own = paragraphs[mention.paragraph] as Paragraph
  const here = paragraphs[paragraph] as Paragraph
  const { phrase, from, to, sentence: within } = mention
  const isHere = own === here && sentence === within
  const commas = isHere ? signsBetween(own.symbols, Sign.comma, Math.min(to, token), Math.max(phrase, token)) : 0
  const left = joint(own, phrase - 1, within)
  const leftEnd = endOf(own, phrase - 1, within)
  const left2 = joint(own, phrase - 2, within)
  const right = joint(own, to, within)
  const { slots } = features
  let n = features.count
  slots[n++] = offset + slotOf(0, sign(own, phrase - 2, within), left, mention.bits & anyPronoun)
  slots[n++] = offset + slotOf(1, link.kind, sign(own, to + 2, within), right)
  slots[n++] = offset + slotOf(2, ending, left, commas)
  slots[n++] = offset + slotOf(3, sign(own, to + 1, within), leftEnd, left2)
  slots[n++] = offset + slotOf(4, type, right, sign(own, from, within))
  slots[n++] = offset + slotOf(5, place, level, sign(own, phrase - 3, within))
  slots[n++] = offset + slotOf(6, behind, place, tokenAt(here.tokens, cueAfter).word)
  slots[n++] = offset + slotOf(7, leftEnd, joint(here, token - 1, sentence), left2)
  features.count = n
}

function slotOf(row: number, a: number, b: number, c: number): number {
  const h = Math.imul(joinHash(joinHash(joinHash(row, a), b), c), 0x85ebca6b)
  return (h ^ (h >>> 15)) & (wordingSlots - 1)
}

/** The sign of a token of a sentence. */
function sign(paragraph: Paragraph, i: number, within: number): number {
  return fold(signIn(paragraph, i, within))
}

const joints = Word.preposition | Word.clause | Word.coordinator | Word.auxiliary | Word.relative | Word.determiner

/** A word of a sentence that joins others, or a sign; 1 for any other word. */
function joint({ tokens }: Paragraph, i: number, within: number): number {
  const token = tokenAt(tokens, i)
  if (token.sentence !== within) return 0
  return token.kind === Kind.punctuation || token.bits & joints ? token.word : 1
}

/** How a word of a sentence ends, if it may be a verb. */
function endOf(paragraph: Paragraph, i: number, within: number): number {
  const kind = sign(paragraph, i, within)
  if (kind !== Sign.word && kind !== Sign.cue) return 0
  const { start, end } = paragraph.tokens[i] as Token
  return wordAt(paragraph.text, Math.max(start, end - 2), end)
}
