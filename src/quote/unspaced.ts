/** Words of scripts without spaces, or without capitals. */
import { unitAt } from '../text/unit-at.ts'
import { anyHonorific, bitsOf, type Lexicon, Use, usesOf, Word } from './lexicon.ts'
import {
  addToken,
  bitsAt,
  endAt,
  isCapitalAt,
  isWordAt,
  Kind,
  kindAt,
  numberAt,
  setCapital,
  startAt,
  type Tokens,
  textOf,
  usesAt,
} from './tokens.ts'
import { endOfName, markNameBehind, markNamesAround, nameable } from './uncased.ts'
import { isUncased, Unit, unitOf } from './units.ts'
import { COLON, grown, wordAt } from './words.ts'

/** Letters of the longest subject particle. */
const longestMarker = 2

/** Letters of the longest word that tells what a Korean one is by its end. */
const longestHead = 4

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
  // `오모씨는`
  if (stop > start + 2 && bitsOf(wordAt(text, stop - 1, stop), lexicon) & anyHonorific) {
    addToken(tokens, Kind.word, start, stop - 1, wordAt(text, start, stop - 1))
    start = stop - 1
  }
  const stem = wordAt(text, start, stop)
  let bits = bitsOf(stem, lexicon)
  // `부시장`, `소방서장`: what somebody is by the end of the word.
  for (let at = Math.max(start + 1, stop - longestHead); at < stop - 1 && bits === 0; at++)
    bits = bitsOf(wordAt(text, at, stop), lexicon) & Word.speaker
  addToken(tokens, Kind.word, start, stop, stem, bits, usesOf(stem, lexicon))
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
  while (end < stop && (unitOf(unitAt(text, end)) & Unit.unspaced || (text[end] === '·' && end + 1 < stop))) end++
  let from = start
  const hasTopics = (lexicon.used & Use.topics) !== 0
  const flush = (to: number, next: number): void => {
    if (to === from) return
    const run = { tokens, text, from, to, next, isFirst: from === start, lexicon }
    if (hasTopics) addKana(run)
    else addRun(run)
  }
  let dot = -1
  for (let at = start; at < end; ) {
    if (text[at] === '·') dot = at
    const isBehindName = (dot > from && at > dot + 2) || familyAt(text, from, at, lexicon) >= 0
    const place = at === start ? 0 : isBehindName ? 2 : at - from
    const size = knownAt(text, at, end, place, lexicon)
    if (size === 0) {
      at++
      continue
    }
    const word = wordAt(text, at, at + size)
    const bits = bitsOf(word, lexicon)
    const first = bits & Word.speaker ? rankFrom(text, from, at, lexicon) : at
    flush(first, size === 1 || !(bits & Word.time) ? bits : 0)
    at += size
    const kind = bits ? Kind.word : Kind.punctuation
    addToken(tokens, kind, first, at, wordAt(text, first, at), bits, usesOf(word, lexicon))
    from = at
  }
  flush(end, 0)
  return end
}

/** What lies between two known words, with what the one behind it is. */
interface Run {
  tokens: Tokens
  text: string
  from: number
  to: number
  next: number
  /** Whether no known word stands right before it. */
  isFirst: boolean
  lexicon: Lexicon
}

/** One word of a run; `canBeName`: whether it may be one, if it is long enough. */
function put({ tokens, text, lexicon }: Run, first: number, to: number, bits: number, canBeName: boolean): void {
  if (to === first) return
  const word = wordAt(text, first, to)
  // `哽咽着说`: how somebody says it.
  const isNamed =
    canBeName &&
    text[to] !== '着' &&
    (isUnspacedName(text.slice(first, to)) || isFamily(text, first, lexicon)) &&
    !isOffice(text, to, lexicon)
  addToken(tokens, Kind.word, first, to, word, bits, usesOf(word, lexicon), isNamed)
}

