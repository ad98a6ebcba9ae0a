/** `copydesk/core` gives what the main entry gives, as far as its languages go. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as core from '../src/core.ts'
import { de } from '../src/entries/de.ts'
import { en } from '../src/entries/en.ts'
import * as copydesk from '../src/index.ts'
import { givenLanguages } from '../src/languages/given.ts'
import { ruledLanguages } from '../src/ruled-languages.ts'

const folder = new URL('../examples/articles/', import.meta.url)
const samples = readdirSync(folder)
  .filter((name) => /\.(txt|md)$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
  .map((sample) => ({ ...sample, article: copydesk.parseArticle(sample.text) }))

it.each(samples)('gives the same article of $name with all languages', ({ text, article }) => {
  expect(core.parseArticle(text, { languages: ruledLanguages() })).toEqual(article)
})

it.each(samples.filter(({ article }) => article.language === 'en'))(
  'gives the same article of $name with English alone',
  ({ text, article }) => {
    expect(core.parseArticle(text, { languages: [en] })).toEqual(article)
  },
)

it('reads a text in a language that it was not given as one that nobody knows', () => {
  const text = 'Der Hafen war am Montag mit Eis bedeckt, und die Fähre zur Insel ist nicht vor Mittag ausgelaufen.'
  expect(core.parseArticle(text, { languages: [en] }).language).toBeNull()
  expect(core.parseArticle(text, { languages: [en, de] }).language).toBe('de')
})

it('has the functions of the main entry, and one thing is the same as in the whole', () => {
  expect(Object.keys(core).sort()).toEqual(Object.keys(copydesk).sort())
  const text = readFileSync(new URL('library.md', folder), 'utf8')
  const options = { languages: [en], url: 'https://example.org/news/library' }
  const article = core.parseArticle(text, options)
  expect(core.extractTitle(text, options)).toEqual(article.title)
  expect(core.extractTopic(text, options)).toEqual(article.topic)
  expect(core.extractLede(text, options)).toEqual(article.lede)
  expect(core.extractQuotes(text, options)).toEqual(article.quotes)
  expect(core.extractRelatedLinks(text, options)).toEqual(article.relatedLinks)
  expect(core.labelBlocks(text, options)).toEqual(article.blocks)
})

describe('the languages that are given', () => {
  it('are the same list each time, once each, whoever changes his own', () => {
    const own = [en, de, en]
    const given = givenLanguages(own)
    expect(given).toEqual([en, de])
    own.pop()
    expect(givenLanguages(own)).toBe(given)
    expect(givenLanguages([de, en])).not.toBe(given)
    expect(givenLanguages([en])).toEqual([en])
  })

  it.each([
    ['nothing', undefined],
    ['no list', en],
    ['an empty list', []],
    ['a tag', ['en']],
    ['a module', [{ en }]],
    ['nothing in a list', [en, null]],
  ])('are no languages: %s', (_name, languages) => {
    const options = { languages } as unknown as core.CoreOptions
    expect(() => core.parseArticle('text', options)).toThrow(
      new TypeError('copydesk/core: expected options.languages, a list of one or more of copydesk/languages/*'),
    )
  })

  it('are asked for where there are no options at all', () => {
    expect(() => core.parseArticle('text', undefined as unknown as core.CoreOptions)).toThrow('options.languages')
  })
})
