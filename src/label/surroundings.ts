/** What a block's place on its page says: masses of prose around it, signals, words shared with others. */
import type { Block } from '../block.ts'
import { distances } from './distances.ts'
import type { Facts } from './features.ts'
import type { Look } from './look.ts'
import * as phrase from './phrases.ts'
import { bestSegment, type Segment } from './segment.ts'

/** Beyond this, more blocks of distance make no difference. */
export const FAR = 60

/** Lists by block; sums hold the sum of all blocks before, and one more at the end. */
export interface Surroundings {
  /** Sums of prose words, of short lines with a date or time, and of lines that signal other parts or comments. */
  mass: Float64Array
  clocks: Float64Array
  signals: Float64Array
  talks: Float64Array
  /** The best segments: the usual one, one that short lines hardly part, one of long sentences alone. */
  segments: readonly [Segment, Segment, Segment]
  /** Share of its longer words that the article holds elsewhere, and that the three blocks above hold. */
  coherence: Float64Array
  above: Float64Array
  /** How many neighbours in a row begin as it does: a dash, a figure, a bullet. */
  starts: Float64Array
  /** Blocks since the last signal and until the next, at most `FAR`. */
  lastSignal: Uint8Array
  nextSignal: Uint8Array
  /** Prose words of the longest block. */
  most: number
}

export function surroundingsOf(facts: Facts): Surroundings {
  const { looks, found, prose } = facts
  const count = looks.length
  const mass = new Float64Array(count + 1)
  const clocks = new Float64Array(count + 1)
  const signals = new Float64Array(count + 1)
  const talks = new Float64Array(count + 1)
  const usual = new Float64Array(count)
  const lenient = new Float64Array(count)
  const strict = new Float64Array(count)
  let most = 1
  for (let at = 0; at < count; at++) {
    const look = looks[at] as Look
    const words = prose[at] as number
    const { opening, whole } = found[at] as phrase.Found
    const opens = opening | whole
    mass[at + 1] = (mass[at] as number) + words
    clocks[at + 1] = (clocks[at] as number) + (look.times > 0 && look.words < 12 ? 1 : 0)
    signals[at + 1] = (signals[at] as number) + (opens & phrase.SIGNAL ? 1 : 0)
    talks[at + 1] = (talks[at] as number) + (opens & phrase.COMMENT ? 1 : 0)
    usual[at] = words - 7
    lenient[at] = words > 0 ? words - 7 : -2.5
    strict[at] = look.endsSentence && words > 0 ? words - 20 : -20
    if (words > most) most = words
  }
  const isSignal = (at: number): boolean => signals[at + 1] !== signals[at]
  const segments: Surroundings['segments'] = [bestSegment(usual), bestSegment(lenient), bestSegment(strict)]
  return {
    mass,
    clocks,
    signals,
    talks,
    segments,
    ...likeness(facts, segments[0]),
    starts: similarStarts(facts),
    lastSignal: distances(count, -1, FAR, isSignal),
    nextSignal: distances(count, 1, FAR, isSignal),
    most,
  }
}

/** Sum over the blocks from one index to another, which may lie outside the page. */
export function between(of: Float64Array, from: number, to: number): number {
  const last = of.length - 1
  const low = Math.max(0, Math.min(last, from))
  const high = Math.max(0, Math.min(last, to))
  return (of[high] as number) - (of[low] as number)
}

/** How much of a block's longer words other blocks hold; -1 where it has none. */
function likeness({ looks, ids, distinct, prose }: Facts, segment: Segment): Pick<Surroundings, 'coherence' | 'above'> {
  const count = looks.length
  const coherence = new Float64Array(count)
  const above = new Float64Array(count)
  // By word: how many blocks of the segment hold it, and the last block that was seen to.
  const holders = new Int32Array(distinct + 1)
  const last = new Int32Array(distinct + 1).fill(-9)
  for (let at = 0; at < count; at++) {
    const { from, to } = looks[at] as Look
    const own = isCore(prose, segment, at)
    let near = 0
    let all = 0
    for (let word = from; word < to; word++) {
      const id = ids[word] as number
      if (id === 0) continue
      all++
      const seen = last[id] as number
      if (seen === at) continue
      if (at - seen <= 3) near++
      holders[id] = (holders[id] as number) + own
      last[id] = at
    }
    above[at] = near / (all + 1)
  }
  for (let at = 0; at < count; at++) {
    const { from, to } = looks[at] as Look
    const own = isCore(prose, segment, at)
    let shared = 0
    let all = 0
    for (let word = from; word < to; word++) {
      const id = ids[word] as number
      if (id === 0) continue
      all++
      if ((holders[id] as number) > own) shared++
    }
    coherence[at] = all === 0 ? -1 : shared / (all + 1)
  }
  return { coherence, above }
}

/** 1 for a block of prose within the segment, else 0. */
function isCore(prose: Float64Array, { from, to }: Segment, at: number): number {
  return at >= from && at < to && (prose[at] as number) > 0 ? 1 : 0
}

function similarStarts({ looks, blocks }: Facts): Float64Array {
  const out = new Float64Array(looks.length)
  const startOf = (at: number): number => ((blocks[at] as Block).kind === 'listItem' ? 9 : (looks[at] as Look).start)
  for (let from = 0; from < looks.length; ) {
    const start = startOf(from)
    let to = from + 1
    while (to < looks.length && startOf(to) === start) to++
    if (start !== 0) out.fill(to - from, from, to)
    from = to
  }
  return out
}
