/** Every block of a page as a row of numbers: what it looks like, what stands around it, where in the page it stands. */
import type { Block } from '../block.ts'
import type { Speech } from '../languages/language.ts'
import { type Look, lookAt, numberWords, type WordList, wordList } from './look.ts'
import * as phrase from './phrases.ts'
import { findPhrases, phrasesOf } from './phrases.ts'
import { bestSegment, proseScore, type Segment } from './segment.ts'

/** What is known of a page before anything is decided. */
export interface Facts {
  blocks: readonly Block[]
  looks: readonly Look[]
  list: WordList
  found: readonly phrase.Found[]
  /** How many blocks say the same. */
  repeats: Int32Array
  /** How many said the same before. */
  again: Int32Array
  /** Words that speak for running text: 0 for short lines, fewer for links and repeats. */
  prose: Float64Array
}

export function factsOf(blocks: readonly Block[], speech: Speech): Facts {
  let characters = 0
  for (const block of blocks) characters += block.text.length
  const list = wordList(characters)
  const looks = blocks.map((block) => lookAt(block, list))
  const phrases = phrasesOf(speech.languages)
  const found = looks.map((look) => findPhrases(look, list, phrases))
  const { repeats, again } = countEqual(looks.map((look) => look.key))
  const prose = Float64Array.from(looks, (look, at) => {
    const words = Math.min(look.words, 120) * (1 - look.linked) * ((repeats[at] as number) > 1 ? 0.3 : 1)
    return words < 8 ? 0 : look.endsSentence ? words : words * 0.7
  })
  return { blocks, looks, list, found, repeats, again, prose }
}

/** How often each key stands in the list, and how often it stood there before. */
function countEqual(keys: readonly number[]): { repeats: Int32Array; again: Int32Array } {
  const counts = new Map<number, number>()
  const again = new Int32Array(keys.length)
  keys.forEach((key, at) => {
    const count = counts.get(key) ?? 0
    again[at] = count
    counts.set(key, count + 1)
  })
  return { repeats: Int32Array.from(keys, (key) => counts.get(key) as number), again }
}

const log = (value: number): number => Math.log1p(value)
const clip = (value: number, limit: number): number => (value < -limit ? -limit : value > limit ? limit : value)

/** How far from the nearest long line a block may stand and still be judged. */
const NEAR = 12

/** The blocks worth judging: those within reach of a line long enough to be prose. */
export function candidates({ prose }: Facts): number[] {
  const out: number[] = []
  let next = 0
  let last = Number.NEGATIVE_INFINITY
  for (let at = 0; at < prose.length; at++) {
    if (next < at) next = at
    while (next < prose.length && (prose[next] as number) === 0) next++
    if ((prose[at] as number) > 0) last = at
    if (at - last <= NEAR || next - at <= NEAR) out.push(at)
  }
  return out
}

export interface Rows {
  /** Which blocks the rows are of. */
  blocks: readonly number[]
  /** Row by row. */
  values: Float32Array
  width: number
}

