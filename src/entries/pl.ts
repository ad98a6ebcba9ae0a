/** Polish, for `copydesk/core`. */
import { pl as lists } from '../languages/pl.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const pl: RuledLanguage = withRules(lists)
