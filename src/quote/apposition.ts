/** Names in apposition to the nouns that say what somebody is. */
import { anyHonorific, type Lexicon, Use, Word } from './lexicon.ts'
import { firstFrom, mentionEndingAt, pastBrackets } from './links.ts'
import type { Mention } from './mentions.ts'
import type { Paragraph } from './scene.ts'
import { Sign } from './symbols.ts'
import { bitsAt, isWordAt, numberAt, sentenceAt, signAt, type Tokens } from './tokens.ts'
import { COMMA } from './words.ts'

/** The name between commas behind the noun that says what somebody is (`The mayor of the town, Jan Ost,`), if there is one. */
export function apposed(paragraph: Paragraph, role: Mention, lexicon: Lexicon): Mention | null {
  const { learned } = lexicon
  const { mentions, tokens } = paragraph
  if (isBeforeName(paragraph, role, lexicon)) return mentions[firstFrom(mentions, role.to + 1)] as Mention
  const behind = learned ? null : nameBehindBrackets(paragraph, role)
  if (behind) return behind
  if (role.kind !== 'noun' || (role.weak && learned)) return null
  const joined = learned ? null : joinedName(paragraph, role)
  if (joined) return joined
  const comma = endOfNoun(tokens, pastBrackets(tokens, role.to), learned)
  if (signAt(tokens, comma) !== Sign.comma) return null
  // `Jan Ost, maire du village,`: what somebody is without an article, behind the name.
  const before =
    learned || bitsAt(tokens, role.phrase) & Word.determiner ? null : mentionEndingAt(paragraph, role.phrase - 1)
  if (before?.kind === 'name' && signAt(tokens, before.to) === Sign.comma) return before
  const name = mentions[firstFrom(mentions, comma + 1)]
  if (name?.kind !== 'name' || name.phrase !== comma + 1) return null
  if (name.sentence !== role.sentence || isWordAt(tokens, name.to)) return null
  return role.bits & (anyHonorific | Word.speaker) || name.to - name.from > 1 ? name : null
}

/** `der Lehrer und Autor Jan Ost`, `der Kommunal- und Hafenexperte Jan Ost`: one person, under one article. */
function joinedName({ mentions, tokens }: Paragraph, { phrase, to, sentence }: Mention): Mention | null {
  if (!(bitsAt(tokens, phrase) & Word.determiner)) return null
  const and = signAt(tokens, to) === Sign.dash ? to + 1 : to
  const name = mentions[firstFrom(mentions, and + 1)]
  if (signAt(tokens, and) !== Sign.coordinator || name?.kind !== 'name' || name.sentence !== sentence) return null
  return name.phrase === and + 1 && name.from > name.phrase && !(bitsAt(tokens, name.phrase) & Word.determiner)
    ? name
    : null
}

/** `Kepala Dinas Kota Semarang, Bambang Suryanto,`: whether the name behind a title is only what that is of, and the full name follows. */
function isBeforeName({ mentions, tokens }: Paragraph, role: Mention, { learned, used, verbSecond }: Lexicon): boolean {
  const { bits, from, kind, phrase, sentence, to } = role
  // `Carlos Gómez Sáez, Chef von VR Pay,`: a long name is a title only where titles have no articles.
  const isLong = to > from + 2 && used & Use.resumptives && !verbSecond
  const isTitle = (from > phrase && bitsAt(tokens, phrase) & Word.speaker) || isLong
  const isOf = kind === 'name' && isTitle && !(bits & Word.determiner)
  if (learned || !isOf || numberAt(tokens, to) !== COMMA) return false
  const name = mentions[firstFrom(mentions, to + 1)]
  if (name?.kind !== 'name' || name.phrase !== to + 1 || name.sentence !== sentence) return false
  const next = signAt(tokens, name.to)
  return (
    name.to - name.from > 1 && (next === Sign.comma || next === Sign.stop || next === Sign.edge || next === Sign.cue)
  )
}

/** `Komisaris Besar (Pol) Bambang Suryanto`: the name behind what stands in brackets behind a title. */
function nameBehindBrackets({ mentions, tokens }: Paragraph, { sentence, to }: Mention): Mention | null {
  const next = pastBrackets(tokens, to)
  if (next === to || !(bitsAt(tokens, to - 1) & (anyHonorific | Word.speaker))) return null
  const name = mentions[firstFrom(mentions, next)]
  return name?.kind === 'name' && name.phrase === next && name.sentence === sentence ? name : null
}

/** Where a noun phrase ends with what belongs to it (`of the town`, `des Hafens`). */
export function endOfNoun(tokens: Tokens, to: number, joins: boolean): number {
  let end = to
  const sign = signAt(tokens, to)
  const sentence = sentenceAt(tokens, to + 1)
  const next = signAt(tokens, to + 1)
  // `le ministre russe de la Défense`
  const isQualified = !joins && sign === Sign.word && (next === Sign.preposition || next === Sign.comma)
  if (sign !== Sign.preposition && sign !== Sign.determiner && next !== Sign.joined && !isQualified) return to
  const isWithin = (sign: Sign): boolean => within.has(sign) || (joins && joined.has(sign))
  // An abbreviation's stop ends no sentence.
  while (end < to + (joins ? 8 : 6) && isWithin(signAt(tokens, end)) && sentenceAt(tokens, end) === sentence) end++
  return end
}

/** In the language that weights were learned from also `in both Leeds and York`, `for the mayor's office`, `for Mr. Ost`. */
const joined: ReadonlySet<number> = new Set([Sign.coordinator, Sign.clitic, Sign.stop])

const within: ReadonlySet<number> = new Set([
  Sign.preposition,
  Sign.determiner,
  Sign.joined,
  Sign.word,
  Sign.name,
  Sign.speaker,
])
