import type { Role } from '../article.ts'

/** What a step of this room decided about a block. */
export interface Verdict {
  role: Role
  /** Why, in one short phrase. */
  reason: string
}

/** Decisions by block index; a block that is not in it is left to the steps that follow. */
export type Verdicts = Map<number, Verdict>
