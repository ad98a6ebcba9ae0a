/** What a token is, as one small number: the alphabet in which the ranker reads what lies between a quotation and a name. */
import { Word } from './lexicon.ts'
import {
  bitsAt,
  endAt,
  isCapitalAt,
  Kind,
  kindAt,
  numberAt,
  sentenceAt,
  signAt,
  startAt,
  type Tokens,
} from './tokens.ts'
import { COMMA, DOT } from './words.ts'

export enum Sign {
  edge = 0,
  cue = 1,
  cuePreposition = 2,
  auxiliary = 3,
  preposition = 4,
  coordinator = 5,
  clause = 6,
  determiner = 7,
  name = 8,
  pronoun = 9,
  comma = 10,
  colon = 11,
  other = 12,
  quote = 13,
  word = 14,
  stop = 15,
  cueNoun = 16,
  speaker = 17,
  time = 18,
  clitic = 19,
  joined = 20,
  reported = 21,
  dash = 22,
  scare = 23,
}

/** The sign of the token at a place, if it is of this sentence. */
export function signIn(tokens: Tokens, i: number, sentence: number): number {
  return sentenceAt(tokens, i) === sentence ? signAt(tokens, i) : Sign.edge
}

/** Where the phrase begins whose word stands here: at its first word, which says what the phrase is. */
export function phraseStart(tokens: Tokens, i: number): number {
  let start = i
  while (signAt(tokens, start) === Sign.joined) start--
  return start
}

/** Signs of one use in a sentence as one. */
export function fold(sign: number): number {
  if (sign === Sign.time || sign === Sign.determiner || sign === Sign.scare) return Sign.word
  if (sign === Sign.speaker || sign === Sign.cueNoun) return Sign.name
  return sign
}

/** How often a sign stands between two places, up to 3. */
export function signsBetween(tokens: Tokens, sign: Sign, from: number, to: number): number {
  let count = 0
  const end = Math.min(to, from + 80)
  for (let i = from; i < end && count < 3; i++) if (signAt(tokens, i) === sign) count++
  return count
}

/** A dash, and no hyphen (`Ost- und Westküste`). */
export function isDash(tokens: Tokens, i: number): boolean {
  return signAt(tokens, i) === Sign.dash && endAt(tokens, i - 1) !== startAt(tokens, i)
}

/** The signs of words, in the order of `Word`. */
const signs: readonly Sign[] = [
  Sign.joined,
  Sign.cue,
  Sign.cuePreposition,
  Sign.pronoun,
  Sign.pronoun,
  Sign.pronoun,
  Sign.pronoun,
  Sign.pronoun,
  Sign.reported,
  Sign.auxiliary,
  Sign.coordinator,
  Sign.preposition,
  Sign.clause,
  Sign.determiner,
  Sign.determiner,
  Sign.time,
  Sign.speaker,
  Sign.cueNoun,
  Sign.scare,
]

/** What a verb of saying with a capital is rather than that. */
const rather = Word.time - Word.cuePreposition

/** What the token at a place is, by its kind and by what the lexicon says of it. */
export function signOf(tokens: Tokens, i: number): Sign {
  const kind = kindAt(tokens, i)
  if (kind > Kind.number)
    return kind === Kind.punctuation ? punctuation(numberAt(tokens, i)) : kind === Kind.quote ? Sign.quote : Sign.clitic
  const bits = bitsAt(tokens, i)
  const capital = isCapitalAt(tokens, i)
  const own = capital && bits & rather ? bits & ~Word.cue : bits
  // The place of its lowest bit.
  const place = 31 - Math.clz32(own & -own)
  return place >= 0 && place < signs.length ? (signs[place] as Sign) : capital ? Sign.name : Sign.word
}

/** Three commas, two colons, five stops, and dashes. */
const marks = '،、，:：!?؟…。-–—―−'

function punctuation(code: number): Sign {
  if (code === COMMA) return Sign.comma
  if (code === DOT) return Sign.stop
  const place = marks.indexOf(String.fromCharCode(code))
  if (place < 5) return place < 0 ? Sign.other : place < 3 ? Sign.comma : Sign.colon
  return place < 10 ? Sign.stop : Sign.dash
}
