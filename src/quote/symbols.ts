/** What a token is, as one small number: the alphabet in which the ranker reads what lies between a quotation and a name. */
import { anyPronoun, Word } from './lexicon.ts'
import { Kind, type Token } from './tokens.ts'

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

/** What a token is; an edge where there is none. */
export function signAt(symbols: Uint8Array, i: number): number {
  return i < 0 ? Sign.edge : (symbols[i] ?? Sign.edge)
}

/** Signs of one use in a sentence as one. */
export function fold(sign: number): number {
  if (sign === Sign.time || sign === Sign.determiner || sign === Sign.scare) return Sign.word
  if (sign === Sign.speaker || sign === Sign.cueNoun) return Sign.name
  return sign
}

/** How often a sign stands between two places, up to 3. */
export function signsBetween(symbols: Uint8Array, sign: Sign, from: number, to: number): number {
  let count = 0
  const end = Math.min(to, from + 80)
  for (let i = from; i < end && count < 3; i++) if (symbols[i] === sign) count++
  return count
}

export function symbolsOf(tokens: readonly Token[]): Uint8Array {
  const symbols = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) symbols[i] = symbolOf(tokens[i] as Token)
  return symbols
}

function symbolOf({ kind, bits, capital, word }: Token): number {
  if (kind === Kind.quote) return Sign.quote
  if (kind === Kind.punctuation) return punctuation(word)
  if (kind === Kind.clitic) return Sign.clitic
  if (kind === Kind.number) return Sign.word
  if (bits & Word.joined) return Sign.joined
  if (bits & Word.cue && !capital) return Sign.cue
  if (bits & Word.cuePreposition) return Sign.cuePreposition
  if (bits & (anyPronoun | Word.first)) return Sign.pronoun
  if (bits & Word.reported) return Sign.reported
  if (bits & Word.auxiliary) return Sign.auxiliary
  if (bits & Word.coordinator) return Sign.coordinator
  if (bits & Word.preposition) return Sign.preposition
  if (bits & Word.clause) return Sign.clause
  if (bits & (Word.determiner | Word.possessive)) return Sign.determiner
  if (bits & Word.cue) return Sign.cue
  if (bits & Word.time) return Sign.time
  if (bits & Word.speaker) return Sign.speaker
  if (bits & Word.cueNoun) return Sign.cueNoun
  if (bits & Word.scare) return Sign.scare
  return capital ? Sign.name : Sign.word
}

function punctuation(code: number): number {
  const sign = String.fromCharCode(code)
  if (',،、，'.includes(sign)) return Sign.comma
  if (':：'.includes(sign)) return Sign.colon
  if ('.!?…。'.includes(sign)) return Sign.stop
  if ('-–—―'.includes(sign)) return Sign.dash
  return Sign.other
}
