/**
 * Language files from one text, a line for each list: the form in which the bundles ship them, written by
 * `scripts/packed-languages.ts`.
 */

import { isDigit } from '../text/letters.ts'
import type { Language } from './language.ts'
import { list, months } from './list.ts'

/**
 * The lines of a language, in the order in which they are smallest once zipped (kindred words next to each other): lists, lists
 * that some do without (`?`), single words (`=`), yes or nothing (`!`).
 */
export const FIELDS: readonly string[] = (
  '=code cueVerbs updateOpeners ?impersonalCues cueNouns scareIntroducers ?cuePostpositions ' +
  'bylineOpeners bylineRoles coordinators ' +
  'cuePrepositions timeNouns ?uses.adverbs dateOpeners prepositions ' +
  'pronouns.first months speakerNouns ?aliases quotationMarks !subjectFirst =dateOrder ' +
  'honorifics.neutral abbreviations clauseOpeners titleNouns honorifics.feminine determiners ' +
  'honorifics.masculine pronouns.masculine functionWords pronouns.feminine auxiliaries pronouns.plural ' +
  'possessives relativePronouns nameParticles !dashDialogue ?indefiniteDeterminers ?uses.predicators ' +
  '?uses.resumptives ?uses.reporters ?uses.callers ?uses.agents ?reportedForms ?uses.passives ?uses.subjects ' +
  '!verbSecond ?pronouns.neuter ?uses.particles ?givenNames.masculine ?givenNames.feminine !titleCase ' +
  '?uses.quoting ?obliqueDeterminers ?uses.holders !capitalNouns !dropsPronouns !genitives ?uses.bearers ?uses.quotatives ?uses.topics ' +
  '?uses.ranks ?uses.offices ?uses.families ?uses.objects ?uses.separables ?uses.prefixes ?uses.claims ?uses.sayings ?uses.makers ' +
  '?subjectMarkers'
).split(' ')

/** Lists that leave words to others, where a sign behind the word says so: the sign, the list, the others. */
export const SHARED: readonly string[][] = (
  '* functionWords prepositions determiners auxiliaries coordinators clauseOpeners|+ honorifics.neutral speakerNouns|' +
  '< honorifics.masculine speakerNouns|> honorifics.feminine speakerNouns|& relativePronouns clauseOpeners|' +
  '~ possessives determiners'
)
  .split('|')
  .map((line) => line.split(' '))

export const SIGNS: RegExp = /[*+<>&~]+$/

interface Field {
  mark: string
  part: string | undefined
  /** The number of its line. */
  at: number
}

/** The lines of one language, and what its letters stand for. */
interface Packed {
  lines: readonly string[]
  /** How far they were moved, or which letters capitals stand for. */
  key: string
}

/** The languages of a text: what the letters of each stand for, then its lines. Lists are unfolded when they are asked for. */
export function unpackLanguages(text: string): Language[] {
  const lines = text.split('\n')
  const form = Object.create(
    null,
    Object.fromEntries(Array.from(fieldsByName(), ([name, fields]) => [name, asked(name, fields)])),
  )
  const languages: Language[] = []
  for (let at = 1; at < lines.length; at += FIELDS.length + 1) {
    const packed: Packed = { lines: lines.slice(at, at + FIELDS.length), key: lines[at - 1] as string }
    languages.push(Object.assign(Object.create(form), packed))
  }
  return languages
}

/** `honorifics` has three lines, most names have one. */
function fieldsByName(): Map<string, Field[]> {
  const byName = new Map<string, Field[]>()
  FIELDS.forEach((field, at) => {
    const mark = /^\w/.test(field) ? '' : field.charAt(0)
    const [name = '', part] = field.slice(mark.length).split('.')
    byName.set(name, [...(byName.get(name) ?? []), { mark, part, at }])
  })
  return byName
}

/** A property that is read from its lines once, when somebody asks for it. */
function asked(name: string, fields: readonly Field[]): PropertyDescriptor {
  return {
    get(this: Packed) {
      const value = valueUnder(name, fields, this)
      Object.defineProperty(this, name, { value })
      return value
    },
  }
}

function valueUnder(name: string, fields: readonly Field[], packed: Packed): unknown {
  const values = fields.map((field) => read(name, field, packed))
  if (fields[0]?.part === undefined) return values[0]
  const parts = fields.flatMap(({ part }, index) => (values[index] ? [[part, values[index]]] : []))
  return parts.length > 0 ? Object.fromEntries(parts) : undefined
}

function read(name: string, { mark, at }: Field, { lines, key }: Packed): unknown {
  const line = lines[at] as string
  if (mark && !line) return undefined
  if (mark === '!') return true
  if (mark === '=') return line
  const letters = moved(line, key)
  if (name === 'months') return months(letters)
  if (name === 'quotationMarks') return list(letters)
  const [sign = '', , ...others] = SHARED.find(([, list]) => list === FIELDS[at]) ?? []
  const lent = others
    .flatMap((other) => unfolded(moved(lines[FIELDS.indexOf(other)] as string, key)))
    .filter((word) => SIGNS.exec(word)?.[0].includes(sign))
  const words = [...unfolded(letters), ...lent].map((word) => word.replace(SIGNS, ''))
  return others.length > 0 ? words.sort() : words
}

/** Letters of other alphabets stand as Latin ones, which take one byte instead of six; not so behind a blank. */
function moved(line: string, key: string): string {
  if (line.startsWith(' ')) return line.slice(1)
  const shift = Number(key)
  return shift
    ? line.replace(/[@-o]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + shift))
    : line.replace(/[A-Z]/g, (letter) => key[letter.charCodeAt(0) - 0x41] as string)
}

const BAR = 0x7c

/** `said2ys|tells4old` → `said`, `says`, `tells`, `told`: a figure says how many letters of the word before go. */
function unfolded(line: string): string[] {
  const words: string[] = []
  if (!line) return words
  let word = ''
  let from = 0
  for (let at = 0; at <= line.length; at++) {
    const code = at < line.length ? line.charCodeAt(at) : BAR
    if (code !== BAR && !isDigit(code)) continue
    word += line.slice(from, at)
    words.push(word)
    word = code === BAR ? '' : word.slice(0, word.length - code + 0x30)
    from = at + 1
  }
  return words
}
