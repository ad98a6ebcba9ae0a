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

/** Up to the dash that ends an opening; a short dash needs blanks around it, since names have hyphens, or an agency before it. */
const OPENING =
  /^[^—–\n]{3,70}?(?:\s*(?:—|–|--|\s-)|\)\.?\s?[-–—])(?=\s)|^[^—–\n/]{3,50}\/\p{L}{2,20}\/\.?(?=\s)|^(?:[^—–\n()]{3,40} \([\p{L}/ ]{2,20}\)[:.]|[\p{Lu}.'’ -]{3,40} \([\p{L}/ ]{2,20}\))(?=\s\p{Lu})|^[^—–\n|]{3,40}\|[^|\n]{2,12}\|/u
/** One of the marks that end an opening: most paragraphs begin without any. */
const MARK = /[—–/|)]|--|\s-/
/** An agency that stands before the place (`(ANSA) - ROMA, 11 APR - `). */
const AGENCY_FIRST = /^\((\p{L}{2,12})\)\s*[-–—]\s*/u
/** Up to the full stop or dash that ends a place that nothing else tells (`Lindenau. Am Beckenrand …`). */
const SENTENCE = /^(\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+){0,2})(?:\.-?|:| [—–-]) (?=["“„«]?\p{Lu})/u
const PARENTHESIS = /\s*(?:[([](.{2,30}?)[)\]]|\/(\p{L}+)\/|\|([^|]+)\|)[.:]?$/u
/** A day without a year, and who reports (`3 mar.`, `3 марта. INTERFAX.RU`). */
const DAY = /^\d{1,2}\.? \p{L}+\.?(?: \S+)?$/u
const NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u
/**
 * Openings of scripts that part no words: the place before who reports (`【札幌=田中健一】`, `(서울=연합뉴스)`, `【パリ共同】`), behind them
 * (`〔記者林怡君／台北報導〕`), or behind an agency and before the day (`新华社杭州11月29日电`).
 */
const UNSPACED =
  /^[【〔[(（［]?(?:(\p{Lo}[\p{Lo}·・、ー]{0,11}?)(?:[=＝]\p{Lo}|(?:共同|時事)】)|\p{Lo}{0,6}?記者(?:\p{Lo}{2,4}[/／]|\p{Lo}{3})(\p{Lo}{2,8}?)(?:[綜综]合)?(?:\d+日)?[報电電]|\p{Lo}{1,6}?[社网報报](\p{Lo}{2,8}?)(?:\d+月)?\d+日[电電讯訊])/u

export function datelineOf(blocks: readonly RoledBlock[], { language, languages }: Speech): Dateline {
  const own = firstWith(blocks, 'dateline')
  if (own) return { place: own.text, date: null }
  // A standfirst has no place line, and the paragraph below it may have one.
  for (const role of ['lede', 'paragraph'] as const) {
    const text = firstWith(blocks, role)?.text ?? ''
    const found = openingOf(text, language ? [language] : languages)
    if (found.place !== null) return found
    const [, ...unspaced] = UNSPACED.exec(text.slice(0, LONGEST)) ?? []
    const place = unspaced.find(Boolean) ?? (language && sentenceOf(text, blocks, language))
    if (place) return { place, date: null }
  }
  return NONE
}

/** `KYIV, Ukraine (AP) — `: capitals, an agency or a date beside a name say that it is a place line and no sentence. */
function openingOf(text: string, styles: readonly Language[]): Dateline {
  const first = AGENCY_FIRST.exec(text)
  const start = text.slice(first?.[0].length ?? 0, LONGEST)
  const opening = MARK.test(start) && OPENING.exec(start)?.[0]
  if (!opening) return NONE
  let place = opening.replace(/\s*[—–-]+$/u, '').trimEnd()
  const agency = PARENTHESIS.exec(place)
  if (agency) place = place.slice(0, agency.index)
  const [date] = findDates(place, styles)
  if (date) place = place.slice(0, date.start)
  place = place.replace(/[\s,;:/|]+$/u, '')
  // `JAKARTA, HARIAN.com - `, `HARIAN.CO, Jakarta - `: a paper is no place.
  const [city = '', ...rest] = place.split(/,\s*|\.\s+(?=\d)/u).filter((part) => !/\.\p{L}{2,3}$/u.test(part))
  const sure =
    (first !== null && isAgency(first[1] as string)) ||
    (isCapitals(city) && city.split(' ').length <= LONGEST_CAPITALS) ||
    date !== undefined ||
    DAY.test(rest[0] ?? '') ||
    isAgency(agency?.slice(1).find(Boolean) ?? '')
  // A day without a year is no date, and no part of the place either (`NEW YORK, June 5`).
  const land = rest.length === 1 && isName(rest[0] as string) ? place : city
  return sure && isName(city) ? { place: land, date: date?.iso ?? null } : NONE
}

/**
 * `Lindenau.`, `LINDENAU.`, `Lindenau –`: a name that stands behind a preposition elsewhere in the article, and is no sentence of
 * one word.
 */
function sentenceOf(text: string, blocks: readonly RoledBlock[], { prepositions }: Language): string | null {
  const [opening = '', place = ''] = SENTENCE.exec(text.slice(0, LONGEST)) ?? []
  // Before a colon are people and subjects more often than places.
  if (!place || (opening.includes(':') && !isCapitals(place))) return null
  const fold = (words: string): string => (isCapitals(place) ? words.toLowerCase() : words)
  const name = fold(` ${place}`)
  const said = blocks.some(({ role, text }) => {
    if (role !== 'title' && role !== 'lede' && role !== 'paragraph') return false
    const words = fold(text)
    return words.includes(name) && prepositions.some((preposition) => words.includes(` ${preposition}${name}`))
  })
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
