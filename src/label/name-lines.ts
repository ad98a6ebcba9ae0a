/** Whether a line is one that says who wrote something, from its letters alone: what shape it has. */
import type { Speech } from '../languages/language.ts'
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
export const NAME_OPENS = 4
/** One word or two, as papers and initials are. */
const FEW_WORDS = 5
/** A few characters of a script without capitals. */
const UNSPACED = 6
/** An agency, and perhaps a place beside it. */
const AGENCY = 7

/** Whether a line of this shape is a name or several, what stands beside them aside. */
export function isNamed(shape: number): boolean {
  return (shape !== NO_NAME && shape <= NAME_AMONG) || shape === UNSPACED
}

/** Words of a line that opens with an agency, at most. */
const FEW = 4

/** The shape of a line from which dates are taken; `isSaid` where a word says that it is about a writer. */
export function shapeOf(text: string, isSaid: boolean, { language }: Speech): number {
  const words = wordsOf(text)
  const first = words[0]?.toLowerCase() ?? ''
  if (words.length <= FEW && openers.has(first) && opensWithAgency(words)) return AGENCY
  let capitals = 0
  for (const word of words) if (isLarge(word)) capitals++
  if (capitals < 2)
    return (isSaid ? UNCASED : CASELESS).test(text)
      ? UNSPACED
      : capitals === words.length
        ? FEW_WORDS * capitals
        : NO_NAME
  const isSmall = (word: string): boolean =>
    (language?.nameParticles.includes(word) || language?.coordinators.includes(word)) ?? false
  if (language?.functionWords.includes(first) && !isSmall(first)) return NO_NAME
  const parts = text.split(PART).filter((part) => part.trim())
  const names = parts.filter((part) => isName(part.trim(), isSmall)).length
  if (names > 0) return names < parts.length ? NAME_AMONG : words.length < 4 ? NAME : NAMES
  return words.length < 3 ? FEW_WORDS : isLarge(words[1] as string) ? NAME_OPENS : NO_NAME
}

/** First words of agencies' names: most lines open with none. */
const openers = new Set(Array.from(agencies, (name) => name.split(/[^\p{L}\p{M}'’-]/u)[0]))

function opensWithAgency(words: readonly string[]): boolean {
  return [1, 2, 3].some((count) => agencies.has(words.slice(0, count).join(' ').toLowerCase()))
}

/** Words of a line, what joins their parts included, but for figures. */
function wordsOf(text: string): string[] {
  const { length } = text
  const words: string[] = []
  let from = 0
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? unitAt(text, at) : 0
    if ((isWordUnit(unit) && !isDigit(unit)) || unit === 0x27 || unit === 0x2d || unit === 0x2019) continue
    if (at > from) words.push(text.slice(from, at))
    from = at + 1
  }
  return words
}

/** A word of a name. */
const WORD = /^\p{Lu}[^\d:?!"“„«@]*$/u

/** Whether a word begins with a capital. */
function isLarge(word: string): boolean {
  const unit = unitAt(word, 0)
  return unit < 128 ? unit > 64 && unit < 91 : WORD.test(word)
}

/** A letter of a script without capitals: typographic marks lie between these. */
const UNCASED = /[\u0590-\u10ff\u1200-\u137f\u1780-\u17ff\u3040-\ud7a3]/
/** A name of Han; in scripts whose words are parted, a few words. */
const CASELESS = /^[\u3400-\u9fff]{3,5}$|^[\u0590-\u0dff .'-]{5,30}$/

/** What parts the names of a line, and what else it says, from each other. */
const PART = /[|•·,/–;]|\s-\s|\s{2,}/

/** Two words or more with capitals, particles and joiners aside. */
function isName(part: string, isSmall: (word: string) => boolean): boolean {
  let large = 0
  // Split at its blanks, an engine would look each word up among all strings that it knows.
  for (let from = 0, to = 0; to < part.length; from = to + 1) {
    to = part.indexOf(' ', from)
    if (to < 0) to = part.length
    const word = part.slice(from, to)
    if (WORD.test(word)) large++
    else if (!isSmall(word)) return false
  }
  return large > 1 && large < 9
}
