/** What a block looks like: one pass over its characters, no language needed. */
import type { Block } from '../block.ts'

/** What one pass over a block's text gives. Counts are plain numbers, shares lie between 0 and 1. */
export interface Look {
  /** Words; in scripts without spaces, characters by the mean length of a word. */
  words: number
  /** Letters and figures a word. */
  wordLength: number
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
  /** How its end looks like a credit: closing bracket 1, a slash near the end 2, both 3. */
  credit: number
  /** Whether a time of day (`12:30`) or a year is in it. */
  times: number
  /** Hash of the letters and figures alone, case folded: equal for texts that say the same. */
  key: number
  /** Where the hashes of its words begin in the page's list. */
  from: number
  /** And where they end. */
  to: number
}

/** The hashes of all words of a page, in order; in scripts without spaces, of all characters. */
export interface WordList {
  hashes: Int32Array
  /** Letters and figures of each word; 0 for a character of a script without spaces. */
  lengths: Uint8Array
  count: number
}

/** Numbers the words that say something (four letters or more, pairs of characters) from 1; 0 for all others. */
export function numberWords(list: WordList): { ids: Int32Array; distinct: number } {
  const { hashes, lengths, count } = list
  const ids = new Int32Array(count)
  let size = 64
  while (size < count * 2) size *= 2
  const keys = new Int32Array(size)
  const slots = new Int32Array(size)
  let distinct = 0
  for (let at = 0; at < count; at++) {
    const length = lengths[at] as number
    let hash = hashes[at] as number
    if (length === 0)
      hash = at + 1 < count && lengths[at + 1] === 0 ? (Math.imul(hash, 31) + (hashes[at + 1] as number)) | 0 : 0
    else if (length < 4) hash = 0
    if (hash === 0) continue
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & (size - 1)
    while ((slots[slot] as number) !== 0 && keys[slot] !== hash) slot = (slot + 1) & (size - 1)
    if (slots[slot] === 0) {
      keys[slot] = hash
      slots[slot] = ++distinct
    }
    ids[at] = slots[slot] as number
  }
  return { ids, distinct }
}

const SENTENCE_ENDS = '.!?…。！？｡؟۔।॥։።។'
const CLOSERS = '"\'”’“»«›‹)]}）」』】》〉*_'

/** A list with room for every word that a text of this many characters can hold. */
export function wordList(characters: number): WordList {
  return { hashes: new Int32Array(characters + 1), lengths: new Uint8Array(characters + 1), count: 0 }
}

/** Characters are told apart by a table for ASCII and by ranges beyond it. */
export function lookAt(block: Block, list: WordList): Look {
  const { text } = block
  const { length } = text
  const from = list.count
  let spaced = 0
  let unspaced = 0
  let letters = 0
  let figures = 0
  let upper = 0
  let lower = 0
  let capitalised = 0
  let breaks = 0
  let commas = 0
  let quotes = 0
  let separators = 0
  let signs = 0
  let times = 0
  let key = 0
  let hash = 0
  let size = 0
  let ended = false
  let digits = 0
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? text.charCodeAt(at) : 32
    const kind = kindOf(unit)
    if (kind >= UNSPACED) {
      if (size > 0) {
        list.hashes[list.count] = hash
        list.lengths[list.count++] = Math.min(size, 255)
        size = 0
        spaced++
        if (digits === 4) times++
        digits = 0
      }
      if (ended) breaks++
      ended = false
      unspaced++
      letters++
      key = (Math.imul(key, 31) + unit) | 0
      list.hashes[list.count] = unit
      list.lengths[list.count++] = 0
      continue
    }
    if (kind >= LOWER) {
      let folded = unit
      if (kind === UPPER) {
        upper++
        folded = unit < 0x100 || unit > 0x24f ? unit + 32 : unit + 1
      } else if (kind === LOWER) lower++
      if (kind === FIGURE) {
        figures++
        digits++
      } else letters++
      if (size === 0) {
        if (ended) breaks++
        if (kind === UPPER) capitalised++
        hash = 0
        if (kind === FIGURE) digits = 1
        else digits = -99
      }
      ended = false
      size++
      hash = (Math.imul(hash, 31) + folded) | 0
      key = (Math.imul(key, 31) + folded) | 0
      continue
    }
    if (size > 0) {
      list.hashes[list.count] = hash
      list.lengths[list.count++] = Math.min(size, 255)
      spaced++
      if (digits === 4 && hash >= YEAR_MIN && hash <= YEAR_MAX) times++
      if (unit === 58 && digits > 0 && digits < 3 && isDigit(text.charCodeAt(at + 1))) times++
      size = 0
      digits = 0
    }
    if (kind === SPACE) continue
    if (kind === STOP) {
      const next = at + 1 < length ? text.charCodeAt(at + 1) : 32
      ended = unit > 0x2fff || next === 32 || next === 160 || CLOSERS.includes(text.charAt(at + 1))
    } else if (kind === QUOTE) quotes++
    else if (kind === COMMA) commas++
    else if (kind === SEPARATOR) separators++
    else if (kind === SIGN) signs++
  }
  let linked = 0
  for (const link of block.links) linked += link.end - link.start
  const words = spaced + unspaced / 1.7
  const all = letters + figures
  return {
    words,
    wordLength: words > 0 ? all / words : 0,
    endsSentence: endsSentence(text),
    end: endOf(text),
    breaks,
    commas,
    quotes,
    separators,
    figures: all > 0 ? figures / all : 0,
    capitalised: spaced > 0 ? capitalised / spaced : 0,
    capitals: upper + lower > 0 ? upper / (upper + lower) : 0,
    start: startOf(text),
    linked: length > 0 ? linked / length : 0,
    signs,
    credit: creditOf(text),
    times,
    key,
    from,
    to: list.count,
  }
}

