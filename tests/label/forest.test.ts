import { describe, expect, it } from 'vitest'
import { COLUMN_NAMES } from '../../src/label/column-names.ts'
import { WIDTH } from '../../src/label/columns.ts'
import { DIGITS, scoresOf, unpack, ZERO } from '../../src/label/forest.ts'
import { bodyForest } from '../../src/label/weights.ts'

const digit = (value: number): string => DIGITS[value] as string

describe('a forest', () => {
  // One tree that asks twice each: is `a` above 5, is `b` above 0.5?
  const zeros = Array.from({ length: 8 }, () => 0)
  const forest = unpack({
    columns: [2, 0],
    edges: [[0.5], [1, 5]],
    unit: 0.25,
    bias: -1,
    trees: [1, 1, 1, 1, 0, 0, 0, 0, ZERO, 0, 0, ZERO + 1, ...zeros, ZERO + 4, 0, 0, ZERO - 4].map(digit).join(''),
  })

  it.each([
    ['low, low', [5, 9, 0.5], -1],
    ['low, high', [5, 9, 0.6], -0.75],
    ['high, low', [6, 9, 0], 0],
    ['high, high', [6, 9, 1], -2],
  ])('answers %s', (_, row, score) => {
    expect([...scoresOf(forest, Float32Array.from([0, 0, 0, ...row]), 3)]).toEqual([-1, score])
  })

  it('asks for columns that rows have, as it is shipped', () => {
    expect(COLUMN_NAMES).toHaveLength(WIDTH)
    expect(new Set(COLUMN_NAMES).size).toBe(WIDTH)
    expect(bodyForest.columns.filter((column) => column >= WIDTH)).toEqual([])
  })
})
