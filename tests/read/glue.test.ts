import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/read/read.ts'

/** Enough glued sentences for the text to be glued, then the line in question. */
const GLUED = 'The ferry is back.Boats sail from May.Fares stay low.Crews are glad.'

function partsOf(line: string): string[] {
  return read(`${GLUED}\n${line}`)
    .slice(4)
    .map(({ text }) => text)
}

describe('glued text is cut', () => {
  it.each([
    ['sentences', 'The bridge is shut.Cars go round by Lind!Buses do not.', 3],
    ['behind closing marks', 'She said: “We are glad.”The bridge is shut (for now)Cars go round.', 3],
    ['straight marks, which open and close in turn', '"We are glad."The bridge is shut."Cars go round," he said.', 3],
    ['menus', 'HomeNewsSportÖdlandŽivot', 5],
    ['runs of capitals', 'AGBKontaktRSSImpressum', 4],
    ['a date and a time', 'Harbour bridge stays shut12. May 2024, 10:15Photo: Jane Doe', 3],
    ['a headline that begins with a number or a mark', 'News550 ferries sail"We are glad" of it', 3],
    ['runs of blanks', 'Home  Sport   weather     News', 3],
    ['scripts without case', 'המעבורת חזרה.הספינות יפליגו במאי', 2],
  ])('%s', (_, line, count) => {
    const parts = partsOf(line)
    expect(parts.length).toBe(count)
    expect(parts.join('').replace(/ /g, '')).toBe(line.replace(/ /g, ''))
  })

  it.each([
    'He came in from the U.S. on Monday, i.e. late.',
    'YouTube, TikTok, LinkedIn and WhatsApp, an iPhone and a MacBook',
    'McDonald, LeBron and DeVito sailed to www.Ferry.Example.',
    'Two blanks behind a stop.  They are a habit.',
    'A word   with blanks around it',
  ])('not: %s', (line) => {
    expect(partsOf(line)).toEqual([line.replace(/ +/g, ' ')])
  })

  it('a page on one line', () => {
    const line = `HomeNewsSport ${'The ferry sails again from May, says the office. '.repeat(60)}`.trim()
    expect(read(line).map(({ text }) => text.slice(0, 9))).toEqual(['Home', 'News', 'Sport The'])
  })

  it('not where sentences are parted but for a slip', () => {
    const line = 'The ferry is back.Boats sail from May. Fares stay low.'
    expect(read(line).length).toBe(1)
  })

  it('no more than a page may have', () => {
    fc.assert(
      fc.property(fc.constantFrom('Lind', 'Ends.', 'a  B'), (word) => {
        expect(read(word.repeat(20_000)).length).toBeLessThanOrEqual(5002)
      }),
      { numRuns: 3 },
    )
  })
})
