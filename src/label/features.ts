/** What is known of a page before anything is decided: every block's look, phrases, repeats and words of prose. */
import type { Speech } from '../languages/language.ts'
import { countEqual, type Look, type Looked, numberWords } from './look.ts'
import type * as phrase from './phrases.ts'
import { findPhrases, phrasesOf } from './phrases.ts'

/** What is known of a page. */
export interface Facts extends Looked {
  /** By word of the list: its number among those that say something, from 1; 0 for all others. */
  ids: Int32Array
  /** How many numbers there are. */
  distinct: number
  found: readonly phrase.Found[]
  /** How many blocks say the same. */
  repeats: Int32Array
  /** How many said the same before. */
  again: Int32Array
  /** Words that speak for running text: 0 for short lines, fewer for links and repeats. */
  prose: Float64Array
}

export function factsOf({ blocks, looks, list }: Looked, speech: Speech): Facts {
  const phrases = phrasesOf(speech.languages)
  const found: phrase.Found[] = []
  const { repeats, again } = countEqual(looks)
  const prose = new Float64Array(looks.length)
  for (let at = 0; at < looks.length; at++) {
    const look = looks[at] as Look
    found.push(findPhrases(look, list, phrases))
    const words = Math.min(look.words, 120) * (1 - look.linked) * ((repeats[at] as number) > 1 ? 0.3 : 1)
    if (words >= 8) prose[at] = look.endsSentence ? words : words * 0.7
  }
  return { blocks, looks, list, ...numberWords(list), found, repeats, again, prose }
}

/** How far from the nearest long line a block may stand and still be judged; for one of a few words, as in menus, not far. */
const NEAR = 12
const NEAR_FEW = 2
const FEW = 3

/** The blocks worth judging: those within reach of a line long enough to be prose. */
export function candidates({ looks, prose }: Facts): number[] {
  const out: number[] = []
  let next = 0
  let last = Number.NEGATIVE_INFINITY
  for (let at = 0; at < prose.length; at++) {
    if (next < at) next = at
    while (next < prose.length && (prose[next] as number) === 0) next++
    if ((prose[at] as number) > 0) last = at
    const near = (looks[at] as Look).words > FEW ? NEAR : NEAR_FEW
    if (at - last <= near || next - at <= near) out.push(at)
  }
  return out
}
