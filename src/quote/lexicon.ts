/** A language file, turned round for reading: from a word to everything the language says about it. */
import type { Language, Speech, Uses } from '../languages/language.ts'
import { type HashTable, hashTable, lookUp } from '../text/hash-table.ts'
import { numberOf } from './words.ts'

/** What a word can be; a word can be several things at once. */
export enum Word {
  cue = 0x1,
  cuePreposition = 0x2,
  cueNoun = 0x4,
  masculine = 0x8,
  feminine = 0x10,
  neuter = 0x20,
  plural = 0x40,
  first = 0x80,
  possessive = 0x100,
  honorificHe = 0x200,
  honorificShe = 0x400,
  honorific = 0x800,
  speaker = 0x1000,
  determiner = 0x2000,
  oblique = 0x4000,
  preposition = 0x8000,
  coordinator = 0x10000,
  auxiliary = 0x20000,
  reported = 0x40000,
  scare = 0x80000,
  titleNoun = 0x100000,
  time = 0x200000,
  particle = 0x400000,
  abbreviation = 0x800000,
  clause = 0x1000000,
  givenHe = 0x2000000,
  givenShe = 0x4000000,
  impersonal = 0x8000000,
  relative = 0x10000000,
  indefinite = 0x40000000,
  /** The second or a later word of a phrase. */
  joined = 0x20000000,
  /** Stands behind what it governs (`göre`). */
  closes = 0x80000000,
}

export const anyPronoun: number = Word.masculine | Word.feminine | Word.neuter | Word.plural
export const anyHonorific: number = Word.honorific | Word.honorificHe | Word.honorificShe
/** What tells somebody who can speak. */
export const people: number = Word.speaker | anyHonorific | Word.givenHe | Word.givenShe
/** Words that are no part of a name even with a capital, at the start of a sentence. */
export const functionWord: number =
  anyPronoun |
  Word.first |
  Word.determiner |
  Word.preposition |
  Word.coordinator |
  Word.auxiliary |
  Word.clause |
  Word.possessive |
  Word.cuePreposition |
  Word.cue |
  Word.relative

/** A phrase of several words, after its first one: their numbers. */
export interface Phrase {
  rest: readonly number[]
  bits: number
  /** A word that has to stand somewhere before it in its sentence (`es … heißt`), or 0. */
  opener: number
}

/** The language of the set that the weights were learned from; elsewhere only kinds of words count, and rules help. */
const learnedFrom = 'en'

/** All words in it are numbers; see `words.ts`. */
export interface Lexicon {
  /** What each word can be. */
  words: HashTable
  /** Phrases by their first word, the longest first. */
  phrases: ReadonlyMap<number, readonly Phrase[]>
  capitalNouns: boolean
  subjectFirst: boolean
  verbSecond: boolean
  /** How common a verb of saying is, where the weights know that: 0, 1 or 2, after its place in the list. */
  cueLevels: ReadonlyMap<number, number>
  dashDialogue: boolean
  subjectMarkers: ReadonlySet<number>
  dropsPronouns: boolean
  /** What some words do in a sentence; see `Uses`. */
  uses: { readonly [use in keyof Uses]-?: ReadonlySet<number> }
  /** Whether the weights were learned from this language. */
  learned: boolean
}

const lexicons = new WeakMap<Language, Lexicon>()
const unions = new WeakMap<readonly Language[], Lexicon>()

/** The lexicon of the text's language, or of all languages together where it is unknown. Made once for each file. */
export function lexiconOf(speech: Speech): Lexicon {
  const { language, languages } = speech
  const known = language ? lexicons.get(language) : unions.get(languages)
  if (known) return known
  const made = build(language ? [language] : languages)
  if (language) lexicons.set(language, made)
  else unions.set(languages, made)
  return made
}

