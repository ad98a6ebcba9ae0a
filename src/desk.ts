/** The way through the rooms, on one screen; the only file that knows more than one room. */
import type { Article, ParseOptions } from './article.ts'
import type { Block } from './block.ts'
import { compose } from './compose/compose.ts'
import { label } from './label/label.ts'
import type { Language } from './languages/language.ts'
import { quote } from './quote/quote.ts'
import { detectLanguage } from './read/language.ts'
import { read } from './read/read.ts'

/**
 * The way from raw text. The rooms keep what they make of `languages` by the array: give the same one for the same
 * languages. `find` stands in for the third room.
 */
export function articleFromText(
  text: string,
  options: ParseOptions,
  languages: readonly Language[],
  find: typeof quote = quote,
): Article {
  if (typeof text !== 'string') throw new TypeError(`copydesk: expected a string, got ${nameOf(text)}`)
  return articleFromBlocks(text, read(text), options, languages, find)
}

/** The way from the blocks of a source on: for faces that read something else than raw text. */
export function articleFromBlocks(
  source: string,
  blocks: readonly Block[],
  options: ParseOptions,
  languages: readonly Language[],
  find: typeof quote = quote,
): Article {
  const tag = options.language ?? detectLanguage(blocks, languages)
  const speech = { language: languageOf(tag, languages), languages }
  const roled = label(blocks, speech, source)
  const quotes = find(roled, speech, options)
  return compose({ source, blocks: roled, quotes, tag, speech, url: options.url })
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value
}

/** The language file for a BCP 47 tag, by its primary subtag. */
function languageOf(tag: string | null, languages: readonly Language[]): Language | null {
  const primary = tag?.toLowerCase().split('-')[0]
  return languages.find(({ code, aliases }) => code === primary || aliases?.includes(primary as string)) ?? null
}
