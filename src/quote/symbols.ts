/** What a token is, as one small number: the alphabet in which the ranker reads what lies between a quotation and a name. */
import { Word } from './lexicon.ts'
import { Kind, type Token, tokenAt } from './tokens.ts'
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

/** What the token at a place is. */
export function signAt(symbols: readonly number[], i: number): number {
  return i < 0 || i >= symbols.length ? Sign.edge : (symbols[i] as number)
}

/** The same, if it is of this sentence. */
export function signIn({ symbols, tokens }: Signed, i: number, sentence: number): number {
  return tokenAt(tokens, i).sentence === sentence ? signAt(symbols, i) : Sign.edge
}

interface Signed {
  symbols: readonly number[]
  tokens: readonly Token[]
}

/** Where the phrase begins whose word stands here: at its first word, which says what the phrase is. */
export function phraseStart(symbols: readonly number[], i: number): number {
  let start = i
  while (signAt(symbols, start) === Sign.joined) start--
  return start
}

/** Signs of one use in a sentence as one. */
export function fold(sign: number): number {
  if (sign === Sign.time || sign === Sign.determiner || sign === Sign.scare) return Sign.word
  if (sign === Sign.speaker || sign === Sign.cueNoun) return Sign.name
  return sign
}

/** How often a sign stands between two places, up to 3. */
export function signsBetween(symbols: readonly number[], sign: Sign, from: number, to: number): number {
  let count = 0
  const end = Math.min(to, from + 80)
  for (let i = from; i < end && count < 3; i++) if (symbols[i] === sign) count++
  return count
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

export function symbolOf({ kind, bits, capital, word }: Token): number {
  if (kind === Kind.quote) return Sign.quote
  if (kind === Kind.punctuation) return punctuation(word)
  if (kind === Kind.clitic) return Sign.clitic
  const own = capital && bits & rather ? bits & ~Word.cue : bits
  // The place of its lowest bit.
  const place = 31 - Math.clz32(own & -own)
  return place >= 0 && place < signs.length ? (signs[place] as Sign) : capital ? Sign.name : Sign.word
}

function punctuation(code: number): number {
  if (code === COMMA) return Sign.comma
  if (code === DOT) return Sign.stop
  const sign = String.fromCharCode(code)
  if ('،、，'.includes(sign)) return Sign.comma
  if (':：'.includes(sign)) return Sign.colon
  if ('!?…。'.includes(sign)) return Sign.stop
  if ('-–—―'.includes(sign)) return Sign.dash
  return Sign.other
}
