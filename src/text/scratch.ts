/**
 * Arrays that are lent for one step and lent again for the next: an engine takes longer to make one, and to clear it away, than
 * most steps take to fill it. What it held before stays in it, and it may be longer than asked for.
 */

/** Longer arrays are made anew each time, so that one long text does not hold its memory for ever. */
const LONGEST = 0x40000

/** A lender of what has room for so many values at least; it is the borrower's until the next is asked for. */
export function scratch<T extends { length: number }>(make: (length: number) => T): (length: number) => T {
  let kept = make(0)
  return (length) => {
    if (length > LONGEST) return make(length)
    if (length > kept.length) kept = make(2 * length)
    return kept
  }
}

/** A lender of whole numbers. */
export function integers(): (length: number) => Int32Array {
  return scratch((length) => new Int32Array(length))
}
