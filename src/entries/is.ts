/** Icelandic, for `copydesk/core`. */
import { is as lists } from '../languages/is.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const is: RuledLanguage = withRules(lists)
