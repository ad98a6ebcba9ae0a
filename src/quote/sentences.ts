/** Where sentences end. */

import { unitAt } from '../text/unit-at.ts'
import { anyPronoun, type Lexicon, Use, Word } from './lexicon.ts'
import type { MarkedSpan } from './marks.ts'
import {
  bitsAt,
  endAt,
  isCapitalAt,
  isWordAt,
  Kind,
  kindAt,
  lengthAt,
  numberAt,
  sentenceAt,
  setSentence,
  spanAt,
  startAt,
  type Tokens,
  textOf,
  usesAt,
} from './tokens.ts'
import { isUncased } from './units.ts'
import { COMMA, DOT } from './words.ts'

/** Tells each token of a paragraph which sentence it is in. */
export function setSentences(
  tokens: Tokens,
  first: number,
  end: number,
  text: string,
  spans: readonly MarkedSpan[],
  lexicon: Lexicon,
): void {
  let sentence = 0
  for (let i = first; i < end; i++) {
    setSentence(tokens, i, sentence)
    if (i + 1 === end) return
    const kind = kindAt(tokens, i)
    if (kind === Kind.punctuation) {
      if (numberAt(tokens, i) !== COMMA && endsWithSign(tokens, i, text) && !isTakenUp(tokens, i, lexicon)) sentence++
    } else if (kind === Kind.quote && endsWithQuote(tokens, i, text, spans, lexicon)) sentence++
  }
}

function endsWithSign(tokens: Tokens, i: number, text: string): boolean {
  const next = i + 1
  const sign = text[startAt(tokens, i)] as string
  // `「…」。山田さんはそう話す。`, but for `「…」。その言葉が胸に刺さった。`
  const isLead = sign === '。' && isQuote(tokens, i - 1) && sentenceAt(tokens, i - 2) !== sentenceAt(tokens, i - 1)
  if (isLead && !(bitsAt(tokens, next) & Word.determiner) && !quotesAgain(tokens, next, text)) return false
  if ('。！？।؟۔'.includes(sign)) return true
  // `(평택=연합뉴스) 홍길동 기자 = "…"`: what the agencies put before the text.
  if (sign === '=') return isQuote(tokens, next) && /^(?:기자|특파원)$/.test(textOf(tokens, i - 1, text))
  if (!'.!?…'.includes(sign)) return false
  const kind = kindAt(tokens, next)
  // `San José, 30 oct (EFE).- «…»`
  if (kind === Kind.punctuation) return /^\)\.[-–—]\s/.test(text.slice(startAt(tokens, i) - 1, startAt(tokens, i) + 3))
  if (startAt(tokens, next) === endAt(tokens, i) && kind !== Kind.quote && !isGlued(tokens, i - 1, next, text))
    return false
  if (kind === Kind.word && !isCapitalAt(tokens, next) && isCased(text[startAt(tokens, next)] as string)) return false
  return numberAt(tokens, i) !== DOT || !isAbbreviation(tokens, i, text)
}

/** Whether a sentence has a quotation of its own. */
function quotesAgain(tokens: Tokens, from: number, text: string): boolean {
  let i = from
  while (i < from + 40 && kindAt(tokens, i) !== Kind.edge && !isQuote(tokens, i) && textOf(tokens, i, text) !== '。')
    i++
  return isQuote(tokens, i)
}

/** `«…». Lo ha detto Okafor.`: a sentence that says whose the quotation before it is belongs to that. */
function isTakenUp(tokens: Tokens, i: number, { verbSecond }: Lexicon): boolean {
  if (verbSecond || !isQuote(tokens, i - 1) || !(usesAt(tokens, i + 1) & Use.resumptives)) return false
  return ((bitsAt(tokens, i + 2) | bitsAt(tokens, i + 3)) & Word.cue) !== 0
}

function isQuote(tokens: Tokens, i: number): boolean {
  return kindAt(tokens, i) === Kind.quote
}

/** Copy loses blanks (`… said Okafor.The ferry …`, `«…».وقال الحداد`). */
function isGlued(tokens: Tokens, before: number, next: number, text: string): boolean {
  const isLong = lengthAt(tokens, before) > 2
  if (isUncased(unitAt(text, startAt(tokens, next))) && lengthAt(tokens, next) > 2)
    return isQuote(tokens, before) || isLong
  if (isQuote(tokens, before)) return isCapitalAt(tokens, next) || !isCased(text[startAt(tokens, next)] as string)
  return isCapitalAt(tokens, next) && lengthAt(tokens, next) > 1 && isLong
}

function isCased(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase()
}

function isAbbreviation(tokens: Tokens, i: number, text: string): boolean {
  const before = i - 1
  const next = i + 1
  if (endAt(tokens, before) !== startAt(tokens, i) || isQuote(tokens, before)) return false
  if (kindAt(tokens, before) === Kind.number) return isWordAt(tokens, next) && (bitsAt(tokens, next) & Word.time) !== 0
  const initial = isCapitalAt(tokens, before) && isInitial(tokens, before, text)
  if (
    !initial &&
    !(bitsAt(tokens, before) & Word.abbreviation) &&
    text.indexOf('.', startAt(tokens, before)) >= endAt(tokens, before)
  )
    return false
  return !(bitsAt(tokens, next) & (anyPronoun | Word.determiner)) || initial
}

/** `A.`; `Elisabeth II. „…“` */
function isInitial(tokens: Tokens, i: number, text: string): boolean {
  // Its stop stands between it and the quotation.
  return lengthAt(tokens, i) === 1 || (isQuote(tokens, i + 2) && /^[ivx]+$/i.test(textOf(tokens, i, text)))
}

/**
 * A quotation ends its sentence with its own stop; after `?` and `!` only if no name and verb of saying follow, which where the
 * verb comes second begin the next one (`„Nein!“ Okafor sagte`).
 */
function endsWithQuote(
  tokens: Tokens,
  i: number,
  text: string,
  spans: readonly MarkedSpan[],
  { verbSecond }: Lexicon,
): boolean {
  const next = i + 1
  const last = text[lastInside(text, spans[spanAt(tokens, i)] as MarkedSpan)] ?? ''
  if (!'.!?…。'.includes(last)) return false
  if (isQuote(tokens, next)) return true
  if (!isWordAt(tokens, next)) return false
  // `"…했다." 그는 웃었다.`, but for `"…했다."고 말했다`.
  const isHangul = text.charAt(startAt(tokens, next)) >= '가' && !(usesAt(tokens, next) & Use.quotatives)
  if (isHangul && (last === '.' || (last !== '…' && !/^[하라고며]/.test(textOf(tokens, next, text))))) return true
  if (!isCapitalAt(tokens, next)) return !isCased(text[startAt(tokens, next)] as string) && last === '。'
  if (last === '.' || last === '。') return true
  return verbSecond || !cueFollows(tokens, next)
}

/** The offset of the last thing said inside a span that is no blank and no mark. */
export function lastInside(text: string, span: MarkedSpan): number {
  let at = span.to - 1
  while (at > span.from && /[\s'"’”»“]/.test(text[at] as string)) at--
  return at
}

function cueFollows(tokens: Tokens, from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const bits = bitsAt(tokens, i)
    const kind = kindAt(tokens, i)
    if (bits & Word.cue) return true
    if (kind === Kind.punctuation || kind === Kind.quote || kind === Kind.edge) return false
    if (!isCapitalAt(tokens, i) && !(bits & (Word.determiner | Word.speaker | Word.particle))) return false
  }
  return false
}
