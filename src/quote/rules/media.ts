/** Names of papers, programmes, clubs and works in marks, told by where they stand in their sentence. */
import { type Lexicon, people, Use, Word } from '../lexicon.ts'
import { firstFrom, mentionEndingAt } from '../links.ts'
import type { Paragraph } from '../scene.ts'
import type { Quotation } from '../surroundings.ts'
import { phraseStart, Sign } from '../symbols.ts'
import { bitsAt, isWordAt, sentenceAt, sentenceStart, signAt, type Tokens, usesAt } from '../tokens.ts'
import { hasVerb, insideOf } from './lean.ts'

/** Words of a name in marks, at most. */
const longest = 5

/**
 * Whether marked words are a name: a few, the first with a capital, without a verb or a stop, right behind a preposition, as
 * who reports (`Об этом пишет «Вестник»`) or is told (`рассказал «Вестнику» мэр`), or as what somebody is of (`„Bangos“ treneris`).
 */
export function isNameInMarks(paragraph: Paragraph, quotation: Quotation, lexicon: Lexicon): boolean {
  const { block, tokens } = paragraph
  const { sentence, token } = quotation
  if (lexicon.capitalNouns || lexicon.used & Use.quotatives) return false
  const inside = insideOf(paragraph, quotation)
  if (block.role === 'title' || !/^[\p{Lu}\d]/u.test(inside) || inside.split(/\s+/, longest + 1).length > longest)
    return false
  if (/[,;:!?…]|\.$/.test(inside) || hasVerb(inside, lexicon)) return false
  const before = token - 1
  const next = bitsAt(tokens, token + 1)
  const isOwner = isWordAt(tokens, token + 1) && (next & people) !== 0 && !(next & Word.cue)
  if (sentenceAt(tokens, before) !== sentence || !isWordAt(tokens, before)) return isOwner
  const bits = bitsAt(tokens, before)
  if (isOwner || bits & Word.titleNoun || signAt(tokens, phraseStart(tokens, before)) === Sign.cuePreposition)
    return true
  // `parla di «…»` is of what somebody says.
  if (bits & Word.preposition)
    return !(usesAt(tokens, before) & Use.predicators && bitsAt(tokens, before - 1) & Word.cue)
  // `«…», — сказала Орлова «Вестнику»`
  const teller = lexicon.genitives ? mentionEndingAt(paragraph, token) : undefined
  if (teller && !(bits & Word.cue))
    return (bitsAt(tokens, teller.phrase - 1) & Word.cue) !== 0 && isBehindQuotation(tokens, teller.phrase - 1)
  return (bits & Word.cue) !== 0 && (isReporter(paragraph, token) || isFollowed(paragraph, token))
}

/** Whether something else than a subject leads to the verb of saying before marked words. */
function isReporter(paragraph: Paragraph, token: number): boolean {
  const { mentions, tokens } = paragraph
  // `«…», пишет «Вестник»`
  if (isBehindQuotation(tokens, token - 1)) return true
  const start = sentenceStart(paragraph, token)
  if (!(bitsAt(tokens, start) & (Word.preposition | Word.clause) || usesAt(tokens, start) & leads)) return false
  for (let i = firstFrom(mentions, start); i < mentions.length; i++) {
    const { from, kind, oblique } = mentions[i] as (typeof mentions)[number]
    if (from >= token) break
    if (!oblique && kind !== 'noun') return false
  }
  return true
}

/** Whether a verb of saying stands behind another quotation. */
function isBehindQuotation(tokens: Tokens, verb: number): boolean {
  let last = phraseStart(tokens, verb) - 1
  while (signAt(tokens, last) === Sign.comma || signAt(tokens, last) === Sign.dash) last--
  return signAt(tokens, last) === Sign.quote
}

const leads = Use.resumptives | Use.reporters | Use.predicators

/** Whether somebody who can speak stands right behind marked words. */
function isFollowed({ mentions, tokens }: Paragraph, token: number): boolean {
  const next = mentions[firstFrom(mentions, token + 1)]
  return next?.phrase === token + 1 && !next.oblique && isWordAt(tokens, token + 1)
}
