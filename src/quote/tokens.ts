/**
 * A paragraph as tokens and sentences. A quotation is one token: what is said inside it is nobody's subject, and only its
 * last mark matters to the sentence around it.
 *
 * All tokens of an article stand one behind the other in one array, each as a row of whole numbers: an object of each would
 * take longer to make, and to clear away, than all that is read there. Before each paragraph and behind it stand edges, which
 * are nothing, in no sentence, so that whoever looks at what is near does not have to ask where the paragraph ends.
 */

export enum Kind {
  word = 0,
  number = 1,
  punctuation = 2,
  clitic = 3,
  quote = 4,
  edge = 5,
}

/** Where in its row something stands. */
enum Row {
  start = 0,
  end = 1,
  /** Its number; see `words.ts`. */
  word = 2,
  /** What the lexicon says of it, as bits of `Word`. */
  bits = 3,
  /** What it does, as bits of `Use`. */
  uses = 4,
  /** Which sentence of the paragraph it is in. */
  sentence = 5,
  /** Its kind, the bit of `CAPITAL`, and above it for a quotation its index among the paragraph's spans. */
  kind = 6,
  /** See `symbols.ts`. */
  sign = 7,
}

/** So many numbers have a row, as a power of two. */
const ROW = 3

/** Begins with a capital; of a quotation: can be a name. */
const CAPITAL = 8
const SPAN = 4

/** How many edges stand between two paragraphs: as far as anybody looks without asking for the sentence. */
export const EDGES = 12

/** One of the edges. */
export const NOWHERE: number = EDGES >> 1

export interface Tokens {
  rows: Int32Array
  count: number
  /** Names that a text without blanks is cut at, as far as they are known. */
  names: Set<number>
}

/** Room for the tokens of texts of so many units. */
export function tokensFor(
  units: number,
  texts: number,
  lend: (length: number) => Int32Array = (length) => new Int32Array(length),
): Tokens {
  const tokens = { rows: lend((units + (texts + 1) * EDGES) << ROW), count: 0, names: new Set<number>() }
  addEdges(tokens)
  return tokens
}

/** Ends a paragraph. */
export function addEdges(tokens: Tokens): void {
  for (let n = 0; n < EDGES; n++) {
    addToken(tokens, Kind.edge, -1, -1, 0)
    setSentence(tokens, tokens.count - 1, -1)
  }
}

/** Adds a token; it is put into a sentence, and gets its sign, once all of its paragraph are there. */
export function addToken(
  tokens: Tokens,
  kind: Kind,
  start: number,
  end: number,
  word: number,
  bits = 0,
  uses = 0,
  capital = false,
  span = 0,
): void {
  const { rows } = tokens
  // In the order of `Row`.
  let at = tokens.count++ << ROW
  rows[at++] = start
  rows[at++] = end
  rows[at++] = word
  rows[at++] = bits
  rows[at++] = uses
  rows[at++] = 0
  rows[at++] = kind | (capital ? CAPITAL : 0) | (span << SPAN)
  rows[at] = 0
}

export function startAt({ rows }: Tokens, i: number): number {
  return rows[(i << ROW) + Row.start] as number
}

export function endAt({ rows }: Tokens, i: number): number {
  return rows[(i << ROW) + Row.end] as number
}

/** How many units a token has. */
export function lengthAt(tokens: Tokens, i: number): number {
  return endAt(tokens, i) - startAt(tokens, i)
}

export function numberAt({ rows }: Tokens, i: number): number {
  return rows[(i << ROW) + Row.word] as number
}

export function bitsAt({ rows }: Tokens, i: number): number {
  return rows[(i << ROW) + Row.bits] as number
}

export function usesAt({ rows }: Tokens, i: number): number {
  return rows[(i << ROW) + Row.uses] as number
}

export function sentenceAt({ rows }: Tokens, i: number): number {
  return rows[(i << ROW) + Row.sentence] as number
}

/** How far a sentence is read from a token. */
export const longest = 120

/** The first token of a token's sentence, as far as it is looked for. */
export function sentenceStart({ tokens }: { tokens: Tokens }, token: number): number {
  const sentence = sentenceAt(tokens, token)
  let start = token
  while (token - start < longest && sentenceAt(tokens, start - 1) === sentence) start--
  return start
}

export function kindAt({ rows }: Tokens, i: number): Kind {
  return (rows[(i << ROW) + Row.kind] as number) & (CAPITAL - 1)
}

export function isWordAt(tokens: Tokens, i: number): boolean {
  return kindAt(tokens, i) === Kind.word
}

export function isCapitalAt({ rows }: Tokens, i: number): boolean {
  return ((rows[(i << ROW) + Row.kind] as number) & CAPITAL) !== 0
}

/** The index of a quotation among its paragraph's spans. */
export function spanAt({ rows }: Tokens, i: number): number {
  return (rows[(i << ROW) + Row.kind] as number) >> SPAN
}

export function signAt({ rows }: Tokens, i: number): number {
  return rows[(i << ROW) + Row.sign] as number
}

export function setBits({ rows }: Tokens, i: number, bits: number): void {
  rows[(i << ROW) + Row.bits] = bits
}

export function setSentence({ rows }: Tokens, i: number, sentence: number): void {
  rows[(i << ROW) + Row.sentence] = sentence
}

export function setSign({ rows }: Tokens, i: number, sign: number): void {
  rows[(i << ROW) + Row.sign] = sign
}

export function setCapital({ rows }: Tokens, i: number): void {
  const at = (i << ROW) + Row.kind
  rows[at] = (rows[at] as number) | CAPITAL
}

/** The words from one token up to another, as they are written. */
export function written({ text, tokens }: { text: string; tokens: Tokens }, from: number, to: number): string {
  return text.slice(startAt(tokens, from), endAt(tokens, to - 1))
}

/** A token as it is written. */
export function textOf(tokens: Tokens, i: number, text: string): string {
  return text.slice(startAt(tokens, i), endAt(tokens, i))
}
