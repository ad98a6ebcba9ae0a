/** The marked spans of an article's paragraphs: in marks, behind dashes, set off, over several of them. */
import type { RoledBlock } from '../block.ts'
import type { Lexicon } from './lexicon.ts'
import { findMarks, isSingle, type MarkedSpan, type Marks } from './marks.ts'
import { isLed, joinMarks, withUnopened } from './open-marks.ts'
import type { Paragraph } from './scene.ts'
import { isSourceLine } from './source.ts'
import { NOWHERE, type Tokens } from './tokens.ts'
import { lettersOf } from './units.ts'
import { firstMark } from './wide-marks.ts'

/** Spans of each paragraph; a mark left open goes on in the next paragraph if that one opens with the same mark. */
export function markParagraphs(
  body: readonly RoledBlock[],
  lexicon: Lexicon,
  tokens: Tokens,
  units: Int32Array,
): Paragraph[] {
  const out: Paragraph[] = []
  const marks: Marks[] = []
  // Whoever looks at the last letters of an edge finds something there.
  let base = 3
  for (let i = 0; i < body.length; i++) {
    const block = body[i] as RoledBlock
    const { text } = block
    const letters = lettersOf(text, units, base)
    // Still to be read.
    const [from, to] = [NOWHERE, NOWHERE]
    const one = { block, text, letters, spans: [], tokens, from, to, mentions: [], goesOn: false, continues: false }
    marks.push(markParagraph(one, body[i + 1], lexicon))
    out.push(one)
    base += text.length + 1
  }
  lexicon.rules?.markDialogue(out, lexicon)
  joinMarks(out, marks)
  for (let i = 1; i < out.length; i++) {
    const current = out[i] as Paragraph
    const before = out[i - 1] as Paragraph
    current.continues = before.goesOn && current.spans[0]?.start === 0
    if (!current.continues) before.goesOn = false
  }
  return out
}

/** Double marks that open, which copy mixes. */
const doubles = '"“”'

/** No marks. */
const none: Marks = { spans: [], unclosed: null, unopened: null }

function markParagraph(one: Paragraph, next: RoledBlock | undefined, lexicon: Lexicon): Marks {
  const { block, letters, text } = one
  const { rules } = lexicon
  const dashed = rules?.dashSpans(letters, lexicon) ?? []
  const from = dashed[0]?.start
  const marks = from === 0 ? none : findMarks(letters)
  const { spans: marked, unclosed, unopened } = marks
  if (from !== undefined) {
    const before = marked.filter(({ start }) => start < from)
    one.spans = [...before, ...dashed]
    // A dash inside marks opens nothing.
    if (before.every(({ end }) => end <= from)) return marks
  }
  const split = (span: MarkedSpan): readonly MarkedSpan[] => rules?.withoutNarration(letters, span, lexicon) ?? [span]
  const spans = rules && marked.length > 0 ? marked.flatMap(split) : marked
  one.spans = spans
  if (block.role === 'blockquote') markBlockquote(one, unclosed, next)
  else if (unclosed) {
    const opener = next ? firstMark(next.text) : ' '
    // `»Ahora somos treinta`: Spanish paragraphs go on behind a mark that closes.
    const goesOn =
      opener === unclosed.mark ||
      (opener === '»' && unclosed.mark === '«') ||
      (doubles.includes(opener) && doubles.includes(unclosed.mark))
    const { start } = unclosed
    const parts = split(unclosed)
    const end = parts.at(-1)?.end ?? start
    // Narration in it tells that it is speech.
    const isSpeech =
      parts.length > 1 ||
      end < text.length ||
      (!spans.some((span) => span.start > start) && isLed(text, start, spans, lexicon))
    if (!goesOn && (!isSpeech || isSingle(unclosed.mark))) return marks
    one.spans = [...spans.filter((span) => span.end <= start), ...parts, ...spans.filter((span) => span.start >= end)]
    one.goesOn = goesOn && end === text.length
  } else if (unopened) one.spans = withUnopened(text, spans, unopened, lexicon)
  return marks
}

/** A set-off quotation is one span, but for the source behind a dash at its end; it goes on in the next one. */
function markBlockquote(one: Paragraph, unclosed: MarkedSpan | null, next: RoledBlock | undefined): void {
  const { text, spans } = one
  if (isSourceLine(text)) return
  const tail = /\s[-–—―]\s?[^-–—―.!?]{2,80}$/.exec(text.slice(-100))
  const end = tail ? text.length - tail[0].length : text.length
  const only = spans.find((span) => span.start <= 1 && span.end >= end - 2)
  const whole = { start: 0, end, from: 0, to: end, mark: '', unclosed: false }
  one.goesOn =
    !tail &&
    !only &&
    next?.role === 'blockquote' &&
    !isSourceLine(next.text) &&
    (unclosed !== null || spans.length === 0)
  one.spans = [only ?? whole]
}
