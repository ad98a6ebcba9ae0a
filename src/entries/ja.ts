/** Japanese, for `copydesk/core`. */
import { ja as lists } from '../languages/ja.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const ja: RuledLanguage = withRules(lists)
