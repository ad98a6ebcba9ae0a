/**
 * Marks written as two signs, as keyboards and wires without any have them: `,,…''`, ` ``…'' `, `<<…>>`; and straight ones set
 * twice. Each is read as the one mark that it stands for, with nothing behind it, so that all offsets stay.
 */

import { unitAt } from '../text/unit-at.ts'
import { isBlank, isWordCode, type Letters, lettersOf } from './units.ts'

/** What stands where the second sign of a wide mark was. */
export const FILL = '\0'

const marks: Record<string, string> = {
  ',': '„',
  '‚': '„',
  "'": '"',
  '"': '"',
  '`': '“',
  '´': '"',
  '‘': '“',
  '’': '”',
  '<': '«',
  '>': '»',
}

/** Smart ones, too, which a word processor has made of `''`: the first opens, the second closes; and the Hebrew one (`״`). */
const twice = /([,‚'"`´‘’<>])\1+|‘’(?=\p{L})|״/gu

/** A text with each wide mark as one. */
export function narrowed(letters: Letters): Letters {
  const { text } = letters
  if (text.search(twice) < 0) return letters
  const hasSingles = /(?:^|[^‘])‘(?![‘’])/.test(text) && !/[„“"]|,,|''|‘‘|``/.test(text)
  const narrow = text.replace(twice, (signs, sign: string | undefined, at: number) => {
    if (signs === '״') return '"'
    const isInside = isWordCode(unitAt(text, at - 1)) && isWordCode(unitAt(text, at + 2))
    // `‘He said ‘no’’`; `צה''ל`; `well,, then`
    const isOther = (sign === '’' && hasSingles) || isInside || (sign === ',' && !opensWord(text, at))
    return signs.length > 2 || isOther ? signs : marks[sign ?? '‘'] + FILL
  })
  return narrow === text ? letters : lettersOf(narrow, new Int32Array(text.length + 2), 1)
}

/** Whether two signs stand right before a word, and not behind one. */
function opensWord(text: string, at: number): boolean {
  return !isWordCode(unitAt(text, at - 1)) && at + 2 < text.length && !isBlank(unitAt(text, at + 2))
}

/** The mark that a text begins with, or its first letter. */
export function firstMark(text: string): string {
  const sign = text.charAt(0)
  return (sign === text[1] && marks[sign]) || sign
}
