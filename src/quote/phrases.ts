/** What tokens are together: phrases, and words that mean something else beside others. */
import { THE } from './english.ts'
import { type Lexicon, type Phrase, Use, Word } from './lexicon.ts'
import { bitsAt, isCapitalAt, isWordAt, Kind, kindAt, numberAt, setBits, type Tokens, usesAt } from './tokens.ts'
import { DOT } from './words.ts'

/** Makes one of words that the lexicon knows together (`according to`). */
export function joinPhrases(tokens: Tokens, from: number, to: number, text: string, lexicon: Lexicon): void {
  for (let i = from; i < to; i++) {
    if (!(usesAt(tokens, i) & Use.opener) || !isWordAt(tokens, i) || bitsAt(tokens, i) & Word.joined) continue
    const phrases = lexicon.phrases.get(numberAt(tokens, i)) as readonly Phrase[]
    const phrase = phraseAt(phrases, tokens, i)
    if (!phrase) {
      if (lexicon.capitalNouns) lexicon.rules?.joinAround(tokens, text, i, phrases)
      continue
    }
    // `de la` stays a preposition.
    const kept = phrase.bits === Word.particle ? bitsAt(tokens, i) & Word.preposition : 0
    setBits(tokens, i, phrase.bits | kept)
    const later = Word.joined | (phrase.bits & (Word.honorific | Word.speaker))
    for (let k = 1; k <= phrase.rest.length; k++) setBits(tokens, i + k, later)
  }
}

/** Which of the phrases goes on behind this token. */
function phraseAt(phrases: readonly Phrase[], tokens: Tokens, first: number): Phrase | undefined {
  for (const phrase of phrases)
    if (goesOn(phrase, tokens, first) && (!phrase.opener || isOpened(tokens, first, phrase.opener))) return phrase
  return undefined
}

function goesOn({ rest }: Phrase, tokens: Tokens, first: number): boolean {
  for (let k = 0; k < rest.length; k++) if (numberAt(tokens, first + 1 + k) !== rest[k]) return false
  return true
}

/** How far two parts of a phrase can stand from each other. */
export const widest: number = 24

/** Whether a word stands before this token, in its sentence as far as a stop shows it. */
function isOpened(tokens: Tokens, at: number, opener: number): boolean {
  for (let i = at - 1; i > at - widest && kindAt(tokens, i) !== Kind.edge; i--) {
    const word = numberAt(tokens, i)
    if (word === opener) return true
    if (word === DOT) return false
  }
  return false
}

/** `the observed volume`, `her demands for`: what an article or a possessive opens is no verb of saying. */
export function dropParticiples(tokens: Tokens, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const bits = bitsAt(tokens, i)
    if (!(bits & Word.cue)) continue
    const before = bitsAt(tokens, i - 1)
    if (before & (Word.possessive | Word.indefinite) || numberAt(tokens, i - 1) === THE)
      setBits(tokens, i, bits & ~Word.cue)
  }
}

/** A word that no list has, in small letters. */
export function isUnknown(tokens: Tokens, i: number): boolean {
  return bitsAt(tokens, i) === 0 && isWordAt(tokens, i) && !isCapitalAt(tokens, i)
}
