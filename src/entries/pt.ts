/** Portuguese, for `copydesk/core`. */
import { pt as lists } from '../languages/pt.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const pt: RuledLanguage = withRules(lists)
