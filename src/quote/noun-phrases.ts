/** Noun phrases: how far they go, what they mention, and whether that can be a subject. */
import { anyHonorific, anyPronoun, type Lexicon, Use, Word } from './lexicon.ts'
import { add, type MentionKind, type Reading } from './mentions.ts'
import {
  hasGenitive,
  isCalling,
  isInnerStop,
  isNameWord,
  isParticle,
  isSuffix,
  lastName,
  opensSentence,
  politeFrom,
  skipTitles,
} from './name-words.ts'
import { isUnknown } from './phrases.ts'
import { sentenceStart } from './subject.ts'
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
} from './tokens.ts'
import { type Letters, Unit } from './units.ts'
import { isComplement, isDefinite } from './unspaced.ts'
import { BY, COMMA, DOT, NO, numberOf } from './words.ts'

/** What a noun phrase ends before. */
export const ends: number =
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

export function isNoun(tokens: Tokens, i: number): boolean {
  const bits = bitsAt(tokens, i)
  return (bits & (Word.speaker | Word.cueNoun | anyHonorific)) !== 0 && !(bits & Word.cue && !isCapitalAt(tokens, i))
}

/** A noun phrase, as far as it has been read: places of tokens, -1 for none. */
interface NounPhrase {
  start: number
  end: number
  /** The last run of name words in it. */
  runFrom: number
  runTo: number
  /** The last noun in it. */
  nounAt: number
  /** All that the lexicon says of its words together. */
  bits: number
  isDetermined: boolean
  /** What its first unit is. */
  code: number
}

/** Reads the phrase that begins at `start`, adds what it mentions, and returns where to go on. */
export function addPhrase(reading: Reading, start: number): number {
  const { tokens } = reading
  const bits = bitsAt(tokens, start)
  const isDetermined = (bits & (Word.determiner | Word.possessive)) !== 0 && !isNameWord(reading, start)
  const code = firstUnit(reading, start)
  if (leadsVerb(code) && bits === 0 && !isCapitalAt(tokens, start) && isNoun(tokens, start + 1)) return start + 1
  if (isHearer(reading, start)) return start + 1
  const end = isDetermined ? start + 1 : start
  const phrase: NounPhrase = { start, end, runFrom: -1, runTo: -1, nounAt: -1, bits, isDetermined, code }
  const sentence = sentenceAt(tokens, start)
  while (sentenceAt(tokens, phrase.end) === sentence && takesNext(reading, phrase)) phrase.end++
  phrase.end = Math.max(phrase.end, start + 1)
  if (phrase.runFrom < 0 && phrase.nounAt < 0) addUnknown(reading, phrase)
  else addNamed(reading, phrase)
  return phrase.end
}

/** Whether what begins with this unit is of a language whose verb leads, by its script. */
function leadsVerb(code: number): boolean {
  return (code & (Unit.uncased | Unit.east)) === Unit.uncased
}

/** Whether a phrase goes on with the token behind it; that token is noted in it then. */
function takesNext(reading: Reading, phrase: NounPhrase): boolean {
  const { text, tokens, lexicon } = reading
  const { start, end: i, runTo, nounAt } = phrase
  const kind = kindAt(tokens, i)
  if (kind === Kind.punctuation) return isInnerStop(tokens, i, runTo) || joinSuffix(reading, phrase)
  if (kind === Kind.quote || kind === Kind.clitic || isNewTitle(reading, phrase)) return false
  const own = bitsAt(tokens, i)
  const isBehindNoun = nounAt >= 0 && nounAt === i - 1
  const isVerbFirst = leadsVerb(phrase.code)
  if (isNameWord(reading, i)) takeName(reading, phrase)
  else if (isParticle(reading, i, runTo)) phrase.runTo = i + 1
  else if (isNoun(tokens, i) || (own & Word.joined && isBehindNoun)) {
    // `اتهم كريم الحكومة`, `اتهمت النقابة الحكومة`: titles do not follow names there, and verbs lead.
    const isWhole = isBehindNoun && !(own & (Word.joined | anyHonorific)) && bothDefinite(reading, nounAt, i)
    if (isVerbFirst && (runTo === i || isWhole)) return false
    phrase.nounAt = i
    phrase.bits |= own
  } else if (isVerbFirst && isBehindNoun && isComplement(tokens, i, text)) phrase.nounAt = i
  else if (i > start && own & (ends | Word.determiner | Word.possessive) && !(own & Word.joined)) return false
  else if (lexicon.subjectFirst && own === 0 && isAdverb(reading, i)) return false
  else return (runTo !== i && !isBehindNoun) || goesOn(reading, phrase)
  return true
}

