/** What a compound noun is by what it ends with (`Bundestrainer`, `Wochenzeitung`): words by their letters from the last on. */
import { type HashTable, lookUp } from '../text/hash-table.ts'
import { unitAt } from '../text/unit-at.ts'
import { type Letters, unitOf } from './units.ts'
import { grown } from './words.ts'

/** Letters of the shortest and the longest word that tells what a compound is; shorter ones end too many names (`-mann`). */
const shortest = 5
const longest = 16

/** The number of a word read backwards. */
export function numberBackwards(word: string): number {
  let number = 0
  for (let i = word.length - 1; i >= 0; i--) number = grown(number, unitOf(unitAt(word, i)))
  return number
}

/** What the longest word is that a longer one ends with. */
export function headOf(heads: HashTable, { units, base }: Letters, start: number, end: number): number {
  let number = 0
  let found = 0
  for (let at = end - 1; at >= Math.max(start + 3, end - longest); at--) {
    number = grown(number, units[base + at] as number)
    if (at <= end - shortest) found = lookUp(heads, number) || found
  }
  return found
}
