/**
 * Whose a cue is, by word order, in languages whose verb comes second: what leads the sentence is its subject unless something
 * else leads it, and then the subject stands behind the verb. A dependent clause has its verb last and its subject first.
 */
import { anyPronoun, people, Use, Word } from '../lexicon.ts'
import { firstFrom, mentionEndingAt } from '../links.ts'
import type { Mention } from '../mentions.ts'
import type { Paragraph } from '../scene.ts'
import { isDash, Sign } from '../symbols.ts'
import {
  bitsAt,
  isCapitalAt,
  isWordAt,
  longest,
  sentenceAt,
  sentenceStart,
  signAt,
  type Tokens,
  usesAt,
} from '../tokens.ts'

/** How far a clause is read from its verb, in tokens. */
const reach = 40

/** The mention that a cue belongs to, or `null` where the order of words does not tell. */
export function subjectOf(paragraph: Paragraph, cue: number): Mention | null {
  const { tokens } = paragraph
  const bits = bitsAt(tokens, cue)
  if (bits & Word.impersonal) return sourceOf(paragraph, cue)
  if (bits & Word.closes) return mentionEndingAt(paragraph, cue) ?? null
  if (signAt(tokens, cue) === Sign.cuePreposition) return sourceBehind(paragraph, cue)
  const subject = ofVerb(paragraph, cue)
  return usesAt(tokens, cue) & Use.quoting ? objectOf(paragraph, cue, subject) : subject
}

function ofVerb(paragraph: Paragraph, cue: number): Mention | null {
  const shared = joinedSubject(paragraph, cue)
  return shared ?? ofOneVerb(paragraph, cue)
}

/** `Okafor sagte, der Kai halte, und fügte hinzu`: the subject of a verb before, but for that of a clause that has ended. */
function joinedSubject(paragraph: Paragraph, cue: number): Mention | null {
  const { tokens } = paragraph
  if (signAt(tokens, cue - 1) !== Sign.coordinator) return null
  for (let i = cue - 2; i > cue - reach && sentenceAt(tokens, i) === sentenceAt(tokens, cue); i--) {
    if (signAt(tokens, i) !== Sign.cue) continue
    const subject = ofOneVerb(paragraph, i)
    if (subject?.kind !== 'pronoun' || !(subject.bits & Word.relative) || signAt(tokens, cue - 2) !== Sign.comma)
      return subject
  }
  return null
}

function ofOneVerb(paragraph: Paragraph, cue: number): Mention | null {
  const { tokens } = paragraph
  const end = clauseEnd(paragraph, cue)
  const behind = firstSubject(paragraph, cue + 1, end)
  if (usesAt(tokens, cue) & Use.particles || (behind && isBehindQuotation(paragraph, cue))) return behind
  if (behind && isNext(paragraph, cue, behind)) return subjectAround(paragraph, cue, end)
  const { opener, auxiliary } = frameOf(paragraph, cue)
  if (opener >= 0) return subjectInside(paragraph, opener, cue)
  if (auxiliary < 0) return subjectAround(paragraph, cue, end)
  // `ist … genannt worden`
  const isPassive = (usesAt(tokens, auxiliary) | usesAt(tokens, cue + 1)) & Use.passives
  if (isPassive && !(usesAt(tokens, cue) & Use.quoting))
    return agentOf(paragraph, auxiliary) ?? textBefore(paragraph, auxiliary)
  return subjectAround(paragraph, auxiliary, cue)
}

/** The subject of a dependent clause: what opens it, or somebody right behind that (`ein Brief, den er schickte`). */
function subjectInside(paragraph: Paragraph, opener: number, cue: number): Mention | null {
  const { mentions, tokens } = paragraph
  const relative = relativeAt(paragraph, opener)
  const next = mentions[firstFrom(mentions, opener + 1)]
  const isObject = next?.phrase === opener + 1 && next.phrase < cue && canBeSubject(next) && isPerson(next, tokens)
  if (relative && isObject && (next.kind !== 'pronoun' || usesAt(tokens, next.from) & Use.subjects)) return next
  return (
    relative ?? firstSubject(paragraph, signAt(tokens, opener) === Sign.determiner ? opener : opener + 1, cue, true)
  )
}

/** `X zitierte Okafor`: whom somebody quotes; who is quoted, in the passive. */
function objectOf(paragraph: Paragraph, cue: number, subject: Mention | null): Mention | null {
  const { mentions, tokens } = paragraph
  const end = clauseEnd(paragraph, cue)
  for (let i = firstFrom(mentions, cue + 1); i < mentions.length; i++) {
    const mention = mentions[i] as Mention
    if (mention.phrase >= end) break
    if (mention !== subject && mention.phrase > cue && signAt(tokens, mention.phrase - 1) !== Sign.preposition)
      return mention
  }
  return subject
}

