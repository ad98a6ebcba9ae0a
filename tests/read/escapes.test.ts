/** Text as programs write it between quotation marks, and records of such texts. */
import { expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'
import { read } from '../../src/read/read.ts'

const FIRST = 'The ferry came back to the harbour on Monday, when half the town stood on the quay to see her come in.'
const SECOND = '“She looks smaller than I remember,” said Ann Lee, who had waited since the spring. “But she floats.”'
const TEXT = `Ferry returns\nBy Bo Ek\n\n${FIRST}\n\n${SECOND}`
const WORDS = ['Ferry returns', 'By Bo Ek', FIRST, SECOND]

/** As a program writes it, all that is not ASCII by its number. */
function written(text: string): string {
  return JSON.stringify(text).replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)
}

const wordsOf = (source: string): string[] => read(source).map(({ text }) => text)

it.each([
  ['a value without its marks', written(TEXT).slice(1, -1), WORDS],
  ['a value with its marks', written(TEXT), WORDS],
  ['the value of one name', `"content": ${written(TEXT)},`, WORDS],
  ['line ends of two characters', JSON.stringify(TEXT.replaceAll('\n', '\r\n')), WORDS],
  [
    'marks of a script',
    `'Ferry returns\\n\\n\\'No,\\' she said.\\n\\nIt\\x27s here.'`,
    ['Ferry returns', "'No,' she said.", "It's here."],
  ],
  ['tabs and slashes', 'Ferry\\treturns\\nAnd\\/or stays\\nBo\\nAnn', ['Ferry returns', 'And/or stays', 'Bo', 'Ann']],
  [
    'several on lines of their own',
    'A ferry.\\n\\nNo.\\nYes.\nA boat.\\n\\nNo.\\n',
    ['A ferry.', 'No.', 'Yes.', 'A boat.', 'No.'],
  ],
])('%s', (_, source, words) => {
  expect(wordsOf(source)).toEqual(words)
})

it.each([
  'The command is \\newline, and \\nu, \\nabla and \\neg are signs.',
  'Look in C:\\notes\\news\\nights.',
  'In C a line ends with \\n or \\r\\n.\nSo it is.',
  '"She is back," said Ann Lee.',
  '"She is back."',
  '{"title": "short"}',
  JSON.stringify(FIRST + FIRST),
  '[1] The ferry: "a boat"',
])('no escapes: %j', (source) => {
  expect(wordsOf(source).join(' ')).toBe(source.replace(/\s+/g, ' '))
})

it.each([
  ['on a line', 0],
  ['over lines', 2],
])('a record %s', (_, indent) => {
  const record = {
    source: { id: null, name: 'The Courier' },
    author: 'Bo Ek',
    title: 'Ferry returns to "her" quay',
    publishedAt: '2024-05-04T08:00:00Z',
    tags: ['ferry', 'quay'],
    content: `${FIRST}\n\n${SECOND}\n\n${FIRST}`,
    wordCount: 60,
  }
  const source = JSON.stringify(record, null, indent)
  const { title, authors, published, body, quotes, blocks } = parseArticle(source)
  expect({ title, authors, published, body: body.map(({ text }) => text) }).toEqual({
    title: 'Ferry returns to "her" quay',
    authors: ['Bo Ek'],
    published: '2024-05-04T08:00:00Z',
    body: [FIRST, SECOND, FIRST],
  })
  expect(blocks.filter(({ role }) => role === 'tags').map(({ text }) => text)).toEqual(['ferry, quay'])
  expect(
    quotes.map(({ position, speaker }) => [source.slice(position.start.offset, position.end.offset), speaker?.name]),
  ).toEqual([
    ['“She looks smaller than I remember,”', 'Ann Lee'],
    ['“But she floats.”', 'Ann Lee'],
  ])
})

it('a record with records in it', () => {
  const record = {
    '@type': 'NewsArticle',
    headline: 'Ferry returns to the old quay',
    author: [
      { '@type': 'Person', name: 'Bo Ek', url: 'https://a.example' },
      { '@type': 'Person', name: 'Ann Lee' },
    ],
    publisher: { '@type': 'Organization', name: 'The Courier' },
    articleBody: `${FIRST}\n\n${SECOND}\n\n${FIRST}`,
  }
  const { title, authors, body } = parseArticle(JSON.stringify(record))
  expect({ title, authors, body: body.length }).toEqual({
    title: record.headline,
    authors: ['Bo Ek', 'Ann Lee'],
    body: 3,
  })
})

it('a record of rendered HTML', () => {
  const record = {
    title: { rendered: 'Ferry returns at last' },
    author: 3,
    content: { rendered: `<p>${FIRST}</p>\n<p>${SECOND}</p>\n` },
  }
  const { title, body } = parseArticle(JSON.stringify(record))
  expect({ title, body: body.map(({ text }) => text) }).toEqual({
    title: 'Ferry returns at last',
    body: [FIRST, SECOND],
  })
})

it('HTML that was escaped is HTML', () => {
  const source = `&lt;h1&gt;Ferry returns&lt;/h1&gt;&lt;p&gt;By Bo &amp;amp; Ann&lt;/p&gt;&lt;p&gt;${FIRST}&lt;/p&gt;`
  expect(wordsOf(source)).toEqual(['Ferry returns', 'By Bo & Ann', FIRST])
  expect(wordsOf('An end is written &lt;/p&gt;.')).toEqual(['An end is written </p>.'])
})

it('what stands for a character has its place', () => {
  const source = written(TEXT)
  const [quote] = parseArticle(source).quotes
  const { start, end } = quote?.position ?? { start: { offset: 0 }, end: { offset: 0 } }
  expect(source.slice(start.offset, end.offset)).toBe('\\u201cShe looks smaller than I remember,\\u201d')
  expect(
    read(source)
      .map(({ start: from, end: to }) => source.slice(from, to))
      .join(''),
  ).toBe(source)
})
