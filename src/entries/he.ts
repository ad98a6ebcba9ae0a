/** Hebrew, for `copydesk/core`. */
import { he as lists } from '../languages/he.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const he: RuledLanguage = withRules(lists)
