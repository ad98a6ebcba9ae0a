/** The source of a wiki's page. */
import { expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'
import { read } from '../../src/read/read.ts'

const FIRST = 'The ferry came back to the harbour on Monday, when half the town stood on the quay.'

/** The blocks of a page as `kind: words`, each line of it one behind a line of words with marks of a wiki's own. */
function blocksOf(lines: readonly string[]): string[] {
  return read(["'''Skarv''' is a [[town]].", ...lines].join('\n\n'))
    .slice(1)
    .map(({ kind, text }) => `${kind}: ${text}`)
}

it.each([
  ['bold and italic', "The '''ferry''' is ''back'', '''''all''''' say", ['paragraph: The ferry is back, all say']],
  ['links', '[[Ann Lee]] met [[w:Bo Ek|Bo Ek]] on [[quay|the quay]]', ['paragraph: Ann Lee met Bo Ek on the quay']],
  ['links in bold', "'''[[Ann Lee]]'''", ['paragraph: Ann Lee']],
  ['a file with a link in its caption', '[[File:a.jpg|thumb|The [[quay]] {{by|Ann}}]]', ['html: ']],
  ['a category', '[[Category:Ferries]]', ['html: ']],
  ['a template', '{{publish}}', ['html: ']],
  ['a template over lines', '{{source|url=https://a.example\n |title=Ferry\n |date=May 4, 2024}}', ['html: ']],
  ['a template that prints a date', '{{date|May 4, 2024}}', ['paragraph: May 4, 2024']],
  ['a template in a sentence', 'She {{w|x}}is back.', ['paragraph: She is back.']],
  ['notes', 'She is back.<ref name="a">[[Ann]], {{cite|b}}</ref><ref name="a" />', ['paragraph: She is back.']],
  ['a list of templates', '*{{source|a}}\n*{{source|b}}', ['html: ', 'html: ']],
  ['headings', '== Sources ==', ['heading: Sources']],
])('%s', (_, line, blocks) => {
  expect(blocksOf([line])).toEqual(blocks)
})

it('what nothing closes is left as it is', () => {
  expect(blocksOf(['{{date|May'])).toEqual(['paragraph: {{date|May'])
})

it('an article is read from it, each of its words at its place', () => {
  const said = '"She is smaller than I thought," said [[w:Ann Lee|Ann Lee]], who had waited.<ref>{{cite}}</ref>'
  const source = `{{date|May 4, 2024}}\n{{Ferries}}\n'''Skarv''' - ${FIRST}\n\n${said}\n\n== Sources ==\n*{{source|x}}\n`
  const { title, published, lede, quotes, blocks } = parseArticle(source)
  const [quote] = quotes
  const { start, end } = quote?.speaker?.position ?? { start: { offset: 0 }, end: { offset: 0 } }
  expect({ title, published, lede, speaker: quote?.speaker?.name, at: source.slice(start.offset, end.offset) }).toEqual(
    {
      title: null,
      published: '2024-05-04',
      lede: `Skarv - ${FIRST}`,
      speaker: 'Ann Lee',
      at: 'Ann Lee',
    },
  )
  expect(blocks.map(({ position }) => source.slice(position.start.offset, position.end.offset)).join('\n')).toBe(
    source.replace(/\n+/g, '\n').trim(),
  )
})
