/** Czech, for `copydesk/core`. */
import { cs as lists } from '../languages/cs.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const cs: RuledLanguage = withRules(lists)
