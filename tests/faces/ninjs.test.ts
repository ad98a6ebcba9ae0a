import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article.ts'
import { parseArticle } from '../../src/index.ts'
import { toNinjs } from '../../src/ninjs.ts'
import { empty, full } from './article.ts'

describe('toNinjs', () => {
  const item = toNinjs(full, { uri: 'https://example.org/news/1' })

  it('keeps headline and kicker apart by role', () => {
    expect(item.headlines).toEqual([
      { role: 'main', value: 'Ferry returns to Skarv after 40 years' },
      { role: 'kicker', value: 'Coastal traffic' },
    ])
  })

  it('gives the body as text and as HTML', () => {
    const plain = full.body.map((block) => block.text).join('\n\n')
    expect(item.bodies).toEqual([
      { role: 'main', contentType: 'text/plain', charCount: plain.length, value: plain },
      {
        role: 'main',
        contentType: 'text/html',
        charCount: plain.length,
        value:
          '<p>The ferry to Skarv sails again, “quieter than before”.</p><h2>Tickets &amp; times</h2>' +
          '<ul><li>Mornings</li><li>Evenings</li></ul><blockquote>She is &lt;quieter&gt;.</blockquote>',
      },
    ])
  })

  it('closes a list at the end of the body', () => {
    const body = full.body.slice(2, 3)
    expect(toNinjs({ ...empty, body }).bodies?.[1]?.value).toBe('<ul><li>Mornings</li></ul>')
  })

  it('names authors and speakers once each, a speaker with the description the article gives', () => {
    expect(item.people).toEqual([
      { name: 'Ida Holm', rel: 'author' },
      { name: 'Per Lund', rel: 'author' },
      { name: 'Marianne Okafor', rel: 'speaker', literal: 'the captain' },
    ])
  })

  it('hangs quotations and related stories on the item', () => {
    expect(item.associations?.map(({ rel, uri, name }) => [rel, uri, name])).toEqual([
      ['quotation', 'https://example.org/news/1#quote-1', 'quieter than before'],
      ['quotation', 'https://example.org/news/1#quote-2', 'She is quieter,'],
      ['quotation', 'https://example.org/news/1#quote-3', 'We sail.'],
      ['quotation', 'https://example.org/news/1#quote-4', 'Grey Lady'],
      ['related', 'https://example.org/bridge?a=%5B1%5D%7C2#top', 'Bridge closed'],
      ['related', 'https://example.org/news/1#related-2', 'Harbour plans'],
      ['related', 'https://example.org/news/1#related-3', 'Tide tables'],
    ])
    expect(item.associations?.[1]).toMatchObject({
      profile: 'direct',
      descriptions: [{ role: 'cue', value: 'said' }],
      people: [{ name: 'Marianne Okafor', rel: 'speaker' }],
    })
  })

  it.each<[string, Pick<ReturnType<typeof toNinjs>, 'contentCreated' | 'descriptions'>]>([
    ['2024-05-17T09:30:00+02:00', { contentCreated: '2024-05-17T09:30:00+02:00' }],
    ['2024-05-17T09:30:00Z', { contentCreated: '2024-05-17T09:30:00Z' }],
    ['2024-05-17T09:30', { descriptions: [{ role: 'published', value: '2024-05-17T09:30' }] }],
    ['2024-05-17', { descriptions: [{ role: 'published', value: '2024-05-17' }] }],
  ])('puts the date %s where the schema allows it', (published, expected) => {
    const { contentCreated, descriptions } = toNinjs({ ...empty, published })
    expect({ contentCreated, descriptions }).toEqual(expected)
  })

  it('names an item without a URI after its words', () => {
    const named = (article: Article) => toNinjs(article).uri
    expect(named(full)).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(named(full)).toBe(named({ ...full, blocks: [], language: null }))
    expect(named(full)).not.toBe(named({ ...full, title: `${full.title}!` }))
  })

  it('refuses a relative URI', () => {
    expect(() => toNinjs(full, { uri: 'news/1' })).toThrow(
      new TypeError('copydesk: expected an absolute URI, got "news/1"'),
    )
  })
})

const schemaFile = new URL('../../../shared/specs/ninjs-schema_3.1.json', import.meta.url)

describe.skipIf(!existsSync(schemaFile))(
  'IPTC’s schema of ninjs 3.1 (skipped where ../shared/specs is missing)',
  () => {
    const cases: [string, Article, string | undefined][] = [
      ['a full article', full, 'https://example.org/news/1'],
      ['one without a URI', full, undefined],
      ['one with a URI outside ASCII', full, 'https://example.org/neuigkeiten/straße[1]|^`{}#ö#100%'],
      ['an empty one', empty, undefined],
      ['one with a bare date', { ...full, published: '2024-05-17' }, undefined],
    ]

    it.each(cases)('accepts %s', (_name, article, uri) => {
      const validate = validator()
      validate(toNinjs(article, uri === undefined ? {} : { uri }))
      expect(validate.errors).toBeNull()
    })

    const samples = new URL('../../examples/articles/', import.meta.url)

    it.each(readdirSync(samples).filter((name) => /\.(txt|md)$/.test(name)))('accepts the article of %s', (name) => {
      const article = parseArticle(readFileSync(new URL(name, samples), 'utf8'), { scareQuotes: true })
      const validate = validator()
      validate(toNinjs(article))
      expect(validate.errors).toBeNull()
    })

    it('would refuse a property of our own', () => {
      expect(validator()({ ...toNinjs(full), quotes: [] })).toBe(false)
    })

    function validator() {
      // `strict` off: IPTC's schema has keywords beside `$ref` without a `type`. It refers to GeoJSON's for places, which
      // an article has none of.
      const ajv = new Ajv2020({ strict: false, allErrors: true })
      formats.default(ajv)
      ajv.addSchema({}, 'https://geojson.org/schema/GeoJSON.json#')
      return ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')))
    }
  },
)
