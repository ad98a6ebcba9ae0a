/** An article in the form asked for, without its line end. */
import type { Article } from '../article.ts'
import { toJsonLd } from '../json-ld.ts'
import { toNinjs } from '../ninjs.ts'

export type DataFormat = 'json' | 'jsonl' | 'json-ld' | 'ninjs'

/** What `formatArticle` has to know besides the article. */
export interface FormatOptions {
  format: DataFormat
  only: readonly (keyof Article)[] | null
  url: string | undefined
  /** Fields of the input line that go before the article's. */
  kept?: Record<string, unknown>
  /** Whether to spread it over lines. */
  indent: boolean
}

export function formatArticle(article: Article, options: FormatOptions): string {
  return JSON.stringify(dataOf(article, options), null, options.indent ? 2 : undefined)
}

function dataOf(article: Article, { format, only, url, kept }: FormatOptions): object {
  if (format === 'json-ld') return toJsonLd(article, url === undefined ? {} : { url })
  if (format === 'ninjs') return toNinjs(article, url !== undefined && URL.canParse(url) ? { uri: url } : {})
  const part = only ? Object.fromEntries(only.map((field) => [field, article[field]])) : article
  return kept ? { ...kept, ...part } : part
}