function build(languages: readonly Language[]): Lexicon {
  const words = new Map<number, number>()
  const phrases = new Map<number, Phrase[]>()
  const put = (list: readonly string[] | undefined, bits: number): void => {
    for (const entry of list ?? []) {
      const whole = numberOf(entry)
      const [first = 0, ...rest] = entry.split(/[ ']/).map(numberOf)
      if (entry.includes('…')) addPhrase(phrases, rest.slice(1), bits, first)
      else if (rest.length === 0) words.set(first, (words.get(first) ?? 0) | bits)
      else {
        // `d'après`: two words where an apostrophe parts them, else one.
        addPhrase(phrases, [first, ...rest], bits)
        words.set(whole, (words.get(whole) ?? 0) | bits)
      }
    }
  }
  for (const language of languages) putLanguage(language, put)
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  const one = languages.length === 1 ? languages[0] : undefined
  const learned = one?.code === learnedFrom
  return {
    words: hashTable(words),
    phrases,
    capitalNouns: one?.capitalNouns === true,
    verbSecond: one?.verbSecond === true,
    subjectFirst: one?.subjectFirst === true,
    cueLevels: one && learned ? levelsOf(one) : new Map(),
    dashDialogue: !one || one.dashDialogue === true,
    dropsPronouns: languages.every((language) => language.dropsPronouns === true),
    subjectMarkers: new Set(languages.flatMap((language) => (language.subjectMarkers ?? []).map(numberOf))),
    uses: usesOf(languages),
    learned,
  }
}

const allUses =
  'adverbs particles quoting reporters resumptives predicators callers passives agents topics subjects holders bearers'

function usesOf(languages: readonly Language[]): Lexicon['uses'] {
  const uses = {} as Record<keyof Uses, ReadonlySet<number>>
  for (const use of allUses.split(' ') as (keyof Uses)[])
    uses[use] = new Set(languages.flatMap((language) => (language.uses?.[use] ?? []).map(numberOf)))
  return uses
}

function levelsOf({ cueVerbs }: Language): Map<number, number> {
  const levels = new Map<number, number>()
  cueVerbs.forEach((entry, i) => {
    const first = numberOf(entry.split(' ', 1)[0] as string)
    if (!levels.has(first)) levels.set(first, i < 12 ? 0 : i < 60 ? 1 : 2)
  })
  return levels
}

function addPhrase(phrases: Map<number, Phrase[]>, words: readonly number[], bits: number, opener = 0): void {
  const [first = 0, ...rest] = words
  const list = phrases.get(first) ?? []
  const same = list.find((phrase) => phrase.opener === opener && phrase.rest.join() === rest.join())
  if (same) same.bits |= bits
  else list.push({ rest, bits, opener })
  phrases.set(first, list)
}

/** What a word can be, by its number. */
export function bitsOf(word: number, { words }: Lexicon): number {
  return lookUp(words, word)
}

function putLanguage(language: Language, put: (list: readonly string[] | undefined, bits: number) => void): void {
  const { pronouns, honorifics, givenNames, uses } = language
  // In the order of `Word`.
  const lists = [
    language.cueVerbs,
    language.cuePrepositions,
    language.cueNouns,
    pronouns.masculine,
    pronouns.feminine,
    pronouns.neuter,
    pronouns.plural,
    pronouns.first,
    language.possessives,
    honorifics.masculine,
    honorifics.feminine,
    honorifics.neutral,
    language.speakerNouns,
    language.determiners,
    undefined,
    language.prepositions,
    language.coordinators,
    language.auxiliaries,
    language.reportedForms,
    language.scareIntroducers,
    language.titleNouns,
    language.timeNouns,
    language.nameParticles,
    language.abbreviations,
    language.clauseOpeners,
    givenNames?.masculine,
    givenNames?.feminine,
    undefined,
    language.relativePronouns,
  ]
  lists.forEach((list, i) => {
    put(list, 1 << i)
  })
  put(uses?.particles, Word.cue)
  put(uses?.quoting, Word.cue)
  put(language.cuePostpositions, Word.cuePreposition | Word.closes)
  put(language.impersonalCues, Word.cue | Word.impersonal)
  put(language.obliqueDeterminers, Word.oblique | Word.determiner)
  put(language.indefiniteDeterminers, Word.indefinite | Word.determiner)
}
