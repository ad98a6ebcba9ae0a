/**
 * Mentions: every noun phrase, name and pronoun of a paragraph that could be a speaker. No parser: a phrase begins at a
 * determiner, a capital or a noun of the language file, and ends before a function word, a verb of saying or a sign.
 */
import { unitAt } from '../text/unit-at.ts'
import { anyHonorific, anyPronoun, functionWord, type Lexicon, Use, Word } from './lexicon.ts'
import type { Link } from './links.ts'
import { bitsAt, EDGE, Kind, type Token, textOf, tokenAt } from './tokens.ts'
import { isUncased, Unit, unitOf } from './units.ts'
import { COMMA, DOT, numberOf } from './words.ts'

export type MentionKind = 'name' | 'pronoun' | 'noun' | 'author'

export interface Mention {
  kind: MentionKind
  /** Index of the paragraph among all that are searched. */
  paragraph: number
  /** Its tokens: `from` to `to`, without what is only a title; the last one is the word that counts. */
  from: number
  to: number
  /** First token of the whole phrase: title, determiner and all. */
  phrase: number
  /** Sentence within its paragraph. */
  sentence: number
  /** All that the lexicon says of its words together: titles, gender, nouns of saying. */
  bits: number
  /** Whether a preposition stands before it, or it owns what follows: no subject then. */
  oblique: boolean
  owner: boolean
  /** Whether it is the first of its sentence. */
  first: boolean
  /** A noun phrase without a known noun. */
  weak: boolean
  /** Index of the person it names, or -1; see `names.ts`. */
  person: number
  /** How it is tied to a verb of saying, once somebody has asked; see `links.ts`. */
  link: Link | null
}

/** What is read here: a paragraph, by its number, and what is known of the article's words. */
interface Reading {
  paragraph: number
  text: string
  tokens: readonly Token[]
  capitals: ReadonlySet<number>
  lexicon: Lexicon
  /** What has been found so far. */
  mentions: Mention[]
}

export function opensSentence(text: string, tokens: readonly Token[], i: number): boolean {
  if (i === 0) return true
  const before = tokens[i - 1] as Token
  return (
    before.sentence !== (tokens[i] as Token).sentence ||
    (before.kind === Kind.quote && text[before.end - 2] !== ',') ||
    (before.kind === Kind.punctuation && before.word !== COMMA && before.word !== DOT)
  )
}

const ends =
  Word.preposition |
  Word.coordinator |
  Word.auxiliary |
  Word.clause |
  Word.cue |
  Word.cuePreposition |
  anyPronoun |
  Word.first |
  Word.relative |
  Word.reported

/** Finds all mentions of a paragraph, in order; far from quotations names alone will do. */
export function findMentions(reading: Reading, namesOnly: boolean): void {
  const { tokens, lexicon, mentions } = reading
  let i = 0
  while (i < tokens.length) {
    const { bits, capital, kind } = tokens[i] as Token
    if (kind === Kind.quote && isMarkedName(tokens, i)) addMarkedName(reading, i)
    const isWord = kind === Kind.word || kind === Kind.number
    if (isWord && (!namesOnly || capital || bits & (Word.speaker | anyHonorific | Word.determiner)))
      i = addAt(reading, i)
    else i++
  }
  for (let k = 1; k < mentions.length; k++) {
    const mention = mentions[k] as Mention
    const before = mentions[k - 1] as Mention
    mention.first = before.sentence !== mention.sentence
    // `mit Ada und Emil`: what is joined to an object is one.
    const and = mention.phrase - 1
    if (before.oblique && before.to === and && bitsAt(tokens, and) & Word.coordinator && !lexicon.learned)
      mention.oblique = true
  }
}

