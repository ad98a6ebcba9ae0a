/** What speaks for marked words as speech, against scare quotes, titles and nicknames. */

import { unitAt } from '../text/unit-at.ts'
import { add, addWord, bucket, type Features, hashOf, hashOfToken, levelOf } from './features.ts'
import { bitsOf, Word } from './lexicon.ts'
import { firstFrom } from './links.ts'
import type { MarkedSpan } from './marks.ts'
import type { Mention } from './mentions.ts'
import type { Paragraph, Scene } from './scene.ts'
import { isCue, type Quotation, type Surroundings } from './surroundings.ts'
import { signIn } from './symbols.ts'
import { bitsAt, EDGES, sentenceAt, type Tokens } from './tokens.ts'
import { type Letters, Unit } from './units.ts'
import { grown } from './words.ts'

/** Features of marked words as speech against scare quotes, titles and nicknames. */
export function speechFeatures(
  features: Features,
  scene: Scene,
  quotation: Quotation,
  around: Surroundings,
  repeats: number,
): Features {
  features.count = 0
  const paragraph = scene.paragraphs[quotation.paragraph] as Paragraph
  const { tokens, spans } = paragraph
  const span = spans[quotation.span] as MarkedSpan
  const shape = shapeOf(paragraph.letters, span, scene)
  const t = quotation.token
  const size = bucket(shape.words)
  const previous = signIn(tokens, t - 1, quotation.sentence)
  const next = signIn(tokens, t + 1, quotation.sentence)
  const before = unitAt(paragraph.text, span.start - 1)
  add(features, 50, 0)
  add(features, 51, size)
  add(features, 52, size * 8 + around.near)
  add(features, 53, (size * 4 + around.inSentence) * 8 + around.place)
  add(features, 54, size * 8 + around.ending)
  add(features, 55, (size * 8 + shape.capitals) * 2 + (shape.opens ? 1 : 0))
  add(features, 56, previous)
  add(features, 57, next)
  add(features, 59, (previous * 32 + next) * 8 + size)
  add(features, 62, Math.min(3, repeats) * 8 + size)
  add(features, 63, before === 0x3d ? 1 : before === 0x28 ? 2 : 0)
  const { learned } = scene.lexicon
  if (learned) add(features, 71, (mentionsBefore(paragraph, quotation) * 8 + size) * 2 + (around.place & 1))
  const isSingle = span.mark === "'" || span.mark === '‘'
  add(features, 64, (span.unclosed ? 1 : 0) * 2 + (isSingle ? 1 : 0))
  const isHead = paragraph.block.role === 'title' || paragraph.block.role === 'heading'
  const isHeadline = quotation.paragraph === 0 || isHead
  if (isSingle) add(features, 79, ((isHeadline ? 1 : 0) * 2 + (repeats > 0 ? 1 : 0)) * 8 + size)
  if (learned) addWord(features, 65, t > paragraph.from ? hashOfToken(paragraph, t - 1) : 0)
  add(features, 68, shape.person * 8 + size)
  const bits = bitsAt(tokens, t - 1) | bitsAt(tokens, t - 2)
  add(
    features,
    70,
    (bits & Word.scare ? 1 : 0) + (bits & Word.titleNoun ? 2 : 0) + (bits & Word.cueNoun ? 4 : 0) + size * 8,
  )
  const cue = nearestCue(tokens, t, quotation.sentence)
  const level = cue >= 0 ? levelOf(tokens, cue, scene.lexicon) : 4
  const side = cue >= 0 && cue < t ? 1 : 0
  add(features, 77, (level * 8 + size) * 2 + side)
  if (learned) {
    addWord(features, 72, cue >= 0 ? hashOfToken(paragraph, cue) * 2 + side : 0)
    addWord(features, 74, shape.first)
    addWord(features, 75, shape.last)
  }
  add(features, 76, (isHead ? 1 : 0) * 8 + size)
  return features
}

/** How many could speak before it in its sentence, up to 6. */
export function mentionsBefore({ mentions }: Paragraph, { token, sentence }: Quotation): number {
  let count = 0
  for (
    let i = firstFrom(mentions, token) - 1;
    i >= 0 && count < 6 && (mentions[i] as Mention).sentence === sentence;
    i--
  )
    count++
  return count
}

export interface Shape {
  words: number
  /** 0 none, 1 the first, 2 some, 3 all long words begin with a capital. */
  capitals: number
  opens: boolean
  /** Whether somebody speaks of himself, or to somebody. */
  person: number
  /** Its first word and its last. */
  first: number
  last: number
}

/** As far as marked words are looked at. */
const farthest = 400

export function shapeOf(letters: Letters, { from, to }: MarkedSpan, { lexicon }: Scene): Shape {
  const { units, base } = letters
  const end = Math.min(to, from + farthest)
  let words = 0
  let capitals = 0
  let long = 0
  let person = 0
  let first = 0
  let start = 0
  let stop = 0
  let opens = false
  for (let i = from; i < end; i++) {
    let unit = units[base + i] as number
    if (unit & Unit.blank) continue
    const isNamed = (unit & Unit.capital) !== 0
    start = i
    let word = 0
    do {
      word = grown(word, unit)
      i++
      unit = units[base + i] as number
    } while (i < end && !(unit & Unit.blank))
    stop = i
    if (isNamed || stop > start + 3) long++
    if (isNamed) capitals++
    if (!person && bitsOf(word, lexicon) & (Word.first | Word.reported | Word.auxiliary)) person = 1
    if (words++ > 0) continue
    first = hashOf(letters, start, stop)
    opens = isNamed
  }
  const isPlain = capitals === 0 || (capitals < long && lexicon.capitalNouns)
  capitals = isPlain ? 0 : capitals === long ? 3 : capitals === 1 && opens ? 1 : 2
  const middle = (to - from) >> 1
  if ((units[base + from + middle] as number) & Unit.unspaced) words = middle
  return { words, capitals, opens, person, first, last: hashOf(letters, start, stop) }
}

/** The cue nearest to a token in its sentence, or -1. */
function nearestCue(tokens: Tokens, t: number, sentence: number): number {
  for (let n = 1; n < EDGES; n++) {
    for (let i = t - n; i <= t + n; i += 2 * n) if (isCue(tokens, i) && sentenceAt(tokens, i) === sentence) return i
  }
  return -1
}
