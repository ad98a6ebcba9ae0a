import { describe, expect, it } from 'vitest'
import { read } from '../../src/read/read.ts'

function textsOf(lines: readonly string[]): string[] {
  return read(lines.join('\n')).map(({ text }) => text)
}

/** Lines enough to show that paragraphs are broken at their links, and what becomes of them. */
const BROKEN = ['The harbour office', ', which runs the ferry, said so.', 'It told', 'Lind Press', ', a newspaper.']
const JOINED = ['The harbour office, which runs the ferry, said so.', 'It told', 'Lind Press, a newspaper.']

describe('text with a line for each node of a page', () => {
  it.each([
    [
      'before a mark that closes, behind one that opens',
      ['The minister', ', Jane Doe (', 'Greens', '), left.'],
      ['The minister, Jane Doe (', 'Greens), left.'],
    ],
    [
      'before small letters, behind others',
      ['The ferry that was laid up is to', 'sail again from May, the office says.'],
      ['The ferry that was laid up is to sail again from May, the office says.'],
    ],
    [
      'around a name in a link',
      ['The ferry is back, said on Monday the', 'Lind Shipping Company', 'and the town.'],
      ['The ferry is back, said on Monday the Lind Shipping Company and the town.'],
    ],
    [
      'behind a place line',
      ['LINDAU.', 'The ferry that was laid up in autumn sails again from May, says the office.'],
      ['LINDAU. The ferry that was laid up in autumn sails again from May, says the office.'],
    ],
    [
      'particles of Japanese',
      ['港湾事務所は', 'フェリー', 'の修理を終えた。'],
      ['港湾事務所はフェリーの修理を終えた。'],
    ],
    ['no menus', ['Home', 'News', 'Sport'], ['Home', 'News', 'Sport']],
    ['no headline and byline', ['Ferry that was laid up sails again', 'By', 'Jane Doe'], undefined],
    ['no paragraphs', ['The ferry is back.', 'It sails from May.'], undefined],
    [
      'no lists',
      ['The ferry that was laid up sails to', '• the island'],
      ['The ferry that was laid up sails to', 'the island'],
    ],
  ])('joins %s', (_, lines, texts) => {
    expect(textsOf([...BROKEN, ...lines])).toEqual([...JOINED, ...(texts ?? lines)])
  })

  it('leaves other texts alone', () => {
    const lines = ['The ferry that was laid up is to', 'sail again from May, the office says.']
    expect(textsOf([...lines, ...JOINED])).toEqual([...lines, ...JOINED])
  })
})
