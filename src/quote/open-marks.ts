/** Marks that nothing closes in their paragraph, and those that nothing opened there. */
import { unitAt } from '../text/unit-at.ts'
import { hasCue } from './few-words.ts'
import type { Lexicon } from './lexicon.ts'
import { canClose, isSingle, type MarkedSpan, type Marks } from './marks.ts'
import type { Paragraph } from './scene.ts'
import { isBlank } from './units.ts'

/** Units around a mark in which a verb of saying is looked for. */
const reach = 80

/**
 * Whether what a mark opens is speech that the text does not close: it opens the paragraph, a colon or a verb of saying leads to
 * it, or it is all that follows another quotation.
 */
export function isLed(text: string, start: number, spans: readonly MarkedSpan[], lexicon: Lexicon): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  if (start === 0 || before.slice(-2).trim() === ':') return true
  if (spans.length > 0 && /[.!?]["”»]?\s$/.test(before) && /[.!?…]$/.test(text.slice(-1))) return true
  if (!/\s\S+\s\S/.test(text.slice(start, start + reach))) return false
  return hasCue(before.split(/[.!?:]\s/).at(-1) as string, lexicon)
}

/**
 * Adds what was said before a mark that nothing opened, where a verb of saying is right behind that: as much as the sentence that it
 * ends (`Det regner,« siger Ada.`).
 */
export function withUnopened(
  text: string,
  spans: readonly MarkedSpan[],
  unopened: MarkedSpan,
  lexicon: Lexicon,
): readonly MarkedSpan[] {
  const { end, to } = unopened
  if (!/[,!?]$/.test(text.slice(to - 1, to)) || !/^\s\p{Ll}/u.test(text.slice(end, end + 2))) return spans
  if (!hasCue(text.slice(end, end + 30).split(/[.,:]/, 1)[0] as string, lexicon)) return spans
  const before = spans.filter((span) => span.end <= to)
  const from = sentenceBefore(text, before.at(-1)?.end ?? 0, to - 1)
  if (from < 0) return spans
  return [...before, { ...unopened, start: from, from }, ...spans.slice(before.length)]
}

/** Where the sentence begins that goes on to `end`, behind what is marked; -1 if that is of the sentence. */
function sentenceBefore(text: string, start: number, end: number): number {
  for (let i = end - 1; i > start + 1; i--)
    if (isBlank(unitAt(text, i - 1)) && /[.!?…]\s\p{Lu}/u.test(text.slice(i - 2, i + 1))) return i
  return start === 0 ? 0 : -1
}

/** Paragraphs between the one that opens a mark and the one that closes it, at most. */
const most = 4

/** A mark that opens once and closes in a paragraph below, with no other opening between: what stands there is of it. */
export function joinMarks(paragraphs: readonly Paragraph[], marks: readonly Marks[]): void {
  for (let i = 0; i < paragraphs.length; i++) {
    const one = paragraphs[i] as Paragraph
    const unclosed = marks[i]?.unclosed
    const end =
      unclosed && !isSingle(unclosed.mark) && isOpenEnded(one, unclosed)
        ? closingParagraph(paragraphs, marks, i, unclosed)
        : i
    if (!unclosed || end === i) continue
    const last = one.spans.at(-1)
    const isTold = last !== undefined && last.start >= unclosed.start && last.end < one.text.length
    // Narration ends the paragraph: what follows is a quotation of its own.
    if (!isTold && last?.end !== one.text.length)
      one.spans = [...one.spans.filter((span) => span.end <= unclosed.start), unclosed]
    one.goesOn = !isTold
    for (let j = i + 1; j <= end; j++) {
      const next = paragraphs[j] as Paragraph
      const { length } = next.text
      const whole = { ...unclosed, start: 0, end: length, from: 0, to: length }
      const { unopened } = marks[j] as Marks
      next.spans = unopened ? [unopened, ...next.spans.filter(({ start }) => start >= unopened.end)] : [whole]
      if (j < end) next.goesOn = true
    }
  }
}

/** Whether a paragraph ends with its sentence, and a mark opens one there that does not go on by itself. */
function isOpenEnded({ block, goesOn, spans, text }: Paragraph, { start }: MarkedSpan): boolean {
  if (
    goesOn ||
    block.role === 'title' ||
    block.role === 'blockquote' ||
    spans[0]?.mark === '—' ||
    !/[.!?…:;]\s*$/.test(text.slice(-4))
  )
    return false
  return /(?:^|[.!?…:,–—]\s*)$/.test(text.slice(Math.max(0, start - 3), start))
}

/** The paragraph that closes what another one opens, or that one. */
function closingParagraph(
  paragraphs: readonly Paragraph[],
  marks: readonly Marks[],
  first: number,
  { mark }: MarkedSpan,
): number {
  for (let i = first + 1; i <= first + most && i < paragraphs.length; i++) {
    const { unopened, unclosed, spans } = marks[i] as Marks
    const { block, spans: own } = paragraphs[i] as Paragraph
    if (block.role === 'heading' || block.role === 'blockquote' || own[0]?.mark === '—') return first
    // A straight mark does not tell inner words from outer ones.
    const isPlain = !'"“”'.includes(mark) || !spans[0] || (unopened !== null && spans[0].start >= unopened.end)
    if (unopened) return canClose(mark, unopened.mark) && isPlain ? i : first
    if (unclosed || !isPlain) return first
  }
  return first
}
