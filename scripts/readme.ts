/** Fills in what the README says by running it: `npm run readme`, after `npm run build`. A test holds it to that. */
import { readFileSync, writeFileSync } from 'node:fs'
import { type Article, parseArticle } from '../src/index.ts'
import { allLanguages } from '../src/languages/all.ts'
import { CORE, inKilobytes, MAIN, sizeOf } from './size.ts'

const SAMPLE = 'examples/articles/harbour.txt'

/** An article as far as it fits a README: no positions, no blocks, long strings cut in the middle. */
function shortened(article: Article): string {
  const { blocks: _, body, ...rest } = article
  const short = { ...rest, body: body.map(({ kind, text }) => `${kind}: ${text}`) }
  const cut = (key: string, value: unknown): unknown => {
    if (key === 'position') return undefined
    if (typeof value !== 'string' || value.length <= 90) return value
    return `${value.slice(0, 55).trimEnd()} … ${value.slice(-25).trimStart()}`
  }
  return JSON.stringify(short, cut, 2)
}

function between(readme: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [before, rest] = readme.split(open)
  const after = rest?.split(close)[1]
  if (before === undefined || after === undefined) throw new Error(`the README has no place for ${name}`)
  return before + open + content + close + after
}

/** The README with a size put in; its own figure stays where it is out by less than 2 %, which each change of the code is. */
async function withSize(readme: string, name: string, entries: readonly string[]): Promise<string> {
  const size = await sizeOf(entries)
  const written = 1000 * Number(new RegExp(`<!-- ${name} -->([\\d.]+) kB`).exec(readme)?.[1] ?? Number.NaN)
  return between(readme, name, inKilobytes(Math.abs(size - written) < 0.02 * size ? written : size))
}

/** The README with everything that is measured or produced put in. */
export async function filledIn(readme: string): Promise<string> {
  const sample = readFileSync(SAMPLE, 'utf8').replace(/^(.{90}).{40,}(.{30})$/gm, '$1 … $2')
  const output = shortened(parseArticle(readFileSync(SAMPLE, 'utf8')))
  const codes = allLanguages.map(({ code }) => `\`${code}\``).sort()
  let filled = await withSize(readme, 'size', MAIN)
  filled = await withSize(filled, 'size of core', CORE)
  filled = between(filled, 'languages', codes.join(', '))
  filled = between(filled, 'input', `\n\`\`\`text\n${sample}\`\`\`\n`)
  return between(filled, 'output', `\n\`\`\`json\n${output}\n\`\`\`\n`)
}

if (import.meta.filename === process.argv[1]) {
  writeFileSync('README.md', await filledIn(readFileSync('README.md', 'utf8')))
}
