/**
 * Why `parseArticle` takes marked words for a quotation, or does not, and why it ascribes them to whom it does.
 *
 * @module copydesk/explain
 */
import type { ParseOptions, Position, Quote } from './article.ts'
import { type PositionOf, positions } from './compose/positions.ts'
import type { Language } from './core.ts'
import { articleFromText } from './desk.ts'
import { givenLanguages } from './languages/given.ts'
import { type ExplainedSpan, explain, type FoundCandidate } from './quote/explain/explain.ts'
import { ruledLanguages } from './ruled-languages.ts'

/** Something that speaks for a decision, or against it. */
export interface Ground {
  /** What it is: `subject of “said”`, `in the sentence before`. */
  words: string
  /**
   * How much it counts: log odds, above 0 for what speaks for it. Of speakers only the difference decides: the first
   * candidate's are next to the average of the others, those of the others next to the first, so that they say why not.
   */
  points: number
}

/** Somebody who may have said it. */
export interface SpeakerCandidate {
  /** The name that a quotation of this speaker gets; `null` for nobody and for the author of the text. */
  name: string | null
  /** The words that stand for the speaker there; `null` where nobody is named. */
  mention: string | null
  /** Where these stand; `null` where nobody is named. */
  position: Position | null
  /** How likely this is the speaker, to three decimals; all candidates together have 1. */
  probability: number
  /** What speaks for it and against it, the strongest first. */
  grounds: Ground[]
}

/** Marked words of an article and what was made of them. `kind` is `scare` where that is no quotation. */
export interface ExplainedQuote extends Quote {
  /**
   * Whether `parseArticle` gives it with the same options. It leaves out scare quotes that are not asked for, and what a
   * headline quotes where the body has it too.
   */
  returned: boolean
  /** How likely it is speech, from 0 to 1, to three decimals; above one half it is taken for it. */
  probability: number
  /** What speaks for speech and against it, the strongest first. */
  grounds: Ground[]
  /** Who may have said it, the likeliest first, which is the one that was chosen; none where it is no speech. */
  candidates: SpeakerCandidate[]
}

/** What is known about the text, and which languages were known when it was parsed. */
export interface ExplainOptions extends ParseOptions {
  /** Those given to `parseArticle` of `copydesk/core`. Default: all, as for that of `copydesk`. */
  languages?: readonly Language[]
}

/**
 * Explains every pair of quotation marks, dialogue dash and block quotation of a text: the same functions decide with the
 * same weights as in `parseArticle`, so that those that are `returned` are its `quotes`.
 *
 * The words of the grounds are for people and may change with any version; probabilities say how sure the rules are, which
 * is not how often they are right.
 *
 * @param text - The text as it came.
 * @param options - What is known about the text, as for `parseArticle`.
 * @returns The marked words of headline, standfirst and running text in reading order.
 * @throws {TypeError} When `text` is not a string, or a list of languages is empty.
 * @example
 * ```ts
 * import { explainQuotes } from 'copydesk/explain'
 *
 * const [quote] = explainQuotes('“She is quieter than she ever was,” said Marianne Okafor, the captain of the ferry.')
 * const [first] = quote.candidates
 * console.log(first.name, first.probability, first.grounds[0].words)
 * ```
 */
export function explainQuotes(text: string, options: ExplainOptions = {}): ExplainedQuote[] {
  const languages = options.languages ? givenLanguages(options.languages) : ruledLanguages()
  let spans: ExplainedSpan[] = []
  const { quotes } = articleFromText(text, options, languages, (blocks, speech) => {
    spans = explain(blocks, speech, options)
    return spans.map(({ found }) => found)
  })
  const positionOf = positions(text)
  return quotes.map((quote, i) => {
    const { returned, probability, grounds, candidates } = spans[i] as ExplainedSpan
    return {
      ...quote,
      returned,
      probability: round(probability),
      grounds: grounds.map(told),
      candidates: candidates.map((one) => placed(one, positionOf)),
    }
  })
}

function placed(
  { name, mention, start, end, probability, grounds }: FoundCandidate,
  positionOf: PositionOf,
): SpeakerCandidate {
  const position = mention === null ? null : positionOf(start, end)
  return { name, mention, position, probability: round(probability), grounds: grounds.map(told) }
}

function told({ words, points }: Ground): Ground {
  return { words, points: round(points) }
}

/** To three decimals: engines do not agree on the last digits of `Math.exp`. */
function round(number: number): number {
  return (Math.round(number * 1000) || 0) / 1000
}
