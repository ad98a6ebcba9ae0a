/** Names in Arabic and Hebrew, which have no capitals: unknown words, by what stands around them. */
import { unitAt } from '../../text/unit-at.ts'
import { anyHonorific, Word } from '../lexicon.ts'
import { isDefinite } from '../noun-phrase.ts'
import {
  bitsAt,
  isCapitalAt,
  isWordAt,
  Kind,
  kindAt,
  lengthAt,
  setBits,
  setCapital,
  startAt,
  type Tokens,
  textOf,
} from '../tokens.ts'
import { isUncased } from '../units.ts'

const cue = Word.cue | Word.cuePreposition
const title = Word.speaker | anyHonorific

/** Marks the names that a verb of saying, a title, a particle or a comma leads to. */
export function markNamesAround(tokens: Tokens, i: number, text: string): void {
  // `كتب عبر حسابه`, but for `عبر عن قلقه`
  const isVia =
    bitsAt(tokens, i) & Word.cue && bitsAt(tokens, i) & Word.preposition && textOf(tokens, i + 1, text) !== 'عن'
  if (isVia) setBits(tokens, i, Word.preposition)
  // `رفض ذكر اسمه`, `عدم كشف هويته`
  if (/^(?:اسم|هوي|شهرت|أسما)/.test(textOf(tokens, i + 1, text))) setBits(tokens, i, bitsAt(tokens, i) & ~Word.cue)
  const bits = bitsAt(tokens, i)
  // `قال أمس كريم`, `אמר לי דן`: what stands between a verb and its subject.
  let last = i
  if (bits & cue) while (last < i + 3 && between(tokens, last + 1)) last++
  // `אמר ל"הארץ" דן כהן`
  if (bits & Word.cue && kindAt(tokens, i + 2) === Kind.quote && bitsAt(tokens, i + 1) & Word.preposition) last = i + 2
  if (bits & (cue | title)) markNameBehind(tokens, last, text)
  if (bits & Word.cue) markNameBeforeVerb(tokens, i, text)
  if (bits & Word.cue && isComma(tokens, i - 1, text)) markLead(tokens, i, text)
  if (bits & Word.particle && textOf(tokens, i, text) === 'بن') markParted(tokens, i, text)
  if (bits & Word.scare && calledBy.test(textOf(tokens, i, text)))
    for (let k = i + 1; k < i + 4 && nameable(tokens, k, k - i, text); k++) setCapital(tokens, k)
  if (bits === 0 && /^ال[ء-ي]+ية?$/.test(textOf(tokens, i, text))) markOfOrigin(tokens, i, text)
  if (isComma(tokens, i, text)) markApposed(tokens, i, text)
  if (!(bits & title)) return
  const comma = endOfTitle(tokens, i, text) + 1
  if (isComma(tokens, comma, text) && isComma(tokens, endOfName(tokens, comma + 1, text), text))
    markNameBehind(tokens, comma, text)
}

/** `شاهد يدعى جمال` */
export const calledBy: RegExp = /^(?:[يت]دعى|اسمها?|المدعوة?)$/

function between(tokens: Tokens, i: number): boolean {
  const bits = bitsAt(tokens, i)
  return bits !== 0 && !(bits & ~(Word.time | Word.auxiliary | Word.joined))
}

/** `كريم بن عاشور` */
function markParted(tokens: Tokens, i: number, text: string): void {
  if (!nameable(tokens, i - 1, 1, text) || !nameable(tokens, i + 1, 2, text)) return
  for (let k = i - 1; k <= i + 1; k++) setCapital(tokens, k)
}

/** `عادت الروائية التونسية سلمى الورتاني`: a full name behind where somebody is from, which a noun with an article stands before. */
function markOfOrigin(tokens: Tokens, i: number, text: string): void {
  if (!isDefinite(tokens, i - 1, text) || /ات$/.test(textOf(tokens, i - 1, text))) return
  const first = textOf(tokens, i + 1, text)
  // `الشركة المصرية تستعد`, `الهيئة العربية أعلنت`
  if (!isClosedPair(tokens, i + 1, text) || /^[بلوفيت]....|^ل(?![بطمي])|^[وفب]ال|...ت$/.test(first)) return
  if (/^[بلوف]...../.test(textOf(tokens, i + 2, text))) return
  if (bitsAt(tokens, i - 1) === 0) setBits(tokens, i - 1, Word.speaker)
  markNameBehind(tokens, i, text)
  for (let k = i + 1; k < i + 3; k++) setCapital(tokens, k)
}

