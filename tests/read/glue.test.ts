import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/read/read.ts'

/** Enough glued sentences for the text to be glued, then the line in question. */
const GLUED = 'The ferry is back.Boats sail from May.Fares stay low.Crews are glad.The bar opens.'

function partsOf(line: string): string[] {
  return read(`${GLUED}\n${line}`)
    .slice(5)
    .map(({ text }) => text)
}

describe('glued text is cut', () => {
  it.each([
    [
      'sentences',
      'The bridge is shut.Cars go round by Lind!Buses do not.',
      ['The bridge is shut.', 'Cars go round by Lind!', 'Buses do not.'],
    ],
    [
      'behind closing marks',
      'She said: “We are glad.”The bridge is shut (for now)Cars go round.',
      ['She said: “We are glad.”', 'The bridge is shut (for now)', 'Cars go round.'],
    ],
    [
      'straight marks, which open and close in turn',
      '"We are glad."The bridge is shut."Cars go round," he said.',
      ['"We are glad."', 'The bridge is shut.', '"Cars go round," he said.'],
    ],
    ['menus', 'HomeNewsSportÖdlandŽivot', ['Home', 'News', 'Sport', 'Ödland', 'Život']],
    ['runs of capitals', 'AGBKontaktRSSImpressum', ['AGB', 'Kontakt', 'RSS', 'Impressum']],
    ['dates and times', 'Updated 12 May 2024, 10:15Photo: Jane Doe', ['Updated 12 May 2024, 10:15', 'Photo: Jane Doe']],
    ['a quotation that opens', 'News"We are glad" of it', ['News', '"We are glad" of it']],
    ['a number with its word', 'News550 ferries sail', ['News', '550 ferries sail']],
    ['runs of blanks', 'Home  Sport   The weather     News', ['Home', 'Sport', 'The weather', 'News']],
    ['scripts without case', 'המעבורת חזרה.הספינות יפליגו במאי', ['המעבורת חזרה.', 'הספינות יפליגו במאי']],
  ])('%s', (_, line, parts) => {
    expect(partsOf(line)).toEqual(parts)
  })

  it.each([
    'He came in from the U.S. on Monday, i.e. late.',
    'YouTube and TikTok, an iPhone and a MacBook',
    'McDonald, LeBron and DeVito sailed the J.K.Rowling.',
    'A word   with blanks around it',
  ])('not: %s', (line) => {
    expect(partsOf(line)).toEqual([line.replace(/ +/g, ' ')])
  })

  it('a page on one line', () => {
    const line = `HomeNewsSport ${'The ferry sails again from May, says the office. '.repeat(60)}`.trim()
    expect(read(line).map(({ text }) => text.slice(0, 9))).toEqual(['Home', 'News', 'Sport The'])
  })

  it('not for a few slips', () => {
    expect(read('The ferry is back.Boats sail from May. Fares stay low.Crews are glad.').length).toBe(1)
  })

  it('no more often than a page may be', () => {
    fc.assert(
      fc.property(fc.constantFrom('Lind', 'Ends.', 'a  B', '"Aa."'), (word) => {
        expect(read(word.repeat(20_000)).length).toBeLessThanOrEqual(5003)
      }),
    )
  })
})
