/** Which words are names, where a name goes on, and where it begins behind its titles. */

import { lookUp } from '../text/hash-table.ts'
import { unitAt } from '../text/unit-at.ts'
import { OF } from './english.ts'
import { anyHonorific, anyPronoun, functionWord, type Lexicon, Use, Word } from './lexicon.ts'
import type { Reading } from './mentions.ts'
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
  startAt,
  type Tokens,
  textOf,
  usesAt,
} from './tokens.ts'
import { isUncased } from './units.ts'
import { COMMA, DOT, numberOf } from './words.ts'

export function opensSentence(text: string, tokens: Tokens, i: number): boolean {
  const before = i - 1
  if (sentenceAt(tokens, before) !== sentenceAt(tokens, i)) return true
  const kind = kindAt(tokens, before)
  if (kind === Kind.quote) return text[endAt(tokens, before) - 2] !== ','
  return kind === Kind.punctuation && numberAt(tokens, before) !== COMMA && numberAt(tokens, before) !== DOT
}

/** Words that are names wherever they stand. */
const given = Word.givenHe | Word.givenShe

/** What words do that are no names for their capital. */
const opensNoName = Use.adverbs | Use.predicators | Use.resumptives

/** Whether a word with a capital is (part of) a name, and not just first in its sentence. */
export function isNameWord(reading: Reading, i: number): boolean {
  const { tokens } = reading
  return isCapitalAt(tokens, i) && isWordAt(tokens, i) && isNamed(reading, i)
}

function isNamed(reading: Reading, i: number): boolean {
  const { text, tokens, capitals, common, lexicon } = reading
  const bits = bitsAt(tokens, i)
  if (bits & Word.joined && !(bits & (Word.honorific | Word.speaker))) return false
  if (bits & Word.time && !isCapitalAt(tokens, i + 1)) return false
  // `Ông nói`, but for `Nguyễn Minh Anh`
  if (bits & anyPronoun && bits & anyHonorific && !isCapitalAt(tokens, i + 1)) return isCapitalAt(tokens, i - 1)
  if (isFromPlace(reading, i)) return false
  const opening = opensSentence(text, tokens, i)
  const isKnown = lookUp(capitals, numberAt(tokens, i)) > 0
  if (opening && !isKnown && !isCapitalAt(tokens, i + 1) && hasArticle(reading, i)) return false
  if (opening && usesAt(tokens, i) & (lexicon.learned ? Use.adverbs : opensNoName)) return false
  if (bits & functionWord && !(bits & (anyHonorific | given))) {
    // `De Boer`, `Le Monde`
    const isArticle = bits & Word.determiner && isCapitalAt(tokens, i + 1) && !lexicon.learned
    if (!opening && isArticle && !lexicon.capitalNouns) return true
    return (
      !opening &&
      !(bits & (Word.determiner | anyPronoun | Word.first | Word.possessive)) &&
      (!(bits & Word.cue) || (bitsAt(tokens, i + 1) & Word.cue) !== 0) &&
      (lengthAt(tokens, i) > 2 || (!lexicon.learned && isCapitalOnly(text, tokens, i))) &&
      !lexicon.capitalNouns
    )
  }
  if (!opening || isUncased(unitAt(text, startAt(tokens, i)))) return true
  if (common?.has(numberAt(tokens, i))) return false
  if (bits & (given | anyHonorific) || isKnown) return true
  const next = i + 1
  if (sentenceAt(tokens, next) !== sentenceAt(tokens, i)) return false
  if (isCapitalAt(tokens, next) || kindAt(tokens, next) === Kind.clitic) return true
  const isParted = isCapitalAt(tokens, i + 2) || (bitsAt(tokens, i + 2) & Word.particle && isCapitalAt(tokens, i + 3))
  if (bitsAt(tokens, next) & Word.particle && isParted) return true
  return (
    (bitsAt(tokens, next) & (Word.cue | Word.auxiliary)) !== 0 &&
    !(bits & Word.speaker) &&
    (!lexicon.capitalNouns ||
      hasHyphen(text, tokens, i) ||
      (bits === 0 && lengthAt(tokens, i) > 3 && isSingular(reading, next)))
  )
}

/** `de Gentse bakker Wim Maes`: where somebody is from, in Dutch. */
function isFromPlace({ text, tokens, lexicon }: Reading, i: number): boolean {
  if (!lexicon.verbSecond || lexicon.capitalNouns || lexicon.dashDialogue || isCapitalAt(tokens, i + 1)) return false
  const isBeforeNoun = isWordAt(tokens, i + 1) && !(bitsAt(tokens, i + 1) & functionWord)
  return isBeforeNoun && (bitsAt(tokens, i - 1) & Word.determiner) !== 0 && /s(?:ch)?e$/.test(textOf(tokens, i, text))
}

