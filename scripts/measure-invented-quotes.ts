/**
 * How well the quotations of the invented articles are found and who speaks them, by language:
 * `npx tsx scripts/measure-invented-quotes.ts [de] [--misses]`. All weights have learned from them; how these do on what
 * they have not seen, the programs that learn them say.
 */
import { parseArgs } from 'node:util'
import type { FoundQuote } from '../src/block.ts'
import { quote } from '../src/quote/quote.ts'
import { type InventedArticle, inventedArticles, isSame } from './invented-quotes.ts'

const { values: opt, positionals } = parseArgs({
  options: { misses: { type: 'boolean', default: false } },
  allowPositionals: true,
})

interface Counts {
  gold: number
  found: number
  /** Quotations of either, the same words; and those of which the speaker is right too. */
  hits: number
  spoken: number
}

function count(counts: Counts, { language, blocks, quotes }: InventedArticle): void {
  const found = quote(blocks, { language, languages: [language] }, {})
  counts.gold += quotes.length
  counts.found += found.length
  for (const gold of quotes) {
    // Of one over several paragraphs, all its words are noted or those of the first.
    const at = found.findIndex(({ text }) =>
      [text, text.split('\n', 1)[0] ?? ''].some((own) => isSame(own, gold.text, true)),
    )
    if (at < 0) {
      tell(language.code, 'missed', gold.text, gold.speaker)
      continue
    }
    const [own] = found.splice(at, 1) as [FoundQuote]
    counts.hits++
    if (isSpokenBy(own, gold)) counts.spoken++
    else tell(language.code, 'speaker', gold.text, `${gold.speaker}, not ${own.speaker?.mention ?? null}`)
  }
  for (const { text, speaker } of found) tell(language.code, 'false', text, speaker?.mention ?? null)
}

function isSpokenBy({ speaker }: FoundQuote, gold: InventedArticle['quotes'][number]): boolean {
  if (gold.speaker === null || speaker === null) return gold.speaker === speaker
  return isSame(speaker.mention, gold.speaker) || (gold.name !== null && isSame(speaker.name, gold.name))
}

function tell(code: string, what: string, text: string, speaker: string | null): void {
  if (opt.misses) console.log(`${code}  ${what.padEnd(7)}  ${text.slice(0, 70)}  (${speaker})`)
}

const tally = new Map<string, Counts>()
for (const article of inventedArticles()) {
  const { code } = article.language
  if (positionals.length > 0 && !positionals.includes(code)) continue
  const counts = tally.get(code) ?? { gold: 0, found: 0, hits: 0, spoken: 0 }
  tally.set(code, counts)
  count(counts, article)
}
for (const [code, { gold, found, hits, spoken }] of tally)
  console.log(
    `${code}  ${gold} quotations  P ${(hits / found).toFixed(3)}  R ${(hits / gold).toFixed(3)}  ` +
      `F1 ${((2 * hits) / (gold + found)).toFixed(3)}  speaker ${(spoken / hits).toFixed(3)}  ` +
      `end to end ${((2 * spoken) / (gold + found)).toFixed(3)}`,
  )
