/** Which mentions are subjects, and of which verbs, in a language that puts subjects first. */
import { BY, isAdverb, isGerund, isPast, openers, TO, WHO, WITH } from './english.ts'
import { type Lexicon, Use, Word } from './lexicon.ts'
import { firstFrom, linkOf, pastBrackets, Tie } from './links.ts'
import type { Mention } from './mentions.ts'
import { isUnknown } from './phrases.ts'
import type { Paragraph } from './scene.ts'
import { fold, Sign } from './symbols.ts'
import { bitsAt, numberAt, sentenceAt, signAt, type Tokens, usesAt } from './tokens.ts'

/** How a subject stands to its verb. */
export enum Subject {
  none = 0,
  /** `Okafor said`, `Critics in both towns said` */
  plain = 1,
  /** `Okafor, the harbour master, said` */
  aside = 2,
  /** `spectators chanting` */
  doing = 3,
  /** `who said` */
  relative = 4,
}

export interface Clause {
  subject: Subject
  /** Where its verb stands, a verb of saying if it has one; -1 for what is no subject. */
  verb: number
}

const noClause: Clause = { subject: Subject.none, verb: -1 }

/** How far a clause is read, in tokens. */
const reach = 30

/** The clause whose subject a mention is, found out once. */
export function clauseOf(own: Paragraph, mention: Mention): Clause {
  mention.clause ??= findClause(own, mention)
  return mention.clause
}

function findClause(own: Paragraph, mention: Mention): Clause {
  const { tokens } = own
  const { kind, bits, owner, phrase, sentence } = mention
  if (owner) return noClause
  // `after Okafor said`: what is a preposition too opens a clause.
  const isObject = mention.oblique && !(bitsAt(tokens, phrase - 1) & Word.clause)
  const end = endOfPhrase(own, mention)
  if (signAt(tokens, end) === Sign.comma) {
    const verb = isObject ? -1 : verbBehindAside(own, end, sentence)
    return verb < 0 ? noClause : { subject: Subject.aside, verb }
  }
  const verb = lastVerb(own, end, sentence)
  if (verb < 0) return noClause
  if (isGerund(own, verb) && verb === pastAdverbs(own, end, sentence)) return { subject: Subject.doing, verb }
  if (kind === 'pronoun' && bits & Word.relative) return { subject: Subject.relative, verb }
  return isObject ? noClause : { subject: Subject.plain, verb }
}

/** Where a noun phrase ends with all that belongs to it: `the mayor of the town (R)`, `a letter from the town obtained by The Post`. */
function endOfPhrase(own: Paragraph, { kind, to }: Mention): number {
  const { tokens, mentions } = own
  let end = pastBrackets(tokens, to)
  if (kind === 'pronoun') return end
  for (let i = firstFrom(mentions, end); i < mentions.length && end < to + reach; i++) {
    const isBy = isPast(own, end) && bitsAt(tokens, end) === 0 && numberAt(tokens, end + 1) === BY
    const at = isBy ? end + 1 : end
    if (signAt(tokens, at) !== Sign.preposition || (mentions[i] as Mention).phrase !== at + 1) break
    // `in the town's harbour`
    while ((mentions[i] as Mention).owner && mentions[i + 1]?.phrase === (mentions[i] as Mention).to + 1) i++
    end = pastBrackets(tokens, (mentions[i] as Mention).to)
  }
  return end
}

/** The verb behind what stands between commas behind a subject, or -1. */
function verbBehindAside(own: Paragraph, comma: number, sentence: number): number {
  const { tokens } = own
  for (let i = comma + 2; i < comma + reach && sentenceAt(tokens, i) === sentence; i++) {
    const sign = signAt(tokens, i)
    if (sign === Sign.colon || sign === Sign.dash) break
    if (sign !== Sign.comma) continue
    const verb = pastAdverbs(own, i + 1, sentence)
    const isVerb = isVerbAt(own, verb) || (isUnknown(tokens, verb) && isPast(own, verb))
    if (isVerb && !isGerund(own, verb)) return lastVerb(own, verb, sentence)
  }
  return -1
}

