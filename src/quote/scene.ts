/** The article as this room sees it: its paragraphs with tokens, mentions, persons and marked spans. */

import type { Role } from '../article.ts'
import type { RoledBlock } from '../block.ts'
import { dashSpans } from './dashes.ts'
import type { Lexicon } from './lexicon.ts'
import { findMarks, hasMarks, type MarkedSpan } from './marks.ts'
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
  /** Sentences that hold a quotation. */
  quoted: ReadonlySet<number>
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
  const speaks = ({ role, text }: RoledBlock): boolean =>
    role === 'blockquote' || hasMarks(text) || (lexicon.dashDialogue && dashSpans(text, lexicon).length > 0)
  if (!body.some(speaks)) return null
  const marked = markParagraphs(body, lexicon)
  const tokens = marked.map(({ text, spans }) => tokenize(text, spans, lexicon))
  const capitals = capitalsInside(tokens)
  const paragraphs = marked.map((one, i) => {
    const own = tokens[i] as Token[]
    return {
      ...one,
      tokens: own,
      symbols: symbolsOf(own),
      mentions: findMentions(own, i, capitals, lexicon),
      quoted: quotedSentences(own),
    }
  })
  const mentions = paragraphs.flatMap((paragraph) => paragraph.mentions)
  const persons = gatherPersons(mentions, (mention) => (paragraphs[mention.paragraph] as Paragraph).tokens)
  return { paragraphs, persons, lexicon }
}

type Marked = Pick<Paragraph, 'block' | 'text' | 'spans' | 'goesOn' | 'continues'>

/** Spans of each paragraph; a mark left open goes on in the next paragraph if that one opens with the same mark. */
function markParagraphs(body: readonly RoledBlock[], lexicon: Lexicon): Marked[] {
  const out: Marked[] = []
  for (const block of body) {
    const { text } = block
    const dashed = lexicon.dashDialogue ? dashSpans(text, lexicon) : []
    const { spans, unclosed } = dashed.length > 0 ? { spans: dashed, unclosed: null } : findMarks(text)
    out.push({ block, text, spans, goesOn: false, continues: false })
    if (!unclosed) continue
    const current = out.at(-1) as Marked
    const next = body[out.length]
    const goesOn = next?.text.startsWith(unclosed.mark) === true
    if (
      !goesOn &&
      ((unclosed.start > 0 && !isAfterColon(text, unclosed.start)) || spans.some((span) => span.start > unclosed.start))
    )
      continue
    current.spans = [...spans.filter((span) => span.end <= unclosed.start), unclosed]
    current.goesOn = goesOn
  }
  for (let i = 1; i < out.length; i++) {
    const current = out[i] as Marked
    current.continues = out[i - 1]?.goesOn === true && current.spans[0]?.start === 0
    if (!current.continues) (out[i - 1] as Marked).goesOn = false
  }
  return out
}

function isAfterColon(text: string, at: number): boolean {
  return text.slice(Math.max(0, at - 2), at).trim() === ':'
}

function quotedSentences(tokens: readonly Token[]): Set<number> {
  const quoted = new Set<number>()
  for (const token of tokens) if (token.kind === 'quote') quoted.add(token.sentence)
  return quoted
}
