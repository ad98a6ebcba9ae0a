/** Who speaks, where the order of words tells: whose the cue beside a quotation is, else whose the last one was. */
import { people, Use, Word } from '../lexicon.ts'
import { firstFrom, mentionEndingAt } from '../links.ts'
import type { Mention } from '../mentions.ts'
import type { Paragraph, Scene } from '../scene.ts'
import type { Before, Quotation, Surroundings } from '../surroundings.ts'
import { phraseStart, Sign } from '../symbols.ts'
import { bitsAt, Kind, kindAt, sentenceAt, sentenceStart, signAt, textOf, usesAt } from '../tokens.ts'
import { carriedBy, isReportedFrom } from './carried.ts'
import { caseSubject } from './case-subject.ts'
import { borneBy, surfaceOf, takenFrom } from './inscriptions.ts'
import { hasComma, isPerson, lastSubject, leadOf, subjectOf } from './subject.ts'
import { takenUp } from './taken-up.ts'
import { topicOf } from './topics.ts'
import { uncasedSubject } from './uncased-subject.ts'
import { unspacedSubject } from './unspaced-subject.ts'
import { finite, isOwned } from './verbs.ts'

/** The mention that speaks a quotation by the order of words, or `null` where that does not tell. */
export function governor(
  scene: Scene,
  quotation: Quotation,
  around: Surroundings,
  before: Before | null,
): Mention | null {
  if (scene.lexicon.used & Use.topics) return topicOf(scene, quotation, around, before)
  // Family names first, and no particles.
  if (scene.lexicon.used & Use.families) return unspacedSubject(scene, quotation, around, before)
  const { paragraph: p, token } = quotation
  const { cueBefore, cueAfter, near } = around
  const own = scene.paragraphs[p] as Paragraph
  // Where a verb or a colon beside it has not said whose it is.
  const taken =
    near & 6 || cueBefore >= 0 || (cueAfter >= 0 && !isStopped(own, token))
      ? null
      : takenUp(scene, quotation, around.place)
  if (taken) return taken
  if (!scene.lexicon.verbSecond) {
    // `«…», se lee en el informe`
    const cue = [cueAfter, cueBefore].find((at) => at >= 0 && bitsAt(own.tokens, at) & Word.impersonal)
    if (cue !== undefined) {
      const source = subjectOf(own, cue)
      const isText = source?.kind === 'noun' && source.bits & Word.cueNoun && !(source.bits & people)
      if (!isText) return source
      // `V žalobě stojí, že „…“`: the text itself, where it leads.
      const isCarried = scene.lexicon.genitives && source.to > cue
      return writerOf(own, source) ?? (isCarried ? carriedBy(scene, quotation, before) : null) ?? source
    }
    if (!(scene.lexicon.used & Use.quotatives))
      return (
        (scene.lexicon.genitives ? caseSubject(scene, quotation, around, before) : null) ??
        uncasedSubject(scene, quotation, around, before) ??
        (cueBefore < 0 ? surfaceOf(own, token) : null) ??
        leadPast(own, cueBefore) ??
        closerOf(own, quotation, around) ??
        saidAbove(scene, quotation, around) ??
        behindVerb(scene, quotation, cueAfter, before) ??
        (near & 4 && around.inSentence === 0 && !(scene.lexicon.dropsPronouns || scene.lexicon.genitives)
          ? leadOf(own, token)
          : null)
      )
    if (cueAfter >= 0 || isOwned(own.tokens, token, own.text)) return leadBefore(own, token)
    return near & 4 ? leadOfVerb(own, token) : null
  }
  const beside = besideOf(own, token) ?? reporterOf(own, quotation)
  if (beside) return beside
  const next = signAt(own.tokens, token + 1)
  // `…, „aus Trotz“, wie Okafor meint`
  const isNear = cueAfter - token < 3 || usesAt(own.tokens, token + 2) & Use.reporters
  const isTight = cueAfter >= 0 && isNear && (!(near & 4) || next === Sign.comma) && next !== Sign.coordinator
  for (const cue of isTight ? [cueAfter, cueBefore] : [cueBefore, cueAfter]) {
    const subject = cue < 0 ? null : subjectOf(own, cue)
    if (subject && subject.from !== token && !isClosed(own, subject, cue, token))
      return ownerOf(own, sourceBefore(own, subject))
  }
  const cue = cueAfter < 0 ? cueBefore : cueAfter
  const thing = takenFrom(own, token, cue)
  const later = thing ?? takenUp(scene, quotation, 0)
  if (later) return later
  const goesOn = (!(near & 4) && around.place % 4 === 3) || isReportedFrom(own, sentenceStart(own, token), token)
  // `„…“, heißt es.`: nothing says where.
  const isUntold = cue > token && bitsAt(own.tokens, cue) & Word.impersonal
  if (goesOn || isUntold) return carriedBy(scene, quotation, before)
  const lead = borneBy(own, token) ?? leadOf(own, token)
  return lead && ownerOf(own, sourceBefore(own, lead))
}

