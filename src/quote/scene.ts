/** The article as this room sees it: its paragraphs with tokens, mentions, persons and marked spans. */

import type { Role } from '../article.ts'
import type { RoledBlock } from '../block.ts'
import { unitAt } from '../text/unit-at.ts'
import { aroundNarration, dashSpans } from './dashes.ts'
import { type Lexicon, Word } from './lexicon.ts'
import { findMarks, type MarkedSpan } from './marks.ts'
import { capitalsInside, findMentions, type Mention } from './mentions.ts'
import { gatherPersons, type Person } from './names.ts'
import { symbolsOf } from './symbols.ts'
import { type Token, tokenize } from './tokens.ts'
import { isWordCode } from './units.ts'
import { grown } from './words.ts'

export interface Paragraph {
  block: RoledBlock
  text: string
  spans: readonly MarkedSpan[]
  tokens: readonly Token[]
  /** What each token is, as one small number; see `symbols.ts`. */
  symbols: Uint8Array
  mentions: Mention[]
  /** Its last span goes on in the next paragraph; its first goes on from the one before. */
  goesOn: boolean
  continues: boolean
}

export interface Scene {
  paragraphs: Paragraph[]
  persons: Person[]
  lexicon: Lexicon
}

const searched: ReadonlySet<Role> = new Set<Role>(['title', 'lede', 'heading', 'paragraph', 'listItem', 'blockquote'])

/** The blocks that can hold quotations; `null` if none has a mark. */
export function setScene(blocks: readonly RoledBlock[], lexicon: Lexicon): Scene | null {
  const body = blocks.filter((block) => searched.has(block.role))
  const paragraphs = markParagraphs(body, lexicon)
  if (!paragraphs.some(({ spans }) => spans.length > 0)) return null
  // Speakers are looked for in a quotation's own paragraph and in the one before, pronouns' persons one further back.
  const has = (i: number): boolean => (paragraphs[i]?.spans.length ?? 0) > 0
  const isNear = (i: number): boolean => has(i) || has(i + 1)
  const read = (one: Paragraph): void => {
    one.tokens = tokenize(one.text, one.spans, lexicon)
  }
  paragraphs.forEach((one, i) => {
    if (isNear(i) || has(i + 2)) read(one)
  })
  const wanted = namesIn(paragraphs)
  for (const one of paragraphs) if (one.tokens.length === 0 && wanted(one.text)) read(one)
  const capitals = capitalsInside(paragraphs)
  paragraphs.forEach((one, i) => {
    one.symbols = symbolsOf(one.tokens)
    const { text, tokens, mentions } = one
    findMentions({ paragraph: i, text, tokens, capitals, lexicon, mentions }, !isNear(i))
  })
  return { paragraphs, persons: gatherPersons(paragraphs, lexicon), lexicon }
}

/** Whether a text has a name that stands near a verb of saying; in scripts without spaces every text may. */
function namesIn(paragraphs: readonly Paragraph[]): (text: string) => boolean {
  const names = new Set<number>()
  for (const { text, tokens } of paragraphs) {
    let from = 0
    tokens.forEach(({ sentence, bits, capital }, i) => {
      if (tokens[from]?.sentence !== sentence) from = i
      if (!(bits & (Word.cue | Word.cuePreposition)) || capital) return
      for (let k = Math.max(from, i - 12); k < i + 12 && tokens[k]?.sentence === sentence; k++) {
        const one = tokens[k] as Token
        if (!one.capital || one.bits || tokens[k + 1]?.capital) continue
        names.add(spelled(text, one))
      }
    })
  }
  return (text) => {
    for (let i = 0, word = 0; i <= text.length; i++) {
      const code = unitAt(text, i)
      if (isWordCode(code)) {
        if (word === 0 && code >= 0x2e80) return true
        word = grown(word, code)
      } else if (word !== 0) {
        if (names.has(word)) return true
        word = 0
      }
    }
    return false
  }
}

/** The number of a word with its capitals. */
function spelled(text: string, { start, end }: Token): number {
  let word = 0
  for (let i = start; i < end; i++) word = grown(word, unitAt(text, i))
  return word
}

/** Spans of each paragraph; a mark left open goes on in the next paragraph if that one opens with the same mark. */
function markParagraphs(body: readonly RoledBlock[], lexicon: Lexicon): Paragraph[] {
  const out = body.map((block, i) => markParagraph(block, body[i + 1], lexicon))
  for (let i = 1; i < out.length; i++) {
    const current = out[i] as Paragraph
    const before = out[i - 1] as Paragraph
    current.continues = before.goesOn && current.spans[0]?.start === 0
    if (!current.continues) before.goesOn = false
  }
  return out
}

const noSymbols = new Uint8Array(0)

/** A paragraph that is still to be read. */
function unread(block: RoledBlock, spans: readonly MarkedSpan[], goesOn = false): Paragraph {
  return { block, text: block.text, spans, tokens: [], symbols: noSymbols, mentions: [], goesOn, continues: false }
}

function markParagraph(block: RoledBlock, next: RoledBlock | undefined, lexicon: Lexicon): Paragraph {
  const { text } = block
  const dashed = lexicon.dashDialogue ? dashSpans(text, lexicon) : []
  if (dashed.length > 0) return unread(block, dashed)
  const { spans: marked, unclosed } = findMarks(text)
  const spans =
    lexicon.dashDialogue && !lexicon.verbSecond
      ? marked.flatMap((span) => aroundNarration(text, span, lexicon))
      : marked
  if (block.role === 'blockquote') return markBlockquote(block, spans, unclosed, next)
  if (!unclosed) return unread(block, spans)
  const goesOn = next?.text.startsWith(unclosed.mark) === true
  const { start } = unclosed
  const isLikely = start === 0 || text.slice(Math.max(0, start - 2), start).trim() === ':'
  if (!goesOn && (!isLikely || spans.some((span) => span.start > start))) return unread(block, spans)
  return unread(block, [...spans.filter(({ end }) => end <= start), unclosed], goesOn)
}

/** A set-off quotation is one span, but for the source behind a dash at its end; it goes on in the next one. */
function markBlockquote(
  block: RoledBlock,
  spans: MarkedSpan[],
  unclosed: MarkedSpan | null,
  next: RoledBlock | undefined,
): Paragraph {
  const { text } = block
  const tail = /\s[-–—―]\s?[^-–—―.!?]{2,80}$/.exec(text.slice(-100))
  const end = tail ? text.length - tail[0].length : text.length
  const only = spans.find((span) => span.start <= 1 && span.end >= end - 2)
  const whole = { start: 0, end, from: 0, to: end, mark: '', unclosed: false }
  const goesOn = !tail && !only && next?.role === 'blockquote' && (unclosed !== null || spans.length === 0)
  return unread(block, [only ?? whole], goesOn)
}
