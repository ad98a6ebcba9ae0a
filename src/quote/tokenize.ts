/** From a paragraph's text to its tokens, and what they are together. */

import { unitAt } from '../text/unit-at.ts'
import { headOf } from './heads.ts'
import { anyPronoun, bitsOf, headBits, type Lexicon, Use, placeOf, Word } from './lexicon.ts'
import type { MarkedSpan } from './marks.ts'
import {
  dropLoneParticles,
  joinPhrases,
  markBearers,
  markHolders,
  markVerbsBehind,
  markVerbsInside,
  markVerbsLast,
} from './phrases.ts'
import { setSentences } from './sentences.ts'
import { addEdges, addToken, bitsAt, isWordAt, Kind, setBits, type Tokens, usesAt } from './tokens.ts'
import { isA, isCapital, isWordCode, Unit, unitOf } from './units.ts'
import { addMarked, addUnspaced, bitsWithEnds, hasEnds, markUncasedNames } from './unspaced.ts'
import { COMMA, DOT, grown, wordAt } from './words.ts'

/** Adds the tokens of a paragraph, its marked spans taken as one token each, and returns which is the first. */
export function tokenize(tokens: Tokens, text: string, spans: readonly MarkedSpan[], lexicon: Lexicon): number {
  const first = tokens.count
  let next = 0
  let i = 0
  let seen = 0
  let span = spans.length > 0 ? spans[0] : undefined
  let stop = span ? span.start : text.length
  while (i < text.length) {
    if (span && i >= stop) {
      const isNamed = !lexicon.learned && isName(text, span)
      addToken(tokens, Kind.quote, span.start, span.end, unitAt(span.mark, 0) | 0, 0, 0, isNamed, next)
      i = span.end
      next++
      span = next < spans.length ? spans[next] : undefined
      stop = span ? span.start : text.length
      continue
    }
    const code = unitAt(text, i)
    const unit = unitOf(code)
    seen |= unit
    if (unit & Unit.blank) i++
    else if (unit & Unit.unspaced) i = addUnspaced(tokens, text, i, stop, lexicon)
    else if (unit & Unit.word) i = addWord(tokens, text, i, stop, lexicon)
    else addToken(tokens, Kind.punctuation, i, ++i, code)
  }
  const end = tokens.count
  tokens.seen |= seen
  addEdges(tokens)
  relate(tokens, first, end, text, spans, lexicon, (seen & Unit.uncased) !== 0)
  return first
}

/** What tokens are for those around them. */
function relate(
  tokens: Tokens,
  first: number,
  end: number,
  text: string,
  spans: readonly MarkedSpan[],
  lexicon: Lexicon,
  hasUncased: boolean,
): void {
  let uses = 0
  for (let i = first; i < end; i++) uses |= usesAt(tokens, i)
  if (uses & Use.opener) joinPhrases(tokens, first, end, text, lexicon)
  if (uses & Use.particles) dropLoneParticles(tokens, first, end)
  if (uses & Use.bearers) markBearers(tokens, first, end)
  if (hasUncased) markUncasedNames(tokens, first, end, text)
  setSentences(tokens, first, end, text, spans, lexicon)
  if (uses & Use.holders) markHolders(tokens, first, end)
  if (lexicon.learned) return
  if (spans.length > 0) markVerbsBehind(tokens, first, end, text, lexicon)
  if (lexicon.used & Use.quotatives) markVerbsLast(tokens, first, end, text)
  markVerbsInside(tokens, first, end, text, lexicon)
}

/** Up to four words, the first with a capital, and no stop: what can be a paper's name. */
function isName(text: string, { from, to }: MarkedSpan): boolean {
  return to - from < 40 && /^\p{Lu}[^\s.!?,]*(?:\s[^\s.!?,]+){0,3}$/u.test(text.slice(from, to))
}

function addWord(tokens: Tokens, text: string, start: number, stop: number, lexicon: Lexicon): number {
  let end = start
  let word = 0
  let seen = 0
  // Where its last hyphen and its first apostrophe are.
  let hyphen = start - 1
  let apostrophe = -1
  let isPlain = true
  while (end < stop) {
    const code = unitAt(text, end)
    const unit = unitOf(code)
    if (unit & (Unit.unspaced | Unit.blank)) break
    if (!(unit & Unit.word)) {
      if (end + 1 === stop || !joins(text, start, end, unit)) break
      isPlain = false
      if (code === HYPHEN) hyphen = end
      else if (apostrophe < 0 && isApostrophe(code)) apostrophe = end
    }
    seen |= unit
    word = grown(word, unit)
    end++
  }
  if (!(seen & Unit.letter) && isDigit(text, start)) addToken(tokens, Kind.number, start, end, word)
  else if (lexicon.used & Use.markers && unitAt(text, start) >= 0xac00) addMarked(tokens, text, start, end, lexicon)
  else if (isPlain) addStem(tokens, text, start, end, word, lexicon)
  else addCompound(tokens, text, start, end, hyphen, apostrophe, lexicon)
  return end
}

