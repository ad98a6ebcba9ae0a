/** The names in a byline, as printed. */

import type { Language, Speech } from '../languages/language.ts'
import { agencies } from '../text/agencies.ts'
import { lengthOfOpener } from '../text/byline-openers.ts'
import { creditWords } from '../text/credit-words.ts'
import { findDates, withoutDates } from '../text/dates.ts'
import { tonguesOf } from '../text/tongues.ts'
import { unitAt } from '../text/unit-at.ts'

/** A byline longer than this (in UTF-16 code units) is a sentence about somebody: only its beginning is searched. */
const LONGEST = 300
/** Words of a name, particles and initials included. */
const LONGEST_NAME = 6

/** What parts the names of a list; what parts a byline's own parts is stronger. */
const PART = /\s*(?:[|•·●⋅▪–—/／_\n\t【】]|\s-\s|\s{2,})\s*/u
const COMMA = /\s*[,;、，&+]\s*/u
const NOT_A_NAME = /[@\d:©®]|\.(?:com|net|org|tv|de|co)\b|https?:|(?:報導|报道|報道)$/iu

/**
 * `By Jane Doe and Max Roe, Berlin` → `Jane Doe`, `Max Roe`. Agencies count as they are printed. Words for jobs, places,
 * dates, addresses and papers are left out.
 */
export function authorsOf(byline: string, speech: Speech): string[] {
  const tongues = tonguesOf(speech)
  const line = byline.slice(0, LONGEST)
  const has: Has = (list, word) => tongues.some((tongue) => tongue[list].includes(word.toLowerCase()))
  // What stands in brackets, and an address, parts the names beside it.
  const parts = withoutDates(line, findDates(line, tongues))
    .replace(/\[\[|\]\]|\([^()]*\)|\[[^[\]]*\]|\S+@\S+\.\S+|@\S+/gu, ',')
    .split(PART)
    .map((part) => behindDate(part, tongues))
    .filter((part) => part.trim() && !endsOpen(part, tongues))
  const opened = parts.find((part) => lengthOfOpener(part, tongues) > 0)
  for (const part of opened === undefined ? parts : [opened, ...parts]) {
    const opener = lengthOfOpener(part, tongues)
    const names = namesIn(part.slice(opener), has, opener > 0)
    if (names.length > 0) return [...names, ...parts.filter((other) => other !== part && isAgency(other))]
  }
  return []
}

/** A part without what is left of a date, or opens one (`Posted by Jane Doe on`), where an opener of bylines follows. */
function behindDate(text: string, tongues: readonly Language[]): string {
  const part = text.replace(/^[\s,;.–-]+/u, '')
  if (lengthOfOpener(part, tongues) > 0) return part
  const [word = '', opener = ''] = /^(\p{L}+):? /u.exec(part) ?? []
  const isDate = tongues.some(({ dateOpeners }) => dateOpeners.includes(opener.toLowerCase()))
  const rest = part.slice(word.length)
  return isDate && lengthOfOpener(rest, tongues) > 0 ? rest : text
}

/** Whether a part ends in an opener, so that the name is elsewhere (`Words provided by`). */
function endsOpen(part: string, tongues: readonly Language[]): boolean {
  const lower = part.trim().toLowerCase()
  return tongues.some(({ bylineOpeners }) =>
    bylineOpeners.some((opener) => unitAt(opener, 0) < 0x3040 && lower.endsWith(` ${opener}`)),
  )
}

/** Whether a word is on a list of one of the languages. */
type Has = (
  list: 'bylineRoles' | 'coordinators' | 'dateOpeners' | 'nameParticles' | 'prepositions' | 'updateOpeners',
  word: string,
) => boolean

