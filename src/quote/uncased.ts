/** Names in Arabic and Hebrew, which have no capitals: unknown words, by what stands around them. */
import { unitAt } from '../text/unit-at.ts'
import { anyHonorific, Word } from './lexicon.ts'
import {
  bitsAt,
  isCapitalAt,
  isWordAt,
  Kind,
  kindAt,
  lengthAt,
  numberAt,
  setBits,
  setCapital,
  startAt,
  type Tokens,
  textOf,
} from './tokens.ts'
import { isUncased } from './units.ts'
import { COLON } from './words.ts'

const cue = Word.cue | Word.cuePreposition
const title = Word.speaker | anyHonorific

/** Marks the names that a verb of saying, a title, a particle or a comma leads to. */
export function markNamesAround(tokens: Tokens, i: number, text: string): void {
  const bits = bitsAt(tokens, i)
  if (bits & Word.cue && isDefinite(tokens, i + 1, text)) markRole(tokens, i + 1, text)
  // `قال أمس كريم`, `אמר לי דן`: what stands between a verb and its subject.
  let last = i
  if (bits & Word.cue) while (last < i + 3 && between(tokens, last + 1)) last++
  // `אמר ל"הארץ" דן כהן`
  if (bits & Word.cue && kindAt(tokens, i + 2) === Kind.quote && bitsAt(tokens, i + 1) & Word.preposition) last = i + 2
  if (bits & (cue | title)) markNameBehind(tokens, last, text)
  if (bits & Word.cue) markNameBeforeVerb(tokens, i, text)
  if (bits & Word.particle && textOf(tokens, i, text) === 'بن') markParted(tokens, i, text)
  if (isComma(tokens, i, text)) markApposed(tokens, i, text)
  if (numberAt(tokens, i) === COLON && kindAt(tokens, i + 1) === Kind.quote) markNameBeforeColon(tokens, i, text)
  if (!(bits & title)) return
  // `דני אדלר, מנהל בית הספר, הוסיף`
  const lead = i - 3
  const isLead = isComma(tokens, i - 1, text) && !isWordAt(tokens, lead - 1)
  if (isLead && endOfName(tokens, lead, text) === lead + 2) markNameBehind(tokens, lead - 1, text)
  const comma = endOfTitle(tokens, i, text) + 1
  if (isComma(tokens, comma, text) && isComma(tokens, endOfName(tokens, comma + 1, text), text))
    markNameBehind(tokens, comma, text)
}

function between(tokens: Tokens, i: number): boolean {
  const bits = bitsAt(tokens, i)
  return bits !== 0 && !(bits & ~(Word.time | Word.auxiliary | Word.joined))
}

/** `كريم بن عاشور` */
function markParted(tokens: Tokens, i: number, text: string): void {
  if (!nameable(tokens, i - 1, 1, text) || !nameable(tokens, i + 1, 2, text)) return
  for (let k = i - 1; k <= i + 1; k++) setCapital(tokens, k)
}

/** How far a title goes, up to the comma before its name, and a verb behind that. */
const farthest = 10

/**
 * `قال كبير الباحثين لدى المركز، باسل عودة، في`, `מנהלת הרשות לשעבר, דנה לוי, דחתה`: a full name between commas, with a verb of
 * saying before it or right behind; `יגאל ארזי, בן 45 מרחובות, סיפר`: one that leads.
 */
