/** What speaks for a mention as the speaker of a quotation, and for nobody as that, in the language that the weights know. */

import { clauseOf } from './clauses.ts'
import { add, addWord, bucket, type Features, hashOf, hashOfToken, levelOf } from './features.ts'
import { Word } from './lexicon.ts'
import { type Link, linkOf } from './links.ts'
import { type Mention, sameness } from './mentions.ts'
import type { Paragraph, Scene } from './scene.ts'
import { type Before, type Quotation, quotesBetween, type Surroundings } from './surroundings.ts'
import { fold, Sign } from './symbols.ts'
import { endAt, sentenceAt, signAt, startAt, type Tokens } from './tokens.ts'
import { addWording } from './wording.ts'

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
    addWord(features, 25, Math.imul(hashOfToken(paragraph, link.cue), 16) + link.kind)
  }
  if (mention.kind === 'noun') addWord(features, 27, hashOfToken(paragraph, mention.to - 1))
  // How the next word ends, where the language file does not know it: what shows a verb.
  if (signAt(tokens, mention.to) === Sign.word) {
    const end = endAt(tokens, mention.to)
    addWord(features, 29, hashOf(paragraph.letters, Math.max(startAt(tokens, mention.to), end - 2), end))
  }
  addBefore(features, scene, quotation, around, mention, before, where, link, type)
  if (isBefore && sentences > 0 && around.near + around.inSentence === 0)
    addAbove(features, around, mention, before, paragraph, where, type)
  const behind = isHere && sentences === 0 ? relation(mention, link, around.cueAfter) : 4
  addWording(features, scene, quotation, around, mention, link, type, level, behind)
  return features
}

export function typeOf(mention: Mention): number {
  if (mention.kind === 'pronoun')
    return mention.bits & Word.relative ? 2 : mention.bits & Word.neuter ? 1 : mention.bits & Word.plural ? 8 : 0
  if (mention.kind === 'author') return 3
  if (mention.kind === 'noun')
    return mention.weak ? 4 : mention.bits & Word.speaker ? 5 : mention.bits & Word.cueNoun ? 9 : 10
  return mention.to - mention.from > 1 ? 6 : 7
}

/** 0 no cue, 1 tied to it, 2 before it, 3 behind it. */
function relation(mention: Mention, link: Link, cue: number): number {
  if (cue < 0) return 0
  if (link.cue === cue) return 1
  return mention.to <= cue ? 2 : 3
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

/** How one stands in a sentence before that of a quotation which has no verb of saying: `Bell shook her head. “No.”` */
function addAbove(
  features: Features,
  { place }: Surroundings,
  mention: Mention,
  before: Before | null,
  own: Paragraph,
  where: number,
  type: number,
): void {
  const { subject } = clauseOf(own, mention)
  const opens = sentenceAt(own.tokens, mention.phrase - 1) !== mention.sentence ? 1 : 0
  const same = before ? sameness(before.speaker, mention) : 0
  const isSince = before && before.quotation.paragraph === mention.paragraph && mention.from > before.quotation.token
  const shape = ((where * 8 + subject) * 2 + opens) * 8
  add(features, 90, shape + place)
  add(features, 91, (shape + same * 2 + (isSince ? 1 : 0)) * 16 + type)
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
  const gap = quotation.paragraph - before.quotation.end
  const distance = gap > 1 ? 4 : gap === 1 ? 3 : Math.min(2, quotation.sentence - before.quotation.sentence)
  const { speaker } = before
  const same = sameness(speaker, mention)
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
