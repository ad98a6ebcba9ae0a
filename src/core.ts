/**
 * The functions of `copydesk` for those who ship only the languages they need: each comes from an entry of its own
 * (`copydesk/languages/en`, `copydesk/languages/de` …), and is given with the options.
 *
 * A text in a language that was not given is read as one whose language nobody knows.
 *
 * @module copydesk/core
 */
import type { Article, LabelledBlock, ParseOptions, Quote, RelatedLink } from './article.ts'
import { articleFromText } from './desk.ts'
import { givenLanguages } from './languages/given.ts'

export type * from './article.ts'

/** A language, as its entry exports it. What it holds besides its code is no part of the interface. */
export interface Language {
  /** BCP 47 primary language subtag (`en`). */
  readonly code: string
}

/** What a caller says about a text, and the languages to read it with. */
export interface CoreOptions extends ParseOptions {
  /** The languages to know, at least one: `[en, de]`. */
  languages: readonly Language[]
}

/**
 * Turns raw article text into an `Article`, as `parseArticle` of `copydesk` does with all languages.
 *
 * @param text - The text as it came.
 * @param options - The languages to know, and what is known about the text.
 * @returns The article. Fields that the text does not fill are `null` or empty.
 * @throws {TypeError} When `text` is not a string, or no language is given.
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk/core'
 * import { de } from 'copydesk/languages/de'
 * import { en } from 'copydesk/languages/en'
 *
 * const { title, lede, quotes } = parseArticle(text, { languages: [en, de] })
 * ```
 */
export function parseArticle(text: string, options: CoreOptions): Article {
  return articleFromText(text, options, givenLanguages(options?.languages))
}

/** The headline of a text, as `parseArticle` finds it. */
export function extractTitle(text: string, options: CoreOptions): string | null {
  return parseArticle(text, options).title
}

/** The kicker of a text, as `parseArticle` finds it. */
export function extractTopic(text: string, options: CoreOptions): string | null {
  return parseArticle(text, options).topic
}

/** The standfirst of a text, or its opening paragraph, as `parseArticle` finds it. */
export function extractLede(text: string, options: CoreOptions): string | null {
  return parseArticle(text, options).lede
}

/** The quotations in a text, as `parseArticle` finds them. */
export function extractQuotes(text: string, options: CoreOptions): Quote[] {
  return parseArticle(text, options).quotes
}

/** The links to other stories in a text, as `parseArticle` finds them. */
export function extractRelatedLinks(text: string, options: CoreOptions): RelatedLink[] {
  return parseArticle(text, options).relatedLinks
}

/** Every block of a text with its role on the page, as `parseArticle` finds them. */
export function labelBlocks(text: string, options: CoreOptions): LabelledBlock[] {
  return parseArticle(text, options).blocks
}
