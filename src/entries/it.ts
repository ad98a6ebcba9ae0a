/** Italian, for `copydesk/core`. */
import { it as lists } from '../languages/it.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const it: RuledLanguage = withRules(lists)
