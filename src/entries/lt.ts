/** Lithuanian, for `copydesk/core`. */
import { lt as lists } from '../languages/lt.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const lt: RuledLanguage = withRules(lists)
