/**
 * What speaks for a mention as the speaker of a quotation, and for marked words as a quotation at all: features as small
 * whole numbers, one table of weights for each of the two models. The same code feeds training and use.
 */

import { unitAt } from '../text/unit-at.ts'
import { bitsOf, type Lexicon, Use, Word } from './lexicon.ts'
import { firstFrom, type Link, linkOf } from './links.ts'
import type { MarkedSpan } from './marks.ts'
import type { Mention } from './mentions.ts'
import type { Paragraph, Scene } from './scene.ts'
import { lastInside } from './sentences.ts'
import { fold, Sign, signIn, signsBetween } from './symbols.ts'
import {
  bitsAt,
  EDGES,
  endAt,
  Kind,
  kindAt,
  numberAt,
  sentenceAt,
  signAt,
  startAt,
  type Tokens,
  usesAt,
} from './tokens.ts'
import { type Letters, Unit } from './units.ts'
import { addWording } from './wording.ts'
import { grown } from './words.ts'

/** How many slots each model's table of weights has; behind them come those of `wording.ts`. */
export const slots: number = 1 << 15

/** A marked span on trial. */
export interface Quotation {
  /** Where it begins: paragraph and span. */
  first: { paragraph: number; span: number }
  /** The paragraph it is judged in: the one it ends in, if it has more than one and something stands behind it there. */
  paragraph: number
  /** Its token there, and its index among the paragraph's spans. */
  token: number
  span: number
  sentence: number
}

/** The mention that the quotation before was ascribed to. */
export interface Before {
  quotation: Quotation
  speaker: Mention | null
}

/**
 * The features of one thing: of each its template's number, and its value together with that. There are so many of them in lists
 * that serve for the next thing too.
 */
export interface Features {
  templates: Int32Array
  values: Int32Array
  count: number
}

/** Room for more than anything has. */
export function roomForFeatures(): Features {
  return { templates: new Int32Array(64), values: new Int32Array(64), count: 0 }
}

export function add(features: Features, template: number, value: number): void {
  const { templates, values, count } = features
  templates[count] = template
  values[count] = value + Math.imul(template & (WORDS - 1), 0x9e3779b1)
  features.count = count + 1
}

/** Beside the template of a word itself, whose slots are in the upper half. */
const WORDS = 0x100
/** In place of the template of what `wording.ts` adds, whose value is a slot behind all others. */
export const WORDING = 0x200

/** Adds a feature of a word itself: by the number under which its weights were learned. */
function addWord(features: Features, template: number, value: number): void {
  add(features, template | WORDS, value)
}

/** The slot of a feature. */
export function slotOf({ templates, values }: Features, i: number): number {
  const template = templates[i] as number
  const value = values[i] as number
  if (template === WORDING) return slots + value
  const h = Math.imul(value, 0x85ebca6b)
  return ((h ^ (h >>> 15)) & (slots / 2 - 1)) | (template < WORDS ? 0 : slots / 2)
}

function bucket(n: number): number {
  return n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : 7
}

/** Letters as the number under which their weights were learned. */
function hashOf({ units, base }: Letters, from: number, to: number): number {
  let h = 0
  for (let i = base + from; i < base + to; i++) h = (Math.imul(h, 31) + ((units[i] as number) & Unit.small)) | 0
  return h
}

/** That of `'s`. */
const CLITIC = 0x27 * 31 + 0x73

function hashOfToken({ letters, tokens }: Paragraph, i: number): number {
  const kind = kindAt(tokens, i)
  if (kind === Kind.quote) return numberAt(tokens, i)
  return kind === Kind.clitic ? CLITIC : hashOf(letters, startAt(tokens, i), endAt(tokens, i))
}

/** The signs from one token to another, runs of plain words folded, at most three at each end: as one number. */
function pattern(tokens: Tokens, from: number, to: number): number {
  let h = 1
  let count = 0
  let last = -1
  const long = to - from > 14
  for (let i = from; i < to; i++) {
    if (long && i === from + 7) i = to - 7
    const sign = fold(signAt(tokens, i))
    if (sign === last && (sign === Sign.word || sign === Sign.name)) continue
    last = sign
    if (sign === Sign.joined) continue
    if (count++ > 7) return (Math.imul(h, 31) + 77) | 0
    h = (Math.imul(h, 31) + sign) | 0
  }
  return h
}