/** Whether a text ends with a sentence mark, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1
  while (at > 0 && (text.charCodeAt(at) <= 32 || CLOSERS.includes(text.charAt(at)))) at--
  return at >= 0 && SENTENCE_ENDS.includes(text.charAt(at))
}

function endOf(text: string): number {
  let at = text.length - 1
  while (at > 0 && (text.charCodeAt(at) <= 32 || CLOSERS.includes(text.charAt(at)))) at--
  const last = text.charAt(at)
  if (last === '.' && text.charAt(at - 1) === '.') return 3
  if (last === '…') return 3
  if (last === ':' || last === '：') return 4
  if (last !== '' && '!?！？؟'.includes(last)) return 2
  return last !== '' && SENTENCE_ENDS.includes(last) ? 1 : 0
}

function creditOf(text: string): number {
  const slash = text.indexOf('/', Math.max(0, text.length - 30)) >= 0 ? 2 : 0
  return text.endsWith(')') || text.endsWith(']') ? slash + 1 : slash
}

function startOf(text: string): number {
  const kind = kindOf(text.charCodeAt(0))
  if (kind === LOWER) return 1
  if (kind === FIGURE) return 2
  if (kind === QUOTE) return 3
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

const isDigit = (unit: number): boolean => unit > 47 && unit < 58

const hashOf = (text: string): number => {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash
}
const YEAR_MIN = hashOf('1900')
const YEAR_MAX = hashOf('2099')

const ASCII = asciiTable()

function asciiTable(): Uint8Array {
  const table = new Uint8Array(0x80).fill(OTHER)
  table.fill(SPACE, 0, 33)
  table.fill(FIGURE, 48, 58)
  table.fill(UPPER, 65, 91)
  table.fill(LOWER, 97, 123)
  for (const mark of '.!?') table[mark.charCodeAt(0)] = STOP
  for (const mark of ',;') table[mark.charCodeAt(0)] = COMMA
  table[34] = QUOTE
  for (const mark of '|/<>') table[mark.charCodeAt(0)] = SEPARATOR
  table[64] = SIGN
  return table
}

function kindOf(unit: number): number {
  if (unit < 0x80) return ASCII[unit] as number
  if (unit < 0x250) return latin(unit)
  if (unit < 0x370) return CASELESS
  if (unit < 0x530) {
    if ((unit >= 0x391 && unit < 0x3aa) || (unit >= 0x410 && unit < 0x430)) return UPPER
    return unit < 0x3b1 || (unit > 0x3ff && unit < 0x410) ? CASELESS : LOWER
  }
  if (unit < 0xe00) return foreign(unit)
  if (unit < 0x2000) {
    const unspaced = unit < 0xf00 || (unit >= 0x1000 && unit < 0x10a0) || (unit >= 0x1780 && unit < 0x17d0)
    return unspaced ? UNSPACED : CASELESS
  }
  if (unit < 0x3040) return mark(unit)
  if (unit < 0xac00) return unit >= 0x3100 && unit < 0x3400 ? CASELESS : UNSPACED
  if (unit < 0xff00) return unit >= 0xfe00 ? OTHER : CASELESS
  return wide(unit)
}

function latin(unit: number): number {
  if (unit >= 0xc0) {
    if (unit < 0xdf) return unit === 0xd7 ? OTHER : UPPER
    if (unit < 0x100) return unit === 0xf7 ? OTHER : LOWER
    return (unit & 1) === 0 ? UPPER : LOWER
  }
  if (unit === 0xa0) return SPACE
  if (unit === 0xa9) return SIGN
  if (unit === 0xab || unit === 0xbb) return QUOTE
  if (unit === 0xb7) return SEPARATOR
  return unit === 0xaa || unit === 0xb5 || unit === 0xba ? LOWER : OTHER
}

/** Armenian to Malayalam. */
function foreign(unit: number): number {
  if (unit === 0x61f || unit === 0x6d4 || unit === 0x964 || unit === 0x965 || unit === 0x589) return STOP
  if (unit === 0x60c || unit === 0x61b) return COMMA
  if ((unit >= 0x660 && unit < 0x66a) || (unit >= 0x6f0 && unit < 0x6fa) || (unit >= 0x966 && unit < 0x970))
    return FIGURE
  return CASELESS
}

/** General punctuation to CJK marks. */
function mark(unit: number): number {
  if (unit <= 0x200a || unit === 0x3000 || unit === 0x202f || unit === 0x205f) return SPACE
  if (unit >= 0x2018 && unit <= 0x201f) return QUOTE
  if (unit === 0x2026 || unit === 0x3002) return STOP
  if (unit === 0x3001) return COMMA
  if (unit === 0x2022 || unit === 0x203a || unit === 0x2039 || unit === 0x203b || unit === 0x30fb) return SEPARATOR
  if (unit >= 0x3008 && unit <= 0x300f) return QUOTE
  return unit >= 0x2190 && unit < 0x2c00 ? SEPARATOR : OTHER
}

/** Full-width forms. */
function wide(unit: number): number {
  if (unit === 0xff01 || unit === 0xff1f || unit === 0xff0e || unit === 0xff61) return STOP
  if (unit === 0xff0c || unit === 0xff1b) return COMMA
  if (unit >= 0xff10 && unit < 0xff1a) return FIGURE
  if (unit === 0xff5c || unit === 0xff0f) return SEPARATOR
  return unit >= 0xff66 && unit < 0xffdd ? UNSPACED : OTHER
}
