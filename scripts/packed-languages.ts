/**
 * The language files as the bundles ship them, a fifth smaller: one line a list, lists sorted where their order says nothing, each
 * word without what it has from the word before it, and other alphabets written as Latin.
 */
import type { Plugin } from 'esbuild'
import { allLanguages } from '../src/languages/all.ts'
import type { Language } from '../src/languages/language.ts'
import { FIELDS } from '../src/languages/unpack.ts'

/** Where the order of a list counts, the places at which it may be cut into parts that can be sorted; elsewhere it is one part. */
const CUTS: Record<string, readonly number[] | 'keep'> = {
  // How common a verb is: `levelsOf` in src/quote/lexicon.ts.
  cueVerbs: [12, 60],
  months: 'keep',
  quotationMarks: 'keep',
}

/** The lists of a language in the order in which they are shipped. */
export function sortedLists(language: Language): Language {
  const sorted = (value: unknown, name: string): unknown => {
    const cuts = CUTS[name] ?? []
    if (Array.isArray(value)) return cuts === 'keep' ? value : inParts(value, cuts)
    if (!value || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner, key)]))
  }
  return sorted(language, '') as Language
}

function inParts(words: readonly string[], cuts: readonly number[]): string[] {
  const ends = [...cuts.filter((cut) => cut < words.length), words.length]
  return ends.flatMap((end, part) => words.slice(ends[part - 1] ?? 0, end).sort())
}

/** The text that `unpackLanguages` reads. */
export function packLanguages(languages: readonly Language[]): string {
  return languages.flatMap(packLanguage).join('\n')
}

function packLanguage(language: Language): string[] {
  const shift = shiftOf(language)
  const lines = FIELDS.map((field) => {
    const [, path = ''] = /^\W?(.*)/.exec(field) ?? []
    const value = valueAt(sortedLists(language), path)
    if (!Array.isArray(value)) return String(value ?? '')
    return moved(CUTS[path] === 'keep' ? value.join('|') : folded(value), shift)
  })
  return [shift === 0 ? '' : String(shift), ...lines]
}

/** What a language says under `pronouns.first`. */
function valueAt(language: Language, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], language)
}

/** Words without the letters that each has from the one before it, up to nine; these as a figure. */
function folded(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const shared = at > 0 ? sharedBeginning(words[at - 1] as string, word) : 0
      return (shared > 0 ? String(shared) : at > 0 ? '|' : '') + word.slice(shared)
    })
    .join('')
}

function sharedBeginning(one: string, other: string): number {
  let length = 0
  while (length < 9 && length < other.length - 1 && one[length] === other[length]) length++
  return length
}

/** The first letters of alphabets that are moved to `@`. */
const ALPHABETS = [0x430, 0x5d0, 0x621]
const FROM = 0x40
const TO = 0x6f

/** How far the letters of this language are moved: as its function words have it. */
function shiftOf({ functionWords }: Language): number {
  const code = functionWords[0]?.charCodeAt(0) ?? 0
  const first = ALPHABETS.find((letter) => code >= letter && code - letter <= TO - FROM)
  return first === undefined ? 0 : first - FROM
}

function moved(line: string, shift: number): string {
  if (shift === 0) return line
  if (/[@-o]/.test(line)) return ` ${line}`
  return line.replace(/./gu, (letter) => {
    const code = letter.charCodeAt(0) - shift
    return code >= FROM && code <= TO ? String.fromCharCode(code) : letter
  })
}

/** The file that takes the place of src/languages/known.ts. */
function packedFile(): string {
  return `
import { unpackLanguages } from './unpack.ts'
let languages
export const knownLanguages = () => (languages ??= unpackLanguages(${JSON.stringify(packLanguages(allLanguages))}))`
}

export const packedLanguages: Plugin = {
  name: 'packed-languages',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/languages\/known\.ts$/ }, () => ({ contents: packedFile(), loader: 'ts' }))
  },
}
