/** German, for `copydesk/core`. */
import { de as lists } from '../languages/de.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const de: RuledLanguage = withRules(lists)