/** A run with kana: a name behind hiragana, and in front of what its bearer is. */
function addKana(run: Run): void {
  const { tokens, text, from, to, isFirst } = run
  // `専門家会議`, `会社役員`: one noun.
  const isHead = to < from + 3 && !isFirst && isRoleLast(tokens)
  const name = afterKana(text, from, to)
  const title = behindKatakana(text, name, to)
  put(run, from, name, 0, true)
  put(run, name, title, isHead ? Word.speaker : 0, !isHead)
  put(run, title, to, Word.speaker, false)
}

/**
 * A run of ideographs: what somebody is, the name, how it is said, and a verb of saying (`导演|郑晓东|激动地|坦言`), as far as they
 * are there.
 */
function addRun(run: Run): void {
  const { tokens, text, from, to, next, isFirst, lexicon } = run
  // `李娜女士|抱怨`, and `王强医生|叹息`, but not `医生|王强`.
  const isBehindTitle =
    !isFirst &&
    ((bitsAt(tokens, tokens.count - 1) & anyHonorific) !== 0 ||
      (isRoleLast(tokens) && isCapitalAt(tokens, tokens.count - 2) && !isFamily(text, from, lexicon)))
  const verb = verbBehindName(text, from, to, isBehindTitle, lexicon)
  const isBeforeVerb = verb < to || (next & Word.cue) !== 0
  const end = isBeforeVerb ? beforeAdverb(text, from, verb, lexicon) : verb
  const name = nameOf(run, end)
  // `受访时`, `辩护律师`: no name without a family name.
  const isNone = end === to && next & (Word.time | Word.speaker) && !isFamily(text, name, lexicon)
  put(run, from, name, name < from + longestTitle ? Word.speaker : 0, false)
  // `居民|杨一飞|谈起住院体验`
  const isBehindRole = end - from > 4 && name === from && isFamily(text, from, lexicon) && isRoleLast(tokens)
  const stop = isBehindRole ? from + 3 : end
  put(run, name, stop, 0, !isNone)
  put(run, stop, end, 0, false)
  put(run, end, verb, Word.auxiliary, false)
  put(run, verb, to, Word.cue, false)
}

/** Letters, and one, of the longest run that can be a title. */
const longestTitle = 8

/** Where the name begins that ends at a place: at its family name, if something is before that, but for `让·杜邦`. */
function nameOf({ text, from, to, next, lexicon }: Run, end: number): number {
  // `市民黄先生`
  const isShort = end === to && next & anyHonorific && end > from + 1 && isFamily(text, end - 1, lexicon)
  if (isShort && !isFamily(text, from, lexicon)) return end - 1
  if (end - from < 4 || text.slice(from, end).includes('·')) return from
  return Math.max(from, familyAt(text, from, end, lexicon))
}

function isRoleLast(tokens: Tokens): boolean {
  return (bitsAt(tokens, tokens.count - 1) & Word.speaker) !== 0
}

function isFamily(text: string, at: number, lexicon: Lexicon): boolean {
  return (usesOf(unitAt(text, at), lexicon) & Use.families) !== 0
}

/** Where a name of two or three begins that ends here, by its family name; -1 where none does. */
function familyAt(text: string, from: number, to: number, lexicon: Lexicon): number {
  for (let at = Math.max(from, to - 3); at < to - 1; at++) if (isFamily(text, at, lexicon)) return at
  return -1
}

/** Where a name ends before how somebody says it (`王慧杰动情地说`, `张伟当庭表示`). */
function beforeAdverb(text: string, from: number, to: number, lexicon: Lexicon): number {
  if (text[to - 1] === '地' && to > from + 3) return to - 3
  const isName = to < from + 4 || familyAt(text, from, to, lexicon) >= 0
  return !isName && familyAt(text, from, to - 2, lexicon) >= 0 ? to - 2 : to
}

