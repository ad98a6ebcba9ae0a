/** Cases of the quotation sets as roled blocks: each line that is not empty is a paragraph. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { plainBlock, type RoledBlock } from '../src/block.ts'

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
