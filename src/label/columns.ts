/**
 * Every block of a page as a row of numbers: what it looks like, what stands around it, where on the page it stands.
 * What each number is called says `column-names.ts`, in the same order.
 */
import type { Block } from '../block.ts'
import type { Facts } from './features.ts'
import type { Look } from './look.ts'
import * as phrase from './phrases.ts'
import { between, type Surroundings, surroundingsOf } from './surroundings.ts'

/** Values of a row. */
export const WIDTH = 79

/** Neighbours that are looked at, and how far the prose around is summed. */
const STEPS = [-2, -1, 1, 2]
const REACHES = [2, 5]
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
/** Beyond these, more blocks or words of distance make no difference. */
const FAR = 60
const MANY = 2000

/** Rows for these blocks, one after the other. */
export function rowsOf(facts: Facts, which: readonly number[]): Float32Array {
  const values = new Float32Array(which.length * WIDTH)
  const around = surroundingsOf(facts)
  let next = 0
  const put = (value: number): void => {
    values[next++] = value
  }
  for (const at of which) {
    putLook(facts, at, put)
    putPhrases(facts.found[at] as phrase.Found, put)
    put(around.coherence[at] as number)
    put(around.above[at] as number)
    put(around.starts[at] as number)
    for (const step of STEPS) putNeighbour(facts, at + step, put)
    putPlace(facts, around, at, put)
  }
  return values
}

type Put = (value: number) => void

function putLook({ blocks, looks, prose, repeats }: Facts, at: number, put: Put): void {
  const look = looks[at] as Look
  const block = blocks[at] as Block
  put(look.words)
  put(prose[at] as number)
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
  put(look.signs)
  put(look.times)
  put(isImage(block) ? 1 : 0)
  put(block.kind === 'listItem' ? 1 : 0)
  put(block.gap)
  put(repeats[at] as number)
}

function putPhrases(found: phrase.Found, put: Put): void {
  for (const bits of PHRASES) put(strength(found, bits))
  put(found.closing & phrase.CAPTION ? 1 : 0)
}

function putNeighbour({ looks, blocks, found, repeats }: Facts, at: number, put: Put): void {
  const look = looks[at]
  put(look ? look.words : -1)
  put(look?.endsSentence ? 1 : 0)
  put(look ? (repeats[at] as number) : 0)
  put(look ? strength(found[at] as phrase.Found, phrase.SIGNAL) : 0)
  put(look && isImage(blocks[at] as Block) ? 1 : 0)
}

function putPlace({ blocks, prose }: Facts, around: Surroundings, at: number, put: Put): void {
  const { mass, signals, talks, segments } = around
  const start = segments[0].from
  put(blocks[at + 1]?.gap ?? 5)
  for (const reach of REACHES) {
    put(between(mass, at - reach, at))
    put(between(mass, at + 1, at + 1 + reach))
  }
  put(between(around.clocks, at - 6, at + 7))
  put(Math.log1p((mass[blocks.length] as number) - (mass[at + 1] as number)))
  put(Math.log1p(mass[at] as number))
  put((prose[at] as number) / around.most)
  put(between(signals, start, at))
  put(between(talks, start, at))
  put(clip(around.lastSignal[at] as number, FAR))
  put(clip(around.nextSignal[at] as number, FAR))
  for (const { from, to } of segments) {
    put(clip(at - from, FAR))
    put(clip(to - 1 - at, FAR))
    put(clip(between(mass, from, at), MANY))
    put(clip(between(mass, at + 1, to), MANY))
  }
}

function clip(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value))
}

function isImage({ kind, links }: Block): boolean {
  return kind === 'image' || links[0]?.image === true
}

/** 0 not there, 1 within, 2 at the beginning, 3 the whole. */
function strength(found: phrase.Found, bits: number): number {
  return found.whole & bits ? 3 : found.opening & bits ? 2 : found.within & bits ? 1 : 0
}