function bothDefinite({ text, tokens }: Reading, one: number, other: number): boolean {
  return isDefinite(tokens, one, text) && isDefinite(tokens, other, text)
}

/** `Jan King, Jr.`: the comma before the suffix, and the stop behind it. */
function joinSuffix({ tokens }: Reading, phrase: NounPhrase): boolean {
  const { end, runFrom, runTo } = phrase
  if (runTo !== end || end - runFrom < 2) return false
  const isJoined = numberAt(tokens, end) === (isSuffix(tokens, end - 1) ? DOT : COMMA)
  if (!isJoined || !(isSuffix(tokens, end - 1) || isSuffix(tokens, end + 1))) return false
  phrase.runTo = end + 1
  return true
}

/** `В среду мэр заявил`: the nominative is no preposition's. */
function isNewTitle({ tokens, lexicon }: Reading, { start, end, runTo, nounAt }: NounPhrase): boolean {
  if (!lexicon.genitives || end === start || runTo >= 0 || nounAt >= 0) return false
  return (bitsAt(tokens, end) & Word.speaker) !== 0 && (bitsAt(tokens, start - 1) & Word.preposition) !== 0
}

/** A second run after a noun in between (`the Clinton campaign`) begins anew. */
function takeName({ tokens }: Reading, phrase: NounPhrase): void {
  const { end: i, runTo } = phrase
  const own = bitsAt(tokens, i)
  if (runTo !== i && !(runTo >= 0 && isInnerStop(tokens, i - 1, runTo))) phrase.runFrom = i
  phrase.runTo = i + 1
  phrase.bits |= own
  if (own & (Word.speaker | Word.cueNoun)) phrase.nounAt = i
}

/**
 * A lower-case word after a name or a noun goes on only where a known noun ends the phrase soon (`the group's Web page`), or a
 * name does behind a noun (`начальник порта Иван Орлов`).
 */
function goesOn(reading: Reading, phrase: NounPhrase): boolean {
  const { tokens, lexicon } = reading
  const { end: i, runTo, code } = phrase
  if (kindAt(tokens, i) === Kind.number || !isWordAt(tokens, i + 1)) return false
  if (lexicon.learned && isNewJob(reading, phrase)) return true
  if (!isNoun(tokens, i + 1) && (lexicon.learned || !isNameAhead(reading, phrase))) return false
  return runTo !== i || lexicon.learned || (code & Unit.uncased) !== 0 || isFamily(tokens, i + 1)
}

/** Who is told, without a preposition, before whoever tells it: `sdělil ČTK mluvčí`, `řekla Novinkám Alena Nová`. */
function isHearer({ text, tokens, lexicon }: Reading, i: number): boolean {
  const isTold = !lexicon.learned && !lexicon.verbSecond && bitsAt(tokens, i - 1) & Word.cue && isCapitalAt(tokens, i)
  if (!isTold || bitsAt(tokens, i) !== 0) return false
  const isNamed = isCapitalAt(tokens, i + 1)
  const word = textOf(tokens, i, text)
  if (/^\p{Lu}{2,}$/u.test(word)) return isNamed || isNoun(tokens, i + 1)
  return lexicon.genitives && isNamed && isCapitalAt(tokens, i + 2) && dative.test(word)
}

/** Ends of words that no nominative has. */
const dative = /(?:[áů]m|o[vw]i|[uую]|ому|om|ej)$/

