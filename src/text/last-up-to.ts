/** Where, in an ascending list, the last number stands that is no greater; the first where all are greater. `step` by `step`. */
export function lastUpTo(list: readonly number[], number: number, step: number): number {
  let low = 0
  let high = list.length / step - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((list[middle * step] as number) <= number) low = middle
    else high = middle - 1
  }
  return low * step
}
