/**
 * A paragraph as tokens and sentences. A quotation is one token: what is said inside it is nobody's subject, and only its
 * last mark matters to the sentence around it.
 */

import { isUnspaced } from '../text/letters.ts'
import { anyHonorific, anyPronoun, type Lexicon, type Phrase, Word } from './lexicon.ts'
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
  /** Whether it begins with a capital; of a quotation, whether it can be a name. */
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
      const isNamed = !lexicon.learned && isName(text.slice(span.from, span.to))
      tokens.push(token('quote', span.start, span.end, span.mark, 0, isNamed, next))
      next++
      i = span.end
      continue
    }
    const stop = span ? span.start : text.length
    const code = text.charCodeAt(i)
    if (code <= 0x20 || code === 0xa0 || code === 0x3000) i++
    else if (isUnspaced(code)) i = addUnspaced(tokens, text, i, stop, lexicon)
    else if (isWordCode(code)) i = addWord(tokens, text, i, stop, lexicon)
    else {
      tokens.push(token('punctuation', i, i + 1, text[i] as string, 0, false, -1))
      i++
    }
  }
  if (lexicon.capitalNouns) dropNouns(tokens)
  joinPhrases(tokens, lexicon)
  if (lexicon.uses.particles.size > 0) dropLoneParticles(tokens, lexicon)
  if (lexicon.uses.bearers.size > 0) markBearers(tokens, lexicon)
  markUncasedNames(tokens, lexicon)
  setSentences(tokens, text, spans, lexicon)
  if (lexicon.uses.holders.size > 0) markHolders(tokens, lexicon)
  return tokens
}

/** Up to four words, the first with a capital, and no stop: what can be a paper's name. */
function isName(inside: string): boolean {
  return inside.length < 40 && /^\p{Lu}[^\s.!?,]*(?:\s[^\s.!?,]+){0,3}$/u.test(inside)
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
  const first = text.charCodeAt(start)
  let end = start + 1
  let isPlain = true
  let isSmall = first >= 97 && first <= 122
  while (end < stop) {
    const code = text.charCodeAt(end)
    if (code >= 97 && code <= 122) end++
    else if (isUnspaced(code)) break
    else if (isWordCode(code)) {
      isSmall = false
      end++
    } else if (end + 1 < stop && joins(text, start, end, code)) {
      isPlain = false
      end++
    } else break
  }
  const word = text.slice(start, end)
  if (isFigure(first) && !/\p{L}/u.test(word)) {
    tokens.push(token('number', start, end, word, 0, false, -1))
    return end
  }
  if (lexicon.subjectMarkers.length > 0) {
    if (first >= 0xac00) return addMarked(tokens, start, word, lexicon)
    if (lexicon.subjectMarkers.includes(word)) {
      tokens.push(token('punctuation', start, end, word, 0, false, -1))
      return end
    }
  }
  // Most words are in small letters of ASCII, and as they are.
  if (isPlain && isSmall) tokens.push(token('word', start, end, word, lexicon.words.get(word) ?? 0, false, -1))
  else if (isPlain) addStem(tokens, start, word, lexicon)
  else addCompound(tokens, text, start, word, lexicon)
  return end
}

/** A figure, of full width too. */
function isFigure(code: number): boolean {
  return isDigit(code) || (code >= 0xff10 && code <= 0xff19)
}

function addStem(tokens: Token[], start: number, word: string, lexicon: Lexicon): void {
  const capital = isCapital(word)
  const lower = word.toLowerCase()
  const bits = lexicon.words.get(lower) ?? (capital && lexicon.capitalNouns ? compoundBits(lower, lexicon) : 0)
  tokens.push(token('word', start, start + word.length, lower, bits, capital, -1))
}

/** Letters of the shortest and the longest word that tells what a compound is; shorter ones end too many names (`-mann`). */
const shortestHead = 5
const longestHead = 16

