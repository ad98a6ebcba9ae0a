/** The article as this room sees it: its paragraphs with tokens, mentions, persons and marked spans. */

import type { Role } from '../article.ts'
import type { RoledBlock } from '../block.ts'
import { addBits, emptyTable, type HashTable, lookUp } from '../text/hash-table.ts'
import { integers } from '../text/scratch.ts'
import { unitAt } from '../text/unit-at.ts'
import { findMentions } from './find-mentions.ts'
import { type Lexicon, Use, Word } from './lexicon.ts'
import { markParagraphs } from './marked-paragraphs.ts'
import type { MarkedSpan } from './marks.ts'
import type { Mention } from './mentions.ts'
import { opensSentence } from './name-words.ts'
import { gatherPersons, type Person } from './names.ts'
import { isFamily, isOffice } from './rules/families.ts'
import { signOf } from './symbols.ts'
import { tokenize } from './tokenize.ts'
import {
  bitsAt,
  EDGES,
  endAt,
  isCapitalAt,
  isWordAt,
  numberAt,
  sentenceAt,
  setCapital,
  setSign,
  startAt,
  type Tokens,
  textOf,
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
  if (!lexicon.learned && paragraphs.some(({ letters }) => letters.seen & Unit.uncased)) {
    const isCut = (lexicon.used & (Use.families | Use.topics)) === Use.families
    const found = namesIn(paragraphs, lexicon, isCut)
    if (isCut) {
      // A text without blanks or particles is read anew, cut at the names in it.
      tokens.names = found
      tokens.count = EDGES
      for (const one of paragraphs) if (one.from < one.to) readParagraph(one, lexicon, capitals, names)
    }
    spreadNames(paragraphs, found, lexicon)
  }
  const inside = setOf(capitals)
  const common = lexicon.learned ? null : commonWords(paragraphs)
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

/** The words with a capital before another one, at the start of sentences, that are somewhere written without (`Artisten Ida Moe`). */
function commonWords(paragraphs: readonly Paragraph[]): Set<number> {
  const openers = new Set<number>()
  const common = new Set<number>()
  for (const { text, tokens, from, to } of paragraphs)
    for (let i = from; i < to; i++)
      if (
        isCapitalAt(tokens, i) &&
        isCapitalAt(tokens, i + 1) &&
        bitsAt(tokens, i) === 0 &&
        opensSentence(text, tokens, i)
      )
        openers.add(numberAt(tokens, i))
  if (openers.size === 0) return common
  for (const { tokens, from, to } of paragraphs)
    for (let i = from; i < to; i++)
      if (!isCapitalAt(tokens, i) && isWordAt(tokens, i) && openers.has(numberAt(tokens, i)))
        common.add(numberAt(tokens, i))
  return common
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

/** The names of a text without capitals; in Chinese those that begin as names do. */
function namesIn(paragraphs: readonly Paragraph[], lexicon: Lexicon, isCut: boolean): Set<number> {
  const names = new Set<number>()
  for (const one of paragraphs)
    for (let i = one.from; i < one.to; i++)
      if (isUnknown(one, i, lexicon) && isCapitalAt(one.tokens, i) && (!isCut || isFull(one, i, lexicon)))
        names.add(numberAt(one.tokens, i))
  return names
}

/** A Chinese name of two or three letters, or with dots between its parts. */
function isFull({ text, tokens }: Paragraph, i: number, lexicon: Lexicon): boolean {
  const name = textOf(tokens, i, text)
  return name.includes('·') || (name.length > 1 && name.length < 4 && isFamily(name, 0, lexicon))
}

/** Scripts without capitals: what is a name once is one everywhere. */
function spreadNames(paragraphs: readonly Paragraph[], names: ReadonlySet<number>, lexicon: Lexicon): void {
  for (const one of paragraphs)
    for (let i = one.from; i < one.to; i++)
      if (isUnknown(one, i, lexicon) && names.has(numberAt(one.tokens, i))) setCapital(one.tokens, i)
}

/** A word that no list has, in a script without capitals, and no office (`강준현 민주당 대변인`). */
function isUnknown({ letters, text, tokens }: Paragraph, i: number, lexicon: Lexicon): boolean {
  const { units, base } = letters
  const isUncased = (units[base + startAt(tokens, i)] as number) & Unit.uncased
  return isUncased !== 0 && bitsAt(tokens, i) === 0 && isWordAt(tokens, i) && !isOffice(text, endAt(tokens, i), lexicon)
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
