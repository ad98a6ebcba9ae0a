/** From a paragraph's text to its tokens, and what they are together. */
import { unitAt } from '../text/unit-at.ts'
import { headOf } from './heads.ts'
import { anyPronoun, bitsOf, headBits, type Lexicon, placeOf, Use, Word } from './lexicon.ts'
import type { MarkedSpan } from './marks.ts'
import { dropParticiples, joinPhrases } from './phrases.ts'
import { setSentences } from './sentences.ts'
import { addEdges, addToken, bitsAt, isWordAt, Kind, setBits, type Tokens, usesAt } from './tokens.ts'
import { type Letters, Unit } from './units.ts'
import { COMMA, DOT, grown, wordIn } from './words.ts'

/** Adds the tokens of a paragraph, its marked spans taken as one token each, and returns which is the first. */
export function tokenize(tokens: Tokens, letters: Letters, spans: readonly MarkedSpan[], lexicon: Lexicon): number {
  const { text, units, base } = letters
  const first = tokens.count
  let next = 0
  let i = 0
  let stop = spans[0]?.start ?? text.length
  while (i < text.length) {
    if (i >= stop) {
      const span = spans[next] as MarkedSpan
      const isNamed = !lexicon.learned && isName(text, span)
      addToken(tokens, Kind.quote, span.start, span.end, unitAt(span.mark, 0) | 0, 0, 0, isNamed, next)
      i = span.end
      next++
      stop = spans[next]?.start ?? text.length
      continue
    }
    const unit = units[base + i] as number
    if (unit & Unit.blank) i++
    else if (unit & Unit.unspaced) i = (lexicon.rules?.addUnspaced ?? addRun)(tokens, letters, i, stop, lexicon)
    else if (unit & Unit.word) i = addWord(tokens, letters, i, stop, lexicon)
    else addToken(tokens, Kind.punctuation, i, i + 1, unitAt(text, i++))
  }
  const end = tokens.count
  addEdges(tokens)
  relate(tokens, first, end, letters, spans, lexicon)
  return first
}

/** What tokens are for those around them. */
function relate(
  tokens: Tokens,
  first: number,
  end: number,
  letters: Letters,
  spans: readonly MarkedSpan[],
  lexicon: Lexicon,
): void {
  const { text } = letters
  const { rules } = lexicon
  let uses = 0
  for (let i = first; i < end; i++) uses |= usesAt(tokens, i)
  if (uses & Use.opener) joinPhrases(tokens, first, end, text, lexicon)
  rules?.relateBefore(tokens, first, end, letters, lexicon, uses)
  setSentences(tokens, first, end, text, spans, lexicon)
  if (rules) rules.relateInside(tokens, first, end, letters, lexicon, uses, spans.length > 0)
  else dropParticiples(tokens, first, end)
}

/** A run of a script without spaces as one word, and a name for all that is known. */
function addRun(tokens: Tokens, letters: Letters, start: number, stop: number): number {
  const { units, base } = letters
  let end = start
  while (end < stop && (units[base + end] as number) & Unit.unspaced) end++
  addToken(tokens, Kind.word, start, end, wordIn(letters, start, end), 0, 0, true)
  return end
}

/** Up to four words, the first with a capital, and no stop: what can be a paper's name. */
function isName(text: string, { from, to }: MarkedSpan): boolean {
  return to - from < 40 && /^\p{Lu}[^\s.!?,]*(?:\s[^\s.!?,]+){0,3}$/u.test(text.slice(from, to))
}

/** What nearly all units are: letters of a script with spaces. */
const letter = Unit.letter | Unit.unspaced

function addWord(tokens: Tokens, letters: Letters, start: number, stop: number, lexicon: Lexicon): number {
  const { units, base, text } = letters
  let end = start
  let word = 0
  let seen = 0
  // Where its last hyphen and its first apostrophe are.
  let hyphen = start - 1
  let apostrophe = -1
  let isPlain = true
  while (end < stop) {
    const unit = units[base + end] as number
    if ((unit & letter) !== Unit.letter) {
      if (unit & (Unit.unspaced | Unit.blank)) break
      if (!(unit & Unit.word)) {
        if (end + 1 === stop || !joins(letters, start, end, unit)) break
        isPlain = false
        const sign = unit & Unit.small
        if (sign === HYPHEN) hyphen = end
        else if (apostrophe < 0 && sign === APOSTROPHE) apostrophe = end
      }
    }
    seen |= unit
    word = grown(word, unit)
    end++
  }
  if (!(seen & Unit.letter) && (units[base + start] as number) & Unit.digit)
    addToken(tokens, Kind.number, start, end, word)
  else if (lexicon.used & Use.markers && unitAt(text, end - 1) >= 0xac00)
    lexicon.rules?.addMarked(tokens, text, start, end, lexicon)
  else if (isPlain) addStem(tokens, letters, start, end, word, lexicon)
  else addCompound(tokens, letters, start, end, hyphen, apostrophe, lexicon)
  return end
}

function addStem(tokens: Tokens, letters: Letters, start: number, end: number, word: number, lexicon: Lexicon): void {
  const place = placeOf(word, lexicon)
  const uses = lexicon.uses[place] as number
  const first = letters.units[letters.base + start] as number
  let bits = lexicon.bits[place] as number
  // `katanya`, `Menurutnya`
  if (bits === 0 && !lexicon.learned && letters.text.endsWith('nya', end))
    bits = bitsOf(wordIn(letters, start, end - 3), lexicon) & (Word.cue | Word.cuePreposition) && Word.cue
  if (bits === 0 && first & Unit.uncased)
    bits = lexicon.rules?.bitsWithAffixes(letters.text.slice(start, end), lexicon) ?? 0
  const capital = (first & Unit.capital) !== 0
  // `Wochenzeitung`, `hamndirektören`
  if (bits === 0 && lexicon.verbSecond && (capital || !lexicon.capitalNouns))
    bits = headOf(lexicon.heads, letters, start, end)
  if (capital && lexicon.capitalNouns) {
    // `an vielen Stellen`
    if (isWordAt(tokens, tokens.count - 1)) bits &= ~Word.cue
  }
  addToken(tokens, Kind.word, start, end, word, bits, uses, capital)
}

