/**
 * Whose a verb of saying is in Slavic languages, whose subjects stand on either side of it or nowhere: the nearest mention of its
 * clause that can be a nominative and agrees with it, else whoever the sentence before is about or spoke last.
 */
import { people, Use, Word } from '../lexicon.ts'
import { firstFrom, mentionEndingAt } from '../links.ts'
import type { Mention } from '../mentions.ts'
import { isSlavicAdverb } from '../noun-phrase.ts'
import type { Paragraph, Scene } from '../scene.ts'
import { type Before, cueBeside, type Quotation, type Surroundings } from '../surroundings.ts'
import { Sign } from '../symbols.ts'
import { bitsAt, sentenceAt, sentenceStart, signAt, textOf, usesAt } from '../tokens.ts'
import { agreement } from './agreement.ts'
import { isPerson, mentionsAround } from './subject.ts'

/** Words of a clause behind its verb, at most. */
const reach = 12

/** The mention that a quotation's verb of saying belongs to, or `null` where neither its clause nor the sentence before tells. */
export function caseSubject(
  scene: Scene,
  quotation: Quotation,
  around: Surroundings,
  before: Before | null,
): Mention | null {
  const own = scene.paragraphs[quotation.paragraph] as Paragraph
  const cue = cueBeside(quotation, around)
  if (cue < 0) return carrierBefore(own, quotation)
  if (bitsAt(own.tokens, cue) & (Word.cuePreposition | Word.impersonal)) return null
  const isBehind = cue === around.cueAfter
  const behind = subjectBehind(scene, own, cue)
  if (behind && isBehind) return behind
  const lead = isBehind ? null : subjectBefore(scene, own, cue)
  if (lead) return lead
  if (hasSubject(scene, own, cue)) return null
  return carried(scene, quotation, own, cue, before)
}

function canSpeak(scene: Scene, own: Paragraph, cue: number, mention: Mention): boolean {
  const { bits, kind, oblique, owner, weak } = mention
  if (oblique || owner || (bits & Word.time && kind !== 'name')) return false
  const agrees = agreement(scene, own, cue, mention)
  return agrees > 0 || (agrees === 0 && !weak)
}

/** The first mention behind a verb, in its clause, or the full name that ends its phrase: `řekl předseda klubu Občané Jan Novák`. */
function subjectBehind(scene: Scene, own: Paragraph, cue: number): Mention | null {
  const { mentions, tokens } = own
  const end = clauseEnd(own, cue)
  let found: Mention | null = null
  for (let i = firstFrom(mentions, cue + 1); i < mentions.length; i++) {
    const mention = mentions[i] as Mention
    if (mention.phrase >= end) break
    if (mention.phrase <= cue) continue
    if (found && mention.kind === 'name' && mention.to - mention.from > 1 && agreement(scene, own, cue, mention) >= 0)
      return signAt(tokens, mention.phrase - 1) === Sign.preposition ? found : mention
    found ??= canSpeak(scene, own, cue, mention) ? mention : null
    if (found && found.kind !== 'noun' && found.to - found.from > 1) return found
  }
  return found
}

/** Where a verb's clause ends: at a stop, a quotation, what opens or joins another clause, or a second comma. */
function clauseEnd({ tokens }: Paragraph, cue: number): number {
  const sentence = sentenceAt(tokens, cue)
  let commas = 0
  let end = cue + 1
  for (; end < cue + reach && sentenceAt(tokens, end) === sentence; end++) {
    const sign = signAt(tokens, end)
    if (sign === Sign.quote || sign === Sign.colon || sign === Sign.clause || sign === Sign.dash) break
    if (sign === Sign.coordinator || sign === Sign.cue) break
    if (sign === Sign.comma && (++commas > 1 || signAt(tokens, end + 1) === Sign.clause)) break
  }
  return end
}

/** The mention right before a verb, where nothing but words that nobody knows stands between. */
function subjectBefore(scene: Scene, own: Paragraph, cue: number): Mention | null {
  const { text, tokens } = own
  let at = cue
  while (usesAt(tokens, at - 1) & Use.adverbs || isSlavicAdverb(tokens, at - 1, text)) at--
  const before = mentionEndingAt(own, at)
  return before && !(before.bits & Word.relative) && canSpeak(scene, own, cue, before) ? before : null
}

/** Whether anybody stands in the sentence of a verb who may be its subject, and not in a clause behind it. */
function hasSubject(scene: Scene, own: Paragraph, cue: number): boolean {
  const end = clauseEnd(own, cue)
  return mentionsAround(own, cue).some((one) => one.phrase < end && canSpeak(scene, own, cue, one))
}

/** How the instrumental ends: `słowami`, `napisem`, `словами`, `надписью`. */
const instrumental = /(?:mi|em|ами|ом|ью|ою)$/

/** `na bramie wisi kartka: „…”`, `стоит щит «…»`: the thing right before marked words that has them on it. */
function carrierBefore({ mentions, text, tokens }: Paragraph, { token }: Quotation): Mention | null {
  const last = mentions[firstFrom(mentions, token) - 1]
  const end = signAt(tokens, token - 1) === Sign.colon ? token - 1 : token
  if (!last || last.to !== end || last.oblique || !(last.bits & Word.cueNoun) || isPerson(last, tokens)) return null
  return instrumental.test(textOf(tokens, last.from, text)) ? null : last
}

/** Whoever the sentence before leads with, if that agrees, else who spoke last. */
function carried(
  scene: Scene,
  quotation: Quotation,
  own: Paragraph,
  cue: number,
  before: Before | null,
): Mention | null {
  const { from } = own
  const agrees = (one: Mention): boolean => agreement(scene, own, cue, one) > 0
  const start = sentenceStart(own, Math.min(cue, quotation.token))
  const other = start > from ? own : scene.paragraphs[quotation.paragraph - 1]
  const above = other ? mentionsAround(other, (other === own ? start : other.to) - 1) : []
  const leads = above.filter(
    ({ bits, kind, oblique, owner, phrase }) =>
      (!oblique || bitsAt((other as Paragraph).tokens, phrase - 1) & Word.cuePreposition) &&
      !owner &&
      (kind !== 'noun' || bits & people),
  )
  const speaker = before?.speaker
  const again = speaker && leads.find((one) => one.person >= 0 && one.person === speaker.person)
  if (again && agreement(scene, own, cue, again) >= 0) return again
  const lead = leads.find((one) => one.kind !== 'noun' && agrees(one)) ?? leads.find(agrees)
  if (lead) return lead
  const isNear = before && quotation.paragraph - before.quotation.paragraph < 2
  return speaker && isNear && agrees(speaker) ? speaker : null
}
