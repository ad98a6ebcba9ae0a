/** Every language that the package knows, with the rules of those that the weights do not know. */

import { knownLanguages } from './languages/known.ts'
import type { Language } from './languages/language.ts'
import { withRules } from './quote/rules/rules.ts'

/** The language that the weights of quotations were learned from. */
const learnedFrom = 'en'

let languages: readonly Language[] | undefined

/** The same list each time. */
export function ruledLanguages(): readonly Language[] {
  languages ??= knownLanguages().map((language) => (language.code === learnedFrom ? language : withRules(language)))
  return languages
}
