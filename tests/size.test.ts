import { expect, it } from 'vitest'
import { BUDGET, GOAL, inKilobytes, sizeOf, sizesOfParts } from '../scripts/size.ts'

it('weighs no more than its budget with all it needs', async () => {
  const size = await sizeOf('src/index.ts')
  expect(size).toBeGreaterThan(1000)
  if (size > GOAL) {
    const parts = Object.entries(await sizesOfParts('src/index.ts')).map(
      ([part, bytes]) => `${part} ${inKilobytes(bytes)}`,
    )
    console.warn(
      `SIZE: the main entry has ${inKilobytes(size)}, the goal is ${inKilobytes(GOAL)}; of these ${parts.join(', ')}`,
    )
  }
  expect(size).toBeLessThanOrEqual(BUDGET)
})
