/**
 * Finds mentions. No parser: a phrase begins at a determiner, a capital or a noun of the language file, and ends before a function
 * word, a verb of saying or a sign.
 */
import { anyHonorific, anyPronoun, functionWord, type Lexicon, Word } from './lexicon.ts'
import { add, type Mention, type Reading } from './mentions.ts'
import { isNameWord } from './name-words.ts'
import { addPhrase, ends, isNoun, opensClause } from './noun-phrases.ts'
import { bitsAt, EDGE, Kind, type Token, tokenAt } from './tokens.ts'
import { COMMA } from './words.ts'

/** Finds all mentions of a paragraph, in order; far from quotations names alone will do. */
export function findMentions(reading: Reading, namesOnly: boolean): void {
  const { tokens, lexicon, mentions } = reading
  let i = 0
  while (i < tokens.length) {
    const { bits, capital, kind } = tokens[i] as Token
    if (kind === Kind.quote && isMarkedName(tokens, i)) addMarkedName(reading, i)
    const isWord = kind === Kind.word || kind === Kind.number
    if (isWord && (!namesOnly || capital || bits & (Word.speaker | anyHonorific | Word.determiner)))
      i = addAt(reading, i)
    else i++
  }
  for (let k = 1; k < mentions.length; k++) {
    const mention = mentions[k] as Mention
    const before = mentions[k - 1] as Mention
    mention.first = before.sentence !== mention.sentence
    // `mit Ada und Emil`: what is joined to an object is one.
    const and = mention.phrase - 1
    if (before.oblique && before.to === and && bitsAt(tokens, and) & Word.coordinator && !lexicon.learned)
      mention.oblique = true
  }
}

/** Reads on from a word, adds what is mentioned there, and returns where to go on. */
function addAt(reading: Reading, i: number): number {
  const { tokens, lexicon } = reading
  const token = tokens[i] as Token
  if (!isNameWord(reading, i)) {
    if (isPronoun(tokens, i, lexicon)) {
      const isObject = (bitsAt(tokens, i - 1) & Word.preposition) !== 0 && !opensClause(reading, i, i + 1)
      add(reading, token.bits & Word.first ? 'author' : 'pronoun', i, i, i + 1, token.bits, isObject)
      return i + 1
    }
    if (token.bits & (ends | Word.joined) && !(token.bits & Word.determiner) && !isNoun(token)) return i + 1
  }
  return addPhrase(reading, i)
}

function isPronoun(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const { bits } = tokens[i] as Token
  if (bits & Word.joined) return false
  // `bà Lan`: a title before a name, else a pronoun.
  if (bits & anyHonorific && tokens[i + 1]?.capital) return false
  // `seiner Meinung nach`, `nach seiner Meinung`
  if (bits & Word.possessive && bitsAt(tokens, i + 1) & (Word.closes | Word.joined)) return true
  if (bits & (anyPronoun | Word.first)) {
    // A word that is a determiner too is a pronoun only where no noun follows.
    if (!(bits & (Word.determiner | Word.possessive))) return true
    const next = tokenAt(tokens, i + 1)
    return next.kind !== Kind.word || (next.bits & (ends & ~Word.reported)) !== 0
  }
  const before = tokenAt(tokens, i - 1)
  if (!(bits & Word.relative) || i === 0) return false
  const next = tokenAt(tokens, i + 1)
  // `denuncian que el dique …`: what has its own subject behind it is none, but where the verb comes last.
  const hasOwn = next.bits & Word.determiner && !(bitsAt(tokens, i + 2) & Word.cue)
  if (!lexicon.learned && !lexicon.verbSecond && (hasOwn || next.capital)) return false
  // `der`, `die`: a relative behind a comma only, and not before a noun.
  if (bits & Word.determiner && lexicon.capitalNouns) return before.word === COMMA && next !== EDGE && !next.capital
  return before.word === COMMA || (before.kind === Kind.word && !(before.bits & (functionWord & ~Word.cue)))
}

/** A name in marks where a speaker stands: `laut „Rundschau“`, `schreibt die „Rundschau“`. */
function isMarkedName(tokens: readonly Token[], i: number): boolean {
  if (!tokenAt(tokens, i).capital) return false
  const bits = bitsAt(tokens, i - 1)
  if (bits & (Word.cue | Word.cuePreposition)) return true
  return (bits & (Word.determiner | Word.indefinite)) === Word.determiner
}

function addMarkedName(reading: Reading, i: number): void {
  const { tokens } = reading
  const bits = bitsAt(tokens, i - 1)
  const phrase = bits & Word.determiner ? i - 1 : i
  const oblique = (bits & Word.oblique) !== 0 || (bitsAt(tokens, phrase - 1) & Word.preposition) !== 0
  add(reading, 'noun', phrase, i, i + 1, Word.speaker | Word.titleNoun, oblique)
}
