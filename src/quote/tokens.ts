/**
 * A paragraph as tokens and sentences. A quotation is one token: what is said inside it is nobody's subject, and only its
 * last mark matters to the sentence around it.
 */
import { anyPronoun, type Lexicon, Word } from './lexicon.ts'
import { isWordCode, type MarkedSpan } from './marks.ts'

export type TokenKind = 'word' | 'number' | 'punctuation' | 'clitic' | 'quote'

export interface Token {
  kind: TokenKind
  start: number
  end: number
  /** The word in lower case; the sign itself for punctuation. */
  lower: string
  /** What the lexicon says of it. */
  bits: number
  /** Whether it begins with a capital. */
  capital: boolean
  /** Which sentence of the paragraph it is in. */
  sentence: number
  /** For a quotation, its index among the paragraph's spans, else -1. */
  span: number
}

/** The tokens of a paragraph, its marked spans taken as one token each. */
export function tokenize(text: string, spans: readonly MarkedSpan[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  let next = 0
  let i = 0
  while (i < text.length) {
    const span = spans[next]
    if (span && i >= span.start) {
      tokens.push(token('quote', span.start, span.end, span.mark, 0, false, next))
      next++
      i = span.end
      continue
    }
    const stop = span ? span.start : text.length
    const code = text.charCodeAt(i)
    if (code <= 0x20 || code === 0xa0 || code === 0x3000) i++
    else if (isWordCode(code)) i = addWord(tokens, text, i, stop, lexicon)
    else {
      tokens.push(token('punctuation', i, i + 1, text[i] as string, 0, false, -1))
      i++
    }
  }
  joinPhrases(tokens, lexicon)
  setSentences(tokens, text, spans)
  return tokens
}

function token(
  kind: TokenKind,
  start: number,
  end: number,
  lower: string,
  bits: number,
  capital: boolean,
  span: number,
): Token {
  return { kind, start, end, lower, bits, capital, sentence: 0, span }
}

function addWord(tokens: Token[], text: string, start: number, stop: number, lexicon: Lexicon): number {
  let end = start + 1
  while (end < stop) {
    const code = text.charCodeAt(end)
    if (isWordCode(code)) end++
    else if (end + 1 < stop && joins(text, start, end, code)) end++
    else break
  }
  const word = text.slice(start, end)
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57 && !/\p{L}/u.test(word)) {
    tokens.push(token('number', start, end, word, 0, false, -1))
    return end
  }
  const clitic = cliticAt(word)
  const stem = clitic > 0 ? word.slice(0, clitic) : word
  const lower = stem.toLowerCase()
  tokens.push(token('word', start, start + stem.length, lower, lexicon.words.get(lower) ?? 0, isCapital(stem), -1))
  if (clitic > 0) tokens.push(token('clitic', start + clitic, end, "'s", 0, false, -1))
  return end
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 0x80) return code >= 65 && code <= 90
  const first = word[0] as string
  return first !== first.toLowerCase()
}

/** A hyphen, an apostrophe, or the stop of an abbreviation like `U.S.`, between two letters. */
function joins(text: string, start: number, at: number, code: number): boolean {
  if (!isWordCode(text.charCodeAt(at + 1))) return false
  if (
    code === 0x2d ||
    code === 0x2010 ||
    code === 0x2011 ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0xb7 ||
    code === 0x5f4
  )
    return true
  if (code === 0x22) return false
  if (code === 0x2e) return at - start === 1 || text.charCodeAt(at - 2) === 0x2e || isDigit(text.charCodeAt(at + 1))
  return code === 0x2c && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Where an English possessive `'s` begins in a word, or 0. */
function cliticAt(word: string): number {
  const at = word.length - 2
  if (at < 1) return 0
  const last = word.charCodeAt(at + 1)
  if (last !== 0x73 && last !== 0x53) return 0
  const code = word.charCodeAt(at)
  return code === 0x27 || code === 0x2019 ? at : 0
}

function joinPhrases(tokens: Token[], lexicon: Lexicon): void {
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token
    if (first.kind !== 'word' || first.bits & Word.joined) continue
    const phrase = lexicon.phrases
      .get(first.lower)
      ?.find(({ rest }) => rest.every((word, k) => tokens[i + 1 + k]?.lower === word))
    if (!phrase) continue
    first.bits = phrase.bits
    for (let k = 1; k <= phrase.rest.length; k++) {
      const later = tokens[i + k] as Token
      later.bits = Word.joined | (phrase.bits & (Word.honorific | Word.speaker))
    }
  }
}

function setSentences(tokens: Token[], text: string, spans: readonly MarkedSpan[]): void {
  let sentence = 0
  for (let i = 0; i < tokens.length; i++) {
    const current = tokens[i] as Token
    current.sentence = sentence
    if (endsSentence(tokens, i, text, spans)) sentence++
  }
}

function endsSentence(tokens: readonly Token[], i: number, text: string, spans: readonly MarkedSpan[]): boolean {
  const current = tokens[i] as Token
  const next = tokens[i + 1]
  if (!next) return false
  if (current.kind === 'quote') return endsWithQuote(tokens, i, text, spans)
  if (current.kind !== 'punctuation') return false
  const sign = current.lower
  if (sign === '。' || sign === '！' || sign === '？' || sign === '।' || sign === '؟' || sign === '۔') return true
  if (sign !== '.' && sign !== '!' && sign !== '?' && sign !== '…') return false
  if (next.start === current.end && next.kind !== 'quote') return false
  if (next.kind === 'word' && !next.capital && isCased(text[next.start] as string)) return false
  if (next.kind === 'punctuation') return false
  return sign !== '.' || !isAbbreviation(tokens, i, next)
}

function isCased(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase()
}

function isAbbreviation(tokens: readonly Token[], i: number, next: Token): boolean {
  const before = tokens[i - 1]
  if (!before || before.end !== (tokens[i] as Token).start || before.kind === 'quote') return false
  if (before.kind === 'number') return next.kind === 'word' && (next.bits & Word.time) !== 0
  const initial = before.lower.length === 1 && before.capital
  if (!initial && !before.lower.includes('.') && !(before.bits & Word.abbreviation)) return false
  return !(next.bits & (anyPronoun | Word.determiner)) || initial
}

/** A quotation ends its sentence with its own stop; after `?` and `!` only if no name or verb of saying follows. */
function endsWithQuote(tokens: readonly Token[], i: number, text: string, spans: readonly MarkedSpan[]): boolean {
  const current = tokens[i] as Token
  const next = tokens[i + 1] as Token
  const last = text[lastInside(text, spans[current.span] as MarkedSpan)] ?? ''
  if (!'.!?…。'.includes(last)) return false
  if (next.kind === 'quote') return true
  if (next.kind !== 'word') return false
  if (!next.capital) return !isCased(text[next.start] as string) && last === '。'
  if (last === '.' || last === '。') return true
  return !cueFollows(tokens, i + 1)
}

/** The offset of the last thing said inside a span that is no blank and no mark. */
export function lastInside(text: string, span: MarkedSpan): number {
  let at = span.to - 1
  while (at > span.from && /[\s'"’”»“]/.test(text[at] as string)) at--
  return at
}

function cueFollows(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    const { bits, kind, capital } = tokens[i] as Token
    if (bits & Word.cue) return true
    if (kind === 'punctuation' || kind === 'quote') return false
    if (!capital && !(bits & (Word.determiner | Word.speaker | Word.particle))) return false
  }
  return false
}
