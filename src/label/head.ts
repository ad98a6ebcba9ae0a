/** The head of an article: the blocks near the start of the running text, and what is asked of them again and again. */
import type { Block } from '../block.ts'
import type { Facts } from './features.ts'
import type { Look } from './look.ts'
import type { Placing } from './sequence.ts'

/** How far above the running text a headline is looked for, in blocks, and how far into it. */
const ABOVE = 120
const BELOW = 14
/** First blocks of the page that are always looked at: a page's own title comes first in a crawl. */
const FIRST = 4
/** Words of a headline, at most. */
const LONGEST = 50
/** Words of one block that are compared. */
const WORDS = 60
/** Blocks of running text whose words count as the article's own. */
const OPENING = 12

export interface Head {
  facts: Facts
  blocks: readonly Block[]
  placings: readonly Placing[]
  /** Index of the first block of running text; the number of blocks where there is none. */
  start: number
  /** Blocks that may be the headline, ascending. */
  members: readonly number[]
  /** By number of a word: 1 where the running text opens with it. */
  opening: Uint8Array
}

export function headOf(facts: Facts, placings: readonly Placing[]): Head {
  const { blocks } = facts
  const found = placings.findIndex(({ place }) => place === 'body')
  const start = found < 0 ? blocks.length : found
  const members: number[] = []
  const last = Math.min(blocks.length, start + BELOW)
  for (let at = 0; at < last; at = at === FIRST - 1 ? Math.max(FIRST, start - ABOVE) : at + 1)
    if (mayBeHeadline(facts, at)) members.push(at)
  return { facts, blocks, placings, start, members, opening: openingWords(facts, placings, start) }
}

function mayBeHeadline({ looks }: Facts, at: number): boolean {
  const { words } = looks[at] as Look
  return words > 0 && words <= LONGEST
}

function openingWords(
  { looks, blocks, ids, distinct }: Facts,
  placings: readonly Placing[],
  start: number,
): Uint8Array {
  const opening = new Uint8Array(distinct + 1)
  let left = OPENING
  for (let at = start; at < blocks.length && left > 0; at++) {
    if (placings[at]?.place !== 'body') continue
    left--
    const { from, to } = looks[at] as Look
    for (let word = from; word < Math.min(to, from + 2 * WORDS); word++) opening[ids[word] as number] = 1
  }
  opening[0] = 0
  return opening
}

/** 0: nothing in common … 4: nearly all words; 5: the one opens or closes with the other, 6: the other way round; 7: the same. */
export function likeness({ looks, list: { hashes } }: Facts, one: number, other: number): number {
  const a = looks[one] as Look
  const b = looks[other] as Look
  const isShort = a.to - a.from <= b.to - b.from
  const short = isShort ? a : b
  const long = isShort ? b : a
  const size = Math.min(WORDS, short.to - short.from)
  const room = Math.min(WORDS, long.to - long.from)
  if (size < 2) return 0
  let head = 0
  let tail = 0
  while (head < size && hashes[short.from + head] === hashes[long.from + head]) head++
  while (tail < size && hashes[short.to - 1 - tail] === hashes[long.to - 1 - tail]) tail++
  if (head === size || tail === size) return size === room ? 7 : isShort ? 6 : 5
  let shared = 0
  // Lines are so short that a set would cost more than looking; a bit for each hash tells most words that are not there.
  let bits = 0
  for (let there = long.from; there < long.from + room; there++) bits |= 1 << (hashes[there] as number)
  for (let word = 0; word < size; word++) {
    const hash = hashes[short.from + word] as number
    for (let there = long.from; bits & (1 << hash) && there < long.from + room; there++)
      if (hashes[there] === hash) {
        shared++
        break
      }
  }
  return shared === 0 ? 0 : 1 + Math.min(3, Math.ceil((shared / size) * 4) - 1)
}