/** Reads on from a word, adds what is mentioned there, and returns where to go on. */
function addAt(reading: Reading, i: number): number {
  const { tokens, lexicon } = reading
  const token = tokens[i] as Token
  if (!isNameWord(reading, i)) {
    if (isPronoun(tokens, i, lexicon)) {
      const isObject = (bitsAt(tokens, i - 1) & Word.preposition) !== 0 && !opensClause(reading, i, i + 1)
      add(reading, token.bits & Word.first ? 'author' : 'pronoun', i, i, i + 1, token.bits, isObject)
      return i + 1
    }
    if (token.bits & (ends | Word.joined) && !(token.bits & Word.determiner) && !isNoun(token)) return i + 1
  }
  return addPhrase(reading, i)
}

function add(
  { mentions, paragraph, tokens }: Reading,
  kind: MentionKind,
  phrase: number,
  from: number,
  to: number,
  bits: number,
  oblique: boolean,
  owner = false,
  weak = false,
): void {
  const { sentence } = tokens[phrase] as Token
  const first = mentions.length === 0
  mentions.push({
    kind,
    paragraph,
    from,
    to,
    phrase,
    sentence,
    bits,
    oblique,
    owner,
    first,
    weak,
    person: -1,
    link: null,
  })
}

function isPronoun(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const { bits } = tokens[i] as Token
  if (bits & Word.joined) return false
  // `bà Lan`: a title before a name, else a pronoun.
  if (bits & anyHonorific && tokens[i + 1]?.capital) return false
  // `seiner Meinung nach`, `nach seiner Meinung`
  if (bits & Word.possessive && bitsAt(tokens, i + 1) & (Word.closes | Word.joined)) return true
  if (bits & (anyPronoun | Word.first)) {
    // A word that is a determiner too is a pronoun only where no noun follows.
    if (!(bits & (Word.determiner | Word.possessive))) return true
    const next = tokenAt(tokens, i + 1)
    return next.kind !== Kind.word || (next.bits & (ends & ~Word.reported)) !== 0
  }
  const before = tokenAt(tokens, i - 1)
  if (!(bits & Word.relative) || i === 0) return false
  const next = tokenAt(tokens, i + 1)
  // `denuncian que el dique …`: what has its own subject behind it is none, but where the verb comes last.
  const hasOwn = next.bits & Word.determiner && !(bitsAt(tokens, i + 2) & Word.cue)
  if (!lexicon.learned && !lexicon.verbSecond && (hasOwn || next.capital)) return false
  // `der`, `die`: a relative behind a comma only, and not before a noun.
  if (bits & Word.determiner && lexicon.capitalNouns) return before.word === COMMA && next !== EDGE && !next.capital
  return before.word === COMMA || (before.kind === Kind.word && !(before.bits & (functionWord & ~Word.cue)))
}

/** A name in marks where a speaker stands: `laut „Rundschau“`, `schreibt die „Rundschau“`. */
function isMarkedName(tokens: readonly Token[], i: number): boolean {
  if (!tokenAt(tokens, i).capital) return false
  const bits = bitsAt(tokens, i - 1)
  if (bits & (Word.cue | Word.cuePreposition)) return true
  return (bits & (Word.determiner | Word.indefinite)) === Word.determiner
}

function addMarkedName(reading: Reading, i: number): void {
  const { tokens } = reading
  const bits = bitsAt(tokens, i - 1)
  const phrase = bits & Word.determiner ? i - 1 : i
  const oblique = (bits & Word.oblique) !== 0 || (bitsAt(tokens, phrase - 1) & Word.preposition) !== 0
  add(reading, 'noun', phrase, i, i + 1, Word.speaker | Word.titleNoun, oblique)
}

function isNoun(token: Token): boolean {
  return (token.bits & (Word.speaker | Word.cueNoun | anyHonorific)) !== 0 && !(token.bits & Word.cue && !token.capital)
}

