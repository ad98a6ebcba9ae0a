/** What blocks look like: one pass over their characters, no language needed. */
import { type Block, linkedIn } from '../block.ts'
import { emptyTable, slotOf } from '../text/hash-table.ts'
import { isDigit, SMALL } from '../text/letters.ts'
import { integers } from '../text/scratch.ts'
import { tableOf, unitAt } from '../text/unit-at.ts'
import * as kinds from './kinds.ts'
import { KINDS } from './kinds.ts'
import * as sheet from './sheet.ts'
import { type Looks, looksFor } from './sheet.ts'

/** Words of a line that is a time of day alone (`9:40 p.m.`), at most. */
const TIME = 4

/** Whether the text is no more than a time of day. */
export function isTimeAlone(looks: Looks, at: number): boolean {
  return (looks[at * sheet.ROW + sheet.TIMES] as number) > 0 && (looks[at * sheet.ROW + sheet.WORDS] as number) <= TIME
}

/** All words of a page, in order; in scripts without spaces, all characters. */
export interface WordList {
  hashes: Int32Array
  /** The numbers of those that say something, from 1. */
  ids: Int32Array
  /** Letters and figures of each word; 0 for a character of a script without spaces. */
  lengths: Uint8Array
  count: number
  /** How many words there is room for. */
  length: number
}

/** Room for so many words. */
export function wordList(length: number): WordList {
  return {
    hashes: new Int32Array(length),
    ids: new Int32Array(length),
    lengths: new Uint8Array(length),
    count: 0,
    length,
  }
}

const lendTable = integers()

/**
 * Numbers the words of these blocks that say something (four letters or more, in scripts without spaces two characters), and says
 * how many numbers there are.
 */
export function numberWords(looks: Looks, list: WordList, rows: number): number {
  const { hashes, ids, lengths } = list
  let count = 0
  for (let row = 0; row < rows; row++) {
    looks[row * sheet.ROW + sheet.TELLING] = count
    const end = looks[row * sheet.ROW + sheet.TO] as number
    for (let at = (looks[row * sheet.ROW + sheet.FROM] as number) | 0; at < end; at++) {
      const hash = hashes[at] as number
      // All are written down, and the next over one that does not count: no branch has to be foreseen.
      ids[count] = lengths[at] === 0 ? Math.imul(hash, 31) + (hashes[at + 1] as number) : hash
      count += Number(lengths[at] === 0 ? at + 1 < list.count && lengths[at + 1] === 0 : (lengths[at] as number) > 3)
    }
  }
  looks[rows * sheet.ROW + sheet.TELLING] = count
  const table = emptyTable(count, lendTable)
  let distinct = 0
  for (let at = 0; at < count; at++) {
    const hash = ids[at] as number
    const slot = slotOf(table, hash)
    const known = table[slot + 1] as number
    const isNew = Number(known === 0)
    distinct += isNew
    table[slot] = hash
    table[slot + 1] = ids[at] = known + isNew * distinct
  }
  return distinct
}

const SENTENCE_ENDS = '.!?…。！？｡؟۔।॥։።။'
const CLOSERS = tableOf('"\'”’“»«›‹)]}）」』】》〉*_')

/** Makes room for the words of one more block, one for each of its characters and one for reading past the end. */
function makeRoom(list: WordList, characters: number): void {
  const { hashes, lengths, count, length } = list
  if (count + characters < length) return
  const more = wordList(2 * length + characters + 1)
  more.hashes.set(hashes)
  more.lengths.set(lengths)
  Object.assign(list, more, { count })
}

/** What is known of a page from its characters alone. */
export interface Looked {
  blocks: readonly Block[]
  /** What they look like; there is room for twice as many, as it takes when each is parted. */
  looks: Looks
  list: WordList
}

/**
 * Looks at each of the blocks. Where the source is given, texts that stand in it as they are are read there: an engine takes
 * twice as long for one that was cut out.
 */
