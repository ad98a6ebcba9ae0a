/** Noun phrases with a name or a known noun: whom they mention, without what stands around the name. */
import { anyHonorific, Use, Word } from './lexicon.ts'
import { add, type MentionKind, type Reading } from './mentions.ts'
import { hasGenitive, isCalling, isOwning, isSuffix, opensSentence, politeFrom, skipTitles } from './name-words.ts'
import { firstUnit, isOblique, type NounPhrase } from './noun-phrase.ts'
import {
  bitsAt,
  isCapitalAt,
  isWordAt,
  Kind,
  kindAt,
  numberAt,
  sentenceAt,
  sentenceStart,
  setBits,
  type Tokens,
  textOf,
  usesAt,
} from './tokens.ts'
import { Unit } from './units.ts'
import { NO, numberOf } from './words.ts'

/** Where a name of two words begins behind the place of an office (`Wakil Ketua DPRD Magelang | Sri Lestari`). */
function behindPlace(tokens: Tokens, from: number, first: number, to: number): number {
  const place = to - 3
  if (place < from || place <= first - 1) return from
  return usesAt(tokens, place - 1) & Use.offices && isWordAt(tokens, place) ? place + 1 : from
}

/** What a phrase mentions: of whom its words are, and which of them. */
export interface Mentioned {
  kind: MentionKind
  phrase: number
  from: number
  to: number
  oblique: boolean
  /** No known noun. */
  weak: boolean
}

/** A phrase with a name or a known noun. */
export function addNamed(reading: Reading, phrase: NounPhrase): void {
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
  if (found.kind === 'noun' && bitsAt(tokens, start) & Word.possessive && isOwn) {
    add(reading, 'pronoun', start, start, start + 1, bits, found.oblique, true)
    // `за його словами`: him.
    if (lexicon.genitives && found.oblique) return
  }
  const owner = kindAt(tokens, end) === Kind.clitic
  add(reading, found.kind, found.phrase, found.from, found.to, bits, found.oblique, owner, found.weak)
  if (lexicon.genitives && found.oblique && found.kind === 'noun' && bits & Word.cueNoun)
    lexicon.rules?.addWriter(reading, phrase)
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
  // `منظمة «أطباء الجوار»`
  const isBody = bitsAt(tokens, nounAt) & Word.titleNoun && kindAt(tokens, nounAt + 1) === Kind.quote
  if (isBody && firstUnit(reading, nounAt) & Unit.uncased) found.to = nounAt + 2
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
  if (runTo - nameFrom > 2 && isOwning(reading, nameFrom)) nameFrom++
  if (lexicon.used & Use.quotatives && lexicon.dropsPronouns)
    nameFrom = lexicon.rules?.behindOwned(reading, nameFrom, runTo) ?? nameFrom
  nameFrom = behindPlace(tokens, nameFrom, runFrom, runTo)
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
  if (!lexicon.capitalNouns) lexicon.rules?.joinTitle(reading, phrase, found, nameFrom)
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