/** The subject of a sentence whose verb says nothing of speech, for what a colon opens behind it. */
export function leadOf(paragraph: Paragraph, before: number): Mention | null {
  return firstSubject(paragraph, sentenceStart(paragraph, before), before)
}

/** Whose the last cue before a token is, in its paragraph or at the end of the one before, from a token on. */
export function lastSubject(paragraph: Paragraph, before: number, from: number): Mention | null {
  const { tokens } = paragraph
  for (let i = before - 1; i >= from && i > before - 5 * reach; i--) {
    if (signAt(tokens, i) !== Sign.cue && signAt(tokens, i) !== Sign.cuePreposition) continue
    const subject = subjectOf(paragraph, i)
    if (subject) return subject
  }
  return null
}

/** The first mention of a stretch that can be a subject; what follows `als` is none, unless that opens a clause. */
function firstSubject({ mentions, tokens }: Paragraph, from: number, to: number, opens = false): Mention | null {
  for (let i = firstFrom(mentions, from); i < mentions.length; i++) {
    const mention = mentions[i] as Mention
    if (mention.phrase >= to) return null
    if (
      mention.phrase >= from &&
      canBeSubject(mention) &&
      (opens || signAt(tokens, mention.phrase - 1) !== Sign.clause)
    )
      return mention
  }
  return null
}

function canBeSubject({ oblique, owner, bits, kind }: Mention): boolean {
  if (oblique || owner || (bits & Word.time && kind !== 'name')) return false
  return kind !== 'pronoun' || !(bits & Word.relative) || (bits & ~Word.relative & anyPronoun) !== 0
}

/** Whether nothing but a word or two stands between a verb and a mention. */
function isNext({ tokens }: Paragraph, verb: number, mention: Mention): boolean {
  for (let i = verb + 1; i < mention.phrase; i++)
    if (signAt(tokens, i) !== Sign.joined && signAt(tokens, i) !== Sign.word && signAt(tokens, i) !== Sign.time)
      return false
  return mention.phrase - verb < 5
}

/** The end of the clause that goes on behind a verb. */
function clauseEnd({ tokens, to }: Paragraph, verb: number): number {
  const sentence = sentenceAt(tokens, verb)
  const last = Math.min(to, verb + reach)
  for (let i = verb + 1; i < last; i++) {
    const sign = signAt(tokens, i)
    if (sign === Sign.comma || sign === Sign.colon || sign === Sign.clause) return i
    if (sign === Sign.quote && !isCapitalAt(tokens, i)) return i
    if (sign === Sign.cue || sentenceAt(tokens, i) !== sentence) return i
  }
  return last
}

/** Whether a cue stands behind a quotation, and not behind a name in marks (`ein Reporter der „Rundschau“ schrieb`). */
function isBehindQuotation({ tokens }: Paragraph, cue: number): boolean {
  let i = cue - 1
  while (signAt(tokens, i) === Sign.comma || signAt(tokens, i) === Sign.dash) i--
  if (signAt(tokens, i) !== Sign.quote) return false
  return i < cue - 1 || !isWordAt(tokens, i - 1) || sentenceAt(tokens, i - 1) !== sentenceAt(tokens, i)
}

/** What frames a clause with its verb last: the word that opens it, or the auxiliary in second place. */
function frameOf(paragraph: Paragraph, cue: number): { opener: number; auxiliary: number } {
  const { tokens } = paragraph
  const sentence = sentenceAt(tokens, cue)
  const none = { opener: -1, auxiliary: -1 }
  for (let i = cue - 1; i > cue - reach && sentenceAt(tokens, i) === sentence; i--) {
    const sign = signAt(tokens, i)
    if (sign === Sign.colon || isDash(tokens, i)) return none
    if (sign === Sign.auxiliary) return { opener: -1, auxiliary: i }
    // `als „…“` compares and opens nothing.
    if (sign === Sign.clause && signAt(tokens, i + 1) !== Sign.quote && signAt(tokens, i - 1) !== Sign.quote)
      return i < cue - 1 && (!hasComma(paragraph, i, cue) || isInsertedBehind(paragraph, i, cue))
        ? { opener: i, auxiliary: -1 }
        : none
    const isOpener = relativeAt(paragraph, i) || opensObject(paragraph, i, cue)
    if (isOpener && !hasComma(paragraph, i, cue)) return { opener: i, auxiliary: -1 }
  }
  return none
}

