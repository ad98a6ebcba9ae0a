/** Names in scripts without capitals. */
import { unitAt } from '../text/unit-at.ts'
import { isDefinite, nameable } from './articles.ts'
import { type Lexicon, Use, Word } from './lexicon.ts'
import { markNameBefore } from './names-before.ts'
import {
  bitsAt,
  isWordAt,
  Kind,
  kindAt,
  numberAt,
  setBits,
  setCapital,
  startAt,
  type Tokens,
  textOf,
  usesAt,
  written,
} from './tokens.ts'
import { isUncased, Unit, unitOf } from './units.ts'
import { COLON } from './words.ts'

/**
 * Scripts without capitals show no names: unknown words are taken for one, up to three, right behind a verb of saying, a title
 * or a noun for somebody who speaks, and right before a title or the subject's particle.
 */
export function markUncasedNames(tokens: Tokens, from: number, to: number, text: string, lexicon: Lexicon): void {
  const introduces =
    Word.cue | Word.cuePreposition | Word.speaker | Word.honorific | Word.honorificHe | Word.honorificShe
  for (let i = from; i < to; i++) {
    const first = unitAt(text, startAt(tokens, i))
    if (!isUncased(first) || kindAt(tokens, i) === Kind.quote) continue
    const bits = bitsAt(tokens, i)
    const isTitle = bits & (introduces & ~Word.cue & ~Word.cuePreposition)
    if (isSpaceless(first)) {
      const isObject = usesAt(tokens, i) & Use.objects && !(bitsAt(tokens, i + 1) & Word.closes)
      if (isTitle || (usesAt(tokens, i) & Use.markers && !isObject)) markNameBefore(tokens, i, text, lexicon)
      continue
    }
    if (bits & Word.cue && isDefinite(tokens, i + 1, text)) markRole(tokens, i + 1, text)
    // `قال أمس كريم`, `אמר לי דן`: what stands between a verb and its subject.
    let last = i
    if (bits & Word.cue) while (last < i + 3 && between(tokens, last + 1)) last++
    if (bits & introduces) markNameBehind(tokens, last, text)
    if (bits & Word.cue) markNameBeforeVerb(tokens, i, text)
    // `דני אדלר, מנהל בית הספר, הוסיף`
    const lead = i - 3
    const isLead = isTitle && isComma(tokens, i - 1, text) && !isWordAt(tokens, lead - 1)
    if (isLead && endOfName(tokens, lead, text) === lead + 2) markNameBehind(tokens, lead - 1, text)
    const comma = isTitle ? endOfTitle(tokens, i, text) + 1 : i
    if (isTitle && isComma(tokens, comma, text) && isComma(tokens, endOfName(tokens, comma + 1, text), text))
      markNameBehind(tokens, comma, text)
  }
  // `ليلى: «…»`, as headlines begin.
  const end = endOfName(tokens, from, text)
  if (numberAt(tokens, end) === COLON && kindAt(tokens, end + 1) === Kind.quote) markNameBehind(tokens, from - 1, text)
}

function between(tokens: Tokens, i: number): boolean {
  const bits = bitsAt(tokens, i)
  return bits !== 0 && !(bits & ~(Word.time | Word.auxiliary | Word.joined))
}

/** `אמרה הזוכה, לינוי אשכנזי,`: a title that no list has, behind a verb, with a full name between commas. */
function markRole(tokens: Tokens, i: number, text: string): void {
  let comma = i + 1
  while (comma < i + 4 && isWordAt(tokens, comma)) comma++
  const end = endOfName(tokens, comma + 1, text)
  if (bitsAt(tokens, i) !== 0 || !isComma(tokens, comma, text) || end < comma + 3 || !isComma(tokens, end, text)) return
  setBits(tokens, i, Word.speaker)
  markNameBehind(tokens, comma, text)
}

/** Behind the words that can be a name, up to three of them, if scripts part them. */
function endOfName(tokens: Tokens, from: number, text: string): number {
  let to = from
  while (to < from + 3 && nameable(tokens, to, to - from + 1, text)) to++
  return to
}

/** A comma or a stop, as around a name behind a title (`דובר המשטרה, יוסי כהן, אמר`). */
export function isComma(tokens: Tokens, i: number, text: string): boolean {
  return /^[,،、，.]$/.test(textOf(tokens, i, text))
}

/** A name has two words, and a third only behind a particle or where it is no object (`ليلى عبد الرازق`, `كريم منصور المصري`). */
export function markNameBehind(tokens: Tokens, i: number, text: string): void {
  const from = endOfTitle(tokens, i, text)
  for (let k = 1; k <= 3; k++) {
    const one = from + k
    if (!nameable(tokens, one, k, text) && !(k > 1 && bitsAt(tokens, one) & Word.particle)) return
    const isLast = /^ال.*ي$/.test(textOf(tokens, one, text)) || bitsAt(tokens, one + 1) & Word.clause
    if (k < 3 || isLast || bitsAt(tokens, one - 1) & Word.particle) setCapital(tokens, one)
  }
}

/** Words with an article, a blank behind each, and before them up to two without. */
const articled = /^(?:(?:ال|ה)\S+ )*/
const owners = /^(?:(?!ال|ה)\S+ ){0,2}?(?:(?:ال|ה)\S+ )+(?=\S|$)/

/**
 * The last word of what belongs to a title, which comes before the name (`وزير الموارد المائية سعد`, `رئيس مجلس الإدارة طارق`), or
 * of a title that no list has, behind a verb and with a full name behind it (`قال المخرج ماجد منصور`).
 */
function endOfTitle(tokens: Tokens, i: number, text: string): number {
  const isTitle = bitsAt(tokens, i) & Word.speaker
  if (!isTitle && !(bitsAt(tokens, i) & Word.cue)) return i
  let to = i + 1
  while (to < i + 6 && nameable(tokens, to, 2, text)) to++
  const words = to > i + 1 ? `${written({ text, tokens }, i + 1, to)} ` : ''
  const isOpen = isTitle ? !isDefinite(tokens, i, text) : isBehindSubject(tokens, to, text)
  const end = i + ((isOpen ? owners : articled).exec(words)?.[0].split(' ').length ?? 1) - 1
  if (isTitle) return end
  if (end === i || to < end + 3) return i
  setBits(tokens, i + 1, Word.speaker)
  return end
}

/** What stands behind an Arabic subject with its name (`قالت محافظة البنك ليلى السقاف في`), and not behind an object. */
const behindSubject = /^(?:في|إن|أن|بأن|خلال|بعد|قبل|أمس|[:،,.(])/

function isBehindSubject(tokens: Tokens, i: number, text: string): boolean {
  return kindAt(tokens, i) === Kind.quote || behindSubject.test(textOf(tokens, i, text))
}

/** `הבמאי ארי פולק סיפר`: a title that no list has, first in its sentence, and a full name before the verb. */
function markNameBeforeVerb(tokens: Tokens, verb: number, text: string): void {
  const title = isWordAt(tokens, verb - 4) ? verb - 4 : verb - 3
  if (isWordAt(tokens, title - 1) || !isDefinite(tokens, title, text) || isDefinite(tokens, verb - 2, text)) return
  for (let i = title; i < verb; i++) if (!nameable(tokens, i, 2, text)) return
  setBits(tokens, title, Word.speaker)
  markNameBehind(tokens, title, text)
}

function isSpaceless(first: number): boolean {
  return (unitOf(first) & Unit.unspaced) !== 0 || first >= 0xac00
}
