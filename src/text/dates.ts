/**
 * Dates in a line of text, as ISO 8601 as far as the line says them. No clock is asked: `2 hours ago` and `yesterday` are no
 * dates here, and neither is a day without a year. The patterns are those of the press in some thirty languages; only the
 * names of months come from language files.
 */
import { isDigit } from './letters.ts'
import { unitAt } from './unit-at.ts'

/** How a language writes dates: what this file needs of a language file. */
export interface DateStyle {
  /** How the names of the months begin, January to December, in lower case. */
  months: readonly (readonly string[])[]
  /** Order of all-figure dates with slashes. */
  dateOrder: 'dmy' | 'mdy' | 'ymd'
}

/** A date and the stretch of the text that says it, its time of day included. */
export interface FoundDate {
  /** `2024-04-28`, `2024-04-28T17:19`, `2024-04-28T17:19:30+02:00` or, in UTC, `2024-04-28T17:19Z`. */
  iso: string
  start: number
  end: number
}

/** Lines longer than this (in UTF-16 code units) are prose: only their beginning is searched. */
const LONGEST = 300

// A year may have the time glued to it (`April 25, 20232:26 PM`), but is not part of a longer number.
const YEAR = String.raw`((?:19|20)\d\d)(?!\d(?!\d?:\d\d))`
const SHORT_YEAR = String.raw`(\d\d)(?![\d:])`
const TWO = String.raw`(\d{1,2})`
const WORD = String.raw`([\p{L}\p{M}]{2,14}\.?(?:[ /][\p{L}\p{M}]{2,10})?)`
const START = String.raw`(?<![\d.,/]|\d:)`

/** Those of figures and their marks alone, which have years of two figures too, are the ones that heed case. */
const PATTERNS: readonly { pattern: RegExp; order: 'ymd' | 'dmy' | 'mdy' | 'slashes' }[] = [
  // 2024-04-28T17:19, 2024. 4. 28., 2024/04/28, 2024年4月28日, 2024년 4월 28일
  {
    pattern: new RegExp(`${START}${YEAR} ?[-./年년] ?${TWO} ?[-./月월] ?${TWO}(?!\\d)[日일号號.]?`, 'giu'),
    order: 'ymd',
  },
  // 28.04.2024, 28. 4. 2024, 28-04-2024
  { pattern: new RegExp(`${START}${TWO} ?[.-] ?${TWO} ?[.-] ?(?:${YEAR}|${SHORT_YEAR})`, 'gu'), order: 'dmy' },
  // 28/04/2024, 4/28/24
  { pattern: new RegExp(`${START}${TWO} ?/ ?${TWO} ?/ ?(?:${YEAR}|${SHORT_YEAR})`, 'gu'), order: 'slashes' },
  // 28 avril 2024, 1er mai 2024, 28. April 2024, 28 de abril de 2024, 28th of April, 2024, 28 tháng 4 năm 2024
  {
    pattern: new RegExp(
      `${START}${TWO}(?:\\.|º|°|er|st|nd|rd|th)?[ -]?(?:de |of |d['’])?(?:${WORD}|(?:tháng ${TWO}))[.,]?[ -]?(?:del? |năm )?${YEAR}`,
      'giu',
    ),
    order: 'dmy',
  },
  // April 28, 2024, Apr. 28th 2024: the month is looked for behind its back, since most words have no figures behind them
  {
    pattern: new RegExp(
      ` (?=\\d)(?<=(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}]{3,24}\\.?) )${TWO}(?:st|nd|rd|th|\\.)?,? ?,?${YEAR}`,
      'giu',
    ),
    order: 'mdy',
  },
  // 2024. április 28., 2024 m. balandžio 28 d.
  { pattern: new RegExp(`${START}${YEAR}\\.? (?:m\\. )?${WORD} ${TWO}(?!\\d)`, 'giu'), order: 'ymd' },
]

