/**
 * How well the invented pages are read, by language: `npx tsx scripts/measure-invented.ts [de] [--misses]`. The trainers learn from
 * them too, though little, so that a figure says what goes wrong rather than how well others' pages go.
 */
import { parseArgs } from 'node:util'
import { parseArticle } from '../src/parse-article.ts'
import { folded } from './eval-pages.ts'
import { type InventedPage, inventedPages } from './invented.ts'

const { values: opt, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
})

/** Right and all, by what was asked. */
type Tally = Map<string, [right: number, all: number]>

function count(tally: Tally, asked: string, right: number, all = 1): void {
  const [before = 0, out = 0] = tally.get(asked) ?? []
  tally.set(asked, [before + right, out + all])
}

function judge(tally: Tally, page: InventedPage, text: string): void {
  const { title, lede, topic, body, blocks: all } = parseArticle(text)
  const { expected, silver, lines } = page
  const same = (one: string | null, other: string | null): number => Number(folded(one ?? '') === folded(other ?? ''))
  count(tally, 'title', same(title, expected.title))
  count(tally, expected.lede ? 'standfirst' : 'first paragraph', same(lede, expected.lede ?? expected.body[0] ?? null))
  if (silver.kicker) count(tally, 'kicker', same(topic, silver.kicker))
  const blocks = new Set([lede ?? '', ...body.map((block) => block.text)].map(folded))
  const taken = [...blocks].join(' ')
  for (const { tag, words } of lines) {
    // A line may be part of a block, but not so a word of one.
    const isIn = blocks.has(folded(words)) || (words.length > LONG && taken.includes(folded(words)))
    const role = ROLES[tag]
    if (role)
      count(tally, `${role}s found`, Number(all.some((block) => block.role === role && isWithin(words, block.text))))
    const asked = NAMES[tag]
    if (asked === undefined || folded(words) === '') continue
    const isRight = isIn === IN.has(tag)
    count(tally, asked, Number(isRight))
    if (opt.misses && !isRight)
      console.log(`${page.id} ${isIn ? 'not left out' : 'not taken'}: ${tag} ${words.slice(0, 120)}`)
  }
}

/** Characters of a line that no other holds by chance. */
const LONG = 30

/** Whether a line is part of a block, or the other way round. */
function isWithin(words: string, text: string): boolean {
  return folded(text) !== '' && (folded(text).includes(folded(words)) || folded(words).includes(folded(text)))
}

/** Roles of lines that say who wrote it and when. */
const ROLES: Readonly<Record<string, string>> = { y: 'byline', d: 'date' }

/** Tags of what belongs to the article, and what lines of a tag are called. */
const IN = new Set('bhiq')
const NAMES: Readonly<Record<string, string>> = {
  b: 'paragraphs taken',
  h: 'headings taken',
  i: 'list items taken',
  q: 'quotations taken',
  p: 'captions left out',
  a: 'notes left out',
  e: 'teasers left out',
  r: 'related left out',
  x: 'all else left out',
}

const tallies = new Map<string, Tally>()
for (const page of inventedPages()) {
  if (positionals.length > 0 && !positionals.includes(page.lang)) continue
  const key = positionals.length > 0 ? page.lang : 'all'
  const tally: Tally = tallies.get(key) ?? new Map()
  tallies.set(key, tally)
  for (const text of [page.inner, page.markdown, page.wet].filter(Boolean)) judge(tally, page, text)
}
for (const [key, tally] of tallies)
  for (const [asked, [right, all]] of [...tally].sort())
    console.log(`${key.padEnd(6)} ${asked.padEnd(18)} ${(right / all).toFixed(3)} of ${all}`)
