import jsonld, { type JsonLdDocument } from 'jsonld'
import { describe, expect, it } from 'vitest'
import { toJsonLd } from '../../src/json-ld.ts'
import { empty, full } from './article.ts'

// The part of schema.org's context that an article uses, so that no test asks the network. Terms that are not listed
// (and a misspelt one would not be) do not expand, and the test sees them missing.
const terms =
  'headline articleSection abstract articleBody author dateline inLanguage hasPart name description text creator'
const context = {
  ...Object.fromEntries(terms.split(' ').map((term) => [term, `http://schema.org/${term}`])),
  ...Object.fromEntries(['NewsArticle', 'Quotation', 'Person'].map((type) => [type, `http://schema.org/${type}`])),
  datePublished: { '@id': 'http://schema.org/datePublished', '@type': 'http://schema.org/Date' },
  url: { '@id': 'http://schema.org/url', '@type': '@id' },
  relatedLink: { '@id': 'http://schema.org/relatedLink', '@type': '@id' },
}

async function expand(document: object): Promise<Record<string, unknown>[]> {
  const documentLoader = async (url: string) => {
    expect(url).toBe('https://schema.org')
    return { contextUrl: undefined, documentUrl: url, document: { '@context': context } }
  }
  return (await jsonld.expand(document as JsonLdDocument, { documentLoader, base: 'https://example.org/1' })) as Record<
    string,
    unknown
  >[]
}

describe('toJsonLd', () => {
  it('gives each field its schema.org name', () => {
    expect(toJsonLd(full, { url: 'https://example.org/1' })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': 'https://example.org/1',
      url: 'https://example.org/1',
      headline: 'Ferry returns to Skarv after 40 years',
      articleSection: 'Coastal traffic',
      abstract: 'The ferry to Skarv sails again, “quieter than before”.',
      articleBody:
        'The ferry to Skarv sails again, “quieter than before”.\n\nTickets & times\n\nMornings\n\nEvenings\n\nShe is <quieter>.',
      author: [
        { '@type': 'Person', name: 'Ida Holm' },
        { '@type': 'Person', name: 'Per Lund' },
      ],
      dateline: 'SKARV',
      datePublished: '2024-05-17T09:30:00+02:00',
      inLanguage: 'en',
      relatedLink: ['https://example.org/bridge?a=[1]|2#top', '/harbour'],
      hasPart: [
        { '@type': 'Quotation', text: 'quieter than before' },
        { '@type': 'Quotation', text: 'She is quieter,', creator: { name: 'Marianne Okafor' } },
        { '@type': 'Quotation', text: 'We sail.', creator: { name: 'Marianne Okafor', description: 'the captain' } },
      ],
    })
  })

  it('leaves out what the article does not have', () => {
    expect(toJsonLd(empty)).toEqual({ '@context': 'https://schema.org', '@type': 'NewsArticle' })
  })

  it('expands as JSON-LD without losing a term', async () => {
    const document = toJsonLd(full, { url: 'https://example.org/1' })
    const [expanded] = await expand(document)
    expect(expanded).toMatchObject({
      '@id': 'https://example.org/1',
      '@type': ['http://schema.org/NewsArticle'],
      'http://schema.org/headline': [{ '@value': 'Ferry returns to Skarv after 40 years' }],
      'http://schema.org/relatedLink': [
        { '@id': 'https://example.org/bridge?a=[1]|2#top' },
        { '@id': 'https://example.org/harbour' },
      ],
    })
    const expectedTerms = Object.keys(document).filter((key) => !key.startsWith('@'))
    const terms = Object.keys(expanded ?? {}).filter((key) => !key.startsWith('@'))
    expect(terms.sort()).toEqual(expectedTerms.map((key) => `http://schema.org/${key}`).sort())
    expect(expanded?.['http://schema.org/hasPart']).toHaveLength(3)
  })
})
