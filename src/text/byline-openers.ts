/** What introduces the names of a byline: `By`, `Guest column by`, `Text och foto:`, `Von unserer Korrespondentin`. */
import { creditWords } from './credit-words.ts'
import { unitAt } from './unit-at.ts'

/** What a language has to say of it. */
export interface BylineStyle {
  bylineOpeners: readonly string[]
  bylineRoles: readonly string[]
  dateOpeners: readonly string[]
  nameParticles: readonly string[]
  prepositions: readonly string[]
}

/** Words before a name, at most. */
const WORDS = 5
/** A label and its mark; a stroke is one where no blanks part words. */
const LABEL = /^([^:：]{1,40}?)\s?[:：]\s*|^([\u3041-\u9fff・]{1,8})\s?[/／|｜＝=・]\s*/u

/** The UTF-16 length of the opener a part of a byline begins with, marks and blanks behind it included; 0 if it has none. */
export function lengthOfOpener(part: string, tongues: readonly BylineStyle[]): number {
  return Math.max(listedOpener(part, tongues), labelOf(part, tongues), creditOf(part, tongues))
}

/** An opener as the language files have it. */
function listedOpener(part: string, tongues: readonly BylineStyle[]): number {
  const lower = part.toLowerCase()
  let longest = 0
  for (const { bylineOpeners } of tongues)
    for (const opener of bylineOpeners) {
      if (opener.length <= longest || !lower.startsWith(opener)) continue
      if (/^[\p{L}\p{M}]/u.test(lower.slice(opener.length)) && unitAt(opener, 0) < 0x3040 && !isGlued(part, opener))
        continue
      longest = opener.length
    }
  return longest === 0 ? 0 : longest + (/^[\s:.：・＝｜／/]*/u.exec(part.slice(longest))?.[0].length ?? 0)
}

/** Whether a name is glued to its opener (`ByJane Doe`), and these are no name together (`DiCaprio`). */
function isGlued(part: string, opener: string): boolean {
  return opener === 'by' && /^\p{Lu}\p{Ll}/u.test(part.slice(opener.length)) && /^.\p{Ll}/u.test(part)
}

/** A few words before a mark, one of which says that somebody wrote: `Text & foto:`. */
function labelOf(part: string, tongues: readonly BylineStyle[]): number {
  const [all = '', label = '', unspaced = label] = LABEL.exec(part) ?? []
  const words = unspaced.toLowerCase().split(/[\s・·]+/u)
  const isOne = creditWords.has(words.join(' ')) || words.some((word) => isCredit(word, tongues))
  return words.length < WORDS && isOne ? all.length : 0
}

/** A credit and a preposition (`Review by`), or a preposition and whose job it is (`From our correspondent`). */
function creditOf(part: string, tongues: readonly BylineStyle[]): number {
  const words = part.split(' ', WORDS)
  const lower = words.map((word) => word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+$/u, ''))
  const credit = lower.findIndex((word) => isCredit(word, tongues))
  // Where the word at a place ends, and the blank behind it.
  const endOf = (at: number): number => words.slice(0, at + 1).join(' ').length + 1
  if (credit < 0 || part.slice(0, endOf(credit - 1)).includes(',')) return 0
  const [first = ''] = lower
  const before = words.slice(0, credit)
  const isLow = (word: string): boolean => word === word.toLowerCase()
  // Behind `by` words with capitals are the name; behind `from` they are a place.
  if (credit > 0 && isJob(lower[credit] as string, tongues) && leads(first, tongues)) {
    if (isOpener(first, tongues) && !before.slice(1).every(isLow)) return 0
    // `De notre correspondante à Rome, Jane Doe`
    const comma = part.indexOf(', ') + 2
    return comma > 1 && comma < 48 && /^\p{Lu}/u.test(part.slice(comma)) ? comma : endOf(credit)
  }
  if (before.filter((word) => !isLow(word)).length > 1) return 0
  let last = credit
  while (isCredit(lower[last + 1] ?? '', tongues)) last++
  // `written and photographed by`
  const isJoined = (lower[last + 1] ?? '').length < 4
  const step = [1, 2, 3].find((step) => isOpener(lower[last + step] ?? '', tongues) && (step === 1 || isJoined))
  if (step) return endOf(last + step)
  // `Crónica de`; behind a day other prepositions say where it came out (`Veröffentlicht in`).
  const isBy = tongues.some(({ nameParticles }) => nameParticles.includes(lower[last + 1] ?? ''))
  return isBy && creditWords.has(lower[last] as string) ? endOf(last + 1) : 0
}

function leads(word: string, tongues: readonly BylineStyle[]): boolean {
  return isOpener(word, tongues) || tongues.some(({ prepositions }) => prepositions.includes(word))
}

function isOpener(word: string, tongues: readonly BylineStyle[]): boolean {
  return tongues.some(({ bylineOpeners }) => bylineOpeners.includes(word))
}

function isJob(word: string, tongues: readonly BylineStyle[]): boolean {
  return tongues.some(({ bylineRoles }) => bylineRoles.includes(word))
}

function isCredit(word: string, tongues: readonly BylineStyle[]): boolean {
  return creditWords.has(word) || isJob(word, tongues) || tongues.some(({ dateOpeners }) => dateOpeners.includes(word))
}
