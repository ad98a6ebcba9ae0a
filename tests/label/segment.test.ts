import { describe, expect, test } from 'vitest'
import { bestSegment } from '../../src/label/segment.ts'
import * as sheet from '../../src/label/sheet.ts'

describe('the segment with the greatest sum', () => {
  test.each([
    ['nothing', [], { from: 0, to: 0 }],
    ['nothing that speaks for an article', [0, 0], { from: 0, to: 0 }],
    ['menu, text, menu', [0, 0, 37, 27, 0], { from: 2, to: 4 }],
    ['a short line between long ones stays inside', [37, 0, 27], { from: 0, to: 3 }],
    ['a long menu parts two texts, and the longer one wins', [37, 0, 0, 0, 0, 0, 47], { from: 6, to: 7 }],
  ])('%s', (_, prose, segment) => {
    const looks = sheet.looksFor(prose.length)
    for (const [at, words] of prose.entries()) looks[at * sheet.ROW + sheet.PROSE] = words
    expect(bestSegment(looks, prose.length, 7, 7, 0)).toEqual(segment)
  })
})
