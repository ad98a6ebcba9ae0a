/** HTML character references (`&amp;`, `&#8217;`), as CommonMark reads them, with the names of HTML 4. */
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import { decodeNamedCharacterReference } from '../text/entity-names.ts'
import { isWordUnit } from '../text/letters.ts'
import { unitAt } from '../text/unit-at.ts'

/** No name is longer (`&CounterClockwiseContourIntegral;`). */
const LONGEST = 33

/** A character reference found in the source. */
export interface Entity {
  value: string
  /** Source offset behind its semicolon. */
  end: number
}

const REFERENCE = /^&(?:#(?:x([\da-f]{1,6})|(\d{1,7}))|([\da-z]+));/i

/** The character reference that begins with the `&` at `at`, or `null`. */
export function entityAt(source: string, at: number, limit: number): Entity | null {
  const next = unitAt(source, at + 1)
  // Most stand for themselves.
  const match =
    isWordUnit(next) || next === 0x23 ? REFERENCE.exec(source.slice(at, Math.min(limit, at + LONGEST))) : null
  if (!match) return null
  const [{ length }, hex, figure, name] = match
  const value = name
    ? decodeNamedCharacterReference(name)
    : decodeNumericCharacterReference((hex ?? figure) as string, hex ? 16 : 10)
  return value ? { value, end: at + length } : null
}
