import { describe, expect, it } from 'vitest'
import { hostileFamilies } from '../../bench/families.ts'
import { seconds } from '../../bench/slope.ts'
import { read } from '../../src/read/read.ts'

const SHORT = 10_000
const TIMES = 10
/** Linear gives TIMES, quadratic TIMES²; noise of a busy machine lies between. */
const HIGHEST = TIMES * 4

/** How many times as long the longer text takes; tried again where the machine was busy. */
function growth(family: (length: number) => string): number {
  const short = family(SHORT)
  const long = family(SHORT * TIMES)
  let lowest = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 4 && lowest > HIGHEST; attempt++) {
    const base = Math.max(
      seconds(() => read(short)),
      1e-4,
    )
    lowest = Math.min(lowest, seconds(() => read(long), 2) / base)
  }
  return lowest
}

describe('ten times the text takes some ten times as long', () => {
  it.each(Object.entries(hostileFamilies))('%s', (_, family) => {
    expect(growth(family)).toBeLessThan(HIGHEST)
  })
})
