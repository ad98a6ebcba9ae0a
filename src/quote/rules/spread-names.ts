/** Names in scripts without capitals, and words with a capital that are none, by what the whole article has. */
import { type Lexicon, Use } from '../lexicon.ts'
import { opensSentence } from '../name-words.ts'
import type { Paragraph } from '../scene.ts'
import { bitsAt, EDGES, endAt, isCapitalAt, isWordAt, numberAt, setCapital, startAt, textOf } from '../tokens.ts'
import { Unit } from '../units.ts'
import { isFamily, isOffice } from './families.ts'

/** In scripts without capitals what is a name once is one everywhere; `readAnew` reads a paragraph once more. */
export function findNames(
  paragraphs: readonly Paragraph[],
  lexicon: Lexicon,
  readAnew: (one: Paragraph) => void,
): void {
  if (!paragraphs.some(({ letters }) => letters.seen & Unit.uncased)) return
  const isCut = (lexicon.used & (Use.families | Use.topics)) === Use.families
  const found = namesIn(paragraphs, lexicon, isCut)
  if (isCut) {
    // A text without blanks or particles is read anew, cut at the names in it.
    const { tokens } = paragraphs[0] as Paragraph
    tokens.names = found
    tokens.count = EDGES
    for (const one of paragraphs) if (one.from < one.to) readAnew(one)
  }
  spreadNames(paragraphs, found, lexicon)
}

/** The words with a capital before another one, at the start of sentences, that are somewhere written without (`Artisten Ida Moe`). */
export function commonWords(paragraphs: readonly Paragraph[]): Set<number> {
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

/** The names of a text without capitals; in Chinese those that begin as names do. */
function namesIn(paragraphs: readonly Paragraph[], lexicon: Lexicon, isCut: boolean): Set<number> {
  const names = new Set<number>()
  for (const one of paragraphs)
    for (let i = one.from; i < one.to; i++)
      if (isUnlisted(one, i, lexicon) && isCapitalAt(one.tokens, i) && (!isCut || isFull(one, i, lexicon)))
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
      if (isUnlisted(one, i, lexicon) && names.has(numberAt(one.tokens, i))) setCapital(one.tokens, i)
}

/** A word that no list has, in a script without capitals, and no office (`강준현 민주당 대변인`). */
function isUnlisted({ letters, text, tokens }: Paragraph, i: number, lexicon: Lexicon): boolean {
  const { units, base } = letters
  const isUncased = (units[base + startAt(tokens, i)] as number) & Unit.uncased
  return isUncased !== 0 && bitsAt(tokens, i) === 0 && isWordAt(tokens, i) && !isOffice(text, endAt(tokens, i), lexicon)
}
