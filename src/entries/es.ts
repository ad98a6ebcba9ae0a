/** Spanish, for `copydesk/core`. */
import { es as lists } from '../languages/es.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const es: RuledLanguage = withRules(lists)
