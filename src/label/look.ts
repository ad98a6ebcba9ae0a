/** What a block looks like: one pass over its characters, no language needed. */
import type { Block } from '../block.ts'
import { addBits, emptyTable, lookUp } from '../text/hash-table.ts'
import { isDigit } from '../text/letters.ts'
import { unitAt } from '../text/unit-at.ts'

/** What one pass over a block's text gives. Counts are plain numbers, shares lie between 0 and 1. */
export interface Look {
  /** Words; in scripts without spaces, characters by the mean length of a word. */
  words: number
  /** Whether the text ends like a sentence, closing quotes and brackets left out. */
  endsSentence: boolean
  /** The last mark: `.` 1, `!?` 2, `…` 3, `:` 4, none 0. */
  end: number
  /** Sentence ends inside, with more text behind them. */
  breaks: number
  commas: number
  /** Quotation marks. */
  quotes: number
  /** Marks that part the items of a menu or a byline: `|`, `•`, `·`, `›`, `/` and the like. */
  separators: number
  /** Share of figures among letters and figures. */
  figures: number
  /** Share of words that open with a capital. */
  capitalised: number
  /** Share of capitals among letters that have case. */
  capitals: number
  /** First character: lower-case letter 1, figure 2, quotation mark 3, dash 4, else 0. */
  start: number
  /** Share of the characters that are link text. */
  linked: number
  /** Copyright and at signs. */
  signs: number
  /** Whether a time of day (`12:30`) or a year is in it. */
  times: number
  /** Capitals right behind something else than a blank or a capital: places where two texts may have been glued. */
  joints: number
  /** Hash of the letters and figures alone, case folded: equal for texts that say the same. */
  key: number
  /** Where the hashes of its words begin in the page's list. */
  from: number
  /** And where they end. */
  to: number
}

/** Words of a line that is a time of day alone (`9:40 p.m.`), at most. */
const TIME = 4

/** Whether the text is no more than a time of day. */
export function isTimeAlone({ times, words }: Look): boolean {
  return times > 0 && words <= TIME
}

/** The hashes of all words of a page, in order; in scripts without spaces, of all characters. */
export interface WordList {
  hashes: Int32Array
  /** Letters and figures of each word; 0 for a character of a script without spaces. */
  lengths: Uint8Array
  count: number
  /** Of the block that is looked at: how many characters are of each kind. */
  counts: Int32Array
}

/** Numbers the words that say something (four letters or more, pairs of characters) from 1; 0 for all others. */
export function numberWords(list: WordList): { ids: Int32Array; distinct: number } {
  const { hashes, lengths, count } = list
  const ids = new Int32Array(count)
  const table = emptyTable(count)
  let distinct = 0
  for (let at = 0; at < count; at++) {
    const length = lengths[at] as number
    let hash = hashes[at] as number
    if (length === 0)
      hash = at + 1 < count && lengths[at + 1] === 0 ? (Math.imul(hash, 31) + (hashes[at + 1] as number)) | 0 : 0
    else if (length < 4) hash = 0
    if (hash !== 0) ids[at] = lookUp(table, hash) || addBits(table, hash, ++distinct)
  }
  return { ids, distinct }
}

const SENTENCE_ENDS = '.!?…。！？｡؟۔।॥։።។'
const CLOSERS = '"\'”’“»«›‹)]}）」』】》〉*_'

/** A list with room for the words of a text of this many characters; it grows where there are more. */
export function wordList(characters: number): WordList {
  const room = (characters >> 2) + 16
  return { hashes: new Int32Array(room), lengths: new Uint8Array(room), count: 0, counts: new Int32Array(UNSPACED + 1) }
}

/** Makes room for the words of one more block, one for each of its characters and one for reading past the end. */
function makeRoom(list: WordList, characters: number): void {
  const { hashes, lengths, count } = list
  if (count + characters < hashes.length) return
  list.hashes = new Int32Array(2 * hashes.length + characters)
  list.hashes.set(hashes)
  list.lengths = new Uint8Array(2 * hashes.length + characters)
  list.lengths.set(lengths)
}

/** What is known of a page from its characters alone. */
export interface Looked {
  blocks: readonly Block[]
  looks: readonly Look[]
  list: WordList
}

