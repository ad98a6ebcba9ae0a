/** Dutch, for `copydesk/core`. */
import { nl as lists } from '../languages/nl.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const nl: RuledLanguage = withRules(lists)
