/** What browsers for text and converters of HTML print in place of links, pictures and fields of a form. */
import { lastUpTo } from '../text/last-up-to.ts'
import { BRACKET, type Line, MARKUP, TARGET } from './lines.ts'

/** One of these. */
export interface Mark {
  type: 'mark'
  /**
   * A link's number before its words (`[12]`) or address behind them (`[/tides]`), a picture's address behind words that describe it
   * (`[https://…/pier.jpg]`), or what has no words: a picture (`[IMG]`, `[pier.jpg]`), a field (`(BUTTON)`, `____`).
   */
  kind: 'number' | 'address' | 'picture' | 'wordless'
  from: number
  to: number
  /** Where it leads, as far as is known, else empty. */
  url: string
}

export interface Marks {
  /** By where they begin, ascending. */
  list: readonly Mark[]
  /** Where each begins. */
  starts: readonly number[]
  /** Index of the one that was found last: text is read in order, so the next one looked for is most likely the next. */
  last: number
}

/** The mark that begins at a source offset, if there is one. */
export function markAt(marks: Marks, offset: number): Mark | undefined {
  const { list, starts } = marks
  const next = marks.last + 1
  marks.last = starts[next] === offset ? next : lastUpTo(starts, offset, 1)
  return starts[marks.last] === offset ? list[marks.last] : undefined
}

