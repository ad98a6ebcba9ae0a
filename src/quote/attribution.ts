/** Which marked words are speech, and whose words they are: scores from the features, decided in reading order. */
import { apposed } from './apposition.ts'
import { isUnsure } from './asides.ts'
import { type Candidate, candidatesFor, most } from './candidates.ts'
import { isObjectOf } from './clauses.ts'
import { isExchange } from './exchange.ts'
import { type Features, roomForFeatures, setOff, slotOf } from './features.ts'
import { people } from './lexicon.ts'
import { firstFrom, linkOf, Tie } from './links.ts'
import { ruleFor } from './marked-words.ts'
import type { MarkedSpan } from './marks.ts'
import type { Mention } from './mentions.ts'
import type { Contest } from './rules/speaker-rows.ts'
import type { Paragraph, Scene } from './scene.ts'
import { sourceOf } from './source.ts'
import { nobodyFeatures, speakerFeatures } from './speaker-features.ts'
import { speechFeatures } from './speech-features.ts'
import { type Before, following, type Quotation, type Surroundings, surroundingsOf } from './surroundings.ts'
import { Sign } from './symbols.ts'
import { Kind, kindAt, sentenceAt, signAt, spanAt } from './tokens.ts'
import { wordAt } from './words.ts'

/**
 * Tables of weights, one number for each feature slot: of speech in the language that they know, in others, where these are not those
 * of the rules; of speakers.
 */
export interface Weights {
  speech: ArrayLike<number>
  elsewhere?: ArrayLike<number>
  speaker: ArrayLike<number>
}

export interface Attribution {
  quotation: Quotation
  around: Surroundings
  /** Above 0: speech; below: a scare quote, a title, a nickname. */
  speech: number
  speaker: Mention | null
}

/** All marked spans of an article, in order; those that go on from the paragraph before are part of the one there. */
export function listQuotations(scene: Scene): Quotation[] {
  const out: Quotation[] = []
  for (let p = 0; p < scene.paragraphs.length; p++) {
    const { spans, tokens, from, to, continues } = scene.paragraphs[p] as Paragraph
    if (spans.length === 0) continue
    for (let t = from; t < to; t++) {
      if (kindAt(tokens, t) !== Kind.quote) continue
      const span = spanAt(tokens, t)
      if (continues && span === 0) continue
      const first = { paragraph: p, span }
      const end = endOf(scene, p, span)
      const last = scene.paragraphs[end] as Paragraph
      // The last part of one over paragraphs opens its paragraph; what stands behind it there tells more, but for a stop alone.
      const behind = signAt(last.tokens, last.from + 1) === Sign.stop ? 2 : 1
      const isBehind = end > p && last.to - last.from > behind && signAt(tokens, t - 1) !== Sign.colon
      const token = isBehind ? last.from : t
      const sentence = sentenceAt(tokens, token)
      out.push({ first, end, paragraph: isBehind ? end : p, token, span: isBehind ? 0 : span, sentence })
    }
  }
  return out
}

/** The paragraph in which the quotation ends that begins with this span. */
function endOf(scene: Scene, paragraph: number, span: number): number {
  let end = paragraph
  let last = span
  while (scene.paragraphs[end]?.goesOn && last === (scene.paragraphs[end]?.spans.length ?? 0) - 1) {
    end++
    last = 0
  }
  return end
}

/** Room for the features of one thing at a time. */
export const features: Features = roomForFeatures()

export function sum(weights: ArrayLike<number>, features: Features): number {
  let total = 0
  const { count } = features
  for (let i = 0; i < count; i++) total += weights[slotOf(features, i)] ?? 0
  return total
}

/** Decides every marked span: speech or not, and who speaks, each with the one before in mind. */
export function attribute(scene: Scene, weights: Weights): Attribution[] {
  const quotations = listQuotations(scene)
  const keys = keysOf(scene, quotations)
  const repeats = countRepeats(keys)
  const arounds = quotations.map((quotation) => surroundingsOf(scene, quotation))
  const scores = quotations.map((quotation, i) =>
    scoreSpeech(scene, quotation, arounds[i] as Surroundings, repeats[i] as number, weights),
  )
  const out: Attribution[] = []
  const { rules } = scene.lexicon
  const answering = rules?.interviewee(scene) ?? null
  let before: Before | null = null
  for (let i = 0; i < quotations.length; i++) {
    const quotation = quotations[i] as Quotation
    const around = arounds[i] as Surroundings
    let speech = scores[i] as number
    let speaker: Mention | null = null
    if (speech > 0) {
      speaker = named(scene, bestSpeaker(scene, quotation, around, before, weights.speaker))
      if (speech < setOff && isAside(scene, quotation, around, speaker, speech)) speech = -1
      else if (isFromElsewhere(scene, quotation, speaker)) speaker = null
      else {
        if (rules) speaker = rules.turnOf(scene, quotation, speaker, out, answering)
        if (!(rules?.isHeading(scene, quotation) || isAsked(scene, quotation)))
          before = following(before, quotation, speaker)
      }
    }
    out.push({ quotation, around, speech, speaker: speech > 0 ? speaker : null })
  }
  rules?.nameFromBelow(scene, out)
  return out
}

