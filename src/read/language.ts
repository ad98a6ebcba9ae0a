/**
 * Which language a text is in, judged on its prose: a page's menus, cookie notes and names of other pages speak the
 * site's language or none. Scripts that one language of the press has to itself decide at once; for the others each
 * function word found votes for the languages that have it, the more strongly the fewer they are (the idea of Ingle's
 * and Grefenstette's short-word method), and so does, less strongly, each letter that few of them write.
 */
import { type Block, linkedIn } from '../block.ts'
import type { Language } from '../languages/language.ts'
import { type HashTable, hashTable, joinHash, lookUp } from '../text/hash-table.ts'
import { unitAt } from '../text/unit-at.ts'
import { neighbours, ownLetters } from './neighbours.ts'
import { isIdeograph, isKana, scriptLanguage } from './scripts.ts'

/** Characters of prose to look at, in stretches spread over all of it: first a few, which nearly always are enough. */
const GLANCE = 1000
const SAMPLE = 3000
const STRETCH = 200

/** A block shorter than this (in UTF-16 code units; ideographs count double) is no prose. */
const SHORT = 60

/** Votes per word below which the text is in a language nobody here knows. */
const FEWEST_VOTES = 0.05
/** How far the first must lead the second, as a share of its own votes; at a glance, and in a whole sample. */
const CLEAR_LEAD = 0.5
const LEAST_LEAD = 0.06
const KNOWN_LEAD = 0.25
/** Words below which nothing can be said. */
const FEWEST_WORDS = 4

/**
 * The language of these blocks as a BCP 47 primary tag, or `null` when unsure. Norwegian is `no`, whichever its written
 * standard.
 */
export function detectLanguage(blocks: readonly Block[], languages: readonly Language[]): string | null {
  const prose = blocks.filter(isProse)
  const read = prose.length > 0 ? prose : blocks
  const few = electorateOf(languages, functionWordsOf)
  return (
    inSample(read, GLANCE, CLEAR_LEAD, few) ??
    inSample(read, SAMPLE, LEAST_LEAD, few) ??
    // A sentence may have no function word that others have not.
    inSample(read, SAMPLE, KNOWN_LEAD, electorateOf(languages, wordsOf)) ??
    declared(blocks)
  )
}

function inSample(blocks: readonly Block[], characters: number, lead: number, electorate: Electorate): string | null {
  const sample = sampleOf(blocks, characters)
  return byScript(sample) ?? byVotes(sample.toLowerCase(), lead, electorate)
}

function functionWordsOf({ functionWords }: Language): readonly string[] {
  return functionWords
}

/** Words of closed classes, and what is said of people and days all the time. */
function wordsOf(language: Language): readonly string[] {
  const { functionWords, prepositions, determiners, auxiliaries, coordinators, clauseOpeners } = language
  const { timeNouns, speakerNouns, cueVerbs } = language
  const lists = [functionWords, prepositions, determiners, auxiliaries, coordinators, clauseOpeners]
  return [...new Set([...lists, timeNouns, speakerNouns, cueVerbs].flat())]
}

/** What the page's metadata say of its language. */
function declared(blocks: readonly Block[]): string | null {
  const said = blocks.find(({ field }) => field === 'language')?.text.toLowerCase() ?? ''
  return /^[a-z]{2,3}(?![a-z])/.exec(said)?.[0] ?? null
}

/** Kinds of blocks. */
const NO_PROSE = 'code html definition image metadata'