/** A number, an address, or what has no words: in brackets, and no link or definition of Markdown. */
const BRACKETS =
  /\[(?:(\d{1,5})(?!\]:)|((?:[a-z]+:\/\/|mailto:|tel:|data:|javascript:|[/#?])[^[\]\n\r]*)|[ _\xa0]+|\^[^\s[\]]{1,17}|[^[\]\n\r]*___|BUTTON Input|IMG|INLINE|[^[\]\n\r:]*\.(?:jpe?g|png|gif|svg|webp))\](?!\((?!BUTTON))/gi
/** An address as mail has it behind a link's words, where it is none of Markdown's. */
const ANGLES = /<()(https?:\/\/[^\s<>]+)>/g
/** Fields without brackets. */
const FIELDS = /\(BUTTON\)|_{4,}/g
/** Lines of frames and of a page's `<link>`s, and addresses in place of words. */
const TARGETS = /^(?:(?:#|Link: )\[|IFRAME:|(?:\[\d+\])?[a-z]+:\/\/\S+$)/
const PICTURE = /^data:|\.(?:jpe?g|png|gif|svg|webp)\b/i
/** An address that can be nothing else; so many of them in brackets are no accident. */
const CERTAIN = /\/.*\//
const ADDRESSES = 3
/** An entry of the list of addresses: its number, a title or none, the address. */
const ENTRY = /^\[?(\d{1,5})[.)\]]\s+(?:\S.*(?:[ \t]|[\n\r]\s*))?((?:mailto|javascript):.*|[a-z][a-z\d+.-]*:\S+)$/i
/** How far a number is above the one before, at most, where it is listed and where not: links without words are counted too. */
const HIDDEN = 50
const STEP = 5
/** So many numbers in a row, each before a word, need no list. */
const NUMBERS = 8
const BEFORE_WORD = /^[\s\]]?\[\d+\]\S$/
/** A page that was read from a file has its own addresses as places in the file system. */
const FILE = /^file:(?:\/\/(?:localhost)?(?=\/))?/

/** Whether a character can be the first of a mark. */
export function opensMark(code: number): boolean {
  return code === 0x5b || code === 0x28 || code === 0x3c || code === 0x5f
}

/** Finds the marks, and has their lines looked at, whose marks are `signs` together. */
export function marksOf(source: string, lines: readonly Line[], signs: number): Marks {
  const hasButtons = source.includes('(BUTTON)')
  const brackets = (signs & BRACKET) === 0 ? [] : marksIn(source, lines, '[', BRACKETS)
  const angles = (signs & MARKUP) === 0 || source.includes('](') ? [] : marksIn(source, lines, '<http', ANGLES)
  const found = [...brackets, ...angles]
  const isAddressed = found.filter(({ url }) => CERTAIN.test(url)).length >= ADDRESSES
  const figures = found.filter(({ kind }) => kind === 'number')
  const marks = found.filter(({ kind, url }) => kind === 'wordless' || (url !== '' && isAddressed))
  const isDump = (figures.length > 0 && addNumbers(source, lines, figures, marks)) || isAddressed
  if (marks.length > 0 || hasButtons) for (const match of source.matchAll(FIELDS)) marks.push(markOf(match, 0))
  for (const line of lines) {
    if (isDump && TARGETS.test(source.slice(line.from, line.to))) line.marks = TARGET
    // Of all marks buttons alone have no character that markup has.
    else if (hasButtons && line.marks !== TARGET) line.marks |= MARKUP
  }
  marks.sort((one, other) => one.from - other.from)
  return { list: marks, starts: marks.map(({ from }) => from), last: -1 }
}

/** All that a pattern finds that begins with a sign, in lines that have it: most have none. */
function marksIn(source: string, lines: readonly Line[], sign: string, pattern: RegExp): Mark[] {
  const found: Mark[] = []
  if (!source.includes(sign)) return found
  for (const { from, to, marks } of lines) {
    const words = (marks & MARKUP) === 0 ? '' : source.slice(from, to)
    if (!words.includes(sign)) continue
    for (const match of words.matchAll(pattern)) found.push(markOf(match, from))
  }
  return found
}

/** What was found in a line that begins at `start`. */
function markOf({ 0: { length }, 1: figure, 2: url = '', index }: RegExpMatchArray, start: number): Mark {
  const from = start + (index as number)
  const kind = figure ? 'number' : url === '' ? 'wordless' : PICTURE.test(url) ? 'picture' : 'address'
  return { type: 'mark', kind, from, to: from + length, url }
}

/** Adds those figures that are numbers of links, for a browser counts on from link to link, and the lines that list their addresses. */
function addNumbers(source: string, lines: readonly Line[], figures: readonly Mark[], marks: Mark[]): boolean {
  const addresses = new Map<number, string>()
  const list: Line[] = []
  let above: Line | undefined
  for (const line of lines) {
    const { from, to, gap } = line
    let entry = ENTRY.exec(source.slice(from, to))
    if (!entry && above && gap === 0) {
      entry = ENTRY.exec(source.slice(above.from, to))
      if (entry) list.push(above)
    }
    above = line
    if (!entry) continue
    addresses.set(Number(entry[1]), (entry[2] as string).replace(FILE, ''))
    list.push(line)
  }
  let last = 0
  const numbers = figures.filter((mark) => {
    const { from, to } = mark
    const figure = Number(source.slice(from + 1, to - 1))
    mark.url = addresses.get(figure) ?? ''
    // What has no address has a number too: a button.
    const isNext = figure > last && figure <= last + (mark.url ? HIDDEN : STEP)
    if (!isNext || (addresses.size === 0 && !BEFORE_WORD.test(source.slice(Math.max(0, from - 1), to + 1))))
      return false
    last = figure
    return true
  })
  const isClear = addresses.size > 0 ? numbers.some(({ url }) => url) : numbers.length >= NUMBERS
  if (!isClear || numbers.length * 2 < figures.length) return false
  for (const mark of numbers) marks.push(mark)
  for (const line of list) line.marks = TARGET
  return true
}

/** Joins lines that are an address, or a picture's, to the words before them, which they belong to. */
export function joinAddresses(lines: readonly Line[], marks: Marks, wraps: Uint8Array): void {
  for (let index = 1; marks.list.length > 0 && index < lines.length; index++) {
    const { from, to, gap } = lines[index] as Line
    const mark = markAt(marks, from)
    if (gap === 0 ? mark?.kind === 'address' || mark?.kind === 'picture' : mark?.kind === 'address' && mark.to === to)
      wraps[index - 1] = 1
  }
}
