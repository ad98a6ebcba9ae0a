import { expect, it } from 'vitest'
import { packRanking } from '../../scripts/body/pack-ranking.ts'
import { titleRanking } from '../../src/label/title-ranking.ts'
import { TITLE_WIDTH } from '../../src/label/title-rows.ts'
import { speakerRanking } from '../../src/quote/rules/speaker-ranking.ts'
import { SPEAKER_WIDTH } from '../../src/quote/rules/speaker-rows.ts'
import { ranksOf, unpackRanking } from '../../src/text/ranking.ts'

// The first asks the last column, and above 5 the first one; the second is a leaf alone, the third asks the first column.
const ranking = unpackRanking(
  packRanking(
    [
      { column: 2, bin: 0, low: 8, high: { column: 0, bin: 1, low: -3, high: 4 } },
      1,
      { column: 0, bin: 0, low: 0, high: 2 },
    ],
    [[0.5, 2], [], [5]],
  ),
)

it.each([
  ['low', [0, 9, 5], 9],
  ['low, the last tree high', [1, 9, 5], 11],
  ['high, low', [2, 9, 6], 0],
  ['high, high', [3, 9, 6], 7],
])('a ranking adds what its trees say: %s', (_, row, sum) => {
  expect([...ranksOf(ranking, Float32Array.from([0, 0, 0, ...row]), 3, [0, 0])]).toEqual([9, sum])
})

it('asks the later trees of those alone that may come first, but of all when told so', () => {
  const many = unpackRanking(
    packRanking(
      Array.from({ length: 30 }, () => ({ column: 0, bin: 0, low: 0, high: 1 })),
      [[0.5]],
    ),
  )
  const rows = Float32Array.from([0, 1, 1])
  expect([...ranksOf(many, rows, 1, [0, 0, -9])]).toEqual([0, 30, 11])
  expect([...ranksOf(many, rows, 1, [0, 0, -9], true)]).toEqual([0, 30, 21])
})

it.each([
  ['headlines', titleRanking, TITLE_WIDTH],
  ['speakers', speakerRanking, SPEAKER_WIDTH],
])('asks for columns that rows have, as it is shipped: %s', (_, { columns }, width) => {
  expect(Array.from(columns).filter((column) => column >= width)).toEqual([])
})
