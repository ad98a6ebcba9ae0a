/** Ukrainian, for `copydesk/core`. */
import { uk as lists } from '../languages/uk.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const uk: RuledLanguage = withRules(lists)
