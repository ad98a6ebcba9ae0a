/** When an article was published, from the dates that stand by its headline. */
import type { RoledBlock } from '../block.ts'
import type { Language, Speech } from '../languages/language.ts'
import { findDates } from '../text/dates.ts'
import { tonguesOf } from '../text/tongues.ts'
import { unitAt } from '../text/unit-at.ts'

/** How well a date says when the article came out: `published` before it, nothing, or `updated`. */
const PUBLISHED = 2
const UNSAID = 1
const UPDATED = 0

/** A block shorter than this may be the label of the date in the next (`Updated`, in UTF-16 code units). */
const LABEL = 40

/**
 * The first date that is called that of publication, else the first that is called nothing, else the first that is called
 * that of a change; else what metadata say. ISO 8601, or `null` where the text has no date.
 */
export function publishedOf(blocks: readonly RoledBlock[], speech: Speech): string | null {
  const styles = tonguesOf(speech)
  let published: string | null = null
  let best = -1
  for (let at = 0; at < blocks.length; at++) {
    const { role, text } = blocks[at] as RoledBlock
    // A kicker may have it beside a section (`Politics | 28.04.2024`).
    if (role !== 'date' && role !== 'byline' && role !== 'dateline' && role !== 'topic') continue
    const before = blocks[at - 1]?.text ?? ''
    let from = 0
    for (const { iso, start, end } of findDates(text, styles)) {
      const label = from === 0 && start === 0 && before.length < LABEL ? before : text.slice(from, start)
      const rank = rankOf(label, text.slice(end, end + LABEL), styles)
      if (rank > best) {
        published = iso
        best = rank
      }
      from = end
    }
  }
  return published ?? metadataDate(blocks, styles)
}

/** The day that the address of a page has in it (`/2024/04/28/`), for a page that prints none. */
export function addressDate(url: string | undefined): string | null {
  const [day] = url ? findDates(/\/(?:19|20)\d\d[/-]\d\d[/-]\d\d(?=[/-])/.exec(url)?.[0].slice(1) ?? '', []) : []
  return day?.iso ?? null
}

/** What the words before a date call it, or in scripts without spaces (`更新`) those right behind. */
function rankOf(before: string, behind: string, styles: readonly Language[]): number {
  const lower = before.toLowerCase()
  const lastOf = (list: 'updateOpeners' | 'dateOpeners'): number => {
    let last = -1
    if (lower !== '')
      for (const style of styles) for (const opener of style[list]) last = Math.max(last, lastWord(lower, opener))
    return last
  }
  const updated = lastOf('updateOpeners')
  const published = lastOf('dateOpeners')
  if (updated > published) return UPDATED
  if (published >= 0) return PUBLISHED
  const unspaced = (opener: string): boolean => unitAt(opener, 0) >= 0x3040 && behind.startsWith(opener)
  return styles.some((style) => style.updateOpeners.some(unspaced)) ? UPDATED : UNSAID
}

/** Where a phrase last begins a word (`date`, but not in `updated`); -1 where it does not. */
function lastWord(text: string, phrase: string): number {
  let at = text.lastIndexOf(phrase)
  while (at > 0 && /\p{L}/u.test(text.charAt(at - 1)) && unitAt(phrase, 0) < 0x3040)
    at = text.lastIndexOf(phrase, at - 1)
  return at
}

function metadataDate(blocks: readonly RoledBlock[], styles: readonly Language[]): string | null {
  for (const { field, text } of blocks) {
    const date = field === 'published' ? findDates(text, styles)[0] : undefined
    if (date) return date.iso
  }
  return null
}