/** Whether a word with a capital is (part of) a name, and not just first in its sentence. */
function isNameWord({ text, tokens, capitals, lexicon }: Reading, i: number): boolean {
  const token = tokens[i] as Token
  if (!token.capital || token.kind !== Kind.word) return false
  if (token.bits & Word.joined && !(token.bits & (Word.honorific | Word.speaker))) return false
  if (token.bits & Word.time && !tokenAt(tokens, i + 1).capital) return false
  const opening = opensSentence(text, tokens, i)
  if (opening && token.uses & Use.adverbs) return false
  if (token.bits & functionWord && !(token.bits & (anyHonorific | Word.givenHe | Word.givenShe))) {
    // `De Boer`, `Le Monde`
    const isArticle = token.bits & Word.determiner && tokenAt(tokens, i + 1).capital && !lexicon.learned
    if (!opening && isArticle && !lexicon.capitalNouns) return true
    return (
      !opening &&
      !(token.bits & (Word.determiner | anyPronoun | Word.first | Word.possessive)) &&
      (!(token.bits & Word.cue) || (bitsAt(tokens, i + 1) & Word.cue) !== 0) &&
      token.end - token.start > 2 &&
      !lexicon.capitalNouns
    )
  }
  if (!opening || isUncased(unitAt(text, token.start))) return true
  if (token.bits & (Word.givenHe | Word.givenShe | anyHonorific) || capitals.has(token.word)) return true
  const next = tokenAt(tokens, i + 1)
  if (next.sentence !== token.sentence) return false
  if (next.capital || next.kind === Kind.clitic) return true
  if (next.bits & Word.particle && tokenAt(tokens, i + 2).capital) return true
  return (
    (next.bits & (Word.cue | Word.auxiliary)) !== 0 &&
    !(token.bits & Word.speaker) &&
    (!lexicon.capitalNouns || hasHyphen(text, token))
  )
}

/** Reads the phrase that begins at `start`, adds what it mentions, and returns where to go on. */
function addPhrase(reading: Reading, start: number): number {
  const { tokens, lexicon } = reading
  const first = tokens[start] as Token
  let i = start
  let bits = 0
  let runFrom = -1
  let runTo = -1
  let nounAt = -1
  const isDetermined = (first.bits & (Word.determiner | Word.possessive)) !== 0 && !isNameWord(reading, start)
  const code = unitAt(reading.text, first.start)
  const isVerbFirst = isUncased(code) && code < 0x1000
  if (isVerbFirst && first.bits === 0 && !first.capital && isNoun(tokenAt(tokens, start + 1))) return start + 1
  if (isDetermined) i++
  while (i < tokens.length) {
    const token = tokens[i] as Token
    if (token.sentence !== first.sentence || token.kind === Kind.quote) break
    if (token.kind === Kind.punctuation) {
      if (!isInnerStop(tokens, i, runTo)) break
      i++
      continue
    }
    if (token.kind === Kind.clitic) break
    if (isNameWord(reading, i)) {
      // A second run after a noun in between (`the Clinton campaign`) begins anew.
      if (runTo !== i && !(runTo >= 0 && isInnerStop(tokens, i - 1, runTo))) runFrom = i
      runTo = i + 1
      bits |= token.bits
      if (token.bits & (Word.speaker | Word.cueNoun)) nounAt = i
    } else if (isParticle(reading, i, runTo)) {
      runTo = i + 1
    } else if (isNoun(token) || (token.bits & Word.joined && nounAt === i - 1)) {
      // `اتهم كريم الحكومة`: titles do not follow names there, and verbs lead.
      if (isVerbFirst && runTo === i) break
      nounAt = i
      bits |= token.bits
    } else if (i > start && token.bits & (ends | Word.determiner | Word.possessive) && !(token.bits & Word.joined))
      break
    else if (lexicon.subjectFirst && token.bits === 0 && isAdverb(reading, token)) break
    else if (runTo === i || (nounAt === i - 1 && nounAt >= 0)) {
      // A lower-case word after a name or a noun goes on only where a known noun ends the phrase soon (`the group's Web page`),
      // or a name does behind a noun (`начальник порта Иван Орлов`).
      const next = tokenAt(tokens, i + 1)
      if (
        token.kind === Kind.number ||
        next.kind !== Kind.word ||
        (runTo === i && !lexicon.learned && !isUncased(code))
      )
        break
      const isTitle = runTo !== i && !lexicon.learned && isNameWord(reading, i + 1)
      if (!isNoun(next) && !isTitle) break
    }
    i++
  }
  const end = Math.max(i, start + 1)
  if (runFrom < 0 && nounAt < 0) addUnknown(reading, start, end, first.bits, isDetermined)
  else addNamed(reading, { start, end, runFrom, runTo, nounAt, bits: bits | first.bits, isDetermined })
  return end
}

