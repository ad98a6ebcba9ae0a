/** Russian, for `copydesk/core`. */
import { ru as lists } from '../languages/ru.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const ru: RuledLanguage = withRules(lists)
