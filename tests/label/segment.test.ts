import { describe, expect, test } from 'vitest'
import { bestSegment } from '../../src/label/segment.ts'

describe('the segment with the greatest sum', () => {
  test.each([
    ['nothing', [], { from: 0, to: 0 }],
    ['nothing that speaks for an article', [-7, -7], { from: 0, to: 0 }],
    ['menu, text, menu', [-7, -7, 30, 20, -7], { from: 2, to: 4 }],
    ['a short line between long ones stays inside', [30, -7, 20], { from: 0, to: 3 }],
    ['a long menu parts two texts, and the longer one wins', [30, -7, -7, -7, -7, -7, 40], { from: 6, to: 7 }],
  ])('%s', (_, scores, segment) => {
    expect(bestSegment(scores.length, (at) => scores[at] as number)).toEqual(segment)
  })
})
