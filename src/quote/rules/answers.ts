/** Whoever answers a question: whom it was put to. */
import type { MarkedSpan } from '../marks.ts'
import type { Mention } from '../mentions.ts'
import type { Paragraph, Scene } from '../scene.ts'
import type { Before, Quotation } from '../surroundings.ts'
import { Sign } from '../symbols.ts'
import { signAt } from '../tokens.ts'

/** Units of a question that answers, at most. */
const short = 80

/**
 * `“And the paper?” asked Bell.` over `“A permit.”`: whoever is asked answers, where the answer is all of the paragraph; and asks back, if
 * the one before was an answer.
 */
export function answers(
  { paragraphs }: Scene,
  { paragraph, span, end }: Quotation,
  before: Before | null,
): Mention | null {
  const own = paragraphs[paragraph] as Paragraph
  if (!before?.earlier || end !== paragraph || before.quotation.paragraph !== paragraph - 1 || !isAll(own)) return null
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
