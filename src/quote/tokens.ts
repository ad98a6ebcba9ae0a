/**
 * A paragraph as tokens and sentences. A quotation is one token: what is said inside it is nobody's subject, and only its
 * last mark matters to the sentence around it.
 */

export enum Kind {
  word = 0,
  number = 1,
  punctuation = 2,
  clitic = 3,
  quote = 4,
  edge = 5,
}

export interface Token {
  kind: Kind
  start: number
  end: number
  /** Its number; see `words.ts`. */
  word: number
  /** What the lexicon says of it, as bits of `Word`. */
  bits: number
  /** What it does, as bits of `Use`. */
  uses: number
  /** Whether it begins with a capital; of a quotation, whether it can be a name. */
  capital: boolean
  /** Which sentence of the paragraph it is in. */
  sentence: number
  /** For a quotation, its index among the paragraph's spans, else -1. */
  span: number
}

/** A new token; it is put into a sentence once all are there. */
export function token(
  kind: Kind,
  start: number,
  end: number,
  word: number,
  bits = 0,
  uses = 0,
  capital = false,
  span = -1,
): Token {
  return { kind, start, end, word, bits, uses, capital, sentence: 0, span }
}

/** What stands before the first token and behind the last: nothing, in no sentence. */
export const EDGE: Token = { ...token(Kind.edge, -1, -1, 0), sentence: -1 }

/** The token at a place. */
export function tokenAt(tokens: readonly Token[], i: number): Token {
  return i < 0 || i >= tokens.length ? EDGE : (tokens[i] as Token)
}

/** What the lexicon says of the token at a place, nothing where there is none. */
export function bitsAt(tokens: readonly Token[], i: number): number {
  return tokenAt(tokens, i).bits
}

/** What the token at a place does, nothing where there is none. */
export function usesAt(tokens: readonly Token[], i: number): number {
  return tokenAt(tokens, i).uses
}

/** The words from one token up to another, as they are written. */
export function written(
  { text, tokens }: { text: string; tokens: readonly Token[] },
  from: number,
  to: number,
): string {
  return text.slice(tokenAt(tokens, from).start, tokenAt(tokens, to - 1).end)
}

/** A token as it is written. */
export function textOf({ start, end }: Token, text: string): string {
  return text.slice(start, end)
}
