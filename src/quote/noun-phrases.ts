/** Noun phrases: how far they go. */
import { agencies } from '../text/agencies.ts'
import { isAdverb, isGerund, isPast } from './english.ts'
import { anyHonorific, type Lexicon, Use, Word } from './lexicon.ts'
import { add, type Reading } from './mentions.ts'
import { hasArticle, isInnerStop, isNameWord, isOwning, isParticle, isSuffix } from './name-words.ts'
import { addNamed } from './named-phrases.ts'
import {
  ends,
  firstOfPhrase,
  firstUnit,
  isDefinite,
  isNoun,
  leadsVerb,
  type NounPhrase,
  takesUp,
} from './noun-phrase.ts'
import { isUnknown } from './phrases.ts'
import {
  bitsAt,
  isCapitalAt,
  isWordAt,
  Kind,
  kindAt,
  lengthAt,
  numberAt,
  sentenceAt,
  type Tokens,
  textOf,
} from './tokens.ts'
import { Unit } from './units.ts'
import { addUnknown } from './unknown-phrases.ts'
import { COMMA, DOT } from './words.ts'

/** Reads the phrase that begins at `start`, adds what it mentions, and returns where to go on. */
export function addPhrase(reading: Reading, start: number): number {
  const { text, tokens, lexicon } = reading
  const bits = bitsAt(tokens, start)
  const isDetermined = (bits & (Word.determiner | Word.possessive)) !== 0 && !isNameWord(reading, start)
  const code = firstUnit(reading, start)
  if (leadsVerb(code) && !(bits & ~Word.time) && !isCapitalAt(tokens, start) && isNoun(tokens, start + 1))
    return start + 1
  // `bærer teksten`
  if (
    isUnknown(tokens, start) &&
    !isCapitalAt(tokens, start) &&
    isNoun(tokens, start + 1) &&
    hasArticle(reading, start + 1)
  )
    return start + 1
  if (isHearer(reading, start) || (lexicon.learned && opensWithVerb(reading, start))) return start + 1
  const described = lexicon.used & Use.resumptives && !lexicon.verbSecond ? endOfDescribed(reading, start) : 0
  if (described > 0) {
    add(reading, 'noun', start, start, described, bits | Word.speaker, false)
    return described
  }
  // `運んだ|職員`
  if (lexicon.used & Use.topics && bits === 0 && lexicon.rules?.isInflected(textOf(tokens, start, text)))
    return start + 1
  const end = isDetermined ? start + 1 : start
  const phrase: NounPhrase = { start, end, runFrom: -1, runTo: -1, nounAt: -1, bits, isDetermined, code }
  const sentence = sentenceAt(tokens, start)
  while (sentenceAt(tokens, phrase.end) === sentence && takesNext(reading, phrase)) phrase.end++
  phrase.end = Math.max(phrase.end, start + 1)
  if (phrase.runFrom < 0 && phrase.nounAt < 0) addUnknown(reading, phrase)
  else addNamed(reading, phrase)
  return phrase.end
}

/** Words of a description, at most. */
const widest = 9

/**
 * `ujar mantan wali kota Magelang itu`, `Mantan pelatih Garuda ini mengakui`: where a description ends by a verb of saying, with what
 * takes up; 0 elsewhere.
 */
function endOfDescribed(reading: Reading, start: number): number {
  const { tokens } = reading
  const before = sentenceAt(tokens, start - 1) === sentenceAt(tokens, start) ? bitsAt(tokens, start - 1) : 0
  const isBehind = (before & (Word.cue | Word.cuePreposition)) !== 0
  if (isNameWord(reading, start) || bitsAt(tokens, start) & (ends | Word.time)) return 0
  if (!isBehind && isWordAt(tokens, start - 1) && sentenceAt(tokens, start - 1) === sentenceAt(tokens, start)) return 0
  for (let i = start + 1; i < start + widest; i++) {
    const kind = kindAt(tokens, i)
    const next = bitsAt(tokens, i + 1)
    if (takesUp(tokens, i)) {
      const isEnd = !isWordAt(tokens, i + 1) || (next & ends) !== 0 || isUnknown(tokens, i + 1)
      return isBehind ? (isEnd ? i : 0) : next & Word.cue ? i : 0
    }
    if (kind !== Kind.word && kind !== Kind.number) return 0
    if (bitsAt(tokens, i) & (Word.preposition | Word.cue | Word.clause)) return 0
  }
  return 0
}

