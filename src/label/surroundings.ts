/** What a block's place on its page says: masses of prose around it, the way to the core, words shared with others. */
import type { Block } from '../block.ts'
import { countEqual, type Facts } from './features.ts'
import { type Look, numberWords, type WordList } from './look.ts'
import * as phrase from './phrases.ts'
import { bestSegment, proseScore, type Segment } from './segment.ts'

/** Lists by block; those called sums hold the sum of all blocks before, and one more at the end. */
export interface Surroundings {
  /** Sums of prose words, of all words, and of blocks that are prose, repeats, dates, signals, comment and related lines. */
  mass: Float64Array
  words: Float64Array
  longs: Float64Array
  twice: Float64Array
  clocks: Float64Array
  signals: Float64Array
  talks: Float64Array
  related: Float64Array
  /** The best segments: the usual one, one that short lines hardly part, one of long sentences alone. */
  segments: readonly [Segment, Segment, Segment]
  /** The block in the middle of the densest prose. */
  core: number
  bridge: Float64Array
  beyond: Float64Array
  runs: Record<'since' | 'until' | 'last' | 'next', Float64Array>
  /** Share of its longer words that the article holds elsewhere, and that the blocks right above and below hold. */
  coherence: Float64Array
  above: Float64Array
  below: Float64Array
  /** How many blocks open (close) with the same two words. */
  openings: Int32Array
  closings: Int32Array
  starts: Float64Array
  /** Blocks since the last signal and until the next. */
  lastSignal: Int32Array
  nextSignal: Int32Array
  style: { words: number; gap: number }
  /** Prose words of the longest block. */
  most: number
}

export function surroundingsOf(facts: Facts): Surroundings {
  const { looks, found, repeats, prose, list } = facts
  const count = looks.length
  const mass = sums(count, (at) => prose[at] as number)
  const segments: Surroundings['segments'] = [
    bestSegment(looks.map((look, at) => proseScore(look, repeats[at] as number))),
    bestSegment(Array.from(prose, (words) => (words > 0 ? words - 7 : -2.5))),
    bestSegment(Array.from(prose, (words, at) => ((looks[at] as Look).endsSentence && words > 0 ? words - 20 : -20))),
  ]
  const core = densest(mass, segments[0], count)
  const { ids, distinct } = numberWords(list)
  const opens = (bits: number) => (at: number) => (phrase.opens(found[at] as phrase.Found, bits) ? 1 : 0)
  let most = 1
  for (let at = 0; at < count; at++) most = Math.max(most, prose[at] as number)
  return {
    mass,
    words: sums(count, (at) => (looks[at] as Look).words),
    longs: sums(count, (at) => ((prose[at] as number) > 0 ? 1 : 0)),
    twice: sums(count, (at) => ((repeats[at] as number) > 1 ? 1 : 0)),
    clocks: sums(count, (at) => ((looks[at] as Look).times > 0 && (looks[at] as Look).words < 12 ? 1 : 0)),
    signals: sums(count, opens(phrase.SIGNAL)),
    talks: sums(count, opens(phrase.COMMENT)),
    related: sums(count, opens(phrase.RELATED)),
    segments,
    core,
    ...bridges(prose, core),
    runs: runs(prose),
    coherence: coherence(facts, segments[0], ids, distinct),
    ...overlaps(facts, ids, distinct),
    openings: countEqual(looks.map((look, at) => edgeKey(list, look.from, look.to, 2, at))).repeats,
    closings: countEqual(looks.map((look, at) => edgeKey(list, look.to - 2, look.to, 2, at))).repeats,
    starts: similarStarts(facts),
    ...signalDistances(facts),
    style: styleOf(facts, segments[0]),
    most,
  }
}

/** Sum over the blocks from one index to another, which may lie outside the page. */
export function between(of: Float64Array, from: number, to: number): number {
  const last = of.length - 1
  return (of[inside(to, last)] as number) - (of[inside(from, last)] as number)
}

function signalDistances({ found }: Facts): Pick<Surroundings, 'lastSignal' | 'nextSignal'> {
  const count = found.length
  const lastSignal = new Int32Array(count)
  const nextSignal = new Int32Array(count)
  for (let at = 0, last = -60; at < count; at++) {
    lastSignal[at] = at - last
    if (phrase.opens(found[at] as phrase.Found, phrase.SIGNAL)) last = at
  }
  for (let at = count - 1, next = count + 60; at >= 0; at--) {
    nextSignal[at] = next - at
    if (phrase.opens(found[at] as phrase.Found, phrase.SIGNAL)) next = at
  }
  return { lastSignal, nextSignal }
}

const inside = (at: number, count: number): number => (at < 0 ? 0 : at > count ? count : at)

/** Sums up to each index: `out[b] - out[a]` is the sum of the values of `a` to `b - 1`. */
function sums(count: number, of: (at: number) => number): Float64Array {
  const out = new Float64Array(count + 1)
  for (let at = 0; at < count; at++) out[at + 1] = (out[at] as number) + of(at)
  return out
}

/** The middle of the nine blocks that hold the most prose, in the segment. */
function densest(mass: Float64Array, segment: Segment, count: number): number {
  let best = -1
  let core = segment.from
  for (let at = segment.from; at < segment.to; at++) {
    const words = (mass[inside(at + 5, count)] as number) - (mass[inside(at - 4, count)] as number)
    if (words > best) {
      best = words
      core = at
    }
  }
  return core
}

