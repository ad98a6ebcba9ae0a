/** What a noun phrase is while it is read, and what is asked of its words. */
import { anyHonorific, anyPronoun, type Lexicon, Use, Word } from './lexicon.ts'
import type { Reading } from './mentions.ts'
import { isUnknown } from './phrases.ts'
import {
  bitsAt,
  isCapitalAt,
  Kind,
  kindAt,
  numberAt,
  sentenceAt,
  startAt,
  type Tokens,
  textOf,
  usesAt,
} from './tokens.ts'
import { Unit } from './units.ts'
import { NO } from './words.ts'

/** What a noun phrase ends before. */
export const ends: number =
  Word.preposition |
  Word.coordinator |
  Word.auxiliary |
  Word.clause |
  Word.cue |
  Word.cuePreposition |
  anyPronoun |
  Word.first |
  Word.relative |
  Word.reported

export function isNoun(tokens: Tokens, i: number): boolean {
  const bits = bitsAt(tokens, i)
  return (bits & (Word.speaker | Word.cueNoun | anyHonorific)) !== 0 && !(bits & Word.cue && !isCapitalAt(tokens, i))
}

/** A noun phrase, as far as it has been read: places of tokens, -1 for none. */
export interface NounPhrase {
  start: number
  end: number
  /** The last run of name words in it. */
  runFrom: number
  runTo: number
  /** The last noun in it. */
  nounAt: number
  /** All that the lexicon says of its words together. */
  bits: number
  isDetermined: boolean
  /** What its first unit is. */
  code: number
}

/** Whether an article is written on to a word, as in Arabic and Hebrew. */
export function isDefinite(tokens: Tokens, i: number, text: string): boolean {
  return /^(?:ال|ה)/.test(textOf(tokens, i, text))
}

/** Whether what begins with this unit is of a language whose verb leads, by its script. */
export function leadsVerb(code: number): boolean {
  return (code & (Unit.uncased | Unit.east)) === Unit.uncased
}

/** What the first unit of a token is. */
export function firstUnit({ letters, tokens }: Reading, i: number): number {
  return letters.units[letters.base + startAt(tokens, i)] as number
}

/** Whether a preposition stands before a phrase, or it cannot be a subject for its determiner, or belongs to what is before. */
export function isOblique(reading: Reading, { start, end, isDetermined }: NounPhrase): boolean {
  const { lexicon, mentions, text, tokens } = reading
  // `der Regierung`, which is no subject, as `der Präsident` is.
  if (lexicon.capitalNouns && isDetermined && usesAt(tokens, start) & Use.subjects)
    if (feminine.test(textOf(tokens, nextCapital(tokens, start + 1, end), text))) return true
  const opener = bitsAt(tokens, start)
  // `取材に`, but for `경찰에 따르면`.
  const isObject = usesAt(tokens, end) & Use.objects
  // `Reuters'a`, but for `Demir'e göre`.
  const isOther = (isObject || hasCase(tokens, end)) && !(bitsAt(tokens, end + 1) & Word.closes)
  if (opener & Word.oblique || isOther) return true
  // `職員との懇談会`
  if (lexicon.used & Use.topics && bitsAt(tokens, end) & Word.coordinator && numberAt(tokens, end + 1) === NO)
    return true
  // `al`, `do`: a preposition and its article in one, but for `detalló del Pozo` and `disent des voisins`.
  const isPart = opener & Word.particle && bitsAt(tokens, start - 1) & Word.cue
  if (isDetermined && !lexicon.learned && opener & Word.preposition && !isPart) return true
  if (
    lexicon.genitives &&
    isCapitalAt(tokens, end - 1) &&
    !(bitsAt(tokens, firstOfPhrase(tokens, start - 1)) & Word.cuePreposition) &&
    objective.test(textOf(tokens, end - 1, text))
  )
    return true
  const isBehind = bitsAt(tokens, start - 1) & (Word.preposition | Word.joined)
  if (isBehind && sentenceAt(tokens, start - 1) === sentenceAt(tokens, start))
    if (!isCue(tokens, start - 1, lexicon) && !opensClause(reading, start, end)) return true
  const last = lexicon.capitalNouns && isDetermined ? mentions.at(-1) : undefined
  return last?.to === start && last.kind !== 'pronoun'
}

/** How German nouns end that take `der` in other cases than the subject's. */
const feminine = /(?:ung|[hk]eit|schaft|tät|ion|ei|(?:er|ist|or|nt|är|og)in)$/

/** The first word with a capital from a place on, before another. */
function nextCapital(tokens: Tokens, from: number, to: number): number {
  let i = from
  while (i < to - 1 && !isCapitalAt(tokens, i)) i++
  return i
}

/** How names end in Polish and Czech that are no subject: `Nowakowi`, `Tarkę`, `Novákovi`. */
const objective = /(?:owi|ego|emu|[ęą]|ovi|ého|ému)$/

/** `spokojnie`, `вежливо`: how words end that tell how somebody says something, and none for people. */
const manner = /..(?:nie|wo|ně|ově|о)$/

/** Whether an unknown word of a Slavic language is an adverb by its ending. */
export function isSlavicAdverb(tokens: Tokens, i: number, text: string): boolean {
  return isUnknown(tokens, i) && manner.test(textOf(tokens, i, text))
}

/** Whether the ending of a case stands behind an apostrophe (`Demir'e`). */
function hasCase(tokens: Tokens, i: number): boolean {
  return kindAt(tokens, i) === Kind.punctuation && numberAt(tokens, i) === 0
}

/** Whether what can be a preposition opens a clause before a phrase, with its verb behind: `after Okafor said`. */
export function opensClause({ tokens, lexicon }: Reading, start: number, end: number): boolean {
  const verb = bitsAt(tokens, end) & (Word.cue | Word.auxiliary)
  return lexicon.subjectFirst && verb !== 0 && (bitsAt(tokens, start - 1) & Word.clause) !== 0
}

/** The first word of the phrase whose word stands here. */
export function firstOfPhrase(tokens: Tokens, at: number): number {
  let first = at
  while (bitsAt(tokens, first) & Word.joined) first--
  return first
}

/** Whether a word is (part of) a verb of saying: `freut sich`; where subjects stand before their verbs, what follows its second word is no subject. */
function isCue(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const i = lexicon.subjectFirst ? at : firstOfPhrase(tokens, at)
  const bits = bitsAt(tokens, i)
  return (bits & Word.cue) !== 0 && (i === at || !(bits & Word.impersonal))
}

/** A demonstrative that can stand behind its noun (`itu`, `này`). */
export function takesUp(tokens: Tokens, i: number): boolean {
  return (usesAt(tokens, i) & Use.resumptives) !== 0 && (bitsAt(tokens, i) & Word.determiner) !== 0
}