const headBits = Word.speaker | Word.cueNoun | Word.titleNoun | anyHonorific

/** What a compound noun is: what its last part is (`Bundestrainer`, `Wochenzeitung`). */
function compoundBits(lower: string, { words }: Lexicon): number {
  for (let at = Math.max(3, lower.length - longestHead); at <= lower.length - shortestHead; at++) {
    const bits = (words.get(lower.slice(at)) ?? 0) & headBits
    if (bits) return bits
  }
  return 0
}

/** A word with a hyphen, an apostrophe or a stop inside. */
function addCompound(tokens: Token[], text: string, start: number, word: string, lexicon: Lexicon): void {
  const end = start + word.length
  const inverted = invertedAt(word, lexicon)
  if (inverted > 0) {
    addWord(tokens, text, start, start + word.indexOf('-'), lexicon)
    const verb = tokens.at(-1) as Token
    if (verb.bits === 0) verb.bits = Word.cue
    addWord(tokens, text, start + inverted, end, lexicon)
    return
  }
  const elided = elidedAt(word, lexicon)
  if (elided > 0) {
    addStem(tokens, start, word.slice(0, elided), lexicon)
    addWord(tokens, text, start + elided + 1, end, lexicon)
    return
  }
  const clitic = cliticAt(word)
  const stem = clitic > 0 ? word.slice(0, clitic) : word
  const lower = stem.toLowerCase()
  const head = lexicon.capitalNouns ? lower.slice(lower.lastIndexOf('-') + 1) : lower
  const bits = lexicon.words.get(lower) ?? (lexicon.words.get(head) ?? compoundBits(head, lexicon)) & headBits
  tokens.push(token('word', start, start + stem.length, lower, bits, isCapital(stem), -1))
  if (clitic > 0) tokens.push(token('clitic', start + clitic, end, "'s", 0, false, -1))
}

