/**
 * An article as an IPTC ninjs 3.1 news item.
 *
 * @module copydesk/ninjs
 */
import type { Article, BodyBlock, Quote, RelatedLink } from './article.ts'

/** A text with the part it plays, as ninjs has it for headlines, descriptions and bodies. */
export interface NinjsText {
  /** The part it plays: `main`, `kicker`, `summary`, `published`, `cue` … */
  role?: string
  /** Its IANA media type. */
  contentType?: string
  /** Length in UTF-16 code units; for bodies only. */
  charCount?: number
  /** The text itself. */
  value: string
}

/** A person with their relation to the news item. */
export interface NinjsPerson {
  name: string
  /** `author` or `speaker`. */
  rel: string
  /** What the article calls the person besides the name; for speakers only. */
  literal?: string
}

/** A quotation or a related story, hung on the item it belongs to. */
export interface NinjsAssociation {
  name: string
  uri: string
  /** `quotation` or `related`. */
  rel: 'quotation' | 'related'
  type: 'component' | 'text'
  /** For quotations: `direct`, `partial`, `blockquote` or `scare`. */
  profile?: string
  headlines?: NinjsText[]
  descriptions?: NinjsText[]
  bodies?: NinjsText[]
  people?: NinjsPerson[]
}

/** A news item of ninjs 3.1, as far as an article fills it; what the article does not have is left out. */
export interface NinjsItem {
  uri: string
  type: 'text'
  standard: { name: 'ninjs'; version: '3.1'; schema: string }
  language?: string
  headlines?: NinjsText[]
  descriptions?: NinjsText[]
  bodies?: NinjsText[]
  by?: string
  located?: string
  contentCreated?: string
  people?: NinjsPerson[]
  associations?: NinjsAssociation[]
}

/** What a caller may add to the news item. */
export interface NinjsOptions {
  /** The item's identifier, an absolute URI. Default: a name-based `urn:uuid:` that depends on the article's words only. */
  uri?: string
}

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const

/**
 * Turns an article into an IPTC ninjs 3.1 news item.
 *
 * What ninjs has no field for goes where its schema leaves room: the topic is a headline with the role `kicker`; the lede
 * a description with the role `summary`; each quotation an association with `rel: 'quotation'`, its words in `bodies`,
 * its speaker in `people`, its cue in `descriptions`; each related story an association with `rel: 'related'`. A date
 * without time and zone, which `contentCreated` cannot hold, is a description with the role `published`.
 *
 * @param article what `parseArticle` returned
 * @param options the item's identifier, if it has one
 * @returns a plain object that is valid against IPTC's schema
 * @throws {TypeError} when `options.uri` is not an absolute URI
 * @see https://iptc.org/standards/ninjs/
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk'
 * import { toNinjs } from 'copydesk/ninjs'
 *
 * const item = toNinjs(parseArticle(text), { uri: 'https://example.org/news/1' })
 * ```
 */
export function toNinjs(article: Article, options: NinjsOptions = {}): NinjsItem {
  const uri = options.uri === undefined ? uriFromWords(article) : absoluteUri(options.uri)
  if (uri === null) throw new TypeError(`copydesk: expected an absolute URI, got ${JSON.stringify(options.uri)}`)
  const { language, byline, dateline, published } = article
  const hasTime = published !== null && DATE_TIME.test(published)
  return {
    uri,
    type: 'text',
    standard: { ...STANDARD },
    ...(language !== null && { language }),
    ...some('headlines', [...text('main', article.title), ...text('kicker', article.topic)]),
    ...some('descriptions', [...text('summary', article.lede), ...text('published', hasTime ? null : published)]),
    ...some('bodies', bodies(article.body)),
    ...(byline !== null && { by: byline }),
    ...(dateline !== null && { located: dateline }),
    ...(hasTime && { contentCreated: published }),
    ...some('people', [
      ...article.authors.map((name) => ({ name, rel: 'author' })),
      ...uniqueSpeakers(article.quotes.flatMap(speaker)),
    ]),
    ...some('associations', [
      ...article.quotes.map((quote, index) => quotation(quote, partOf(uri, `quote-${index + 1}`))),
      ...article.relatedLinks.map((link, index) => related(link, partOf(uri, `related-${index + 1}`))),
    ]),
  }
}