/** `während der Leiter, Emil Okafor, sagte`: whether commas part nothing but who somebody is from what opens a clause and its verb. */
function isInsertedBehind({ mentions, tokens }: Paragraph, opener: number, cue: number): boolean {
  const next = mentions[firstFrom(mentions, opener + 1)]
  return next?.phrase === opener + 1 && signAt(tokens, next.to) === Sign.comma && signAt(tokens, cue - 1) === Sign.comma
}

/** `den Kai, den Okafor „marode“ nennt`: whether an article behind a comma opens a clause that has its verb last, before a name. */
function opensObject({ tokens }: Paragraph, i: number, cue: number): boolean {
  const bits = bitsAt(tokens, i)
  const canOpen = bits & (Word.relative | Word.oblique) && !(bits & (Word.indefinite | Word.possessive))
  if (!canOpen || !(bits & Word.determiner) || signAt(tokens, i - 1) !== Sign.comma || i > cue - 3) return false
  const last = signAt(tokens, cue + 1) === Sign.auxiliary ? cue + 2 : cue + 1
  const end = signAt(tokens, last)
  return isCapitalAt(tokens, i + 1) && (end === Sign.comma || end === Sign.stop || end === Sign.colon)
}

export function hasComma({ tokens }: Paragraph, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (signAt(tokens, i) === Sign.comma) return true
  return false
}

/** The relative pronoun at a token, if one stands there. */
function relativeAt({ mentions }: Paragraph, token: number): Mention | null {
  const mention = mentions[firstFrom(mentions, token)]
  return mention?.from === token && mention.kind === 'pronoun' && mention.bits & Word.relative ? mention : null
}

/** The subject of a verb in second place: what leads, or what follows. */
function subjectAround(paragraph: Paragraph, verb: number, end: number): Mention | null {
  const { tokens } = paragraph
  const behind = firstSubject(paragraph, verb + 1, end)
  const start = clauseStart(paragraph, verb)
  const lead = firstSubject(paragraph, start, verb)
  // `, zo betoogde Okafor,`
  const before = usesAt(tokens, verb - 1) & Use.resumptives ? verb - 2 : verb - 1
  if (signAt(tokens, before) === Sign.comma) {
    // Behind a comma either an insertion has ended (`Okafor, die Leiterin, sagte`) or a clause (`Er komme, sagte Okafor`).
    const isInsertion =
      lead !== null &&
      signAt(tokens, start) !== Sign.clause &&
      !(behind && isInterrupted(paragraph, start, lead, end)) &&
      isInserted(paragraph, lead, verb)
    return isInsertion && !(behind && outranks(paragraph, verb, behind, lead)) ? lead : (behind ?? lead)
  }
  if (!lead || !behind) return lead ?? behind
  return signAt(tokens, verb - 1) !== Sign.coordinator && outranks(paragraph, verb, behind, lead) ? behind : lead
}

/**
 * `Die Pläne, ließ Okafor wissen, seien gut`, `Rechnen könne sie, sagte Okafor`: whether what leads has a verb of its own, before it or
 * behind the clause that says who speaks.
 */
function isInterrupted({ tokens }: Paragraph, start: number, lead: Mention, end: number): boolean {
  const isVerb = (i: number): boolean => signAt(tokens, i) === Sign.reported || signAt(tokens, i) === Sign.auxiliary
  // `ließ Okafor wissen`
  const behind = signAt(tokens, end) === Sign.cue ? end + 1 : end
  if (signAt(tokens, behind) === Sign.comma && isVerb(behind + 1)) return true
  for (let i = start; i < lead.phrase; i++) if (isVerb(i)) return true
  return false
}

/** Whether what stands between a mention and the comma before its verb is an insertion, and no clause of its own. */
function isInserted({ tokens }: Paragraph, lead: Mention, verb: number): boolean {
  if (signAt(tokens, lead.to) === Sign.comma) return true
  let commas = 0
  for (let i = lead.to; i < verb; i++) {
    const sign = signAt(tokens, i)
    if (sign === Sign.cue || sign === Sign.auxiliary || sign === Sign.reported) return false
    if (sign === Sign.comma) commas++
  }
  return commas > 1
}

/** Whether the mention behind a verb is its subject, though one that could be leads. */
function outranks(paragraph: Paragraph, verb: number, behind: Mention, lead: Mention): boolean {
  const { tokens } = paragraph
  const canLead = (usesAt(tokens, behind.phrase) & Use.subjects) !== 0
  // `sagte der „Rundschau“`: papers are told things.
  if (!isNext(paragraph, verb, behind) || (canLead && behind.bits & Word.titleNoun)) return false
  return canLead || (!isPerson(lead, tokens) && isPerson(behind, tokens))
}

