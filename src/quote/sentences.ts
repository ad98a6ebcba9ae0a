/** Where sentences end. */
import { anyPronoun, type Lexicon, Word } from './lexicon.ts'
import type { MarkedSpan } from './marks.ts'
import { Kind, type Token, textOf, tokenAt } from './tokens.ts'
import { COMMA, DOT } from './words.ts'

/** Tells each token which sentence it is in. */
export function setSentences(tokens: Token[], text: string, spans: readonly MarkedSpan[], lexicon: Lexicon): void {
  let sentence = 0
  for (let i = 0; i < tokens.length; i++) {
    const current = tokens[i] as Token
    current.sentence = sentence
    if (i + 1 === tokens.length) return
    const { kind, word } = current
    if (kind === Kind.punctuation) {
      if (word !== COMMA && endsWithSign(tokens, i, text)) sentence++
    } else if (kind === Kind.quote && endsWithQuote(tokens, i, text, spans, lexicon)) sentence++
  }
}

function endsWithSign(tokens: readonly Token[], i: number, text: string): boolean {
  const current = tokens[i] as Token
  const next = tokens[i + 1] as Token
  const sign = text[current.start] as string
  // `「…」。山田さんはそう話す。`
  const before = tokenAt(tokens, i - 1)
  if (sign === '。' && before.kind === Kind.quote && tokenAt(tokens, i - 2).sentence !== before.sentence) return false
  if ('。！？।؟۔'.includes(sign)) return true
  if (!'.!?…'.includes(sign)) return false
  if (next.kind === Kind.punctuation) return false
  if (next.start === current.end && next.kind !== Kind.quote && !isGlued(tokenAt(tokens, i - 1), next)) return false
  if (next.kind === Kind.word && !next.capital && isCased(text[next.start] as string)) return false
  return current.word !== DOT || !isAbbreviation(tokens, i, next, text)
}

/** Copy loses blanks (`… said Okafor.The ferry …`). */
function isGlued(before: Token, { capital, start, end }: Token): boolean {
  return capital && end - start > 1 && before.kind !== Kind.quote && before.end - before.start > 2
}

function isCased(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase()
}

function isAbbreviation(tokens: readonly Token[], i: number, next: Token, text: string): boolean {
  const before = tokenAt(tokens, i - 1)
  if (before.end !== (tokens[i] as Token).start || before.kind === Kind.quote) return false
  if (before.kind === Kind.number) return next.kind === Kind.word && (next.bits & Word.time) !== 0
  const initial = before.capital && isInitial(before, next, text)
  if (!initial && !(before.bits & Word.abbreviation) && text.indexOf('.', before.start) >= before.end) return false
  return !(next.bits & (anyPronoun | Word.determiner)) || initial
}

/** `A.`; `Elisabeth II. „…“` */
function isInitial(one: Token, next: Token, text: string): boolean {
  return one.end - one.start === 1 || (next.kind === Kind.quote && /^[ivx]+$/i.test(textOf(one, text)))
}

/**
 * A quotation ends its sentence with its own stop; after `?` and `!` only if no name and verb of saying follow, which where the
 * verb comes second begin the next one (`„Nein!“ Okafor sagte`).
 */
function endsWithQuote(
  tokens: readonly Token[],
  i: number,
  text: string,
  spans: readonly MarkedSpan[],
  { verbSecond }: Lexicon,
): boolean {
  const current = tokens[i] as Token
  const next = tokens[i + 1] as Token
  const last = text[lastInside(text, spans[current.span] as MarkedSpan)] ?? ''
  if (!'.!?…。'.includes(last)) return false
  if (next.kind === Kind.quote) return true
  if (next.kind !== Kind.word) return false
  if (!next.capital) return !isCased(text[next.start] as string) && last === '。'
  if (last === '.' || last === '。') return true
  return verbSecond || !cueFollows(tokens, i + 1)
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
    if (kind === Kind.punctuation || kind === Kind.quote) return false
    if (!capital && !(bits & (Word.determiner | Word.speaker | Word.particle))) return false
  }
  return false
}