/** `Beslutet`, `Dommen`: a noun by its article in Scandinavian languages, but for `Hansen`. */
export function hasArticle({ text, tokens, lexicon }: Reading, i: number): boolean {
  if (!lexicon.verbSecond || !lexicon.dashDialogue) return false
  return /(?:[^s]en|[^r]et|e[rn]?ne|[aeo]rna)$/.test(textOf(tokens, i, text))
}

/** `OM`, which is no `om`. */
function isCapitalOnly(text: string, tokens: Tokens, i: number): boolean {
  const letter = text.charAt(startAt(tokens, i) + 1)
  return letter !== letter.toLowerCase()
}

/** `Okafor sagte`: one noun without an article speaks only as a name; more of them do with another form (`Kritiker sagten`). */
function isSingular({ text, tokens }: Reading, verb: number): boolean {
  return (
    (bitsAt(tokens, verb) & Word.cue) !== 0 &&
    !isWordAt(tokens, verb + 1) &&
    /^(?!ge).*te?$/.test(textOf(tokens, verb, text))
  )
}

const AND = 0x26

/** A full stop inside a name, after an initial or an abbreviation, or an `&`, with the name going on. */
export function isInnerStop(tokens: Tokens, i: number, runTo: number): boolean {
  const number = numberAt(tokens, i)
  if (runTo !== i || (number !== DOT && number !== AND)) return false
  const isTight = number === AND || endAt(tokens, i - 1) === startAt(tokens, i)
  return isTight && isCapitalAt(tokens, i + 1) && sentenceAt(tokens, i + 1) === sentenceAt(tokens, i - 1)
}

const suffixes: ReadonlySet<number> = new Set(['jr', 'sr'].map(numberOf))

/** What stands behind a family name (`King Jr.`). */
export function isSuffix(tokens: Tokens, i: number): boolean {
  return suffixes.has(numberAt(tokens, i))
}

/** `van`, `de`, `of` between two words of a name. */
export function isParticle(reading: Reading, i: number, runTo: number): boolean {
  const { text, tokens, lexicon } = reading
  const bits = bitsAt(tokens, i)
  if (runTo !== i || !(bits & Word.particle)) return false
  const last = bitsAt(tokens, i - 1)
  // `die Leiterin der Werft`, but `sagte Emil Brandis der Rundschau`.
  const before = bitsAt(tokens, i - 2)
  const isFullName = isWordAt(tokens, i - 2) && isCapitalAt(tokens, i - 2) && (last | before) === (before & given)
  if (lexicon.capitalNouns && bits & Word.determiner && isFullName) return false
  // `burgemeester Bart Okafor van Zutphen`
  const title = bitsAt(tokens, i - 3) & (Word.speaker | anyHonorific)
  if (isFullName && title && lexicon.verbSecond && !lexicon.capitalNouns) return false
  const isAgent = usesAt(tokens, i) & Use.agents
  // `Ada Okafor von der Hafenwacht`
  if (lexicon.capitalNouns && isAgent && isFullName && !(last & given)) return false
  // `Das Fazit von Ada Okafor`: two mentions.
  const isOwned = ((last & Word.cueNoun) | (bitsAt(tokens, i + 1) & given)) !== 0
  if (lexicon.capitalNouns && isAgent && isOwned) return false
  // `zu Guttenberg` behind a first name, `ein Mann zu Hause` behind nouns.
  const isLoose = lexicon.capitalNouns && bits & Word.preposition && !isAgent
  if (isLoose && !(last & given) && !hasHyphen(text, tokens, i - 1)) return false
  const isOf = bits & Word.preposition && numberAt(tokens, i) === OF
  if (isOf && !(last & (Word.speaker | anyHonorific))) return false
  for (let k = i + 1; k < i + 3; k++) {
    if (sentenceAt(tokens, k) !== sentenceAt(tokens, i)) return false
    if (isNameWord(reading, k)) return true
    if (!(bitsAt(tokens, k) & Word.particle)) return false
  }
  return false
}

/** Whether a noun and what belongs to it (`Hälfte der Leser`, `die Absage Okafors`, `der Brief von Okafor`) look like a name, as `Walther von der Aue` is one. */
export function hasGenitive({ text, tokens }: Reading, from: number, to: number, isDetermined: boolean): boolean {
  if (isDetermined && to - from === 2 && text[endAt(tokens, to - 1) - 1] === 's') return true
  if (isDetermined && usesAt(tokens, from + 1) & Use.agents) return true
  for (let i = from + 1; i < to; i++)
    if (bitsAt(tokens, i) & Word.determiner && !(bitsAt(tokens, i - 1) & (Word.particle | given))) return true
  return false
}