/** How far a title goes, up to the comma before its name, and a verb behind that. */
const farthest = 10

/**
 * `قال كبير الباحثين لدى المركز، باسل عودة، في`, `מנהלת הרשות לשעבר, דנה לוי, דחתה`: a full name between commas;
 * `דני אדלר, מנהל בית הספר, הוסיף`: one that leads.
 */
function markApposed(tokens: Tokens, comma: number, text: string): void {
  if (!isWordAt(tokens, comma - 1) || isCapitalAt(tokens, comma - 1)) return
  const isLead = !isWordAt(tokens, comma - 3) && endOfName(tokens, comma - 2, text) === comma
  // `נפגש עם דנה לוי, שאמרה`
  const isTold = /^ש/.test(textOf(tokens, comma + 1, text)) && bitsAt(tokens, comma + 1) & Word.cue
  if (isTold && bitsAt(tokens, comma - 3) & Word.preposition && isClosedPair(tokens, comma - 2, text))
    markNameBehind(tokens, comma - 3, text)
  if (isLead && bitsAt(tokens, comma + 1) & (title | Word.particle)) markNameBehind(tokens, comma - 3, text)
  const end = endOfName(tokens, comma + 1, text)
  if (end > comma + 2 && /^(?:[,،.(]|ב[ןת])$/.test(textOf(tokens, end, text)) && isName(tokens, comma + 1, text))
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
export function isComma(tokens: Tokens, i: number, text: string): boolean {
  return /^[,،、，.]$/.test(textOf(tokens, i, text))
}

/** Parts of a name, at most. */
const longest = 6

/** A name has two words, and more only behind a particle or where it is no object (`ليلى عبد الرازق`, `كريم منصور المصري`). */
export function markNameBehind(tokens: Tokens, i: number, text: string): void {
  const from = endOfTitle(tokens, i, text)
  if (from === i && !(bitsAt(tokens, i) & Word.speaker ? canLead(tokens, i, text) : isName(tokens, i + 1, text))) return
  // `وصف الخبير قرار الوزارة بأنه`
  const isThing = bitsAt(tokens, i) & Word.speaker && bitsAt(tokens, from + 2) & Word.speaker
  if (isThing && isDefinite(tokens, from + 2, text) && from === i) return
  if (
    how.test(textOf(tokens, from + 1, text)) ||
    // `טען שמרשו "היה רעב"`
    (/^ש.../.test(textOf(tokens, from + 1, text)) && kindAt(tokens, from + 2) === Kind.quote) ||
    isHow(tokens, from + 1, text) ||
    isVerbBefore(tokens, i, from + 1, text)
  )
    return
  let particle = i
  for (let k = 1; k <= longest; k++) {
    const one = from + k
    if (!isPart(tokens, one, k, text)) return
    if (bitsAt(tokens, one) & Word.particle) particle = one
    const isArticled = textOf(tokens, one, text).startsWith('ال')
    const isLast = isArticled && (one < particle + 3 || /ي$|^الله$/.test(textOf(tokens, one, text)))
    if (k > 2 && one > particle + 1 && !isLast && !(bitsAt(tokens, one + 1) & Word.clause)) return
    setCapital(tokens, one)
  }
}

/** `تقول الممرضة بصوت متعب`, but for names that begin so. */
const how = /^ب(?!سام|شار|اس|در|لال|هاء|كر|ندر|طرس|ولس|رهان|ثين|سم|شير|هي)[ء-ي]{3}/

/** `אמר בדמעות:`, `השיב לשאלתנו`: how or whom, by itself behind a verb of saying. */
function isHow(tokens: Tokens, i: number, text: string): boolean {
  if (!(bitsAt(tokens, i - 1) & (cue | Word.auxiliary | Word.time)) || !/^[בל]./.test(textOf(tokens, i, text)))
    return false
  if (isComma(tokens, i - 2, text)) {
    // `, שביקש להישאר בעילום שם,`; `"…", אמר לוי`
    const isRelative = /^ש/.test(textOf(tokens, i - 1, text))
    return isRelative || kindAt(tokens, i - 3) !== Kind.quote
  }
  if (kindAt(tokens, i - 2) === Kind.quote) return false
  return !isPart(tokens, i + 1, 2, text) || /^[בל]/.test(textOf(tokens, i + 1, text))
}

/** `ראש העירייה ביקר בשכונה וטען`: whether a verb has to be among the words behind a title, for the one joined to it. */
function isVerbBefore(tokens: Tokens, title: number, from: number, text: string): boolean {
  const end = endOfName(tokens, from, text)
  if (!(bitsAt(tokens, end) & Word.cue) || !/^ו/.test(textOf(tokens, end, text))) return false
  let first = title
  while (first > title - 4 && isWordAt(tokens, first) && !(bitsAt(tokens, first) & cue)) first--
  return !(bitsAt(tokens, first) & cue)
}

/** Whether two words can be a name, as `הבמאית הראשית` and `בפתח הישיבה` are none, and `הילה כהן` is one. */
function isName(tokens: Tokens, i: number, text: string): boolean {
  const isNext = nameable(tokens, i + 1, 2, text)
  if (isNext && isDefinite(tokens, i + 1, text) && /^[הבלכ]/.test(textOf(tokens, i, text))) return false
  return !/^ה/.test(textOf(tokens, i, text)) || (isNext && !/^[הבלמ]/.test(textOf(tokens, i + 1, text)))
}

/**
 * Whether a name may stand right behind a title: without an article whose or what it is stands there (`مصدر أمني`, `גורם ביטחוני`),
 * but for short ones (`ד"ר`) and bodies; with one also how or where it is said (`المخرجة ضاحكة`, `השגריר בלונדון`).
 */
function canLead(tokens: Tokens, i: number, text: string): boolean {
  const word = textOf(tokens, i, text)
  if (/["']/.test(word) || bitsAt(tokens, i) & Word.titleNoun) return true
  // `העובדים מחאו כפיים`
  if (word.endsWith('ים')) return false
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
  const isWhen = !isTitle && (bitsAt(tokens, i + 1) & Word.preposition) !== 0
  // `رد عليه زميله في الكتلة رامي نصار`
  let verb = isTitle ? i - 1 : i
  while (bitsAt(tokens, verb) & Word.auxiliary) verb--
  const joins = isWhen || (bitsAt(tokens, verb) & Word.cue && isDefiniteAt(tokens, isTitle ? i : i + 1, text))
  const within = joins ? inTitle | Word.preposition : inTitle
  let isBehind = 0
  let end = i
  let to = i + 1
  for (
    ;
    to < i + farthest && isWordAt(tokens, to) && (bitsAt(tokens, to) & Word.oblique || !(bitsAt(tokens, to) & ~within));
    to++
  ) {
    isBehind |= bitsAt(tokens, to) & Word.preposition
    const last = textOf(tokens, to - 1, text)
    // `محافظ أسوان إسماعيل كمال`, but for `مصدر أمني رفيع المستوى`
    const isPlace = isTitle && !isKnown && end === i && !/[يא-ש]ة?$/.test(last) && isClosedPair(tokens, to, text)
    if (!isBehind && isDefinite(tokens, to, text)) end = to
    if (
      to < i + 2 ||
      !(
        isPlace ||
        (isDefinite(tokens, to - 1, text) && !(bitsAt(tokens, to - 1) & Word.time)) ||
        isPast(tokens, to - 1, text) ||
        bitsAt(tokens, to - 1) & Word.oblique
      )
    )
      continue
    if (isDefinite(tokens, to, text) || !isPart(tokens, to, 1, text)) continue
    const isFull = isClosedPair(tokens, to, text)
    // `طالب السكان بفتح الجسر`, `رئيس الاتحاد المغربي لكرة القدم فوزي`
    if (/^[بل]/.test(textOf(tokens, to, text)) && isDefinite(tokens, to + 1, text)) continue
    if (isFull || (isTitle && !isBehind)) {
      if (!isTitle && !isWhen) setBits(tokens, i + 1, Word.speaker)
      return to - 1
    }
  }
  return isTitle ? end : i
}

/** `השחקן הוותיק ששון גבע`, but for `השרה הילה כהן`. */
function isAdjective(tokens: Tokens, i: number, text: string): boolean {
  return isDefinite(tokens, i, text) && (!nameable(tokens, i + 1, 2, text) || nameable(tokens, i + 2, 2, text))
}

/** Whether a full name may stand here, with no further word that may be of it behind. */
function isClosedPair(tokens: Tokens, i: number, text: string): boolean {
  const isPair = isPart(tokens, i, 1, text) && isPart(tokens, i + 1, 2, text)
  return isPair && (!nameable(tokens, i + 2, 1, text) || /^[במ]|^[بلوف][ء-ي]{4}/.test(textOf(tokens, i + 2, text)))
}

/** `לשעבר`, but for `أعلنت الوزارة أمس تسجيل إصابات`. */
function isPast(tokens: Tokens, i: number, text: string): boolean {
  return (bitsAt(tokens, i) & Word.time) !== 0 && textOf(tokens, i, text) < 'ء'
}

/** Whether a noun is somebody's or has an article, or the Arabic one that it belongs to has (`أستاذ اللسانيات`). */
function isDefiniteAt(tokens: Tokens, i: number, text: string): boolean {
  return isOwned(tokens, i, text) || textOf(tokens, i + 1, text).startsWith('ال')
}

/** Whether a word says whose or of what kind a title is (`وزير الخارجية`, `منظمة الصحة العالمية`). */
export function isComplement(tokens: Tokens, i: number, text: string): boolean {
  if (bitsAt(tokens, i) & ~Word.titleNoun || isCapitalAt(tokens, i)) return false
  // `مصدر أمني`, `גורם ביטחוני`
  if (!isDefinite(tokens, i, text)) return /[يי]ة?$/.test(textOf(tokens, i, text)) && !isDefinite(tokens, i - 1, text)
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
  if (isWordAt(tokens, first - 1) || /^ו/.test(textOf(tokens, verb, text))) return
  if (bitsAt(tokens, first) === 0) setBits(tokens, first, Word.speaker)
  setCapital(tokens, verb - 2)
  setCapital(tokens, verb - 1)
}

/** How far the clause goes that stands between a name and its verb. */
const widest = 14

/** `יוסי כהן, שהואשם ברשלנות, אמר`: a full name that leads, with a relative clause behind it and then the verb. */
function markLead(tokens: Tokens, verb: number, text: string): void {
  let comma = verb - 2
  while (comma > verb - widest && isWordAt(tokens, comma)) comma--
  if (!isComma(tokens, comma, text) || !/^ש/.test(textOf(tokens, comma + 1, text))) return
  if (isWordAt(tokens, comma - 3) || !isClosedPair(tokens, comma - 2, text)) return
  if (isName(tokens, comma - 2, text)) for (let i = comma - 2; i < comma; i++) setCapital(tokens, i)
}

/** An article behind a preposition or a conjunction written on to the word, a preposition before an ending, pronouns at its end, and abbreviations. */
const noName =
  /^(?:[بو]ال|لل|ل.{3,}نا$|[משו]ה...)|^[بل][ء-ي]{3,}(?:ة|ات)$|(?:ً|ًا|ها|ته|')$|["\d]|^ומ..|^(?:.ا.[^ي]|م[بتحنس].{2,4})ا$|^[בו][א-ת]{3,}ת$|^ב(?!וז)[א-ת]{3,}ו$|^כש...|^[בלמ][א-ת]{3,}יו$/

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