/** Rows of these columns for these blocks; of all columns where none are named. */
export function rowsOf(
  facts: Facts,
  which: readonly number[],
  columns: readonly string[] = [],
): Rows & { names: string[] } {
  const { blocks, looks, found, repeats, again, prose, list } = facts
  const count = blocks.length
  // Sums up to each block.
  const mass = sums(prose)
  const longs = sums(Float64Array.from(prose, (words) => (words > 0 ? 1 : 0)))
  const twice = sums(Float64Array.from(repeats, (times) => (times > 1 ? 1 : 0)))
  const clocks = sums(Float64Array.from(looks, (look) => (look.times > 0 && look.words < 12 ? 1 : 0)))
  const all = sums(Float64Array.from(looks, (look) => look.words))
  const signals = sums(Float64Array.from(found, (bits) => (isSignal(bits) ? 1 : 0)))
  const talks = sums(Float64Array.from(found, (bits) => ((bits.whole | bits.opening) & phrase.COMMENT ? 1 : 0)))
  const related = sums(Float64Array.from(found, (bits) => ((bits.whole | bits.opening) & phrase.RELATED ? 1 : 0)))
  let most = 1
  for (let at = 0; at < count; at++) most = Math.max(most, prose[at] as number)
  const between = (of: Float64Array, from: number, to: number): number =>
    (of[inside(to, count)] as number) - (of[inside(from, count)] as number)
  const total = mass[count] as number
  const segments = [
    bestSegment(Array.from(looks, (look, at) => proseScore(look, repeats[at] as number))),
    bestSegment(Array.from(prose, (words) => (words > 0 ? words - 7 : -2.5))),
    bestSegment(
      Array.from(looks, (look, at) =>
        look.endsSentence && (prose[at] as number) > 0 ? (prose[at] as number) - 20 : -20,
      ),
    ),
  ]
  const whole = segments[0] as Segment
  const core = densest(mass, whole, count)
  const { bridge, beyond } = bridges(prose, core)
  const around = runs(prose)
  const { ids, distinct } = numberWords(list)
  const close = coherence(facts, whole, ids, distinct)
  const { above, below } = overlaps(facts, ids, distinct)
  const openings = countEqual(looks.map((look, at) => edgeKey(list, look.from, look.to, 2, at))).repeats
  const closings = countEqual(looks.map((look, at) => edgeKey(list, look.to - 2, look.to, 2, at))).repeats
  const starts = similarStarts(facts)
  const style = styleOf(facts, whole)
  const lastSignal = new Int32Array(count)
  const nextSignal = new Int32Array(count)
  for (let at = 0, last = -60; at < count; at++) {
    lastSignal[at] = at - last
    if (isSignal(found[at] as phrase.Found)) last = at
  }
  for (let at = count - 1, next = count + 60; at >= 0; at--) {
    nextSignal[at] = next - at
    if (isSignal(found[at] as phrase.Found)) next = at
  }

  const wanted = new Set(columns)
  const names: string[] = []
  const values: number[] = []
  let at = 0
  const column = (name: string, value: number): void => {
    if (wanted.size > 0 && !wanted.has(name)) return
    if (at === which[0]) names.push(name)
    values.push(value)
  }
  for (at of which) {
    const look = looks[at] as Look
    const block = blocks[at] as Block
    const bits = found[at] as phrase.Found
    column('words', look.words)
    column('prose', prose[at] as number)
    column('wordLength', look.wordLength)
    column('endsSentence', look.endsSentence ? 1 : 0)
    column('end', look.end)
    column('breaks', look.breaks)
    column('commas', look.commas)
    column('quotes', look.quotes)
    column('separators', look.separators)
    column('figures', look.figures)
    column('capitalised', look.capitalised)
    column('capitals', look.capitals)
    column('start', look.start)
    column('linked', look.linked)
    column('links', block.links.length)
    column('signs', look.signs)
    column('credit', look.credit)
    column('times', look.times)
    column('isHeading', block.kind === 'heading' ? 7 - block.depth : 0)
    column('isList', block.kind === 'listItem' ? 1 : 0)
    column('isQuote', block.kind === 'blockquote' ? 1 : 0)
    column('isImage', block.links.length > 0 && (block.links[0] as { image: boolean }).image ? 1 : 0)
    column('gap', Math.min(block.gap, 4))
    column('repeats', repeats[at] as number)
    column('again', again[at] as number)
    column('openings', openings[at] as number)
    column('closings', closings[at] as number)
    column('related', strength(bits, phrase.RELATED))
    column('advert', strength(bits, phrase.ADVERT))
    column('share', strength(bits, phrase.SHARE))
    column('comment', strength(bits, phrase.COMMENT))
    column('tags', strength(bits, phrase.TAGS))
    column('menu', strength(bits, phrase.MENU))
    column('boilerplate', strength(bits, phrase.BOILERPLATE))
    column('caption', strength(bits, phrase.CAPTION))
    column('byline', strength(bits, phrase.BYLINE))
    column('date', strength(bits, phrase.DATE))
    column('job', strength(bits, phrase.JOB))
    column('coherence', close[at] as number)
    column('above', above[at] as number)
    column('below', below[at] as number)
    column('starts', starts[at] as number)
    column('ofStyle', look.words / (style.words + 1))
    column('gapAsStyle', block.gap - style.gap)
    for (const step of [-3, -2, -1, 1, 2, 3]) {
      const other = looks[at + step]
      column(`words${step}`, other ? other.words : -1)
      column(`ends${step}`, other ? (other.endsSentence ? 1 : 0) : -1)
      if (Math.abs(step) > 2) continue
      const neighbour = blocks[at + step]
      const their = found[at + step]
      column(`linked${step}`, other ? other.linked : -1)
      column(`heading${step}`, neighbour?.kind === 'heading' ? 1 : 0)
      column(`list${step}`, neighbour?.kind === 'listItem' ? 1 : 0)
      column(`repeats${step}`, repeats[at + step] ?? 0)
      column(`signal${step}`, their ? strength(their, SIGNAL) : 0)
      column(`coherence${step}`, close[at + step] ?? 0)
      if (Math.abs(step) > 1) continue
      column(`related${step}`, their ? strength(their, phrase.RELATED) : 0)
      column(`caption${step}`, their ? strength(their, phrase.CAPTION) : 0)
      column(`times${step}`, other ? other.times : -1)
      column(`start${step}`, other ? other.start : -1)
      column(`end${step}`, other ? other.end : -1)
      column(`longer${step}`, other ? log(other.words) - log(look.words) : 0)
    }
    column('gap1', at + 1 < count ? Math.min((blocks[at + 1] as Block).gap, 4) : 5)
    for (const reach of [2, 5, 12]) {
      column(`massBefore${reach}`, between(mass, at - reach, at))
      column(`massAfter${reach}`, between(mass, at + 1, at + 1 + reach))
    }
    column('longsBefore5', between(longs, at - 5, at))
    column('longsAfter5', between(longs, at + 1, at + 6))
    column('repeatsAround5', between(twice, at - 5, at + 6))
    column('clocksAround6', between(clocks, at - 6, at + 7))
    column('meanWords3', between(all, at - 3, at + 4) / 7)
    column('sinceProse', Math.min(around.since[at] as number, 40))
    column('untilProse', Math.min(around.until[at] as number, 40))
    column('lastProse', around.last[at] as number)
    column('nextProse', around.next[at] as number)
    column('massBeforeShare', total > 0 ? (mass[at] as number) / total : 0)
    column('massAfterLog', log(total - (mass[at + 1] as number)))
    column('massBeforeLog', log(mass[at] as number))
    column('ofMost', (prose[at] as number) / most)
    column('bridge', clip(bridge[at] as number, 60))
    column('beyond', clip(beyond[at] as number, 99))
    column('massToCore', clip(between(mass, core, at), 2000))
    column('signalsToCore', clip(between(signals, core, at), 20))
    column('talksToCore', clip(between(talks, core, at), 20))
    column('relatedToCore', clip(between(related, core, at), 20))
    column('lastSignal', clip(lastSignal[at] as number, 60))
    column('nextSignal', clip(nextSignal[at] as number, 60))
    segments.forEach((segment, index) => {
      const length = segment.to - segment.from
      const words = between(mass, segment.from, segment.to)
      column(`fromStart${index}`, clip(at - segment.from, 60))
      column(`toEnd${index}`, clip(segment.to - 1 - at, 60))
      column(`massFromStart${index}`, clip((mass[at] as number) - (mass[segment.from] as number), 2000))
      column(`massToEnd${index}`, clip((mass[segment.to] as number) - (mass[at + 1] as number), 2000))
      column(`within${index}`, length > 0 && at >= segment.from && at < segment.to ? words / (total + 1) : -1)
    })
  }
  return {
    blocks: which,
    names,
    values: Float32Array.from(values),
    width: which.length > 0 ? values.length / which.length : 0,
  }
}

const inside = (at: number, count: number): number => (at < 0 ? 0 : at > count ? count : at)

/** Sums up to each index: `out[b] - out[a]` is the sum of `values[a..b)`. */
function sums(values: Float64Array): Float64Array {
  const out = new Float64Array(values.length + 1)
  for (let at = 0; at < values.length; at++) out[at + 1] = (out[at] as number) + (values[at] as number)
  return out
}

/** 0 not there, 1 within, 2 at the beginning, 3 the whole. */
function strength(found: phrase.Found, bits: number): number {
  return found.whole & bits ? 3 : found.opening & bits ? 2 : found.within & bits ? 1 : 0
}

/** What never stands inside an article: such a line is a sign that something else begins. */
const SIGNAL =
  phrase.RELATED | phrase.ADVERT | phrase.SHARE | phrase.COMMENT | phrase.TAGS | phrase.MENU | phrase.BOILERPLATE

function isSignal(found: phrase.Found): boolean {
  return ((found.whole | found.opening) & SIGNAL) !== 0
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
      holders[id]!++
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
    gaps[Math.min((blocks[at] as Block).gap, 3)]!++
  }
  return { words: count > 0 ? words / count : 0, gap: gaps.indexOf(Math.max(...gaps)) }
}