const CLOCK = String.raw`(?<half>午前|午後|上午|下午|오전|오후)? ?(?:(?<hour>\d{1,2})(?:(?::|\s?h\s?|[時时點点시] ?)(?<minute>\d\d?)(?::(?<second>\d\d))?(?:[.,]\d{1,9})?[分분]?|\.(?<dotted>\d\d)(?![.\d]))(?<later>\s?[ap]\.?\s?m\b\.?)?|(?<full>\d{1,2})(?:\s?(?<lateFull>[ap]\.?\s?m\b\.?)|\s?h\b|[時时點点시]))`
/** Hours east of Greenwich; zones whose letters mean several (CST, IST) are left out. */
const ZONES =
  'EDT-4 EST-5 CDT-5 MDT-6 MST-7 PDT-7 PST-8 BST+1 CET+1 MEZ+1 CEST+2 MESZ+2 EET+2 EEST+3 MSK+3 МСК+3 WIB+7 JST+9 KST+9'.split(
    ' ',
  )

const ZONE = String.raw`(?:\s?\(?(?<zone>(?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d\d)?|[+-]\d\d:?\d\d|(?:Z|UTC|GMT|${ZONES.map((zone) => zone.slice(0, -2)).join('|')})(?![\p{L}])))?(?:\s(?:\p{L}{4,10}\s){1,2}time(?!\p{L}))?`
const AFTER = new RegExp(
  String.raw`(?:T|[^\p{L}\p{M}\d]{0,6}(?:[\p{L}\p{M}]{1,6}\.?[^\p{L}\p{M}\d]{1,3}){0,2}?)${CLOCK}(?: ?Uhr)?${ZONE}`,
  'iuy',
)
const BEFORE = new RegExp(
  String.raw`(?<![\d.:])${CLOCK}${ZONE}[^\p{L}\p{M}\d]{1,4}(?:[\p{L}\p{M}]{2,9}[^\p{L}\p{M}\d]{1,3})?$`,
  'iu',
)

/**
 * The dates of a line, in order. `styles` are the languages it may be in, the likeliest first; the first one's order of
 * figures holds.
 */
export function findDates(line: string, styles: readonly DateStyle[]): FoundDate[] {
  if (!mayHold(line)) return []
  const text = folded(line.slice(0, LONGEST))
  const dates: { iso: string; start: number; end: number }[] = []
  const hasYear = /(?:19|20)\d\d/.test(text)
  const hasMarks = /\d ?[./-] ?\d/.test(text)
  for (const { pattern, order } of PATTERNS) {
    const mayMatch = pattern.ignoreCase ? hasYear : hasMarks
    for (let match = mayMatch ? pattern.exec(text) : null; match; match = pattern.exec(text)) {
      const iso = isoOf(match, order, styles)
      const before = order === 'mdy' ? (match[1] as string).length : 0
      if (iso) dates.push({ iso, start: match.index - before, end: match.index + match[0].length })
    }
  }
  dates.sort((a, b) => a.start - b.start || b.end - a.end)
  const apart = dates.filter((date, at) => at === 0 || date.start >= (dates[at - 1] as FoundDate).end)
  const first = apart[0]
  const timeFirst = first && first.start > 0 && BEFORE.test(text.slice(Math.max(0, first.start - 40), first.start))
  return apart.map((date) => (timeFirst ? withTimeBefore(text, date) : withTimeAfter(text, date)))
}

/** A line with a bar in place of each of its dates: they part what stands around them. */
export function withoutDates(line: string, dates: readonly FoundDate[]): string {
  let words = ''
  let from = 0
  for (const { start, end } of dates) {
    words += `${line.slice(from, start)}|`
    from = end
  }
  return words + line.slice(from)
}

/** Figures that a date has, at least. */
const FEWEST = 4

/** Whether a line has the figures of a date; this is quickly seen, and few lines have. */
function mayHold(line: string): boolean {
  const length = Math.min(line.length, LONGEST)
  let figures = 0
  for (let at = 0; at < length; at++) {
    const unit = unitAt(line, at)
    if (unit < 48 || (unit > 57 && unit < 0x660)) continue
    if (unit < 58 || unit < 0x970 || unit > 0xff00) figures++
    if (figures === FEWEST) return true
  }
  return false
}

