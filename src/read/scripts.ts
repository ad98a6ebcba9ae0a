/** Scripts that one language of the press has to itself. */

/** First and last code unit, and the language. */
const SCRIPTS: readonly (readonly [number, number, string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x530, 0x58f, 'hy'],
  [0x590, 0x5ff, 'he'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x1200, 0x137f, 'am'],
  [0x1780, 0x17ff, 'km'],
  [0x1f00, 0x1fff, 'el'],
  [0xac00, 0xd7a3, 'ko'],
]

/** From U+0980 on, 128 code units each. */
const NEXT = ['bn', 'pa', 'gu', 'or', 'ta', 'te', 'kn', 'ml', 'si', 'th', 'lo']

/** The language that has the script of this code unit to itself, as a BCP 47 tag. */
export function scriptLanguage(unit: number): string | null {
  if (unit >= 0x980 && unit < 0xf00) return NEXT[(unit - 0x980) >> 7] as string
  for (const [first, last, tag] of SCRIPTS) {
    if (unit < first) return null
    if (unit <= last) return tag
  }
  return null
}

/** Hiragana and katakana, but for the middle dot and the long-vowel mark that Chinese borrows. */
export function isKana(unit: number): boolean {
  return unit >= 0x3041 && unit <= 0x30ff && unit !== 0x30fb && unit !== 0x30fc
}

/** Han characters of the basic plane. */
export function isIdeograph(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf)
}
