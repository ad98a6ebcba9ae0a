/** The article as this room sees it: its paragraphs with tokens, mentions, persons and marked spans. */

import type { Role } from '../article.ts'
import type { RoledBlock } from '../block.ts'
import { unitAt } from '../text/unit-at.ts'
import { aroundNarration, dashSpans } from './dashes.ts'
import { findMentions } from './find-mentions.ts'
import { type Lexicon, Word } from './lexicon.ts'
import { findMarks, type MarkedSpan } from './marks.ts'
import type { Mention } from './mentions.ts'
import { opensSentence } from './name-words.ts'
import { gatherPersons, type Person } from './names.ts'
import { symbolOf } from './symbols.ts'
import { tokenize } from './tokenize.ts'
import { Kind, type Token } from './tokens.ts'
import { isUncased, isWordCode, Unit, unitOf } from './units.ts'
import { COLON, grown } from './words.ts'

export interface Paragraph {
  block: RoledBlock
  text: string
  spans: readonly MarkedSpan[]
  tokens: readonly Token[]
  /** What each token is, as one small number; see `symbols.ts`. */
  symbols: readonly number[]
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

/** Whether a block of this role can hold quotations. */
function isSearched(role: Role): boolean {
  return (
    role === 'paragraph' ||
    role === 'heading' ||
    role === 'listItem' ||
    role === 'lede' ||
    role === 'title' ||
    role === 'blockquote'
  )
}

/** The blocks that can hold quotations; `null` if none has a mark. */
export function setScene(blocks: readonly RoledBlock[], lexicon: Lexicon): Scene | null {
  const body: RoledBlock[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as RoledBlock
    if (isSearched(block.role)) body.push(block)
  }
  const paragraphs = markParagraphs(body, lexicon)
  // How far on the next quotation is: speakers are looked for in its own paragraph and in the one before, pronouns' persons one
  // further back.
  const far: number[] = paragraphs.map(() => FAR)
  const capitals: number[] = []
  const names: number[] = []
  let distance = FAR
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const one = paragraphs[i] as Paragraph
    distance = one.spans.length > 0 ? 0 : Math.min(FAR, distance + 1)
    far[i] = distance
    if (distance < FAR) readParagraph(one, lexicon, capitals, names)
  }
  if (!far.includes(0)) return null
  const known = new Set(names)
  for (let i = 0; i < paragraphs.length; i++) {
    const one = paragraphs[i] as Paragraph
    if (far[i] === FAR && hasName(one.text, known)) readParagraph(one, lexicon, capitals, names)
  }
  if (!lexicon.learned) spreadNames(paragraphs)
  const inside = new Set(capitals)
  for (let i = 0; i < paragraphs.length; i++) {
    const { text, tokens, mentions } = paragraphs[i] as Paragraph
    if (tokens.length === 0) continue
    findMentions({ paragraph: i, text, tokens, capitals: inside, lexicon, mentions }, (far[i] as number) > 1)
  }
  return { paragraphs, persons: gatherPersons(paragraphs, lexicon), lexicon }
}

/** So many paragraphs away from the next quotation only names count, and these only if they are those of whoever may speak. */
const FAR = 3

/**
 * Cuts a paragraph into tokens, and notes the words with a capital inside sentences (what tells `McCain said` from `Critics
 * said`) and the names near verbs of saying.
 */
function readParagraph(one: Paragraph, lexicon: Lexicon, capitals: number[], names: number[]): void {
  const tokens = tokenize(one.text, one.spans, lexicon)
  one.tokens = tokens
  one.symbols = tokens.map((token, i) => {
    const { bits, capital, word } = token
    if (capital) {
      if (!opensSentence(one.text, tokens, i)) capitals.push(word)
    } else if (bits & (Word.cue | Word.cuePreposition) || (word === COLON && !lexicon.learned))
      addNames(names, one.text, tokens, i)
    return symbolOf(token)
  })
}

/** Scripts without capitals: what is a name once is one everywhere. */
function spreadNames(paragraphs: readonly Paragraph[]): void {
  const tokens = paragraphs.flatMap(({ text, tokens }) =>
    tokens.filter(({ bits, kind, start }) => bits === 0 && kind === Kind.word && isUncased(unitAt(text, start))),
  )
  const names = new Set(tokens.filter(({ capital }) => capital).map(({ word }) => word))
  for (const token of tokens) token.capital = names.has(token.word)
}

/** How many words there may be between a verb of saying and a name. */
const reach = 12

/** Adds the names around a verb of saying, those of one word. */
function addNames(names: number[], text: string, tokens: readonly Token[], cue: number): void {
  const { sentence } = tokens[cue] as Token
  const end = Math.min(tokens.length, cue + reach)
  for (let i = Math.max(0, cue - reach); i < end; i++) {
    const one = tokens[i] as Token
    if (!one.capital || one.bits || one.sentence !== sentence) continue
    if (i + 1 === tokens.length || !(tokens[i + 1] as Token).capital) names.push(spelled(text, one))
  }
}

/** Whether a text has one of these names; in scripts without spaces every text may. */
function hasName(text: string, names: ReadonlySet<number>): boolean {
  for (let i = 0; i < text.length; i++) {
    let code = unitAt(text, i)
    const first = unitOf(code)
    if (!(first & Unit.word)) continue
    if (code >= 0x2e80) return true
    const isSmall = (first & Unit.small) === code && !(first & Unit.uncased)
    let word = 0
    while (isWordCode(code)) {
      if (!isSmall) word = grown(word, code)
      code = unitAt(text, ++i)
    }
    if (!isSmall && names.has(word)) return true
  }
  return false
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

/** A paragraph that is still to be read. */
function unread(block: RoledBlock, spans: readonly MarkedSpan[], goesOn = false): Paragraph {
  return { block, text: block.text, spans, tokens: [], symbols: [], mentions: [], goesOn, continues: false }
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
