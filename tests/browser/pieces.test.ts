/** The source as the playground cuts it: nothing lost, each quotation and mention a piece of its own. */
import { describe, expect, it } from 'vitest'
import { type SourceBlock, sourceBlocks } from '../../examples/playground/src/pieces.ts'
import { type Article, parseArticle } from '../../src/index.ts'

const QUOTED = `Menu

Harbour ferry returns after three years

The ferry between Port Amber and Lowgate sailed again on Monday, three years after a storm broke its pier.

“She is quieter than the old one,” said Marianne Okafor, the harbour master, who had waited on the quay since five.
`
const LONG = `Harbour ferry returns\n\n${'The ferry sailed again on Monday, and nobody was late. '.repeat(1000)}`

/** The text as shown: the white space before each block, its pieces, the next. */
function shown(text: string, blocks: readonly SourceBlock[]): string {
  return blocks
    .map(({ from, pieces }) => {
      const words = pieces.map(({ start, end }) => text.slice(start, end)).join('')
      return text.slice(from, pieces[0]?.start ?? text.length) + words
    })
    .join('')
}

describe('sourceBlocks', () => {
  it.each([
    ['a page', QUOTED],
    ['a long paragraph', LONG],
    ['no text', ''],
    ['white space', ' \n\n '],
    ['one line', 'One line.'],
  ])('shows the whole of %s, in order', (_, text) => {
    expect(shown(text, sourceBlocks(text, parseArticle(text)))).toBe(text)
  })

  it('cuts a quotation and its speaker out of their paragraph', () => {
    const article: Article = parseArticle(QUOTED)
    const pieces = sourceBlocks(QUOTED, article).flatMap((block) => block.pieces)
    const words = ({ start, end }: { start: number; end: number }): string => QUOTED.slice(start, end)
    expect(pieces.filter(({ quote }) => quote === 0).map(words)).toEqual(['“She is quieter than the old one,”'])
    expect(pieces.filter(({ mention }) => mention).map(words)).toEqual(['Marianne Okafor'])
  })

  it('shows a long block in parts that end at blanks', () => {
    const parts = sourceBlocks(LONG, parseArticle(LONG)).filter(({ index }) => index === 1)
    expect(parts.map(({ part }) => part)).toEqual([0, 1, 2, 3, 4, 5, 6])
    for (const { pieces } of parts.slice(0, -1)) expect(LONG.slice(0, pieces.at(-1)?.end)).toMatch(/ $/)
  })
})
