/** Text broken into lines for a terminal. */
import { stripVTControlCharacters } from 'node:util'

/** The text without anything that steers a terminal, on one line. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to go.
  return stripVTControlCharacters(text).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
}

/** Columns of a terminal that a character takes: two for the wide ones of East Asia and emoji, none for marks set on another. */
function columns(character: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0
  return /^[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u.test(
    character,
  )
    ? 2
    : 1
}

/** Lines of at most `width` columns, broken at blanks, and inside what is wider than a line by itself. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of plain(text).split(' ')) {
    if (word === '') continue
    const size = sizeOf(word)
    if (used > 0 && used + 1 + size > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    if (used > 0) {
      line += ` ${word}`
      used += 1 + size
      continue
    }
    for (const character of word) {
      const one = columns(character)
      if (used + one > width && used > 0) {
        lines.push(line)
        line = ''
        used = 0
      }
      line += character
      used += one
    }
  }
  if (line !== '') lines.push(line)
  return lines
}

function sizeOf(word: string): number {
  let size = 0
  for (const character of word) size += columns(character)
  return size
}
