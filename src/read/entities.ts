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

/** The character reference that begins with the `&` at `at`, or `null`. */
export function entityAt(source: string, at: number, limit: number): Entity | null {
  const last = Math.min(limit, at + LONGEST)
  const numeric = unitAt(source, at + 1) === 0x23
  for (let end = at + 1; end < last; end++) {
    const code = unitAt(source, end)
    if (code === 0x3b) {
      const value = decode(source, at + 1, end, numeric)
      return value === null ? null : { value, end: end + 1 }
    }
    if (!(isWordUnit(code) || (numeric && end === at + 1))) return null
  }
  return null
}

function decode(source: string, from: number, to: number, numeric: boolean): string | null {
  if (!numeric) return decodeNamedCharacterReference(source.slice(from, to)) || null
  const hex = (unitAt(source, from + 1) | 32) === 0x78
  const digits = source.slice(from + (hex ? 2 : 1), to)
  if (!(hex ? /^[\da-f]{1,6}$/i : /^\d{1,7}$/).test(digits)) return null
  return decodeNumericCharacterReference(digits, hex ? 16 : 10)
}
