/** The article as this room sees it: its paragraphs with tokens, mentions, persons and marked spans. */
import type { Role } from '../article.ts'
import type { RoledBlock } from '../block.ts'
import { addBits, emptyTable, type HashTable, lookUp } from '../text/hash-table.ts'
import { integers } from '../text/scratch.ts'
import { unitAt } from '../text/unit-at.ts'
import { findMentions } from './find-mentions.ts'
import { type Lexicon, Word } from './lexicon.ts'
import { markParagraphs } from './marked-paragraphs.ts'
import type { MarkedSpan } from './marks.ts'
import type { Mention } from './mentions.ts'
import { opensSentence } from './name-words.ts'
import { gatherPersons, type Person } from './names.ts'
import { signOf } from './symbols.ts'
import { tokenize } from './tokenize.ts'
import {
  bitsAt,
  EDGES,
  endAt,
  isCapitalAt,
  numberAt,
  sentenceAt,
  setSign,
  startAt,
  type Tokens,
  tokensFor,
} from './tokens.ts'
import { type Letters, Unit } from './units.ts'
import { COLON, grown } from './words.ts'

export interface Paragraph {
  block: RoledBlock
  text: string
  letters: Letters
  spans: readonly MarkedSpan[]
  /** Those of the whole article; its own are `from` to `to`. */
  tokens: Tokens
  from: number
  to: number
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

/** The blocks that can hold quotations; `null` if none has a mark. It is good until the next scene is set. */
export function setScene(blocks: readonly RoledBlock[], lexicon: Lexicon): Scene | null {
  const body: RoledBlock[] = []
  let units = 0
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as RoledBlock
    if (!isSearched(block.role) || block.text === '') continue
    body.push(block)
    units += block.text.length
  }
  const tokens = tokensFor(units, body.length, lendRows)
  const paragraphs = markParagraphs(body, lexicon, tokens, lendUnits(units + body.length + 3))
  // How far on the next quotation is: speakers are looked for in its own paragraph and in the one before, pronouns' persons one
  // further back.
  const far: number[] = paragraphs.map(() => FAR)
  const capitals: number[] = []
  const names: number[] = []
  let distance = FAR
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const one = paragraphs[i] as Paragraph
    distance = one.spans.length > 0 ? 0 : Math.min(FAR, distance + 1)
    // What stands below a quotation may say whose it is.
    const above = distance > 1 ? (paragraphs[i - 1]?.spans.length ?? 0) : 0
    const isBelow = lexicon.learned ? above === 1 && one.text.length < 100 : above > 0
    far[i] = isBelow ? 1 : distance
    if (isBelow || distance < FAR) readParagraph(one, lexicon, capitals, names)
  }
  if (!far.includes(0)) return null
  const known = setOf(names)
  for (let i = 0; i < paragraphs.length; i++) {
    const one = paragraphs[i] as Paragraph
    if (far[i] === FAR && hasName(one.letters, known)) readParagraph(one, lexicon, capitals, names)
  }
  lexicon.rules?.findNames(paragraphs, lexicon, (one) => readParagraph(one, lexicon, capitals, names))
  const inside = setOf(capitals)
  const common = lexicon.rules?.commonWords(paragraphs) ?? null
  for (let i = 0; i < paragraphs.length; i++) {
    const { text, letters, from, to, mentions } = paragraphs[i] as Paragraph
    if (from < to)
      findMentions(
        { paragraph: i, text, letters, tokens, from, to, capitals: inside, common, lexicon, mentions },
        (far[i] as number) > 1,
      )
  }
  return { paragraphs, persons: gatherPersons(paragraphs, lexicon), lexicon }
}

const lendRows = integers()
const lendUnits = integers()

/** A table of these numbers, to look them up in. */
function setOf(numbers: readonly number[]): HashTable {
  const table = emptyTable(numbers.length)
  for (const number of numbers) addBits(table, number, 1)
  return table
}

/** So many paragraphs away from the next quotation only names count, and these only if they are those of whoever may speak. */
const FAR = 3

/**
 * Cuts a paragraph into tokens, and notes the words with a capital inside sentences (what tells `McCain said` from `Critics
 * said`) and the names near verbs of saying.
 */
function readParagraph(one: Paragraph, lexicon: Lexicon, capitals: number[], names: number[]): void {
  const { text, tokens } = one
  one.from = tokenize(tokens, one.letters, one.spans, lexicon)
  one.to = tokens.count - EDGES
  for (let i = one.from; i < one.to; i++) {
    setSign(tokens, i, signOf(tokens, i))
    if (isCapitalAt(tokens, i)) {
      if (!opensSentence(text, tokens, i)) capitals.push(numberAt(tokens, i))
    } else if (
      bitsAt(tokens, i) & (Word.cue | Word.cuePreposition) ||
      (numberAt(tokens, i) === COLON && !lexicon.learned)
    )
      addNames(names, one, i)
  }
}

/** How many words there may be between a verb of saying and a name. */
const reach = 12

/** Adds the names around a verb of saying, those of one word. */
function addNames(names: number[], { text, tokens, from, to }: Paragraph, cue: number): void {
  const sentence = sentenceAt(tokens, cue)
  const end = Math.min(to, cue + reach)
  for (let i = Math.max(from, cue - reach); i < end; i++) {
    if (!isCapitalAt(tokens, i) || bitsAt(tokens, i) || sentenceAt(tokens, i) !== sentence) continue
    if (!isCapitalAt(tokens, i + 1)) names.push(spelled(text, startAt(tokens, i), endAt(tokens, i)))
  }
}

/** Whether a text has one of these names; in scripts without spaces every text may. */
function hasName({ text, units, base }: Letters, names: HashTable): boolean {
  const end = base + text.length
  for (let i = base; i < end; i++) {
    const unit = units[i] as number
    if (!(unit & named) || !(unit & Unit.word) || (units[i - 1] as number) & Unit.word) continue
    if (unit & Unit.east) return true
    let last = i + 1
    while ((units[last] as number) & Unit.word) last++
    if (lookUp(names, spelled(text, i - base, last - base)) > 0) return true
  }
  return false
}

/** What names begin with. */
const named = Unit.capital | Unit.uncased | Unit.east

/** The number of a word with its capitals. */
function spelled(text: string, start: number, end: number): number {
  let word = 0
  for (let i = start; i < end; i++) word = grown(word, unitAt(text, i))
  return word
}
