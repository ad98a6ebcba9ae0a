/** Where the characters of a tree's text stand in the source: through escapes, entities, line ends, folded blanks. */
import { unitAt } from '../text/unit-at.ts'
import { isPunctuation, isWhite } from '../text/white.ts'
import { entityAt } from './entities.ts'
import { readWords } from './inline.ts'
import type { Reader } from './reader.ts'

/** What a tree's positions point into, and where that stands in the reader's source. */
export interface Origin {
  text: string
  toSource: (offset: number) => number
}

/**
 * Goes along some words of a tree and what was parsed, `from` to `to`, and adds pieces for them. What cannot be followed is one
 * value. `marks` says whether words may have markup of their own, which CommonMark does not know.
 */
export function addAligned(
  reader: Reader,
  words: string,
  from: number,
  to: number,
  { text, toSource }: Origin,
  marks: boolean,
): void {
  const { pieces } = reader
  let at = from
  let run = from
  let index = 0
  const addRun = (): void => {
    if (run === at) return
    const start = toSource(run)
    const end = start + at - run
    if (marks) readWords(reader, start, end)
    else pieces.push({ type: 'text', from: start, to: end })
  }
  const addValue = (end: number, value: string): void => {
    addRun()
    pieces.push({ type: 'value', from: toSource(at), to: toSource(end), value })
    at = end
    run = end
    index += value.length
  }
  while (index < words.length && at < to) {
    const char = unitAt(words, index)
    const code = unitAt(text, at)
    const entity = code === 0x26 ? entityAt(text, at, to) : null
    if (entity && words.startsWith(entity.value, index)) addValue(entity.end, entity.value)
    else if (char === 10 && code === 10) {
      addRun()
      pieces.push({ type: 'wrap', from: toSource(at), to: toSource(at + 1) })
      run = ++at
      index++
    } else if (code === 0x5c && isPunctuation(char) && unitAt(text, at + 1) === char)
      addValue(at + 2, words.charAt(index))
    else if (char === code || (code === 0 && char === 0xfffd)) {
      at++
      index++
    } else if (isWhite(char) && isWhite(code)) {
      while (index < words.length && isWhite(unitAt(words, index))) index++
      while (at < to && isWhite(unitAt(text, at))) at++
    } else if (isWhite(code)) at++
    else if (isWhite(char)) index++
    else break
  }
  const rest = words.slice(index)
  if (rest.trim() === '') addRun()
  else addValue(to, rest)
}