/** Where a title begins with what ranks it (`元副知事`); many family names end like that (`秋元`, `松本`). */
function rankFrom(text: string, from: number, at: number, lexicon: Lexicon): number {
  let first = at
  // Two of them at most (`元副知事`), of two letters at most.
  for (let n = 0; n < 4; n++) {
    const start = first - 1 - (n & 1)
    const isRank = start >= from && usesOf(wordAt(text, start, first), lexicon) & Use.ranks
    if (isRank && start !== from + 1) first = start
  }
  return first
}

/** Behind a name before what its bearer is (`アミナ・ハッサン特使`, `村井章子・慶明大教授`), or where a run ends. */
function behindKatakana(text: string, from: number, to: number): number {
  const [name = ''] =
    /^(?:[ァ-ヺー]+(?:[・＝][ァ-ヺー]+)+(?=[一-\u9fff])|[々一-\u9fff]{3,5}(?=・[一-\u9fff]))/.exec(
      text.slice(from, to),
    ) ?? []
  return name ? from + name.length : to
}

/** Behind the last hiragana of a run (`判決で中村`), or where it begins. */
function afterKana(text: string, from: number, to: number): number {
  const [, rest = ''] = /[ぁ-ん]([^ぁ-ん]{2,8})$/.exec(text.slice(from, to)) ?? []
  return rest ? to - rest.length : from
}

/** Whether a word ends as the names of offices, parties and companies do. */
export function isOffice(text: string, end: number, lexicon: Lexicon): boolean {
  return (usesOf(unitAt(text, end - 1), lexicon) & Use.offices) !== 0
}

/**
 * Where the verb begins in a run of unknown ideographs around a quotation: behind a name of two or three, two of them long
 * (`李娜抱怨道：“…”`, `“…”王小强坦言。`), or behind a title that follows the name (`李娜女士回忆：“…”`).
 */
