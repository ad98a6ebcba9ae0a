/** Chinese, for `copydesk/core`. */
import { zh as lists } from '../languages/zh.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const zh: RuledLanguage = withRules(lists)
