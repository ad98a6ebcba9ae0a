/** A few words out of a paragraph that is not read yet. */
import { type Lexicon, Word } from './lexicon.ts'
import { tokenize } from './tokenize.ts'
import { bitsAt, EDGES, type Tokens, tokensFor } from './tokens.ts'
import { lettersOf } from './units.ts'

/** Units of them, at most. */
const most = 100

/** The tokens that were read last. */
export const fewTokens: Tokens = tokensFor(most, 1)

const units = new Int32Array(most + 2)

/** Reads a few words into `fewTokens`, from `EDGES` on. */
export function readWords(words: string, lexicon: Lexicon): void {
  fewTokens.count = EDGES
  tokenize(fewTokens, lettersOf(words, units, 1), [], lexicon)
}

/** Whether a few words have a verb of saying, or a word like it. */
export function hasCue(words: string, lexicon: Lexicon): boolean {
  readWords(words, lexicon)
  for (let i = EDGES; i < fewTokens.count - EDGES; i++)
    if (bitsAt(fewTokens, i) & (Word.cue | Word.cuePreposition)) return true
  return false
}
