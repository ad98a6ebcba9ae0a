/** Words of scripts without spaces, or without capitals. */
import { unitAt } from '../text/unit-at.ts'
import { bitsOf, type Lexicon, Use, usesOf, Word } from './lexicon.ts'
import {
  addToken,
  bitsAt,
  isWordAt,
  Kind,
  kindAt,
  lengthAt,
  numberAt,
  setCapital,
  startAt,
  type Tokens,
  textOf,
  usesAt,
} from './tokens.ts'
import { isUncased, Unit, unitOf } from './units.ts'
import { COLON, grown, wordAt } from './words.ts'

/** Letters of the longest subject particle. */
const longestMarker = 2

/** A Korean word, its subject particle apart. */
export function addMarked(tokens: Tokens, text: string, start: number, end: number, lexicon: Lexicon): void {
  const isKnown = (stop: number): boolean => {
    const word = wordAt(text, start, stop)
    return (bitsOf(word, lexicon) | (usesOf(word, lexicon) & Use.quotatives)) !== 0
  }
  let stop = end
  if (!isKnown(end)) {
    for (let at = Math.max(start + 1, end - longestMarker); at < end && stop === end; at++)
      if (isMarker(wordAt(text, at, end), lexicon) && (at > start + 1 || isKnown(at))) stop = at
  }
  const stem = wordAt(text, start, stop)
  addToken(tokens, Kind.word, start, stop, stem, bitsOf(stem, lexicon), usesOf(stem, lexicon))
  const marker = wordAt(text, stop, end)
  if (stop < end) addToken(tokens, Kind.punctuation, stop, end, marker, 0, usesOf(marker, lexicon))
}

/** The longest word that is looked up in scripts without spaces. */
const longestUnspaced = 8

/**
 * A run of a script without spaces, cut at the words that the lexicon knows, the longest first; what lies between two of them
 * is one word, and a name for all that is known. A single ideograph is part of many a name, so one counts at the edges only.
 */
export function addUnspaced(tokens: Tokens, text: string, start: number, stop: number, lexicon: Lexicon): number {
  let end = start
  while (end < stop && unitOf(unitAt(text, end)) & Unit.unspaced) end++
  let from = start
  const put = (first: number, to: number, bits = 0): void => {
    if (to === first) return
    const word = wordAt(text, first, to)
    const isNamed = bits === 0 && isUnspacedName(text.slice(first, to))
    addToken(tokens, Kind.word, first, to, word, bits, usesOf(word, lexicon), isNamed)
  }
  const flush = (to: number): void => {
    const verb = lexicon.used & Use.topics ? to : verbBehindName(text, from, to)
    put(from, verb)
    put(verb, to, Word.cue)
  }
  for (let at = start; at < end; ) {
    const size = knownAt(text, at, end, at === start ? 0 : at - from, lexicon)
    if (size === 0) {
      at++
      continue
    }
    flush(at)
    const word = wordAt(text, at, at + size)
    const bits = bitsOf(word, lexicon)
    const kind = bits ? Kind.word : Kind.punctuation
    addToken(tokens, kind, at, at + size, word, bits, usesOf(word, lexicon))
    at += size
    from = at
  }
  flush(end)
  return end
}

/**
 * Where the verb begins in a run of unknown ideographs around a quotation: behind a name of two or three, two of them long
 * (`李娜抱怨道：“…”`, `“…”王小强坦言。`).
 */
