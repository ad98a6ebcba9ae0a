import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { plainBlock } from '../../src/block.ts'
import { lookOver } from '../../src/label/look.ts'
import { splitGlued } from '../../src/label/split.ts'

function parts(...lines: string[]): string[] {
  const blocks = lines.map((line) => plainBlock('paragraph', line, 0, line.length, 0))
  return splitGlued(lookOver(blocks), { language: null, languages: [] }).blocks.map(({ text }) => text)
}

describe('what is glued is parted', () => {
  test.each([
    [
      'a breadcrumb',
      'HomeNewsHarbour bridge stays shut until May',
      ['HomeNews', 'Harbour bridge stays shut until May'],
    ],
    [
      'a quotation before its headline',
      '"We are done"Harbour pilots leave the town of Sorrel',
      ['"We are done"', 'Harbour pilots leave the town of Sorrel'],
    ],
    [
      'a colon without a blank',
      'Bridge over the Lind:Why it stays shut until May',
      ['Bridge over the Lind:', 'Why it stays shut until May'],
    ],
    [
      'capitals before ordinary writing',
      'SHIPS AND HARBOURS Why the bridge stays shut',
      ['SHIPS AND HARBOURS', 'Why the bridge stays shut'],
    ],
    [
      'a number belongs to what follows, a year to what stands before it',
      'REISEBERICHT 17 Tipps für den nassen Herbst',
      ['REISEBERICHT', '17 Tipps für den nassen Herbst'],
    ],
  ])('%s', (_, line, expected) => {
    expect(parts(line)).toEqual(expected)
  })

  it('the same words with another joint between them', () => {
    expect(parts('New school by the Lind: Pupils move in May', 'New school by the Lind Pupils move in May')).toEqual([
      'New school by the Lind: Pupils move in May',
      'New school by the Lind',
      'Pupils move in May',
    ])
  })

  test.each([
    'YouTube takes down the harbour film',
    'Harbour bridge: why it stays shut until May',
    'USA und EU streiten über Fisch',
    'Best of May: $128 SoNy headphones, MacBook Air and AirPods for less',
    'The harbour master said McDonald had told him that the bridge was shut.',
  ])('not: %s', (line) => {
    expect(parts(line)).toEqual([line])
  })

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', ':', '"', '1', '.'), maxLength: 90 }), (line) => {
        const text = line.trim()
        if (text) expect(parts(text).join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''))
      }),
    )
  })
})
