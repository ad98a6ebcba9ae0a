/**
 * Words as numbers: a hash of the word in small letters, so that a text's words are looked up, compared and gathered
 * without a string of each. A sign's number is its code.
 */

import { joinHash } from '../text/hash-table.ts'
import { unitAt } from '../text/unit-at.ts'
import { type Letters, Unit, unitOf } from './units.ts'

/** The number of a word with one more unit behind it. */
export function grown(word: number, unit: number): number {
  return joinHash(word, unit & Unit.small)
}

/** The number of a stretch of a text. */
export function wordAt(text: string, from: number, to: number): number {
  let word = 0
  for (let i = from; i < to; i++) word = grown(word, unitOf(unitAt(text, i)))
  return word
}

/** The same, of a text whose units have been read. */
export function wordIn({ units, base }: Letters, from: number, to: number): number {
  let word = 0
  for (let i = base + from; i < base + to; i++) word = grown(word, units[i] as number)
  return word
}

export function numberOf(word: string): number {
  return wordAt(word, 0, word.length)
}

export const COMMA = 0x2c
export const DOT = 0x2e
export const COLON = 0x3a
/** `の`, which ties what somebody belongs to before the title. */
export const NO = 0x306e
