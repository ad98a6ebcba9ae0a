/** What `diff` shows of two lists of lines: `- line` for one only in `before`, `+ line` for one only in `after`, in order. */
export function changedLines(before: string[], after: string[]): string[] {
  // common[i][j]: how many lines before.slice(i) and after.slice(j) have in common, in order.
  const common = before.map(() => new Array<number>(after.length + 1).fill(0))
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      (common[i] as number[])[j] = before[i] === after[j] ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1))

  const changed: string[] = []
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      i++
      j++
    } else if (i < before.length && (j === after.length || at(i + 1, j) >= at(i, j + 1)))
      changed.push(`- ${before[i++]}`)
    else changed.push(`+ ${after[j++]}`)
  }
  return changed
}
