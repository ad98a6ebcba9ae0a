/** Lines that say by the words of a credit who wrote: `Guest column by Jane Doe`, `Text och foto: Jane Doe`. */

import type { Language, Speech } from '../languages/language.ts'
import { lengthOfOpener } from '../text/byline-openers.ts'
import { findDates, withoutDates } from '../text/dates.ts'
import { tonguesOf } from '../text/tongues.ts'
import type { Looked } from './look.ts'
import { isNamed, NAME_OPENS, shapeOf } from './name-lines.ts'
import * as phrase from './phrases.ts'
import * as sheet from './sheet.ts'

/** Words of such a line. */
const FEWEST = 2
const WORDS = 16

/** Tells of these lines that they open a byline, as of those that a language's own openers begin; not so where these are no more than a preposition. */
export function markCredits({ blocks, looks }: Looked, found: readonly phrase.Found[], speech: Speech): void {
  const tongues = tonguesOf(speech)
  for (let at = 0; at < found.length; at++) {
    const words = looks[at * sheet.ROW + sheet.WORDS] as number
    if (words < FEWEST || words > WORDS) continue
    const said = found[at] as phrase.Found
    if (said.opening & phrase.BYLINE && isPhrase(blocks[at]?.text ?? '', said, speech.language, tongues)) {
      said.opening &= ~phrase.BYLINE
      said.whole &= ~phrase.BYLINE
    }
    if (((said.within & (phrase.CREDIT | phrase.JOB)) | (said.opening & phrase.DATE)) === 0) continue
    if (said.opening & (phrase.BYLINE | phrase.CAPTION | phrase.RELATED)) continue
    if (isCredit(blocks[at]?.text ?? '', speech, tongues)) said.opening |= phrase.BYLINE
  }
}

function isCredit(text: string, speech: Speech, tongues: readonly Language[]): boolean {
  const opener = lengthOfOpener(text, tongues)
  if (opener === 0) return false
  const rest = text.slice(opener).replace(/\([^()]*\)/gu, '')
  const names = withoutDates(rest, findDates(rest, tongues)).trim()
  const shape = shapeOf(names, true, speech)
  // `Ein Interview von Jana Kröger mit …`
  const next = names.split(' ').find((word) => word === word.toLowerCase()) ?? ''
  return isNamed(shape) || (shape === NAME_OPENS && tongues.some(({ prepositions }) => prepositions.includes(next)))
}

/** Words without a capital behind an opener, at least, where it opens no byline. */
const SMALL = 3

/**
 * Whether an opener is but the preposition of a phrase, as in headings (`By the river and by the road`): small words go on behind it,
 * one that has to do with grammar first or several, and as few with capitals as make no name.
 */
function isPhrase(
  text: string,
  { within }: phrase.Found,
  language: Language | null,
  tongues: readonly Language[],
): boolean {
  if (!language || within & (phrase.JOB | phrase.CREDIT) || DESK.test(text)) return false
  const words = text.slice(lengthOfOpener(text, tongues)).match(WORD) ?? []
  const [first = ''] = words
  if (!language.prepositions.includes(text.slice(0, text.indexOf(' ')).toLowerCase())) return false
  if (!/^\p{Ll}/u.test(first) || language.possessives.includes(first)) return false
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !language.coordinators.includes(word)).length
  const large = words.filter((word) => /^\p{Lu}/u.test(word)).length
  const isMany = small >= SMALL || (small > 1 && language.functionWords.includes(first))
  return isMany && (language.capitalNouns ? large <= small : large < 2)
}

/** The newsroom itself, by the word for it that most languages share. */
const DESK = /r[eé]da[ckçz]|редак/iu
const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu
