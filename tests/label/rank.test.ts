import { describe, expect, test } from 'vitest'
import { bucket, greatest, ranker, weightOf } from '../../src/label/rank.ts'

describe('a packed ranker', () => {
  // Two features of two values: the first weighs 0, the second 1.
  const packed = ranker([2, 2], ',|,|')

  test.each([
    ['no rows', [], -1],
    ['one row', [[0, 0]], 0],
    [
      'the greatest sum',
      [
        [0, 0],
        [1, 1],
        [0, 1],
      ],
      1,
    ],
    [
      'the first of equals',
      [
        [0, 1],
        [1, 0],
      ],
      0,
    ],
  ])('%s', (_, rows, best) => {
    expect(greatest(rows.map((row) => weightOf(packed, row)))).toBe(best)
  })

  test.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [9, 2],
  ])('%i falls into bucket %i', (figure, at) => {
    expect(bucket(figure, [1, 5])).toBe(at)
  })
})
