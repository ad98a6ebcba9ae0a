/** Korean words, which have their particles written on. */
import { unitAt } from '../../text/unit-at.ts'
import { bitsOf, type Lexicon, Use, usesOf, Word } from '../lexicon.ts'
import { addToken, bitsAt, Kind, type Tokens } from '../tokens.ts'
import { isA, Unit } from '../units.ts'
import { wordAt } from '../words.ts'
import { isFamily, isMarker } from './families.ts'

/** Letters of the longest particle. */
const longestMarker = 3

/** Letters of the longest word that tells what a Korean one is by its end. */
const longestHead = 4

/** A Korean word, its particle apart. */
export function addMarked(tokens: Tokens, text: string, start: number, end: number, lexicon: Lexicon): void {
  // `"…했다"는 입장이다`: what is said ends like a sentence.
  if (end === start + 1 && /[다라자요냐까][?]?["”'’]는/.test(text.slice(start - 3, end))) {
    addToken(tokens, Kind.word, start, end, wordAt(text, start, end), 0, Use.quotatives)
    return
  }
  const isTitled = (bitsAt(tokens, tokens.count - 1) & Word.speaker) !== 0
  const stop = endOfStem(text, start, end, isTitled, lexicon)
  const name = endOfName(text, start, stop, lexicon)
  if (name > start) addStem(tokens, text, start, name, lexicon, name === start + 1)
  addStem(tokens, text, name, stop, lexicon, false)
  const marker = wordAt(text, stop, end)
  if (stop < end) addToken(tokens, Kind.punctuation, stop, end, marker, 0, usesOf(marker, lexicon))
}

function addStem(tokens: Tokens, text: string, start: number, stop: number, lexicon: Lexicon, isName: boolean): void {
  const stem = wordAt(text, start, stop)
  let bits = isName ? 0 : bitsOf(stem, lexicon)
  // `누리꾼들`
  const last = text[stop - 1] === '들' ? stop - 1 : stop
  // `부시장`, `소방서장`: what somebody is by the end of the word.
  for (let at = Math.max(last < stop ? start : start + 1, last - longestHead); at < last - 1 && bits === 0; at++)
    bits = bitsOf(wordAt(text, at, last), lexicon) & Word.speaker
  addToken(
    tokens,
    Kind.word,
    start,
    stop,
    stem,
    bits,
    usesOf(stem, lexicon),
    isName || isA(Unit.capital, unitAt(text, start)),
  )
}

/** Where a word's particle begins, the longest that can be, or its end. */
function endOfStem(text: string, start: number, end: number, isTitled: boolean, lexicon: Lexicon): number {
  const isKnown = (stop: number): boolean => {
    const word = wordAt(text, start, stop)
    // `한은`: determiners have none.
    return ((bitsOf(word, lexicon) & ~Word.determiner) | (usesOf(word, lexicon) & Use.quotatives)) !== 0
  }
  if (isKnown(end)) return end
  for (let at = Math.max(start + 1, end - longestMarker); at < end; at++)
    if (
      isMarker(wordAt(text, at, end), lexicon) &&
      (at > start + 1 || end > at + 1 || isKnown(at)) &&
      !isPast(text, at) &&
      fits(text, at, end) &&
      (!isAttribute(text, at, end) || (isTitled && at === start + 3 && isFamily(text, start, lexicon)))
    )
      return at
  return end
}

/** `무엇인가`, `환경운동가`, `어린이`: whether a stem ends as its particle asks for, on a vowel (`가`, `는`, `를`) or not (`이`, `은`, `을`). */
function fits(text: string, at: number, end: number): boolean {
  if (end > at + 1 || unitAt(text, at - 1) < 0xac00) return true
  const onVowel = (unitAt(text, at - 1) - 0xac00) % 28 === 0
  return /[가는를]/.test(text.charAt(at)) ? onVowel : !/[이은을]/.test(text.charAt(at)) || !onVowel
}

/** `말하는 이장의`, but for `김윤하는 "…"고` and `작가 김윤하는`: a verb before what it tells of. */
function isAttribute(text: string, at: number, end: number): boolean {
  return (
    text[at] === '는' &&
    end === at + 1 &&
    /[하되]/.test(text.charAt(at - 1)) &&
    !/^\s?["“]/.test(text.slice(end, end + 2))
  )
}

/** `올랐다가`, `있다는`: a verb in the past, or one like it, by its double consonant. */
function isPast(text: string, end: number): boolean {
  return text[end - 1] === '다' && (unitAt(text, end - 2) - 0xac00) % 28 === 20
}

/** Where a title of one letter begins that is written on to a name (`오모씨는`, `김씨는`, `A씨는`), or the word. */
function endOfName(text: string, start: number, stop: number, lexicon: Lexicon): number {
  const isTitled = (bitsOf(wordAt(text, stop - 1, stop), lexicon) & Word.honorific) !== 0
  const isShort =
    stop === start + 2 &&
    (isFamily(text, start, lexicon) ||
      isA(Unit.capital, unitAt(text, start)) ||
      /^[^글날솜불말홀볍맘종]씨/.test(text.slice(start, stop)))
  return isTitled && (isShort || stop > start + 2) ? stop - 1 : start
}
