import { describe, expect, it } from 'vitest'
import { explained } from '../../src/cli/explained.ts'
import type { ExplainedQuote } from '../../src/explain.ts'
import { full } from '../faces/article.ts'

const [scare, said] = [full.quotes[3], full.quotes[1]] as [(typeof full.quotes)[0], (typeof full.quotes)[0]]
const { position } = said

const quotes: ExplainedQuote[] = [
  {
    ...said,
    returned: true,
    probability: 0.9871,
    grounds: [
      { words: '“said” right behind it', points: 1.26 },
      { words: 'its mark is “', points: -0.44 },
      { words: '3 words', points: 0.12 },
    ],
    candidates: [
      {
        name: 'Marianne Okafor',
        mention: 'she',
        position,
        probability: 0.995,
        grounds: [
          { words: 'right behind “said”', points: 2.2 },
          { words: 'in the same sentence, behind it', points: 1 },
          { words: 'a pronoun', points: -0.5 },
          { words: 'the nearest on its side', points: 0.4 },
        ],
      },
      {
        name: 'the pier',
        mention: 'the pier',
        position,
        probability: 0.0034,
        grounds: [{ words: 'a noun', points: 0 }],
      },
      { name: null, mention: null, position: null, probability: 0.0003, grounds: [] },
      { name: null, mention: 'I', position, probability: 0.0001, grounds: [] },
    ],
  },
  {
    ...scare,
    returned: false,
    probability: 0.12,
    grounds: [{ words: 'no verb of saying in its sentence', points: -1.3 }],
    candidates: [],
  },
  { ...said, text: 'Quieter', cue: null, returned: false, probability: 0.51, grounds: [], candidates: [] },
]

describe('explained', () => {
  it('shows what was decided and why', () => {
    expect(explained(quotes, { width: 60, color: false })).toBe(
      `
“She is quieter,”
  line 1, column 1 · quotation (99 %) · direct · “said”
  +1.3 “said” right behind it · -0.4 its mark is “
  by she = Marianne Okafor, line 1 (>99 %)
    +2.2 right behind “said”
    +1.0 in the same sentence, behind it · -0.5 a pronoun
  or the pier, line 1 (<1 %)
  or 2 others (<1 %)

“Grey Lady”
  line 1, column 1 · no quotation (12 %)
  -1.3 no verb of saying in its sentence

“Quieter”
  line 1, column 1 · quotation (51 %) · direct · left out,
  as the body has it too
`.slice(1),
    )
  })

  it('shows in colour who was chosen', () => {
    expect(explained(quotes, { width: 80, color: true })).toContain('\u001b[32mby she = Marianne Okafor')
  })

  it('says so where nothing is marked', () => {
    expect(explained([], { width: 80, color: false })).toBe('(no quotation marks in the article)\n')
  })
})
