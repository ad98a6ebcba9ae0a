import type { Role } from '../article.ts'
import type { RoledBlock } from '../block.ts'

/** The first block that has this role. */
export function firstWith(blocks: readonly RoledBlock[], role: Role): RoledBlock | undefined {
  for (const block of blocks) if (block.role === role) return block
  return undefined
}
