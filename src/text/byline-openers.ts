/** What introduces the names of a byline: `By`, `Guest column by`, `Text och foto:`, `Von unserer Korrespondentin`. */
import { creditWords } from './credit-words.ts'
import { unitAt } from './unit-at.ts'

/** What a language has to say of it. */
export interface BylineStyle {
  bylineOpeners: readonly string[]
  bylineRoles: readonly string[]
  dateOpeners: readonly string[]
  prepositions: readonly string[]
}

/** Words before a name, at most. */
const WORDS = 5
/** A label and its mark; a stroke is one where no blanks part words. */
const LABEL = /^([^:：]{1,40}?)\s?[:：]\s*|^([\u3041-\u9fff・]{1,8})\s?[/／|｜＝=・]\s*/u
const WORD = /[^\s:：,;.&/()]+[.,]?/gu

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

/**
 * A credit and a preposition (`Review by`), or a preposition and a credit (`From our correspondent`); a comma and what stands
 * before it may follow (`De notre correspondante à Rome,`).
 */
function creditOf(part: string, tongues: readonly BylineStyle[]): number {
  const words = Array.from(part.matchAll(WORD)).slice(0, WORDS)
  const lower = words.map(([word]) => word.toLowerCase())
  const leads = (word: string): boolean =>
    isOpener(word, tongues) || tongues.some(({ prepositions }) => prepositions.includes(word))
  const credit = lower.findIndex((word) => isCredit(word.replace(/[.,]$/u, ''), tongues))
  const before = words.slice(0, credit).map(([word]) => word)
  if (credit < 0 || part.slice(0, words[credit]?.index).includes(',')) return 0
  const isLow = (word: string): boolean => word === word.toLowerCase()
  const [first = ''] = lower
  // Behind `by` words with capitals are the name; behind `from` they are a place.
  if (credit > 0 && leads(first) && (!isOpener(first, tongues) || before.slice(1).every(isLow))) {
    const comma = part.indexOf(', ') + 2
    return comma > 1 && comma < 48 && /^\p{Lu}/u.test(part.slice(comma)) ? comma : endOf(words[credit], part)
  }
  if (before.filter((word) => !isLow(word)).length > 1) return 0
  const behind = words.filter((_, at) => at > credit && leads(lower[at] as string))
  return endOf(behind.find(([word]) => isOpener(word.toLowerCase(), tongues)) ?? behind[0], part)
}

function endOf(word: RegExpExecArray | undefined, part: string): number {
  if (!word) return 0
  const end = word.index + word[0].length
  return end + (/^\s*/u.exec(part.slice(end))?.[0].length ?? 0)
}

function isOpener(word: string, tongues: readonly BylineStyle[]): boolean {
  return tongues.some(({ bylineOpeners }) => bylineOpeners.includes(word))
}

function isCredit(word: string, tongues: readonly BylineStyle[]): boolean {
  return (
    creditWords.has(word) ||
    tongues.some(({ bylineRoles, dateOpeners }) => bylineRoles.includes(word) || dateOpeners.includes(word))
  )
}