/** RFC 3339 date and time, with seconds and zone, as JSON Schema's `date-time` asks. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/** The property when the list has something in it. */
function some<Key extends string, Item>(key: Key, items: Item[]): { [key in Key]?: Item[] } {
  return items.length > 0 ? ({ [key]: items } as { [key in Key]: Item[] }) : {}
}

function text(role: string, value: string | null): NinjsText[] {
  return value === null ? [] : [{ role, value }]
}

function bodies(blocks: readonly BodyBlock[]): NinjsText[] {
  if (blocks.length === 0) return []
  const plain = blocks.map((block) => block.text).join('\n\n')
  return [
    { role: 'main', contentType: 'text/plain', charCount: plain.length, value: plain },
    { role: 'main', contentType: 'text/html', charCount: plain.length, value: html(blocks) },
  ]
}

const ELEMENTS = { heading: 'h2', paragraph: 'p', listItem: 'li', blockquote: 'blockquote' } as const

function html(blocks: readonly BodyBlock[]): string {
  let out = ''
  let inList = false
  for (const { kind, text } of blocks) {
    const isItem = kind === 'listItem'
    if (isItem !== inList) out += isItem ? '<ul>' : '</ul>'
    inList = isItem
    out += `<${ELEMENTS[kind]}>${escapeHtml(text)}</${ELEMENTS[kind]}>`
  }
  return inList ? `${out}</ul>` : out
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function speaker({ speaker }: Quote): NinjsPerson[] {
  if (speaker === null) return []
  const { name, description } = speaker
  return [{ name, rel: 'speaker', ...(description !== null && { literal: description }) }]
}

/** One entry a name, the first that has a description where any has. */
function uniqueSpeakers(speakers: readonly NinjsPerson[]): NinjsPerson[] {
  const byName = new Map<string, NinjsPerson>()
  for (const person of speakers) {
    const known = byName.get(person.name)
    if (!known || (known.literal === undefined && person.literal !== undefined)) byName.set(person.name, person)
  }
  return [...byName.values()]
}

function quotation(quote: Quote, uri: string): NinjsAssociation {
  return {
    name: quote.text,
    uri,
    rel: 'quotation',
    type: 'component',
    profile: quote.kind,
    ...some('descriptions', text('cue', quote.cue)),
    bodies: [{ role: 'quotation', contentType: 'text/plain', charCount: quote.text.length, value: quote.text }],
    ...some('people', speaker(quote)),
  }
}

/** A related story; one without an absolute address gets an identifier under the article's own. */
function related({ title, url }: RelatedLink, fallback: string): NinjsAssociation {
  const uri = (url === null ? null : absoluteUri(url)) ?? fallback
  return { name: title, uri, rel: 'related', type: 'text', headlines: [{ role: 'main', value: title }] }
}

/** The identifier of a part of the item: a fragment of the item's own. */
function partOf(uri: string, name: string): string {
  return uri + (uri.includes('#') ? '/' : '#') + name
}

/** The address in the characters that RFC 3986 allows, or `null` when it is not absolute. */
function absoluteUri(value: string): string | null {
  const parts = URL.canParse(value) && /^([^:]+:(?:\/\/[^/?#]*)?)([^#]*)(#?)(.*)$/s.exec(new URL(value).href)
  if (!parts) return null
  const [, origin = '', path = '', hash = '', fragment = ''] = parts
  return origin + encodeRest(path) + hash + encodeRest(fragment)
}

/** What the URL standard lets stand in paths, queries and fragments, and RFC 3986 does not. */
function encodeRest(part: string): string {
  return part.replace(/%(?![\da-f]{2})|[^\w\-.~:/?@!$&'()*+,;=%]/gi, encodeURIComponent)
}

/** What this file uses of the URL standard, which every runtime has and the ECMAScript types lack. */
declare const URL: { canParse(url: string): boolean; new (url: string): { readonly href: string } }

/** A UUID of version 8 (RFC 9562: made in a way of one's own) out of the article's words: the same words, the same name. */
function uriFromWords({ title, topic, body }: Article): string {
  const words = [title ?? '', topic ?? '', ...body.map((block) => block.text)].join('\n')
  const hex = [1, 2, 3, 4].map((seed) => hash(words, seed).toString(16).padStart(8, '0')).join('')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ]
  return `urn:uuid:${parts.join('-')}`
}

/** 32 bits of FNV-1a over UTF-16 code units, with a last mixing step (murmur3's) so that the seeds give unlike results. */
function hash(text: string, seed: number): number {
  let h = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b9)
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
