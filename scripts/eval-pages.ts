/** The evaluation pages, read from beside the project; nothing of them goes into it. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Block } from '../src/block.ts'
import { type Facts, factsOf } from '../src/label/features.ts'
import { isMarkup } from '../src/label/label.ts'
import { lookOver } from '../src/label/look.ts'
import { splitGlued } from '../src/label/split.ts'
import { allLanguages } from '../src/languages/all.ts'
import type { Speech } from '../src/languages/language.ts'
import { detectLanguage } from '../src/read/language.ts'
import { read } from '../src/read/read.ts'
import { type Annotation, annotatedLines, annotationOf } from './annotations.ts'
import { inventedPages } from './invented.ts'
import type { Choice } from './log-linear.ts'

export const FLAVOURS = ['inner', 'markdown', 'wet'] as const
export type Flavour = (typeof FLAVOURS)[number]

export interface SilverLink {
  title: string
  url: string
  where: string
  why: string
}

/** A page in three flavours, and what is known of it. */
export interface EvalPage extends Record<Flavour, string> {
  id: string
  source: string
  publisher: string
  lang: string
  url: string
  h1?: string
  titleTag?: string
  inText?: Record<Flavour, { title: boolean; lede: boolean }>
  expected?: {
    title?: string
    titleAlt?: string[]
    lede?: string | null
    body?: string[]
    authors?: string[]
    published?: string
    bodyText: string
  }
  silver: {
    title?: string
    body?: string[]
    labels?: string
    kicker?: string | null
    kickerAlt?: string[]
    relatedLinks?: SilverLink[]
  }
  /** What a reader found on a silver page. */
  reading?: Reading | null
}

/** A reader's annotation, in words; `null` where the page is no article. */
export interface Reading {
  title: string | null
  lede: string | null
  first: string | null
  kicker: string | null
}

export function loadPages(path: string): EvalPage[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const page = JSON.parse(line) as EvalPage
      const annotation = annotationOf(page.id)
      return annotation ? { ...page, reading: readingOf(page, annotation) } : page
    })
}

/** How far answers are trusted that are not a publisher's own, by where they come from; the options of a trainer. */
export interface Trust {
  trust: string
  invented: string
}

/** How far a page's answers are trusted, against a publisher's own. */
function trustIn({ source, expected }: EvalPage, { trust, invented }: Trust): number {
  if (source === 'invented') return Number(invented)
  return expected ? 1 : Number(trust)
}

/** A choice among the blocks of a page in one of its flavours. */
export interface PageChoice extends Choice {
  page: EvalPage
  flavour: Flavour
  fold: number
  /** What each candidate says. */
  texts: string[]
}

/** What an example has of its page. */
export function sourceOf(
  page: EvalPage,
  flavour: Flavour,
  options: Trust & { folds: string },
): Pick<PageChoice, 'trust' | 'page' | 'flavour' | 'fold'> {
  return { trust: trustIn(page, options), page, flavour, fold: foldOf(page, Number(options.folds) || 1) }
}

/** The examples that these pages and the invented ones, as far as these are trusted, give in each flavour that they have. */
export function examplesOf<Example>(
  pages: readonly EvalPage[],
  { invented }: Trust,
  exampleOf: (page: EvalPage, flavour: Flavour) => Example | null,
): Example[] {
  return [...pages, ...(Number(invented) > 0 ? inventedPages() : [])]
    .flatMap((page) => FLAVOURS.map((flavour) => (page[flavour] === '' ? null : exampleOf(page, flavour))))
    .filter((example) => example !== null)
}

function readingOf({ inner }: EvalPage, { article, title, kicker, lede, body }: Annotation): Reading | null {
  if (!article) return null
  const lines = annotatedLines(inner)
  const at = (index: number | undefined | null): string | null => lines[index ?? -1]?.trim() ?? null
  return { title: at(title), kicker: at(kicker), lede: at(lede), first: at([...body][0]) }
}

/** The site of a page, so that no publisher stands in two folds: the last two labels of the host, three for `co.uk` and its like. */
function siteOf(page: EvalPage): string {
  const labels = new URL(page.url).hostname.split('.')
  const second = labels.at(-2) ?? ''
  return labels.slice(second.length <= 3 && labels.length > 2 ? -3 : -2).join('.')
}

/** Which of `folds` a page falls into, by its site. */
function foldOf(page: EvalPage, folds: number): number {
  let hash = 7
  for (const unit of siteOf(page)) hash = (Math.imul(hash, 31) + unit.charCodeAt(0)) >>> 0
  return hash % folds
}

/** Letters and figures alone, case folded, one blank between words. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Words in common, twice, over words in all; on folded texts. */
export function tokenF1(one: string, other: string): number {
  const a = one.split(' ')
  const b = other.split(' ')
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  return (2 * common) / (a.length + b.length)
}

/** What the rooms are told of the languages of a text, its own as detected. */
export function speechOf(blocks: readonly Block[]): Speech {
  const tag = detectLanguage(blocks, allLanguages)
  return { language: allLanguages.find(({ code }) => code === tag) ?? null, languages: allLanguages }
}

/** What the labelling room knows of a text before it decides anything: its blocks parted, its language as detected. */
export function factsFrom(text: string): Facts {
  const blocks = read(text)
  const speech = speechOf(blocks)
  const words = blocks.filter((block) => !isMarkup(block))
  return factsOf(splitGlued(lookOver(words), speech), speech)
}

/** Whether a publisher names itself as the author, which few pages print. */
export function isPaper(name: string, { url, publisher }: EvalPage): boolean {
  const squeezed = folded(name)
    .replaceAll(' ', '')
    .replace(/redaktion$/, '')
  return `${folded(url)} ${folded(publisher)}`.replaceAll(' ', '').includes(squeezed)
}
