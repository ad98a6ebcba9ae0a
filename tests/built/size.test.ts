import { expect, it } from 'vitest'
import { BUDGET, sizeOf } from '../../scripts/size.ts'

it('weighs no more than its budget with all it needs', async () => {
  const size = await sizeOf('dist/index.js')
  expect(size).toBeLessThanOrEqual(BUDGET)
  expect(size).toBeGreaterThan(1000)
})
