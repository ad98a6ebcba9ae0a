/** What the main entry does: the way over the desk with every language that the package knows. */
import type { Article, LabelledBlock, ParseOptions, Quote, RelatedLink } from './article.ts'
import { articleFromText } from './desk.ts'
import { ruledLanguages } from './ruled-languages.ts'

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
  return articleFromText(text, options, ruledLanguages())
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