function verbBehindName(text: string, from: number, to: number): number {
  const size = to - from
  const isBefore = /^道?[：:，,]\s?[“「"]/.test(text.slice(to, to + 4))
  const isBehind = /^道?。/.test(text.slice(to, to + 2)) && /[”」"][^。]{0,4}$/.test(text.slice(0, from))
  if (!isBefore && !isBehind) return to
  return size === 3 && text[to] === '道' ? to - 1 : size === 4 || size === 5 ? to - 2 : to
}

/** Two to four ideographs, or katakana: long enough for a name, and too short for a clause. */
function isUnspacedName(word: string): boolean {
  return /^(?:[\u4e00-\u9fff]{2,4}|[\u30a0-\u30ff]{2,16})$/u.test(word)
}

/** What may stand right behind a name, which has two or three ideographs (`王强在`, `李娜问`). */
const behindName = Word.cue | Word.preposition | Word.auxiliary

/** The length of the longest known word or marker here, or 0; `place`: how far it is from the last one. */
function knownAt(text: string, at: number, end: number, place: number, lexicon: Lexicon): number {
  let longest = 0
  let word = 0
  for (let size = 1; size <= Math.min(longestUnspaced, end - at); size++) {
    word = grown(word, unitAt(text, at + size - 1))
    const bits = bitsOf(word, lexicon)
    // One that is neither a particle nor before one counts at the edges only.
    const isEdge = place === 0 || at + 1 === end || isMarker(unitAt(text, at + 1), lexicon)
    const counts = size > 1 || isEdge || (bits & behindName && (place === 2 || place === 3))
    if (isMarker(word, lexicon) || (bits && counts)) longest = size
  }
  return longest
}

function isMarker(word: number, lexicon: Lexicon): boolean {
  return (usesOf(word, lexicon) & Use.markers) !== 0
}

/**
 * Scripts without capitals show no names: unknown words are taken for one, up to three, right behind a verb of saying, a title
 * or a noun for somebody who speaks, and right before a title or the subject's particle.
 */
export function markUncasedNames(tokens: Tokens, from: number, to: number, text: string): void {
  const introduces =
    Word.cue | Word.cuePreposition | Word.speaker | Word.honorific | Word.honorificHe | Word.honorificShe
  for (let i = from; i < to; i++) {
    const first = unitAt(text, startAt(tokens, i))
    if (!isUncased(first) || kindAt(tokens, i) === Kind.quote) continue
    const bits = bitsAt(tokens, i)
    const isTitle = bits & (introduces & ~Word.cue & ~Word.cuePreposition)
    if (isSpaceless(first)) {
      if (isTitle || usesAt(tokens, i) & Use.markers) markNameBefore(tokens, i, text)
      continue
    }
    if (bits & introduces) markNameBehind(tokens, i, text)
    if (isTitle && isComma(tokens, i + 1, text) && isComma(tokens, endOfName(tokens, i + 2, text), text))
      markNameBehind(tokens, i + 1, text)
  }
  // `ليلى: «…»`, as headlines begin.
  const end = endOfName(tokens, from, text)
  if (numberAt(tokens, end) === COLON && kindAt(tokens, end + 1) === Kind.quote) markNameBehind(tokens, from - 1, text)
}

/** Behind the words that can be a name, up to three of them, if scripts part them. */
function endOfName(tokens: Tokens, from: number, text: string): number {
  let to = from
  while (to < from + 3 && nameable(tokens, to, to - from + 1, text)) to++
  return to
}

/** A comma or a stop, as around a name behind a title (`דובר המשטרה, יוסי כהן, אמר`). */
function isComma(tokens: Tokens, i: number, text: string): boolean {
  return /^[,،.]$/.test(textOf(tokens, i, text))
}

/**
 * The name before a title or a particle. In Korean it is one word, mostly of three letters, perhaps with what its bearer belongs
 * to on either side (`이영희 민주당 대표`), and an age in brackets behind it.
 */
function markNameBefore(tokens: Tokens, i: number, text: string): void {
  let at = i - 1
  while (at > i - 4 && /^[\d()（）]+$/.test(textOf(tokens, at, text))) at--
  const far = at - 1
  if (!nameable(tokens, at, 2, text)) return
  const isFar = isHangulName(tokens, far, text) && nameable(tokens, far, 2, text) && !isHangulName(tokens, at, text)
  setCapital(tokens, isFar ? far : at)
}

/** Three letters of Hangul, the last one not of a party, an office or a company. */
function isHangulName(tokens: Tokens, i: number, text: string): boolean {
  return /^[\uac00-\ud7af]{2}[^당부청시처회사]$/.test(textOf(tokens, i, text))
}

/** What a verb of saying or its like is with a conjunction written on to it, or an ending of gender or number (`وقالت`, `ואמרו`). */
export function bitsWithEnds(text: string, start: number, end: number, lexicon: Lexicon): number {
  const first = unitAt(text, start)
  if (first < 0x5d0 || first > 0x64a || end - start < 4) return 0
  const from = 'وفו'.includes(text.charAt(start)) ? start + 1 : start
  const to = 'תהוت'.includes(text.charAt(end - 1)) ? end - 1 : end
  const known = (a: number, b: number): number => bitsOf(wordAt(text, a, b), lexicon)
  return (known(from, end) || known(from, to) || known(start, to)) & (Word.cue | Word.cuePreposition)
}

/** A name has two words, and a third only behind a particle or where it is no object (`ليلى عبد الرازق`, `كريم منصور المصري`). */
export function markNameBehind(tokens: Tokens, i: number, text: string): void {
  // What belongs to a title comes before the name: `مديرة المشروع ليلى`.
  const isTitle = bitsAt(tokens, i) & Word.speaker && bitsAt(tokens, i + 1) === 0
  const from = isTitle && /^(?:ال|ה)/.test(textOf(tokens, i + 1, text)) ? i + 1 : i
  for (let k = 1; k <= 3; k++) {
    const one = from + k
    if (!nameable(tokens, one, k, text) && !(k > 1 && bitsAt(tokens, one) & Word.particle)) return
    const isLast = /^ال.*ي$/.test(textOf(tokens, one, text)) || bitsAt(tokens, one + 1) & Word.clause
    if (k < 3 || isLast || bitsAt(tokens, one - 1) & Word.particle) setCapital(tokens, one)
  }
}

function isSpaceless(first: number): boolean {
  return (unitOf(first) & Unit.unspaced) !== 0 || first >= 0xac00
}

/** An unknown word of such a script; the first word of an Arabic name has no article. */
function nameable(tokens: Tokens, i: number, place: number, text: string): boolean {
  return (
    isWordAt(tokens, i) &&
    bitsAt(tokens, i) === 0 &&
    lengthAt(tokens, i) > 1 &&
    isUncased(unitAt(text, startAt(tokens, i))) &&
    (place > 1 || !textOf(tokens, i, text).startsWith('ال'))
  )
}
