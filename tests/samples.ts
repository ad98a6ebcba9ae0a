/** The sample articles and what the built package makes of them here, in Node: every other runtime has to give the same. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const DIST: string = fileURLToPath(new URL('../dist/', import.meta.url))
const ARTICLES = fileURLToPath(new URL('../examples/articles/', import.meta.url))

/** The package's entries that are no program of Node's: `index`, `json-ld` …; of the languages, English. */
export const ENTRIES: string[] = Object.entries<string | { import: { default: string } }>(
  JSON.parse(readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8')).exports,
).flatMap(([, to]) =>
  typeof to === 'string' ? [] : [to.import.default.replace(/^\.\/dist\/|\.js$/g, '').replace('*', 'en')],
)

/** A module for the other runtimes: imports every entry from a folder and exports `results`, which does all there is to a text. */
export function resultsModule(folder: string): string {
  return `
${ENTRIES.map((entry, index) => `import * as entry${index} from '${folder}${entry}.js'`).join('\n')}
const entries = { ${ENTRIES.map((entry, index) => `'${entry}': entry${index}`).join(', ')} }
const { parseArticle, toJsonLd, toNinjs, parseHtmlArticle, explainQuotes } = Object.assign({}, ...Object.values(entries), entries.index)
export function results(text) {
  const article = parseArticle(text)
  const read = entries.core.parseArticle(text, { languages: [entries['languages/en'].en] })
  const all = [article, read, toJsonLd(article), toNinjs(article), explainQuotes(text)]
  if (parseHtmlArticle) all.push(parseHtmlArticle('<main><h1>Ferry runs again</h1><p>' + text.replaceAll('<', '&lt;') + '</p></main>'))
  return JSON.stringify(all)
}
`
}

export interface Sample {
  text: string
  /** What `results` gives in Node. */
  expected: string
}

export async function samples(): Promise<Record<string, Sample>> {
  const code = resultsModule(pathToFileURL(DIST).href)
  const { results } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)
  const found: Record<string, Sample> = {}
  for (const file of readdirSync(ARTICLES).filter((name) => /\.(txt|md)$/.test(name))) {
    const text = readFileSync(ARTICLES + file, 'utf8')
    found[file] = { text, expected: results(text) }
  }
  return found
}
