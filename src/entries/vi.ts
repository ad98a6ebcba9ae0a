/** Vietnamese, for `copydesk/core`. */
import { vi as lists } from '../languages/vi.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const vi: RuledLanguage = withRules(lists)