/** `El alcalde de Vigo, que estuvo en Madrid, pidió «…»`: who leads a sentence, past a clause about them that ends before the verb. */
function leadPast(own: Paragraph, cue: number): Mention | null {
  const { mentions, tokens } = own
  if (cue < 0 || signAt(tokens, cue - 1) !== Sign.comma) return null
  const start = sentenceStart(own, cue)
  const at = firstFrom(mentions, start)
  const lead = mentions[at]
  if (lead?.phrase !== start || lead.oblique) return null
  let { to } = lead
  for (let i = at + 1; to < cue && mentions[i]?.oblique && signAt(tokens, to) !== Sign.comma; i++)
    to = (mentions[i] as Mention).to
  const isClause = bitsAt(tokens, to + 1) & (Word.relative | Word.clause)
  return isClause && to < cue - 2 && signAt(tokens, to) === Sign.comma ? lead : null
}

/** `Okafor said:` over a line by itself: whose the verb before the colon is. */
function saidAbove({ paragraphs }: Scene, { paragraph, token }: Quotation, around: Surroundings): Mention | null {
  const above = paragraphs[paragraph - 1]
  const isFirst = (paragraphs[paragraph] as Paragraph).from === token && around.cueAfter < 0
  const isLed = above && isFirst && signAt(above.tokens, above.to - 1) === Sign.colon
  if (!isLed) return null
  const subject = lastSubject(above, above.to, sentenceStart(above, above.to - 1))
  return subject ?? mentionEndingAt(above, above.to - 2) ?? null
}

/** Words of the clause that closes a sentence, at most. */
const closing = 12

/** `… “…” về cây cầu, một quan chức giấu tên cho hay.`, `…, menurut Okafor.`: who closes the sentence, behind its last comma. */
function closerOf(
  { mentions, tokens }: Paragraph,
  { sentence, token }: Quotation,
  around: Surroundings,
): Mention | null {
  const { cueAfter, cueBefore } = around
  if (cueAfter < 0 || cueBefore >= 0) return null
  let end = cueAfter
  while (end < cueAfter + closing && sentenceAt(tokens, end + 1) === sentence && signAt(tokens, end) !== Sign.stop)
    end++
  if (signAt(tokens, end) !== Sign.stop) return null
  const isSource = signAt(tokens, cueAfter) === Sign.cuePreposition
  let comma = cueAfter - 1
  while (comma > token && signAt(tokens, comma) !== Sign.comma) comma--
  if (comma <= token || (isSource && comma < cueAfter - 1)) return null
  let from = isSource ? cueAfter + 1 : comma + 1
  while (signAt(tokens, from) === Sign.joined) from++
  const closer = mentions[firstFrom(mentions, from)]
  const isLast = isSource || signAt(tokens, cueAfter + 1) === Sign.stop || signAt(tokens, cueAfter + 1) === Sign.joined
  return closer?.phrase === from && !closer.owner && isLast ? closer : null
}

