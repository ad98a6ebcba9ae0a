/** The fourth law: twice the text, twice the time. Ratios of CPU time, so that no machine is too slow for it. */
import type { Family } from '../bench/families.ts'
import { seconds } from '../bench/slope.ts'

const SHORT = 10_000
const TIMES = 10
/** Linear gives TIMES, quadratic TIMES²; noise of a busy machine lies between. */
export const HIGHEST: number = TIMES * 4

/** How many times as long a text that is TIMES as long takes; tried again where the machine was busy. */
export function growth(run: (text: string) => void, family: Family): number {
  const short = family(SHORT)
  const long = family(SHORT * TIMES)
  let lowest = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 4 && lowest > HIGHEST; attempt++) {
    const base = Math.max(
      seconds(() => run(short)),
      1e-4,
    )
    lowest = Math.min(lowest, seconds(() => run(long), 2) / base)
  }
  return lowest
}
