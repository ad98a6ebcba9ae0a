import type { Role } from '../article.ts'

/** What a step of this room decided about a block. */
export interface Verdict {
  role: Role
  /** Why, in one short phrase. */
  reason: string
  /** The stretch of the block's text that the verdict is about, where it is not the whole. */
  within?: { from: number; to: number }
  /** What the rest of the block is. */
  rest?: Verdict
  /** For a link to another story: the stretch of the block's text that names it. */
  story?: { from: number; to: number }
}

/** Decisions block by block; one without is left to the steps that follow. */
export type Verdicts = (Verdict | undefined)[]