interface Phrase {
  start: number
  end: number
  runFrom: number
  runTo: number
  nounAt: number
  bits: number
  isDetermined: boolean
}

/** A phrase with a name or a known noun. */
function addNamed(reading: Reading, { start, end, runFrom, runTo, nounAt, bits, isDetermined }: Phrase): void {
  const { text, tokens, lexicon } = reading
  const first = tokens[start] as Token
  const owner = tokenAt(tokens, end).kind === Kind.clitic
  const oblique = isOblique(reading, start, end, isDetermined)
  let kind: MentionKind = 'noun'
  let [from, to, weak] = [start, runTo, false]
  if (nounAt >= runTo) {
    // Where titles follow the name (`田中さん`, `Nagy Péter miniszter`), the name is the run before them.
    const isFull =
      runTo - runFrom > 1 && !lexicon.learned && !lexicon.capitalNouns && !(bitsAt(tokens, runFrom) & Word.speaker)
    if (runFrom >= 0 && (isFull || isUncased(unitAt(text, (tokens[runFrom] as Token).start)))) {
      kind = 'name'
      from = runFrom
    } else to = nounAt + 1
  } else {
    const nameFrom = skipTitles(tokens, runFrom, runTo, lexicon)
    const isNoun = lexicon.capitalNouns && isDetermined && runTo - nameFrom === 1 && nameFrom === runFrom
    if (nameFrom === runTo || isNoun) weak = nounAt < 0 && !isDetermined
    else if (tokenAt(tokens, nameFrom).capital || !lexicon.capitalNouns) {
      kind = 'name'
      from = politeFrom(tokens, nameFrom, lexicon.learned ? runFrom : start)
    }
  }
  // `Seine Antwort: „…“`
  const isOwn = bits & Word.cueNoun || (lexicon.verbSecond && opensSentence(reading.text, tokens, start))
  if (kind === 'noun' && first.bits & Word.possessive && isOwn)
    add(reading, 'pronoun', start, start, start + 1, bits, oblique, true)
  add(reading, kind, start, from, to, bits, oblique, owner, weak)
}

/** A phrase of unknown words, where a verb of saying stands beside it, or what may be its verb. */
function addUnknown(reading: Reading, start: number, end: number, bits: number, isDetermined: boolean): void {
  const { text, tokens, lexicon } = reading
  const first = tokens[start] as Token
  let source = start - 1
  while (bitsAt(tokens, source) & Word.joined) source--
  const isSource = !lexicon.learned && (bitsAt(tokens, source) & Word.cuePreposition) !== 0
  let to = Math.min(end, start + (isSource && !isDetermined ? 1 : 5))
  if (isDetermined && lexicon.subjectFirst && to - start > 2 && endsWith(text, tokenAt(tokens, end - 1), 'ed'))
    to = Math.min(to, end - 1)
  const next = tokenAt(tokens, end)
  // `the harbour master also said`
  const verb = lexicon.subjectFirst && isAdverb(reading, next) ? end + 1 : end
  const isByVerb =
    isSource || isByCue(tokens, start, verb) || (isDetermined && lexicon.subjectFirst && isSubject(tokens, start, to))
  if (!isByVerb || to - start < (isDetermined && !lexicon.subjectFirst ? 2 : 1)) return
  if (first.kind === Kind.number && to - start < 2) return
  if (lexicon.capitalNouns && !isDetermined) return
  if (bits & Word.time) return
  const isNoSubject = isAdverb(reading, first) || (bits & (Word.possessive | Word.indefinite)) !== 0
  if (lexicon.subjectFirst && to - start === 1 && isNoSubject) return
  const owner = tokenAt(tokens, end).kind === Kind.clitic
  add(reading, 'noun', start, start, to, bits, isOblique(reading, start, end, isDetermined), owner, true)
}

