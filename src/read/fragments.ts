/**
 * Text with a line for each node of a page's text (BeautifulSoup's `get_text('\n', strip=True)`): a link or a word in bold
 * breaks its paragraph in three. In texts that show it, what stops inside a sentence and what goes on with it are joined.
 */

import { isUpperCase } from '../text/letters.ts'
import type { Page } from './layout.ts'
import { FOLD, type Line } from './lines.ts'

/** So many sentences that go on after a line end are no slips. */
const FEWEST = 2
/** Characters of the paragraph before a line end, and of the line behind it, that tell whether it goes on. */
const BEFORE = 80
const BEHIND = 100

/** What ends a sentence before a line end; how a line goes on with one that does not. */
const ENDS = '.!?:…"”'
const GOES = /^(?:[,;)、）]|\.(?!\.)|\p{Ll}.{40,}[.!?,])/u
/** The marks that it begins with, and how long it is where it begins with a letter. */
const GOES_MARKS = ',;.)、）'
const GOES_LENGTH = 42

/**
 * The end of a paragraph so far, the line end, the next line, its end, and what the line after that begins with.
 * The paragraph goes on with a mark that closes; with a small letter, if either side has two words with small letters in a
 * row; with a short line that a sentence goes on behind, if it stops at a comma, at a short word behind others with small
 * letters, or inside a sentence after much text. What stands before the line end is looked at from there, backwards.
 */
const GOES_ON =
  /\t(?:[,.;!?)%’”はがをにのとで、）](?!\.)|(?<=\s\p{Ll}\S*\s\p{Ll}.*[^.!?:…"”]\t)\p{Ll}(?:.{24}|.*\n[\p{Ll},.;:)’“])|(?<=[^.!?:…]\t)\p{Ll}\S*\s\p{Ll}\S*\s|(?<=(?:,|\s\p{Ll}\S*\s(?:.*\s)?\p{Ll}{1,6}|^.{79}[^.!?:…”]|[はがをにのと（、])\t).{1,40}\n[\p{Ll},.;:)’“はがをにのとで、）]|(?<=^\p{Lu}[\p{L} -]{2,18}\.\t).{59})/u

/** Marks the line ends inside of paragraphs that are broken at their links, of those (`joins`) that may be. */
export function joinFragments(page: Page, joins: Uint8Array, wraps: Uint8Array, isMarkdown: boolean): void {
  const { source, lines, shapes } = page
  if (!isMarkdown && !isBroken(page)) return
  let start = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    const { to } = lines[index] as Line
    const next = lines[index + 1] as Line
    const after = source.charAt(lines[index + 2]?.from ?? -1)
    if (
      (joins[index] as number) > (wraps[index] as number) &&
      shapes[index]?.kind !== 'heading' &&
      // Most lines are told by first characters alone.
      mayGoOn(lines[index] as Line, next, after, to - start) &&
      (to - start < BEFORE / 4 || /[^\p{Lu}\d]/u.test(source.charAt(next.from) + after))
    ) {
      const before = source.slice(Math.max(start, to - BEFORE), to).replace(/\s/g, ' ')
      const behind = source.slice(next.from, Math.min(next.to, next.from + BEHIND))
      if (GOES_ON.test(`${before}\t${behind}\n${after}`)) wraps[index] = 1
    }
    if (wraps[index] === 0) start = next.from
  }
}

/** Marks in `GOES_ON` that a line begins with. */
const CLOSES = ',.;:!?)%’”“、）はがをにのとで'

/** What most lines show by their first and last characters: whether `GOES_ON` may hold behind so many characters of a paragraph. */
function mayGoOn({ last }: Line, next: Line, after: string, length: number): boolean {
  const behind = next.to - next.from
  if (CLOSES.includes(String.fromCharCode(next.first)) || (next.marks & FOLD) !== 0) return true
  if (isSmall(next.first) && !'.!?:…'.includes(String.fromCharCode(last))) return true
  // Characters count, which may take two units.
  if (behind <= 80 && after !== '' && (isSmall(after.charCodeAt(0)) || CLOSES.includes(after))) return true
  return last === 0x2e && length <= 40 && behind >= 59
}

/** Whether this may be a small letter, cheaply: no capital, no script without small ones. */
function isSmall(unit: number): boolean {
  if (unit < 0x80) return unit > 0x60 && unit < 0x7b
  return !(isUpperCase(unit) || (unit > 0x58f && unit < 0x10d0) || (unit > 0x2fff && unit < 0xa640))
}

/** Whether sentences go on behind line ends. */
function isBroken({ source, lines }: Page): boolean {
  let count = 0
  for (let index = 1; index < lines.length && count < FEWEST; index++) {
    const { from, to, start, first } = lines[index] as Line
    // Most lines begin with a capital, or are short.
    if (isUpperCase(first)) continue
    if (isSmall(first) ? to - from < GOES_LENGTH : !GOES_MARKS.includes(source.charAt(from))) continue
    const before = lines[index - 1] as Line
    if (
      start - before.to < 2 &&
      from === start &&
      !ENDS.includes(source.charAt(before.to - 1)) &&
      GOES.test(source.slice(from, to))
    )
      count++
  }
  return count >= FEWEST
}
