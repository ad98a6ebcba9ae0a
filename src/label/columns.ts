/** Every block of a page as a row of numbers: what it looks like, what stands around it, where on the page it stands. */
import type { Block } from '../block.ts'
import type { Facts } from './features.ts'
import type { Look } from './look.ts'
import * as phrase from './phrases.ts'
import { between, type Surroundings, surroundingsOf } from './surroundings.ts'

const STEPS = [-3, -2, -1, 1, 2, 3]
const REACHES = [2, 5, 12]
const PHRASES = [
  phrase.RELATED,
  phrase.ADVERT,
  phrase.SHARE,
  phrase.COMMENT,
  phrase.TAGS,
  phrase.MENU,
  phrase.BOILERPLATE,
  phrase.CAPTION,
  phrase.BYLINE,
  phrase.DATE,
  phrase.JOB,
]

/** What each value of a row is, in the order in which `rowsOf` puts them. Numbers in names count blocks up or down. */
export const COLUMNS: readonly string[] = [
  ...'words prose wordLength endsSentence end breaks commas quotes separators figures capitalised capitals start'.split(
    ' ',
  ),
  ...'linked links signs credit times isHeading isList isQuote isImage gap repeats again'.split(' '),
  ...'related advert share comment tags menu boilerplate caption byline date job captionEnd'.split(' '),
  ...'openings closings coherence above below starts ofStyle gapAsStyle'.split(' '),
  ...STEPS.flatMap((step) => [
    `words${step}`,
    `ends${step}`,
    ...(Math.abs(step) > 2
      ? []
      : 'linked heading list image repeats signal coherence'.split(' ').map((name) => name + step)),
    ...(Math.abs(step) > 1 ? [] : 'related caption times start end longer'.split(' ').map((name) => name + step)),
  ]),
  'gap1',
  ...REACHES.flatMap((reach) => [`massBefore${reach}`, `massAfter${reach}`]),
  ...'longsBefore5 longsAfter5 repeatsAround5 clocksAround6 meanWords3 sinceProse untilProse lastProse nextProse'.split(
    ' ',
  ),
  ...'massAfterLog massBeforeLog ofMost bridge beyond massToCore signalsToCore talksToCore relatedToCore'.split(' '),
  ...'signalsSinceStart talksSinceStart lastSignal nextSignal'.split(' '),
  ...[0, 1, 2].flatMap((segment) => 'fromStart toEnd massFromStart massToEnd'.split(' ').map((name) => name + segment)),
]

export const WIDTH: number = COLUMNS.length

export interface Rows {
  /** Which blocks the rows are of. */
  blocks: readonly number[]
  /** Row by row, `WIDTH` values each. */
  values: Float32Array
}

/** Rows for these blocks. */
export function rowsOf(facts: Facts, which: readonly number[]): Rows {
  const values = new Float32Array(which.length * WIDTH)
  const around = surroundingsOf(facts)
  let next = 0
  const put = (value: number): void => {
    values[next++] = value
  }
  for (const at of which) {
    putLook(facts, at, put)
    putPhrases(facts.found[at] as phrase.Found, put)
    putLikeness(facts, around, at, put)
    for (const step of STEPS) putNeighbour(facts, around, at, step, put)
    putPlace(facts, around, at, put)
  }
  return { blocks: which, values }
}

type Put = (value: number) => void

function putLook({ blocks, looks, prose, repeats, again }: Facts, at: number, put: Put): void {
  const look = looks[at] as Look
  const block = blocks[at] as Block
  put(look.words)
  put(prose[at] as number)
  put(look.wordLength)
  put(look.endsSentence ? 1 : 0)
  put(look.end)
  put(look.breaks)
  put(look.commas)
  put(look.quotes)
  put(look.separators)
  put(look.figures)
  put(look.capitalised)
  put(look.capitals)
  put(look.start)
  put(look.linked)
  put(block.links.length)
  put(look.signs)
  put(look.credit)
  put(look.times)
  put(block.kind === 'heading' ? 7 - block.depth : 0)
  put(block.kind === 'listItem' ? 1 : 0)
  put(block.kind === 'blockquote' ? 1 : 0)
  put(isImage(block) ? 1 : 0)
  put(Math.min(block.gap, 4))
  put(repeats[at] as number)
  put(again[at] as number)
}

