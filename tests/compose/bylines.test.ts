/** Who wrote it, all the way through the house: a byline between headline and text, in each language. */
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'
import { bylines, others } from './bylines.ts'

function authorsBy(language: string, line: string): string[] {
  const { headline = '', text = [] } = bylines[language] ?? {}
  const { title, authors } = parseArticle([headline, line, ...text].join('\n\n'))
  expect(title).toBe(headline)
  return authors
}

describe.each(Object.entries(bylines))('a byline in %s', (language, { author, lines }) => {
  it.each(lines)('%s', (line) => {
    expect(authorsBy(language, line)).toEqual([author])
  })
})

describe('a byline of several, or of nobody', () => {
  it.each(others)('%s: %s', (language, line, authors) => {
    expect(authorsBy(language, line)).toEqual(authors)
  })
})
