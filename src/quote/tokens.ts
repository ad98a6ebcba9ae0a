/**
 * A paragraph as tokens and sentences. A quotation is one token: what is said inside it is nobody's subject, and only its
 * last mark matters to the sentence around it.
 */

import { unitAt } from '../text/unit-at.ts'
import { anyHonorific, anyPronoun, bitsOf, type Lexicon, type Phrase, people, Word } from './lexicon.ts'
import type { MarkedSpan } from './marks.ts'
import { isA, isCapital, isUncased, isWordCode, Unit, unitOf } from './units.ts'
import { COLON, COMMA, DOT, grown, numberOf, wordAt } from './words.ts'

export enum Kind {
  word = 0,
  number = 1,
  punctuation = 2,
  clitic = 3,
  quote = 4,
}

export interface Token {
  kind: Kind
  start: number
  end: number
  /** Its number; see `words.ts`. */
  word: number
  /** What the lexicon says of it. */
  bits: number
  /** Whether it begins with a capital; of a quotation, whether it can be a name. */
  capital: boolean
  /** Which sentence of the paragraph it is in. */
  sentence: number
  /** For a quotation, its index among the paragraph's spans, else -1. */
  span: number
}

/** The token at a place; before the first there is none, for which an array would have to be searched by name. */
export function tokenAt(tokens: readonly Token[], i: number): Token | undefined {
  return i < 0 ? undefined : tokens[i]
}

/** What the lexicon says of the token at a place, nothing where there is none. */
export function bitsAt(tokens: readonly Token[], i: number): number {
  return tokenAt(tokens, i)?.bits ?? 0
}

