/**
 * Every block of a page as a row of numbers: what it looks like, what stands around it, where on the page it stands.
 * What each number is called says `column-names.ts`, in the same order.
 */
import type { Block } from '../block.ts'
import type { Facts } from './features.ts'
import type { Look } from './look.ts'
import * as phrase from './phrases.ts'
import { between, FAR, type Surroundings, surroundingsOf } from './surroundings.ts'

/** Values of a row. */
export const WIDTH = 79

/** Neighbours that are looked at, and how far the prose around is summed. */
const STEPS = [-2, -1, 1, 2]
const REACHES = [2, 5]
/** What phrases speak for, the first of their bits. */
const PHRASES = 11
/** Beyond this, more words of distance make no difference. */
const MANY = 2000

/** Rows for these blocks, one after the other. */
export function rowsOf(facts: Facts, which: readonly number[]): Float32Array {
  const values = new Float32Array(which.length * WIDTH)
  const around = surroundingsOf(facts)
  let next = 0
  for (const at of which) {
    next = putLook(values, next, facts, at)
    next = putPhrases(values, next, facts.found[at] as phrase.Found)
    values[next++] = around.coherence[at] as number
    values[next++] = around.above[at] as number
    values[next++] = around.starts[at] as number
    for (const step of STEPS) next = putNeighbour(values, next, facts, at + step)
    next = putPlace(values, next, facts, around, at)
  }
  return values
}

// Each of these fills the row from `next` on and says where it has come to.

function putLook(values: Float32Array, from: number, { blocks, looks, prose, repeats }: Facts, at: number): number {
  const look = looks[at] as Look
  const block = blocks[at] as Block
  let next = from
  values[next++] = look.words
  values[next++] = prose[at] as number
  values[next++] = look.endsSentence ? 1 : 0
  values[next++] = look.end
  values[next++] = look.breaks
  values[next++] = look.commas
  values[next++] = look.quotes
  values[next++] = look.separators
  values[next++] = look.figures
  values[next++] = look.capitalised
  values[next++] = look.capitals
  values[next++] = look.start
  values[next++] = look.linked
  values[next++] = look.signs
  values[next++] = look.times
  values[next++] = isImage(block) ? 1 : 0
  values[next++] = block.kind === 'listItem' ? 1 : 0
  values[next++] = block.gap
  values[next++] = repeats[at] as number
  return next
}

function putPhrases(values: Float32Array, from: number, found: phrase.Found): number {
  const next = from + PHRASES
  // Most blocks have none, and a new row holds nothing but zeros.
  if (found.within === 0 && found.opening === 0 && found.whole === 0 && found.closing === 0) return next + 1
  for (let index = 0; index < PHRASES; index++) values[from + index] = strength(found, 1 << index)
  values[next] = found.closing & phrase.CAPTION ? 1 : 0
  return next + 1
}

function putNeighbour(
  values: Float32Array,
  from: number,
  { looks, blocks, found, repeats }: Facts,
  at: number,
): number {
  let next = from
  const look = at >= 0 && at < looks.length ? (looks[at] as Look) : null
  values[next++] = look ? look.words : -1
  values[next++] = look?.endsSentence ? 1 : 0
  values[next++] = look ? (repeats[at] as number) : 0
  values[next++] = look ? strength(found[at] as phrase.Found, phrase.SIGNAL) : 0
  values[next++] = look && isImage(blocks[at] as Block) ? 1 : 0
  return next
}

function putPlace(
  values: Float32Array,
  from: number,
  { blocks, prose }: Facts,
  around: Surroundings,
  at: number,
): number {
  const { mass, signals, talks, segments } = around
  const start = segments[0].from
  let next = from
  values[next++] = at + 1 < blocks.length ? (blocks[at + 1] as Block).gap : 5
  for (const reach of REACHES) {
    values[next++] = between(mass, at - reach, at)
    values[next++] = between(mass, at + 1, at + 1 + reach)
  }
  values[next++] = between(around.clocks, at - 6, at + 7)
  values[next++] = Math.log1p((mass[blocks.length] as number) - (mass[at + 1] as number))
  values[next++] = Math.log1p(mass[at] as number)
  values[next++] = (prose[at] as number) / around.most
  values[next++] = between(signals, start, at)
  values[next++] = between(talks, start, at)
  values[next++] = around.lastSignal[at] as number
  values[next++] = around.nextSignal[at] as number
  for (const { from, to } of segments) {
    values[next++] = clip(at - from, FAR)
    values[next++] = clip(to - 1 - at, FAR)
    values[next++] = clip(between(mass, from, at), MANY)
    values[next++] = clip(between(mass, at + 1, to), MANY)
  }
  return next
}

function clip(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value))
}

function isImage({ kind, links }: Block): boolean {
  return kind === 'image' || (links.length > 0 && links[0]?.image === true)
}

/** 0 not there, 1 within, 2 at the beginning, 3 the whole. */
function strength(found: phrase.Found, bits: number): number {
  return found.whole & bits ? 3 : found.opening & bits ? 2 : found.within & bits ? 1 : 0
}
