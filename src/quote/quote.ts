/** Blocks with roles in, quotations with speakers out. (First lay: none.) */
import type { FoundQuote, RoledBlock } from '../block.ts'
import type { Speech } from '../languages/language.ts'

export function quote(
  _blocks: readonly RoledBlock[],
  _speech: Speech,
  _options: { scareQuotes?: boolean },
): FoundQuote[] {
  return []
}