/** Whether a preposition stands before a phrase, or it cannot be a subject for its determiner, or belongs to what is before. */
function isOblique(reading: Reading, start: number, end: number, isDetermined: boolean): boolean {
  const { lexicon, mentions, tokens } = reading
  const first = tokens[start] as Token
  const before = tokenAt(tokens, start - 1)
  if (first.bits & Word.oblique) return true
  if (before.sentence === first.sentence && before.bits & (Word.preposition | Word.joined))
    if (!isCue(tokens, start - 1, lexicon) && !opensClause(reading, start, end)) return true
  const last = lexicon.capitalNouns && isDetermined ? mentions.at(-1) : undefined
  return last?.to === start && last.kind !== 'pronoun'
}

/** Whether what can be a preposition opens a clause before a phrase, with its verb behind: `after Okafor said`. */
function opensClause({ tokens, lexicon }: Reading, start: number, end: number): boolean {
  const verb = bitsAt(tokens, end) & (Word.cue | Word.auxiliary)
  return lexicon.subjectFirst && verb !== 0 && (bitsAt(tokens, start - 1) & Word.clause) !== 0
}

/** Whether a word is (part of) a verb of saying: `freut sich`; where subjects stand before their verbs, what follows its second word is no subject. */
function isCue(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  let i = at
  if (!lexicon.subjectFirst) while (bitsAt(tokens, i) & Word.joined) i--
  const bits = bitsAt(tokens, i)
  return (bits & Word.cue) !== 0 && (i === at || !(bits & Word.impersonal))
}

/** A word that is no noun phrase by itself, though a verb of saying stands next to it (`also said`). */
function isAdverb({ text }: Reading, token: Token): boolean {
  return (token.uses & Use.adverbs) !== 0 || endsWith(text, token, 'ly')
}

/** Whether a verb of saying stands right before or, but for an auxiliary, right behind. */
function isByCue(tokens: readonly Token[], start: number, end: number): boolean {
  const behind = bitsAt(tokens, end)
  if ((bitsAt(tokens, start - 1) | behind) & Word.cue || behind & Word.closes) return true
  return (behind & Word.auxiliary) !== 0 && ((bitsAt(tokens, end + 1) | bitsAt(tokens, end + 2)) & Word.cue) !== 0
}

/** Whether a phrase opens its clause and a word follows that may be its verb. */
function isSubject(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokenAt(tokens, start - 1)
  const next = tokenAt(tokens, end)
  const opens =
    before.kind === Kind.punctuation ||
    before.sentence !== tokenAt(tokens, start).sentence ||
    (before.bits & (Word.clause | Word.coordinator)) !== 0
  return (
    opens &&
    next.kind === Kind.word &&
    !next.capital &&
    (next.bits === 0 || (next.bits & (Word.auxiliary | Word.cue)) !== 0)
  )
}

/** A full stop inside a name: after an initial or an abbreviation, with the name going on. */
function isInnerStop(tokens: readonly Token[], i: number, runTo: number): boolean {
  const stop = tokenAt(tokens, i)
  const before = tokenAt(tokens, i - 1)
  const next = tokenAt(tokens, i + 1)
  if (stop.word !== DOT || runTo !== i) return false
  return before.end === stop.start && next.capital && next.sentence === before.sentence
}

