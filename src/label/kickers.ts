/**
 * Where the headline begins on a line that has its kicker, or a path of sections, before it. A blank or a mark alone gives
 * nothing away; that the page prints the same headline elsewhere, or that a word in the middle opens a sentence, does.
 */
import type { Block } from '../block.ts'
import type { Language } from '../languages/language.ts'
import { joinHash } from '../text/hash-table.ts'
import { foldCase, isDigit, isLowerCase, isUpperCase, isWordUnit } from '../text/letters.ts'
import { unitAt } from '../text/unit-at.ts'
import type { Look, Looked } from './look.ts'

/** Words of a kicker, at most; of a headline, at least; of a line that is looked at, at most. */
const KICKER = 7
const HEADLINE = 4
const LINE = 30
/** Words that a line has in common with the opening of another, at least. */
const COMMON = 4
/** Letters of the last word of a kicker, at least: no article, no preposition. */
const LAST = 4

/** Hashes of what the lines of a page open with, and of what stands there behind a colon or dash. */
export interface Openings {
  lines: ReadonlySet<number>
  behind: ReadonlySet<number>
  /** Of all the words of a line. */
  whole: ReadonlySet<number>
  hashes: Int32Array
}

export function openingsOf({ blocks, looks, list }: Looked): Openings {
  const { hashes, lengths } = list
  const lines = new Set<number>()
  const behind = new Set<number>()
  const whole = new Set<number>()
  looks.forEach(({ from, to, end }, at) => {
    if (to - from < 2 || to - from > LINE || end === 1 || lengths[from] === 0) return
    whole.add(hashOf(hashes, from, to))
    if (to - from < COMMON) return
    lines.add(hashOf(hashes, from, from + COMMON))
    const mark = wordsBeforeMark((blocks[at] as Block).text)
    if (mark > 0 && to - from - mark >= COMMON) behind.add(hashOf(hashes, from + mark, from + mark + COMMON))
  })
  return { lines, behind, whole, hashes }
}

function hashOf(hashes: Int32Array, from: number, to: number): number {
  let hash = 0
  for (let word = from; word < to; word++) hash = joinHash(hash, hashes[word] as number)
  return hash
}

/** Words before the first colon or dash that parts a line in two, 0 where there is none. */
function wordsBeforeMark(text: string): number {
  const mark = text.search(/: | [–—-] /)
  let words = 0
  for (let at = 0; at < mark; at++) if (isWordUnit(unitAt(text, at)) && !isWordUnit(unitAt(text, at + 1))) words++
  return words
}

/** Where the headline begins, 0 where no kicker seems to stand before it. */
export function afterKicker({ text }: Block, { from, to, end }: Look, openings: Openings, style: Style): number {
  const size = to - from
  if (size < 3 || size > LINE || end === 1) return 0
  let at = 0
  let last = 0
  let marks = 0
  for (let word = 0; word <= KICKER && size - word >= 2; word++) {
    // From the end of one word to the beginning of the next.
    const joint = at
    while (at < text.length && !isWordUnit(unitAt(text, at))) at++
    const isMark = at - joint > 2 && MARK.test(text.slice(joint, at))
    if (isMark) marks++
    if (word > 0 && (isUpperCase(unitAt(text, at)) || isDigit(unitAt(text, at)))) {
      const between = text.slice(joint, at)
      const cut = joint + between.lastIndexOf(' ') + 1
      const long = size - word >= HEADLINE
      if (isMark && (long || marks > 1) && isPrinted(openings, from + word, to, true, style.titleCase)) return cut
      const isKicker = long && BLANK.test(between) && isNoun(text, last, joint)
      if (isKicker && isPrinted(openings, from + word, to, false, style.titleCase)) return cut
      if (isKicker && opensSentence(text, at, style)) return cut
    }
    last = at
    while (at < text.length && isWordUnit(unitAt(text, at))) at++
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

/** Whether the page has these words on a line of their own, or where it is enough one that opens with the first of them. */
function isPrinted(
  { lines, behind, whole, hashes }: Openings,
  from: number,
  to: number,
  isMark: boolean,
  titleCase: boolean,
): boolean {
  if (whole.has(hashOf(hashes, from, to))) return true
  if (to - from < COMMON) return false
  const hash = hashOf(hashes, from, from + COMMON)
  // A line with a mark of its own is no evidence for itself.
  return isMark ? lines.has(hash) : behind.has(hash) || (!titleCase && lines.has(hash))
}

/** Whether a word with a capital is one that has none inside a sentence. */
function opensSentence(text: string, from: number, { openers }: Style): boolean {
  let to = from
  let word = ''
  while (to < text.length && isWordUnit(unitAt(text, to))) word += String.fromCharCode(foldCase(unitAt(text, to++)))
  return openers.has(word) && isLowerCase(unitAt(text, from + 1))
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
