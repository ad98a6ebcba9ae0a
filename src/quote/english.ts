/** What rules ask for that is English: small words one by one, and endings. */
import { Use } from './lexicon.ts'
import type { Reading } from './mentions.ts'
import { endAt, lengthAt, type Tokens, usesAt } from './tokens.ts'
import { type Letters, Unit } from './units.ts'
import { numberOf } from './words.ts'

export const AS: number = numberOf('as')
export const BY: number = numberOf('by')
export const IN: number = numberOf('in')
export const OF: number = numberOf('of')
export const THAT: number = numberOf('that')
export const THE: number = numberOf('the')
export const TO: number = numberOf('to')
export const WHO: number = numberOf('who')
export const WITH: number = numberOf('with')

/** The words that open a clause of its own, with another subject than the one around it. */
export const openers: ReadonlySet<number> = new Set(
  ['which', 'whom', 'what', 'as', 'after', 'while', 'where', 'when', 'though'].map(numberOf),
)

/** Tokens with their letters. */
type Lettered = Pick<Reading, 'letters' | 'tokens'>

/** A word that is no noun phrase by itself, though a verb of saying stands next to it (`also said`). */
export function isAdverb({ letters, tokens }: Lettered, i: number): boolean {
  return (usesAt(tokens, i) & Use.adverbs) !== 0 || endsWith(letters, tokens, i, L, Y)
}

/** A word in `-ed`. */
export function isPast({ letters, tokens }: Lettered, i: number): boolean {
  return endsWith(letters, tokens, i, E, D)
}

/** A word in `-ing`. */
export function isGerund({ letters, tokens }: Lettered, i: number): boolean {
  return endsWith(letters, tokens, i, N, G)
}

const D = 0x64
const E = 0x65
const G = 0x67
const L = 0x6c
const N = 0x6e
const Y = 0x79

/** Whether a token ends with two letters. */
function endsWith({ units, base }: Letters, tokens: Tokens, i: number, first: number, last: number): boolean {
  const end = base + endAt(tokens, i)
  if (((units[end - 1] as number) & Unit.small) !== last) return false
  return ((units[end - 2] as number) & Unit.small) === first && lengthAt(tokens, i) > 1
}
