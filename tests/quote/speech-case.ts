/** The form of the tables under `languages/`: a short invented text, and every quotation that is in it. */
import type { Role } from '../../src/article.ts'
import { type FoundQuote, plainBlock, type RoledBlock } from '../../src/block.ts'
import { quote } from '../../src/quote/quote.ts'
import { ruledLanguages } from '../../src/ruled-languages.ts'

/** What a table says of one quotation; what is left out is not checked. */
export interface ExpectedQuote {
  /** The words between the marks. */
  text: string
  kind?: FoundQuote['kind']
  /** The speaker's name, as fully as the text gives it; `null`: the text does not say. */
  speaker?: string | null
  /** The words in the text that say who speaks. */
  mention?: string
  description?: string | null
  cue?: string | null
}

/** A text (paragraphs one a line; a line that begins with `# ` is the headline, with `## ` a heading) and its quotations in order. */
export type SpeechCase = [text: string, quotes: ExpectedQuote[]]

const roles: Record<string, Role> = { '# ': 'title', '## ': 'heading', '> ': 'blockquote' }

/** The blocks of a case's text. */
export function blocksOf(text: string): RoledBlock[] {
  const blocks: RoledBlock[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const [mark = ''] = /^(?:##?|>) /.exec(line) ?? []
    const from = start + mark.length
    const role = roles[mark] ?? 'paragraph'
    const end = start + line.length
    if (end > from) blocks.push({ ...plainBlock('paragraph', text, from, end, 1), role, reason: 'test' })
    start = end + 1
  }
  return blocks
}

/** Finds a case's quotations in a language, and shows of them what the table speaks of. */
export function findIn(code: string, [text, expected]: SpeechCase, scareQuotes = false): ExpectedQuote[] {
  const language = ruledLanguages().find((one) => one.code === code) ?? null
  const found = quote(blocksOf(text), { language, languages: ruledLanguages() }, { scareQuotes })
  return found.map(({ text: words, kind, cue, speaker }, i) => {
    const all = {
      text: words,
      kind,
      speaker: speaker?.name ?? null,
      mention: speaker?.mention,
      description: speaker?.description ?? null,
      cue,
    }
    const keys = Object.keys(expected[i] ?? { text: '', speaker: '' })
    return Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key))) as unknown as ExpectedQuote
  })
}
