/** Whether a line is one that says who wrote something, from its letters alone: what shape it has. */
import type { Language, Speech } from '../languages/language.ts'
import { agencies } from '../text/agencies.ts'
import { isDigit, isWordUnit } from '../text/letters.ts'
import { unitAt } from '../text/unit-at.ts'

/** What a line is, as far as names go. */
const NO_NAME = 0
/** A name of two or three words, and one of more or several names. */
export const NAME = 1
const NAMES = 2
/** A name among other parts. */
export const NAME_AMONG = 3
/** Words that go on behind two with capitals. */
const NAME_OPENS = 4
/** One word or two, as papers and initials are. */
const FEW_WORDS = 5
/** A few characters of a script without capitals. */
const UNSPACED = 6
/** An agency, and perhaps a place beside it. */
const AGENCY = 7

/** Words of a line that opens with an agency, at most. */
const FEW = 4

/** Where the first words of the line that is looked at begin and end. */
const begins = new Int32Array(FEW)
const ends = new Int32Array(FEW)

/** The shape of a line from which dates are taken; `isSaid` where a word says that it is about a writer. */
export function shapeOf(text: string, isSaid: boolean, { language }: Speech): number {
  const { length } = text
  let words = 0
  let capitals = 0
  for (let at = 0; at < length; at++) {
    if (!isOfWord(unitAt(text, at))) continue
    const from = at
    while (at < length && isOfWord(unitAt(text, at))) at++
    if (words < FEW) {
      begins[words] = from
      ends[words] = at
    }
    words++
    if (isLarge(text, from)) capitals++
  }
  const first = text.slice(begins[0], words > 0 ? ends[0] : 0).toLowerCase()
  if (words <= FEW && openers.has(first) && opensWithAgency(text, words)) return AGENCY
  if (capitals < 2) return isUnspaced(text, isSaid) ? UNSPACED : capitals === words ? FEW_WORDS * capitals : NO_NAME
  if (language?.functionWords.includes(first) && !isSmall(first, language)) return NO_NAME
  const names = namesIn(text, language)
  if (names !== NO_NAME) return names !== NAMES || words > 3 ? names : NAME
  return words < 3 ? FEW_WORDS : isLarge(text, begins[1] as number) ? NAME_OPENS : NO_NAME
}

/** What words are made of, what joins their parts included, but for figures. */
function isOfWord(unit: number): boolean {
  return (isWordUnit(unit) && !isDigit(unit)) || unit === 0x27 || unit === 0x2d || unit === 0x2019
}

const CAPITAL = /\p{Lu}/uy

/** Whether a word that begins here has a capital. */
function isLarge(text: string, at: number): boolean {
  const unit = unitAt(text, at)
  if (unit < 128) return unit > 64 && unit < 91
  CAPITAL.lastIndex = at
  return CAPITAL.test(text)
}

/** First words of agencies' names: most lines open with none. */
const openers = new Set(Array.from(agencies, (name) => name.split(/[^\p{L}\p{M}'’-]/u)[0]))

function opensWithAgency(text: string, words: number): boolean {
  let name = ''
  for (let word = 0; word < Math.min(words, FEW - 1); word++) {
    name += `${word > 0 ? ' ' : ''}${text.slice(begins[word], ends[word]).toLowerCase()}`
    if (agencies.has(name)) return true
  }
  return false
}

/** A name of Han; in scripts whose words are parted, a few words. */
const CASELESS = /^[\u3400-\u9fff]{3,5}$|^[\u0590-\u0dff .'-]{5,30}$/

function isUnspaced(text: string, isSaid: boolean): boolean {
  if (isSaid) return /[\u0590-\ud7a3]/.test(text)
  const unit = unitAt(text, 0)
  // Most lines open with a letter of an alphabet that has capitals.
  return !(unit > 64 && unit < 0x590) && CASELESS.test(text)
}

/** Whether it is a particle of names, or joins them. */
function isSmall(word: string, language: Language | null): boolean {
  return (language?.nameParticles.includes(word) || language?.coordinators.includes(word)) ?? false
}

/** What parts the names of a line, and what else it says, from each other. */
const PART = /[|•·,/–;]|\s-\s|\s{2,}/

/** Whether all parts of a line are names (`NAMES`), some (`NAME_AMONG`) or none. */
function namesIn(text: string, language: Language | null): number {
  let parts = 0
  let names = 0
  for (const printed of text.split(PART)) {
    const part = printed.trim()
    if (part === '') continue
    parts++
    if (isName(part, language)) names++
  }
  return names === 0 ? NO_NAME : names < parts ? NAME_AMONG : NAMES
}

/** A word of a name. */
const WORD = /^\p{Lu}[^\d:?!"“„«@]*$/u

/** Two words or more with capitals, particles and joiners aside. */
function isName(part: string, language: Language | null): boolean {
  let large = 0
  // Split at its blanks, an engine would look each word up among all strings that it knows.
  for (let from = 0, to = 0; to < part.length; from = to + 1) {
    to = part.indexOf(' ', from)
    if (to < 0) to = part.length
    const word = part.slice(from, to)
    if (WORD.test(word)) large++
    else if (!isSmall(word, language)) return false
  }
  return large > 1 && large < 9
}
