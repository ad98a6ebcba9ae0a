import { describe, expect, it } from 'vitest'
import { signsOf, unsigned } from '../../scripts/digits.ts'
import { COLUMN_NAMES } from '../../src/label/column-names.ts'
import { WIDTH } from '../../src/label/columns.ts'
import { scoresOf, unpack } from '../../src/label/forest.ts'
import { bodyForest } from '../../src/label/weights.ts'

describe('a forest', () => {
  // The first tree asks twice each: is `a` above 5, is `b` above 0.5? The second adds one unit where `a` is above 1.
  const questions = [
    [1, 1, 0, 1],
    [1, 1, 0, 1],
    [0, 1, 0, 1],
    [0, 1, 0, 1],
  ]
  const leaves = [
    [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, -4],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
  ]
  const forest = unpack({
    columns: [2, 0],
    edges: '0.5,5 1',
    unit: 0.25,
    bias: -1,
    trees: signsOf([...questions.flat(), ...leaves.flat().map(unsigned)]),
  })

  it.each([
    ['low, low', [5, 9, 0.5], -0.75],
    ['low, high', [5, 9, 0.6], -0.5],
    ['high, low', [6, 9, 0], 0.25],
    ['high, high', [6, 9, 1], -1.75],
  ])('answers %s', (_, row, score) => {
    expect([...scoresOf(forest, Float32Array.from([0, 0, 0, ...row]), 3)]).toEqual([-1, score])
  })

  it('asks for columns that rows have, as it is shipped', () => {
    expect(COLUMN_NAMES).toHaveLength(WIDTH)
    expect(new Set(COLUMN_NAMES).size).toBe(WIDTH)
    expect(Array.from(bodyForest.columns).filter((column) => column >= WIDTH)).toEqual([])
  })
})
