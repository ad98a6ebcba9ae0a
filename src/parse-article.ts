/** The way through the rooms, on one screen; the only file that knows more than one room. */
import type { Article, LabelledBlock, ParseOptions, Quote, RelatedLink } from './article.ts'
import type { Block } from './block.ts'
import { compose } from './compose/compose.ts'
import { label } from './label/label.ts'
import { knownLanguages } from './languages/known.ts'
import type { Language } from './languages/language.ts'
import { quote } from './quote/quote.ts'
import { detectLanguage } from './read/language.ts'
import { read } from './read/read.ts'

/**
 * Turns raw article text into an `Article`.
 *
 * @param text - The text as it came: copied off a page, a line of a web crawl, or the Markdown of a whole page.
 * @param options - What is known about the text; all of it optional.
 * @returns The article. Fields that the text does not fill are `null` or empty.
 * @throws {TypeError} When `text` is not a string.
 * @example
 * const { title, lede, quotes } = parseArticle(await clipboard.readText())
 */
export function parseArticle(text: string, options: ParseOptions = {}): Article {
  if (typeof text !== 'string') throw new TypeError(`copydesk: expected a string, got ${nameOf(text)}`)
  return articleFromBlocks(text, read(text), options)
}

/** The way from the blocks of a source on: for faces that read something else than raw text. */
export function articleFromBlocks(source: string, blocks: readonly Block[], options: ParseOptions): Article {
  const tag = options.language ?? detectLanguage(blocks, knownLanguages())
  const speech = { language: languageOf(tag), languages: knownLanguages() }
  const roled = label(blocks, speech)
  const quotes = quote(roled, speech, options)
  return compose({ source, blocks: roled, quotes, tag, speech, url: options.url })
}

/**
 * The headline of a text, as `parseArticle` finds it.
 *
 * @param text - The text as it came.
 * @param options - What is known about the text.
 * @returns The headline, or `null` where the text has none.
 * @throws {TypeError} When `text` is not a string.
 * @example
 * extractTitle('Ferry runs again\n\nThe ferry to Skerry Island took up service again on Monday.') // 'Ferry runs again'
 */
export function extractTitle(text: string, options?: ParseOptions): string | null {
  return parseArticle(text, options).title
}

/**
 * The kicker of a text, the short line by the headline that names the subject, as `parseArticle` finds it.
 *
 * @param text - The text as it came.
 * @param options - What is known about the text.
 * @returns The kicker, or `null` where the text has none.
 * @throws {TypeError} When `text` is not a string.
 */
export function extractTopic(text: string, options?: ParseOptions): string | null {
  return parseArticle(text, options).topic
}

/**
 * The standfirst of a text, or its opening paragraph where there is none, as `parseArticle` finds it.
 *
 * @param text - The text as it came.
 * @param options - What is known about the text.
 * @returns The lede, or `null` where the text is no article.
 * @throws {TypeError} When `text` is not a string.
 */
export function extractLede(text: string, options?: ParseOptions): string | null {
  return parseArticle(text, options).lede
}

/**
 * What somebody is quoted as saying in a text, with the speakers, as `parseArticle` finds it.
 *
 * @param text - The text as it came.
 * @param options - What is known about the text; `scareQuotes: true` adds marked words that are nobody's speech.
 * @returns The quotations in reading order.
 * @throws {TypeError} When `text` is not a string.
 */
export function extractQuotes(text: string, options?: ParseOptions): Quote[] {
  return parseArticle(text, options).quotes
}

/**
 * The links to other stories in a text, as `parseArticle` finds them.
 *
 * @param text - The text as it came.
 * @param options - What is known about the text; `url` makes relative addresses absolute.
 * @returns The links in reading order.
 * @throws {TypeError} When `text` is not a string.
 */
export function extractRelatedLinks(text: string, options?: ParseOptions): RelatedLink[] {
  return parseArticle(text, options).relatedLinks
}

/**
 * Every block of a text with its role on the page, what is not the article included, as `parseArticle` finds them.
 *
 * @param text - The text as it came.
 * @param options - What is known about the text.
 * @returns The blocks in reading order; together they hold every character that is not white space.
 * @throws {TypeError} When `text` is not a string.
 */
export function labelBlocks(text: string, options?: ParseOptions): LabelledBlock[] {
  return parseArticle(text, options).blocks
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value
}

/** The language file for a BCP 47 tag, by its primary subtag. */
function languageOf(tag: string | null): Language | null {
  const primary = tag?.toLowerCase().split('-')[0]
  return knownLanguages().find(({ code, aliases }) => code === primary || aliases?.includes(primary as string)) ?? null
}