const OF = numberOf('of')

/** `van`, `de`, `of` between two words of a name. */
function isParticle(reading: Reading, i: number, runTo: number): boolean {
  const { text, tokens, lexicon } = reading
  const token = tokens[i] as Token
  if (runTo !== i || !(token.bits & Word.particle)) return false
  const last = tokens[i - 1] as Token
  // `die Leiterin der Werft`, but `sagte Emil Brandis der Rundschau`.
  const before = tokenAt(tokens, i - 2)
  const isFullName =
    before.kind === Kind.word &&
    before.capital &&
    (last.bits | before.bits) === (before.bits & (Word.givenHe | Word.givenShe))
  if (lexicon.capitalNouns && token.bits & Word.determiner && isFullName) return false
  // `Das Fazit von Ada Okafor`: two mentions.
  const isOwned = ((last.bits & Word.cueNoun) | (bitsAt(tokens, i + 1) & (Word.givenHe | Word.givenShe))) !== 0
  if (lexicon.capitalNouns && token.uses & Use.agents && isOwned) return false
  // `zu Guttenberg` behind a first name, `ein Mann zu Hause` behind nouns.
  const isLoose = lexicon.capitalNouns && token.bits & Word.preposition && !(token.uses & Use.agents)
  if (isLoose && !(last.bits & (Word.givenHe | Word.givenShe)) && !hasHyphen(text, last)) return false
  if (token.bits & Word.preposition && token.word === OF && !(last.bits & (Word.speaker | anyHonorific))) return false
  for (let k = i + 1; k < i + 3; k++) {
    const next = tokenAt(tokens, k)
    if (next.sentence !== token.sentence) return false
    if (isNameWord(reading, k)) return true
    if (!(next.bits & Word.particle)) return false
  }
  return false
}

/** Where the name begins behind its titles (`Foreign Minister | Sergey Lavrov`); the end of the run if it is all titles. */
function skipTitles(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  for (let i = from + 1; i < to - 1; i++) {
    const { bits } = tokens[i] as Token
    if (bits & (Word.givenHe | Word.givenShe) && !((tokens[i - 1] as Token).bits & (Word.givenHe | Word.givenShe)))
      return i
  }
  let behind = 0
  for (let i = to - 1; i >= from; i--) {
    const { bits, kind } = tokens[i] as Token
    if (kind !== Kind.word) continue
    const rest = behind++
    if (bits & (anyHonorific | Word.joined) && !(bits & (Word.givenHe | Word.givenShe)))
      return rest > 0 ? afterStop(tokens, i + 1) : to
    if (bits & Word.speaker) return rest === 0 ? to : rest >= 2 || !lexicon.capitalNouns ? i + 1 : from
  }
  return from
}

function afterStop(tokens: readonly Token[], i: number): number {
  return tokenAt(tokens, i).word === DOT ? i + 1 : i
}

/** `Mr.` and its like stay with the mention: the words the text uses for the person. */
function politeFrom(tokens: readonly Token[], nameFrom: number, start: number): number {
  let i = nameFrom - 1
  if (i > start && tokenAt(tokens, i).word === DOT) i--
  if (i < start) return nameFrom
  const before = tokens[i] as Token
  return before.bits & anyHonorific && isBrief(before) ? i : nameFrom
}

/** Too short for anything but a polite title (`Mr.`, `Frau`). */
export function isBrief({ start, end }: Token): boolean {
  return end - start <= 4
}

function hasHyphen(text: string, token: Token): boolean {
  return textOf(token, text).includes('-')
}

function endsWith(text: string, token: Token, letters: string): boolean {
  const from = token.end - letters.length
  if (from < token.start) return false
  for (let i = 0; i < letters.length; i++) {
    if ((unitOf(unitAt(text, from + i)) & Unit.small) !== unitAt(letters, i)) return false
  }
  return true
}
