/**
 * An article as schema.org JSON-LD.
 *
 * @module copydesk/json-ld
 */
import type { Article, Quote } from './article.ts'

/** A `Quotation` of schema.org. Who speaks may be a person, a body or a paper, so the creator carries no type. */
export interface JsonLdQuotation {
  '@type': 'Quotation'
  /** The words between the marks. */
  text: string
  /** Whose words these are. */
  creator?: { name: string; description?: string }
}

/** A `NewsArticle` of schema.org; what the article does not have is left out. */
export interface JsonLdNewsArticle {
  '@context': 'https://schema.org'
  '@type': 'NewsArticle'
  '@id'?: string
  url?: string
  headline?: string
  /** The topic (kicker). */
  articleSection?: string
  /** The lede. */
  abstract?: string
  /** The running text, one blank line between blocks. */
  articleBody?: string
  author?: { '@type': 'Person'; name: string }[]
  dateline?: string
  /** ISO 8601, as precise as the text. */
  datePublished?: string
  /** A BCP 47 tag. */
  inLanguage?: string
  /** The addresses of related stories. */
  relatedLink?: string[]
  /** The quotations, in reading order. */
  hasPart?: JsonLdQuotation[]
}

/** What a caller may add to the JSON-LD. */
export interface JsonLdOptions {
  /** The address of the page: becomes `@id` and `url`. */
  url?: string
}

/**
 * Turns an article into a schema.org `NewsArticle`.
 *
 * The topic becomes `articleSection`, the lede `abstract`, each quotation a `Quotation` in `hasPart`. Related stories
 * without an address have no place in `relatedLink` and are left out, as are scare quotes. Nothing is invented: what is
 * `null` in the article is not there.
 *
 * @param article what `parseArticle` returned
 * @param options the page's address, if known
 * @returns a plain object, ready for `JSON.stringify`; inside a `<script>` element escape `<` as `\u003c`
 * @see https://schema.org/NewsArticle
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk'
 * import { toJsonLd } from 'copydesk/json-ld'
 *
 * const json = JSON.stringify(toJsonLd(parseArticle(text)))
 * ```
 */
export function toJsonLd(article: Article, options: JsonLdOptions = {}): JsonLdNewsArticle {
  const relatedLinks = article.relatedLinks.flatMap(({ url }) => (url === null ? [] : [url]))
  const quotes = article.quotes.filter((quote) => quote.kind !== 'scare')
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(options.url !== undefined && { '@id': options.url, url: options.url }),
    ...(article.title !== null && { headline: article.title }),
    ...(article.topic !== null && { articleSection: article.topic }),
    ...(article.lede !== null && { abstract: article.lede }),
    ...(article.body.length > 0 && { articleBody: article.body.map((block) => block.text).join('\n\n') }),
    ...(article.authors.length > 0 && {
      author: article.authors.map((name) => ({ '@type': 'Person' as const, name })),
    }),
    ...(article.dateline !== null && { dateline: article.dateline }),
    ...(article.published !== null && { datePublished: article.published }),
    ...(article.language !== null && { inLanguage: article.language }),
    ...(relatedLinks.length > 0 && { relatedLink: relatedLinks }),
    ...(quotes.length > 0 && { hasPart: quotes.map(toQuotation) }),
  }
}

function toQuotation({ text, speaker }: Quote): JsonLdQuotation {
  if (speaker === null) return { '@type': 'Quotation', text }
  const { name, description } = speaker
  return { '@type': 'Quotation', text, creator: description === null ? { name } : { name, description } }
}
