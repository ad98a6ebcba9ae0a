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
    const { to, last } = lines[index] as Line
    const next = lines[index + 1] as Line
    const after = source.charAt(lines[index + 2]?.from ?? -1)
    if (
      (joins[index] as number) > (wraps[index] as number) &&
      shapes[index]?.kind !== 'heading' &&
      // Most lines are told by first characters alone.
      ((to - start < BEFORE / 4 && (last === 0x2e || (next.marks & FOLD) !== 0)) ||
        /[^\p{Lu}\d]/u.test(source.charAt(next.from) + after))
    ) {
      const before = source.slice(Math.max(start, to - BEFORE), to).replace(/\s/g, ' ')
      const behind = source.slice(next.from, Math.min(next.to, next.from + BEHIND))
      if (GOES_ON.test(`${before}\t${behind}\n${after}`)) wraps[index] = 1
    }
    if (wraps[index] === 0) start = next.from
  }
}

/** Whether sentences go on behind line ends. */
function isBroken({ source, lines }: Page): boolean {
  let count = 0
  for (let index = 1; index < lines.length && count < FEWEST; index++) {
    const { from, to, start, first } = lines[index] as Line
    // Most lines begin with a capital.
    if (isUpperCase(first)) continue
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