/** `said chief forecaster Ann Bell`: a word that nobody knows between what ranks it and a full name, right behind the verb. */
function isNewJob(reading: Reading, { start, end, runTo }: NounPhrase): boolean {
  const { tokens } = reading
  const isBetween = runTo < 0 && bitsAt(tokens, end) === 0 && isNameWord(reading, end + 1)
  return isBetween && isCapitalAt(tokens, end + 2) && (bitsAt(tokens, start - 1) & Word.cue) !== 0
}

/** Whether a phrase goes on with a name or the title behind one, past words that belong to a title. */
function isNameAhead(reading: Reading, { end, runTo, nounAt, code }: NounPhrase): boolean {
  const { tokens } = reading
  const from = end + 1
  // `Giám đốc Sở Y tế Lê Thị Hoa`, `김민수 고려대 경제학과 교수`
  if (runTo === end && !(code & Unit.uncased)) return nounAt >= 0 && isFamily(tokens, from)
  if (runTo === end) return !leadsVerb(code) && bitsAt(tokens, from) === 0 && isNoun(tokens, from + 1)
  // `وزير الموارد المائية سعد`
  let i = from
  while (leadsVerb(code) && i < from + 4 && isUnknown(tokens, i)) i++
  return isNameWord(reading, i)
}

/** A family name that comes first. */
function isFamily(tokens: Tokens, i: number): boolean {
  return isCapitalAt(tokens, i) && (~bitsAt(tokens, i) & (Word.givenHe | Word.givenShe)) === 0
}

/** What the first unit of a token is. */
function firstUnit({ letters, tokens }: Reading, i: number): number {
  return letters.units[letters.base + startAt(tokens, i)] as number
}

/** Where a name begins behind a title that shows whose it is (`İngiltere Başbakanı Thomas Reed`). */
function behindOwned({ text, tokens }: Reading, from: number, to: number): number {
  for (let i = to - 3; i >= from; i--)
    if (lengthAt(tokens, i) > 6 && /[ıiuü]$/.test(textOf(tokens, i, text))) return i + 1
  return from
}

/** Abbreviations, and ends of words that no nominative has; `-ова` and the like are those of women's names too. */
const genitive = /^\p{Lu}+$|[ыиіїyую]$|ji$|ie$|[^вная][ая]$/u

/** What a phrase mentions: of whom its words are, and which of them. */
interface Mentioned {
  kind: MentionKind
  phrase: number
  from: number
  to: number
  oblique: boolean
  /** No known noun. */
  weak: boolean
}

/** A phrase with a name or a known noun. */
function addNamed(reading: Reading, phrase: NounPhrase): void {
  const { text, tokens, lexicon } = reading
  const { start, end, runTo, bits } = phrase
  // `実行委員長の山田さん`: one person.
  const isTitle = (bits & Word.speaker) | (bitsAt(tokens, end + 2) & anyHonorific)
  if (numberAt(tokens, end) === NO && isTitle && isCapitalAt(tokens, end + 1)) return
  const oblique = isOblique(reading, phrase)
  const found: Mentioned = { kind: 'noun', phrase: start, from: start, to: runTo, oblique, weak: false }
  if (phrase.nounAt >= runTo) endWithNoun(reading, phrase, found)
  else endWithName(reading, phrase, found)
  // `Seine Antwort: „…“`
  const isOwn = bits & Word.cueNoun || (lexicon.verbSecond && opensSentence(text, tokens, start))
  if (found.kind === 'noun' && bitsAt(tokens, start) & Word.possessive && isOwn)
    add(reading, 'pronoun', start, start, start + 1, bits, found.oblique, true)
  const owner = kindAt(tokens, end) === Kind.clitic
  add(reading, found.kind, found.phrase, found.from, found.to, bits, found.oblique, owner, found.weak)
}

