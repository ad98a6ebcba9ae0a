/** The article as this room sees it: its paragraphs with tokens, mentions, persons and marked spans. */

import type { Role } from '../article.ts'
import type { RoledBlock } from '../block.ts'
import { dashSpans } from './dashes.ts'
import { type Lexicon, Word } from './lexicon.ts'
import { findMarks, isWordCode, type MarkedSpan } from './marks.ts'
import { capitalsInside, findMentions, type Mention } from './mentions.ts'
import { gatherPersons, type Person } from './names.ts'
import { symbolsOf } from './symbols.ts'
import { type Token, tokenize } from './tokens.ts'

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
  const marked = markParagraphs(body, lexicon)
  if (!marked.some(({ spans }) => spans.length > 0)) return null
  // Speakers are looked for in a quotation's own paragraph and in the one before, pronouns' persons one further back.
  const has = (i: number): boolean => (marked[i]?.spans.length ?? 0) > 0
  const isNear = (i: number): boolean => has(i) || has(i + 1)
  const read = ({ text, spans }: Marked): Token[] => tokenize(text, spans, lexicon)
  const tokens = marked.map((one, i) => (isNear(i) || has(i + 2) ? read(one) : []))
  const wanted = namesIn(tokens, marked)
  marked.forEach((one, i) => {
    if (tokens[i]?.length === 0 && wanted(one.text)) tokens[i] = read(one)
  })
  const capitals = capitalsInside(tokens)
  const paragraphs = marked.map(({ block, text, spans, goesOn, continues }, i) => {
    const own = tokens[i] as Token[]
    return {
      block,
      text,
      spans,
      goesOn,
      continues,
      tokens: own,
      symbols: symbolsOf(own),
      mentions: findMentions(own, i, capitals, lexicon, !isNear(i)),
    }
  })
  const mentions = paragraphs.flatMap((paragraph) => paragraph.mentions)
  const persons = gatherPersons(mentions, (mention) => (paragraphs[mention.paragraph] as Paragraph).tokens, lexicon)
  return { paragraphs, persons, lexicon }
}

/** Whether a text has a name that stands near a verb of saying; in scripts without spaces every text may. */
function namesIn(tokens: readonly (readonly Token[])[], marked: readonly Marked[]): (text: string) => boolean {
  const names = new Set<string>()
  // By the low end of a name's first code unit: most words with a capital are told to be none from this.
  const initials = new Uint8Array(128)
  tokens.forEach((own, p) => {
    const { text } = marked[p] as Marked
    let from = 0
    own.forEach(({ sentence, bits, capital }, i) => {
      if (own[from]?.sentence !== sentence) from = i
      if (!(bits & (Word.cue | Word.cuePreposition)) || capital) return
      for (let k = Math.max(from, i - 12); k < i + 12 && own[k]?.sentence === sentence; k++) {
        const one = own[k] as Token
        if (!one.capital || one.bits || own[k + 1]?.capital) continue
        names.add(text.slice(one.start, one.end))
        initials[text.charCodeAt(one.start) & 127] = 1
      }
    })
  })
  return (text) => {
    for (let i = 0, isStart = true; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 32 || (code >= 97 && code <= 122)) {
        isStart = code === 32
        continue
      }
      const isWord = isWordCode(code)
      if (isStart && isWord && code >= 0x2e80) return true
      if (isStart && isWord && initials[code & 127] === 1) {
        const start = i
        while (isWordCode(text.charCodeAt(i + 1))) i++
        if (names.has(text.slice(start, i + 1))) return true
      }
      isStart = !isWord
    }
    return false
  }
}

type Marked = Pick<Paragraph, 'block' | 'text' | 'spans' | 'goesOn' | 'continues'>

/** Spans of each paragraph; a mark left open goes on in the next paragraph if that one opens with the same mark. */
function markParagraphs(body: readonly RoledBlock[], lexicon: Lexicon): Marked[] {
  const out = body.map((block, i) => markParagraph(block, body[i + 1], lexicon))
  for (let i = 1; i < out.length; i++) {
    const current = out[i] as Marked
    current.continues = out[i - 1]?.goesOn === true && current.spans[0]?.start === 0
    if (!current.continues) (out[i - 1] as Marked).goesOn = false
  }
  return out
}

function markParagraph(block: RoledBlock, next: RoledBlock | undefined, lexicon: Lexicon): Marked {
  const { text } = block
  const dashed = lexicon.dashDialogue ? dashSpans(text, lexicon) : []
  if (dashed.length > 0) return { block, text, spans: dashed, goesOn: false, continues: false }
  const { spans, unclosed } = findMarks(text)
  if (block.role === 'blockquote') return markBlockquote(block, spans, unclosed, next)
  const plain = { block, text, spans, goesOn: false, continues: false }
  if (!unclosed) return plain
  const goesOn = next?.text.startsWith(unclosed.mark) === true
  const isLikely = unclosed.start === 0 || isAfterColon(text, unclosed.start)
  if (!goesOn && (!isLikely || spans.some((span) => span.start > unclosed.start))) return plain
  return { ...plain, spans: [...spans.filter((span) => span.end <= unclosed.start), unclosed], goesOn }
}

/** A set-off quotation is one span, but for the source behind a dash at its end; it goes on in the next one. */
function markBlockquote(
  block: RoledBlock,
  spans: MarkedSpan[],
  unclosed: MarkedSpan | null,
  next: RoledBlock | undefined,
): Marked {
  const { text } = block
  const tail = /\s[-–—―]\s?[^-–—―.!?]{2,80}$/.exec(text.slice(-100))
  const end = tail ? text.length - tail[0].length : text.length
  const only = spans.find((span) => span.start <= 1 && span.end >= end - 2)
  const whole = { start: 0, end, from: 0, to: end, mark: '', unclosed: false }
  const goesOn = !tail && !only && next?.role === 'blockquote' && (unclosed !== null || spans.length === 0)
  return { block, text, spans: [only ?? whole], goesOn, continues: false }
}

function isAfterColon(text: string, at: number): boolean {
  return text.slice(Math.max(0, at - 2), at).trim() === ':'
}
