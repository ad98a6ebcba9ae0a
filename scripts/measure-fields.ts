/**
 * How often language, authors and date of publication are right, on the evaluation pages.
 *
 *     npx tsx scripts/measure-fields.ts [--cases ../shared/eval/data/pages.jsonl.gz] [--worst 20]
 *
 * Authors: as sets of names, case folded, blanks and a gold name's own list folded alike; over the pages whose text holds a
 * gold name at all; `paper` counts gold names that are the publisher's own, which hardly a page prints. Published: the day, over pages whose text holds the day; one hour to either side of midnight is no error,
 * since gold times are often in UTC. `made up` counts dates given where the text holds none.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { allLanguages } from '../src/languages/all.ts'
import { parseArticle } from '../src/parse-article.ts'
import { findDates } from '../src/text/dates.ts'
import { type EvalPage, isPaper } from './eval-pages.ts'

interface Page {
  id: string
  publisher: string
  lang: string
  expected?: { authors?: string[]; published?: string }
  [flavour: string]: unknown
}

const FLAVOURS = ['inner', 'markdown', 'wet']

function option(name: string, fallback: string): string {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback)
}

function pagesOf(path: string): Page[] {
  const raw = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Page)
}

const fold = (name: string): string => name.toLowerCase().replace(/\s+/gu, ' ').trim()

/** Days that the gold moment falls on, somewhere within a day's shift of zones. */
function daysOf(published: string): string[] {
  const moment = Date.parse(published.replace(' ', 'T'))
  return [0, -5, 5, 2].map((hours) => new Date(moment + hours * 3_600_000).toISOString().slice(0, 10))
}

function printed(text: string, days: readonly string[], lang: string): boolean {
  const styles = allLanguages.filter(({ code }) => code === lang || code === 'en')
  return text
    .split('\n')
    .some((line) => line.length < 200 && findDates(line, styles).some(({ iso }) => days.includes(iso.slice(0, 10))))
}

const pages = pagesOf(option('cases', '../shared/eval/data/pages.jsonl.gz'))
const worst = Number(option('worst', '0'))
for (const flavour of FLAVOURS) {
  const count = {
    language: 0,
    exact: 0,
    named: 0,
    right: 0,
    given: 0,
    wanted: 0,
    day: 0,
    dated: 0,
    undated: 0,
    madeUp: 0,
    paper: 0,
  }
  const wrong: string[] = []
  for (const page of pages) {
    const { id, lang, expected } = page
    const text = page[flavour] as string
    const article = parseArticle(text, { url: page.url as string })
    if (article.language === lang) count.language++
    if (!expected?.published) continue
    const low = fold(text)
    const gold = new Set((expected.authors ?? []).map(fold).filter((name) => low.includes(name)))
    const names = new Set(article.authors.map(fold))
    if (gold.size > 0) {
      const right = [...gold].filter((name) => names.has(name)).length
      count.named++
      count.paper += [...gold].filter((name) => isPaper(name, page as unknown as EvalPage)).length
      count.right += right
      count.given += names.size
      count.wanted += gold.size
      if (right === gold.size && right === names.size) count.exact++
      else wrong.push(`${lang} ${id} authors ${JSON.stringify(article.byline)} ${[...names]} ≠ ${[...gold]}`)
    }
    const days = daysOf(expected.published)
    const day = article.published?.slice(0, 10) ?? null
    if (printed(text, days, lang)) {
      count.dated++
      if (day && days.includes(day)) count.day++
      else wrong.push(`${lang} ${id} published ${article.published} ≠ ${expected.published}`)
    } else {
      count.undated++
      if (day && !days.includes(day)) {
        count.madeUp++
        wrong.push(`${lang} ${id} published ${article.published}, not printed: ${expected.published}`)
      }
    }
  }
  const share = (part: number, whole: number): string => `${part}/${whole} = ${(part / whole).toFixed(3)}`
  const precision = count.right / count.given
  const recall = count.right / count.wanted
  console.log(
    `${flavour}: language ${share(count.language, pages.length)}; authors exact ${share(count.exact, count.named)}, ` +
      `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}, paper ${share(count.paper, count.wanted)}; ` +
      `published day ${share(count.day, count.dated)}, made up ${share(count.madeUp, count.undated)}`,
  )
  for (const line of wrong.slice(0, worst)) console.log(`  ${line}`)
}
