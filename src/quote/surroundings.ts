/** A marked span on trial, and what stands around it: the same for all mentions that compete for it. */

import type { MarkedSpan } from './marks.ts'
import { type Mention, sameness } from './mentions.ts'
import type { Paragraph, Scene } from './scene.ts'
import { lastInside } from './sentences.ts'
import { Sign, signsBetween } from './symbols.ts'
import { sentenceAt, signAt, type Tokens } from './tokens.ts'

/** A marked span on trial. */
export interface Quotation {
  /** Where it begins: paragraph and span. */
  first: { paragraph: number; span: number }
  /** The paragraph it ends in. */
  end: number
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
  /** Whoever else spoke last before that one. */
  earlier: Mention | null
}

/** What a quotation and its speaker are for the next one. */
export function following(before: Before | null, quotation: Quotation, speaker: Mention | null): Before {
  const last = before?.speaker
  const isOther = last && speaker && sameness(last, speaker) === 1
  return { quotation, speaker, earlier: isOther ? last : (before?.earlier ?? null) }
}

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
  const cueBefore = nearestCue(paragraph, quotation, -1)
  const cueAfter = nearestCue(paragraph, quotation, 1)
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
function nearestCue({ tokens }: Paragraph, { sentence, token }: Quotation, step: number): number {
  for (let i = token + step; Math.abs(i - token) < 40 && sentenceAt(tokens, i) === sentence; i += step)
    if (isCue(tokens, i)) return i
  return -1
}

export function isCue(tokens: Tokens, i: number): boolean {
  const sign = signAt(tokens, i)
  return sign === Sign.cue || sign === Sign.cuePreposition
}

export function quotesBetween(tokens: Tokens, from: number, to: number): number {
  return signsBetween(tokens, Sign.quote, from, to)
}

/** The verb of saying that a quotation most likely goes with: the one right behind it, else one before, else one further behind; or -1. */
export function cueBeside({ token }: Quotation, { cueAfter, cueBefore }: Surroundings): number {
  const isTight = cueAfter >= 0 && cueAfter - token < 4
  return isTight || cueBefore < 0 ? cueAfter : cueBefore
}
