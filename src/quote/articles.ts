/** Words with what is written on to them: articles, conjunctions and endings of Arabic and Hebrew. */
import { unitAt } from '../text/unit-at.ts'
import { bitsOf, type Lexicon, Word } from './lexicon.ts'
import { bitsAt, isCapitalAt, isWordAt, lengthAt, startAt, type Tokens, textOf } from './tokens.ts'
import { isUncased } from './units.ts'
import { wordAt } from './words.ts'

/** What a verb of saying or its like is with a conjunction written on to it, or an ending of gender or number (`وقالت`, `ואמרו`). */
export function bitsWithEnds(text: string, start: number, end: number, lexicon: Lexicon): number {
  const first = unitAt(text, start)
  if (first < 0x5d0 || first > 0x64a || end - start < 4) return 0
  const from = 'وفו'.includes(text.charAt(start)) ? start + 1 : start
  const to = 'תהוت'.includes(text.charAt(end - 1)) ? end - 1 : end
  const known = (a: number, b: number): number => bitsOf(wordAt(text, a, b), lexicon)
  return (known(from, end) || known(from, to) || known(start, to)) & (Word.cue | Word.cuePreposition)
}

/** Whether an article is written on to a word. */
export function isDefinite(tokens: Tokens, i: number, text: string): boolean {
  return /^(?:ال|ה)/.test(textOf(tokens, i, text))
}

/** Whether a word says whose or of what kind a title is (`وزير الخارجية`, `منظمة الصحة العالمية`). */
export function isComplement(tokens: Tokens, i: number, text: string): boolean {
  if (bitsAt(tokens, i) !== 0 || !isDefinite(tokens, i, text) || isCapitalAt(tokens, i)) return false
  // Adjectives; Arabic ones may be objects, but for those in `-ي`.
  return !isDefinite(tokens, i - 1, text) || /^ה|ية?$/.test(textOf(tokens, i, text))
}

/** An article behind a preposition written on to the word. */
const behindPreposition = /^(?:[بو]ال|لل|מה...)/

/** An unknown word of such a script; the first word of an Arabic name has no article. */
export function nameable(tokens: Tokens, i: number, place: number, text: string): boolean {
  return (
    isWordAt(tokens, i) &&
    bitsAt(tokens, i) === 0 &&
    lengthAt(tokens, i) > 1 &&
    isUncased(unitAt(text, startAt(tokens, i))) &&
    !behindPreposition.test(textOf(tokens, i, text)) &&
    (place > 1 || !textOf(tokens, i, text).startsWith('ال'))
  )
}
