/** What is known of a page before anything is decided: every block's look, phrases, repeats and words of prose. */
import type { Block } from '../block.ts'
import type { Speech } from '../languages/language.ts'
import { type Look, lookAt, type WordList, wordList } from './look.ts'
import type * as phrase from './phrases.ts'
import { findPhrases, phrasesOf } from './phrases.ts'

/** What is known of a page. */
export interface Facts {
  blocks: readonly Block[]
  looks: readonly Look[]
  list: WordList
  found: readonly phrase.Found[]
  /** How many blocks say the same. */
  repeats: Int32Array
  /** How many said the same before. */
  again: Int32Array
  /** Words that speak for running text: 0 for short lines, fewer for links and repeats. */
  prose: Float64Array
}

export function factsOf(blocks: readonly Block[], speech: Speech): Facts {
  let characters = 0
  for (const block of blocks) characters += block.text.length
  const list = wordList(characters)
  const looks = blocks.map((block) => lookAt(block, list))
  const phrases = phrasesOf(speech.languages)
  const found = looks.map((look) => findPhrases(look, list, phrases))
  const { repeats, again } = countEqual(looks.map((look) => look.key))
  const prose = Float64Array.from(looks, (look, at) => {
    const words = Math.min(look.words, 120) * (1 - look.linked) * ((repeats[at] as number) > 1 ? 0.3 : 1)
    return words < 8 ? 0 : look.endsSentence ? words : words * 0.7
  })
  return { blocks, looks, list, found, repeats, again, prose }
}

/** How often each key stands in the list, and how often it stood there before. */
export function countEqual(keys: readonly number[]): { repeats: Int32Array; again: Int32Array } {
  const counts = new Map<number, number>()
  const again = new Int32Array(keys.length)
  keys.forEach((key, at) => {
    const count = counts.get(key) ?? 0
    again[at] = count
    counts.set(key, count + 1)
  })
  return { repeats: Int32Array.from(keys, (key) => counts.get(key) as number), again }
}

/** How far from the nearest long line a block may stand and still be judged. */
const NEAR = 12

/** The blocks worth judging: those within reach of a line long enough to be prose. */
export function candidates({ prose }: Facts): number[] {
  const out: number[] = []
  let next = 0
  let last = Number.NEGATIVE_INFINITY
  for (let at = 0; at < prose.length; at++) {
    if (next < at) next = at
    while (next < prose.length && (prose[next] as number) === 0) next++
    if ((prose[at] as number) > 0) last = at
    if (at - last <= NEAR || next - at <= NEAR) out.push(at)
  }
  return out
}