/** Looks at each of the blocks. */
export function lookOver(blocks: readonly Block[]): Looked {
  const list = wordList(blocks.reduce((characters, { text }) => characters + text.length, 0))
  const looks = blocks.map((block) => lookAt(block, list))
  return { blocks, looks, list }
}

/** Characters are told apart by a table of all UTF-16 units. */
export function lookAt(block: Block, list: WordList): Look {
  const { text } = block
  const { length } = text
  makeRoom(list, length)
  const { hashes, lengths } = list
  const counts = list.counts.fill(0)
  const from = list.count
  let count = from
  let lower = 0
  let capitalised = 0
  let breaks = 0
  let times = 0
  let joints = 0
  let key = 0
  let ended = false
  let at = 0
  while (at < length) {
    let unit = unitAt(text, at)
    let kind = KINDS[unit] as number
    if (kind < LOWER) {
      if (kind === STOP) {
        const next = at + 1 < length ? unitAt(text, at + 1) : 32
        ended = unit > 0x2fff || next === 32 || next === 160 || CLOSERS.includes(text.charAt(at + 1))
      } else counts[kind] = (counts[kind] as number) + 1
      at++
      continue
    }
    if (ended) {
      breaks++
      ended = false
    }
    if (kind >= UNSPACED) {
      counts[kind] = (counts[kind] as number) + 1
      key = (Math.imul(key, 31) + unit) | 0
      hashes[count] = unit
      lengths[count++] = 0
      at++
      continue
    }
    // A word, to its end.
    const start = at
    let hash = 0
    let digits = kind === FIGURE ? 0 : NO_NUMBER
    let before = LOWER
    if (kind === UPPER) {
      capitalised++
      if (at > 0 && unitAt(text, at - 1) !== 32) joints++
      before = UPPER
    }
    for (;;) {
      // Most letters are small ones of ASCII.
      const run = at
      while (at < length) {
        unit = unitAt(text, at)
        if (unit < 97 || unit > 122) break
        hash = (Math.imul(hash, 31) + unit) | 0
        key = (Math.imul(key, 31) + unit) | 0
        at++
      }
      if (at > run) {
        lower += at - run
        before = LOWER
      }
      if (at === length) break
      kind = KINDS[unit] as number
      if (kind < LOWER || kind >= UNSPACED) break
      counts[kind] = (counts[kind] as number) + 1
      if (kind === UPPER) {
        if (before !== UPPER) joints++
        unit += unit < 0x100 || unit > 0x24f ? 32 : 1
      } else if (kind === FIGURE) digits++
      hash = (Math.imul(hash, 31) + unit) | 0
      key = (Math.imul(key, 31) + unit) | 0
      before = kind
      at++
    }
    hashes[count] = hash
    lengths[count++] = Math.min(at - start, 255)
    if (digits === 4 && (kind >= UNSPACED || (hash >= YEAR_MIN && hash <= YEAR_MAX))) times++
    if (unit === 58 && at < length && digits > 0 && digits < 3 && isDigit(unitAt(text, at + 1))) times++
  }
  list.count = count
  const spaced = count - from - (counts[UNSPACED] as number)
  const cased = lower + (counts[LOWER] as number) + (counts[UPPER] as number)
  const all = cased + (counts[CASELESS] as number) + (counts[FIGURE] as number) + (counts[UNSPACED] as number)
  const end = endOf(text)
  let linked = 0
  for (const link of block.links) linked += link.end - link.start
  return {
    words: spaced + (counts[UNSPACED] as number) / 1.7,
    endsSentence: end > 0 && end < 4,
    end,
    breaks,
    commas: counts[COMMA] as number,
    quotes: counts[QUOTE] as number,
    separators: counts[SEPARATOR] as number,
    figures: share(counts[FIGURE] as number, all),
    capitalised: share(capitalised, spaced),
    capitals: share(counts[UPPER] as number, cased),
    start: startOf(text),
    linked: share(linked, length),
    signs: counts[SIGN] as number,
    times,
    joints,
    key,
    from,
    to: count,
  }
}

/** A part of so many; none of none. */
function share(part: number, all: number): number {
  return all > 0 ? part / all : 0
}

