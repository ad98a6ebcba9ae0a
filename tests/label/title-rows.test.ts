import { expect, test } from 'vitest'
import { factsOf } from '../../src/label/features.ts'
import { type Head, headOf } from '../../src/label/head.ts'
import { lookOver } from '../../src/label/look.ts'
import { findBody } from '../../src/label/sequence.ts'
import { titleFeatures } from '../../src/label/title-features.ts'
import { isHeldAbove, nearest, TITLE_WIDTH, titleRows } from '../../src/label/title-rows.ts'
import { read } from '../../src/read/read.ts'

test('the nearest are the greatest weights, greatest first, twelve at most', () => {
  expect(nearest([1, 3, 2])).toEqual([1, 2, 0])
  expect(nearest([])).toEqual([])
  expect(nearest(Array.from({ length: 40 }, (_, at) => at))).toEqual([39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28])
})

function headFrom(lines: readonly string[]): Head {
  const facts = factsOf(lookOver(read(lines.join('\n\n'))), { language: null, languages: [] })
  return headOf(facts, findBody(facts))
}

test.each([
  ['the page’s own title', ['The bridge stays shut | Sorrel Post', 'Home', 'The bridge stays shut'], true],
  ['the way through the site', ['Home>News>The bridge stays shut', 'Sport', 'The bridge stays shut'], true],
  ['itself once more is no longer line', ['The bridge stays shut', 'Sport', 'The bridge stays shut'], false],
  ['other words', ['The bridge opens in May and stays', 'Sport', 'The bridge stays shut'], false],
  ['its words in another order', ['Shut: the bridge stays shut for now', 'Sport', 'The bridge stays shut'], false],
  ['too few words', ['Bridge shut | Sorrel Post', 'Sport', 'Bridge shut'], false],
])('a longer line above holds the last one: %s', (_, lines, held) => {
  const head = headFrom(lines)
  expect(isHeldAbove(head, head.members.indexOf(lines.length - 1))).toBe(held)
})

test('every value of a row has its place', () => {
  const head = headFrom(['Home', 'The bridge stays shut', 'By Olga Stein'])
  const rows = titleRows(head, [1, 0], titleFeatures(head))
  expect(rows).toHaveLength(2 * TITLE_WIDTH)
  // The last neighbour of the first line is the third; the second has none there.
  expect([rows.at(-9), rows.at(TITLE_WIDTH - 9)]).toEqual([3, -1])
})
