/** The phrases of all languages as one table of word hashes, so that a block is searched in one pass over its words. */
import type { Block } from '../block.ts'
import type { Language } from '../languages/language.ts'
import { addBits, emptyTable, type HashTable, joinHash, lookUp } from '../text/hash-table.ts'
import { type Look, lookAt, type WordList, wordList } from './look.ts'

/** What a phrase speaks for; one bit each. */
export const RELATED = 1
export const ADVERT = 2
export const SHARE = 4
export const COMMENT = 8
export const TAGS = 16
export const MENU = 32
export const BOILERPLATE = 64
export const CAPTION = 128
export const BYLINE = 256
export const DATE = 512
export const JOB = 1024
export const POPULAR = 2048
/** What never stands inside an article: such a line is a sign that something else begins. */
export const SIGNAL: number = RELATED | ADVERT | SHARE | COMMENT | TAGS | MENU | BOILERPLATE

/** Of the first words of a phrase, which may be a phrase of their own too: more may follow. */
const PREFIX = 4096

export interface Phrases {
  /** 1 by the low end of the hashes of first words: nearly all words begin no phrase, and are told from this alone. */
  firsts: Uint8Array
  /** Hash of a phrase → what it speaks for; of its first words → PREFIX. */
  meaning: HashTable
}

/** What was found in a block; each is a set of bits. */
export interface Found {
  /** Anywhere, in a block that is not long. */
  within: number
  /** At its very beginning. */
  opening: number
  /** Among its last words, but not at its beginning. */
  closing: number
  /** Phrases that are the whole block, but for a word or two. */
  whole: number
  /** Phrases that are the whole block to the word. */
  exact: number
  /** Words of the longest phrase for related stories at its very beginning. */
  pointer: number
}

/** Whether one of these phrases opens the block or is all of it. */
export function opens(found: Found, bits: number): boolean {
  return ((found.whole | found.opening) & bits) !== 0
}

const LISTS: readonly [number, (language: Language) => readonly string[]][] = [
  [RELATED, (language) => language.relatedPhrases],
  [RELATED | POPULAR, (language) => language.popularPhrases ?? []],
  [ADVERT, (language) => language.advertPhrases],
  [SHARE, (language) => language.sharePhrases],
  [COMMENT, (language) => language.commentPhrases],
  [TAGS, (language) => language.tagPhrases],
  [MENU, (language) => language.menuPhrases],
  [BOILERPLATE, (language) => language.boilerplatePhrases],
  [CAPTION, (language) => language.captionPhrases],
  [BYLINE, (language) => language.bylineOpeners],
  [DATE, (language) => language.dateOpeners],
  [JOB, (language) => language.bylineRoles],
]

const compiled = new WeakMap<readonly Language[], Phrases>()

/** The table for these languages, made once for each array. */
export function phrasesOf(languages: readonly Language[]): Phrases {
  const known = compiled.get(languages)
  if (known) return known
  const phrases = compile(languages)
  compiled.set(languages, phrases)
  return phrases
}

function compile(languages: readonly Language[]): Phrases {
  const list = wordList(FIRSTS)
  const phrases: [number, Look][] = []
  for (const language of languages)
    for (const [bit, listOf] of LISTS)
      for (const phrase of listOf(language))
        phrases.push([bit, lookAt({ text: phrase, links: [] } as unknown as Block, list)])
  const firsts = new Uint8Array(FIRSTS)
  const meaning = emptyTable(list.count)
  for (const [bit, { from, to }] of phrases) {
    let hash = 0
    for (let at = from; at < to; at++) {
      hash = joinHash(hash, list.hashes[at] as number)
      if (at === from) firsts[hash & (FIRSTS - 1)] = 1
      addBits(meaning, hash, at + 1 < to ? PREFIX : bit)
    }
  }
  return { firsts, meaning }
}

/** A power of two, several times the number of phrases. */
const FIRSTS = 0x4000

/** How far into a long block phrases are looked for, from either end, in words. */
const REACH = 14
/** Words of the longest block that a phrase anywhere in it says something of: one of several words, and a single word. */
const LONG = 60
const SHORT = 24
/** How many words from its end on count as the end of a block. */
const LAST = 6

/** What most blocks hold: one object for all of them. */
const NOTHING: Found = { within: 0, opening: 0, closing: 0, whole: 0, exact: 0, pointer: 0 }

export function findPhrases(look: Look, { hashes }: WordList, { firsts, meaning }: Phrases): Found {
  let found = NOTHING
  const { from, to } = look
  for (let at = from; at < to; at++) {
    if (at === from + REACH && to - REACH > at) at = to - REACH
    let hash = joinHash(0, hashes[at] as number)
    if (firsts[hash & (FIRSTS - 1)] === 0) continue
    let known = lookUp(meaning, hash)
    for (let size = 1; known !== 0; size++) {
      const bits = known & ~PREFIX
      if (bits !== 0) {
        if (found === NOTHING) found = { ...NOTHING }
        if (to - from <= (size > 1 ? LONG : SHORT)) found.within |= bits
        if (at === from) {
          found.opening |= bits
          if (bits & RELATED) found.pointer = size
        } else if (at >= to - LAST) found.closing |= bits
        if (to - from - size <= 2) found.whole |= bits
        if (to - from === size) found.exact |= bits
      }
      if (at + size === to) break
      hash = joinHash(hash, hashes[at + size] as number)
      known = lookUp(meaning, hash)
    }
  }
  return found
}
