/** The other way round from src/text/digits.ts. */
import { DIGITS } from '../src/text/digits.ts'

/** Numbers as text, a sign for each. */
export function signsOf(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      const sign = DIGITS[number]
      if (sign === undefined) throw new RangeError(`${number} is no digit`)
      return sign
    })
    .join('')
}

/** 0, 1, 2, 3, 4 … for 0, -1, 1, -2, 2 … */
export function unsigned(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number
}
