/** Numbers as text, a sign for each: the form in which learned weights are shipped. */

/** The signs for 0, 1, 2 …: the commoner in minified code, the earlier, so that small numbers add least to what is zipped. */
export const DIGITS = ',=et)nr(oisaul&.|10 :fc?[]!;+2pm}d-34hg{O>b6<5NQMPYk98LRS7$IEKAx/#TJFHyBvCGDVw%UWX*_z^jZq@~'

/** The numbers that these signs stand for. */
export function numbersOf(signs: string): Uint8Array {
  const numbers = new Uint8Array(signs.length)
  for (let at = 0; at < signs.length; at++) numbers[at] = DIGITS.indexOf(signs.charAt(at))
  return numbers
}

/** 0, -1, 1, -2, 2 … for 0, 1, 2, 3, 4 … */
export function signed(number: number): number {
  return (number >> 1) ^ -(number & 1)
}
