/** Korean words, which have their particles written on. */

import { isMarker } from './families.ts'
import { anyHonorific, bitsOf, type Lexicon, Use, usesOf, Word } from './lexicon.ts'
import { addToken, Kind, type Tokens } from './tokens.ts'
import { wordAt } from './words.ts'

/** Letters of the longest subject particle. */
const longestMarker = 2

/** Letters of the longest word that tells what a Korean one is by its end. */
const longestHead = 4

/** A Korean word, its subject particle apart. */
export function addMarked(tokens: Tokens, text: string, start: number, end: number, lexicon: Lexicon): void {
  const isKnown = (stop: number): boolean => {
    const word = wordAt(text, start, stop)
    return (bitsOf(word, lexicon) | (usesOf(word, lexicon) & Use.quotatives)) !== 0
  }
  let stop = end
  if (!isKnown(end)) {
    for (let at = Math.max(start + 1, end - longestMarker); at < end && stop === end; at++)
      if (isMarker(wordAt(text, at, end), lexicon) && (at > start + 1 || isKnown(at))) stop = at
  }
  // `오모씨는`
  if (stop > start + 2 && bitsOf(wordAt(text, stop - 1, stop), lexicon) & anyHonorific) {
    addToken(tokens, Kind.word, start, stop - 1, wordAt(text, start, stop - 1))
    start = stop - 1
  }
  const stem = wordAt(text, start, stop)
  let bits = bitsOf(stem, lexicon)
  // `부시장`, `소방서장`: what somebody is by the end of the word.
  for (let at = Math.max(start + 1, stop - longestHead); at < stop - 1 && bits === 0; at++)
    bits = bitsOf(wordAt(text, at, stop), lexicon) & Word.speaker
  addToken(tokens, Kind.word, start, stop, stem, bits, usesOf(stem, lexicon))
  const marker = wordAt(text, stop, end)
  if (stop < end) addToken(tokens, Kind.punctuation, stop, end, marker, 0, usesOf(marker, lexicon))
}
