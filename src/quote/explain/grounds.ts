/** What speaks for a decision and what against it, the strongest first. */
import type { Attribution } from '../attribution.ts'
import type { Mention } from '../mentions.ts'
import type { Scene } from '../scene.ts'
import type { Before } from '../surroundings.ts'
import type { Fact } from './facts.ts'
import { nobodyWords, speakerWords } from './speaker-words.ts'
import { speechWords } from './speech-words.ts'

/** Something that speaks for a decision, above 0, or against it. */
export interface Ground {
  words: string
  /** Log odds. */
  points: number
}

/** What each fact comes to. */
export type Points = ReadonlyMap<Fact, number>

/** One who competes for a quotation; nobody does too. */
export interface Contender {
  mention: Mention | null
  /** How many of its side are nearer. */
  rank: number
  score: number
  points: Points
}

/** Puts what a fact is in words. */
export type Words = Partial<Record<Fact, () => string>>

/** What says that marked words are speech or that they are none. */
export function speechGrounds(scene: Scene, attribution: Attribution, repeats: number, points: Points): Ground[] {
  return inOrder(points, speechWords(scene, attribution, repeats))
}

/**
 * What speaks for one who competes, the winner first in `all`: for the winner next to the average of the others who were
 * mentioned, for these next to the winner, so that it says why they are not. For and against nobody it stands alone.
 */
export function speakerGrounds(
  scene: Scene,
  attribution: Attribution,
  before: Before | null,
  one: Contender,
  all: readonly Contender[],
): Ground[] {
  const { mention, rank, points } = one
  if (!mention) return inOrder(points, nobodyWords(scene, attribution, before, all.length - 1))
  const winner = all[0]?.mention ? all[0] : undefined
  const rivals = winner && winner !== one ? [winner] : all.filter((other) => other !== one && other.mention)
  return inOrder(without(points, rivals), speakerWords(scene, attribution, before, mention, rank))
}

/** What facts come to, less what they come to with rivals on average. */
function without(points: Points, rivals: readonly Contender[]): Points {
  const out = new Map(points)
  for (const rival of rivals)
    for (const [fact, value] of rival.points) out.set(fact, (out.get(fact) ?? 0) - value / rivals.length)
  return out
}

const always: Partial<Record<Fact, string>> = { bias: 'as a rule', rules: 'the rules for its language' }

function inOrder(points: Points, words: Words): Ground[] {
  return [...points]
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([fact, points]) => ({ words: words[fact]?.() ?? always[fact] ?? 'something else', points }))
}