/** The tokens of a paragraph, its marked spans taken as one token each. */
export function tokenize(text: string, spans: readonly MarkedSpan[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  let next = 0
  let i = 0
  let seen = 0
  while (i < text.length) {
    const span = spans[next]
    if (span && i >= span.start) {
      const isNamed = !lexicon.learned && isName(text.slice(span.from, span.to))
      tokens.push(token(Kind.quote, span.start, span.end, unitAt(span.mark, 0) | 0, 0, isNamed, next))
      next++
      i = span.end
      continue
    }
    const stop = span ? span.start : text.length
    const unit = unitOf(unitAt(text, i))
    seen |= unit
    if (unit & Unit.blank) i++
    else if (unit & Unit.unspaced) i = addUnspaced(tokens, text, i, stop, lexicon)
    else if (unit & Unit.word) i = addWord(tokens, text, i, stop, lexicon)
    else {
      tokens.push(token(Kind.punctuation, i, i + 1, unitAt(text, i), 0, false))
      i++
    }
  }
  joinPhrases(tokens, text, lexicon)
  if (lexicon.uses.particles.size > 0) dropLoneParticles(tokens, lexicon)
  if (lexicon.uses.bearers.size > 0) markBearers(tokens, lexicon)
  if (seen & Unit.uncased) markUncasedNames(tokens, text, lexicon)
  setSentences(tokens, text, spans, lexicon)
  if (lexicon.uses.holders.size > 0) markHolders(tokens, lexicon)
  if (!lexicon.learned) {
    markVerbsBehind(tokens, text, lexicon)
    markVerbsInside(tokens, text)
  }
  return tokens
}

/** Up to four words, the first with a capital, and no stop: what can be a paper's name. */
function isName(inside: string): boolean {
  return inside.length < 40 && /^\p{Lu}[^\s.!?,]*(?:\s[^\s.!?,]+){0,3}$/u.test(inside)
}

function token(kind: Kind, start: number, end: number, word: number, bits: number, capital: boolean, span = -1): Token {
  return { kind, start, end, word, bits, capital, sentence: 0, span }
}

function addWord(tokens: Token[], text: string, start: number, stop: number, lexicon: Lexicon): number {
  let end = start
  let word = 0
  let seen = 0
  let isPlain = true
  while (end < stop) {
    const unit = unitOf(unitAt(text, end))
    if (unit & (Unit.unspaced | Unit.blank)) break
    if (!(unit & Unit.word)) {
      if (end + 1 === stop || !joins(text, start, end, unit)) break
      isPlain = false
    }
    seen |= unit
    word = grown(word, unit)
    end++
  }
  const hasMarkers = lexicon.subjectMarkers.size > 0
  if (isDigit(text, start) && !(seen & Unit.letter)) tokens.push(token(Kind.number, start, end, word, 0, false))
  else if (hasMarkers && unitAt(text, start) >= 0xac00) addMarked(tokens, text, start, end, lexicon)
  else if (hasMarkers && lexicon.subjectMarkers.has(word))
    tokens.push(token(Kind.punctuation, start, end, word, 0, false))
  else if (isPlain) addStem(tokens, text, start, end, word, lexicon)
  else addCompound(tokens, text, start, end, lexicon)
  return end
}

function addStem(tokens: Token[], text: string, start: number, end: number, word: number, lexicon: Lexicon): void {
  const capital = isCapital(unitAt(text, start))
  const known = bitsOf(word, lexicon)
  const isNoun = capital && lexicon.capitalNouns
  let bits = known === 0 && isNoun ? compoundBits(text, start, end, lexicon) : known
  // `an vielen Stellen`
  if (isNoun && tokens.at(-1)?.kind === Kind.word) bits &= ~Word.cue
  tokens.push(token(Kind.word, start, end, word, bits, capital))
}

/** Letters of the shortest and the longest word that tells what a compound is; shorter ones end too many names (`-mann`). */
const shortestHead = 5
const longestHead = 16

const headBits = Word.speaker | Word.cueNoun | Word.titleNoun | anyHonorific

/** What a compound noun is: what its longest known last part is (`Bundestrainer`, `Wochenzeitung`). */
function compoundBits(text: string, start: number, end: number, lexicon: Lexicon): number {
  for (let at = Math.max(start + 3, end - longestHead); at <= end - shortestHead; at++) {
    const bits = bitsOf(wordAt(text, at, end), lexicon) & headBits
    if (bits) return bits
  }
  return 0
}

/** A word with a hyphen, an apostrophe or a stop inside. */
function addCompound(tokens: Token[], text: string, start: number, end: number, lexicon: Lexicon): void {
  const letters = text.slice(start, end)
  const hyphen = letters.lastIndexOf('-')
  if (hyphen > 0 && isInverted(letters, hyphen, lexicon)) {
    // A verb with its subject tied on (`dit-il`, `a-t-elle`).
    addWord(tokens, text, start, start + letters.indexOf('-'), lexicon)
    const verb = tokens.at(-1) as Token
    if (verb.bits === 0) verb.bits = Word.cue
    addWord(tokens, text, start + hyphen + 1, end, lexicon)
    return
  }
  const apostrophe = letters.search(/['’]/)
  if (isElided(letters, apostrophe, lexicon)) {
    addStem(tokens, text, start, start + apostrophe, numberOf(letters.slice(0, apostrophe)), lexicon)
    addWord(tokens, text, start + apostrophe + 1, end, lexicon)
    return
  }
  // An English possessive.
  const stop = /.['’]s$/i.test(letters) ? end - 2 : end
  const word = wordAt(text, start, stop)
  // What a word is by its last part; where nouns are compounds, by what stands behind the hyphen.
  const head = lexicon.capitalNouns ? start + hyphen + 1 : start
  const bits =
    bitsOf(word, lexicon) ||
    (bitsOf(wordAt(text, head, stop), lexicon) || compoundBits(text, head, stop, lexicon)) & headBits
  tokens.push(token(Kind.word, start, stop, word, bits, isCapital(unitAt(text, start))))
  if (stop < end) tokens.push(token(Kind.clitic, stop, end, 0, 0, false))
}

/** Letters of the longest word that loses its last one (`quell'`). */
const longestElided = 5

/** Whether an apostrophe stands for a letter between two words (`l'architetto`, `d'une`). */
function isElided(letters: string, apostrophe: number, lexicon: Lexicon): boolean {
  if (apostrophe < 1 || apostrophe > longestElided || lexicon.learned || bitsOf(numberOf(letters), lexicon))
    return false
  const bits = bitsOf(numberOf(letters.slice(0, apostrophe)), lexicon)
  return (bits & (Word.determiner | Word.preposition | Word.clause | Word.first)) !== 0
}

/** Whether a pronoun stands behind the last hyphen, and a verb before the first one. */
function isInverted(letters: string, hyphen: number, lexicon: Lexicon): boolean {
  if (!(bitsOf(numberOf(letters.slice(hyphen + 1)), lexicon) & (anyPronoun | Word.first))) return false
  const verb = bitsOf(numberOf(letters.slice(0, letters.indexOf('-'))), lexicon) || Word.cue
  return (verb & (Word.cue | Word.auxiliary)) !== 0
}

/** Letters of the longest subject particle. */
const longestMarker = 2

/** A Korean word, its subject particle apart. */
function addMarked(tokens: Token[], text: string, start: number, end: number, lexicon: Lexicon): void {
  const isKnown = (stop: number): boolean => bitsOf(wordAt(text, start, stop), lexicon) !== 0
  let stop = end
  if (!isKnown(end)) {
    for (let at = Math.max(start + 1, end - longestMarker); at < end && stop === end; at++)
      if (lexicon.subjectMarkers.has(wordAt(text, at, end)) && (at > start + 1 || isKnown(at))) stop = at
  }
  const stem = wordAt(text, start, stop)
  tokens.push(token(Kind.word, start, stop, stem, bitsOf(stem, lexicon), false))
  if (stop < end) tokens.push(token(Kind.punctuation, stop, end, wordAt(text, stop, end), 0, false))
}

/** The longest word that is looked up in scripts without spaces. */
const longestUnspaced = 8

/**
 * A run of a script without spaces, cut at the words that the lexicon knows, the longest first; what lies between two of them
 * is one word, and a name for all that is known. A single ideograph is part of many a name, so one counts at the edges only.
 */
function addUnspaced(tokens: Token[], text: string, start: number, stop: number, lexicon: Lexicon): number {
  let end = start
  while (end < stop && unitOf(unitAt(text, end)) & Unit.unspaced) end++
  let from = start
  const flush = (to: number): void => {
    if (to > from)
      tokens.push(token(Kind.word, from, to, wordAt(text, from, to), 0, isUnspacedName(text.slice(from, to))))
  }
  for (let at = start; at < end; ) {
    const size = knownAt(text, at, end, at === start || at === from, lexicon)
    if (size === 0) {
      at++
      continue
    }
    flush(at)
    const word = wordAt(text, at, at + size)
    const bits = bitsOf(word, lexicon)
    tokens.push(token(bits ? Kind.word : Kind.punctuation, at, at + size, word, bits, false))
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
  const { subjectMarkers } = lexicon
  let longest = 0
  let word = 0
  for (let size = 1; size <= Math.min(longestUnspaced, end - at); size++) {
    word = grown(word, unitAt(text, at + size - 1))
    const isKnown = bitsOf(word, lexicon) !== 0
    // One that is neither a particle nor before one counts at the edges only.
    const counts = size > 1 || isEdge || at + 1 === end || subjectMarkers.has(unitAt(text, at + 1))
    if (subjectMarkers.has(word) || (isKnown && counts)) longest = size
  }
  return longest
}

/**
 * Scripts without capitals show no names: unknown words are taken for one, up to three, right behind a verb of saying, a title
 * or a noun for somebody who speaks, and right before a title or the subject's particle.
 */
function markUncasedNames(tokens: Token[], text: string, lexicon: Lexicon): void {
  const introduces =
    Word.cue | Word.cuePreposition | Word.speaker | Word.honorific | Word.honorificHe | Word.honorificShe
  for (let i = 0; i < tokens.length; i++) {
    const current = tokens[i] as Token
    const first = unitAt(text, current.start)
    if (!isUncased(first) || current.kind === Kind.quote) continue
    const isMarker = lexicon.subjectMarkers.has(current.word)
    if (current.bits & introduces && !isSpaceless(first)) markNameBehind(tokens, i, text)
    if (isMarker || current.bits & (introduces & ~Word.cue & ~Word.cuePreposition))
      for (let k = 1; k <= 3 && nameable(tokenAt(tokens, i - k), 2, text); k++) (tokens[i - k] as Token).capital = true
  }
}

/** A name has two words, and a third only behind a particle or with an article (`ليلى عبد الرازق`). */
function markNameBehind(tokens: readonly Token[], i: number, text: string): void {
  // What belongs to a title comes before the name: `مديرة المشروع ليلى`.
  const isTitle = ((tokens[i] as Token).bits & Word.speaker) !== 0 && tokens[i + 1]?.bits === 0
  const from = isTitle && /^(?:ال|ה)/.test(textOf(tokens[i + 1], text)) ? i + 1 : i
  for (let k = 1; k <= 3; k++) {
    const one = tokens[from + k]
    if (!nameable(one, k, text) && !(k > 1 && one && one.bits & Word.particle)) return
    const isThird = k < 3 || textOf(one, text).startsWith('ال') || bitsAt(tokens, from + k - 1) & Word.particle
    if (isThird) (one as Token).capital = true
  }
}

/** The words from one token up to another, as they are written. */
export function written(
  { text, tokens }: { text: string; tokens: readonly Token[] },
  from: number,
  to: number,
): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end)
}

/** A token as it is written. */
export function textOf(one: Token | undefined, text: string): string {
  return one ? text.slice(one.start, one.end) : ''
}

function isSpaceless(first: number): boolean {
  return (unitOf(first) & Unit.unspaced) !== 0 || first >= 0xac00
}

/** An unknown word of such a script; the first word of an Arabic name has no article. */
function nameable(one: Token | undefined, place: number, text: string): boolean {
  return (
    one?.kind === Kind.word &&
    one.bits === 0 &&
    one.end - one.start > 1 &&
    isUncased(unitAt(text, one.start)) &&
    (place > 1 || !textOf(one, text).startsWith('ال'))
  )
}

/** A hyphen, an apostrophe, or the stop of an abbreviation like `U.S.`, between two letters. */
function joins(text: string, start: number, at: number, unit: number): boolean {
  const sign = unit & Unit.small
  if (unit & Unit.joint) return isWordCode(unitAt(text, at + 1))
  if (sign !== DOT && sign !== COMMA) return false
  const isFigures = isDigit(text, at + 1)
  if (sign === COMMA) return isFigures && isDigit(text, at - 1)
  return isFigures || (isWordCode(unitAt(text, at + 1)) && (at - start === 1 || text[at - 2] === '.'))
}

function isDigit(text: string, at: number): boolean {
  return isA(Unit.digit, unitAt(text, at))
}

/** Which of the phrases goes on behind this token. */
function phraseAt(phrases: readonly Phrase[], tokens: readonly Token[], first: number): Phrase | undefined {
  for (const phrase of phrases)
    if (goesOn(phrase, tokens, first) && (!phrase.opener || isOpened(tokens, first, phrase.opener))) return phrase
  return undefined
}

function goesOn({ rest }: Phrase, tokens: readonly Token[], first: number): boolean {
  for (let k = 0; k < rest.length; k++) if (tokens[first + 1 + k]?.word !== rest[k]) return false
  return true
}

/** `nach Okafors Angaben`, `nach seinen Angaben`, `nach den jüngsten Angaben der Stadt`: whose they are may stand inside. */
function joinAround(tokens: Token[], text: string, first: number, phrases: readonly Phrase[]): void {
  const isName = tokens[first + 1]?.capital
  let noun = first + 1
  while (noun < first + 4 && tokens[noun]?.kind === Kind.word && tokens[noun]?.capital === isName) {
    if (isName && /s$/i.test(textOf(tokens[noun], text))) break
    noun++
  }
  if (isName) noun++
  const phrase = phrases.find(({ rest, bits }) => bits & Word.cuePreposition && rest[0] === tokens[noun]?.word)
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
function isOpened(tokens: readonly Token[], at: number, opener: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - widest; i--) {
    const { word } = tokens[i] as Token
    if (word === opener) return true
    if (word === DOT) return false
  }
  return false
}

function joinPhrases(tokens: Token[], text: string, lexicon: Lexicon): void {
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token
    if (first.kind !== Kind.word || first.bits & Word.joined) continue
    const phrases = lexicon.phrases.get(first.word)
    const phrase = phrases && phraseAt(phrases, tokens, i)
    if (!phrase) {
      if (phrases && lexicon.capitalNouns) joinAround(tokens, text, i, phrases)
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
    if (!(current.bits & Word.cue) || !lexicon.uses.particles.has(current.word)) continue
    const before = tokenAt(tokens, i - 1)
    const next = tokens[i + 1]
    const isApart = before !== undefined && before.kind !== Kind.word && before.kind !== Kind.number
    const leads = next?.kind === Kind.word && (next.capital || (next.bits & (anyPronoun | Word.determiner)) !== 0)
    if (!isApart || !leads) current.bits &= ~Word.cue
  }
}

/**
 * `«…», zanjó Okafor`, `«…», — съязвил депутат Окафор`: a verb of saying that no list has, by its place behind a quotation that
 * leads, with somebody behind it.
 */
function markVerbsBehind(tokens: readonly Token[], text: string, { dropsPronouns }: Lexicon): void {
  tokens.forEach(({ kind, sentence, end }, i) => {
    if (kind !== Kind.quote) return
    const before = tokenAt(tokens, i - 1)
    if (before?.sentence === sentence && before.word !== COLON) return
    let at = i + 1
    while (at < i + 3 && /^[,–—-]$/.test(textOf(tokens[at], text))) at++
    if (at === i + 1 && !/[,!?…]/.test(text.charAt(end - 2))) return
    const auxiliary = bitsAt(tokens, at) & Word.auxiliary
    const verb = tokens[auxiliary ? at + 1 : at]
    if (!verb || !isUnknown(verb)) return
    const next = auxiliary ? at + 2 : at + 1
    // A reflexive may stand between, and where pronouns are left out nobody has to follow.
    const behind = bitsAt(tokens, next) & Word.auxiliary ? next + 1 : next
    const isAlone = dropsPronouns && tokens[behind]?.word === DOT
    if (!isSomebody(tokens, behind) && !isAlone) return
    ;(tokens[at] as Token).bits = Word.cue
    if (auxiliary) verb.bits = Word.joined
  })
}

/**
 * Verbs of saying that no list has, by their place in the sentence: `Ada apuntó que … «…»`, `Los vecinos apuntan que … «…»`,
 * and the participle of `a-t-elle martelé`.
 */
function markVerbsInside(tokens: readonly Token[], text: string): void {
  let quote = -1
  for (let i = tokens.length - 1; i > 1; i--) {
    const { kind, sentence, bits } = tokens[i] as Token
    if (kind === Kind.quote) quote = sentence
    const [start, subject, verb] = [tokenAt(tokens, i - 3), tokens[i - 2] as Token, tokens[i - 1] as Token]
    const isReported = quote === sentence && (bits & Word.clause) !== 0 && (bits & Word.relative) !== 0
    if (isReported && isUnknown(verb) && subject.sentence === sentence) {
      const leads = start && start.bits & Word.determiner && tokenAt(tokens, i - 4)?.sentence !== sentence
      if (subject.kind === Kind.word && (subject.capital || leads)) verb.bits = Word.cue
    }
    const isTied = subject.bits & Word.auxiliary && verb.bits & anyPronoun && text[subject.end] === '-'
    if (isTied && isUnknown(tokens[i] as Token)) (tokens[i] as Token).bits = Word.cue
  }
}

export function isUnknown({ kind, bits, capital }: Token): boolean {
  return kind === Kind.word && bits === 0 && !capital
}

/** Whether somebody who can speak may begin here: a name, a pronoun, a noun for people, an unknown word before a name. */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next || next.kind !== Kind.word) return false
  return isNamed(tokens, at) || (next.bits & (Word.determiner | Word.speaker | anyHonorific | anyPronoun)) !== 0
}

/** Whether a name may begin here, perhaps behind a word for what its bearer is. */
export function isNamed(tokens: readonly Token[], at: number): boolean {
  const [next, last] = [tokens[at], tokens[at + 1]]
  return next?.capital === true || (next?.kind === Kind.word && next.bits === 0 && last?.capital === true)
}

/** `Auf dem Schild steht „…“`, `„…“, stand auf dem Schild`: a verb of saying next to marked words only. */
function markBearers(tokens: Token[], { uses }: Lexicon): void {
  tokens.forEach((one, i) => {
    if (!uses.bearers.has(one.word)) return
    const near = tokens.slice(Math.max(0, i - 2), i + 3)
    if (near.some(({ kind }) => kind === Kind.quote)) one.bits = Word.cue | Word.impersonal
  })
}

/** `Für Okafor ist der Kai „…“`: somebody's opinion, where a person leads and the verb follows. */
function markHolders(tokens: Token[], { uses }: Lexicon): void {
  tokens.forEach((one, first) => {
    if (tokenAt(tokens, first - 1)?.sentence === one.sentence || !uses.holders.has(one.word)) return
    let isPerson = false
    for (let i = first + 1; i < first + widest; i++) {
      const { kind, bits, capital } = tokens[i] ?? { kind: Kind.punctuation, bits: 0, capital: false }
      if (bits & Word.auxiliary && isPerson) one.bits = Word.cuePreposition
      if (kind !== Kind.word || bits & Word.auxiliary) return
      if (bits & people || (capital && tokens[i - 1]?.capital && i > first + 1)) isPerson = true
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
  if (current.kind === Kind.quote) return endsWithQuote(tokens, i, text, spans, lexicon)
  if (current.kind !== Kind.punctuation || current.word === COMMA) return false
  const sign = text[current.start] as string
  if ('。！？।؟۔'.includes(sign)) return true
  if (!'.!?…'.includes(sign)) return false
  // Copy loses blanks (`… said Okafor.The ferry …`).
  const before = tokenAt(tokens, i - 1)
  const isGlued =
    next.capital && next.end - next.start > 1 && before?.kind !== Kind.quote && textOf(before, text).length > 2
  if (next.start === current.end && next.kind !== Kind.quote && !isGlued) return false
  if (next.kind === Kind.word && !next.capital && isCased(text[next.start] as string)) return false
  if (next.kind === Kind.punctuation) return false
  return sign !== '.' || !isAbbreviation(tokens, i, next, text)
}

function isCased(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase()
}

function isAbbreviation(tokens: readonly Token[], i: number, next: Token, text: string): boolean {
  const before = tokenAt(tokens, i - 1)
  if (!before || before.end !== (tokens[i] as Token).start || before.kind === Kind.quote) return false
  if (before.kind === Kind.number) return next.kind === Kind.word && (next.bits & Word.time) !== 0
  const letters = textOf(before, text)
  // `A.`; `Elisabeth II. „…“`
  const initial = before.capital && (next.kind === Kind.quote ? /^(?:.|[ivx]+)$/i : /^.$/).test(letters)
  if (!initial && !letters.includes('.') && !(before.bits & Word.abbreviation)) return false
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