export function lookOver(
  blocks: readonly Block[],
  source: string | null = null,
  looks: Looks = looksFor(2 * blocks.length),
  list: WordList = wordList(0),
): Looked {
  list.count = 0
  for (let at = 0; at < blocks.length; at++) lookAt(blocks[at] as Block, looks, at, list, source)
  return { blocks, looks, list }
}

/** How many characters of the block that is looked at are of each kind; blanks, stops and small letters are not counted. */
const counts = new Int32Array(12)

/** Writes down what a block looks like. Characters are told apart by a table of all UTF-16 units. */
export function lookAt(block: Block, looks: Looks, at: number, list: WordList, source: string | null = null): void {
  const stands = source !== null && block.map.length === 0 && block.text !== ''
  const text = stands ? source : block.text
  const begin = stands ? block.start : 0
  const stop = stands ? block.end : text.length
  makeRoom(list, stop - begin)
  let next = begin
  const { hashes, lengths } = list
  for (let kind = kinds.OTHER; kind <= kinds.UNSPACED; kind++) counts[kind] = 0
  const from = list.count
  let count = from
  let all = 0
  let capitalised = 0
  let breaks = 0
  let times = 0
  let joints = 0
  let key = 0
  let bits = 0
  let mark = 0
  let ended = false
  let last = BLANK
  while (next < stop) {
    let unit = unitAt(text, next)
    let kind = KINDS[unit] as number
    if (kind < kinds.LOWER) {
      next++
      if (kind === kinds.STOP) {
        const after = next < stop ? unitAt(text, next) : BLANK
        ended = unit > 0x2fff || after === BLANK || after === 160 || CLOSERS[after] === 1
      } else if (kind !== kinds.SPACE) {
        counts[kind] = (counts[kind] as number) + 1
        const parts = unit === 58 || (last === BLANK && (unit === 45 || unit === 0x2013 || unit === 0x2014))
        if (parts && mark === 0 && next < stop && unitAt(text, next) === BLANK) mark = count - from
      }
      last = unit
      continue
    }
    if (ended) {
      breaks++
      ended = false
    }
    if (kind === kinds.UNSPACED) {
      last = unit
      next++
      counts[kinds.UNSPACED] = (counts[kinds.UNSPACED] as number) + 1
      key = (Math.imul(key, 31) + unit) | 0
      bits |= 1 << unit
      hashes[count] = unit
      lengths[count++] = 0
      continue
    }
    // A word, to its end.
    const start = next
    let hash = 0
    let digits = kind === kinds.FIGURE ? 0 : NO_NUMBER
    let before = kinds.LOWER
    if (kind === kinds.UPPER) {
      capitalised++
      if (last !== BLANK) joints++
      before = kinds.UPPER
    }
    for (;;) {
      // Most letters are small ones of ASCII.
      const run = next
      while (next < stop) {
        unit = unitAt(text, next)
        if (unit < 97 || unit > 122) break
        hash = (Math.imul(hash, 31) + unit) | 0
        key = (Math.imul(key, 31) + unit) | 0
        next++
      }
      if (next > run) before = kinds.LOWER
      if (next === stop) break
      kind = KINDS[unit] as number
      if (kind < kinds.LOWER || kind === kinds.UNSPACED) break
      if (kind !== kinds.LOWER) counts[kind] = (counts[kind] as number) + 1
      if (kind === kinds.UPPER) {
        if (before !== kinds.UPPER) joints++
        unit = SMALL[unit] as number
      } else if (kind === kinds.FIGURE) digits++
      hash = (Math.imul(hash, 31) + unit) | 0
      key = (Math.imul(key, 31) + unit) | 0
      before = kind
      next++
    }
    last = 0
    all += next - start
    bits |= 1 << hash
    hashes[count] = hash
    lengths[count++] = Math.min(next - start, 255)
    if (digits === 4 && (kind === kinds.UNSPACED || (hash >= YEAR_MIN && hash <= YEAR_MAX))) times++
    if (unit === 58 && digits > 0 && digits < 3 && next + 1 < stop && isDigit(unitAt(text, next + 1))) times++
  }
  list.count = count
  const figures = counts[kinds.FIGURE] as number
  const unspaced = counts[kinds.UNSPACED] as number
  const spaced = count - from - unspaced
  const end = endOf(text, begin, stop)
  // In the order of the columns; 0 for what is found out later.
  let own = at * sheet.ROW
  looks[own++] = spaced + unspaced / 1.7
  looks[own++] = 0
  looks[own++] = end > 0 && end < 4 ? 1 : 0
  looks[own++] = end
  looks[own++] = breaks
  looks[own++] = counts[kinds.COMMA] as number
  looks[own++] = counts[kinds.QUOTE] as number
  looks[own++] = counts[kinds.SEPARATOR] as number
  looks[own++] = share(figures, all + unspaced)
  looks[own++] = share(capitalised, spaced)
  looks[own++] = share(counts[kinds.UPPER] as number, all - figures - (counts[kinds.CASELESS] as number))
  looks[own++] = startOf(text, begin, stop)
  looks[own++] = share(linkedIn(block), stop - begin)
  looks[own++] = counts[kinds.SIGN] as number
  looks[own++] = times
  looks[own++] = block.kind === 'image' || (block.links.length > 0 && block.links[0]?.image) ? 1 : 0
  looks[own++] = block.kind === 'listItem' ? 1 : 0
  looks[own++] = block.gap
  looks[own++] = 0
  looks[own++] = 0
  looks[own++] = mark
  looks[own++] = joints
  looks[own++] = key
  looks[own++] = from
  looks[own++] = count
  looks[own] = bits
}