/** Where the name begins behind its titles (`Foreign Minister | Sergey Lavrov`); the end of the run if it is all titles. */
export function skipTitles(tokens: Tokens, from: number, to: number, lexicon: Lexicon): number {
  if ((bitsAt(tokens, from) & given) === given) return from
  for (let i = from + 1; i < to - 1; i++) if (bitsAt(tokens, i) & given && !(bitsAt(tokens, i - 1) & given)) return i
  let behind = 0
  for (let i = to - 1; i >= from; i--) {
    if (!isWordAt(tokens, i)) continue
    const bits = bitsAt(tokens, i)
    const rest = behind++
    // `Director of the | Clean Rivers Fund Ann Bell`: two words behind what the title is of, else all of it is a title or a body.
    if (lexicon.learned && numberAt(tokens, i + 1) === OF && bits & (anyHonorific | Word.speaker))
      return bits & anyHonorific && rest > 3 ? to - 2 : to
    if (bits & (anyHonorific | Word.joined) && !(bits & given)) return rest > 0 ? afterStop(tokens, i + 1) : to
    // `la Procura di Milano`
    if (bits & Word.speaker && bitsAt(tokens, i + 1) & Word.particle && !lexicon.learned && !lexicon.capitalNouns)
      return to
    if (bits & Word.speaker) return rest === 0 ? to : rest >= 2 || !lexicon.capitalNouns ? i + 1 : from
  }
  return from
}

/** How words for what people do end, and how given names that end alike do. */
const calling =
  /(?:er|[éöø]r|aren|chef|ist|ent|ant|eur|tor|[eo]ge?|graf|soph|at|är|nom|profi|anwalt|arzt|mann?d?|(?:end|iert)e)(?:in|e?n|e?s)?$|(?:[lrtč]|cz)ka$|(?:тель|ник|ист|лог|[её]р|тор|нт|рт|вед|ец|иц[ая]|иса|[лртч]ка)$/i
const givenAlike =
  /(?:and|ff|liv|ph|sp|th|[lns]t|[nr]c|oop|arp|chandl|vi)er$|(?:inc|lem|aur|ry)[ae]nt$|^(?:hec|nes|vic)tor$|иктор$|берт$/i

/** Whether a word before two words of a name says what its bearer does (`Buchhändler Rolf Zander`, `Komiker Atle Rud`). */
export function isCalling({ text, tokens, lexicon }: Pick<Reading, 'text' | 'tokens' | 'lexicon'>, i: number): boolean {
  const isBeforeName = isCapitalAt(tokens, i + 1) && isCapitalAt(tokens, i + 2)
  return (
    isBeforeName && (lexicon.capitalNouns || opensSentence(text, tokens, i)) && endsAsCalling(text, tokens, i, lexicon)
  )
}

export function endsAsCalling(text: string, tokens: Tokens, i: number, { capitalNouns }: Lexicon): boolean {
  if (lengthAt(tokens, i) < (capitalNouns ? 7 : 5) || bitsAt(tokens, i) & given) return false
  const word = textOf(tokens, i, text)
  return calling.test(word) && !givenAlike.test(word)
}

function afterStop(tokens: Tokens, i: number): number {
  return numberAt(tokens, i) === DOT ? i + 1 : i
}

/** `Mr.` and its like stay with the mention: the words the text uses for the person. */
export function politeFrom(tokens: Tokens, nameFrom: number, start: number): number {
  let i = nameFrom - 1
  if (i > start && numberAt(tokens, i) === DOT) i--
  if (i < start) return nameFrom
  return bitsAt(tokens, i) & anyHonorific && isBrief(tokens, i) ? i : nameFrom
}

/** Too short for anything but a polite title (`Mr.`, `Frau`). */
export function isBrief(tokens: Tokens, i: number): boolean {
  return lengthAt(tokens, i) <= 4
}

function hasHyphen(text: string, tokens: Tokens, i: number): boolean {
  return textOf(tokens, i, text).includes('-')
}

/** Ends of genitives in Scandinavian languages that no given name has. */
const owning = /..(?:[bcfghjkmpvyö]|nd|et|ge)s$/

/** `Brohavns Frederik Dam`, `Hamnförbundets ständige sekreterare`: whose somebody is. */
export function isOwning({ text, tokens, lexicon }: Reading, i: number): boolean {
  if (!lexicon.verbSecond || lexicon.capitalNouns || bitsAt(tokens, i) & given) return false
  return lengthAt(tokens, i) > 4 && owning.test(textOf(tokens, i, text))
}

/** Where the last name of a run begins: two words of it, with the particles or a patronymic between them. */
export function lastName({ text, tokens }: Reading, from: number, to: number): number {
  let i = to - 1
  while (bitsAt(tokens, i - 1) & Word.particle) i--
  return Math.max(from, i - (/вич|[вч]н.{0,2}$/.test(textOf(tokens, i - 1, text)) ? 2 : 1))
}
