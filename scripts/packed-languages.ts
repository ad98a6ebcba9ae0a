/**
 * The language files as the bundles ship them, a quarter smaller: one line a list, lists sorted where their order says nothing, each
 * word without what it has from the word before it, and other alphabets written as Latin.
 */
import type { Plugin } from 'esbuild'
import { allLanguages } from '../src/languages/all.ts'
import type { Language } from '../src/languages/language.ts'
import { FIELDS, SHARED, SIGNS } from '../src/languages/unpack.ts'
import { packPhrases } from './packed-phrases.ts'

/** Where the order of a list counts, the places at which it may be cut into parts that can be sorted; elsewhere it is one part. */
const CUTS: Record<string, readonly number[] | 'keep'> = {
  // How common a verb is, in the language that weights were learned from: `addLevels` in src/quote/lexicon.ts.
  'en cueVerbs': [12, 60],
  months: 'keep',
  quotationMarks: 'keep',
}

/** The lists of a language in the order in which they are shipped. */
export function sortedLists(language: Language): Language {
  const sorted = (value: unknown, name: string): unknown => {
    const cuts = CUTS[`${language.code} ${name}`] ?? CUTS[name] ?? []
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
  const values = new Map(FIELDS.map((field) => [pathOf(field), valueAt(sortedLists(language), pathOf(field))]))
  share(values)
  const lines = Array.from(values, ([path, value]) => {
    if (!Array.isArray(value)) return { isList: false, line: String(value ?? '') }
    return { isList: true, line: CUTS[path] === 'keep' ? value.join('|') : folded(value) }
  })
  const shift = shiftOf(language)
  const key = shift === 0 ? lettersOf(lines.map(({ line }) => line).join('')) : String(shift)
  return [key, ...lines.map(({ isList, line }) => (isList ? moved(line, key) : line))]
}

function pathOf(field: string): string {
  return field.replace(/^\W/, '')
}

/** Words that two lists have stay in one of them, with the other's sign. */
function share(values: Map<string, unknown>): void {
  for (const [sign, path = '', ...others] of SHARED) {
    const left = new Set(values.get(path) as string[])
    for (const other of others) {
      const words = values.get(other) as string[]
      values.set(
        other,
        words.map((word) => (left.delete(word.replace(SIGNS, '')) ? word + sign : word)),
      )
    }
    values.set(path, [...left])
  }
}

/** What a language says under `pronouns.first`. */
function valueAt(language: Language, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], language)
}

/**
 * Words without the letters that each has from the one before it: a figure says how many of that one's last letters go, so that
 * the forms of a verb are written alike whatever its length (`said2ys`). A bar begins a word anew.
 */
function folded(words: readonly string[]): string {
  return words
    .map((word, at) => {
      if (at === 0) return word
      const before = words[at - 1] as string
      const shared = sharedBeginning(before, word)
      const lost = before.length - shared
      return lost > 9 || (shared === 0 && lost > 0) ? `|${word}` : lost + word.slice(shared)
    })
    .join('')
}

function sharedBeginning(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length - 1 && one[length] === other[length]) length++
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

/** How often a letter has to come for a Latin capital in its place. */
const OFTEN = 3

/** The letters outside ASCII that a language has most often, up to 26. */
function lettersOf(text: string): string {
  const counts = new Map<string, number>()
  for (const letter of text.match(/[^\0-\x7f]/g) ?? []) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  const often = [...counts].filter(([, count]) => count >= OFTEN).sort(([, one], [, other]) => other - one)
  return often
    .slice(0, 26)
    .map(([letter]) => letter)
    .join('')
}

/** A line with its letters moved by the key's number, or with capitals for the key's letters. */
function moved(line: string, key: string): string {
  const shift = Number(key)
  if (shift ? /[@-o]/.test(line) : /[A-Z]/.test(line)) return ` ${line}`
  return line.replace(/[^\0-\x7f]/g, (letter) => {
    if (!shift) return key.includes(letter) ? String.fromCharCode(0x41 + key.indexOf(letter)) : letter
    const code = letter.charCodeAt(0) - shift
    return code >= FROM && code <= TO ? String.fromCharCode(code) : letter
  })
}

/** The file that takes the place of src/languages/known.ts. */
function packedFile(): string {
  return `
import { unpackLanguages } from './unpack.ts'
let languages
export const knownLanguages = () => {
  if (!languages) {
    languages = unpackLanguages(${JSON.stringify(packLanguages(allLanguages))})
    languages[0].phraseHashes = ${JSON.stringify(packPhrases(allLanguages))}
  }
  return languages
}`
}

export const packedLanguages: Plugin = {
  name: 'packed-languages',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/languages\/known\.ts$/ }, () => ({ contents: packedFile(), loader: 'ts' }))
  },
}
