/**
 * Where the headline begins on a line that has its kicker, or a path of sections, before it. A blank or a mark alone gives
 * nothing away; that the page prints the same headline elsewhere, or that a word in the middle opens a sentence, does.
 */
import type { Language } from '../languages/language.ts'
import { addBits, emptyTable, type HashTable, hashOf, lookUp, pairAt } from '../text/hash-table.ts'
import { isDigit, isLowerCase, isUpperCase, isWordUnit } from '../text/letters.ts'
import { integers } from '../text/scratch.ts'
import { unitAt } from '../text/unit-at.ts'
import type { Looked } from './look.ts'
import * as sheet from './sheet.ts'

/** Words of a kicker, at most; of a headline, at least; of a line that is looked at, at most. */
const KICKER = 7
const HEADLINE = 4
const LINE = 30
/** Words that a line has in common with the opening of another, at least. */
const COMMON = 4
/** Letters of the last word of a kicker, at least: no article, no preposition. */
const LAST = 4

/** What a line says of a hash of words: all of it has it, what it opens with, what stands there behind a colon or dash. */
const WHOLE = 1
const OPENING = 2
const BEHIND = 4
/** And the first two words of either. */
const PAIR = 8

const lendTable = integers()

/** What the lines of a page print, by hash; until it is asked for of another page. */
export function openingsOf({ blocks, looks, list: { hashes, lengths } }: Looked): HashTable {
  const table = emptyTable(5 * blocks.length, lendTable)
  for (let row = 0; row < blocks.length * sheet.ROW; row += sheet.ROW) {
    const first = (looks[row + sheet.FROM] as number) | 0
    const last = (looks[row + sheet.TO] as number) | 0
    if (last - first < 2 || last - first > LINE || looks[row + sheet.END] === 1 || lengths[first] === 0) continue
    addBits(table, hashOf(hashes, first, last), WHOLE)
    addBits(table, pairAt(hashes, first), PAIR)
    if (last - first < COMMON) continue
    addBits(table, hashOf(hashes, first, first + COMMON), OPENING)
    const behind = first + (looks[row + sheet.MARK] as number)
    if (behind === first || last - behind < COMMON) continue
    addBits(table, hashOf(hashes, behind, behind + COMMON), BEHIND)
    addBits(table, pairAt(hashes, behind), PAIR)
  }
  return table
}

/** Where the headline begins, 0 where no kicker seems to stand before it. */
export function afterKicker(
  text: string,
  { looks, list }: Looked,
  row: number,
  openings: HashTable,
  style: Style,
): number {
  const first = looks[row * sheet.ROW + sheet.FROM] as number
  const size = (looks[row * sheet.ROW + sheet.TO] as number) - first
  if (size > LINE || looks[row * sheet.ROW + sheet.END] === 1) return 0
  const { hashes } = list
  const words = Math.min(KICKER, size - 2)
  // Nearly all lines are told from the hashes of their words alone.
  let begins = style.openers.size > 0
  for (let word = first + 1; word <= first + words && !begins; word++)
    begins =
      (lookUp(openings, pairAt(hashes, word)) & PAIR) > 0 &&
      isPrinted(openings, hashes, word, first + size, BEHIND | OPENING)
  if (!begins) return 0
  const { length } = text
  let at = 0
  let last = 0
  let marks = 0
  for (let word = 0; word <= words; word++) {
    // From the end of one word to the beginning of the next.
    const joint = at
    while (at < length && !isWordUnit(unitAt(text, at))) at++
    const isMark = at - joint > 2 && MARK.test(text.slice(joint, at))
    if (isMark) marks++
    if (word > 0 && at < length && (isUpperCase(unitAt(text, at)) || isDigit(unitAt(text, at)))) {
      const long = size - word >= HEADLINE
      const isKicker =
        long &&
        isNoun(text, last, joint) &&
        unitAt(text, joint) === 32 &&
        (at - joint === 1 || BLANK.test(text.slice(joint, at)))
      // Before a mark, a line with a mark of its own is no evidence for itself.
      const enough = isMark ? OPENING : style.titleCase ? BEHIND : BEHIND | OPENING
      const isEnd = isMark ? long || marks > 1 : isKicker
      if (
        isEnd &&
        (isPrinted(openings, hashes, first + word, first + size, enough) ||
          (isKicker && opensSentence(text, at, style)))
      )
        return Math.max(joint, text.lastIndexOf(' ', at - 1) + 1)
    }
    last = at
    while (at < length && isWordUnit(unitAt(text, at))) at++
  }
  return 0
}

/** What stands between a kicker and its headline: a blank, or a mark between blanks; the headline's own mark goes with it. */
const BLANK = /^ ["“„«‘']?$/
const MARK = /^ [-–—»›>/·•:]+ ["“„«‘']?$/

/** A word that can close a kicker: long, and with a capital. */
function isNoun(text: string, from: number, to: number): boolean {
  return to - from >= LAST && isUpperCase(unitAt(text, from))
}

/** Whether the page has these words on a line of their own, or the first of them where that is enough. */
function isPrinted(table: HashTable, hashes: Int32Array, from: number, to: number, enough: number): boolean {
  if ((lookUp(table, hashOf(hashes, from, to)) & WHOLE) > 0) return true
  return to - from >= COMMON && (lookUp(table, hashOf(hashes, from, from + COMMON)) & enough) > 0
}

/** Whether a word with a capital is one that has none inside a sentence. */
function opensSentence(text: string, from: number, { openers }: Style): boolean {
  if (openers.size === 0 || !isLowerCase(unitAt(text, from + 1))) return false
  let to = from
  while (to < text.length && isWordUnit(unitAt(text, to))) to++
  return openers.has(text.slice(from, to).toLowerCase())
}

/** How a language writes its headlines. */
export interface Style {
  /** Whether all words of a headline may have capitals. */
  titleCase: boolean
  /** Words that have a capital only where a sentence opens: articles, question words, prepositions. */
  openers: ReadonlySet<string>
}

const NO_STYLE: Style = { titleCase: true, openers: new Set() }
const known = new WeakMap<Language, Style>()

export function styleOf(language: Language | null): Style {
  if (!language) return NO_STYLE
  let style = known.get(language)
  if (!style) {
    // Where only nouns and names have capitals besides, and headlines are written like sentences.
    const openers = language.capitalNouns ? openersOf(language) : NO_STYLE.openers
    style = { titleCase: language.titleCase === true, openers }
    known.set(language, style)
  }
  return style
}

/** No pronouns, which politeness may write with a capital, and no words that names begin with. */
function openersOf({ functionWords, determiners, clauseOpeners, pronouns, possessives, nameParticles }: Language) {
  const words = new Set([...functionWords, ...determiners, ...clauseOpeners])
  const { masculine, feminine, neuter = [], plural } = pronouns
  for (const word of [...masculine, ...feminine, ...neuter, ...plural, ...possessives, ...nameParticles])
    words.delete(word)
  return words
}