/** A part of so many; none of none. */
function share(part: number, all: number): number {
  return all > 0 ? part / all : 0
}

/** Writes down how many blocks say the same as each, and how many said it before. */
export function countEqual(looks: Looks, count: number): void {
  const end = count * sheet.ROW
  // By key: how many blocks have it. For now, each block has the slot of its key in place of their number.
  const table = emptyTable(count, lendTable)
  for (let row = 0; row < end; row += sheet.ROW) {
    const key = looks[row + sheet.KEY] as number
    const slot = slotOf(table, key)
    const known = table[slot + 1] as number
    table[slot] = key
    table[slot + 1] = known + 1
    looks[row + sheet.AGAIN] = known
    looks[row + sheet.REPEATS] = slot
  }
  for (let row = 0; row < end; row += sheet.ROW)
    looks[row + sheet.REPEATS] = table[((looks[row + sheet.REPEATS] as number) | 0) + 1] as number
}

/** So few figures that no word with them is a number. */
const NO_NUMBER = -99

/** The class of the last mark, closing quotes and brackets aside. */
function endOf(text: string, from: number, to: number): number {
  let at = to - 1
  // Most lines end in a letter.
  if (at < from || (KINDS[unitAt(text, at)] as number) >= kinds.LOWER) return 0
  // And most of the others in a full stop.
  if (at > from && unitAt(text, at) === 46 && unitAt(text, at - 1) !== 46) return 1
  while (at > from && (unitAt(text, at) <= 32 || CLOSERS[unitAt(text, at)] === 1)) at--
  const last = text.charAt(at)
  if (last === '…' || (last === '.' && at > from && text.charAt(at - 1) === '.')) return 3
  if (':：'.includes(last)) return 4
  if ('!?！？؟'.includes(last)) return 2
  return SENTENCE_ENDS.includes(last) ? 1 : 0
}

function startOf(text: string, from: number, to: number): number {
  if (from === to) return 0
  const kind = KINDS[unitAt(text, from)]
  if (kind === kinds.LOWER) return 1
  if (kind === kinds.FIGURE) return 2
  if (kind === kinds.QUOTE) return 3
  if (kind !== kinds.OTHER && kind !== kinds.SEPARATOR) return 0
  return '-–—―*•'.includes(text.charAt(from)) ? 4 : 0
}

/** A blank. */
const BLANK = 32

/** The hashes of `1900` and `2099`. */
const YEAR_MIN = 1516072
const YEAR_MAX = 1537502
