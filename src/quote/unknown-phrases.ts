/** Noun phrases of unknown words: somebody where a verb of saying stands beside them. */
import { BY, isAdverb, isPast } from './english.ts'
import { type Lexicon, Use, Word } from './lexicon.ts'
import { add, type Reading } from './mentions.ts'
import { endsAsCalling } from './name-words.ts'
import { firstOfPhrase, firstUnit, isDefinite, isOblique, type NounPhrase } from './noun-phrase.ts'
import { isUnknown } from './phrases.ts'
import {
  bitsAt,
  isCapitalAt,
  isWordAt,
  Kind,
  kindAt,
  numberAt,
  sentenceAt,
  type Tokens,
  textOf,
  usesAt,
} from './tokens.ts'
import { Unit } from './units.ts'
import { COLON, COMMA } from './words.ts'

/** A phrase of unknown words, where a verb of saying stands beside it, or what may be its verb. */
export function addUnknown(reading: Reading, phrase: NounPhrase): void {
  const { text, tokens, lexicon } = reading
  if (leadsWithVerb(reading, phrase)) phrase.start++
  const { start, end, bits, isDetermined } = phrase
  // `her warning that`
  if (bitsAt(tokens, start) & Word.possessive && usesAt(tokens, end - 1) & Use.claims)
    add(reading, 'pronoun', start, start, start + 1, bits, isOblique(reading, phrase), true)
  // `lyder det fra en skipper`
  const isHeard =
    usesAt(tokens, start - 1) & Use.agents && bitsAt(tokens, firstOfPhrase(tokens, start - 2)) & Word.impersonal
  const isSource =
    !lexicon.learned && Boolean(isHeard || bitsAt(tokens, firstOfPhrase(tokens, start - 1)) & Word.cuePreposition)
  const to = endOfUnknown(reading, phrase, isSource)
  const isOwner = lexicon.rules?.isOwned(tokens, end, text) ?? false
  if (!isSource && !isOwner && !isByVerb(reading, phrase, to)) return
  if (to - start < (isDetermined && !lexicon.subjectFirst ? 2 : 1)) return
  if (!isOwner && isNobody(reading, phrase, to)) return
  const owner = kindAt(tokens, end) === Kind.clitic
  const isAgent = isDoer(reading, phrase) || isFarSubject(reading, phrase)
  const all = isAgent ? bits | Word.speaker : bits
  add(reading, 'noun', start, start, to, all, isOblique(reading, phrase), owner, !isAgent)
}

/** `يأتي النادل ويقول`, `ورفع المحتجون لافتات`: an Arabic verb that no list has, by its form, before a noun with an article. */
function leadsWithVerb({ text, tokens }: Reading, { start, end }: NounPhrase): boolean {
  if (end < start + 2 || !textOf(tokens, start + 1, text).startsWith('ال')) return false
  const isOpen = !isWordAt(tokens, start - 1) || sentenceAt(tokens, start - 1) !== sentenceAt(tokens, start)
  return isOpen && /^(?:و(?!ال)|[فيت])[ء-ي]{2}|^[وف]?[ء-ي]{2,}ت$/.test(textOf(tokens, start, text))
}

/** `قال المتظاهرون إنهم`, `قال أحد السكان إن`, but for `وصف القرار بأنه`. */
function isDoer({ text, tokens }: Reading, { start, end, isDetermined }: NounPhrase): boolean {
  if (!(bitsAt(tokens, start - 1) & Word.cue) || !isDefinite(tokens, isDetermined ? start + 1 : start, text))
    return false
  return !/^بأن./.test(textOf(tokens, end, text))
}

