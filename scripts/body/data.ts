/** Pages with answers → blocks with a body label each, in all three flavours; and the folds by publisher. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Block } from '../../src/block.ts'
import { type Annotation, annotatedLines, annotationOf } from '../annotations.ts'
import { inventedPages } from '../invented.ts'

export type Flavour = 'inner' | 'markdown' | 'wet'
export const FLAVOURS: readonly Flavour[] = ['inner', 'markdown', 'wet']

interface Case {
  id: string
  source?: string
  lang: string
  url: string
  inner: string
  markdown: string
  wet: string
  titleTag?: string
  expected?: { bodyText: string; title: string | null; headings: string[]; lede: string | null }
  silver?: { labels?: string; title?: string; body?: string[]; kicker?: string | null }
}

/** One page in one flavour. */
export interface Page {
  id: string
  lang: string
  site: string
  flavour: Flavour
  /** Whether a person or a parser of the publisher's gave the answer: only these pages are scored. */
  gold: boolean
  /** Whether a reader has gone over the silver answer. */
  annotated: boolean
  /** Whether nobody has printed it. */
  invented: boolean
  blocks: Block[]
  /** 1 running text, 0 not; between them for blocks that are half and half; -1 unsure. */
  labels: Float32Array
  /** Index of the headline right above the running text; -1 where it is not found. */
  title: number
  /** Words of the answer: what a block's words are weighed against. */
  words: number
  /** Gold shingles, for scoring. */
  answer: Map<string, number> | null
  /** Made from another page: for training alone. */
  made: boolean
}

interface TextTools {
  tokenize(text: string): string[]
  shingles(text: string | string[], n?: number): Map<string, number>
  shingleMatch(gold: Map<string, number>, predicted: string): [number, number, number]
}

export async function textTools(folder: string): Promise<TextTools> {
  return (await import(pathToFileURL(resolve(folder, 'text.mjs')).href)) as TextTools
}

export function cases(file: string): Case[] {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case)
}

const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'or', 'ne', 'go', 'gv', 'in', 'web'])

/** The name a site goes by under any top-level domain: bbc for www.bbc.co.uk and bbc.com. */
export function siteOf(url: string): string {
  const labels = new URL(url).hostname.toLowerCase().split('.').slice(0, -1)
  const last = labels.at(-1) ?? ''
  return (labels.length > 1 && SECOND_LEVEL.has(last) ? labels.at(-2) : last) ?? ''
}

export function foldOf(site: string, folds: number): number {
  let hash = 7
  for (let at = 0; at < site.length; at++) hash = (Math.imul(hash, 31) + site.charCodeAt(at)) | 0
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 13
  return (hash >>> 0) % folds
}

const fold = (text: string): string => text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').toLowerCase()

/** Labels blocks by their shingles in the answer; of equal blocks only as many as the answer holds, the best placed. */
export function project(
  tools: TextTools,
  blocks: readonly Block[],
  body: readonly string[],
  unsure: readonly string[],
): Float32Array {
  const tokens = blocks.map((block) => tools.tokenize(fold(block.text)))
  const grams = new Set<string>()
  const short = new Map<string, number>()
  for (const text of body) {
    const words = tools.tokenize(fold(text))
    if (words.length < 12) short.set(words.join(' '), (short.get(words.join(' ')) ?? 0) + 1)
    for (const key of tools.shingles(words, Math.min(4, Math.max(1, words.length))).keys())
      if (words.length >= 4) grams.add(key)
  }
  const maybe = new Set<string>()
  for (const text of unsure) for (const key of tools.shingles(tools.tokenize(fold(text)))?.keys() ?? []) maybe.add(key)
  const labels = new Float32Array(blocks.length)
  const sharesOf = (words: string[], set: Set<string>): number => {
    let hit = 0
    let all = 0
    for (const key of tools.shingles(words).keys()) {
      all++
      if (set.has(key)) hit++
    }
    return all === 0 ? 0 : hit / all
  }
  tokens.forEach((words, at) => {
    if (words.length === 0) labels[at] = 0
    else if (words.length < 4) labels[at] = short.has(words.join(' ')) ? 1 : 0
    else labels[at] = sharesOf(words, grams)
    const label = labels[at] as number
    if (
      label < 0.5 &&
      maybe.size &&
      (words.length < 4 ? maybe.has(words.join('\u0001')) : sharesOf(words, maybe) > 0.5)
    )
      labels[at] = -1
  })
  // Of texts that stand on the page more than once, keep those nearest to blocks that stand once.
  const places = new Map<string, number[]>()
  tokens.forEach((words, at) => {
    if ((labels[at] as number) < 0.5) return
    const key = words.join(' ')
    places.set(key, [...(places.get(key) ?? []), at])
  })
  const anchors = [...places.values()].filter((list) => list.length === 1).map(([at]) => at as number)
  const anchorWords = anchors.map((at) => (tokens[at] as string[]).length)
  for (const list of places.values()) {
    if (list.length < 2) continue
    const nearness = (at: number): number =>
      anchors.reduce((sum, other, k) => sum + (anchorWords[k] as number) / (1 + Math.abs(other - at)), 0)
    const key = (tokens[list[0] as number] as string[]).join(' ')
    const keep = Math.max(1, short.get(key) ?? 1)
    for (const at of [...list].sort((a, b) => nearness(b) - nearness(a)).slice(keep)) labels[at] = 0
  }
  return labels
}