export function typeOf(mention: Mention): number {
  if (mention.kind === 'pronoun')
    return mention.bits & Word.relative ? 2 : mention.bits & Word.neuter ? 1 : mention.bits & Word.plural ? 8 : 0
  if (mention.kind === 'author') return 3
  if (mention.kind === 'noun')
    return mention.weak ? 4 : mention.bits & Word.speaker ? 5 : mention.bits & Word.cueNoun ? 9 : 10
  return mention.to - mention.from > 1 ? 6 : 7
}

/** How common a verb of saying is; 3 for what stands in no list by itself. */
function levelOf(tokens: Tokens, i: number, { learned }: Lexicon): number {
  return learned ? (Math.trunc(usesAt(tokens, i) / Use.level) || 4) - 1 : 2
}

/** What is the same for all mentions that compete for one quotation. */
export interface Surroundings {
  /** How the quotation ends: comma, stop, question …, nothing. */
  ending: number
  /** Whether a verb of saying stands next to it, on either side (bits 1 and 2), or a colon before it (bit 4). */
  near: number
  /** Whether its sentence has a verb of saying outside any quotation, before (1) and behind it (2). */
  inSentence: number
  /** Whether it opens its sentence (1), closes it (2), opens its paragraph (4). */
  place: number
  length: number
  /** The nearest cue before it and behind it in its sentence: token indices, or -1. */
  cueBefore: number
  cueAfter: number
}

export function surroundingsOf(scene: Scene, quotation: Quotation): Surroundings {
  const paragraph = scene.paragraphs[quotation.paragraph] as Paragraph
  const { tokens, text, spans } = paragraph
  const { token: t, sentence } = quotation
  const span = spans[quotation.span] as MarkedSpan
  const cueBefore = cueBeside(paragraph, quotation, -1)
  const cueAfter = cueBeside(paragraph, quotation, 1)
  let near = signAt(tokens, t - 1) === Sign.colon ? 4 : 0
  if (cueAfter >= 0 && cueAfter - t <= 7 && quotesBetween(tokens, t + 1, cueAfter) === 0) near |= 1
  if (cueBefore >= 0 && t - cueBefore <= 5 && quotesBetween(tokens, cueBefore + 1, t) === 0) near |= 2
  const inSentence = (cueBefore >= 0 ? 1 : 0) | (cueAfter >= 0 ? 2 : 0)
  const opens = sentenceAt(tokens, t - 1) !== sentence
  const closes = sentenceAt(tokens, t + 1) !== sentence
  const place = (opens ? 1 : 0) | (closes ? 2 : 0) | (t === paragraph.from ? 4 : 0)
  const ending = ',.?!…'.indexOf(text[lastInside(text, span)] as string) + 1
  return { ending, near, inSentence, place, length: span.to - span.from, cueBefore, cueAfter }
}

/** The nearest cue of a quotation's sentence on one side of it, or -1. */
function cueBeside({ tokens }: Paragraph, { sentence, token }: Quotation, step: number): number {
  for (let i = token + step; Math.abs(i - token) < 40 && sentenceAt(tokens, i) === sentence; i += step)
    if (isCue(tokens, i)) return i
  return -1
}

function isCue(tokens: Tokens, i: number): boolean {
  const sign = signAt(tokens, i)
  return sign === Sign.cue || sign === Sign.cuePreposition
}

