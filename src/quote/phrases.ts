/** What tokens are together: phrases, and words that mean something else beside others. */
import { unitAt } from '../text/unit-at.ts'
import { anyHonorific, anyPronoun, type Lexicon, type Phrase, people, Use, Word } from './lexicon.ts'
import { bitsAt, Kind, type Token, textOf, tokenAt } from './tokens.ts'
import { isUncased } from './units.ts'
import { markNameBehind } from './unspaced.ts'
import { COLON, COMMA, DOT } from './words.ts'

/** Makes one of words that the lexicon knows together (`according to`). */
export function joinPhrases(tokens: Token[], text: string, lexicon: Lexicon): void {
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token
    if (!(first.uses & Use.opener) || first.kind !== Kind.word || first.bits & Word.joined) continue
    const phrases = lexicon.phrases.get(first.word) as readonly Phrase[]
    const phrase = phraseAt(phrases, tokens, i)
    if (!phrase) {
      if (lexicon.capitalNouns) joinAround(tokens, text, i, phrases)
      continue
    }
    first.bits = phrase.bits
    for (let k = 1; k <= phrase.rest.length; k++) {
      const later = tokens[i + k] as Token
      later.bits = Word.joined | (phrase.bits & (Word.honorific | Word.speaker))
    }
  }
}

/** Which of the phrases goes on behind this token. */
function phraseAt(phrases: readonly Phrase[], tokens: readonly Token[], first: number): Phrase | undefined {
  for (const phrase of phrases)
    if (goesOn(phrase, tokens, first) && (!phrase.opener || isOpened(tokens, first, phrase.opener))) return phrase
  return undefined
}

function goesOn({ rest }: Phrase, tokens: readonly Token[], first: number): boolean {
  for (let k = 0; k < rest.length; k++) if (tokenAt(tokens, first + 1 + k).word !== rest[k]) return false
  return true
}

/** `nach Okafors Angaben`, `nach seinen Angaben`, `nach den jüngsten Angaben der Stadt`: whose they are may stand inside. */
function joinAround(tokens: Token[], text: string, first: number, phrases: readonly Phrase[]): void {
  const isName = tokenAt(tokens, first + 1).capital
  let noun = first + 1
  while (noun < first + 4 && tokenAt(tokens, noun).kind === Kind.word && tokenAt(tokens, noun).capital === isName) {
    if (isName && /s$/i.test(textOf(tokenAt(tokens, noun), text))) break
    noun++
  }
  if (isName) noun++
  const phrase = phrases.find(({ rest, bits }) => bits & Word.cuePreposition && rest[0] === tokenAt(tokens, noun).word)
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

/** `so` is a cue behind a quotation, a comma or a dash with the speaker right behind it, and an adverb elsewhere. */
export function dropLoneParticles(tokens: Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const current = tokens[i] as Token
    if (!(current.bits & Word.cue) || !(current.uses & Use.particles)) continue
    const before = tokenAt(tokens, i - 1)
    const next = tokenAt(tokens, i + 1)
    const isApart = i > 0 && before.kind !== Kind.word && before.kind !== Kind.number
    const leads = next.kind === Kind.word && (next.capital || (next.bits & (anyPronoun | Word.determiner)) !== 0)
    if (!isApart || !leads) current.bits &= ~Word.cue
  }
}

/**
 * `«…», zanjó Okafor`, `«…», — съязвил депутат Окафор`: a verb of saying that no list has, by its place behind a quotation that
 * leads, with somebody behind it.
 */
