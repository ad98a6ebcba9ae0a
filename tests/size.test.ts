import { expect, it } from 'vitest'
import { BUDGET, CORE, GOAL, inKilobytes, MAIN, sizeOf, sizesOfParts } from '../scripts/size.ts'

it('weighs no more than its budget with all it needs', async () => {
  const size = await sizeOf(MAIN)
  expect(size).toBeGreaterThan(1000)
  if (size > GOAL) {
    const parts = Object.entries(await sizesOfParts()).map(([part, bytes]) => `${part} ${inKilobytes(bytes)}`)
    console.warn(
      `SIZE: the main entry has ${inKilobytes(size)}, the goal is ${inKilobytes(GOAL)}; of these ${parts.join(', ')}`,
    )
  }
  expect(size).toBeLessThanOrEqual(BUDGET)
})

it('weighs much less with one language only', async () => {
  expect(await sizeOf(CORE)).toBeLessThan(0.65 * (await sizeOf(MAIN)))
})
