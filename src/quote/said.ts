/** What a quotation says. */
import { sourceRange } from '../block.ts'
import type { MarkedSpan } from './marks.ts'
import type { Paragraph, Scene } from './scene.ts'
import type { Quotation } from './surroundings.ts'

/** The words of a quotation, over paragraphs too, and where they stand in the source, marks included. */
export function wordsOf(scene: Scene, { first, end: last }: Quotation): { text: string; start: number; end: number } {
  let paragraph = scene.paragraphs[first.paragraph] as Paragraph
  let span = paragraph.spans[first.span] as MarkedSpan
  let text = paragraph.text.slice(span.from, span.to)
  let { start, end } = sourceRange(paragraph.block, span.start, span.end)
  for (let p = first.paragraph + 1; p <= last; p++) {
    paragraph = scene.paragraphs[p] as Paragraph
    span = paragraph.spans[0] as MarkedSpan
    text += `\n${paragraph.text.slice(span.start, span.to)}`
    end = sourceRange(paragraph.block, span.start, span.end).end
  }
  return { text: text.trim(), start, end }
}

/** Letters and figures only, for 'does it say the same'. */
export function squash(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
