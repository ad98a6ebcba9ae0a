/** What kind of character a UTF-16 unit is, cheaply: close enough for counting and comparing words, not for spelling. */

import { unitAt } from './unit-at.ts'

/** A letter or figure, nearly: all of ASCII's, and beyond it what is no punctuation. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit > 47 && unit < 58) || (unit > 64 && unit < 91) || (unit > 96 && unit < 123)
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba
  if (unit >= 0x2000 && unit < 0x2c00) return false
  return !((unit >= 0x3000 && unit < 0x3040) || (unit >= 0xff00 && unit < 0xff10) || unit >= 0xfff0)
}

/** Scripts written without spaces: Thai to Burmese, Khmer, Kana and Han. */
export function isUnspaced(unit: number): boolean {
  return (
    (unit >= 0x0e00 && unit < 0x0f00) ||
    (unit >= 0x1000 && unit < 0x10a0) ||
    (unit >= 0x1780 && unit < 0x1800) ||
    (unit >= 0x3040 && unit < 0x3100) ||
    (unit >= 0x3400 && unit < 0xa000)
  )
}

/** The small letter of each unit of the alphabets that have cases, Latin, Greek and Cyrillic; of `İ` it is `i`. */
export const SMALL: Uint16Array = Uint16Array.from({ length: 0x530 }, (_, unit) =>
  unitAt(String.fromCharCode(unit).toLowerCase(), 0),
)

/** Lower case of these letters; others stay as they are. */
export function foldCase(unit: number): number {
  return SMALL[unit] ?? unit
}

export function isUpperCase(unit: number): boolean {
  return foldCase(unit) !== unit
}

export function isDigit(unit: number): boolean {
  return unit > 47 && unit < 58
}

/** A small letter of an alphabet that has capitals too. */
export function isLowerCase(unit: number): boolean {
  return unit < 0x530 && isWordUnit(unit) && !isDigit(unit) && foldCase(unit) === unit
}
