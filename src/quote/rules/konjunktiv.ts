/** Verb forms of reported speech that no list has, by how they end and where they stand. */
import { anyPronoun, Use, Word } from '../lexicon.ts'
import { isUnknown } from '../phrases.ts'
import { bitsAt, isCapitalAt, Kind, kindAt, setBits, type Tokens, textOf, usesAt } from '../tokens.ts'

/** How they end, but for what can be a past, and words that end alike. */
const konjunktiv = /^\p{Ll}{2,}[^t]e$/u
const alike = /^(?:gerade|gerne?|lange|ohne|beinahe|nahe|lieber?|vorne|hinterher?|allerlei|zu\p{L}+)$/u

/** `Man ermittle „in alle Richtungen“`, `Bayern fahre „auf Verschleiß“`: behind a pronoun, or between a noun and marked words. */
export function markReported(tokens: Tokens, from: number, to: number, text: string): void {
  for (let i = from + 1; i < to; i++) {
    if (!isUnknown(tokens, i) || usesAt(tokens, i)) continue
    const before = bitsAt(tokens, i - 1)
    const isBehindPronoun = before & anyPronoun && !(before & (Word.determiner | Word.possessive))
    const isBeforeQuote = kindAt(tokens, i + 1) === Kind.quote && isCapitalAt(tokens, i - 1)
    const isBehindSubject =
      isBehindPronoun || (usesAt(tokens, i - 1) & Use.subjects && !(before & (Word.determiner | Word.first)))
    if (!isBehindSubject && !isBeforeQuote) continue
    const word = textOf(tokens, i, text)
    if (konjunktiv.test(word) && !alike.test(word)) setBits(tokens, i, Word.reported)
  }
}
