/** Words of scripts without spaces, or without capitals. */
import { unitAt } from '../text/unit-at.ts'
import { bitsOf, type Lexicon, Use, usesOf, Word } from './lexicon.ts'
import { bitsAt, Kind, type Token, textOf, token, tokenAt } from './tokens.ts'
import { isUncased, Unit, unitOf } from './units.ts'
import { grown, wordAt } from './words.ts'

/** Letters of the longest subject particle. */
const longestMarker = 2

/** A Korean word, its subject particle apart. */
export function addMarked(tokens: Token[], text: string, start: number, end: number, lexicon: Lexicon): void {
  const isKnown = (stop: number): boolean => bitsOf(wordAt(text, start, stop), lexicon) !== 0
  let stop = end
  if (!isKnown(end)) {
    for (let at = Math.max(start + 1, end - longestMarker); at < end && stop === end; at++)
      if (isMarker(wordAt(text, at, end), lexicon) && (at > start + 1 || isKnown(at))) stop = at
  }
  const stem = wordAt(text, start, stop)
  tokens.push(token(Kind.word, start, stop, stem, bitsOf(stem, lexicon), usesOf(stem, lexicon)))
  const marker = wordAt(text, stop, end)
  if (stop < end) tokens.push(token(Kind.punctuation, stop, end, marker, 0, usesOf(marker, lexicon)))
}

/** The longest word that is looked up in scripts without spaces. */
const longestUnspaced = 8

/**
 * A run of a script without spaces, cut at the words that the lexicon knows, the longest first; what lies between two of them
 * is one word, and a name for all that is known. A single ideograph is part of many a name, so one counts at the edges only.
 */
export function addUnspaced(tokens: Token[], text: string, start: number, stop: number, lexicon: Lexicon): number {
  let end = start
  while (end < stop && unitOf(unitAt(text, end)) & Unit.unspaced) end++
  let from = start
  const flush = (to: number): void => {
    if (to === from) return
    const word = wordAt(text, from, to)
    const isNamed = isUnspacedName(text.slice(from, to))
    tokens.push(token(Kind.word, from, to, word, 0, usesOf(word, lexicon), isNamed))
  }
  for (let at = start; at < end; ) {
    const size = knownAt(text, at, end, at === start || at === from, lexicon)
    if (size === 0) {
      at++
      continue
    }
    flush(at)
    const word = wordAt(text, at, at + size)
    const bits = bitsOf(word, lexicon)
    const kind = bits ? Kind.word : Kind.punctuation
    tokens.push(token(kind, at, at + size, word, bits, usesOf(word, lexicon)))
    at += size
    from = at
  }
  flush(end)
  return end
}

/** Two to four ideographs, or katakana: long enough for a name, and too short for a clause. */
function isUnspacedName(word: string): boolean {
  return /^(?:[\u4e00-\u9fff]{2,4}|[\u30a0-\u30ff]{2,16})$/u.test(word)
}

/** The length of the longest known word or marker here, or 0. */
function knownAt(text: string, at: number, end: number, isEdge: boolean, lexicon: Lexicon): number {
  let longest = 0
  let word = 0
  for (let size = 1; size <= Math.min(longestUnspaced, end - at); size++) {
    word = grown(word, unitAt(text, at + size - 1))
    const isKnown = bitsOf(word, lexicon) !== 0
    // One that is neither a particle nor before one counts at the edges only.
    const counts = size > 1 || isEdge || at + 1 === end || isMarker(unitAt(text, at + 1), lexicon)
    if (isMarker(word, lexicon) || (isKnown && counts)) longest = size
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
export function markUncasedNames(tokens: Token[], text: string): void {
  const introduces =
    Word.cue | Word.cuePreposition | Word.speaker | Word.honorific | Word.honorificHe | Word.honorificShe
  for (let i = 0; i < tokens.length; i++) {
    const current = tokens[i] as Token
    const first = unitAt(text, current.start)
    if (!isUncased(first) || current.kind === Kind.quote) continue
    const isMarker = (current.uses & Use.markers) !== 0
    if (current.bits & introduces && !isSpaceless(first)) markNameBehind(tokens, i, text)
    if (isMarker || current.bits & (introduces & ~Word.cue & ~Word.cuePreposition))
      for (let k = 1; k <= 3 && nameable(tokenAt(tokens, i - k), 2, text); k++) tokenAt(tokens, i - k).capital = true
  }
}

/** A name has two words, and a third only behind a particle or with an article (`ليلى عبد الرازق`). */
function markNameBehind(tokens: readonly Token[], i: number, text: string): void {
  // What belongs to a title comes before the name: `مديرة المشروع ليلى`.
  const isTitle = ((tokens[i] as Token).bits & Word.speaker) !== 0 && bitsAt(tokens, i + 1) === 0
  const from = isTitle && /^(?:ال|ה)/.test(textOf(tokenAt(tokens, i + 1), text)) ? i + 1 : i
  for (let k = 1; k <= 3; k++) {
    const one = tokenAt(tokens, from + k)
    if (!nameable(one, k, text) && !(k > 1 && one.bits & Word.particle)) return
    const isThird = k < 3 || textOf(one, text).startsWith('ال') || bitsAt(tokens, from + k - 1) & Word.particle
    if (isThird) one.capital = true
  }
}

function isSpaceless(first: number): boolean {
  return (unitOf(first) & Unit.unspaced) !== 0 || first >= 0xac00
}

/** An unknown word of such a script; the first word of an Arabic name has no article. */
function nameable(one: Token, place: number, text: string): boolean {
  return (
    one.kind === Kind.word &&
    one.bits === 0 &&
    one.end - one.start > 1 &&
    isUncased(unitAt(text, one.start)) &&
    (place > 1 || !textOf(one, text).startsWith('ال'))
  )
}
