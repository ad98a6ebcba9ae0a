/** Which language the prose of these blocks is in. (First lay: unknown.) */
import type { Block } from '../block.ts'
import type { Language } from '../languages/language.ts'

export function detectLanguage(_blocks: readonly Block[], _languages: readonly Language[]): string | null {
  return null
}
