/** Quotations that answer each other, with nothing told between. */

import type { MarkedSpan } from './marks.ts'
import type { Mention } from './mentions.ts'
import type { Paragraph, Scene } from './scene.ts'
import type { Before, Quotation } from './surroundings.ts'
import { Sign } from './symbols.ts'
import { sentenceAt, signAt, type Tokens } from './tokens.ts'

/** `“Come with us.” “Where to?” “To the station.”`: three quotations or more with nothing between but where their sentences end. */
export function isExchange({ paragraphs }: Scene, { paragraph, token }: Quotation): boolean {
  const { tokens } = paragraphs[paragraph] as Paragraph
  let count = 1
  for (let step = -1; step <= 1; step += 2)
    for (let i = nextReply(tokens, token, step); i > 0 && count < 3; i = nextReply(tokens, i, step)) count++
  return count === 3
}

/** The quotation right before or behind another one, in a sentence of its own; 0 where there is none. */
function nextReply(tokens: Tokens, token: number, step: number): number {
  const i = signAt(tokens, token + step) === Sign.stop ? token + 2 * step : token + step
  return signAt(tokens, i) === Sign.quote && sentenceAt(tokens, i) !== sentenceAt(tokens, token) ? i : 0
}

/** Units of a question that answers, at most. */
const short = 80

/**
 * `“And the paper?” asked Bell.` over `“A permit.”`: whoever is asked answers, where the answer is all of the paragraph; and asks back, if
 * the one before was an answer.
 */
export function answers(
  { lexicon, paragraphs }: Scene,
  { paragraph, span, end }: Quotation,
  before: Before | null,
): Mention | null {
  const own = paragraphs[paragraph] as Paragraph
  if (
    lexicon.learned ||
    !before?.earlier ||
    end !== paragraph ||
    before.quotation.paragraph !== paragraph - 1 ||
    !isAll(own)
  )
    return null
  const above = paragraphs[paragraph - 1] as Paragraph
  const isAsked = asks(above, before.quotation.span)
  const { from, to } = own.spans[span] as MarkedSpan
  return isAsked || (isAll(above) && to - from < short && asks(own, span)) ? before.earlier : null
}

/** Whether a paragraph is nothing but one quotation. */
function isAll({ from, to, tokens }: Paragraph): boolean {
  return to - from === 1 || (to - from === 2 && signAt(tokens, to - 1) === Sign.stop)
}

function asks({ spans, text }: Paragraph, span: number): boolean {
  return text[(spans[span] as MarkedSpan).to - 1] === '?'
}
