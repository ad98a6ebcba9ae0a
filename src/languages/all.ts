import { de } from './de.ts'
import { en } from './en.ts'
import type { Language } from './language.ts'

/** Every language the package knows. */
export const allLanguages: readonly Language[] = [de, en]
