/** Where the characters of a tree's text stand in the source: through escapes, entities, line ends, folded blanks. */

import { unitAt } from '../text/unit-at.ts'
import { isPunctuation, isWhite } from '../text/white.ts'
import { entityAt } from './entities.ts'

/** Receives the parts of an aligned text, in order; offsets into the source that the tree's positions point into. */
export interface Aligned {
  /** Words that stand in the source as they are. */
  words(from: number, to: number): void
  /** One stretch that reads as something else. */
  value(from: number, to: number, value: string): void
  /** A line end. */
  wrap(from: number, to: number): void
}

/** Goes along a text and its source `from` to `to`. What cannot be followed is given as one value. */
export function align(text: string, source: string, from: number, to: number, out: Aligned): void {
  let at = from
  let run = from
  let index = 0
  const flush = (): void => {
    if (run < at) out.words(run, at)
  }
  while (index < text.length && at < to) {
    const char = unitAt(text, index)
    const code = unitAt(source, at)
    const entity = code === 0x26 ? entityAt(source, at, to) : null
    if (entity && text.startsWith(entity.value, index)) {
      flush()
      out.value(at, entity.end, entity.value)
      at = entity.end
      run = at
      index += entity.value.length
    } else if (char === 10 && code === 10) {
      flush()
      out.wrap(at, ++at)
      run = at
      index++
    } else if (code === 0x5c && isPunctuation(char) && unitAt(source, at + 1) === char) {
      flush()
      out.value(at, at + 2, text.charAt(index))
      at += 2
      run = at
      index++
    } else if (char === code || (code === 0 && char === 0xfffd)) {
      at++
      index++
    } else if (isWhite(char) && isWhite(code)) {
      while (index < text.length && isWhite(unitAt(text, index))) index++
      while (at < to && isWhite(unitAt(source, at))) at++
    } else if (isWhite(code)) at++
    else if (isWhite(char)) index++
    else break
  }
  flush()
  const rest = text.slice(index)
  if (rest.trim() !== '') out.value(at, to, rest)
}
