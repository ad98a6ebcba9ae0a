/** The head of an article: the blocks near the start of the running text, and what is asked of them again and again. */
import type { Block } from '../block.ts'
import type { Facts } from './features.ts'
import type { Look } from './look.ts'
import type { Placing } from './sequence.ts'

/** How far above the running text a headline is looked for, in blocks, and how far into it. */
const ABOVE = 90
const BELOW = 14
/** First blocks of the page that are always looked at: a page's own title comes first in a crawl. */
const FIRST = 4
/** Words of one block that are compared. */
const WORDS = 60
/** Blocks of running text whose words count as the article's own. */
const OPENING = 12
/** Letters of a word that says what a text is about. */
const TELLING = 4

export interface Head {
  facts: Facts
  blocks: readonly Block[]
  /** Index of the first block of running text; the number of blocks where there is none. */
  start: number
  /** Blocks that may belong to the head, ascending. */
  members: readonly number[]
  /** By member: the hashes of its words, and of the longer ones alone. */
  words: ReadonlyMap<number, readonly number[]>
  telling: ReadonlyMap<number, readonly number[]>
  /** The hashes of the longer words that the running text opens with. */
  opening: ReadonlySet<number>
}

export function headOf(facts: Facts, placings: readonly Placing[]): Head {
  const { blocks } = facts
  const found = placings.findIndex(({ place }) => place === 'body')
  const start = found < 0 ? blocks.length : found
  const members: number[] = []
  for (let at = 0; at < Math.min(FIRST, start - ABOVE); at++) members.push(at)
  for (let at = Math.max(0, start - ABOVE); at < Math.min(blocks.length, start + BELOW); at++) members.push(at)
  return {
    facts,
    blocks,
    start,
    members,
    words: new Map(members.map((at) => [at, wordsOf(facts, at, WORDS, 0)])),
    telling: new Map(members.map((at) => [at, wordsOf(facts, at, WORDS, TELLING)])),
    opening: openingWords(facts, placings, start),
  }
}

/**
 * Hashes of the words of a block that have at least `shortest` letters, at most `limit`. In scripts without spaces each pair
 * of neighbouring characters is a word.
 */
function wordsOf({ looks, list }: Facts, at: number, limit: number, shortest: number): number[] {
  const { from, to } = looks[at] as Look
  const words: number[] = []
  for (let word = from; word < to && words.length < limit; word++) {
    const hash = list.hashes[word] as number
    const next = list.hashes[word + 1] as number
    if ((list.lengths[word] as number) === 0 && word + 1 < to) words.push((Math.imul(hash, 31) + next) | 0)
    else if ((list.lengths[word] as number) >= shortest) words.push(hash)
  }
  return words
}

function openingWords(facts: Facts, placings: readonly Placing[], start: number): Set<number> {
  const words = new Set<number>()
  let left = OPENING
  for (let at = start; at < facts.blocks.length && left > 0; at++) {
    if (placings[at]?.place !== 'body') continue
    left--
    for (const key of wordsOf(facts, at, WORDS * 2, TELLING)) words.add(key)
  }
  return words
}