/** Long enough, ending or holding a sentence's end, and not mostly links. */
function isProse(block: Block): boolean {
  const { kind, text } = block
  // Most blocks of a page are shorter.
  if (text.length < SHORT / 2) return false
  const wide = unitAt(text, text.length >> 1) >= 0x3000
  if (text.length < SHORT && !wide) return false
  if (NO_PROSE.includes(kind)) return false
  if (!(wide ? text.includes('。') : /[.!?…।؟]["'”“”»’)]?$/.test(text.slice(-2)) || text.includes('. '))) return false
  return linkedIn(block) * 2 < text.length
}

/** Stretches of the blocks' text, evenly spread over all of it. */
function sampleOf(blocks: readonly Block[], characters: number): string {
  let length = 0
  for (const { text } of blocks) length += text.length
  const step = Math.max(STRETCH, (length * STRETCH) / characters)
  const sample: string[] = []
  let next = 0
  let passed = 0
  for (const { text } of blocks) {
    for (; next < passed + text.length; next += step) {
      const from = Math.max(0, Math.floor(next) - passed)
      sample.push(text.slice(from, from + STRETCH))
    }
    passed += text.length
  }
  return ` ${sample.join(' ')}`
}

/** Where the scripts stand that languages have to themselves. */
const SCRIPTS = /[\u0370-\u1fff\u3041-\ud7a3]/

/** The language whose own script most letters are in, if there is one. */
function byScript(sample: string): string | null {
  if (!SCRIPTS.test(sample)) return null
  const counts = new Map<string, number>()
  let letters = 0
  let kana = 0
  let ideographs = 0
  for (let at = 0; at < sample.length; at++) {
    const unit = unitAt(sample, at)
    if (unit < 0x41) continue
    letters++
    if (unit < 0x370) continue
    if (isKana(unit)) kana++
    else if (isIdeograph(unit)) ideographs++
    else {
      const tag = scriptLanguage(unit)
      if (tag) counts.set(tag, (counts.get(tag) ?? 0) + 1)
    }
  }
  if ((kana + ideographs) * 2 > letters) return kana * 8 > ideographs ? 'ja' : 'zh'
  for (const [tag, count] of counts) if (count * 2 > letters) return tag
  return null
}

/** In place of the first word or letter that votes for a language: others do too. */
const SEVERAL = -1
/** What a letter that a language does not write takes from its votes, against a word's; what a letter's hash begins with. */
const LETTER = 0.5
const FOREIGN = 0.4
const SALT = 1

/** The language that gets the most votes, if it leads clearly. */
function byVotes(sample: string, lead: number, { tags, table, voters }: Electorate): string | null {
  const votes = new Float64Array(tags.length)
  // One function word over and over (a name, a unit) says little: it takes two.
  const first = new Int32Array(tags.length)
  const vote = (number: number, worth: number): void => {
    const backed = voters[number] as number[]
    for (let next = 0; next < backed.length; next++) {
      const index = backed[next] as number
      votes[index] = (votes[index] as number) + worth
      if (first[index] === 0) first[index] = number
      else if (first[index] !== number) first[index] = SEVERAL
    }
  }
  let words = 0
  let foreign = 0
  let from = 0
  let hash = 0
  for (let at = 0; at <= sample.length; at++) {
    const unit = at < sample.length ? unitAt(sample, at) : 0
    if (isLetter(unit)) {
      hash = joinHash(hash, unit)
      if (unit < 0xc0) continue
      const number = lookUp(table, joinHash(SALT, unit))
      const backed = (voters[number] as number[]).length
      if (backed > 0) foreign += FOREIGN
      vote(number, LETTER / backed + FOREIGN)
      continue
    }
    if (at > from) {
      words++
      const number = lookUp(table, hash)
      vote(number, 1 / (voters[number] as number[]).length)
    }
    hash = 0
    from = at + 1
  }
  let best = 0
  let second = 0
  let tag: string | null = null
  for (let index = 0; index < tags.length; index++) {
    const count = (votes[index] as number) - foreign
    if (count > best) {
      second = best
      best = count
      tag = first[index] === SEVERAL ? (tags[index] as string) : null
    } else if (count > second) second = count
  }
  return words >= FEWEST_WORDS && best >= words * FEWEST_VOTES && best - second >= best * lead ? tag : null
}

/** Letters and marks as far as telling words apart takes them. */
function isLetter(unit: number): boolean {
  if (unit < 0xc0) return unit >= 0x61 && unit <= 0x7a
  return unit !== 0xd7 && unit !== 0xf7 && !(unit >= 0x2000 && unit <= 0x206f) && !(unit >= 0x3000 && unit <= 0x303f)
}

/** The languages to choose from, and by the hash of each function word and letter the number of a list of those that have it. */
interface Electorate {
  tags: string[]
  table: HashTable
  /** Indices of languages; the first list is of none. */
  voters: number[][]
}

type Vocabulary = (language: Language) => readonly string[]

/** Kept by list of languages, since making one costs more than most texts. */
const electorates = new WeakMap<readonly Language[], Map<Vocabulary, Electorate>>()

function electorateOf(languages: readonly Language[], vocabulary: Vocabulary): Electorate {
  const kept = electorates.get(languages) ?? new Map<Vocabulary, Electorate>()
  electorates.set(languages, kept)
  const known = kept.get(vocabulary)
  if (known) return known
  const lists = [...languages.map((language) => [language.code, vocabulary(language)] as const), ...neighbours]
  const numbers = new Map<number, number>()
  const voters: number[][] = [[]]
  for (const [index, [tag, words]] of lists.entries()) {
    const add = (written: string, salt: number): void => {
      let hash = salt
      for (let at = 0; at < written.length; at++) hash = joinHash(hash, unitAt(written, at))
      const number = numbers.get(hash)
      if (number) voters[number]?.push(index)
      else numbers.set(hash, voters.push([index]) - 1)
    }
    for (const word of words) add(word, 0)
    for (const letter of ownLetters.get(tag) ?? '') add(letter, SALT)
  }
  const made = { tags: lists.map(([tag]) => tag), table: hashTable(numbers), voters }
  kept.set(vocabulary, made)
  return made
}