function markApposed(tokens: Tokens, comma: number, text: string): void {
  if (!isWordAt(tokens, comma - 1) || isCapitalAt(tokens, comma - 1)) return
  let i = comma - 1
  while (i > comma - farthest && !(bitsAt(tokens, i) & cue) && !isComma(tokens, i, text)) i--
  const isLed = !isWordAt(tokens, i - 3) && endOfName(tokens, i - 2, text) === i
  if (isLed && isComma(tokens, i, text) && bitsAt(tokens, comma + 1) & cue) markNameBehind(tokens, i - 3, text)
  const end = endOfName(tokens, comma + 1, text)
  if (end < comma + 3 || isDefinite(tokens, comma + 1, text) || !/^[,،.(]$/.test(textOf(tokens, end, text))) return
  if (isName(tokens, comma + 1, text)) markNameBehind(tokens, comma, text)
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
export function endOfName(tokens: Tokens, from: number, text: string): number {
  const most = /^[א-ת]/.test(textOf(tokens, from, text)) ? 2 : 3
  let to = from
  while (to < from + most && isPart(tokens, to, to - from + 1, text)) to++
  return to
}

/** A word that can be of a name, or a particle before one (`عبد اللطيف`). */
function isPart(tokens: Tokens, i: number, place: number, text: string): boolean {
  return (
    nameable(tokens, i, place, text) || (bitsAt(tokens, i) & Word.particle && nameable(tokens, i + 1, 2, text)) !== 0
  )
}

/** A comma or a stop, as around a name behind a title (`דובר המשטרה, יוסי כהן, אמר`). */
function isComma(tokens: Tokens, i: number, text: string): boolean {
  return /^[,،.]$/.test(textOf(tokens, i, text))
}

/** A name has two words, and a third only behind a particle or where it is no object (`ليلى عبد الرازق`, `كريم منصور المصري`). */
export function markNameBehind(tokens: Tokens, i: number, text: string): void {
  const from = endOfTitle(tokens, i, text)
  if (from === i && !(bitsAt(tokens, i) & Word.speaker ? canLead(tokens, i, text) : isName(tokens, i + 1, text))) return
  for (let k = 1; k <= 3; k++) {
    const one = from + k
    if (!isPart(tokens, one, k, text)) return
    const isLast = /^ال.*ي$/.test(textOf(tokens, one, text)) || bitsAt(tokens, one + 1) & Word.clause
    if (k < 3 || isLast || bitsAt(tokens, one - 1) & Word.particle) setCapital(tokens, one)
  }
}

/** Whether two words can be a name, as `הבמאית הראשית` and `בפתח הישיבה` are none, and `הילה כהן` is one. */
function isName(tokens: Tokens, i: number, text: string): boolean {
  const isNext = nameable(tokens, i + 1, 2, text)
  if (isNext && isDefinite(tokens, i + 1, text) && /^[הבלכ]/.test(textOf(tokens, i, text))) return false
  return !/^ה/.test(textOf(tokens, i, text)) || (isNext && !/^[הבלמ]/.test(textOf(tokens, i + 1, text)))
}

/**
 * Behind a title without an article stands whose or what it is (`مصدر أمني`, `גורם ביטחוני`), but for short ones (`ד"ר`), behind an
 * one with it a name, or how or where it is said (`المخرجة ضاحكة`, `השגריר בלונדון`).
 */
function canLead(tokens: Tokens, i: number, text: string): boolean {
  const word = textOf(tokens, i, text)
  if (/["']/.test(word)) return true
  return isOwned(tokens, i, text) && (isPart(tokens, i + 2, 2, text) || !/^ב|[ةا]$/.test(textOf(tokens, i + 1, text)))
}

/** Whether a title has an article or says whose it is (`زوجها`). */
function isOwned(tokens: Tokens, i: number, text: string): boolean {
  return isDefinite(tokens, i, text) || /ها?$/.test(textOf(tokens, i, text))
}

/** What can belong to a title besides words that no list has. */
const inTitle = Word.titleNoun | Word.cueNoun | Word.time

/**
 * The last word of what belongs to a title, which comes before the name (`وزير الموارد المائية سعد`, `رئيس مجلس الإدارة طارق`), or
 * of a title that no list has, behind a verb and with a full name behind it (`قال المخرج ماجد منصور`).
 */
function endOfTitle(tokens: Tokens, i: number, text: string): number {
  const bits = bitsAt(tokens, i)
  const isTitle = bits & Word.speaker
  if (!isTitle && !(bits & cue)) return i
  const isKnown = isTitle && isOwned(tokens, i, text)
  if (isKnown && isPart(tokens, i + 1, 1, text) && !isAdjective(tokens, i + 1, text)) return i
  // `אומרת בחיוך סיגל כהן`
  if (
    !isTitle &&
    /^[בب]/.test(textOf(tokens, i + 1, text)) &&
    isClosedPair(tokens, i + 2, text) &&
    !/^[בלמכו]/.test(textOf(tokens, i + 3, text))
  )
    return i + 1
  const isWhen = !isTitle && (bitsAt(tokens, i + 1) & Word.preposition) !== 0
  const joins =
    isWhen || (bitsAt(tokens, i - (isTitle ? 1 : 0)) & Word.cue && isDefinite(tokens, isTitle ? i : i + 1, text))
  const within = joins ? inTitle | Word.preposition : inTitle
  let isBehind = 0
  let end = i
  let to = i + 1
  for (; to < i + farthest && isWordAt(tokens, to) && !(bitsAt(tokens, to) & ~within); to++) {
    isBehind |= bitsAt(tokens, to) & Word.preposition
    if (!isBehind && isDefinite(tokens, to, text)) end = to
    if (
      to < i + 2 ||
      !(isDefinite(tokens, to - 1, text) || bitsAt(tokens, to - 1) & Word.time) ||
      isDefinite(tokens, to, text) ||
      !nameable(tokens, to, 1, text)
    )
      continue
    const isFull = isClosedPair(tokens, to, text)
    if (isFull || (isTitle && !isBehind)) {
      if (!isTitle && !isWhen) setBits(tokens, i + 1, Word.speaker)
      return to - 1
    }
  }
  // `رئيس بلدية طرابلس كريم منصور`
  const isRest = isTitle && end === i && /[תة]$/.test(textOf(tokens, i + 1, text)) && isClosedPair(tokens, to - 2, text)
  return isRest && to > i + 3 ? to - 3 : isTitle ? end : i
}

/** `השחקן הוותיק ששון גבע`, but for `השרה הילה כהן`. */
function isAdjective(tokens: Tokens, i: number, text: string): boolean {
  return isDefinite(tokens, i, text) && (!nameable(tokens, i + 1, 2, text) || nameable(tokens, i + 2, 2, text))
}

/** Whether a full name may stand here, with no further word that may be of it behind. */
function isClosedPair(tokens: Tokens, i: number, text: string): boolean {
  const isPair = nameable(tokens, i, 1, text) && nameable(tokens, i + 1, 2, text)
  return isPair && (!nameable(tokens, i + 2, 1, text) || /^[במ]/.test(textOf(tokens, i + 2, text)))
}

/** Whether an article is written on to a word. */
export function isDefinite(tokens: Tokens, i: number, text: string): boolean {
  return /^(?:ال|ה)/.test(textOf(tokens, i, text))
}

/** Whether a word says whose or of what kind a title is (`وزير الخارجية`, `منظمة الصحة العالمية`). */
export function isComplement(tokens: Tokens, i: number, text: string): boolean {
  if (bitsAt(tokens, i) !== 0 || !isDefinite(tokens, i, text) || isCapitalAt(tokens, i)) return false
  // Adjectives; Arabic ones may be objects, but for those in `-ي`.
  return !isDefinite(tokens, i - 1, text) || /^ה|ية?$/.test(textOf(tokens, i, text))
}

/** `הבמאי ארי פולק סיפר`, `פעילת הסביבה מאיה רז אמרה`: a title that no list has, first in its sentence, and a full name before the verb. */
function markNameBeforeVerb(tokens: Tokens, verb: number, text: string): void {
  const title = verb - 3
  if (!isDefinite(tokens, title, text) || !isClosedPair(tokens, verb - 2, text) || isDefinite(tokens, verb - 2, text))
    return
  let first = title
  while (first > verb - farthest && isWordAt(tokens, first - 1) && !(bitsAt(tokens, first - 1) & ~inTitle)) first--
  // `העובדים מחאו כפיים וקראו`
  if (
    isWordAt(tokens, first - 1) ||
    /^ו/.test(textOf(tokens, verb, text)) ||
    (first === title && /ים$/.test(textOf(tokens, title, text)))
  )
    return
  if (bitsAt(tokens, first) === 0) setBits(tokens, first, Word.speaker)
  setCapital(tokens, verb - 2)
  setCapital(tokens, verb - 1)
}

/** `הזמרת הוותיקה מאיה רז התרגשה: "…"`: a full name behind a title, or one that leads, before a verb that no list has. */
function markNameBeforeColon(tokens: Tokens, colon: number, text: string): void {
  let first = colon
  while (first > colon - farthest && isWordAt(tokens, first - 1) && !(bitsAt(tokens, first - 1) & (cue | title)))
    first--
  if (isWordAt(tokens, first - 1)) return
  for (let i = first; i < colon - 2; i++) {
    const isBehind = i > first ? isDefinite(tokens, i - 1, text) : !nameable(tokens, i + 2, 1, text)
    if (!isBehind || !nameable(tokens, i, 1, text) || !nameable(tokens, i + 1, 2, text) || !isName(tokens, i, text))
      continue
    if (i > first && bitsAt(tokens, first) === 0) setBits(tokens, first, Word.speaker)
    setCapital(tokens, i)
    setCapital(tokens, i + 1)
    return
  }
}

/** An article behind a preposition or a conjunction written on to the word, pronouns at its end, and abbreviations. */
const noName = /^(?:[بو]ال|لل|[משו]ה...)|(?:ً|ها|ته|')$|"/

/** An unknown word of such a script; the first word of an Arabic name has no article. */
export function nameable(tokens: Tokens, i: number, place: number, text: string): boolean {
  return (
    isWordAt(tokens, i) &&
    bitsAt(tokens, i) === 0 &&
    lengthAt(tokens, i) > 1 &&
    isUncased(unitAt(text, startAt(tokens, i))) &&
    !noName.test(textOf(tokens, i, text)) &&
    (place > 1 || !textOf(tokens, i, text).startsWith('ال'))
  )
}
