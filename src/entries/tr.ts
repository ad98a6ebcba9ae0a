/** Turkish, for `copydesk/core`. */
import { tr as lists } from '../languages/tr.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const tr: RuledLanguage = withRules(lists)