/** Where titles follow the name (`田中さん`, `Nagy Péter miniszter`), the name is the run before them; else the noun is meant. */
function endWithNoun(reading: Reading, { runFrom, runTo, nounAt }: NounPhrase, found: Mentioned): void {
  const { tokens, lexicon } = reading
  const isFull =
    runTo - runFrom > 1 && !lexicon.learned && !lexicon.capitalNouns && !(bitsAt(tokens, runFrom) & Word.speaker)
  if (runFrom >= 0 && (isFull || firstUnit(reading, runFrom) & Unit.uncased)) {
    found.kind = 'name'
    found.from = runFrom
  } else found.to = nounAt + 1
}

/** A name behind its titles, or a run that is all titles. */
function endWithName(reading: Reading, phrase: NounPhrase, found: Mentioned): void {
  const { text, tokens, lexicon } = reading
  const { start, runFrom, runTo, nounAt, isDetermined } = phrase
  if (runTo - runFrom > 2 && !lexicon.learned && isCalling(reading, runFrom))
    setBits(tokens, runFrom, bitsAt(tokens, runFrom) | Word.speaker)
  // `Martin Luther King Jr.`: no title is what a suffix stands behind.
  let family = runTo - 1
  while (family > runFrom && (isSuffix(tokens, family) || !isWordAt(tokens, family))) family--
  const isSuffixed = family < runTo - 1 && family > runFrom
  let nameFrom = skipTitles(tokens, runFrom, isSuffixed ? family : runTo, lexicon)
  if (lexicon.used & Use.quotatives && lexicon.dropsPronouns) nameFrom = behindOwned(reading, nameFrom, runTo)
  // `Presiden AS John Smith`: what a title is of, in letters; `Harbour Trust CFO John Smith`: the title itself.
  let title = lexicon.learned ? runTo - 3 : nameFrom
  while (lexicon.learned && title > nameFrom && !isAbbreviated(tokens, title, text)) title--
  const isBehindTitle = title > runFrom && title < runTo - 1 && nameFrom < runTo && !lexicon.capitalNouns
  const isInCapitals = lexicon.learned && isAbbreviated(tokens, title + 1, text)
  if (isBehindTitle && !isInCapitals && isAbbreviated(tokens, title, text)) nameFrom = title + 1
  const isNoun = lexicon.capitalNouns && isDetermined && runTo - nameFrom === 1 && nameFrom === runFrom
  const isOwned = lexicon.capitalNouns && hasGenitive(reading, nameFrom, runTo, isDetermined && nameFrom === runFrom)
  if (nameFrom === runTo || isNoun || isOwned) {
    found.weak = nounAt < 0 && !isDetermined
    return
  }
  if (!isCapitalAt(tokens, nameFrom) && lexicon.capitalNouns) return
  found.kind = 'name'
  if (lexicon.learned && found.oblique && partsHearer(reading, phrase)) {
    // A first name goes with it.
    const isGiven = bitsAt(tokens, runTo - 2) & (Word.givenHe | Word.givenShe) && runTo - 2 > start
    found.phrase = found.from = runTo - (isGiven ? 2 : 1)
    found.oblique = false
    return
  }
  found.from = politeFrom(tokens, nameFrom, lexicon.learned ? runFrom : start)
  if (!lexicon.learned && !lexicon.capitalNouns) joinTitle(reading, phrase, found, nameFrom)
}

const hearers: ReadonlySet<number> = new Set(['to', 'with', 'on'].map(numberOf))

/** `Speaking to the Daily Mail Okafor said`: whom, then who, without the comma. */
function partsHearer(reading: Reading, { start, end, runTo }: NounPhrase): boolean {
  const { text, tokens, mentions } = reading
  const isBeforeVerb = runTo === end && bitsAt(tokens, end) & Word.cue
  if (runTo - start < 2 || !isBeforeVerb || !hearers.has(numberAt(tokens, start - 1))) return false
  const first = sentenceStart(reading, start)
  if (!(bitsAt(tokens, first) & Word.preposition) && !textOf(tokens, first, text).endsWith('ing')) return false
  const sentence = sentenceAt(tokens, start)
  return mentions.findLast((one) => one.sentence !== sentence || !one.oblique)?.sentence !== sentence
}