interface Answer {
  body: string[]
  unsure: string[]
  title: string
}

/** The answer of a page: the publisher's parser's or the annotators', a reader's, what two extractors agree on. */
function answerOf({ expected, silver, inner, titleTag }: Case, annotation: Annotation | undefined): Answer {
  const title = expected?.title ?? silver?.title ?? titleTag ?? ''
  const { labels } = silver ?? {}
  if (!labels) return { body: (expected?.bodyText ?? '').split('\n'), unsure: [], title }
  const lines = annotatedLines(inner)
  if (annotation)
    return {
      body: lines.filter((_, at) => annotation.body.has(at)),
      unsure: [],
      title: annotation.title === null ? '' : (lines[annotation.title] ?? ''),
    }
  const pick = (letter: string): string[] => lines.filter((_, at) => labels[at] === letter)
  return { body: pick('b'), unsure: pick('u'), title }
}

/** Both sets, and what was invented, as pages with labels. */
export function pages(
  tools: TextTools,
  goldFile: string,
  silverFile: string,
  blocksOf: (text: string) => Block[],
  flavours: readonly Flavour[] = FLAVOURS,
): Page[] {
  const out: Page[] = []
  for (const page of [...cases(goldFile), ...cases(silverFile), ...inventedPages()]) {
    const invented = page.source === 'invented'
    const gold = !page.silver?.labels && !invented
    const annotation = gold || invented ? undefined : annotationOf(page.id)
    const annotated = annotation?.article === true
    const { body, unsure, title: headline } = answerOf(page, annotated ? annotation : undefined)
    const answer = gold ? tools.shingles(page.expected?.bodyText ?? '') : null
    const words = body.reduce((sum, text) => sum + tools.tokenize(text).length, 0)
    for (const flavour of flavours) {
      if (page[flavour] === '') continue
      const blocks = blocksOf(page[flavour])
      const labels = project(tools, blocks, body, unsure)
      const first = labels.findIndex((label) => label >= 0.5)
      const title = fold(headline)
      out.push({
        id: page.id,
        lang: page.lang,
        site: siteOf(page.url),
        flavour,
        gold,
        annotated,
        invented,
        blocks,
        labels,
        title: title ? blocks.findLastIndex((block, at) => at < first && fold(block.text) === title) : -1,
        words: Math.max(40, words),
        answer,
        made: false,
      })
    }
  }
  return out
}

/**
 * Pages that no set has, made from those that are there: the article alone under its headline (copied by hand), and the
 * page without its article (a section front). Every `every`-th page gives one of each.
 */
export function madePages(pages: readonly Page[], every: number): Page[] {
  return pages.flatMap((page) => {
    const turn = foldOf(`${page.id} ${page.flavour}`, every * 2)
    if (turn > 1) return []
    const first = page.labels.findIndex((label) => label >= 0.5)
    const keeps = (at: number): boolean => {
      const label = page.labels[at] as number
      if (turn === 0) return label >= 0.5 || at === page.title
      return label >= 0 && label < 0.1 && at !== page.title
    }
    const kept = page.blocks.flatMap((_, at) => (keeps(at) ? [at] : []))
    if (first < 0 || kept.length < 2) return []
    return [
      {
        ...page,
        id: `${page.id} ${turn === 0 ? 'alone' : 'without'}`,
        blocks: kept.map((at) => page.blocks[at] as Block),
        labels: Float32Array.from(kept, (at) => page.labels[at] as number),
        made: true,
      },
    ]
  })
}
