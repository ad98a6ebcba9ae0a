/** What is known of a page before anything is decided: every block's look, phrases, repeats and words of prose. */
import type { Speech } from '../languages/language.ts'
import { markCredits } from './credits.ts'
import { countEqual, type Looked, numberWords } from './look.ts'
import type * as phrase from './phrases.ts'
import { findPhrases, phrasesOf } from './phrases.ts'
import * as sheet from './sheet.ts'

/** What is known of a page. */
export interface Facts extends Looked {
  /** How many different words there are that say something. */
  distinct: number
  found: readonly phrase.Found[]
}

export function factsOf(looked: Looked, speech: Speech): Facts {
  const { blocks, looks, list } = looked
  const rows = blocks.length
  countEqual(looks, rows)
  for (let row = 0; row < rows * sheet.ROW; row += sheet.ROW) {
    const words = Math.min(looks[row + sheet.WORDS] as number, 120) * (1 - (looks[row + sheet.LINKED] as number))
    const own = (looks[row + sheet.REPEATS] as number) > 1 ? words * 0.3 : words
    looks[row + sheet.PROSE] = own < 8 ? 0 : looks[row + sheet.ENDS] ? own : own * 0.7
  }
  const found = findPhrases(looks, list, rows, phrasesOf(speech.languages))
  markCredits(looked, found, speech)
  return { blocks, looks, list, distinct: numberWords(looks, list, rows), found }
}

/** How far from the nearest long line a block may stand and still be judged; for one of a few words, as in menus, not far. */
const NEAR = 12
const NEAR_FEW = 2
const FEW = 3

/** The blocks worth judging: those within reach of a line long enough to be prose. */
export function candidates({ blocks, looks }: Facts): number[] {
  const out: number[] = []
  const count = blocks.length
  let next = 0
  let last = Number.NEGATIVE_INFINITY
  for (let at = 0; at < count; at++) {
    if (next < at) next = at
    while (next < count && (looks[next * sheet.ROW + sheet.PROSE] as number) === 0) next++
    if ((looks[at * sheet.ROW + sheet.PROSE] as number) > 0) last = at
    const near = (looks[at * sheet.ROW + sheet.WORDS] as number) > FEW ? NEAR : NEAR_FEW
    // What metadata say of a page is none of its text.
    if ((at - last <= near || next - at <= near) && blocks[at]?.kind !== 'metadata') out.push(at)
  }
  return out
}
