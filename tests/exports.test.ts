import { expect, it } from 'vitest'
import * as copydesk from '../src/index.ts'

it('exports exactly these', () => {
  expect(Object.keys(copydesk).sort()).toEqual([
    'extractLede',
    'extractQuotes',
    'extractRelatedLinks',
    'extractTitle',
    'extractTopic',
    'labelBlocks',
    'parseArticle',
  ])
})

const TEXT = [
  'Ferry to Skerry Island runs again',
  '',
  'The ferry to Skerry Island took up service again on Monday after a winter of repairs in the yard at Port Ellen.',
  '',
  '"She is quieter than she ever was, and she is ours," said Marianne Okafor, the captain of the ferry, on the pier.',
  '',
].join('\n')

it('gives one thing the same way as the whole', () => {
  const options = { language: 'en', url: 'https://example.org/news/ferry' }
  const article = copydesk.parseArticle(TEXT, options)
  expect(copydesk.extractTitle(TEXT, options)).toEqual(article.title)
  expect(copydesk.extractTopic(TEXT, options)).toEqual(article.topic)
  expect(copydesk.extractLede(TEXT, options)).toEqual(article.lede)
  expect(copydesk.extractQuotes(TEXT, options)).toEqual(article.quotes)
  expect(copydesk.extractRelatedLinks(TEXT, options)).toEqual(article.relatedLinks)
  expect(copydesk.labelBlocks(TEXT, options)).toEqual(article.blocks)
})

it.each([
  [undefined, 'undefined'],
  [null, 'null'],
  [42, 'number'],
  [['a'], 'an array'],
  [{ text: 'a' }, 'object'],
  [() => 'a', 'function'],
])('says what came instead of a string: %s', (value, name) => {
  for (const run of Object.values(copydesk)) {
    expect(() => run(value as unknown as string)).toThrow(new TypeError(`copydesk: expected a string, got ${name}`))
  }
})