/** Features of one mention as the speaker, written into `features`: `rank` is how many mentions stand between them. */
export function speakerFeatures(
  features: Features,
  scene: Scene,
  quotation: Quotation,
  around: Surroundings,
  mention: Mention,
  rank: number,
  before: Before | null,
): Features {
  features.count = 0
  const paragraph = scene.paragraphs[mention.paragraph] as Paragraph
  const { tokens } = paragraph
  const { learned } = scene.lexicon
  const isHere = mention.paragraph === quotation.paragraph
  const isBefore = mention.paragraph < quotation.paragraph || (isHere && mention.from < quotation.token)
  const side = isBefore ? 0 : 1
  const sentences = isHere
    ? Math.min(3, Math.abs(mention.sentence - quotation.sentence))
    : 4 + Math.min(2, Math.abs(quotation.paragraph - mention.paragraph))
  const where = side * 8 + sentences
  const type = typeOf(mention)
  const link = linkOf(paragraph, mention, scene.lexicon)
  const cueSide = link.cue < 0 || !isHere ? 0 : link.cue < quotation.token ? 1 : 2
  const tie = link.kind * 3 + cueSide
  const role = (mention.oblique ? 1 : 0) | (mention.owner ? 2 : 0)

  add(features, 0, where)
  add(features, 1, where * 16 + type)
  add(features, 2, where * 32 + tie)
  add(features, 6, where * 8 + bucket(rank))

  const next = fold(signAt(tokens, mention.to))
  const previous = fold(signAt(tokens, mention.phrase - 1))
  add(features, 11, where * 32 + next)
  add(features, 13, where * 32 + previous)

  if (isHere && sentences === 0) {
    const from = isBefore ? mention.to : quotation.token + 1
    const to = isBefore ? quotation.token : mention.phrase
    add(features, 16, pattern(tokens, from, to) * 2 + side)
    add(features, 18, bucket(Math.max(0, to - from)) * 2 + side)
    add(features, 19, side * 4 + quotesBetween(tokens, from, to))
    // How it stands to the cues nearest to the quotation, which most likely govern it.
    const governing = relation(mention, link, around.cueBefore) * 8 + relation(mention, link, around.cueAfter)
    add(features, 47, ((governing * 2 + side) * 8 + link.kind) * 4 + role)
  } else if (!isHere) {
    const last = signAt(tokens, paragraph.to - 1)
    const fromEnd = sentenceAt(tokens, paragraph.to - 1) - mention.sentence
    add(features, 23, ((Math.min(3, fromEnd) * 24 + last) * 2 + (mention.first ? 1 : 0)) * 32 + tie)
  }
  let level = 4
  if (link.cue >= 0) {
    level = levelOf(tokens, link.cue, scene.lexicon)
    add(features, 87, (level * 16 + where) * 8 + around.near)
    if (learned) addWord(features, 25, Math.imul(hashOfToken(paragraph, link.cue), 16) + link.kind)
  }
  if (learned && mention.kind === 'noun') addWord(features, 27, hashOfToken(paragraph, mention.to - 1))
  // How the next word ends, where the language file does not know it: what shows a verb.
  if (learned && signAt(tokens, mention.to) === Sign.word) {
    const end = endAt(tokens, mention.to)
    addWord(features, 29, hashOf(paragraph.letters, Math.max(startAt(tokens, mention.to), end - 2), end))
  }
  addBefore(features, scene, quotation, around, mention, before, where, link, type)
  if (learned) {
    const behind = isHere && sentences === 0 ? relation(mention, link, around.cueAfter) : 4
    addWording(features, scene, quotation, around, mention, link, type, level, behind)
  }
  return features
}

/** 0 no cue, 1 tied to it, 2 before it, 3 behind it. */
function relation(mention: Mention, link: Link, cue: number): number {
  if (cue < 0) return 0
  if (link.cue === cue) return 1
  return mention.to <= cue ? 2 : 3
}

/** What the quotation before tells of this one's speaker. */
function addBefore(
  features: Features,
  scene: Scene,
  quotation: Quotation,
  around: Surroundings,
  mention: Mention,
  before: Before | null,
  where: number,
  link: Link,
  type: number,
): void {
  if (!before) {
    add(features, 30, where)
    return
  }
  const gap = quotation.paragraph - before.quotation.paragraph
  const distance = gap > 1 ? 4 : gap === 1 ? 3 : Math.min(2, quotation.sentence - before.quotation.sentence)
  const { speaker } = before
  const same =
    speaker === null ? 0 : speaker === mention ? 3 : speaker.person >= 0 && speaker.person === mention.person ? 2 : 1
  const around1 = around.near * 4 + around.inSentence
  add(features, 31, same * 8 + distance)
  add(features, 32, ((same * 8 + distance) * 32 + around1) * 8 + around.place)
  add(features, 33, ((same * 8 + distance) * 8 + link.kind) * 16 + type)
  // A speaker that stands between the two quotations, or behind them both.
  if (same === 3) {
    const paragraph = scene.paragraphs[mention.paragraph] as Paragraph
    const isBetween =
      mention.paragraph === quotation.paragraph &&
      mention.from > before.quotation.token &&
      mention.from < quotation.token
    const last = signAt(paragraph.tokens, quotation.token - 1)
    add(
      features,
      35,
      ((isBetween ? 1 : 0) * 8 + distance) * 64 + (mention.paragraph === quotation.paragraph ? last : 40),
    )
  }
}

function quotesBetween(tokens: Tokens, from: number, to: number): number {
  return signsBetween(tokens, Sign.quote, from, to)
}

/** Features of 'nobody said it' against all mentions. */
export function nobodyFeatures(
  features: Features,
  around: Surroundings,
  before: Before | null,
  count: number,
): Features {
  features.count = 0
  add(features, 40, 0)
  add(features, 41, around.near * 4 + around.inSentence)
  add(features, 42, around.place)
  add(features, 43, bucket(around.length >> 3))
  add(features, 44, Math.min(count, 3))
  add(features, 45, before ? (before.speaker ? 1 : 2) : 0)
  return features
}

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
