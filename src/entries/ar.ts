/** Arabic, for `copydesk/core`. */
import { ar as lists } from '../languages/ar.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const ar: RuledLanguage = withRules(lists)