/** How far a phrase of unknown words goes: not as far as what may be its verb. */
function endOfUnknown(reading: Reading, phrase: NounPhrase, isSource: boolean): number {
  const { lexicon, text, tokens } = reading
  const { start, end, isDetermined } = phrase
  // `وصف الصيادون الوضع بأنه`: who, then what.
  const isCalled = end - start > 1 && /^بأن./.test(textOf(tokens, end, text)) && bitsAt(tokens, start - 1) & Word.cue
  if (isCalled && isDefinite(tokens, start, text) && isDefinite(tokens, end - 1, text)) return start + 1
  // `דנה לוי סיירה אתמול בנמל והוסיפה`
  const isLead = end - start > 2 && lexicon.rules?.writtenOn(reading, end, lexicon) === 'ו'
  if (isLead && sentenceAt(tokens, start - 1) !== sentenceAt(tokens, start) && !isDefinite(tokens, start, text))
    return start + 2
  // `De voorzitter trok haar jas aan.`: the verb comes second.
  const isCalling =
    lexicon.verbSecond && isDetermined && end - start > 2 && endsAsCalling(text, tokens, start + 1, lexicon)
  if (isCalling && sentenceAt(tokens, start - 1) !== sentenceAt(tokens, start)) return start + 2
  const to = Math.min(end, start + (isSource && !isDetermined ? 1 : 5))
  const isLong = isDetermined && to - start > 2
  // `La panettiera alza le spalle`: no article follows a noun.
  const next = bitsAt(tokens, end) & (Word.determiner | Word.preposition | Word.cue)
  const hasObject = isLong && to === end && next === Word.determiner && isArticled(lexicon)
  const isVerb = hasObject || (isLong && lexicon.subjectFirst && isPast(reading, end - 1))
  return isVerb ? Math.min(to, end - 1) : to
}

/** Whether subjects have an article and stand on either side of their verb, as in Romance languages. */
export function isArticled({
  capitalNouns,
  dashDialogue,
  genitives,
  learned,
  subjectFirst,
  used,
  verbSecond,
}: Lexicon): boolean {
  return dashDialogue && !(learned || capitalNouns || genitives || subjectFirst || verbSecond || used & Use.quotatives)
}

/** Words between a verb behind a quotation and its subject, at most. */
const farthest = 9

/** `«…», dijo ante el tribunal el arquitecto`, `“…”, desabafa, de olhos molhados, a costureira`: whether what stands between is no subject. */
function isFarSubject({ lexicon, mentions, tokens }: Reading, { start, bits, isDetermined }: NounPhrase): boolean {
  if (!isDetermined || bits & (Word.preposition | Word.time) || !isArticled(lexicon)) return false
  if (bitsAt(tokens, start - 1) & (Word.preposition | Word.coordinator | Word.cue)) return false
  const sentence = sentenceAt(tokens, start)
  let cue = start - 1
  let commas = 0
  while (cue > start - farthest && sentenceAt(tokens, cue) === sentence && !(bitsAt(tokens, cue) & Word.cue)) {
    if (kindAt(tokens, cue) === Kind.quote || bitsAt(tokens, cue) & (Word.clause | Word.coordinator)) return false
    if (isCommaAt(tokens, cue)) commas++
    cue--
  }
  // `avait lâché, l'air de rien`
  if (!(bitsAt(tokens, cue) & Word.cue) || commas === 1) return false
  const last = mentions.at(-1)
  if (last && last.phrase > cue && !last.oblique) return false
  const first = bitsAt(tokens, cue - 1) & (Word.auxiliary | Word.determiner) ? cue - 1 : cue
  return isCommaAt(tokens, first - 1) && kindAt(tokens, first - 2) === Kind.quote
}