function isAbbreviated(tokens: Tokens, i: number, text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(textOf(tokens, i, text))
}

/** What a title is of, between it and the name: `ministro de Hacienda Luis Soler`, `мэр Москвы Анна Орлова`, `мэр Москвы`. */
function joinTitle(reading: Reading, { start, isDetermined }: NounPhrase, found: Mentioned, nameFrom: number): void {
  const { text, tokens, lexicon, mentions } = reading
  const last = lastName(reading, nameFrom, found.to)
  const title = mentions.at(-1)
  const at = start - (bitsAt(tokens, start) & Word.preposition ? 0 : 1)
  if (last > nameFrom && title?.to === at && title.kind === 'noun' && bitsAt(tokens, at) & Word.preposition) {
    mentions.pop()
    found.phrase = title.phrase
    found.oblique = title.oblique
    found.from = last
  } else if (last > nameFrom && isDetermined && found.oblique && bitsAt(tokens, start - 1) & Word.cue) {
    // `disse à Lusa Ana Tavares`: whom, then who.
    found.phrase = found.from = last
    found.oblique = false
  } else if (lexicon.genitives && nameFrom > start) {
    const isPlace = !found.oblique && found.to - nameFrom < 2 && genitive.test(textOf(tokens, nameFrom, text))
    if (isPlace) found.kind = 'noun'
    found.from = isPlace ? start : last
  }
}

/** A phrase of unknown words, where a verb of saying stands beside it, or what may be its verb. */
function addUnknown(reading: Reading, phrase: NounPhrase): void {
  const { tokens, lexicon } = reading
  const { start, end, bits, isDetermined } = phrase
  const isSource = !lexicon.learned && (bitsAt(tokens, firstOfPhrase(tokens, start - 1)) & Word.cuePreposition) !== 0
  const to = endOfUnknown(reading, phrase, isSource)
  if (!isSource && !isByVerb(reading, phrase, to)) return
  if (to - start < (isDetermined && !lexicon.subjectFirst ? 2 : 1)) return
  if (isNobody(reading, phrase, to)) return
  const owner = kindAt(tokens, end) === Kind.clitic
  const isAgent = isDoer(reading, phrase)
  const all = isAgent ? bits | Word.speaker : bits
  add(reading, 'noun', start, start, to, all, isOblique(reading, phrase), owner, !isAgent)
}

/** `قال المتظاهرون إنهم`, `قال أحد السكان إن`, but for `وصف القرار بأنه`. */
function isDoer({ text, tokens }: Reading, { start, end, isDetermined }: NounPhrase): boolean {
  if (!(bitsAt(tokens, start - 1) & Word.cue) || !isDefinite(tokens, isDetermined ? start + 1 : start, text))
    return false
  return !/^بأن./.test(textOf(tokens, end, text))
}

/** How far a phrase of unknown words goes: not as far as what may be its verb. */
function endOfUnknown({ letters, tokens, lexicon }: Reading, phrase: NounPhrase, isSource: boolean): number {
  const { start, end, isDetermined } = phrase
  const to = Math.min(end, start + (isSource && !isDetermined ? 1 : 5))
  const isVerb = isDetermined && lexicon.subjectFirst && to - start > 2 && endsWith(letters, tokens, end - 1, E, D)
  return isVerb ? Math.min(to, end - 1) : to
}

/** Whether a verb of saying stands beside a phrase of unknown words, or what may be its verb. */
function isByVerb(reading: Reading, { start, end, bits, isDetermined }: NounPhrase, to: number): boolean {
  const { tokens, lexicon } = reading
  // `the harbour master also said`
  const verb = lexicon.subjectFirst && isAdverb(reading, end) ? end + 1 : end
  // `s'emporte l'élu`, but not `a dit au micro`.
  const isFree = isDetermined && !lexicon.learned && !(bits & Word.preposition)
  // `disse ainda o engenheiro`
  const before = isFree && usesAt(tokens, start - 1) & Use.adverbs ? start - 2 : start - 1
  return (
    isByCue(tokens, isFree ? firstOfPhrase(tokens, before) : before, verb) ||
    // `dismissed by the skippers`
    (numberAt(tokens, start - 1) === BY && bitsAt(tokens, start - 2) & Word.cue && numberAt(tokens, end) !== COMMA) ||
    (isDetermined && lexicon.subjectFirst && isSubject(tokens, start, to)) ||
    (!lexicon.capitalNouns &&
      (!lexicon.learned || (isDetermined && numberAt(tokens, end) === COMMA)) &&
      leads(reading, start, end))
  )
}