/** Where the apostrophe of an elided word stands (`l'architetto`, `d'une`), or 0. */
function elidedAt(word: string, { words, learned }: Lexicon): number {
  const at = word.search(/['’]/)
  if (at < 1 || at > 5 || learned || words.has(word.toLowerCase())) return 0
  const bits = words.get(word.slice(0, at).toLowerCase()) ?? 0
  return bits & (Word.determiner | Word.preposition | Word.clause | Word.first) ? at : 0
}

/** Where the pronoun begins in a verb with its subject tied on (`dit-il`, `a-t-elle`), or 0. */
function invertedAt(word: string, lexicon: Lexicon): number {
  const at = word.lastIndexOf('-') + 1
  if (at < 2 || !((lexicon.words.get(word.slice(at).toLowerCase()) ?? 0) & (anyPronoun | Word.first))) return 0
  const verb = lexicon.words.get(word.slice(0, word.indexOf('-')).toLowerCase()) ?? Word.cue
  return verb & (Word.cue | Word.auxiliary) ? at : 0
}

/** A Korean word, its subject particle apart. */
function addMarked(tokens: Token[], start: number, word: string, lexicon: Lexicon): number {
  const end = start + word.length
  const marker = lexicon.words.has(word)
    ? undefined
    : lexicon.subjectMarkers.find(
        (one) => word.endsWith(one) && (word.length > one.length + 1 || lexicon.words.has(word.slice(0, -one.length))),
      )
  const stem = marker ? word.slice(0, -marker.length) : word
  tokens.push(token('word', start, start + stem.length, stem, lexicon.words.get(stem) ?? 0, false, -1))
  if (marker) tokens.push(token('punctuation', start + stem.length, end, marker, 0, false, -1))
  return end
}

/** The longest word that is looked up in scripts without spaces. */
const longestUnspaced = 8

/**
 * A run of a script without spaces, cut at the words that the lexicon knows, the longest first; what lies between two of them
 * is one word, and a name for all that is known. A single ideograph is part of many a name, so one counts at the edges only.
 */
function addUnspaced(tokens: Token[], text: string, start: number, stop: number, lexicon: Lexicon): number {
  let end = start
  while (end < stop && isUnspaced(text.charCodeAt(end))) end++
  let from = start
  const flush = (to: number): void => {
    if (to > from)
      tokens.push(token('word', from, to, text.slice(from, to), 0, isUnspacedName(text.slice(from, to)), -1))
  }
  for (let at = start; at < end; ) {
    const size = knownAt(text, at, end, at === start || at === from, lexicon)
    if (size === 0) {
      at++
      continue
    }
    flush(at)
    const word = text.slice(at, at + size)
    const bits = lexicon.words.get(word) ?? 0
    tokens.push(token(bits ? 'word' : 'punctuation', at, at + size, word, bits, false, -1))
    at += size
    from = at
  }
  flush(end)
  return end
}

/** Two to four ideographs, or katakana: long enough for a name, and too short for a clause. */
function isUnspacedName(word: string): boolean {
  return /^(?:[\u4e00-\u9fff]{2,4}|[\u30a0-\u30ff]{2,16})$/u.test(word)
}

/** The length of the longest known word or marker here, or 0. */
function knownAt(text: string, at: number, end: number, isEdge: boolean, lexicon: Lexicon): number {
  for (let size = Math.min(longestUnspaced, end - at); size > 0; size--) {
    const word = text.slice(at, at + size)
    const isMarker = lexicon.subjectMarkers.includes(word)
    if (!isMarker && !lexicon.words.has(word)) continue
    if (isMarker || size > 1 || isEdge || at + 1 === end || lexicon.subjectMarkers.includes(text[at + 1] as string))
      return size
  }
  return 0
}

/** Scripts without capitals: Hebrew to Indic, and East Asia's. */
export function isUncased(word: string): boolean {
  const code = word.charCodeAt(0)
  return (code >= 0x590 && code < 0x1000) || (code >= 0x2e80 && code < 0xd7b0)
}

/**
 * Scripts without capitals show no names: unknown words are taken for one, up to three, right behind a verb of saying, a title
 * or a noun for somebody who speaks, and right before a title or the subject's particle.
 */
function markUncasedNames(tokens: Token[], lexicon: Lexicon): void {
  const introduces =
    Word.cue | Word.cuePreposition | Word.speaker | Word.honorific | Word.honorificHe | Word.honorificShe
  for (let i = 0; i < tokens.length; i++) {
    const current = tokens[i] as Token
    if (!isUncased(current.lower) || current.kind === 'quote') continue
    const isMarker = lexicon.subjectMarkers.includes(current.lower)
    if (current.bits & introduces && !isSpacelessRun(current)) markNameBehind(tokens, i)
    if (isMarker || current.bits & (introduces & ~Word.cue & ~Word.cuePreposition))
      for (let k = 1; k <= 3 && nameable(tokens[i - k], 2); k++) (tokens[i - k] as Token).capital = true
  }
}

/** A name has two words, and a third only behind a particle or with an article (`ليلى عبد الرازق`). */
function markNameBehind(tokens: readonly Token[], i: number): void {
  // What belongs to a title comes before the name: `مديرة المشروع ليلى`.
  const isTitle = ((tokens[i] as Token).bits & Word.speaker) !== 0 && tokens[i + 1]?.bits === 0
  const from = isTitle && /^(?:ال|ה)/.test(tokens[i + 1]?.lower ?? '') ? i + 1 : i
  for (let k = 1; k <= 3; k++) {
    const one = tokens[from + k]
    if (!nameable(one, k) && !(k > 1 && one && one.bits & Word.particle)) return
    const isThird = k < 3 || one?.lower.startsWith('ال') || (tokens[from + k - 1]?.bits ?? 0) & Word.particle
    if (isThird) (one as Token).capital = true
  }
}

function isSpacelessRun({ lower }: Token): boolean {
  return isUnspaced(lower.charCodeAt(0)) || lower.charCodeAt(0) >= 0xac00
}

/** An unknown word of such a script; the first word of an Arabic name has no article. */
function nameable(one: Token | undefined, place: number): boolean {
  return (
    one?.kind === 'word' &&
    one.bits === 0 &&
    one.lower.length > 1 &&
    isUncased(one.lower) &&
    (place > 1 || !one.lower.startsWith('ال'))
  )
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  if (word === '') return false
  const code = word.charCodeAt(0)
  if (code < 0x80) return code >= 65 && code <= 90
  const first = word[0] as string
  return first !== first.toLowerCase()
}

/** A hyphen, an apostrophe, or the stop of an abbreviation like `U.S.`, between two letters. */
function joins(text: string, start: number, at: number, code: number): boolean {
  if (!isWordCode(text.charCodeAt(at + 1))) return false
  if ("-‐‑'’·״".includes(text[at] as string)) return true
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

/** Which of the phrases goes on behind this token. */
function phraseAt(phrases: readonly Phrase[], tokens: readonly Token[], first: number): Phrase | undefined {
  return phrases.find(
    ({ rest, opener }) =>
      rest.every((word, k) => tokens[first + 1 + k]?.lower === word) && (!opener || isOpened(tokens, first, opener)),
  )
}

/** `nach Okafors Angaben`, `nach seinen Angaben`, `nach den jüngsten Angaben der Stadt`: whose they are may stand inside. */
function joinAround(tokens: Token[], first: number, phrases: readonly Phrase[]): void {
  const isName = tokens[first + 1]?.capital
  let noun = first + 1
  while (noun < first + 4 && tokens[noun]?.kind === 'word' && tokens[noun]?.capital === isName) {
    if (isName && tokens[noun]?.lower.endsWith('s')) break
    noun++
  }
  if (isName) noun++
  const phrase = phrases.find(({ rest, bits }) => bits & Word.cuePreposition && rest[0] === tokens[noun]?.lower)
  if (phrase?.rest.length !== 1) return
  ;(tokens[first] as Token).bits = phrase.bits
  for (let i = first + 1; i <= noun; i++) {
    const one = tokens[i] as Token
    if (i === noun || (!one.capital && !(one.bits & Word.possessive))) one.bits = Word.joined
  }
}

/** How far two parts of a phrase can stand from each other. */
const widest = 24

/** Whether a word stands before this token, in its sentence as far as a stop shows it. */
function isOpened(tokens: readonly Token[], at: number, opener: string): boolean {
  for (let i = at - 1; i > at - widest; i--) {
    const word = tokens[i]?.lower
    if (word === opener) return true
    if (word === undefined || word === '.') return false
  }
  return false
}

function joinPhrases(tokens: Token[], lexicon: Lexicon): void {
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token
    if (first.kind !== 'word' || first.bits & Word.joined) continue
    const phrases = lexicon.phrases.get(first.lower)
    const phrase = phrases && phraseAt(phrases, tokens, i)
    if (!phrase) {
      if (phrases && lexicon.capitalNouns) joinAround(tokens, i, phrases)
      continue
    }
    first.bits = phrase.bits
    for (let k = 1; k <= phrase.rest.length; k++) {
      const later = tokens[i + k] as Token
      later.bits = Word.joined | (phrase.bits & (Word.honorific | Word.speaker))
    }
  }
}

/** `so` is a cue behind a quotation, a comma or a dash with the speaker right behind it, and an adverb elsewhere. */
function dropLoneParticles(tokens: Token[], lexicon: Lexicon): void {
  for (let i = 0; i < tokens.length; i++) {
    const current = tokens[i] as Token
    if (!(current.bits & Word.cue) || !lexicon.uses.particles.has(current.lower)) continue
    const before = tokens[i - 1]
    const next = tokens[i + 1]
    const isApart = before !== undefined && before.kind !== 'word' && before.kind !== 'number'
    const leads = next?.kind === 'word' && (next.capital || (next.bits & (anyPronoun | Word.determiner)) !== 0)
    if (!isApart || !leads) current.bits &= ~Word.cue
  }
}

/** `an vielen Stellen`: a capital inside a sentence makes a noun of what could be a verb of saying. */
function dropNouns(tokens: readonly Token[]): void {
  for (let i = 1; i < tokens.length; i++) {
    const one = tokens[i] as Token
    if (one.capital && one.bits & Word.cue && tokens[i - 1]?.kind === 'word') one.bits &= ~Word.cue
  }
}

/** `Auf dem Schild steht „…“`, `„…“, stand auf dem Schild`: a verb of saying next to marked words only. */
function markBearers(tokens: Token[], { uses }: Lexicon): void {
  tokens.forEach((one, i) => {
    if (!uses.bearers.has(one.lower)) return
    const isNext = tokens[i + 1]?.lower === ':' || tokens[i + 1]?.kind === 'quote'
    const before = tokens[i - 1]?.lower === ',' ? tokens[i - 2] : tokens[i - 1]
    if (isNext || before?.kind === 'quote') one.bits = Word.cue | Word.impersonal
  })
}

/** `Für Okafor ist der Kai „…“`: somebody's opinion, where a person leads and the verb follows. */
function markHolders(tokens: Token[], { uses }: Lexicon): void {
  const someone = Word.speaker | anyHonorific | Word.givenHe | Word.givenShe
  tokens.forEach((one, first) => {
    if (!uses.holders.has(one.lower) || tokens[first - 1]?.sentence === one.sentence) return
    let isPerson = false
    for (let i = first + 1; i < first + widest; i++) {
      const { kind, bits, capital } = tokens[i] ?? { kind: 'punctuation', bits: 0, capital: false }
      if (bits & Word.auxiliary && isPerson) one.bits = Word.cuePreposition
      if (kind !== 'word' || bits & Word.auxiliary) return
      if (bits & someone || (capital && tokens[i - 1]?.capital && i > first + 1)) isPerson = true
    }
  })
}

function setSentences(tokens: Token[], text: string, spans: readonly MarkedSpan[], lexicon: Lexicon): void {
  let sentence = 0
  for (let i = 0; i < tokens.length; i++) {
    const current = tokens[i] as Token
    current.sentence = sentence
    if (endsSentence(tokens, i, text, spans, lexicon)) sentence++
  }
}

function endsSentence(
  tokens: readonly Token[],
  i: number,
  text: string,
  spans: readonly MarkedSpan[],
  lexicon: Lexicon,
): boolean {
  const current = tokens[i] as Token
  const next = tokens[i + 1]
  if (!next) return false
  if (current.kind === 'quote') return endsWithQuote(tokens, i, text, spans, lexicon)
  if (current.kind !== 'punctuation') return false
  const sign = current.lower
  if ('。！？।؟۔'.includes(sign)) return true
  if (!'.!?…'.includes(sign)) return false
  // Copy loses blanks (`… said Okafor.The ferry …`).
  const isGlued = next.capital && next.lower.length > 1 && (tokens[i - 1]?.lower.length ?? 0) > 2
  if (next.start === current.end && next.kind !== 'quote' && !isGlued) return false
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
  // `A.`; `Elisabeth II. „…“`
  const initial = before.capital && (next.kind === 'quote' ? /^(?:.|[ivx]+)$/ : /^.$/).test(before.lower)
  if (!initial && !before.lower.includes('.') && !(before.bits & Word.abbreviation)) return false
  return !(next.bits & (anyPronoun | Word.determiner)) || initial
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
  if (next.kind === 'quote') return true
  if (next.kind !== 'word') return false
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
    if (kind === 'punctuation' || kind === 'quote') return false
    if (!capital && !(bits & (Word.determiner | Word.speaker | Word.particle))) return false
  }
  return false
}
