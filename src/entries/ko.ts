/** Korean, for `copydesk/core`. */
import { ko as lists } from '../languages/ko.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const ko: RuledLanguage = withRules(lists)
