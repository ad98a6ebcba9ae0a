/** Whoever most likely spoke, by rank among those who compete, in languages that the weights of speakers do not know. */
import { type Ranking, ranksOf, unpackRanking } from '../../text/ranking.ts'
import type { Candidate } from '../candidates.ts'
import type { Scene } from '../scene.ts'
import { leanSpeaker } from './lean-speaker.ts'
import { speakerRanking } from './speaker-ranking.ts'
import { type Contest, SPEAKER_WIDTH, speakerRows } from './speaker-rows.ts'

export const ranking: Ranking = unpackRanking(speakerRanking)

/** Nobody first, and each of those who may have spoken: the rows of numbers that tell of them, and their ranks. */
export interface Ranks {
  rows: Float32Array
  ranks: Float64Array
}

/** The ranks of nobody and of those who may have spoken; `ofAll`: whether those who cannot win need one too. */
export function ranksAmong(scene: Scene, contest: Contest, candidates: readonly Candidate[], ofAll: boolean): Ranks {
  const rows = speakerRows(scene, contest, candidates)
  const lean = candidates.map(({ mention }) => leanSpeaker(scene, contest, mention))
  return { rows, ranks: ranksOf(ranking, rows, SPEAKER_WIDTH, [0, ...lean], ofAll) }
}

/** The row of one of them. */
export function rowAt(rows: Float32Array, index: number): Float32Array {
  return rows.subarray(index * SPEAKER_WIDTH, (index + 1) * SPEAKER_WIDTH)
}
