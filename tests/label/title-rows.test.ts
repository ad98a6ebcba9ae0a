import { expect, test } from 'vitest'
import { factsOf } from '../../src/label/features.ts'
import { headOf } from '../../src/label/head.ts'
import { lookOver } from '../../src/label/look.ts'
import { findBody } from '../../src/label/sequence.ts'
import { titleFeatures } from '../../src/label/title-features.ts'
import { nearest, TITLE_WIDTH, titleRows } from '../../src/label/title-rows.ts'
import { read } from '../../src/read/read.ts'

test('the nearest are the greatest weights, greatest first, twelve at most', () => {
  expect(nearest([1, 3, 2])).toEqual([1, 2, 0])
  expect(nearest([])).toEqual([])
  expect(nearest(Array.from({ length: 40 }, (_, at) => at))).toEqual([39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28])
})

test('every value of a row has its place', () => {
  const facts = factsOf(lookOver(read('Home\n\nThe bridge stays shut\n\nBy Olga Stein')), {
    language: null,
    languages: [],
  })
  const head = headOf(facts, findBody(facts))
  const rows = titleRows(head, [1, 0], titleFeatures(head))
  expect(rows).toHaveLength(2 * TITLE_WIDTH)
  // The last neighbour of the first line is the third; the second has none there.
  expect([rows.at(-9), rows.at(TITLE_WIDTH - 9)]).toEqual([3, -1])
})
