/** A language file, turned round for reading: from a word to everything the language says about it. */
import type { Language, Speech, Uses } from '../languages/language.ts'
import { type HashTable, hashTable, lookUp } from '../text/hash-table.ts'
import { numberBackwards } from './heads.ts'
import type { Rules } from './rules/rules.ts'
import { numberOf } from './words.ts'

/**
 * What a word can be; a word can be several things at once, and counts in its sentence as the first of them here, as far as
 * `symbols.ts` has a sign for that.
 */
export enum Word {
  /** The second or a later word of a phrase. */
  joined = 0x1,
  cue = 0x2,
  cuePreposition = 0x4,
  masculine = 0x8,
  feminine = 0x10,
  neuter = 0x20,
  plural = 0x40,
  first = 0x80,
  reported = 0x100,
  auxiliary = 0x200,
  coordinator = 0x400,
  preposition = 0x800,
  clause = 0x1000,
  determiner = 0x2000,
  possessive = 0x4000,
  time = 0x8000,
  speaker = 0x10000,
  cueNoun = 0x20000,
  scare = 0x40000,
  honorificHe = 0x80000,
  honorificShe = 0x100000,
  honorific = 0x200000,
  titleNoun = 0x400000,
  particle = 0x800000,
  abbreviation = 0x1000000,
  givenHe = 0x2000000,
  givenShe = 0x4000000,
  relative = 0x8000000,
  impersonal = 0x10000000,
  oblique = 0x20000000,
  indefinite = 0x40000000,
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

/** What the last part of a compound noun tells of the whole. */
export const headBits: number = Word.speaker | Word.cueNoun | Word.titleNoun | anyHonorific

/** A phrase of several words, after its first one: their numbers. */
export interface Phrase {
  rest: readonly number[]
  bits: number
  /** A word that has to stand somewhere before it in its sentence (`es … heißt`), or 0. */
  opener: number
}

/** What some words do in a sentence, a bit each; see `Uses` in `language.ts`. */
export enum Use {
  adverbs = 0x1,
  particles = 0x2,
  quoting = 0x4,
  reporters = 0x8,
  resumptives = 0x10,
  predicators = 0x20,
  callers = 0x40,
  passives = 0x80,
  agents = 0x100,
  topics = 0x200,
  subjects = 0x400,
  holders = 0x800,
  bearers = 0x1000,
  quotatives = 0x2000,
  ranks = 0x4000,
  offices = 0x8000,
  families = 0x10000,
  objects = 0x20000,
  separables = 0x40000,
  prefixes = 0x80000,
  claims = 0x100000,
  sayings = 0x200000,
  makers = 0x400000,
  /** Particles written on to a word that mark a subject. */
  markers = 0x800000,
  /** The first word of a phrase. */
  opener = 0x1000000,
  /** From here on, how common a verb of saying is, where the weights know that: 1, 2 or 3, after its place in the list. */
  level = 0x2000000,
}

/** A language file with the rules for languages that no weights were learned from; English has none. */
export interface RuledLanguage extends Language {
  rules?: Rules
}

/** All words in it are numbers; see `words.ts`. */
export interface Lexicon {
  /** The place of each word in the two lists that follow. */
  words: HashTable
  /** What each can be, as bits of `Word`. */
  bits: Int32Array
  /** What some do, as bits of `Use`. */
  uses: Int32Array
  /** What ends a compound noun; see `heads.ts`. */
  heads: HashTable
  /** Phrases by their first word, the longest first. */
  phrases: ReadonlyMap<number, readonly Phrase[]>
  capitalNouns: boolean
  subjectFirst: boolean
  verbSecond: boolean
  dashDialogue: boolean
  dropsPronouns: boolean
  genitives: boolean
  /** All uses that any word has. */
  used: number
  /** Whether the weights were learned from this language; in others only kinds of words count, and rules help. */
  learned: boolean
  /** What helps where no weights were learned; `null` where they were. */
  rules: Rules | null
}

/** Particles in names that the press of every language prints. */
const foreign: readonly string[] = ['von', 'van', 'der', 'den', 'bin']

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

function build(languages: readonly RuledLanguage[]): Lexicon {
  const words = new Map<number, number>()
  const uses = new Map<number, number>()
  const heads = new Map<number, number>()
  const phrases = new Map<number, Phrase[]>()
  const put = (list: readonly string[] | undefined, kind: number): void => {
    for (const entry of list ?? []) {
      const whole = numberOf(entry)
      const [first = 0, ...rest] = entry.split(/[ ']/).map(numberOf)
      if (entry.includes('…')) addPhrase(phrases, rest.slice(1), kind, first)
      else {
        // `d'après`: two words where an apostrophe parts them, else one.
        if (rest.length > 0) addPhrase(phrases, [first, ...rest], kind)
        addBits(words, whole, kind)
        if (kind & headBits) addBits(heads, numberBackwards(entry), kind & headBits)
      }
    }
  }
  for (const language of languages) {
    putLanguage(language, put)
    listsOfUses(language).forEach((list, i) => {
      for (const entry of list ?? []) addBits(uses, numberOf(entry), 1 << i)
    })
  }
  const one = languages.length === 1 ? languages[0] : undefined
  const rules = languages.find((language) => language.rules)?.rules ?? null
  const learned = rules === null
  if (!learned && !one?.verbSecond) put(foreign, Word.particle)
  for (const [first, list] of phrases) {
    list.sort((a, b) => b.rest.length - a.rest.length)
    addBits(uses, first, Use.opener)
  }
  if (learned && one) addLevels(uses, one)
  const all = new Set([...words.keys(), ...uses.keys()])
  const list = (values: ReadonlyMap<number, number>): Int32Array =>
    Int32Array.from([0, ...[...all].map((word) => values.get(word) ?? 0)])
  return {
    words: hashTable(new Map([...all].map((word, i) => [word, i + 1]))),
    bits: list(words),
    uses: list(uses),
    heads: hashTable(heads),
    phrases,
    capitalNouns: one?.capitalNouns === true,
    verbSecond: one?.verbSecond === true,
    subjectFirst: one?.subjectFirst === true,
    dashDialogue: !one || one.dashDialogue === true,
    genitives: one?.genitives === true,
    dropsPronouns: languages.every((language) => language.dropsPronouns === true),
    used: [...uses.values()].reduce((all, use) => all | use, 0),
    learned,
    rules,
  }
}

function addBits(map: Map<number, number>, word: number, bits: number): void {
  map.set(word, (map.get(word) ?? 0) | bits)
}

function addLevels(uses: Map<number, number>, { cueVerbs }: Language): void {
  cueVerbs.forEach((entry, i) => {
    const first = numberOf(entry.split(' ', 1)[0] as string)
    if ((uses.get(first) ?? 0) < Use.level) addBits(uses, first, Use.level * (i < 12 ? 1 : i < 60 ? 2 : 3))
  })
}

function addPhrase(phrases: Map<number, Phrase[]>, words: readonly number[], bits: number, opener = 0): void {
  const [first = 0, ...rest] = words
  const list = phrases.get(first) ?? []
  const same = list.find((phrase) => phrase.opener === opener && phrase.rest.join() === rest.join())
  if (same) same.bits |= bits
  else list.push({ rest, bits, opener })
  phrases.set(first, list)
}

/** The place in the lists of a word, by its number; 0 for one that the language file does not have. */
export function placeOf(word: number, { words }: Lexicon): number {
  return lookUp(words, word)
}

/** What a word can be, by its number. */
export function bitsOf(word: number, lexicon: Lexicon): number {
  return lexicon.bits[placeOf(word, lexicon)] as number
}

/** What a word does, by its number. */
export function usesOf(word: number, lexicon: Lexicon): number {
  return lexicon.uses[placeOf(word, lexicon)] as number
}

/** In the order of `Use`. */
function listsOfUses({ uses = {}, subjectMarkers }: Language): (readonly string[] | undefined)[] {
  return [...useNames.map((use) => uses[use]), subjectMarkers]
}

const useNames =
  'adverbs particles quoting reporters resumptives predicators callers passives agents topics subjects holders bearers quotatives ranks offices families objects separables prefixes claims sayings makers'.split(
    ' ',
  ) as (keyof Uses)[]

function putLanguage(language: Language, put: (list: readonly string[] | undefined, bits: number) => void): void {
  const { pronouns, honorifics, givenNames, uses } = language
  // In the order of `Word`.
  const lists = [
    undefined,
    language.cueVerbs,
    language.cuePrepositions,
    pronouns.masculine,
    pronouns.feminine,
    pronouns.neuter,
    pronouns.plural,
    pronouns.first,
    language.reportedForms,
    language.auxiliaries,
    language.coordinators,
    language.prepositions,
    language.clauseOpeners,
    language.determiners,
    language.possessives,
    language.timeNouns,
    language.speakerNouns,
    language.cueNouns,
    language.scareIntroducers,
    honorifics.masculine,
    honorifics.feminine,
    honorifics.neutral,
    language.titleNouns,
    language.nameParticles,
    language.abbreviations,
    givenNames?.masculine,
    givenNames?.feminine,
    language.relativePronouns,
  ]
  lists.forEach((list, i) => {
    put(list, 1 << i)
  })
  put(uses?.particles, Word.cue)
  put(uses?.quoting, Word.cue)
  put(uses?.separables, Word.cue)
  put(language.cuePostpositions, Word.cuePreposition | Word.closes)
  put(language.impersonalCues, Word.cue | Word.impersonal)
  put(language.obliqueDeterminers, Word.oblique | Word.determiner)
  put(language.indefiniteDeterminers, Word.indefinite | Word.determiner)
}