function verbBehindName(text: string, from: number, to: number, isBehindTitle: boolean, lexicon: Lexicon): number {
  const size = to - from
  const isBefore = /^道?[：:，,]\s?[“「"]/.test(text.slice(to, to + 4))
  const isBehind = /^道?。/.test(text.slice(to, to + 2)) && /[”」"][^。]{0,4}$/.test(text.slice(0, from))
  if (!isBefore && !isBehind) return to
  if (isBehindTitle) return from
  if (familyAt(text, from, to - 2, lexicon) >= 0) return size === 3 ? to - 1 : to - 2
  return size === 3 && text[to] === '道' ? to - 1 : isBefore && (size === 4 || size === 5) ? to - 2 : to
}

const unspacedName = /^(?:[々一-\u9fff]{2,4}|[\u30a0-\u30ff]{2,16}|[一-\u9fff]{1,6}(?:·[一-\u9fff]{1,6})+)$/

/** Two to four ideographs, katakana, or parts with dots between them: long enough for a name, and too short for a clause. */
function isUnspacedName(word: string): boolean {
  return unspacedName.test(word)
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
    if (size === 1 && place > 0 && bits & Word.speaker) continue
    // `秘书在会上说`, but for `存在`, `现在`.
    const isIn = size === 1 && text[at] === '在' && !'存所正现現实實潜'.includes(text.charAt(at - 1))
    const isWhen = size === 1 && bits & Word.time
    if (isMarker(word, lexicon) || (isWhen ? endsWhen(text, at, end, place, lexicon) : bits && (counts || isIn)))
      longest = size
  }
  return longest
}

/** `受访时说`, `庭审中，`, but for `李建中说`: whether a word for when something is ends here, before a verb of saying or a sign. */
function endsWhen(text: string, at: number, end: number, place: number, lexicon: Lexicon): boolean {
  if (place < 2 || familyAt(text, at - 2, at + 1, lexicon) >= 0) return false
  const verb = bitsOf(wordAt(text, at + 1, at + 2), lexicon) | bitsOf(wordAt(text, at + 1, at + 3), lexicon)
  return at + 1 === end || (verb & Word.cue) !== 0
}

function isMarker(word: number, lexicon: Lexicon): boolean {
  return (usesOf(word, lexicon) & Use.markers) !== 0
}

/**
 * Scripts without capitals show no names: unknown words are taken for one, up to three, right behind a verb of saying, a title
 * or a noun for somebody who speaks, and right before a title or the subject's particle.
 */
export function markUncasedNames(tokens: Tokens, from: number, to: number, text: string, lexicon: Lexicon): void {
  for (let i = from; i < to; i++) {
    const kind = kindAt(tokens, i)
    const first = unitAt(text, startAt(tokens, kind === Kind.punctuation ? i - 1 : i))
    if (kind === Kind.quote || !isUncased(first)) continue
    if (!isSpaceless(first)) {
      markNamesAround(tokens, i, text)
      continue
    }
    const isObject = usesAt(tokens, i) & Use.objects && !(bitsAt(tokens, i + 1) & Word.closes)
    const isTitle = bitsAt(tokens, i) & (Word.speaker | anyHonorific)
    if (isTitle || (usesAt(tokens, i) & Use.markers && !isObject)) markNameBefore(tokens, i, text, lexicon)
  }
  // `ليلى: «…»`, as headlines begin.
  const end = endOfName(tokens, from, text)
  if (numberAt(tokens, end) === COLON && kindAt(tokens, end + 1) === Kind.quote) markNameBehind(tokens, from - 1, text)
}

/**
 * The name before a title or a particle. In Korean it is one word, mostly of three letters, perhaps with what its bearer belongs
 * to on either side (`이영희 민주당 대표`), and an age in brackets behind it.
 */
function markNameBefore(tokens: Tokens, i: number, text: string, lexicon: Lexicon): void {
  let at = i - 1
  // `유승현(포항)은`, `김철수(54)씨는`
  if (/^[)）]$/.test(textOf(tokens, at, text))) {
    while (at > i - 6 && !/^[(（]$/.test(textOf(tokens, at, text))) at--
    at--
  }
  // What its bearer belongs to, and what ranks the title, stand between (`박지영 전 총리`).
  let far = at
  while (far > at - 3 && isUnlisted(tokens, far) && !isHangulName(tokens, far, text, lexicon)) far--
  const isFar = isUnlisted(tokens, far) && isHangulName(tokens, far, text, lexicon)
  // `辩护律师`
  const isNone = !(lexicon.used & Use.topics) && !isFamily(text, startAt(tokens, at), lexicon)
  const isOfOffice = bitsAt(tokens, i) && (isNone || isOffice(text, endAt(tokens, at), lexicon))
  const isNear = nameable(tokens, at, 2, text) && !isOfOffice
  if (isFar || isNear) setCapital(tokens, isFar ? far : at)
  // `대표 마리아 산토스는`, `존 베이커 장관은`
  if (isFar || !isNear || !isUnlisted(tokens, at - 1) || isFamily(text, startAt(tokens, at), lexicon)) return
  const isFirst = !isWordAt(tokens, at - 2) || bitsAt(tokens, at - 2) & Word.speaker
  if (isFirst && isHangul(tokens, at, text) && isHangul(tokens, at - 1, text)) setCapital(tokens, at - 1)
}

/** A word that no list has, marked as a name or not. */
function isUnlisted(tokens: Tokens, i: number): boolean {
  return bitsAt(tokens, i) === 0 && isWordAt(tokens, i)
}

function isHangul(tokens: Tokens, i: number, text: string): boolean {
  return unitAt(text, startAt(tokens, i)) >= 0xac00
}

/** Three letters of Hangul that begin with a family name and are no office. */
function isHangulName(tokens: Tokens, i: number, text: string, lexicon: Lexicon): boolean {
  const isName = /^[가-힣]{3}$/.test(textOf(tokens, i, text)) && isFamily(text, startAt(tokens, i), lexicon)
  return isName && !isOffice(text, endAt(tokens, i), lexicon)
}

function isSpaceless(first: number): boolean {
  return (unitOf(first) & Unit.unspaced) !== 0 || first >= 0xac00
}