const MARK = 0x22
const HYPHEN = 0x2d
/** That of a curly one, too. */
const APOSTROPHE = 0x27

/** A word with a hyphen, an apostrophe or a stop inside. */
function addCompound(
  tokens: Tokens,
  letters: Letters,
  start: number,
  end: number,
  hyphen: number,
  apostrophe: number,
  lexicon: Lexicon,
): void {
  const { text, units, base } = letters
  if (hyphen > start && isInverted(letters, start, hyphen, end, lexicon)) {
    // A verb with its subject tied on (`dit-il`, `a-t-elle`).
    addWord(tokens, letters, start, text.indexOf('-', start), lexicon)
    const verb = tokens.count - 1
    if (bitsAt(tokens, verb) === 0) setBits(tokens, verb, Word.cue)
    addWord(tokens, letters, hyphen + 1, end, lexicon)
    return
  }
  if (!lexicon.learned && isElided(letters, start, apostrophe, end, lexicon)) {
    addStem(tokens, letters, start, apostrophe, wordIn(letters, start, apostrophe), lexicon)
    addWord(tokens, letters, apostrophe + 1, end, lexicon)
    return
  }
  const unit = (at: number): number => (units[base + at] as number) & Unit.small
  // An English possessive; the ending of a Turkish case (`Demir'e`).
  const isOwner = end > start + 2 && unit(end - 1) === S && unit(end - 2) === APOSTROPHE
  const hasCase = lexicon.used & Use.quotatives && lexicon.dropsPronouns && apostrophe > start
  const stop = hasCase ? apostrophe : isOwner ? end - 2 : end
  const word = wordIn(letters, start, stop)
  const place = placeOf(word, lexicon)
  // What a word is by its last part; where nouns are compounds, by what stands behind the hyphen.
  const head = lexicon.capitalNouns ? hyphen + 1 : start
  const bits =
    (lexicon.bits[place] as number) ||
    (lexicon.learned && bitsOfContracted(letters, start, apostrophe, lexicon)) ||
    (bitsOf(wordIn(letters, head, stop), lexicon) || headOf(lexicon.heads, letters, head, stop)) & headBits
  const first = units[base + start] as number
  const affixed =
    bits === 0 && first & Unit.uncased ? lexicon.rules?.bitsWithAffixes(text.slice(start, end), lexicon) : 0
  const whole = bits || affixed || 0
  addToken(tokens, Kind.word, start, stop, word, whole, lexicon.uses[place], (first & Unit.capital) !== 0)
  if (stop < end) addToken(tokens, hasCase ? Kind.punctuation : Kind.clitic, stop, end, 0)
}

const S = 0x73

const M = 0x6d
const R = 0x72

/** `I’ve`, `they’d`: the pronoun; `I’m`, `they’re`: the verb, since nobody says something then. */
function bitsOfContracted(letters: Letters, start: number, apostrophe: number, lexicon: Lexicon): number {
  const bits = bitsOf(wordIn(letters, start, apostrophe), lexicon) & (Word.first | anyPronoun)
  const verb = (letters.units[letters.base + apostrophe + 1] as number) & Unit.small
  return bits && (verb === M || verb === R) ? Word.auxiliary : bits
}

/** Letters of the longest word that loses its last one (`quell'`). */
const longestElided = 5

/** Whether an apostrophe stands for a letter between two words (`l'architetto`, `d'une`). */
function isElided(letters: Letters, start: number, apostrophe: number, end: number, lexicon: Lexicon): boolean {
  if (apostrophe < start + 1 || apostrophe > start + longestElided || bitsOf(wordIn(letters, start, end), lexicon))
    return false
  const bits = bitsOf(wordIn(letters, start, apostrophe), lexicon)
  return (bits & (Word.determiner | Word.preposition | Word.clause | Word.first | Word.auxiliary)) !== 0
}

/** Whether a pronoun stands behind the last hyphen, and a verb before the first one. */
function isInverted(letters: Letters, start: number, hyphen: number, end: number, lexicon: Lexicon): boolean {
  if (!(bitsOf(wordIn(letters, hyphen + 1, end), lexicon) & (anyPronoun | Word.first))) return false
  const first = letters.text.indexOf('-', start)
  const verb = bitsOf(wordIn(letters, start, first), lexicon) || Word.cue
  return (verb & (Word.cue | Word.auxiliary)) !== 0
}

/** A hyphen, an apostrophe, or the stop of an abbreviation like `U.S.`, between two letters. */
function joins({ units, base }: Letters, start: number, at: number, unit: number): boolean {
  const next = units[base + at + 1] as number
  const sign = unit & Unit.small
  // `יו"ר`, `פרופ'`
  const isHebrew = ((units[base + at - 1] as number) & (Unit.uncased | Unit.east)) === Unit.uncased
  if (isHebrew && (sign === APOSTROPHE || (sign === MARK && next & Unit.uncased))) return true
  if (unit & Unit.joint) return (next & Unit.word) !== 0
  if (sign === COMMA) return (next & Unit.digit) !== 0 && ((units[base + at - 1] as number) & Unit.digit) !== 0
  if (sign !== DOT || !(next & Unit.word)) return false
  const isInitial = at - start === 1 || ((units[base + at - 2] as number) & Unit.small) === DOT
  return isInitial || (next & Unit.digit) !== 0
}