function namesIn(part: string, has: Has, opened: boolean): string[] {
  const names: string[] = []
  // An agency may have helped (`Par Jane Doe avec AFP`).
  const words = part.split(/(\s+)/u)
  const listed = words
    .map((word, at) => {
      const helps = has('prepositions', word) && isAgency(words[at + 2] ?? '')
      return at > 1 && (helps || has('coordinators', word)) ? ',' : word
    })
    .join('')
  for (const piece of listed.split(COMMA)) {
    const [first] = names
    const name = nameIn(piece, has, opened && !first, !first)
    // A paper in capitals stands beside a name in small letters.
    if (name && (!first || isAgency(name) || !SHOUTED.test(name) || SHOUTED.test(first))) names.push(name)
  }
  return names
}

function isAgency(text: string): boolean {
  return agencies.has(text.toLowerCase())
}

/** Opens with a word in capitals. */
const SHOUTED = /^\p{Lu}{2,}(?!\p{L})/u

/**
 * The name a piece begins with: words with capitals, and particles and initials between them, up to a word for a job.
 * `certain` when an opener says that a name follows; otherwise one word alone is a place as often as a name. Words may
 * go on behind the first of several names only: behind a further one they are about her.
 */
function nameIn(piece: string, has: Has, certain: boolean, goesOn: boolean): string | null {
  const [label = ''] = /^\s*\p{L}{3,12}: /u.exec(piece) ?? []
  // Behind the first name another label is whose pictures they are.
  if (label && !goesOn && lengthOfOpener(label, []) === 0) return null
  const text = piece.slice(label.length).replace(/^[\s.:*"'“”]+|[\s.:,;*"'“”]+$/gu, '')
  if (!text) return null
  if (isAgency(text)) return text
  const words = unglued(text).split(/\s+/u)
  const isRole = (word: string): boolean => has('bylineRoles', word)
  const isAbout = (word: string): boolean => isRole(word) || has('dateOpeners', word) || has('updateOpeners', word)
  while (words.length > 0 && isAbout(words[0] as string)) words.shift()
  while (words.length > 2 && creditWords.has((words[0] as string).toLowerCase())) words.shift()
  const role = words.findIndex(isRole)
  // What stands before it may be a place (`부산 김민수 기자`).
  if (role > 1 && isUnspacedName(words[role - 1] as string)) return words[role - 1] as string
  const name: string[] = []
  for (const word of role < 0 ? words : words.slice(0, role)) {
    const particle = has('nameParticles', word)
    if (NOT_A_NAME.test(word) || (!particle && has('prepositions', word)) || has('dateOpeners', word)) break
    if (!particle && !isCapitalised(word)) {
      if (!goesOn) return null
      break
    }
    name.push(word)
  }
  // A job's own words may have capitals too (`Amy Gray Political Correspondent`).
  if (role >= 0 && name.length > 2) name.length = /^\p{Lu}\.?$/u.test(name[1] ?? '') ? 3 : 2
  if (!name.some(isCapitalised)) name.length = 0
  // `do Rio` behind a name is where she is.
  if (!goesOn && name.length === 2 && !isCapitalised(name[0] as string)) return null
  const [only = ''] = name
  // `By News Desk`: who has one name alone is no desk.
  if (role > 0 && name.length === 1 && !isUnspacedName(only)) return isAgency(only) ? only : null
  if (name.length === 0) return certain && words.length <= 2 ? words.join(' ') || null : null
  if (name.length > LONGEST_NAME || (name.length === 1 && !certain && !isUnspacedName(name[0] as string))) return null
  while (has('nameParticles', name.at(-1) as string)) name.pop()
  // A name may stand there twice, for a picture and a link.
  return name.join(' ').replace(/^(.+) \1$|[,;:]$/u, '$1')
}

/** Cuts off what is glued to a name: `Jane DoeringTravel News`, `Jane Doe2 minutes ago` (but `McDonald`, `DeSantis`). */
function unglued(text: string): string {
  return text.replace(/(\p{Lu}\p{Ll}{3,})(?=\p{Lu}\p{Ll})[^\s-]*.*|(?<=\p{Ll})\d.*/u, '$1')
}

function isCapitalised(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || /^(?:d|l|o|al|el)['’-]\p{Lu}/u.test(word)
}

/** Han, Kana or Hangul: two to five characters are a whole name. */
function isUnspacedName(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,8}$/u.test(word)
}
