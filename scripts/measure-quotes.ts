/**
 * Predicts the quotations of an annotated set with the weights as they ship, each line a paragraph, for the scorer:
 *
 *     npx tsx scripts/measure-quotes.ts --cases ../shared/eval/data/quotes-de.jsonl.gz --language de --out predictions.jsonl
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { quote } from '../src/quote/quote.ts'
import { ruledLanguages } from '../src/ruled-languages.ts'
import { blocksOf, readCases } from './quote-cases.ts'

const { values: opt } = parseArgs({
  options: {
    cases: { type: 'string', default: '../shared/eval/data/quotes-de.jsonl.gz' },
    language: { type: 'string', default: 'de' },
    out: { type: 'string', default: 'predictions.jsonl' },
  },
})

const language = ruledLanguages().find(({ code }) => code === opt.language) ?? null
const cases = readCases(opt.cases)
const blocks = cases.map(({ text }) => blocksOf(text))
const from = process.cpuUsage().user
const found = blocks.map((one) => quote(one, { language, languages: ruledLanguages() }, {}))
const spent = (process.cpuUsage().user - from) / 1000
const lines = cases.map(({ id }, i) => JSON.stringify({ id, quotes: found[i] }))
writeFileSync(opt.out, `${lines.join('\n')}\n`)
const characters = cases.reduce((n, { text }) => n + text.length, 0)
console.error(
  `${((spent * 1e6) / characters).toFixed(1)} ns a character, ${(spent / cases.length).toFixed(2)} ms an article`,
)
