/** The way through the rooms, on one screen; the only file that knows more than one room. */
import type { Article, ParseOptions } from './article.ts'
import { compose } from './compose/compose.ts'
import { label } from './label/label.ts'
import { allLanguages } from './languages/all.ts'
import type { Language } from './languages/language.ts'
import { quote } from './quote/quote.ts'
import { detectLanguage } from './read/language.ts'
import { read } from './read/read.ts'

export function parseArticle(text: string, options: ParseOptions = {}): Article {
  if (typeof text !== 'string') throw new TypeError(`copydesk: expected a string, got ${nameOf(text)}`)
  const blocks = read(text)
  const tag = options.language ?? detectLanguage(blocks, allLanguages)
  const speech = { language: languageOf(tag), languages: allLanguages }
  const roled = label(blocks, speech)
  const quotes = quote(roled, speech, options)
  return compose({ source: text, blocks: roled, quotes, tag, speech, url: options.url })
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value
}

/** The language file for a BCP 47 tag, by its primary subtag. */
function languageOf(tag: string | null): Language | null {
  const primary = tag?.toLowerCase().split('-')[0]
  return allLanguages.find((language) => language.code === primary) ?? null
}