/** Whether a verb of saying stands beside a phrase of unknown words, or what may be its verb. */
function isByVerb(reading: Reading, phrase: NounPhrase, to: number): boolean {
  const { start, end, bits, isDetermined } = phrase
  const { tokens, lexicon } = reading
  // `the harbour master also said`
  const verb = lexicon.subjectFirst && isAdverb(reading, end) ? end + 1 : end
  // `s'emporte l'élu`, but not `a dit au micro`.
  const isFree = isDetermined && !lexicon.learned && !(bits & Word.preposition)
  // `disse ainda o engenheiro`
  const before =
    isFree && (usesAt(tokens, start - 1) & Use.adverbs || (!lexicon.capitalNouns && isManner(tokens, start - 1)))
      ? start - 2
      : start - 1
  return (
    // `פגשו את הקבלן, שטען`
    (numberAt(tokens, end) === COMMA && lexicon.rules?.writtenOn(reading, end + 1, lexicon) === 'ש') ||
    isByCue(tokens, isFree ? firstOfPhrase(tokens, before) : before, verb) ||
    isFarSubject(reading, phrase) ||
    // `dismissed by the skippers`
    (numberAt(tokens, start - 1) === BY && bitsAt(tokens, start - 2) & Word.cue && numberAt(tokens, end) !== COMMA) ||
    (isDetermined && lexicon.subjectFirst && isSubject(tokens, start, to)) ||
    (!lexicon.capitalNouns &&
      (!lexicon.learned || (isDetermined && numberAt(tokens, end) === COMMA)) &&
      leads(reading, start, end))
  )
}

/** Whether unknown words by a verb are nobody all the same. */
function isNobody(reading: Reading, phrase: NounPhrase, to: number): boolean {
  const { tokens, lexicon } = reading
  const { start, bits, isDetermined } = phrase
  if (kindAt(tokens, start) === Kind.number && to - start < 2) return true
  // `dijo el sábado el alcalde`
  let isTime = bits & Word.time
  // `un rato después`, `Il 12 giugno 1993`
  const isSpaced = !(firstUnit(reading, start) & Unit.unspaced)
  for (let i = start; isSpaced && i < to; i++) isTime |= bitsAt(tokens, i) & Word.time
  if ((lexicon.capitalNouns && !isDetermined) || isTime || lexicon.rules?.isNoSubject(reading, phrase, to)) return true
  const isOpen = isAdverb(reading, start) || (bits & (Word.possessive | Word.indefinite)) !== 0
  return lexicon.subjectFirst && to - start === 1 && isOpen
}

/** `dice amaro l'agricoltore`: a word between a verb of saying and whoever speaks. */
export function isManner(tokens: Tokens, i: number): boolean {
  const next = bitsAt(tokens, i + 1)
  const opens = (next & (Word.determiner | Word.preposition)) === Word.determiner && isWordAt(tokens, i + 2)
  return opens && isUnknown(tokens, i) && (bitsAt(tokens, i - 1) & Word.cue) !== 0
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
function leads(reading: Reading, start: number, end: number): boolean {
  const { lexicon, text, tokens } = reading
  const sentence = sentenceAt(tokens, start)
  const isFirst = sentenceAt(tokens, start - 1) !== sentence
  // `Neri: «…»`
  if (numberAt(tokens, end) === COLON && kindAt(tokens, end + 1) === Kind.quote && isCapitalAt(tokens, start))
    return true
  // `À chegada, garantiu`
  if (!lexicon.learned && bitsAt(tokens, start) & Word.preposition) return false
  const isLead = isFirst ? isCapitalAt(tokens, start) || isDefinite(tokens, start, text) : isCommaAt(tokens, start - 1)
  if (!isLead) return false
  const isApart = isCommaAt(tokens, end)
  if (isApart && bitsAt(tokens, end + 1) & Word.relative) return true
  let i = isApart ? end + 1 : end
  for (; i < end + reach && sentenceAt(tokens, i) === sentence && kindAt(tokens, i) !== Kind.quote; i++)
    if (i > end && isByCue(tokens, i, i) && isApart === isCommaAt(tokens, i - 1)) return true
  // `Il ragazzo se ne va. «…», promette.`, `A côté, un pompier hausse les épaules : « … »`
  const isColon = numberAt(tokens, i - 1) === COLON && !(bitsAt(tokens, start) & Word.possessive) && isArticled(lexicon)
  const isNext = kindAt(tokens, i) === Kind.quote && (isColon || sentenceAt(tokens, i) !== sentence)
  const canLead = lexicon.verbSecond ? endsAsCalling(text, tokens, start + 1, lexicon) : lexicon.dashDialogue
  if ((isFirst || isColon) && isNext && canLead && bitsAt(tokens, start) & Word.determiner) return true
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
