import { allLanguages } from './all.ts'
import type { Language } from './language.ts'

/** Every language the package knows. The build puts the same lists in a shorter form in place of this file: `scripts/packed-languages.ts`. */
export function knownLanguages(): readonly Language[] {
  return allLanguages
}
