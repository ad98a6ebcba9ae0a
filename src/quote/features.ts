/**
 * Features as small whole numbers, and which slot of a model's table of weights each one has. The same code feeds training and
 * use.
 */
import { type Lexicon, Use } from './lexicon.ts'
import type { Paragraph } from './scene.ts'
import { endAt, Kind, kindAt, numberAt, startAt, type Tokens, usesAt } from './tokens.ts'
import { type Letters, Unit } from './units.ts'

/** How many slots each model's table of weights has; behind them come those of `wording.ts`. */
export const slots: number = 1 << 15

/**
 * The features of one thing: of each its template's number, and its value together with that. There are so many of them in lists
 * that serve for the next thing too.
 */
export interface Features {
  templates: Int32Array
  values: Int32Array
  count: number
}

/** Room for more than anything has. */
export function roomForFeatures(): Features {
  return { templates: new Int32Array(64), values: new Int32Array(64), count: 0 }
}

export function add(features: Features, template: number, value: number): void {
  const { templates, values, count } = features
  templates[count] = template
  values[count] = value + Math.imul(template & (WORDS - 1), 0x9e3779b1)
  features.count = count + 1
}

/** Beside the template of a word itself, whose slots are in the upper half. */
const WORDS = 0x100
/** In place of the template of what `wording.ts` adds, whose value is a slot behind all others. */
export const WORDING = 0x200

/** Adds a feature of a word itself: by the number under which its weights were learned. */
export function addWord(features: Features, template: number, value: number): void {
  add(features, template | WORDS, value)
}

/** The slot of a feature. */
export function slotOf({ templates, values }: Features, i: number): number {
  const template = templates[i] as number
  const value = values[i] as number
  if (template === WORDING) return slots + value
  const h = Math.imul(value, 0x85ebca6b)
  return ((h ^ (h >>> 15)) & (slots / 2 - 1)) | (template < WORDS ? 0 : slots / 2)
}

export function bucket(n: number): number {
  return n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : 7
}

/** Letters as the number under which their weights were learned. */
export function hashOf({ units, base }: Letters, from: number, to: number): number {
  let h = 0
  for (let i = base + from; i < base + to; i++) h = (Math.imul(h, 31) + ((units[i] as number) & Unit.small)) | 0
  return h
}

/** That of `'s`. */
const CLITIC = 0x27 * 31 + 0x73

export function hashOfToken({ letters, tokens }: Paragraph, i: number): number {
  const kind = kindAt(tokens, i)
  if (kind === Kind.quote) return numberAt(tokens, i)
  return kind === Kind.clitic ? CLITIC : hashOf(letters, startAt(tokens, i), endAt(tokens, i))
}

/** How common a verb of saying is; 3 for what stands in no list by itself. */
export function levelOf(tokens: Tokens, i: number, { learned }: Lexicon): number {
  return learned ? (Math.trunc(usesAt(tokens, i) / Use.level) || 4) - 1 : 2
}

/** The score of what needs no judging. */
export const setOff = 9
