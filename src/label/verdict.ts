import type { Role } from '../article.ts'
import type { Block } from '../block.ts'

/** What a step of this room decided about a block. */
export interface Verdict {
  role: Role
  /** Why, in one short phrase. */
  reason: string
  /** The stretch of the block's text that the verdict is about, where it is not the whole. */
  within: Block['story']
  /** What the rest of the block is. */
  rest: Verdict | null
  /** For a link to another story: the stretch of the block's text that names it. */
  story: Block['story']
}

/** All verdicts are made here: engines read things of one shape several times as fast as things of many. */
export function verdict(
  role: Role,
  reason: string,
  story: Block['story'] = null,
  within: Block['story'] = null,
  rest: Verdict | null = null,
): Verdict {
  return { role, reason, within, rest, story }
}

/** Decisions block by block; one without is left to the steps that follow. */
export type Verdicts = (Verdict | undefined)[]
