/** French, for `copydesk/core`. */
import { fr as lists } from '../languages/fr.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const fr: RuledLanguage = withRules(lists)