/** How many blocks say the same as each, and how many said it before. */
export function countEqual(looks: readonly Look[]): { repeats: Int32Array; again: Int32Array } {
  const count = looks.length
  const repeats = new Int32Array(count)
  const again = new Int32Array(count)
  // By key: 1 more than the first block that has it.
  const firsts = emptyTable(count)
  const first = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    const { key } = looks[at] as Look
    const one = (lookUp(firsts, key) || addBits(firsts, key, at + 1)) - 1
    first[at] = one
    again[at] = repeats[one] as number
    repeats[one] = (repeats[one] as number) + 1
  }
  for (let at = 0; at < count; at++) repeats[at] = repeats[first[at] as number] as number
  return { repeats, again }
}

/** So few figures that no word with them is a number. */
const NO_NUMBER = -99

/** The class of the last mark, closing quotes and brackets aside. */
function endOf(text: string): number {
  let at = text.length - 1
  // Most lines end in a letter.
  if (at < 0 || (KINDS[unitAt(text, at)] as number) >= LOWER) return 0
  // And most of the others in a full stop.
  if (unitAt(text, at) === 46 && unitAt(text, at - 1) !== 46) return 1
  while (at > 0 && (unitAt(text, at) <= 32 || CLOSERS.includes(text.charAt(at)))) at--
  const last = text.charAt(at)
  if (last === '…' || (last === '.' && text.charAt(at - 1) === '.')) return 3
  if (':：'.includes(last)) return 4
  if ('!?！？؟'.includes(last)) return 2
  return SENTENCE_ENDS.includes(last) ? 1 : 0
}

function startOf(text: string): number {
  const kind = KINDS[unitAt(text, 0)]
  if (kind === LOWER) return 1
  if (kind === FIGURE) return 2
  if (kind === QUOTE) return 3
  if (kind !== OTHER && kind !== SEPARATOR) return 0
  return '-–—―*•'.includes(text.charAt(0)) ? 4 : 0
}

const SPACE = 0
const OTHER = 1
const STOP = 2
const COMMA = 3
const QUOTE = 4
const SEPARATOR = 5
const SIGN = 6
const LOWER = 7
const UPPER = 8
const CASELESS = 9
const FIGURE = 10
const UNSPACED = 11

/** The hashes of `1900` and `2099`. */
const YEAR_MIN = 1516072
const YEAR_MAX = 1537502

/** From, to, in hexadecimal, of the units of each kind. */
const UNITS: readonly [number, string][] = [
  [OTHER, '21-7e a1-bf d7 f7 2000-303f fe00-ffff'],
  [SPACE, '0-20 a0 2000-200a 202f 205f 3000'],
  [FIGURE, '30-39 660-669 6f0-6f9 966-96f ff10-ff19'],
  [UPPER, '41-5a c0-d6 d8-de 391-3a9 410-42f'],
  [LOWER, '61-7a aa b5 ba df-f6 f8-ff 3b1-3ff 430-52f'],
  [STOP, '21 2e 3f 589 61f 6d4 964-965 2026 3002 ff01 ff0e ff1f ff61'],
  [COMMA, '2c 3b 60c 61b 3001 ff0c ff1b'],
  [QUOTE, '22 ab bb 2018-201f 3008-300f'],
  [SEPARATOR, '2f 3c 3e 7c b7 2022 2039-203b 2190-2bff 30fb ff0f ff5c'],
  [SIGN, '40 a9'],
  [UNSPACED, 'e00-eff 1000-109f 1780-17cf 3040-30fa 30fc-30ff 3400-abff ff66-ffdc'],
]

function kindTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(CASELESS)
  for (const [kind, ranges] of UNITS)
    for (const range of ranges.split(' ')) {
      const [from = 0, to = from] = range.split('-').map((unit) => Number.parseInt(unit, 16))
      table.fill(kind, from, to + 1)
    }
  // Latin letters with marks come in pairs, the capital first.
  for (let unit = 0x100; unit < 0x250; unit++) table[unit] = unit & 1 ? LOWER : UPPER
  return table
}

/** What each UTF-16 unit is; all that no line below names is a letter of a script without cases. */
const KINDS = kindTable()
