/** What the first letter of a name and the last one of an office tell, in scripts without capitals. */
import { unitAt } from '../text/unit-at.ts'
import { type Lexicon, Use, usesOf } from './lexicon.ts'

export function isFamily(text: string, at: number, lexicon: Lexicon): boolean {
  return (usesOf(unitAt(text, at), lexicon) & Use.families) !== 0
}

/** Where a name of two or three begins that ends here, by its family name; -1 where none does. */
export function familyAt(text: string, from: number, to: number, lexicon: Lexicon): number {
  for (let at = Math.max(from, to - 3); at < to - 1; at++) if (isFamily(text, at, lexicon)) return at
  return -1
}

/** Whether a word ends as the names of offices, parties and companies do. */
export function isOffice(text: string, end: number, lexicon: Lexicon): boolean {
  return (usesOf(unitAt(text, end - 1), lexicon) & Use.offices) !== 0
}

export function isMarker(word: number, lexicon: Lexicon): boolean {
  return (usesOf(word, lexicon) & Use.markers) !== 0
}