/** How the words end in Turkish that are no subject. */
const objective = /(?:[ıiuü]n(?:[ıiuü]|d[ae])|l[ae]|l[ae]r[ae]|d[ae]n|[^d][ıiuü]n)$/

/** Whether unknown words by a verb are nobody all the same. */
function isNobody(reading: Reading, { start, end, bits, isDetermined }: NounPhrase, to: number): boolean {
  const { text, tokens, lexicon } = reading
  if (kindAt(tokens, start) === Kind.number && to - start < 2) return true
  if ((lexicon.capitalNouns && !isDetermined) || bits & Word.time) return true
  // `bulunduğunu belirtti`: what somebody says.
  if (lexicon.used & Use.quotatives && objective.test(textOf(tokens, end - 1, text))) return true
  // `בתגובה אמר שר האוצר`: whoever speaks stands behind the verb.
  const isUncased = firstUnit(reading, start) & Unit.uncased
  if (isUncased && bitsAt(tokens, end) & Word.cue && isNoun(tokens, end + 1)) return true
  // `在声明中说`: one ideograph is nobody.
  if (lengthAt(tokens, start) === 1 && firstUnit(reading, start) & Unit.unspaced) return true
  if (!lexicon.learned && (usesAt(tokens, start) & Use.adverbs || isManner(textOf(tokens, start, text)))) return true
  const isNoSubject = isAdverb(reading, start) || (bits & (Word.possessive | Word.indefinite)) !== 0
  return lexicon.subjectFirst && to - start === 1 && isNoSubject
}

/** Whether a preposition stands before a phrase, or it cannot be a subject for its determiner, or belongs to what is before. */
function isOblique(reading: Reading, { start, end, isDetermined }: NounPhrase): boolean {
  const { lexicon, mentions, tokens } = reading
  const opener = bitsAt(tokens, start)
  // `取材に`, but for `경찰에 따르면`.
  const isObject = usesAt(tokens, end) & Use.objects
  // `Reuters'a`, but for `Demir'e göre`.
  const isOther = (isObject || hasCase(tokens, end)) && !(bitsAt(tokens, end + 1) & Word.closes)
  if (opener & Word.oblique || isOther) return true
  // `al`, `do`: a preposition and its article in one, but for `detalló del Pozo` and `disent des voisins`.
  const isPart = opener & Word.particle && bitsAt(tokens, start - 1) & Word.cue
  if (isDetermined && !lexicon.learned && opener & Word.preposition && !isPart) return true
  const isBehind = bitsAt(tokens, start - 1) & (Word.preposition | Word.joined)
  if (isBehind && sentenceAt(tokens, start - 1) === sentenceAt(tokens, start))
    if (!isCue(tokens, start - 1, lexicon) && !opensClause(reading, start, end)) return true
  const last = lexicon.capitalNouns && isDetermined ? mentions.at(-1) : undefined
  return last?.to === start && last.kind !== 'pronoun'
}

/** Whether the ending of a case stands behind an apostrophe (`Demir'e`). */
function hasCase(tokens: Tokens, i: number): boolean {
  return kindAt(tokens, i) === Kind.punctuation && numberAt(tokens, i) === 0
}

/** Whether what can be a preposition opens a clause before a phrase, with its verb behind: `after Okafor said`. */
export function opensClause({ tokens, lexicon }: Reading, start: number, end: number): boolean {
  const verb = bitsAt(tokens, end) & (Word.cue | Word.auxiliary)
  return lexicon.subjectFirst && verb !== 0 && (bitsAt(tokens, start - 1) & Word.clause) !== 0
}

