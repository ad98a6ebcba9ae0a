import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { type Article, parseArticle } from '../../src/index.ts'
import { empty, full } from '../faces/article.ts'

const schema = JSON.parse(readFileSync(new URL('../../dist/schema.json', import.meta.url), 'utf8'))
const validate = new Ajv({ allowUnionTypes: true }).compile(schema)
const samples = new URL('../../examples/articles/', import.meta.url)

describe('schema.json', () => {
  it.each(readdirSync(samples).filter((name) => /\.(txt|md)$/.test(name)))('accepts the article of %s', (name) => {
    validate(parseArticle(readFileSync(new URL(name, samples), 'utf8'), { scareQuotes: true }))
    expect(validate.errors).toBeNull()
  })

  it.each([
    ['with every field', full],
    ['without any', empty],
  ])('accepts an article %s', (_name, article) => {
    validate(article)
    expect(validate.errors).toBeNull()
  })

  it.each<[string, (article: Article) => object]>([
    ['a missing field', ({ title: _, ...rest }) => rest],
    ['a field of one’s own', (article) => ({ ...article, headline: 'Ferry' })],
    [
      'a role that is none',
      (article) => ({
        ...article,
        blocks: [{ kind: 'heading', text: '', role: 'kicker', reason: '', position: article.body[0]?.position }],
      }),
    ],
    ['undefined for null', (article) => ({ ...article, topic: undefined })],
  ])('refuses %s', (_name, change) => {
    expect(validate(change(full))).toBe(false)
  })
})
