/**
 * Articles from web pages.
 *
 * @module copydesk/html
 */
import { fromHtml } from 'hast-util-from-html'
import type { Article, ParseOptions } from './article.ts'
import { articleFromBlocks } from './desk.ts'
import { withEvidence } from './html/evidence.ts'
import { guard } from './html/guard.ts'
import { pageFacts } from './html/page.ts'
import { readHtml } from './html/read.ts'
import { detectLanguage } from './read/language.ts'
import { ruledLanguages } from './ruled-languages.ts'

/**
 * Turns the HTML of a page into an `Article`.
 *
 * The words are those that the page shows: hidden elements, scripts and form fields are left out. What only HTML tells (which
 * elements a block stands in, `<title>`, `<meta>`, JSON-LD) helps to find out what a block does on the page, and is never
 * given in place of it.
 *
 * @param html the page as it came
 * @param options what is known about the page; `url` is the base of relative links where the page has no `<base>`
 * @returns the article; its positions are places in `html`, and its blocks those that a reader sees
 * @throws {TypeError} when `html` is not a string
 * @example
 * ```ts
 * import { parseHtmlArticle } from 'copydesk/html'
 *
 * const { title, lede, quotes } = parseHtmlArticle(await response.text(), { url: response.url })
 * ```
 */
export function parseHtmlArticle(html: string, options: ParseOptions = {}): Article {
  if (typeof html !== 'string') throw new TypeError(`copydesk: expected HTML, a string, got ${typeof html}`)
  const tree = fromHtml(guard(html))
  const placed = readHtml(html, tree)
  const page = pageFacts(tree)
  const languages = ruledLanguages()
  const detected = detectLanguage(
    placed.map(({ block }) => block),
    languages,
  )
  const language = options.language ?? detected ?? page.language
  const blocks = withEvidence(placed, page, { language: null, languages })
  const url = baseOf(page.base, options.url)
  const known = { ...options, ...(language !== null && { language }), ...(url !== undefined && { url }) }
  return articleFromBlocks(html, blocks, known, languages)
}

/** The address that relative links go by: the page's own word on it first, which may be relative itself. */
function baseOf(base: string | null, url: string | undefined): string | undefined {
  if (base === null || !URL.canParse(base, url)) return url
  return new URL(base, url).href
}

/** What this file uses of the URL standard, which every runtime has and the ECMAScript types lack. */
declare const URL: {
  canParse(url: string, base?: string): boolean
  new (url: string, base?: string): { readonly href: string }
}
