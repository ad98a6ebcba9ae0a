/** Cases of the quotation sets as roled blocks: each line that is not empty is a paragraph. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { plainBlock, type RoledBlock } from '../src/block.ts'
import { cases as english } from '../tests/quote/languages/en.ts'

export interface GoldQuote {
  start: number
  end: number
  text: string
  outerStart: number
  outerEnd: number
  label: 'quote' | 'scare'
  speaker: { start: number; end: number; text: string; type?: string; head?: string } | null
  cue: { start: number; end: number; text: string } | null
  canonical: string | null
  canonicalSure?: boolean
  position?: string
}

export interface QuoteCase {
  id: string
  publisher: string
  text: string
  quotes: GoldQuote[]
}

/** Reads a set, gzipped or not. */
export function readCases(file: string): QuoteCase[] {
  const bytes = readFileSync(file)
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line) as QuoteCase)
}

/** The text's paragraphs, none set aside. */
export function blocksOf(text: string): RoledBlock[] {
  const blocks: RoledBlock[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    const lead = match[0].length - match[0].trimStart().length
    const start = match.index + lead
    const end = start + match[0].trim().length
    if (end === start) continue
    blocks.push({ ...plainBlock('paragraph', text, start, end, 1), role: 'paragraph', reason: 'case' })
  }
  return blocks
}

/** The invented English articles in the form of a set: where the words stand, and the mention of who says them that is nearest. */
export function inventedCases(): QuoteCase[] {
  const file = new URL('invented-quotes/en.jsonl', import.meta.url)
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line, i) => {
    const { text, quotes }: { text: string; quotes: Told[] } = JSON.parse(line)
    return caseOf(`invented-${i}`, text, quotes)
  })
}

/** The short cases of the English table of the tests, but for those with headlines or set-off quotations, and who has said what. */
export function tabledCases(): QuoteCase[] {
  return english
    .filter(([text]) => !/^(?:#|>)/m.test(text))
    .map(([text, quotes], i) => {
      const told = quotes.map(({ text: words, speaker = null, mention = speaker }) => ({
        text: words,
        speaker: mention,
        name: speaker,
      }))
      return caseOf(`table-${i}`, text, told)
    })
}

function caseOf(id: string, text: string, told: readonly Told[]): QuoteCase {
  const spans = spansOf(text, told)
  return { id, publisher: 'invented', text, quotes: spans.map((span) => goldOf(text, span, spans)) }
}

/** What an invented article says of a quotation. */
interface Told {
  text: string
  speaker: string | null
  name: string | null
}

interface Span extends Told {
  start: number
  end: number
}

/** Letters that tell where words over several paragraphs begin and end. */
const edge = 25

/** Where the quotations stand, in order. */
function spansOf(text: string, quotes: readonly Told[]): Span[] {
  let from = 0
  return quotes.flatMap((told) => {
    const whole = text.indexOf(told.text, from)
    const length = Math.min(edge, told.text.length >> 1)
    const start = whole >= 0 ? whole : text.indexOf(told.text.slice(0, length), from)
    const last = whole >= 0 ? whole + told.text.length : text.indexOf(told.text.slice(-length), start) + length
    if (start < 0 || last <= start) return []
    from = last
    return [{ ...told, start, end: last }]
  })
}

const pronoun = /^(?:he|she|they|it|i|we|who)$/i
const indefinite = /^(?:an?|the|one|another|his|her|its|their|some|two|three|several|both)\b/i

function goldOf(text: string, span: Span, spans: readonly Span[]): GoldQuote {
  const { start, end, name } = span
  const speaker = mentionOf(text, span, spans)
  const outer = { outerStart: start - 1, outerEnd: end + 1 }
  return { start, end, text: text.slice(start, end), ...outer, label: 'quote', speaker, cue: null, canonical: name }
}

/** The mention outside of all quotations that is nearest, paragraphs between counted as far. */
function mentionOf(text: string, { start, end, speaker, name }: Span, spans: readonly Span[]): GoldQuote['speaker'] {
  if (speaker === null) return null
  const isOutside = (at: number): boolean => !spans.some((one) => one.start <= at && at < one.end)
  const words = new RegExp(`(?<!\\p{L})${escaped(speaker)}(?!\\p{L})`, 'giu')
  const found = [...text.matchAll(words)].map(({ index }) => index).filter(isOutside)
  const distance = (at: number): number => {
    const isBefore = at < start
    const between = isBefore ? text.slice(at + speaker.length, start) : text.slice(end, at)
    return between.length + (between.split('\n').length - 1) * (isBefore ? 100 : 400)
  }
  const [at] = found.sort((a, b) => distance(a) - distance(b))
  if (at === undefined) return null
  const mention = text.slice(at, at + speaker.length)
  const place = { start: at, end: at + mention.length, text: mention }
  const last = name?.split(' ').at(-1) ?? ''
  if (pronoun.test(mention)) return { ...place, type: 'pronominal', head: mention }
  if (indefinite.test(mention) || !mention.includes(last)) return { ...place, type: 'nominal' }
  return { ...place, type: 'individual', head: last }
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
