/** Swedish, for `copydesk/core`. */
import { sv as lists } from '../languages/sv.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const sv: RuledLanguage = withRules(lists)
