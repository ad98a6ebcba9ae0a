/** Verbs of saying that no list has, by where they stand. */
import { unitAt } from '../../text/unit-at.ts'
import { anyHonorific, anyPronoun, bitsOf, type Lexicon, Use, Word } from '../lexicon.ts'
import { isUnknown } from '../phrases.ts'
import {
  bitsAt,
  endAt,
  isCapitalAt,
  isWordAt,
  Kind,
  kindAt,
  lengthAt,
  numberAt,
  sentenceAt,
  setBits,
  startAt,
  type Tokens,
  textOf,
  usesAt,
} from '../tokens.ts'
import { isEastern, isUncased } from '../units.ts'
import { COLON, COMMA, DOT, grown, NO, wordAt } from '../words.ts'
import { isComma, markNameBehind } from './uncased.ts'

/** How Romance verbs end that tell what one person did. */
const didSomething = /..(?:[óò]|ou)$/

/**
 * `«…», zanjó Okafor`, `«…», — съязвил депутат Окафор`: a verb of saying that no list has, by its place behind a quotation that
 * leads, with somebody behind it.
 */
export function markVerbsBehind(
  tokens: Tokens,
  from: number,
  to: number,
  text: string,
  { dropsPronouns, genitives }: Lexicon,
): void {
  for (let i = from; i < to; i++) {
    if (kindAt(tokens, i) !== Kind.quote) continue
    if (sentenceAt(tokens, i - 1) === sentenceAt(tokens, i) && numberAt(tokens, i - 1) !== COLON) continue
    let at = i + 1
    while (at < i + 3 && /^[,–—-]$/.test(textOf(tokens, at, text))) at++
    const end = endAt(tokens, i)
    if (at === i + 1 && !/[,!?…]['’”"»“«]{0,2}$/.test(text.slice(end - 3, end))) continue
    const auxiliary = bitsAt(tokens, at) & Word.auxiliary
    const verb = auxiliary ? at + 1 : at
    if (!isUnknown(tokens, verb) && !(bitsAt(tokens, verb) & Word.cue)) continue
    // `“…?” 오 의원이`: subjects come first there.
    if (isEastern(unitAt(text, startAt(tokens, verb)))) continue
    const next = auxiliary ? at + 2 : at + 1
    // A reflexive may stand between, and where pronouns are left out nobody has to follow.
    const isReflexive = bitsAt(tokens, next) & Word.auxiliary
    const behind = isReflexive ? next + 1 : next
    // `“…”, atirou da bancada um reformado`
    const isFar = !genitives && isWordAt(tokens, at) && at > i + 1 && didSomething.test(textOf(tokens, verb, text))
    const isAlone =
      dropsPronouns && (isFar || numberAt(tokens, behind) === DOT || text.endsWith('nya', endAt(tokens, verb)))
    if (!isSomebody(tokens, behind) && !isAlone && !isOnlyVerb(tokens, verb, behind)) continue
    if (isReflexive) setBits(tokens, next, Word.joined)
    if (bitsAt(tokens, verb) !== 0) continue
    setBits(tokens, at, Word.cue)
    if (auxiliary) setBits(tokens, verb, Word.joined)
    if (isUncased(unitAt(text, startAt(tokens, verb)))) markNameBehind(tokens, behind - 1, text)
  }
}

/**
 * Verbs of saying that no list has, by their place in the sentence: `Ada apuntó que … «…»`, `Los vecinos apuntan que … «…»`,
 * and the participle of `a-t-elle martelé`.
 */
export function markVerbsInside(tokens: Tokens, from: number, to: number, text: string, lexicon: Lexicon): void {
  const { capitalNouns } = lexicon
  let quote = -1
  let isBeforeQuote = false
  for (let i = to - 1; i > from; i--) {
    const sentence = sentenceAt(tokens, i)
    const bits = bitsAt(tokens, i)
    const isQuote = kindAt(tokens, i) === Kind.quote
    if (isQuote) quote = sentence
    // `Ministerstwo przekazało, że „…”`
    const at = numberAt(tokens, i - 1) === COMMA ? i - 1 : i
    const subject = at - 2
    const verb = at - 1
    const isReported = bits & Word.clause && quote === sentence && (bits & Word.relative || at < i)
    const isColon = isBeforeQuote && !capitalNouns && (numberAt(tokens, i) === COLON || numberAt(tokens, i) === COMMA)
    isBeforeQuote = isQuote
    // `Ada s'étonne : « … »`
    if ((isReported || isColon) && sentenceAt(tokens, subject) === sentence) markVerb(tokens, verb, text, lexicon, true)
    markVerb(tokens, i, text, lexicon, false)
    // `según contó la alcaldesa`
    const behind = bitsAt(tokens, i + 1)
    const isBefore = (behind & (Word.determiner | Word.preposition)) === Word.determiner
    const isSource = bitsAt(tokens, i - 1) & Word.cuePreposition && isUnknown(tokens, i) && lengthAt(tokens, i) > 3
    if (isBefore && isSource && !lexicon.verbSecond) setBits(tokens, i, Word.cue)
    const isTied =
      bitsAt(tokens, subject) & Word.auxiliary &&
      bitsAt(tokens, verb) & anyPronoun &&
      text[endAt(tokens, subject)] === '-'
    if (isTied && isUnknown(tokens, i)) setBits(tokens, i, Word.cue)
  }
}

/** Forms of the auxiliary of the perfect, and of no other. */
const have = /^(?:h|a|ont|t)/

/**
 * Makes a verb of an unknown word behind an auxiliary, past an adverb, whose present is known (`a critiqué`, `ha poi spiegato`), which
 * another auxiliary has (`avait dit`) or which something reported follows (`ha replicato che`), or behind its subject then.
 */
function markVerb(tokens: Tokens, verb: number, text: string, lexicon: Lexicon, isReported: boolean): void {
  if (!isUnknown(tokens, verb) || usesAt(tokens, verb) & Use.adverbs) return
  const before = verb - (usesAt(tokens, verb - 1) & Use.adverbs ? 2 : 1)
  const bits = bitsAt(tokens, before)
  if (bits & Word.auxiliary) {
    if (
      lexicon.capitalNouns ||
      !have.test(textOf(tokens, before, text)) ||
      !(
        isReported ||
        isParticiple(text, startAt(tokens, verb), endAt(tokens, verb), lexicon) ||
        isInPerfect(numberAt(tokens, verb), lexicon)
      )
    )
      return
    setBits(tokens, before, Word.cue)
    for (let i = before + 1; i <= verb; i++) setBits(tokens, i, Word.joined)
  } else if (isReported && isWordAt(tokens, before) && !(bits & Word.determiner)) {
    const isLead =
      bitsAt(tokens, before - 1) & Word.determiner && sentenceAt(tokens, before - 2) !== sentenceAt(tokens, before)
    if (isCapitalAt(tokens, before) || isLead) setBits(tokens, verb, Word.cue)
  }
}

/** Whether the language file has the present of a participle in `-é`, `-ado` or `-ato`. */
function isParticiple(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const stem = wordAt(text, start, text[end - 1] === 'o' ? end - 3 : end - 1)
  return ((bitsOf(grown(stem, A), lexicon) | bitsOf(grown(stem, E), lexicon)) & Word.cue) !== 0
}

const perfects = new WeakMap<Lexicon, ReadonlySet<number>>()

/** Whether the language file has a participle behind some auxiliary (`a dit`). */
function isInPerfect(verb: number, lexicon: Lexicon): boolean {
  const known = perfects.get(lexicon) ?? new Set(participlesOf(lexicon))
  perfects.set(lexicon, known)
  return known.has(verb)
}

/** The second words of all verbs of saying that have two. */
function participlesOf({ phrases }: Lexicon): number[] {
  const verbs = [...phrases.values()].flat().filter(({ bits, rest }) => bits & Word.cue && rest.length === 1)
  return verbs.map(({ rest }) => rest[0] as number)
}

const A = 0x61
const E = 0x65

/** `„…“, uvedla radnice.`: a verb before a noun that no list has, without another verb of saying in the sentence. */
function isOnlyVerb(tokens: Tokens, verb: number, behind: number): boolean {
  if (!isUnknown(tokens, behind) || usesAt(tokens, verb) & Use.adverbs) return false
  const sentence = sentenceAt(tokens, verb)
  let i = behind
  while (sentenceAt(tokens, i) === sentence && !(bitsAt(tokens, i) & Word.cue)) i++
  return i > behind && sentenceAt(tokens, i) !== sentence
}

/** How verbs end in Turkish that end a sentence. */
export const finite: RegExp = /(?:[dt][ıiuü]|yor|m[ıiuü]ş)$/

/**
 * `「…」と嘆いた`, `"…"고 토로했다`: the verb that ends a sentence, whatever it is, where a particle says that the words are said,
 * or the sentence goes on behind its stop (`「…」。山田さんは訴える。`).
 */
export function markVerbsLast(tokens: Tokens, from: number, to: number, text: string): void {
  for (let i = from; i < to; i++) {
    if (kindAt(tokens, i) !== Kind.quote) continue
    // `"…", diye gülümsüyor`
    const next = numberAt(tokens, i + 1) === COMMA && usesAt(tokens, i + 2) & Use.quotatives ? i + 2 : i + 1
    // `"…" buyurdu.`
    if (isUnknown(tokens, next) && numberAt(tokens, next + 1) === DOT && finite.test(textOf(tokens, next, text)))
      setBits(tokens, next, Word.cue)
    // `「…」という。`
    if (bitsAt(tokens, next) & Word.scare && textOf(tokens, next + 1, text) === '。') setBits(tokens, next, Word.cue)
    if (!(usesAt(tokens, next) & Use.quotatives || textOf(tokens, next, text) === '。')) continue
    if (bitsAt(tokens, next) === 0 || bitsAt(tokens, next) & Word.cueNoun) setBits(tokens, next, Word.auxiliary)
    const sentence = sentenceAt(tokens, i)
    let last = next
    for (let k = next + 1; sentenceAt(tokens, k) === sentence && kindAt(tokens, k) !== Kind.quote; k++) {
      // `「…」と語るのは、山田太郎さんだ。`
      if (usesAt(tokens, k + 1) & Use.topics && numberAt(tokens, k) === NO) break
      // `「…」と叫ぶと、スタンドは総立ち`: the clause that quotes ends before the one behind it.
      if (last > next && isComma(tokens, k, text) && endsClause(tokens, k - 1)) break
      // `否認しているという`
      const isScare = bitsAt(tokens, k) & Word.scare && !isWordAt(tokens, k + 1)
      if (isWordAt(tokens, k) && !isScare && !(bitsAt(tokens, k) & Word.coordinator)) last = k
      // `"…" diye ekledi oyuncu.`
      if (isUnknown(tokens, k) && finite.test(textOf(tokens, k, text))) break
    }
    // `「…」と市長。`
    if (bitsAt(tokens, last) & (Word.speaker | anyHonorific) && sentenceAt(tokens, last + 2) !== sentence)
      setBits(tokens, next, Word.cue)
    // `とみられる`, `とされた`: nobody's.
    if (
      last !== next &&
      !(bitsAt(tokens, last) & ~Word.auxiliary) &&
      !/れ(?:る|た|ている)$/.test(textOf(tokens, last, text))
    )
      setBits(tokens, last, Word.cue)
  }
}

/** `bir gazetecinin “…” sorusuna`, `Demir'in “…” sözleri`: whether marked words are somebody's by the word before and behind them. */
export function isOwned(tokens: Tokens, quote: number, text: string): boolean {
  const isSaid = kindAt(tokens, quote) === Kind.quote && usesAt(tokens, quote + 1) & Use.quotatives
  const word = textOf(tokens, quote - 1, text)
  // `muhabirin “…” sorusu`
  const isThing =
    !/^(?:di|şek|yaz)/.test(textOf(tokens, quote + 1, text)) && /^(?!kadın|için)\p{Ll}{3,}[ıiuü]n$/u.test(word)
  return Boolean(isSaid) && (isThing || /(?:n|l[ae]r|\P{L})[ıiuü]n$/u.test(word))
}

/** Whether a verb stands here, perhaps with the conjunction of its clause behind it (`叫ぶと`, `話すが`). */
function endsClause(tokens: Tokens, i: number): boolean {
  const isJoined = bitsAt(tokens, i) & Word.coordinator || usesAt(tokens, i) & Use.markers
  return isUnknown(tokens, isJoined && !(usesAt(tokens, i) & Use.topics) ? i - 1 : i)
}

/** Whether somebody who can speak may begin here: a name, a pronoun, a noun for people, an unknown word before a name. */
function isSomebody(tokens: Tokens, at: number): boolean {
  if (!isWordAt(tokens, at)) return false
  const said = Word.determiner | Word.possessive | Word.speaker | anyHonorific | anyPronoun
  return isNamed(tokens, at) || (bitsAt(tokens, at) & said) !== 0
}

/** Whether a name may begin here, perhaps behind a word for what its bearer is. */
export function isNamed(tokens: Tokens, at: number): boolean {
  const bits = bitsAt(tokens, at)
  const isRole = isWordAt(tokens, at) && (bits === 0 || (bits & (Word.speaker | anyHonorific)) !== 0)
  return isCapitalAt(tokens, at) || (isRole && isCapitalAt(tokens, at + 1))
}
