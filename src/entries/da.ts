/** Danish, for `copydesk/core`. */
import { da as lists } from '../languages/da.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const da: RuledLanguage = withRules(lists)
