/** Notes below an article about whoever wrote it (`Ruth Hallam writes about ships for the Courier.`). */
import type { Block } from '../block.ts'
import { pairAt } from '../text/hash-table.ts'
import type { Facts } from './features.ts'
import { endAt, isBody, type Placings } from './placings.ts'
import * as sheet from './sheet.ts'
import { type Verdicts, verdict } from './verdict.ts'

/** Blocks above a note, at least. */
const ABOVE = 3
/** Notes of an article, at most. */
const NOTES = 3
/** Words of a line that names who wrote the article above the note, and below it, at most; of a note, at least. */
const NAME_LINE = 5
const LINK_LINE = 6
const NOTE = 6

const NOTED = verdict('boilerplate', 'about whoever wrote the article')

/**
 * Ends the running text before notes that open with an author's name, stand right below it, or open with the first name and have all
 * of it in the line below.
 */
export function dropAuthorNotes(facts: Facts, placings: Placings, verdicts: Verdicts): void {
  const names = namesOf(facts, verdicts)
  if (names.pairs.size === 0) return
  for (let note = 0; note < NOTES; note++) {
    const at = placings.last
    if (verdicts[at] || at < placings.first + ABOVE || !isNote(facts, verdicts, at, names)) return
    const isBelowName = isNameLine(facts, verdicts, at - 1, NAME_LINE, names)
    for (let out = at; out >= at - Number(isBelowName); out--) if (isBody(placings, out)) verdicts[out] = NOTED
    endAt(placings, at - 1 - Number(isBelowName))
  }
}

/** The hashes of the words in the bylines, and of each two of them side by side. */
interface Names {
  words: Set<number>
  pairs: Set<number>
}

function namesOf({ looks, list }: Facts, verdicts: Verdicts): Names {
  const names: Names = { words: new Set(), pairs: new Set() }
  verdicts.forEach((found, at) => {
    if (found?.role !== 'byline') return
    const to = looks[at * sheet.ROW + sheet.TO] as number
    for (let word = (looks[at * sheet.ROW + sheet.FROM] as number) | 0; word < to; word++) {
      names.words.add(list.hashes[word] as number)
      if (word + 1 < to) names.pairs.add(pairAt(list.hashes, word))
    }
  })
  return names
}

function isNote(facts: Facts, verdicts: Verdicts, at: number, names: Names): boolean {
  const { blocks, looks, list } = facts
  const from = (looks[at * sheet.ROW + sheet.FROM] as number) | 0
  if ((blocks[at] as Block).kind !== 'paragraph' || (looks[at * sheet.ROW + sheet.WORDS] as number) < NOTE) return false
  return (
    names.pairs.has(pairAt(list.hashes, from)) ||
    isNameLine(facts, verdicts, at - 1, NAME_LINE, names) ||
    (names.words.has(list.hashes[from] as number) && isNameLine(facts, verdicts, at + 1, LINK_LINE, names))
  )
}

function isNameLine({ looks, list }: Facts, verdicts: Verdicts, at: number, most: number, names: Names): boolean {
  if (verdicts[at] || at >= verdicts.length || (looks[at * sheet.ROW + sheet.WORDS] as number) > most) return false
  const to = looks[at * sheet.ROW + sheet.TO] as number
  for (let word = (looks[at * sheet.ROW + sheet.FROM] as number) | 0; word + 1 < to; word++)
    if (names.pairs.has(pairAt(list.hashes, word))) return true
  return false
}
