/** What Arabic and Hebrew write on to a word, and what the word is without it. */
import { anyHonorific, bitsOf, type Lexicon, Word } from '../lexicon.ts'
import { bitsAt, numberAt, startAt, type Tokens } from '../tokens.ts'
import { numberOf } from '../words.ts'

const cue = Word.cue | Word.cuePreposition
const noun = Word.speaker | anyHonorific | Word.cueNoun | Word.titleNoun | Word.time | Word.scare

/** Nothing, persons of the present, articles and prepositions (`يؤكد`, `المتحدث`, `للوزير`, `הדובר`, `לשר`). */
const prefixes = ' ي ت ال بال لل ل ה ל מה מ ב'.split(' ')
/** Nothing, gender, number and pronouns (`قالت`, `زوجته`, `אמרה`, `שופטת`). */
const ends = ' ت ة وا ون ه ها ته تها ה ו ת ים ות ית'.split(' ')

/** What a word is that no list has as it is written; 0 where none has it in any form. */
export function bitsWithAffixes(written: string, lexicon: Lexicon): number {
  if (!/^[א-ي]/.test(written)) return 0
  // `علّق`, `قائلاً`: short vowels are seldom printed.
  const word = written.replace(/[\u064b-\u0652]/g, '')
  const rest = /^(?:[وفוש]|כש)(..+)/.exec(word)?.[1] ?? ''
  return bitsOfForm(word, lexicon) || bitsOf(numberOf(rest), lexicon) || bitsOfForm(rest, lexicon)
}

function bitsOfForm(word: string, lexicon: Lexicon): number {
  const known = (stem: string): number => bitsOf(numberOf(stem), lexicon)
  // `قائلة`, `قائلاً`: as `قائلا`.
  const participle = known(word.replace(/(?:ة|اً|ًا)$/, 'ا')) & Word.cue
  if (participle) return participle
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix)) continue
    for (const end of ends) {
      const to = word.length - end.length
      if (to < prefix.length + 3 || !word.endsWith(end)) continue
      const stem = word.slice(prefix.length, to)
      // `يؤكد`, `يعلن`, `ينتقد`, `تشير`
      const bits = /[يت]/.test(prefix)
        ? (known(stem) | known(`أ${stem}`) | known(`ا${stem}`) | known(`ي${stem}`)) & cue
        : known(stem) & (prefix ? noun : cue | noun)
      if (bits) return bitsBehind(prefix, bits)
    }
  }
  return 0
}

/** Whom something is said to is no subject; what stands in marks behind a company with an article is said by it (`وقالت الشركة «…»`). */
function bitsBehind(prefix: string, bits: number): number {
  const isBody = /ال|لل|ה/.test(prefix) && bits & Word.speaker
  return (isBody ? bits & ~Word.titleNoun : bits) | (/^[بلל]/.test(prefix) ? Word.oblique : 0)
}

/** What is written on to a verb of saying before it (`שאמר`, `והוסיף`, `وقال`), where no list has it so; `''` for none. */
export function writtenOn({ text, tokens }: { text: string; tokens: Tokens }, i: number, lexicon: Lexicon): string {
  const first = text.charAt(startAt(tokens, i))
  if (!/[שוכو]/.test(first) || !(bitsAt(tokens, i) & Word.cue) || bitsOf(numberAt(tokens, i), lexicon) & Word.cue)
    return ''
  return first
}
