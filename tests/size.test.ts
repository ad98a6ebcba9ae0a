import { expect, it } from 'vitest'
import { BUDGET, inKilobytes, sizeOf, sizesOfParts } from '../scripts/size.ts'

it('weighs no more than its budget with all it needs', async () => {
  const size = await sizeOf('src/index.ts')
  expect(size).toBeGreaterThan(1000)
  if (size > BUDGET) {
    const parts = Object.entries(await sizesOfParts('src/index.ts')).map(
      ([part, bytes]) => `${part} ${inKilobytes(bytes)}`,
    )
    console.warn(
      `TOO BIG: the main entry has ${inKilobytes(size)} of ${inKilobytes(BUDGET)}; of these ${parts.join(', ')}`,
    )
  }
  if (process.env.MODE === 'all') expect(size).toBeLessThanOrEqual(BUDGET)
})
