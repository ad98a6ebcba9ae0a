/** The phrases of all languages as one table of word hashes, so that a block is searched in one pass over its words. */
import { plainBlock } from '../block.ts'
import type { Language } from '../languages/language.ts'
import { addBits, emptyTable, type HashTable, joinHash, lookUp } from '../text/hash-table.ts'
import { lookAt, wordList } from './look.ts'
import {
  ADVERT,
  BOILERPLATE,
  BYLINE,
  CAPTION,
  COMMENT,
  DATE,
  JOB,
  MENU,
  POPULAR,
  PREFIX,
  RELATED,
  SHARE,
  TAGS,
} from './meanings.ts'
import { looksFor } from './sheet.ts'

export * from './meanings.ts'

export interface Phrases {
  /**
   * 1 for each word that is a phrase alone (its hash the other way round), and for the first two words of each other phrase: nearly all words begin none, or
   * one that goes on otherwise, and are told from this alone.
   */
  filter: Uint8Array
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
  const looks = looksFor(1)
  const list = wordList(0)
  const phrases: { bit: number; from: number; to: number }[] = []
  for (const language of languages)
    for (const [bit, listOf] of LISTS)
      for (const text of listOf(language)) {
        const from = list.count
        lookAt(plainBlock('paragraph', text, 0, text.length, 0), looks, 0, list)
        phrases.push({ bit, from, to: list.count })
      }
  const filter = new Uint8Array(FILTER)
  const meaning = emptyTable(list.count)
  for (const { bit, from, to } of phrases) {
    let hash = 0
    for (let at = from; at < to; at++) {
      hash = joinHash(hash, list.hashes[at] as number)
      if (at === from + 1 || to === from + 1) filter[(at > from ? hash : ~hash) & (FILTER - 1)] = 1
      addBits(meaning, hash, at + 1 < to ? PREFIX : bit)
    }
  }
  return { filter, meaning }
}

/** A power of two, some sixteen times the number of phrases. */
const FILTER = 0x8000

/** How far into a long block phrases are looked for, from either end, in words. */
const REACH = 14
/** Words of the longest block that a phrase anywhere in it says something of: one of several words, and a single word. */
const LONG = 60
const SHORT = 24
/** How many words from its end on count as the end of a block. */
const LAST = 6

/** What most blocks hold: one object for all of them. */
const NOTHING: Found = { within: 0, opening: 0, closing: 0, whole: 0, exact: 0, pointer: 0 }

/** What the words from one to another hold. */
export function findPhrases(hashes: Int32Array, from: number, to: number, { filter, meaning }: Phrases): Found {
  let found = NOTHING
  const far = Math.max(from + REACH, to - REACH)
  for (let at = from; at < to; at++) {
    if (at === from + REACH) at = far
    let hash = hashes[at] as number
    const pair = joinHash(hash, hashes[at + 1] as number)
    if (filter[pair & (FILTER - 1)] === 0 && filter[~hash & (FILTER - 1)] === 0) continue
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
