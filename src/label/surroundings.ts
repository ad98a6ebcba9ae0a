/** What a block's place on its page says: masses of prose around it, signals, words shared with others. */
import type { Facts } from './features.ts'
import { type Look, numberWords } from './look.ts'
import * as phrase from './phrases.ts'
import { bestSegment, proseScore, type Segment } from './segment.ts'

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
  /** Blocks since the last signal and until the next. */
  lastSignal: Int32Array
  nextSignal: Int32Array
  /** Prose words of the longest block. */
  most: number
}

export function surroundingsOf(facts: Facts): Surroundings {
  const { looks, found, repeats, prose } = facts
  const count = looks.length
  const opens = (bits: number) => (at: number) => (phrase.opens(found[at] as phrase.Found, bits) ? 1 : 0)
  const isSignal = opens(phrase.SIGNAL)
  const segments: Surroundings['segments'] = [
    bestSegment(looks.map((look, at) => proseScore(look, repeats[at] as number))),
    bestSegment(Array.from(prose, (words) => (words > 0 ? words - 7 : -2.5))),
    bestSegment(Array.from(prose, (words, at) => ((looks[at] as Look).endsSentence && words > 0 ? words - 20 : -20))),
  ]
  return {
    mass: sums(count, (at) => prose[at] as number),
    clocks: sums(count, (at) => ((looks[at] as Look).times > 0 && (looks[at] as Look).words < 12 ? 1 : 0)),
    signals: sums(count, isSignal),
    talks: sums(count, opens(phrase.COMMENT)),
    segments,
    ...likeness(facts, segments[0]),
    starts: similarStarts(facts),
    lastSignal: distances(count, 1, isSignal),
    nextSignal: distances(count, -1, isSignal),
    most: prose.reduce((most, words) => Math.max(most, words), 1),
  }
}

/** Sum over the blocks from one index to another, which may lie outside the page. */
export function between(of: Float64Array, from: number, to: number): number {
  const inside = (at: number): number => of[Math.max(0, Math.min(of.length - 1, at))] as number
  return inside(to) - inside(from)
}

/** Sums up to each index: `out[b] - out[a]` is the sum of the values of `a` to `b - 1`. */
function sums(count: number, of: (at: number) => number): Float64Array {
  const out = new Float64Array(count + 1)
  for (let at = 0; at < count; at++) out[at + 1] = (out[at] as number) + of(at)
  return out
}

/** Blocks since the last one (the next one, going back) that counts; many where there is none. */
function distances(count: number, step: 1 | -1, counts: (at: number) => number): Int32Array {
  const out = new Int32Array(count)
  let distance = 99
  for (let at = step > 0 ? 0 : count - 1; at >= 0 && at < count; at += step) {
    out[at] = ++distance
    if (counts(at)) distance = 0
  }
  return out
}

/** How much of a block's longer words other blocks hold; -1 where it has none. */
function likeness({ looks, list, prose }: Facts, segment: Segment): Pick<Surroundings, 'coherence' | 'above'> {
  const { ids, distinct } = numberWords(list)
  const coherence = new Float64Array(looks.length)
  const above = new Float64Array(looks.length)
  // By word: how many blocks of the segment hold it, and the last block that was seen to.
  const holders = new Int32Array(distinct + 1)
  const last = new Int32Array(distinct + 1).fill(-9)
  const isCore = (at: number): boolean => at >= segment.from && at < segment.to && (prose[at] as number) > 0
  looks.forEach(({ from, to }, at) => {
    const own = isCore(at) ? 1 : 0
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
  })
  looks.forEach(({ from, to }, at) => {
    const own = isCore(at) ? 1 : 0
    let shared = 0
    let all = 0
    for (let word = from; word < to; word++) {
      const id = ids[word] as number
      if (id === 0) continue
      all++
      if ((holders[id] as number) > own) shared++
    }
    coherence[at] = all === 0 ? -1 : shared / (all + 1)
  })
  return { coherence, above }
}

function similarStarts({ looks, blocks }: Facts): Float64Array {
  const startOf = (at: number): number => (blocks[at]?.kind === 'listItem' ? 9 : (looks[at] as Look).start)
  const out = new Float64Array(looks.length)
  for (let from = 0; from < looks.length; ) {
    const start = startOf(from)
    let to = from + 1
    while (to < looks.length && startOf(to) === start) to++
    if (start !== 0) out.fill(to - from, from, to)
    from = to
  }
  return out
}