/** On the way from the core to a block: the longest run of short lines, and how many there are in all (above the core less than 0). */
function bridges(prose: Float64Array, core: number): { bridge: Float64Array; beyond: Float64Array } {
  const bridge = new Float64Array(prose.length)
  const beyond = new Float64Array(prose.length)
  for (const step of [1, -1]) {
    let run = 0
    let longest = 0
    let short = 0
    for (let at = core; at >= 0 && at < prose.length; at += step) {
      if ((prose[at] as number) > 0) run = 0
      else {
        run++
        short++
        longest = Math.max(longest, run)
      }
      bridge[at] = longest * step
      beyond[at] = short * step
    }
  }
  return { bridge, beyond }
}

/** Short lines since the last prose and until the next, and how many words those have. */
function runs(prose: Float64Array): Record<'since' | 'until' | 'last' | 'next', Float64Array> {
  const count = prose.length
  const out = {
    since: new Float64Array(count),
    until: new Float64Array(count),
    last: new Float64Array(count),
    next: new Float64Array(count),
  }
  for (let at = 0, run = 0, words = 0; at < count; at++) {
    out.since[at] = run
    out.last[at] = words
    if ((prose[at] as number) > 0) {
      run = 0
      words = prose[at] as number
    } else run++
  }
  for (let at = count - 1, run = 0, words = 0; at >= 0; at--) {
    out.until[at] = run
    out.next[at] = words
    if ((prose[at] as number) > 0) {
      run = 0
      words = prose[at] as number
    } else run++
  }
  return out
}

/** The share of a block's longer words that other blocks of the segment hold too; -1 where it has none. */
function coherence({ looks, prose }: Facts, segment: Segment, ids: Int32Array, distinct: number): Float64Array {
  const holders = new Int32Array(distinct + 1)
  const lastHolder = new Int32Array(distinct + 1).fill(-1)
  for (let at = segment.from; at < segment.to; at++) {
    if ((prose[at] as number) === 0) continue
    const { from, to } = looks[at] as Look
    for (let word = from; word < to; word++) {
      const id = ids[word] as number
      if (id === 0 || lastHolder[id] === at) continue
      lastHolder[id] = at
      holders[id] = (holders[id] as number) + 1
    }
  }
  return Float64Array.from(looks, ({ from, to }, at) => {
    const own = at >= segment.from && at < segment.to && (prose[at] as number) > 0 ? 1 : 0
    let hits = 0
    let all = 0
    for (let word = from; word < to; word++) {
      const id = ids[word] as number
      if (id === 0) continue
      all++
      if ((holders[id] as number) > own) hits++
    }
    return all === 0 ? -1 : hits / (all + 1)
  })
}

/** The share of a block's longer words that one of the three blocks above (below) holds: alt texts and captions, teasers. */
function overlaps({ looks }: Facts, ids: Int32Array, distinct: number): { above: Float64Array; below: Float64Array } {
  const pass = (step: 1 | -1): Float64Array => {
    const out = new Float64Array(looks.length)
    const seenAt = new Int32Array(distinct + 1).fill(-9)
    for (let turn = 0; turn < looks.length; turn++) {
      const at = step === 1 ? turn : looks.length - 1 - turn
      const { from, to } = looks[at] as Look
      let hits = 0
      let all = 0
      for (let word = from; word < to; word++) {
        const id = ids[word] as number
        if (id === 0) continue
        all++
        const seen = seenAt[id] as number
        if (seen !== turn && turn - seen <= 3) hits++
        seenAt[id] = turn
      }
      out[at] = all === 0 ? 0 : hits / (all + 1)
    }
    return out
  }
  return { above: pass(1), below: pass(-1) }
}

/** A key of the words from one index to another; of its own for blocks too short to have an edge. */
function edgeKey({ hashes }: WordList, from: number, to: number, size: number, own: number): number {
  if (from < 0 || to - from < size) return -own
  let key = 7
  for (let word = from; word < from + size; word++) key = (Math.imul(key, 0x01000193) ^ (hashes[word] as number)) | 0
  return key
}

/** How many neighbours in a row begin as this block does: a dash, a figure, a bullet. */
function similarStarts({ looks, blocks }: Facts): Float64Array {
  const kindOf = (at: number): number => ((blocks[at] as Block).kind === 'listItem' ? 9 : (looks[at] as Look).start)
  const out = new Float64Array(looks.length)
  for (let from = 0; from < looks.length; ) {
    let to = from + 1
    while (to < looks.length && kindOf(to) === kindOf(from)) to++
    if (kindOf(from) !== 0) out.fill(to - from, from, to)
    from = to
  }
  return out
}

/** How the prose of the segment is set: mean words, and the usual blank lines between. */
function styleOf({ prose, blocks }: Facts, segment: Segment): { words: number; gap: number } {
  let count = 0
  let words = 0
  const gaps = [0, 0, 0, 0]
  for (let at = segment.from; at < segment.to; at++) {
    if ((prose[at] as number) === 0) continue
    count++
    words += prose[at] as number
    const gap = Math.min((blocks[at] as Block).gap, 3)
    gaps[gap] = (gaps[gap] as number) + 1
  }
  return { words: count > 0 ? words / count : 0, gap: gaps.indexOf(Math.max(...gaps)) }
}