/** Whether a phrase goes on with the token behind it; that token is noted in it then. */
function takesNext(reading: Reading, phrase: NounPhrase): boolean {
  const { text, tokens, lexicon } = reading
  const { start, end: i, runTo, nounAt } = phrase
  const kind = kindAt(tokens, i)
  if (kind === Kind.punctuation)
    return isInnerStop(tokens, i, runTo) || isTitleStop(reading, phrase) || joinSuffix(reading, phrase)
  if (kind === Kind.quote || kind === Kind.clitic || isNewTitle(reading, phrase)) return false
  const own = bitsAt(tokens, i)
  const isBehindNoun = nounAt >= 0 && nounAt === i - 1
  const isVerbFirst = leadsVerb(phrase.code)
  if (isNameWord(reading, i)) takeName(reading, phrase)
  else if (isParticle(reading, i, runTo)) phrase.runTo = i + 1
  else if (isNoun(tokens, i) || (own & Word.joined && isBehindNoun)) {
    // `اتهم كريم الحكومة`, `اتهمت النقابة الحكومة`: titles do not follow names there, and verbs lead.
    // `شهود عيان لوكالة الساحل`
    if (isVerbFirst && i > start && own & Word.oblique && /^[لל]/.test(textOf(tokens, i, text))) return false
    const isWhole = isBehindNoun && !(own & (Word.joined | anyHonorific))
    // `شقيق أحد الضحايا | إدارة المصنع`
    const isOther = i > start && isDefinite(tokens, i - 1, text) && !isDefinite(tokens, i, text) && !(own & Word.joined)
    if (
      isVerbFirst &&
      (runTo === i || isOther || (isWhole && bothDefinite(reading, nounAt, i) && !/ية?$/.test(textOf(tokens, i, text))))
    )
      return false
    phrase.nounAt = i
    phrase.bits |= own
  } else if (isVerbFirst && isBehindNoun && lexicon.rules?.isComplement(tokens, i, text)) phrase.nounAt = i
  else if (isGenitive(reading, phrase)) return false
  else if (i > start && own & (ends | Word.determiner | Word.possessive) && !(own & Word.joined)) return false
  else if (lexicon.subjectFirst && own === 0 && isAdverb(reading, i)) return false
  else if (i > start + 1 && isPastTense(reading, i)) return false
  else if (isVerbFirst && isBehindNoun && isDefinite(tokens, nounAt, text) && !isDefinite(tokens, i, text)) return false
  else return (runTo !== i && !isBehindNoun) || goesOn(reading, phrase)
  return true
}

/** How verbs end in Romance languages that tell what somebody did, and hardly any noun. */
const past = /(?:[óò]|aron|ieron|aban|[aei]ram|avam|ou|[ae]vano|[ai]rono|aient|èrent)$/

/** `Un anónimo apareció`: whether an unknown word is no noun, but what somebody did. */
function isPastTense({ text, tokens, lexicon }: Reading, i: number): boolean {
  if (!lexicon.dashDialogue || lexicon.verbSecond || lexicon.genitives || lexicon.subjectFirst) return false
  return lengthAt(tokens, i) > 3 && isUnknown(tokens, i) && past.test(textOf(tokens, i, text))
}

/** `в сообщении городской полиции`: words behind a noun for a text, of whom it is. */
function isGenitive({ tokens, lexicon }: Reading, { end, nounAt }: NounPhrase): boolean {
  return lexicon.genitives && nounAt >= 0 && nounAt === end - 1 && (bitsAt(tokens, nounAt) & Word.cueNoun) !== 0
}

