/** Indonesian, for `copydesk/core`. */
import { id as lists } from '../languages/id.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const id: RuledLanguage = withRules(lists)
