// Who is quoted how often, over all files named: node dist/speakers.js FILE…
import { readFile } from 'node:fs/promises'
import { type Article, extractQuotes, type ParseOptions, parseArticle, type Quote } from 'copydesk'

/** Words quoted, by the speaker's fullest name. */
export function wordsBySpeaker(quotes: Quote[]): Map<string, number> {
  const words = new Map<string, number>()
  for (const { text, speaker } of quotes) {
    const name = speaker?.name ?? 'unknown'
    words.set(name, (words.get(name) ?? 0) + text.split(/\s+/).length)
  }
  return words
}

const options: ParseOptions = { language: 'en' }
for (const file of process.argv.slice(2)) {
  const text = await readFile(file, 'utf8')
  const article: Article = parseArticle(text, options)
  console.log(article.title)
  for (const [name, count] of wordsBySpeaker(extractQuotes(text, options))) console.log(`${name}: ${count} words`)
}
