/** Lines that say by the words of a credit who wrote: `Guest column by Jane Doe`, `Text och foto: Jane Doe`. */

import type { Speech } from '../languages/language.ts'
import { lengthOfOpener } from '../text/byline-openers.ts'
import { findDates, withoutDates } from '../text/dates.ts'
import { tonguesOf } from '../text/tongues.ts'
import type { Looked } from './look.ts'
import { isNamed, NAME_OPENS, shapeOf } from './name-lines.ts'
import * as phrase from './phrases.ts'
import * as sheet from './sheet.ts'

/** Words of such a line, at most. */
const WORDS = 16

/** Tells of these lines that they open a byline, as of those that a language's own openers begin. */
export function markCredits({ blocks, looks }: Looked, found: readonly phrase.Found[], speech: Speech): void {
  for (let at = 0; at < found.length; at++) {
    const said = found[at] as phrase.Found
    if (((said.within & (phrase.CREDIT | phrase.JOB)) | (said.opening & phrase.DATE)) === 0) continue
    if (
      said.opening & (phrase.BYLINE | phrase.CAPTION | phrase.RELATED) ||
      (looks[at * sheet.ROW + sheet.WORDS] as number) > WORDS
    )
      continue
    if (isCredit(blocks[at]?.text ?? '', speech)) said.opening |= phrase.BYLINE
  }
}

function isCredit(text: string, speech: Speech): boolean {
  const tongues = tonguesOf(speech)
  const opener = lengthOfOpener(text, tongues)
  if (opener === 0) return false
  const rest = text.slice(opener).replace(/\([^()]*\)/gu, '')
  const names = withoutDates(rest, findDates(rest, tongues)).trim()
  const shape = shapeOf(names, true, speech)
  // `Ein Interview von Jana Kröger mit …`
  const next = names.split(' ').find((word) => word === word.toLowerCase()) ?? ''
  return isNamed(shape) || (shape === NAME_OPENS && tongues.some(({ prepositions }) => prepositions.includes(next)))
}