export function markVerbsBehind(tokens: readonly Token[], text: string, { dropsPronouns }: Lexicon): void {
  for (let i = 0; i < tokens.length; i++) {
    const { kind, sentence, end } = tokens[i] as Token
    if (kind !== Kind.quote) continue
    const before = tokenAt(tokens, i - 1)
    if (before.sentence === sentence && before.word !== COLON) continue
    let at = i + 1
    while (at < i + 3 && /^[,–—-]$/.test(textOf(tokenAt(tokens, at), text))) at++
    if (at === i + 1 && !/[,!?…]['’”"»“«]{0,2}$/.test(text.slice(end - 3, end))) continue
    const auxiliary = bitsAt(tokens, at) & Word.auxiliary
    const verb = tokenAt(tokens, auxiliary ? at + 1 : at)
    if (!isUnknown(verb) && !(verb.bits & Word.cue)) continue
    const next = auxiliary ? at + 2 : at + 1
    // A reflexive may stand between, and where pronouns are left out nobody has to follow.
    const isReflexive = bitsAt(tokens, next) & Word.auxiliary
    const behind = isReflexive ? next + 1 : next
    const isAlone = dropsPronouns && tokenAt(tokens, behind).word === DOT
    if (!isSomebody(tokens, behind) && !isAlone && !isOnlyVerb(tokens, verb, behind)) continue
    if (isReflexive) tokenAt(tokens, next).bits = Word.joined
    if (verb.bits !== 0) continue
    tokenAt(tokens, at).bits = Word.cue
    if (auxiliary) verb.bits = Word.joined
    if (isUncased(unitAt(text, verb.start))) markNameBehind(tokens, behind - 1, text)
  }
}

/**
 * Verbs of saying that no list has, by their place in the sentence: `Ada apuntó que … «…»`, `Los vecinos apuntan que … «…»`,
 * and the participle of `a-t-elle martelé`.
 */
export function markVerbsInside(tokens: readonly Token[], text: string, { capitalNouns }: Lexicon): void {
  let quote = -1
  for (let i = tokens.length - 1; i > 1; i--) {
    const one = tokens[i] as Token
    const { kind, sentence, bits, word } = one
    if (kind === Kind.quote) quote = sentence
    // `Ministerstwo przekazało, że „…”`
    const at = (tokens[i - 1] as Token).word === COMMA ? i - 1 : i
    const [subject, verb] = [tokenAt(tokens, at - 2), tokenAt(tokens, at - 1)]
    const isReported = quote === sentence && bits & Word.clause && (bits & Word.relative || at < i)
    // `Ada s'étonne : « … »`
    const isColon = !capitalNouns && (word === COLON || word === COMMA) && tokenAt(tokens, i + 1).kind === Kind.quote
    if ((isReported || isColon) && isUnknown(verb) && subject.sentence === sentence) {
      const leads = bitsAt(tokens, at - 3) & Word.determiner && tokenAt(tokens, at - 4).sentence !== sentence
      if (subject.kind === Kind.word && (subject.capital || leads)) verb.bits = Word.cue
    }
    const isTied = subject.bits & Word.auxiliary && verb.bits & anyPronoun && text[subject.end] === '-'
    if (isTied && isUnknown(one)) one.bits = Word.cue
  }
}

/** `„…“, uvedla radnice.`: a verb before a noun that no list has, without another verb of saying in the sentence. */
function isOnlyVerb(tokens: readonly Token[], { sentence, uses }: Token, behind: number): boolean {
  if (!isUnknown(tokenAt(tokens, behind)) || uses & Use.adverbs) return false
  let i = behind
  while (tokenAt(tokens, i).sentence === sentence && !(bitsAt(tokens, i) & Word.cue)) i++
  return i > behind && tokenAt(tokens, i).sentence !== sentence
}

/**
 * `「…」と嘆いた`, `"…"고 토로했다`: the verb that ends a sentence, whatever it is, where a particle says that the words are said,
 * or the sentence goes on behind its stop (`「…」。山田さんは訴える。`).
 */
export function markVerbsLast(tokens: readonly Token[], text: string): void {
  tokens.forEach(({ kind, sentence }, i) => {
    const next = tokenAt(tokens, i + 1)
    if (kind !== Kind.quote || !(next.uses & Use.quotatives || textOf(next, text) === '。')) return
    if (next.bits === 0) next.bits = Word.auxiliary
    let last = next
    for (let k = i + 2; tokenAt(tokens, k).sentence === sentence && tokenAt(tokens, k).kind !== Kind.quote; k++)
      if (tokenAt(tokens, k).kind === Kind.word) last = tokenAt(tokens, k)
    // `とみられる`, `とされた`: nobody's.
    if (last !== next && !(last.bits & ~Word.auxiliary) && !/れ(?:る|た|ている)$/.test(textOf(last, text)))
      last.bits = Word.cue
  })
}

export function isUnknown({ kind, bits, capital }: Token): boolean {
  return kind === Kind.word && bits === 0 && !capital
}

/** Whether somebody who can speak may begin here: a name, a pronoun, a noun for people, an unknown word before a name. */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  const { kind, bits } = tokenAt(tokens, at)
  if (kind !== Kind.word) return false
  return (
    isNamed(tokens, at) || (bits & (Word.determiner | Word.possessive | Word.speaker | anyHonorific | anyPronoun)) !== 0
  )
}

/** Whether a name may begin here, perhaps behind a word for what its bearer is. */
export function isNamed(tokens: readonly Token[], at: number): boolean {
  const { bits, capital, kind } = tokenAt(tokens, at)
  const isRole = kind === Kind.word && (bits === 0 || (bits & (Word.speaker | anyHonorific)) !== 0)
  return capital || (isRole && tokenAt(tokens, at + 1).capital)
}

/** `Auf dem Schild steht „…“`, `„…“, stand auf dem Schild`: a verb of saying next to marked words only. */
export function markBearers(tokens: Token[]): void {
  tokens.forEach((one, i) => {
    if (!(one.uses & Use.bearers)) return
    const near = tokens.slice(Math.max(0, i - 2), i + 3)
    if (near.some(({ kind }) => kind === Kind.quote)) one.bits = Word.cue | Word.impersonal
  })
}

/** `Für Okafor ist der Kai „…“`: somebody's opinion, where a person leads and the verb follows. */
export function markHolders(tokens: Token[]): void {
  tokens.forEach((one, first) => {
    if (!(one.uses & Use.holders) || tokenAt(tokens, first - 1).sentence === one.sentence) return
    let isPerson = false
    for (let i = first + 1; i < first + widest; i++) {
      const { kind, bits, capital } = tokenAt(tokens, i)
      if (bits & Word.auxiliary && isPerson) one.bits = Word.cuePreposition
      if (kind !== Kind.word || bits & Word.auxiliary) return
      if (bits & people || (capital && tokenAt(tokens, i - 1).capital && i > first + 1)) isPerson = true
    }
  })
}
