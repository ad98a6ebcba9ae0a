/** What Arabic and Hebrew write on to a word, and what the word is without it. */
import { unitAt } from '../text/unit-at.ts'
import { anyHonorific, bitsOf, type Lexicon, Word } from './lexicon.ts'
import { numberOf } from './words.ts'

const cue = Word.cue | Word.cuePreposition
const noun = Word.speaker | anyHonorific | Word.cueNoun | Word.titleNoun | Word.time | Word.scare

/** Letters before or behind a word, which kinds of words have them, what these are then besides, and a letter in their place. */
type Affix = readonly [letters: string, kinds: number, added?: number, instead?: string]

/** Conjunctions, articles, prepositions, and persons of the present (`وقالت`, `المتحدث`, `للوزير`, `يؤكد`, `שאמר`, `הדובר`, `לשר`). */
const prefixes: readonly Affix[] = [
  ['', ~0],
  ['و', ~0],
  ['ف', ~0],
  ['ال', noun],
  ['وال', noun],
  ['بال', noun, Word.oblique],
  ['لل', noun, Word.oblique],
  ['ل', noun, Word.oblique],
  ['ו', ~0],
  ['ש', ~0],
  ['כש', ~0],
  ['ה', noun],
  ['וה', noun],
  ['לה', noun, Word.oblique],
  ['ל', noun, Word.oblique],
  ['מה', noun],
  ['מ', noun],
  ['ב', noun],
  ...['ي', 'ت', 'وي', 'وت'].flatMap((letters): Affix[] =>
    ['', 'أ', 'ا'].map((instead) => [letters, Word.cue, 0, instead]),
  ),
]

/** Gender, number, and pronouns (`قالت`, `رئيسة`, `زوجته`, `אמרה`, `שופטת`). */
const suffixes: readonly Affix[] = [
  ['', ~0],
  ['ت', cue],
  ['ة', noun],
  ['ة', cue, 0, 'ا'],
  ['اً', cue, 0, 'ا'],
  ['وا', cue],
  ['ون', cue],
  ['ه', noun],
  ['ها', noun],
  ['ته', noun],
  ['تها', noun],
  ['ה', cue | Word.speaker],
  ['ו', cue],
  ['ת', cue | noun],
  ['ים', cue],
  ['ות', cue],
  ['ית', noun],
]

/** What a word is that no list has as it is written; 0 where none has it in any form. */
export function bitsWithAffixes(text: string, start: number, end: number, lexicon: Lexicon): number {
  const first = unitAt(text, start)
  if (first < 0x5d0 || first > 0x64a || end - start < 3) return 0
  const word = text.slice(start, end)
  for (const [prefix, kinds, added = 0, opener = ''] of prefixes) {
    if (!word.startsWith(prefix)) continue
    const shortest = prefix.length + (kinds === ~0 ? 2 : 3)
    for (const [suffix, ofKinds, , closer = ''] of suffixes) {
      const to = word.length - suffix.length
      if (to < (suffix ? prefix.length + 3 : shortest) || !word.endsWith(suffix)) continue
      const stem = opener + (suffix ? withFinal(word.slice(prefix.length, to)) : word.slice(prefix.length)) + closer
      const bits = bitsOf(numberOf(stem), lexicon) & kinds & ofKinds
      if (bits) return wholeBits(prefix, bits, kinds) | added
    }
  }
  return 0
}

/** Five letters of Hebrew have another form at the end of a word, right before the usual one (`ציין`, `ציינה`). */
function withFinal(stem: string): string {
  const last = stem.length - 1
  return 'כמנפצ'.includes(stem.charAt(last))
    ? stem.slice(0, last) + String.fromCharCode(stem.charCodeAt(last) - 1)
    : stem
}

/** What stands in marks behind a company with an article is said by it (`وقالت الشركة «…»`); `בתגובה` is nobody. */
function wholeBits(prefix: string, bits: number, kinds: number): number {
  if (kinds !== noun || prefix === '') return bits
  if (/[הل]$/.test(prefix)) return bits & Word.speaker && prefix !== 'ل' ? bits & ~Word.titleNoun : bits
  return bits & Word.cueNoun ? bits | Word.oblique : bits
}