/** Whether marked words that the score takes for speech are a name, a term or a distance. */
function isAside(
  scene: Scene,
  quotation: Quotation,
  around: Surroundings,
  speaker: Mention | null,
  speech: number,
): boolean {
  return scene.lexicon.rules?.isAside(scene, quotation, around, speaker) ?? isUnsure(around, speaker, speech)
}

/** A heading says by itself who speaks, or does not. */
function isFromElsewhere({ lexicon, paragraphs }: Scene, { paragraph }: Quotation, speaker: Mention | null): boolean {
  const isHeading = paragraphs[paragraph]?.block.role === 'heading' && !lexicon.rules?.isLedIn(paragraphs, paragraph)
  return isHeading && speaker !== null && speaker.paragraph !== paragraph
}

/** A block quotation, what follows a dialogue dash, or one over paragraphs. */
export function isSetOff(scene: Scene, quotation: Quotation): boolean {
  if (quotation.end > quotation.first.paragraph) return true
  const { block, spans } = scene.paragraphs[quotation.paragraph] as Paragraph
  return block.role === 'blockquote' || spans[quotation.span]?.mark === '—'
}

/** Those who speak in turns are not told apart where nobody is named. */
function isUntold(scene: Scene, quotation: Quotation, { inSentence, near }: Surroundings): boolean {
  return isAsked(scene, quotation) || (near + inSentence === 0 && isExchange(scene, quotation))
}

/** Whether a quotation is what an interviewer asks. */
function isAsked({ lexicon, paragraphs }: Scene, { paragraph }: Quotation): boolean {
  return lexicon.rules?.isQuestion(paragraphs[paragraph], lexicon) ?? false
}

/** `Its chair, Colm Devereux, said`: the name, where the noun before it was chosen; whoever speaks, where the owner was. */
export function named(scene: Scene, speaker: Mention | null): Mention | null {
  if (!speaker) return null
  const paragraph = scene.paragraphs[speaker.paragraph] as Paragraph
  const owned = ownedBy(paragraph, speaker) ?? speaker
  return apposed(paragraph, owned, scene.lexicon) ?? owned
}

/** `The harbour's owner said`: the person or body that belongs to a mention. */
function ownedBy({ mentions }: Paragraph, { owner, to }: Mention): Mention | null {
  const next = owner ? mentions[firstFrom(mentions, to)] : undefined
  return next?.phrase === to + 1 && next.bits & people ? next : null
}

/** More than any score. */
const certain = 100

/**
 * Told of whoever competes for a quotation, nobody first: while `features` holds what speaks for that one, or with the rows that
 * the trees are asked about.
 */
export type Watch = (score: number, mention: Mention | null, rank: number, rows?: Float32Array, row?: number) => void

/** Those who may have spoken a quotation, and what tells of them all; `source`: who has, where the page itself says so. */
export function contendersFor(
  scene: Scene,
  quotation: Quotation,
  around: Surroundings,
  before: Before | null,
): { contest: Contest; candidates: Candidate[]; source: Mention | null } {
  if (isUntold(scene, quotation, around))
    return { contest: { quotation, around, before, subject: null }, candidates: [], source: null }
  const { rules } = scene.lexicon
  const subject = rules?.governor(scene, quotation, around, before) ?? null
  const candidates = candidatesFor(scene, quotation, before)
  const source =
    sourceOf(scene, quotation, around) ??
    accordingTo(scene, quotation, candidates) ??
    (around.near + around.inSentence === 0 ? (rules?.answers(scene, quotation, before) ?? null) : null)
  for (const told of [subject, source])
    if (told && !candidates.some(({ mention }) => mention === told)) candidates.push({ mention: told, rank: most })
  return { contest: { quotation, around, before, subject }, candidates, source }
}

