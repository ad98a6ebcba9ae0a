/** Which words are names, where a name goes on, and where it begins behind its titles. */
import { unitAt } from '../text/unit-at.ts'
import { anyHonorific, anyPronoun, functionWord, type Lexicon, Use, Word } from './lexicon.ts'
import type { Reading } from './mentions.ts'
import { bitsAt, Kind, type Token, textOf, tokenAt } from './tokens.ts'
import { isUncased } from './units.ts'
import { COMMA, DOT, numberOf } from './words.ts'

export function opensSentence(text: string, tokens: readonly Token[], i: number): boolean {
  if (i === 0) return true
  const before = tokens[i - 1] as Token
  return (
    before.sentence !== (tokens[i] as Token).sentence ||
    (before.kind === Kind.quote && text[before.end - 2] !== ',') ||
    (before.kind === Kind.punctuation && before.word !== COMMA && before.word !== DOT)
  )
}

/** Whether a word with a capital is (part of) a name, and not just first in its sentence. */
export function isNameWord({ text, tokens, capitals, lexicon }: Reading, i: number): boolean {
  const token = tokens[i] as Token
  if (!token.capital || token.kind !== Kind.word) return false
  if (token.bits & Word.joined && !(token.bits & (Word.honorific | Word.speaker))) return false
  if (token.bits & Word.time && !tokenAt(tokens, i + 1).capital) return false
  const opening = opensSentence(text, tokens, i)
  if (opening && token.uses & Use.adverbs) return false
  if (token.bits & functionWord && !(token.bits & (anyHonorific | Word.givenHe | Word.givenShe))) {
    // `De Boer`, `Le Monde`
    const isArticle = token.bits & Word.determiner && tokenAt(tokens, i + 1).capital && !lexicon.learned
    if (!opening && isArticle && !lexicon.capitalNouns) return true
    return (
      !opening &&
      !(token.bits & (Word.determiner | anyPronoun | Word.first | Word.possessive)) &&
      (!(token.bits & Word.cue) || (bitsAt(tokens, i + 1) & Word.cue) !== 0) &&
      token.end - token.start > 2 &&
      !lexicon.capitalNouns
    )
  }
  if (!opening || isUncased(unitAt(text, token.start))) return true
  if (token.bits & (Word.givenHe | Word.givenShe | anyHonorific) || capitals.has(token.word)) return true
  const next = tokenAt(tokens, i + 1)
  if (next.sentence !== token.sentence) return false
  if (next.capital || next.kind === Kind.clitic) return true
  if (next.bits & Word.particle && tokenAt(tokens, i + 2).capital) return true
  return (
    (next.bits & (Word.cue | Word.auxiliary)) !== 0 &&
    !(token.bits & Word.speaker) &&
    (!lexicon.capitalNouns || hasHyphen(text, token))
  )
}

/** A full stop inside a name: after an initial or an abbreviation, with the name going on. */
export function isInnerStop(tokens: readonly Token[], i: number, runTo: number): boolean {
  const stop = tokenAt(tokens, i)
  const before = tokenAt(tokens, i - 1)
  const next = tokenAt(tokens, i + 1)
  if (stop.word !== DOT || runTo !== i) return false
  return before.end === stop.start && next.capital && next.sentence === before.sentence
}

const OF = numberOf('of')

/** `van`, `de`, `of` between two words of a name. */
export function isParticle(reading: Reading, i: number, runTo: number): boolean {
  const { text, tokens, lexicon } = reading
  const token = tokens[i] as Token
  if (runTo !== i || !(token.bits & Word.particle)) return false
  const last = tokens[i - 1] as Token
  // `die Leiterin der Werft`, but `sagte Emil Brandis der Rundschau`.
  const before = tokenAt(tokens, i - 2)
  const isFullName =
    before.kind === Kind.word &&
    before.capital &&
    (last.bits | before.bits) === (before.bits & (Word.givenHe | Word.givenShe))
  if (lexicon.capitalNouns && token.bits & Word.determiner && isFullName) return false
  // `Das Fazit von Ada Okafor`: two mentions.
  const isOwned = ((last.bits & Word.cueNoun) | (bitsAt(tokens, i + 1) & (Word.givenHe | Word.givenShe))) !== 0
  if (lexicon.capitalNouns && token.uses & Use.agents && isOwned) return false
  // `zu Guttenberg` behind a first name, `ein Mann zu Hause` behind nouns.
  const isLoose = lexicon.capitalNouns && token.bits & Word.preposition && !(token.uses & Use.agents)
  if (isLoose && !(last.bits & (Word.givenHe | Word.givenShe)) && !hasHyphen(text, last)) return false
  if (token.bits & Word.preposition && token.word === OF && !(last.bits & (Word.speaker | anyHonorific))) return false
  for (let k = i + 1; k < i + 3; k++) {
    const next = tokenAt(tokens, k)
    if (next.sentence !== token.sentence) return false
    if (isNameWord(reading, k)) return true
    if (!(next.bits & Word.particle)) return false
  }
  return false
}

/** Where the name begins behind its titles (`Foreign Minister | Sergey Lavrov`); the end of the run if it is all titles. */
export function skipTitles(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  for (let i = from + 1; i < to - 1; i++) {
    const { bits } = tokens[i] as Token
    if (bits & (Word.givenHe | Word.givenShe) && !((tokens[i - 1] as Token).bits & (Word.givenHe | Word.givenShe)))
      return i
  }
  let behind = 0
  for (let i = to - 1; i >= from; i--) {
    const { bits, kind } = tokens[i] as Token
    if (kind !== Kind.word) continue
    const rest = behind++
    if (bits & (anyHonorific | Word.joined) && !(bits & (Word.givenHe | Word.givenShe)))
      return rest > 0 ? afterStop(tokens, i + 1) : to
    if (bits & Word.speaker) return rest === 0 ? to : rest >= 2 || !lexicon.capitalNouns ? i + 1 : from
  }
  return from
}

function afterStop(tokens: readonly Token[], i: number): number {
  return tokenAt(tokens, i).word === DOT ? i + 1 : i
}

/** `Mr.` and its like stay with the mention: the words the text uses for the person. */
export function politeFrom(tokens: readonly Token[], nameFrom: number, start: number): number {
  let i = nameFrom - 1
  if (i > start && tokenAt(tokens, i).word === DOT) i--
  if (i < start) return nameFrom
  const before = tokens[i] as Token
  return before.bits & anyHonorific && isBrief(before) ? i : nameFrom
}

/** Too short for anything but a polite title (`Mr.`, `Frau`). */
export function isBrief({ start, end }: Token): boolean {
  return end - start <= 4
}

function hasHyphen(text: string, token: Token): boolean {
  return textOf(token, text).includes('-')
}
