/** Norwegian, for `copydesk/core`. */
import { no as lists } from '../languages/no.ts'
import type { RuledLanguage } from '../quote/lexicon.ts'
import { withRules } from '../quote/rules/rules.ts'

export const no: RuledLanguage = withRules(lists)