function addStem(tokens: Tokens, text: string, start: number, end: number, word: number, lexicon: Lexicon): void {
  const place = placeOf(word, lexicon)
  const uses = lexicon.uses[place] as number
  if (uses & Use.markers) {
    addToken(tokens, Kind.punctuation, start, end, word, 0, uses)
    return
  }
  const first = unitAt(text, start)
  let bits = lexicon.bits[place] as number
  if (bits === 0 && hasEnds(first)) bits = bitsWithEnds(text, start, end, lexicon)
  const capital = isCapital(first)
  if (capital && lexicon.capitalNouns) {
    if (bits === 0) bits = headOf(lexicon.heads, text, start, end)
    // `an vielen Stellen`
    if (isWordAt(tokens, tokens.count - 1)) bits &= ~Word.cue
  }
  addToken(tokens, Kind.word, start, end, word, bits, uses, capital)
}

const HYPHEN = 0x2d

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

/** A word with a hyphen, an apostrophe or a stop inside. */
function addCompound(
  tokens: Tokens,
  text: string,
  start: number,
  end: number,
  hyphen: number,
  apostrophe: number,
  lexicon: Lexicon,
): void {
  if (hyphen > start && isInverted(text, start, hyphen, end, lexicon)) {
    // A verb with its subject tied on (`dit-il`, `a-t-elle`).
    addWord(tokens, text, start, text.indexOf('-', start), lexicon)
    const verb = tokens.count - 1
    if (bitsAt(tokens, verb) === 0) setBits(tokens, verb, Word.cue)
    addWord(tokens, text, hyphen + 1, end, lexicon)
    return
  }
  if (!lexicon.learned && isElided(text, start, apostrophe, end, lexicon)) {
    addStem(tokens, text, start, apostrophe, wordAt(text, start, apostrophe), lexicon)
    addWord(tokens, text, apostrophe + 1, end, lexicon)
    return
  }
  // An English possessive; the ending of a Turkish case (`Demir'e`).
  const isOwner = end > start + 2 && (unitAt(text, end - 1) | 0x20) === 0x73 && isApostrophe(unitAt(text, end - 2))
  const hasCase = lexicon.used & Use.quotatives && lexicon.dropsPronouns && apostrophe > start
  const stop = hasCase ? apostrophe : isOwner ? end - 2 : end
  const word = wordAt(text, start, stop)
  // What a word is by its last part; where nouns are compounds, by what stands behind the hyphen.
  const head = lexicon.capitalNouns ? hyphen + 1 : start
  const place = placeOf(word, lexicon)
  const bits =
    (lexicon.bits[place] as number) ||
    (bitsOf(wordAt(text, head, stop), lexicon) || headOf(lexicon.heads, text, head, stop)) & headBits
  addToken(tokens, Kind.word, start, stop, word, bits, lexicon.uses[place], isCapital(unitAt(text, start)))
  if (stop < end) addToken(tokens, hasCase ? Kind.punctuation : Kind.clitic, stop, end, 0)
}

/** Letters of the longest word that loses its last one (`quell'`). */
const longestElided = 5

/** Whether an apostrophe stands for a letter between two words (`l'architetto`, `d'une`). */
function isElided(text: string, start: number, apostrophe: number, end: number, lexicon: Lexicon): boolean {
  if (apostrophe < start + 1 || apostrophe > start + longestElided || bitsOf(wordAt(text, start, end), lexicon))
    return false
  const bits = bitsOf(wordAt(text, start, apostrophe), lexicon)
  return (bits & (Word.determiner | Word.preposition | Word.clause | Word.first)) !== 0
}

/** Whether a pronoun stands behind the last hyphen, and a verb before the first one. */
function isInverted(text: string, start: number, hyphen: number, end: number, lexicon: Lexicon): boolean {
  if (!(bitsOf(wordAt(text, hyphen + 1, end), lexicon) & (anyPronoun | Word.first))) return false
  const verb = bitsOf(wordAt(text, start, text.indexOf('-', start)), lexicon) || Word.cue
  return (verb & (Word.cue | Word.auxiliary)) !== 0
}

/** A hyphen, an apostrophe, or the stop of an abbreviation like `U.S.`, between two letters. */
function joins(text: string, start: number, at: number, unit: number): boolean {
  const sign = unit & Unit.small
  if (unit & Unit.joint) return isWordCode(unitAt(text, at + 1))
  if (sign !== DOT && sign !== COMMA) return false
  const isFigures = isDigit(text, at + 1)
  if (sign === COMMA) return isFigures && isDigit(text, at - 1)
  return isFigures || (isWordCode(unitAt(text, at + 1)) && (at - start === 1 || unitAt(text, at - 2) === DOT))
}

function isDigit(text: string, at: number): boolean {
  return isA(Unit.digit, unitAt(text, at))
}
