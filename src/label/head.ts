/** The head of an article: the blocks near the start of the running text, and what is asked of them again and again. */
import type { Block } from '../block.ts'
import { integers } from '../text/scratch.ts'
import type { Facts } from './features.ts'
import type { Looked } from './look.ts'
import { isBody, type Placings } from './placings.ts'
import type { Looks } from './sheet.ts'
import * as sheet from './sheet.ts'

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
  placings: Placings
  /** Index of the first block of running text; the number of blocks where there is none. */
  start: number
  /** Blocks that may be the headline, ascending. */
  members: readonly number[]
  /** By number of a word: 1 where the running text opens with it. Lent until the next head is asked for. */
  opening: Int32Array
}

export function headOf(facts: Facts, placings: Placings): Head {
  const { looks } = facts
  const count = facts.blocks.length
  const start = Math.min(placings.first, count)
  const members: number[] = []
  const last = Math.min(count, start + BELOW)
  for (let at = 0; at < last; at = at === FIRST - 1 ? Math.max(FIRST, start - ABOVE) : at + 1) {
    const words = looks[at * sheet.ROW + sheet.WORDS] as number
    if (words > 0 && words <= LONGEST && !isPath(facts, at) && !isOtherField(facts, at)) members.push(at)
  }
  const own = members.filter((at) => !leadsOn(facts, at))
  // What stands alone above the running text is better than a sentence of it.
  return {
    facts,
    placings,
    start,
    members: (own[0] ?? count) < start ? own : members,
    opening: openingWords(facts, placings),
  }
}

/** Whether metadata say something else here than what the headline is. */
function isOtherField({ blocks }: Facts, at: number): boolean {
  const { field } = blocks[at] as Block
  return field !== null && field !== 'title' && field !== 'headline'
}

/** Two steps at least of a path through the site, the last of few words: more may be a headline. */
const PATH = /^[^«]* [>›»] [^«]*?[>›»](?: *[^ «>›»]+){0,4}$/

/** Whether a line is the way through the site that leads to the page. */
export function isPath({ blocks, looks }: Facts, at: number): boolean {
  const marks = (looks[at * sheet.ROW + sheet.SEPARATORS] as number) + (looks[at * sheet.ROW + sheet.QUOTES] as number)
  return marks > 1 && PATH.test(blocks[at]?.text ?? '')
}

/** The way to the page before: an arrow, or an angle mark that nothing closes; or whose picture it is. */
const BACK = /^(?:[←©]|[«‹]\s[^»›]*$)/
/** What ends the way to the next page, where no angle mark stands before it. */
const ON = '→»›'
const MARK = /[«‹»›]./

/** Whether a line leads on to something else: it ends with a colon, points to another page, or says who made a picture. */
function leadsOn({ blocks, looks }: Facts, at: number): boolean {
  const { field, text } = blocks[at] as Block
  if (field !== null) return false
  if (looks[at * sheet.ROW + sheet.END] === sheet.COLON || BACK.test(text)) return true
  return ON.includes(text.slice(-1)) && !MARK.test(text)
}

const lendOpening = integers()

function openingWords(facts: Facts, placings: Placings): Int32Array {
  const opening = lendOpening(facts.distinct + 1).fill(0, 0, facts.distinct + 1)
  markOpening(facts, placings, placings.first, OPENING, opening)
  return opening
}

/** Marks the longer words of so many blocks of running text, from one on. */
export function markOpening(facts: Facts, placings: Placings, from: number, blocks: number, marks: Int32Array): void {
  let left = blocks
  for (let at = from; at <= placings.last && left > 0; at++) {
    if (!isBody(placings, at)) continue
    left--
    markWords(facts, at, marks)
  }
}

/** Sets a mark at the number of each of a block's longer words. */
function markWords({ looks, list }: Facts, at: number, marks: Int32Array): void {
  const to = looks[(at + 1) * sheet.ROW + sheet.TELLING] as number
  for (let word = (looks[at * sheet.ROW + sheet.TELLING] as number) | 0; word < to; word++)
    marks[list.ids[word] as number] = 1
}

/** How many of a block's longer words have a mark. */
export function markedWords({ looks, list }: Facts, at: number, marks: Int32Array): number {
  const to = looks[(at + 1) * sheet.ROW + sheet.TELLING] as number
  let marked = 0
  for (let word = (looks[at * sheet.ROW + sheet.TELLING] as number) | 0; word < to; word++)
    marked += marks[list.ids[word] as number] as number
  return marked
}

/** How many longer words a block has. */
export function longerWords(looks: Looks, at: number): number {
  return (looks[(at + 1) * sheet.ROW + sheet.TELLING] as number) - (looks[at * sheet.ROW + sheet.TELLING] as number)
}

/** 0: nothing in common … 4: nearly all words; 5: the one opens or closes with the other, 6: the other way round; 7: the same. */
export function likeness(looked: Looked, one: number, other: number): number {
  const { looks } = looked
  const { hashes } = looked.list
  const common = (looks[one * sheet.ROW + sheet.BITS] as number) & (looks[other * sheet.ROW + sheet.BITS] as number)
  if (common === 0) return 0
  const short = (looks[one * sheet.ROW + sheet.FROM] as number) | 0
  const shortEnd = (looks[one * sheet.ROW + sheet.TO] as number) | 0
  const long = (looks[other * sheet.ROW + sheet.FROM] as number) | 0
  const longEnd = (looks[other * sheet.ROW + sheet.TO] as number) | 0
  if (shortEnd - short > longEnd - long) {
    const turned = likeness(looked, other, one)
    return turned === 6 ? 5 : turned
  }
  const size = Math.min(WORDS, shortEnd - short)
  const room = Math.min(WORDS, longEnd - long)
  if (size < 2) return 0
  let head = 0
  let tail = 0
  while (head < size && hashes[short + head] === hashes[long + head]) head++
  while (tail < size && hashes[shortEnd - 1 - tail] === hashes[longEnd - 1 - tail]) tail++
  if (head === size || tail === size) return size === room ? 7 : 6
  let shared = 0
  // Lines are so short that a set would cost more than looking, and the bits tell most words that are not there.
  for (let word = short; word < short + size; word++) {
    const hash = hashes[word] as number
    if (((common >>> hash) & 1) === 0) continue
    for (let there = long; there < long + room; there++)
      if (hashes[there] === hash) {
        shared++
        break
      }
  }
  return shared === 0 ? 0 : 1 + Math.min(3, Math.ceil((shared / size) * 4) - 1)
}