/** Whether a mention's own words, and not those of what belongs to it (`die Pläne der Stadt`), are of somebody who speaks. */
export function isPerson({ kind, phrase, from, to }: Mention, tokens: Tokens): boolean {
  if (kind === 'pronoun' || kind === 'author') return true
  for (let i = phrase; i < to; i++) {
    const bits = bitsAt(tokens, i)
    if (bits & people) return true
    if (i > phrase && bits & (Word.particle | Word.determiner)) break
  }
  return kind === 'name' && phrase === from
}

/** Where the main clause of a verb begins: its sentence, or behind `…, und`. */
function clauseStart(paragraph: Paragraph, verb: number): number {
  const { tokens } = paragraph
  const sentence = sentenceAt(tokens, verb)
  const other = nextClause(paragraph, verb)
  if (other >= 0) return other
  let start = verb
  while (verb - start < longest && sentenceAt(tokens, start - 1) === sentence) {
    const sign = signAt(tokens, start - 1)
    if (sign === Sign.colon || isDash(tokens, start - 1)) break
    if (sign === Sign.coordinator && start < verb && signAt(tokens, start - 2) === Sign.comma) break
    start--
  }
  return start
}

/** Where a main clause begins behind the comma that ends the one before (`A sagte nichts, B, der Chef, sagte`), or -1. */
function nextClause(paragraph: Paragraph, verb: number): number {
  const { tokens, from } = paragraph
  const sentence = sentenceAt(tokens, verb)
  let comma = -1
  for (let i = verb - 1; i > from && i > verb - reach && sentenceAt(tokens, i) === sentence; i--) {
    const sign = signAt(tokens, i)
    if (sign === Sign.comma) comma = i
    if (sign === Sign.clause || sign === Sign.colon) return -1
    if (sign === Sign.cue || sign === Sign.auxiliary)
      return comma >= 0 && firstSubject(paragraph, comma + 1, verb) ? comma + 1 : -1
  }
  return -1
}

/** `von Okafor … genannt`: who does it, in the passive. */
function agentOf(paragraph: Paragraph, auxiliary: number): Mention | null {
  const isAgent = ({ phrase }: Mention): boolean => (usesAt(paragraph.tokens, phrase - 1) & Use.agents) !== 0
  return mentionsAround(paragraph, auxiliary).find(isAgent) ?? null
}

/** `In dem Bericht wird der Kai als „marode“ bezeichnet`: the text that leads a sentence. */
function textBefore(paragraph: Paragraph, verb: number): Mention | null {
  const { mentions, tokens } = paragraph
  const lead = mentions[firstFrom(mentions, sentenceStart(paragraph, verb))]
  const isText = lead?.oblique && lead.phrase < verb && lead.bits & Word.cueNoun && !isPerson(lead, tokens)
  return isText ? lead : null
}

/** The mentions of a token's sentence, those near it. */
export function mentionsAround({ mentions, tokens }: Paragraph, token: number): Mention[] {
  const sentence = sentenceAt(tokens, token)
  const near = mentions.slice(firstFrom(mentions, token - longest), firstFrom(mentions, token + longest))
  return near.filter((mention) => mention.sentence === sentence)
}

/** `laut Okafor`, `nach Angaben der Polizei`. */
function sourceBehind({ mentions, tokens }: Paragraph, cue: number): Mention | null {
  let next = cue + 1
  while (signAt(tokens, next) === Sign.joined || signAt(tokens, next) === Sign.preposition) next++
  const mention = mentions[firstFrom(mentions, next)]
  return mention && mention.phrase === next ? mention : null
}

/** `In dem Brief heißt es`, `heißt es in dem Brief`: the first noun behind a preposition, before the verb if there is one. */
function sourceOf(paragraph: Paragraph, cue: number): Mention | null {
  const { tokens } = paragraph
  const sentence = sentenceAt(tokens, cue)
  const isSource = (mention: Mention): boolean =>
    mention.kind !== 'pronoun' && (mention.oblique || signAt(tokens, mention.phrase - 1) === Sign.preposition)
  const own = mentionsAround(paragraph, cue).filter(isSource)
  const behind = own.find(({ from }) => from > cue)
  if (behind && isBehindQuotation(paragraph, cue)) return behind
  const leads = ({ phrase }: Mention): boolean => sentenceAt(tokens, phrase - 2) !== sentence
  return own.find((one) => one.to <= cue && (leads(one) || !hasComma(paragraph, one.to - 1, cue))) ?? behind ?? null
}