/** White space, figures and marks of all widths as ASCII's, unit by unit. */
function folded(text: string): string {
  return text.replace(
    /[\t-\r\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff01-\uff5e]/gu,
    (character) => {
      const unit = unitAt(character, 0)
      if (unit >= 0xff01) return String.fromCharCode(unit - 0xfee0)
      if (unit < 0x660 || unit > 0x96f) return ' '
      // Figures from 0 on, at 0x660, 0x6f0 and 0x966.
      return String((unit < 0x966 ? unit : unit - 6) & 15)
    },
  )
}

function isoOf(match: RegExpMatchArray, order: string, styles: readonly DateStyle[]): string | null {
  const [first = '', second = '', third = ''] = match.slice(1).filter((group) => group !== undefined)
  if (order === 'ymd') return isoDate(first, monthOf(second, styles), third)
  if (order === 'mdy') return isoDate(third, monthOf(first, styles), second)
  if (order === 'dmy') return isoDate(third, monthOf(second, styles), first)
  const monthFirst = styles[0]?.dateOrder === 'mdy' ? Number(first) <= 12 : Number(second) > 12
  return monthFirst ? isoDate(third, Number(first), second) : isoDate(third, Number(second), first)
}

/** The number of a month, from figures or from how its name begins; 0 where there is none. */
function monthOf(word: string, styles: readonly DateStyle[]): number {
  if (isDigit(unitAt(word, 0))) return Number(word)
  // A word may be glued to the name (`2 minute readApril 28`).
  const name = word
    .replace(/^.*\p{Ll}(?=\p{Lu})/u, '')
    .toLowerCase()
    .normalize('NFC')
  for (const { months } of styles) {
    let found = 0
    let longest = 0
    for (let month = 0; month < months.length; month++)
      for (const form of months[month] as readonly string[])
        if (form.length > longest && name.startsWith(form)) {
          found = month + 1
          longest = form.length
        }
    if (found) return found
  }
  return 0
}

function isoDate(year: string, month: number, day: string): string | null {
  const fullYear = year.length === 4 ? year : `${Number(year) < 70 ? 20 : 19}${year}`
  // All months have so many.
  const days = Number(day) < 29 ? 28 : new Date(Date.UTC(Number(fullYear), month, 0)).getUTCDate()
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > days) return null
  return `${fullYear}-${two(month)}-${two(day)}`
}

function withTimeAfter(text: string, date: FoundDate): FoundDate {
  AFTER.lastIndex = date.end
  const match = date.end < text.length ? AFTER.exec(text) : null
  const time = match && timeOf(match)
  return time ? { ...date, iso: date.iso + time, end: date.end + match[0].length } : date
}

function withTimeBefore(text: string, date: FoundDate): FoundDate {
  const match = BEFORE.exec(text.slice(Math.max(0, date.start - 40), date.start))
  const time = match && timeOf(match)
  return time ? { ...date, iso: date.iso + time, start: date.start - match[0].length } : date
}

function timeOf({ groups = {} }: RegExpExecArray): string | null {
  const { half = '', hour, minute, dotted, second, later, full, lateFull, zone } = groups
  const minutes = Number(minute ?? dotted ?? 0)
  const halfOfDay = half || later || lateFull || ''
  const afternoon = /[午下오][後午후]|^\s?p/i.test(halfOfDay)
  const morning = /[午上오][前午전]|^\s?a/i.test(halfOfDay)
  let hours = Number(hour ?? full)
  if (hours > 23 || minutes > 59 || Number(second ?? 0) > 59) return null
  if (afternoon && hours < 12) hours += 12
  if (morning && hours === 12) hours = 0
  return `T${two(hours)}:${two(minutes)}${second ? `:${second}` : ''}${zoneOf(zone)}`
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return ''
  const name = zone.toUpperCase()
  const printed = ZONES.find((known) => known.slice(0, -2) === name) ?? zone
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d\d?):?(\d\d)?$/.exec(printed) ?? []
  return sign ? `${sign}${two(hours)}:${minutes}` : 'Z'
}

function two(figure: number | string): string {
  return String(figure).padStart(2, '0')
}