/** `«…», contou ele`, `«…», añadió.`: the pronoun behind a verb that follows a quotation; whoever spoke last, where nobody stands beside it. */
function behindVerb(
  { lexicon, paragraphs }: Scene,
  { paragraph, sentence, token }: Quotation,
  cue: number,
  before: Before | null,
): Mention | null {
  const { mentions, tokens } = paragraphs[paragraph] as Paragraph
  if (cue < 0) return null
  for (let i = token + 1; i < cue; i++) if (kindAt(tokens, i) !== Kind.punctuation) return null
  const at = firstFrom(mentions, token)
  const next = mentions[at]
  if (next?.kind === 'pronoun' && phraseStart(tokens, next.phrase - 1) === cue && !next.oblique) return next
  if (!lexicon.dropsPronouns || before?.quotation.paragraph !== paragraph) return null
  // `směje se prodavačka`: of whom no list knows.
  const sign = signAt(tokens, cue + 1)
  if (sentence > before.quotation.sentence + 1 || sign === Sign.word || sign === Sign.joined) return null
  return next?.sentence === sentence || mentions[at - 1]?.sentence === sentence ? null : before.speaker
}

/** `Bölge sakinleri “…” diyor`: who stands right before it, where verbs come last; `Bakanlık açıklamasında “…” dedi`: who speaks there. */
function leadBefore({ mentions, text, tokens }: Paragraph, token: number): Mention | null {
  const last = firstFrom(mentions, token) - 1
  // `“…” diyen Okafor, …`
  const behind = mentions[last + 1]
  if (behind?.phrase === token + 2 && !behind.oblique && isParticiple(textOf(tokens, token + 1, text))) return behind
  if (isOwned(tokens, token, text)) return mentions[last] ?? null
  // `Okafor'un arkadaşlarına “…” dediğini`
  if (/^(?:de|söyle)diğini?$/.test(textOf(tokens, token + 1, text)))
    return (
      mentions.slice(Math.max(0, last - 3), last + 1).findLast(({ to }) => /[ıiuü]n$/.test(textOf(tokens, to, text))) ??
      null
    )
  // `bir yetkili Reuters'a “…” dedi`
  const at = mentions[last]?.oblique ? last - 1 : last
  const before = mentions[at]
  const end = signAt(tokens, token - 1) === Sign.comma ? token - 1 : token
  if (!before || before.oblique || before.sentence !== sentenceAt(tokens, token)) return null
  if (at === last && before.to !== end) return null
  if (before.first) return before
  // `ardından konuşan Vali, “…” dedi`
  for (let i = before.phrase - 1; i < before.to - 1; i++) if (isParticiple(textOf(tokens, i, text))) return before
  const lead = mentions[at - 1]
  const speaks = lead?.sentence === before.sentence && !lead.oblique && lead.bits & Word.speaker
  return before.bits & Word.cueNoun && speaks ? lead : null
}

/** `Ataman, Sencer'in “…” sözünü eleştirdi: “…”`: who leads a sentence that ends with its verb before a colon. */
function leadOfVerb({ mentions, text, tokens }: Paragraph, token: number): Mention | null {
  const verb = token - 2
  if (!(bitsAt(tokens, verb) & Word.cue) && !finite.test(textOf(tokens, verb, text))) return null
  const start = sentenceStart({ tokens }, token)
  const here = mentions.slice(firstFrom(mentions, start), firstFrom(mentions, token))
  return here.find(({ bits, kind, oblique, owner }) => !oblique && !owner && (kind === 'name' || bits & people)) ?? null
}

/** `diyen`, `konuşan`: the words before a noun that tell what it does; but for `dedikten` and `derken`. */
function isParticiple(word: string): boolean {
  return word === 'yazılı' || (/^\p{Ll}{2,}[ae]n$/u.test(word) && !/(?:kt[ae]|rke)n$/.test(word))
}