/** `asp. Wrona`, `dr hab. Ada Lis`: the stop of a title in small letters. */
function isTitleStop({ tokens, lexicon }: Reading, { end, nounAt }: NounPhrase): boolean {
  if (!lexicon.genitives || nounAt !== end - 1 || numberAt(tokens, end) !== DOT) return false
  const isShort = (bitsAt(tokens, nounAt) & Word.abbreviation) !== 0
  const next = end + 1
  const goesOn = isCapitalAt(tokens, next) || (bitsAt(tokens, next) & (Word.abbreviation | anyHonorific)) !== 0
  return isShort && goesOn && sentenceAt(tokens, next) === sentenceAt(tokens, nounAt)
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
  if (lexicon.learned && isVerb(reading, i)) return false
  if (lexicon.learned && isNewJob(reading, phrase)) return true
  if (runTo === i && isNoun(tokens, i + 1) && isOwning(reading, i - 1)) return true
  if (!isNoun(tokens, i + 1) && (lexicon.learned || !isNameAhead(reading, phrase))) return false
  return runTo !== i || lexicon.learned || (code & Unit.uncased) !== 0 || isFamily(tokens, i + 1)
}

/** `endorsed Mr. Okafor`, `painting Ada Bell`: a verb that no list has, before whom it is about. */
function opensWithVerb(reading: Reading, start: number): boolean {
  if (!isUnknown(reading.tokens, start)) return false
  return isVerb(reading, start) || isGerund(reading, start)
}

/** Whether an unknown word is a verb by its ending, or because of the title behind it (`saw Mr. Okafor`). */
function isVerb(reading: Reading, i: number): boolean {
  const { tokens } = reading
  if (lengthAt(tokens, i) > 3 && isPast(reading, i)) return true
  return isCapitalAt(tokens, i + 1) && (bitsAt(tokens, i + 1) & (Word.honorificHe | Word.honorificShe)) !== 0
}

/** Who is told: `sdělil ČTK mluvčí`, `řekla Novinkám Alena Nová`, `řekl Deníku`, `dijo a EFE Pablo Luna`. */
function isHearer({ text, tokens, lexicon }: Reading, i: number): boolean {
  if (isAgencyTold(text, tokens, lexicon, i)) return true
  const isTold = !lexicon.learned && !lexicon.verbSecond && bitsAt(tokens, i - 1) & Word.cue && isCapitalAt(tokens, i)
  if (!isTold || bitsAt(tokens, i) & ~Word.titleNoun) return false
  const isNamed = isCapitalAt(tokens, i + 1)
  const word = textOf(tokens, i, text)
  if (/^\p{Lu}{2,}$/u.test(word)) return isNamed || isNoun(tokens, i + 1)
  if (!lexicon.genitives || !dative.test(word)) return false
  return isNamed ? isCapitalAt(tokens, i + 2) : isNoun(tokens, i + 1) || told.test(word)
}

/** `a déclaré à l’AFP Marc Bertrand`: an agency or a place between a preposition and a full name, right behind the verb. */
function isAgencyTold(text: string, tokens: Tokens, lexicon: Lexicon, i: number): boolean {
  if (lexicon.learned || lexicon.verbSecond) return false
  if (bitsAt(tokens, i) & Word.determiner && isCapitalAt(tokens, i + 1))
    return isAgencyTold(text, tokens, lexicon, i + 1)
  if (!isCapitalAt(tokens, i) || !isCapitalAt(tokens, i + 2)) return false
  // `napisała na Facebooku Ada Lis`: whatever it is, in languages whose cases tell.
  const isPlace = lexicon.genitives && bitsAt(tokens, i - 1) & Word.preposition && !isCapitalAt(tokens, i + 3)
  const isAgency = agencies.has(textOf(tokens, i, text).toLowerCase())
  if (!isCapitalAt(tokens, i + 1) || !(isAgency || isPlace)) return false
  let before = i - 1
  while (before > i - 3 && !(bitsAt(tokens, before) & Word.preposition)) before--
  return (bitsAt(tokens, firstOfPhrase(tokens, before - 1)) & Word.cue) !== 0
}

/** Ends of words that no nominative has; and those of them that no name in another case has, or in another script. */
const dative = /(?:[áů]m|o[vw]i|[uую]|ому|om|ej)$/
const told = /(?:[áů]m|o[vw]i|u)$/

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
