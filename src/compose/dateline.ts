/** The place line: a block of its own, or what the running text opens with (`BERLIN (dpa) — `). */
import type { RoledBlock } from '../block.ts'
import type { Language, Speech } from '../languages/language.ts'
import { agencies } from '../text/agencies.ts'
import { findDates } from '../text/dates.ts'
import { firstWith } from './first-with.ts'

export interface Dateline {
  place: string | null
  /** When the opening says so (`HAVERLEY, 6 June 2024 — `), ISO 8601. */
  date: string | null
}

const NONE: Dateline = { place: null, date: null }
/** No opening is longer (in UTF-16 code units). */
const LONGEST = 70
/** Words of a place's name at most, and of one that nothing but its capitals speaks for. */
const LONGEST_PLACE = 5
const LONGEST_CAPITALS = 3

/** Up to the dash that ends an opening; a short dash needs blanks around it, since names have hyphens. */
const OPENING = /^[^—–\n]{3,70}?\s*(?:—|–|--|\s-)(?=\s)/u
/** Up to the full stop that ends a place set as a sentence (`Lindenau. Am Beckenrand …`). */
const SENTENCE = /^(\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+){0,2})\. (?=\p{Lu})/u
const PARENTHESIS = /\s*[([](.{2,30}?)[)\]]\s*$/u
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u

export function datelineOf(blocks: readonly RoledBlock[], { language, languages }: Speech): Dateline {
  const own = firstWith(blocks, 'dateline')
  if (own) return { place: own.text, date: null }
  // A standfirst has no place line, and the paragraph below it may have one.
  for (const role of ['lede', 'paragraph'] as const) {
    const text = firstWith(blocks, role)?.text ?? ''
    const found = openingOf(text, language ? [language] : languages)
    if (found.place !== null) return found
    const place = language && sentenceOf(text, blocks, language)
    if (place) return { place, date: null }
  }
  return NONE
}

/** `KYIV, Ukraine (AP) — `: capitals, an agency or a date beside a name say that it is a place line and no sentence. */
function openingOf(text: string, styles: readonly Language[]): Dateline {
  const opening = OPENING.exec(text.slice(0, LONGEST))?.[0]
  if (!opening) return NONE
  let place = opening.replace(/\s*[—–-]+$/u, '').trimEnd()
  const agency = PARENTHESIS.exec(place)
  if (agency) place = place.slice(0, agency.index)
  const [date] = findDates(place, styles)
  if (date) place = place.slice(0, date.start)
  place = place.replace(/[\s,;:/|]+$/u, '')
  const [city = '', ...rest] = place.split(/,\s*/u)
  const sure =
    (isCapitals(city) && city.split(' ').length <= LONGEST_CAPITALS) ||
    date !== undefined ||
    (agency !== null && isAgency(agency[1] as string))
  // A day without a year is no date, and no part of the place either (`NEW YORK, June 5`).
  const land = rest.length === 1 && isName(rest[0] as string) ? place : city
  return sure && isName(city) ? { place: land, date: date?.iso ?? null } : NONE
}

/** `Lindenau.`: a name that stands behind a preposition elsewhere in the article, and is no sentence of one word. */
function sentenceOf(text: string, blocks: readonly RoledBlock[], { prepositions }: Language): string | null {
  const place = SENTENCE.exec(text.slice(0, LONGEST))?.[1]
  if (!place) return null
  const said = blocks.some(
    ({ role, text }) =>
      (role === 'title' || role === 'lede' || role === 'paragraph') &&
      text.includes(` ${place}`) &&
      prepositions.some((preposition) => text.includes(` ${preposition} ${place}`)),
  )
  return said ? place : null
}

function isName(text: string): boolean {
  const words = text.split(/[\s/]+/u)
  return (
    text.length > 1 &&
    words.length <= LONGEST_PLACE &&
    words.every((word) => NAME.test(word) || /^(?:de|la|le|am|an|der|do|da|el|al|del|di|sur|of)$/u.test(word))
  )
}

function isCapitals(text: string): boolean {
  return text.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase()
}

/** `AP`, `dpa/lnw`, `Agencia EFE`, or any short name in capitals. */
function isAgency(text: string): boolean {
  return text.split(/[\s/,]+/u).some((word) => agencies.has(word.toLowerCase()) || /^\p{Lu}{2,8}$/u.test(word))
}