/** The verb that a chain of verbs ends with (`has often been said`), or -1 if none begins here. */
function lastVerb(own: Paragraph, start: number, sentence: number): number {
  const { tokens } = own
  let verb = -1
  for (let i = pastAdverbs(own, start, sentence); ; i = pastAdverbs(own, i + 1, sentence)) {
    if (sentenceAt(tokens, i) !== sentence) return verb
    if (signAt(tokens, i) === Sign.cue || isUnknown(tokens, i)) return i
    if (!isVerbAt(own, i)) return verb
    verb = i
  }
}

function pastAdverbs(own: Paragraph, start: number, sentence: number): number {
  let i = start
  while (sentenceAt(own.tokens, i) === sentence && isAdverb(own, i)) i++
  return i
}

function isVerbAt({ tokens }: Paragraph, i: number): boolean {
  const sign = signAt(tokens, i)
  return sign === Sign.cue || sign === Sign.auxiliary || sign === Sign.reported
}

/** What joins a verb to what stands before it and its auxiliaries, and whether it is one in `-ing`: as one number. */
export function joinOf(own: Paragraph, verb: number): number {
  if (verb < 0) return 0
  const { tokens } = own
  const sentence = sentenceAt(tokens, verb)
  let i = verb - 1
  while (sentenceAt(tokens, i) === sentence && (signAt(tokens, i) === Sign.auxiliary || isAdverb(own, i))) i--
  const sign = sentenceAt(tokens, i) === sentence ? fold(signAt(tokens, i)) : Sign.edge
  return (numberAt(tokens, i) === TO ? Sign.scare : sign) * 2 + (isGerund(own, verb) ? 3 : 2)
}

/** How many subjects there are behind a mention and before `end`, up to 3. */
export function subjectsBehind(own: Paragraph, { sentence, to }: Mention, end: number): number {
  const { mentions } = own
  let count = 0
  for (let i = firstFrom(mentions, to); i < mentions.length && count < 3; i++) {
    const one = mentions[i] as Mention
    if (one.phrase >= end || one.sentence !== sentence) break
    if (clauseOf(own, one).verb >= 0) count++
  }
  return count
}

/**
 * Whose a verb of saying is that stands in a clause of its own, whoever else its sentence has: `Bell listened as the crowd
 * chanted`, `Bell praised Okafor, who called it`, `with Okafor saying`.
 */
export function innerSubject(own: Paragraph, verb: number): Mention | null {
  const { mentions, tokens } = own
  const sentence = sentenceAt(tokens, verb)
  for (let i = firstFrom(mentions, verb) - 1; i >= 0; i--) {
    const one = mentions[i] as Mention
    if (one.sentence !== sentence || verb - one.to > reach) break
    const clause = clauseOf(own, one)
    if (clause.verb === verb && isInner(tokens, one, clause.subject)) return one
  }
  return null
}

function isInner(tokens: Tokens, { from, phrase }: Mention, subject: Subject): boolean {
  const before = numberAt(tokens, phrase - 1)
  if (subject === Subject.relative) return numberAt(tokens, from) === WHO
  return (subject === Subject.plain && openers.has(before)) || (subject === Subject.doing && before === WITH)
}

/** Whether a mention is told or called something by a verb before a quotation: `Okafor was asked, “…”`, `telling Okafor it is “…”`. */
export function isObjectOf(own: Paragraph, mention: Mention, verb: number, lexicon: Lexicon): boolean {
  if (verb < 0 || mention.sentence !== sentenceAt(own.tokens, verb)) return false
  const { cue, kind } = linkOf(own, mention, lexicon)
  if (isGerund(own, verb)) return kind === Tie.inverted && cue === verb
  let i = verb - 1
  while (isAdverb(own, i)) i--
  return (usesAt(own.tokens, i) & Use.passives) !== 0 && clauseOf(own, mention).verb === verb
}
