/** The phrases of all languages as one table of word hashes, so that a block is searched in one pass over its words. */
import { plainBlock } from '../block.ts'
import type { Language } from '../languages/language.ts'
import { creditWords } from '../text/credit-words.ts'
import { DIGITS, numbersOf } from '../text/digits.ts'
import { addBits, emptyTable, type HashTable, hashOf, joinHash, lookUp, pairAt } from '../text/hash-table.ts'
import { integers } from '../text/scratch.ts'
import { lookAt, type WordList, wordList } from './look.ts'
import {
  ADVERT,
  BOILERPLATE,
  BYLINE,
  CAPTION,
  COMMENT,
  CREDIT,
  DATE,
  JOB,
  MENU,
  POPULAR,
  RELATED,
  SHARE,
  TAGS,
} from './meanings.ts'
import type { Looks } from './sheet.ts'
import * as sheet from './sheet.ts'

export * from './meanings.ts'

export interface Phrases {
  /**
   * 1 for each word that is a phrase alone (its hash the other way round), and for the first two words of each other phrase: nearly
   * all words begin none, or one that goes on otherwise, and are told from this alone.
   */
  filter: Uint8Array
  /** Hash of a phrase, as far as `KEY` has it, → what it speaks for. */
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

type PhraseList =
  | 'relatedPhrases'
  | 'popularPhrases'
  | 'advertPhrases'
  | 'sharePhrases'
  | 'commentPhrases'
  | 'tagPhrases'
  | 'menuPhrases'
  | 'boilerplatePhrases'
  | 'captionPhrases'
  | 'bylineOpeners'
  | 'dateOpeners'
  | 'bylineRoles'

/** What the phrases of a list speak for: of lists that nothing but this file reads, and of the others. */
export const OWN: readonly (readonly [PhraseList, number])[] = [
  ['relatedPhrases', RELATED],
  ['popularPhrases', RELATED | POPULAR],
  ['advertPhrases', ADVERT],
  ['sharePhrases', SHARE],
  ['commentPhrases', COMMENT],
  ['tagPhrases', TAGS],
  ['menuPhrases', MENU],
  ['boilerplatePhrases', BOILERPLATE],
  ['captionPhrases', CAPTION],
]
const SHARED: typeof OWN = [
  ['bylineOpeners', BYLINE],
  ['dateOpeners', DATE],
  ['bylineRoles', JOB],
]

const compiled = new WeakMap<readonly Language[], Phrases>()

/** The table for these languages, made once for each array. */
export function phrasesOf(languages: readonly Language[]): Phrases {
  const known = compiled.get(languages)
  if (known) return known
  const phrases = compile(languages, [...OWN, ...SHARED], creditWords)
  compiled.set(languages, phrases)
  return phrases
}

/** Bits of a hash by which `filter` tells how phrases begin; words of the longest. */
const FILTER = 0x7fff
const LONGEST = 12

/** The place in the filter of a phrase: of a word alone, and of the hash of two words. */
const placeOfOne = (hash: number): number => ~hash & FILTER
const placeOfTwo = (pair: number): number => pair & FILTER

/** What `meaning` tells a phrase by: the place of its beginning, and thirteen bits of the hash of all its words, well mixed. */
function keyOf(place: number, hash: number): number {
  return place | ((Math.imul(hash, 0x9e3779b1) >>> 19) << 15)
}

/** The table for some lists of these languages, and for words of credits. */
export function compile(languages: readonly Language[], lists: typeof OWN, credits: Iterable<string> = []): Phrases {
  const looks = sheet.looksFor(1)
  const list = wordList(0)
  const phrases: { bit: number; from: number; to: number }[] = []
  // Bundles have hashes in place of the lists that are read here alone.
  const put = (text: string, bit: number): void => {
    const from = list.count
    lookAt(plainBlock('paragraph', text, 0, text.length, 0), looks, 0, list)
    phrases.push({ bit, from, to: list.count })
  }
  for (const language of languages)
    for (const [name, bit] of lists) for (const text of language[name] ?? []) put(text, bit)
  for (const word of credits) put(word, CREDIT)
  const groups = languages[0]?.phraseHashes?.split('\n') ?? []
  const filter = new Uint8Array(FILTER + 1)
  const meaning = emptyTable(phrases.length + groups.join('').length / SIGNS)
  const add = (key: number, bits: number): void => {
    filter[key & FILTER] = 1
    addBits(meaning, key, bits)
  }
  for (const { bit, from, to } of phrases) {
    const hash = hashOf(list.hashes, from, to)
    add(keyOf(to - from > 1 ? placeOfTwo(pairAt(list.hashes, from)) : placeOfOne(hash), hash), bit)
  }
  for (const group of groups) {
    const [bits = '', gaps = '', which = ''] = group.split('\t')
    const meanings = bits.split(' ')
    const places = numbersOf(which)
    let next = 0
    eachNumber(gaps, (key) => add(key, Number(meanings[places[next++] ?? 0])))
  }
  return { filter, meaning }
}

/** Signs of a gap between two hashes, as bundles ship them. */
export const SIGNS = 3
/** The digit that stands for a gap wider than these have room for; those below it are what gaps are written in. */
export const WIDER: number = DIGITS.length - 1

/** Calls for each of the ascending numbers whose gaps these are. */
function eachNumber(gaps: string, call: (number: number) => void): void {
  let number = 0
  let gap = 0
  let read = 0
  for (const digit of numbersOf(gaps)) {
    if (digit === WIDER) {
      number += WIDER ** SIGNS
      continue
    }
    gap = gap * WIDER + digit
    if (++read % SIGNS !== 0) continue
    number += gap
    gap = 0
    call(number)
  }
}

/** How far into a long block phrases are looked for, from either end, in words. */
const REACH = 14
/** Words of the longest block that a phrase anywhere in it says something of: one of several words, and a single word. */
const LONG = 60
const SHORT = 24
/** How many words from its end on count as the end of a block. */
const LAST = 6

function nothing(): Found {
  return { within: 0, opening: 0, closing: 0, whole: 0, exact: 0, pointer: 0 }
}

/** What most blocks hold: one object for all of them. */
const NOTHING = nothing()

const lendPlaces = integers()

/** What so many blocks hold. */
export function findPhrases(looks: Looks, list: WordList, rows: number, { filter, meaning }: Phrases): Found[] {
  const { hashes, ids, count } = list
  // The words that may begin a phrase, and for now how many there are before each word: no branch has to be foreseen.
  const places = lendPlaces(count + 1)
  let size = 0
  for (let at = 0; at < count; at++) {
    places[size] = at
    ids[at] = size
    size += (filter[placeOfTwo(pairAt(hashes, at))] as number) | (filter[placeOfOne(hashes[at] as number)] as number)
  }
  ids[count] = size
  const all: Found[] = []
  for (let row = 0; row < rows * sheet.ROW; row += sheet.ROW) {
    const from = (looks[row + sheet.FROM] as number) | 0
    const to = (looks[row + sheet.TO] as number) | 0
    let found = NOTHING
    for (let place = ids[from] as number; place < (ids[to] as number); place++) {
      const at = places[place] as number
      if (at >= from + REACH && at < to - REACH) continue
      const pair = placeOfTwo(pairAt(hashes, at))
      let hash = 0
      const end = Math.min(to, at + (filter[pair] ? LONGEST : 1))
      for (let next = at; next < end; ) {
        hash = joinHash(hash, hashes[next++] as number)
        const bits = lookUp(meaning, keyOf(next - at > 1 ? pair : placeOfOne(hash), hash))
        if (bits === 0) continue
        const size = next - at
        if (found === NOTHING) found = nothing()
        if (to - from <= (size > 1 ? LONG : SHORT)) found.within |= bits
        if (at === from) {
          found.opening |= bits
          if (bits & RELATED) found.pointer = size
        } else if (at >= to - LAST) found.closing |= bits
        if (to - from - size <= 2) found.whole |= bits
        if (to - from === size) found.exact |= bits
      }
    }
    all.push(found)
  }
  return all
}