/** The first word of the phrase whose word stands here. */
function firstOfPhrase(tokens: Tokens, at: number): number {
  let first = at
  while (bitsAt(tokens, first) & Word.joined) first--
  return first
}

/** Whether a word is (part of) a verb of saying: `freut sich`; where subjects stand before their verbs, what follows its second word is no subject. */
function isCue(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const i = lexicon.subjectFirst ? at : firstOfPhrase(tokens, at)
  const bits = bitsAt(tokens, i)
  return (bits & Word.cue) !== 0 && (i === at || !(bits & Word.impersonal))
}

/** A word that is no noun phrase by itself, though a verb of saying stands next to it (`also said`). */
function isAdverb({ letters, tokens }: Reading, i: number): boolean {
  return (usesAt(tokens, i) & Use.adverbs) !== 0 || endsWith(letters, tokens, i, L, Y)
}

/** `finalmente`, `également` */
function isManner(word: string): boolean {
  return word.endsWith('mente') || word.endsWith('ment')
}

/** Whether a verb of saying stands right before or, but for an auxiliary, right behind. */
function isByCue(tokens: Tokens, before: number, end: number): boolean {
  const behind = bitsAt(tokens, end)
  if ((bitsAt(tokens, before) | behind) & Word.cue || behind & Word.closes) return true
  return (behind & Word.auxiliary) !== 0 && ((bitsAt(tokens, end + 1) | bitsAt(tokens, end + 2)) & Word.cue) !== 0
}

/** How far a lead is from its verb, in tokens. */
const reach = 16

/** `Le patron de la CGT a jugé`, `Les riverains, eux, dénoncent`: whether a phrase leads, with its verb of saying further on. */
function leads({ lexicon, text, tokens }: Reading, start: number, end: number): boolean {
  const sentence = sentenceAt(tokens, start)
  const isFirst = sentenceAt(tokens, start - 1) !== sentence
  const isLead = isFirst ? isCapitalAt(tokens, start) || isDefinite(tokens, start, text) : isCommaAt(tokens, start - 1)
  if (!isLead) return false
  const isApart = isCommaAt(tokens, end)
  if (isApart && bitsAt(tokens, end + 1) & Word.relative) return true
  let i = isApart ? end + 1 : end
  for (; i < end + reach && sentenceAt(tokens, i) === sentence && kindAt(tokens, i) !== Kind.quote; i++)
    if (i > end && isByCue(tokens, i, i) && isApart === isCommaAt(tokens, i - 1)) return true
  // `Bölge sakinleri “…” diyerek`, `Dernek yetkilileri, kararın “…” olduğunu savundu`
  return isFirst && kindAt(tokens, i) === Kind.quote && (lexicon.used & Use.quotatives) !== 0
}

function isCommaAt(tokens: Tokens, i: number): boolean {
  return numberAt(tokens, i) === COMMA
}

/** Whether a phrase opens its clause and a word follows that may be its verb. */
function isSubject(tokens: Tokens, start: number, end: number): boolean {
  const opens =
    kindAt(tokens, start - 1) === Kind.punctuation ||
    sentenceAt(tokens, start - 1) !== sentenceAt(tokens, start) ||
    (bitsAt(tokens, start - 1) & (Word.clause | Word.coordinator)) !== 0
  if (!opens || !isWordAt(tokens, end) || isCapitalAt(tokens, end)) return false
  const next = bitsAt(tokens, end)
  return next === 0 || (next & (Word.auxiliary | Word.cue)) !== 0
}

const D = 0x64
const E = 0x65
const L = 0x6c
const Y = 0x79

/** Whether a token ends with two letters. */
function endsWith({ units, base }: Letters, tokens: Tokens, i: number, first: number, last: number): boolean {
  const end = base + endAt(tokens, i)
  if (((units[end - 1] as number) & Unit.small) !== last) return false
  return ((units[end - 2] as number) & Unit.small) === first && lengthAt(tokens, i) > 1
}