/** Who stands right before it and speaks: `von Okafor als „…“ bezeichnet`; `Okafor nannte es „…“, Brandis „…“`. */
function besideOf({ mentions, tokens }: Paragraph, token: number): Mention | null {
  const before = mentions[firstFrom(mentions, token) - 1]
  if (!before) return null
  const { to, phrase, oblique, kind } = before
  const isCalled = to === token - 1 && usesAt(tokens, to) & Use.predicators
  const isAgent = isCalled && usesAt(tokens, phrase - 1) & Use.agents
  const isNext = to === token && !oblique && kind !== 'pronoun'
  const shares = isNext && signAt(tokens, phrase - 1) === Sign.comma && signAt(tokens, phrase - 2) === Sign.quote
  return isAgent || shares ? before : null
}

/** `Sein Fazit: „…“`, `Das Fazit von Okafor: „…“`: whose something said is. */
function ownerOf({ mentions, tokens }: Paragraph, said: Mention): Mention {
  const at = firstFrom(mentions, said.phrase)
  const [own, next] = [mentions[at], mentions[firstFrom(mentions, said.to)]]
  if (own?.owner && own.from === said.phrase) return own
  const isAgent = said.bits & Word.cueNoun && next?.phrase === said.to + 1
  return isAgent && usesAt(tokens, said.to) & Use.agents ? next : said
}

/** `говорится в сообщении полиции`, `si legge nella nota del Comune`: whoever a text is from. */
function writerOf({ mentions, tokens }: Paragraph, source: Mention): Mention | null {
  const { sentence, to } = source
  const next = mentions[firstFrom(mentions, to)]
  if (!next || next.sentence !== sentence) return null
  // `de la`
  const start = phraseStart(tokens, next.phrase - 1)
  const isOf = start === to && (bitsAt(tokens, to) & Word.particle || usesAt(tokens, to) & Use.agents)
  return next.phrase === to || isOf ? next : null
}

/** `In der Chronik stand der Satz: „…“`: where something said stands, if that leads the sentence; else what is said itself. */
function sourceBefore({ mentions, tokens }: Paragraph, said: Mention): Mention {
  const lead = mentions[firstFrom(mentions, sentenceStart({ tokens }, said.phrase))]
  const isSaid = said.bits & Word.cueNoun && !said.oblique && !isPerson(said, tokens)
  const isLead =
    lead?.oblique &&
    (lead.to === said.phrase || lead.bits & Word.cueNoun || mentions[firstFrom(mentions, said.phrase) - 1] === lead)
  return isSaid && isLead && lead.sentence === said.sentence ? lead : said
}

/** `Wie Okafor sagte, …`: whoever reports the whole sentence. */
function reporterOf(paragraph: Paragraph, { token }: Quotation): Mention | null {
  const { mentions, tokens } = paragraph
  const start = sentenceStart(paragraph, token)
  if (!(usesAt(tokens, start) & Use.reporters)) return null
  const lead = mentions[firstFrom(mentions, start + 1)]
  // `Wie Okafor, die Leiterin, sagte`
  const isInserted = lead?.phrase === start + 1 && signAt(tokens, lead.to) === Sign.comma
  for (let i = start + 1; i < token && (isInserted || signAt(tokens, i) !== Sign.comma); i++)
    if (signAt(tokens, i) === Sign.cue) return isInserted ? lead : subjectOf(paragraph, i)
  return null
}

/** Whether a relative clause has ended with its cue before the quotation begins. */
function isClosed(paragraph: Paragraph, { bits, kind }: Mention, cue: number, token: number): boolean {
  return kind === 'pronoun' && (bits & Word.relative) !== 0 && hasComma(paragraph, cue, token)
}

/** Whether a stop follows a quotation. */
function isStopped({ tokens }: Paragraph, token: number): boolean {
  return signAt(tokens, token + 1) === Sign.stop
}