function putPhrases(found: phrase.Found, put: Put): void {
  for (const bits of PHRASES) put(strength(found, bits))
  put(found.closing & phrase.CAPTION ? 1 : 0)
}

function putLikeness({ looks, blocks }: Facts, around: Surroundings, at: number, put: Put): void {
  put(around.openings[at] as number)
  put(around.closings[at] as number)
  put(around.coherence[at] as number)
  put(around.above[at] as number)
  put(around.below[at] as number)
  put(around.starts[at] as number)
  put((looks[at] as Look).words / (around.style.words + 1))
  put((blocks[at] as Block).gap - around.style.gap)
}

/** Less is told of blocks further away. */
function putNeighbour(facts: Facts, around: Surroundings, at: number, step: number, put: Put): void {
  const there = at + step
  const near = step < 0 ? -step : step
  const look = facts.looks[there]
  if (!look) {
    for (let left = near > 2 ? 2 : near > 1 ? 9 : 15; left > 0; left--) put(-1)
    return
  }
  put(look.words)
  put(look.endsSentence ? 1 : 0)
  if (near > 2) return
  const block = facts.blocks[there] as Block
  const found = facts.found[there] as phrase.Found
  put(look.linked)
  put(block.kind === 'heading' ? 1 : 0)
  put(block.kind === 'listItem' ? 1 : 0)
  put(isImage(block) ? 1 : 0)
  put(facts.repeats[there] as number)
  put(strength(found, phrase.SIGNAL))
  put(around.coherence[there] as number)
  if (near > 1) return
  put(strength(found, phrase.RELATED))
  put(strength(found, phrase.CAPTION))
  put(look.times)
  put(look.start)
  put(look.end)
  put(log(look.words) - log((facts.looks[at] as Look).words))
}

function putPlace({ blocks, prose }: Facts, around: Surroundings, at: number, put: Put): void {
  const { mass, core, signals, talks, segments, runs } = around
  const start = segments[0].from
  put(at + 1 < blocks.length ? Math.min((blocks[at + 1] as Block).gap, 4) : 5)
  for (const reach of REACHES) {
    put(between(mass, at - reach, at))
    put(between(mass, at + 1, at + 1 + reach))
  }
  put(between(around.longs, at - 5, at))
  put(between(around.longs, at + 1, at + 6))
  put(between(around.twice, at - 5, at + 6))
  put(between(around.clocks, at - 6, at + 7))
  put(between(around.words, at - 3, at + 4) / 7)
  put(Math.min(runs.since[at] as number, 40))
  put(Math.min(runs.until[at] as number, 40))
  put(runs.last[at] as number)
  put(runs.next[at] as number)
  put(log((mass[blocks.length] as number) - (mass[at + 1] as number)))
  put(log(mass[at] as number))
  put((prose[at] as number) / around.most)
  put(clip(around.bridge[at] as number, 60))
  put(clip(around.beyond[at] as number, 99))
  put(clip(between(mass, core, at), 2000))
  put(clip(between(signals, core, at), 20))
  put(clip(between(talks, core, at), 20))
  put(clip(between(around.related, core, at), 20))
  put(clip(between(signals, start, at), 20))
  put(clip(between(talks, start, at), 20))
  put(clip(around.lastSignal[at] as number, 60))
  put(clip(around.nextSignal[at] as number, 60))
  for (const { from, to } of segments) {
    put(clip(at - from, 60))
    put(clip(to - 1 - at, 60))
    put(clip(between(mass, from, at), 2000))
    put(clip(between(mass, at + 1, to), 2000))
  }
}

const log = (value: number): number => Math.log1p(value)
const clip = (value: number, limit: number): number => (value < -limit ? -limit : value > limit ? limit : value)

function isImage({ kind, links }: Block): boolean {
  return kind === 'image' || links[0]?.image === true
}

/** 0 not there, 1 within, 2 at the beginning, 3 the whole. */
function strength(found: phrase.Found, bits: number): number {
  return found.whole & bits ? 3 : found.opening & bits ? 2 : found.within & bits ? 1 : 0
}