/** Whoever most likely spoke: by the learned weights in the language that these know, in others by rank among those who compete. */
export function bestSpeaker(
  scene: Scene,
  quotation: Quotation,
  around: Surroundings,
  before: Before | null,
  weights: ArrayLike<number>,
  watch?: Watch,
): Mention | null {
  const { contest, candidates, source } = contendersFor(scene, quotation, around, before)
  const { rules } = scene.lexicon
  const { ranks, rows } = rules?.ranksAmong(scene, contest, candidates, watch !== undefined) ?? {}
  let best: Mention | null = null
  let high = ranks ? (ranks[0] as number) : sum(weights, nobodyFeatures(features, around, before, candidates.length))
  watch?.(high, null, 0, rows)
  for (const [i, { mention, rank }] of candidates.entries()) {
    let score = ranks
      ? (ranks[i + 1] as number)
      : sum(weights, speakerFeatures(features, scene, quotation, around, mention, rank, before))
    if (mention === source) score += certain
    else if (isTold(scene, quotation, around, mention)) score -= certain
    watch?.(score, mention, rank, rows, i + 1)
    if (score <= high) continue
    best = mention
    high = score
  }
  return best
}

/** `according to Okafor`: whoever has it in a quotation's sentence, in the language that the weights know. */
function accordingTo(
  scene: Scene,
  { paragraph, sentence }: Quotation,
  candidates: readonly Candidate[],
): Mention | null {
  if (!scene.lexicon.learned) return null
  const own = scene.paragraphs[paragraph] as Paragraph
  const found = candidates.find(
    ({ mention }) =>
      mention.paragraph === paragraph &&
      mention.sentence === sentence &&
      linkOf(own, mention, scene.lexicon).kind === Tie.preposition,
  )
  return found?.mention ?? null
}

/** Whether the verb of saying before a quotation has a mention for its object, in the language that the weights know. */
function isTold(scene: Scene, { paragraph, token }: Quotation, { cueBefore }: Surroundings, mention: Mention): boolean {
  if (!scene.lexicon.learned || mention.paragraph !== paragraph || mention.from > token) return false
  return isObjectOf(scene.paragraphs[paragraph] as Paragraph, mention, cueBefore, scene.lexicon)
}

/** Above 0 for speech; what speaks for that is in `features` then, where there was something to judge. */
export function scoreSpeech(
  scene: Scene,
  quotation: Quotation,
  around: Surroundings,
  repeats: number,
  weights: Weights,
): number {
  if (isSetOff(scene, quotation) || isExchange(scene, quotation)) return setOff
  const rule = ruleFor(scene, quotation, around)
  if (rule) return rule === 'headline' || rule === 'saying' ? setOff : -setOff
  if (isTerm(scene, quotation, repeats)) return -setOff
  const score = sum(speechWeights(scene, weights), speechFeatures(features, scene, quotation, around, repeats))
  return scene.lexicon.rules?.leanSpeech(scene, quotation, around, score) ?? score
}

/** Those of speech in the language of a scene. */
export function speechWeights({ lexicon }: Scene, { elsewhere, speech }: Weights): ArrayLike<number> {
  return lexicon.rules ? (elsewhere ?? lexicon.rules.speech) : speech
}

/** The longest marked words, in units, that are taken for the same thing wherever they stand. */
const term = 40

/** Short marked words by what they say; longer ones are nothing but themselves. */
export function keysOf(scene: Scene, quotations: readonly Quotation[]): number[] {
  return quotations.map(({ paragraph, span }) => {
    const { text, spans } = scene.paragraphs[paragraph] as Paragraph
    const { from, to } = spans[span] as MarkedSpan
    const isStop = '.,!?'.includes(text.charAt(to - 1))
    return to - from < term ? wordAt(text, from, isStop ? to - 1 : to) : 0
  })
}

/** For each quotation, how often its words stand in marks elsewhere in the article. */
export function countRepeats(keys: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return keys.map((key) => (key === 0 ? 0 : (counts.get(key) ?? 1) - 1))
}

/** A word or two in single marks that the running text uses again, or a title: no speech. */
export function isTerm(scene: Scene, { paragraph, span }: Quotation, repeats: number): boolean {
  const { block, spans, text } = scene.paragraphs[paragraph] as Paragraph
  const { mark = '', from = 0, to = 0 } = spans[span] ?? {}
  // `《山河岁月》`: a title.
  if (mark === '《' || mark === '〈') return true
  if (repeats === 0 || (mark !== "'" && mark !== '‘') || block.role === 'title' || block.role === 'heading')
    return false
  return text.slice(from, to).split(' ', 3).length < 3
}
