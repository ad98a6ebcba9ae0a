/**
 * Why each marked span of an article became what it became: every decision of `quote.ts` made again by the same functions
 * with the same weights, and written down. Nothing that parses an article imports this file.
 */
import { type FoundQuote, type RoledBlock, sourceRange } from '../../block.ts'
import type { Speech } from '../../languages/language.ts'
import {
  type Attribution,
  attribute,
  bestSpeaker,
  countRepeats,
  features,
  isSetOff,
  isTerm,
  keysOf,
  named,
  scoreSpeech,
  speechWeights,
  sum,
} from '../attribution.ts'
import { slotOf, WORDING } from '../features.ts'
import { lexiconOf } from '../lexicon.ts'
import { ruleFor } from '../marked-words.ts'
import type { Mention } from '../mentions.ts'
import { sharePulled } from '../pulled.ts'
import { print, speakerOf, withoutHeadlines } from '../quote.ts'
import { ranking, rowAt } from '../rules/ranks.ts'
import { type Paragraph, type Scene, setScene } from '../scene.ts'
import { type Before, following, type Quotation } from '../surroundings.ts'
import { endAt, startAt, written } from '../tokens.ts'
import { learned } from '../weights-code.ts'
import { type Fact, factOf } from './facts.ts'
import { type Contender, type Ground, type Points, speakerGrounds, speechGrounds } from './grounds.ts'
import { rankPoints } from './rank-points.ts'
import { ruleOf } from './speech-words.ts'

/** Somebody who may have said it, or nobody (`mention` is `null` then); places are source offsets. */
export interface FoundCandidate {
  name: string | null
  mention: string | null
  start: number
  end: number
  probability: number
  grounds: Ground[]
}

/** A marked span and what was made of it. */
export interface ExplainedSpan {
  found: FoundQuote
  /** Whether the article has it among its quotations. */
  returned: boolean
  /** How likely it is speech. */
  probability: number
  grounds: Ground[]
  /** Who may have said it, the likeliest first; nobody has to where it is no speech. */
  candidates: FoundCandidate[]
}

/** All marked spans of an article, in order; parameters as those of `quote`. */
export function explain(
  blocks: readonly RoledBlock[],
  speech: Speech,
  options: { scareQuotes?: boolean },
): ExplainedSpan[] {
  const scene = setScene(blocks, lexiconOf(speech))
  if (!scene) return []
  const attributions = attribute(scene, learned)
  // Before a name is asked for: from then on a pronoun knows whom it stands for, which counts as a feature.
  const judged = judge(scene, attributions)
  sharePulled(scene, attributions)
  const kept = attributions.filter(({ speech }) => speech > 0 || options.scareQuotes === true)
  const found = kept.map((attribution) => print(scene, attribution))
  const foundOf = new Map(kept.map((attribution, i) => [attribution, found[i]]))
  const returned = new Set(withoutHeadlines(scene, kept, found))
  return attributions.map((attribution, i) => {
    const own = foundOf.get(attribution) ?? print(scene, attribution)
    const { grounds, contenders } = judged[i] as Judged
    const probability = 1 / (1 + Math.exp(-attribution.speech))
    const candidates = candidatesOf(scene, contenders, attribution.speaker, own.speaker?.name ?? null)
    return { found: own, returned: returned.has(own), probability, grounds, candidates }
  })
}

interface Judged {
  grounds: Ground[]
  contenders: (Contender & { grounds: Ground[] })[]
}

/** Every decision once more, in the order in which they were made. */
function judge(scene: Scene, attributions: readonly Attribution[]): Judged[] {
  const repeats = countRepeats(
    keysOf(
      scene,
      attributions.map(({ quotation }) => quotation),
    ),
  )
  let before: Before | null = null
  return attributions.map((attribution, i) => {
    const grounds = whySpeech(scene, attribution, repeats[i] as number)
    if (attribution.speech <= 0) return { grounds, contenders: [] }
    const contenders = whoCompetes(scene, attribution, before)
    const told = contenders.map((one) => ({
      ...one,
      grounds: speakerGrounds(scene, attribution, before, one, contenders),
    }))
    before = following(before, attribution.quotation, attribution.speaker)
    return { grounds, contenders: told }
  })
}

function whySpeech(scene: Scene, attribution: Attribution, repeats: number): Ground[] {
  const { quotation, around, speech } = attribution
  if (isSetOff(scene, quotation)) return [ruleOf(isDashed(scene, quotation) ? 'dash' : 'blockquote', speech)]
  const rule = ruleFor(scene, quotation, around) ?? (isTerm(scene, quotation, repeats) ? 'term' : null)
  if (rule) return [ruleOf(rule, speech)]
  const score = scoreSpeech(scene, quotation, around, repeats, learned)
  if (score > 0 && speech < 0) return [ruleOf('aside', speech)]
  return speechGrounds(scene, attribution, repeats, pointsOf(speechWeights(scene, learned), score))
}

function isDashed(scene: Scene, { paragraph }: Quotation): boolean {
  return scene.paragraphs[paragraph]?.block.role !== 'blockquote'
}

/** Everybody who competes for a quotation, the likeliest first; of equals the one that was there first, which is the one that wins. */
function whoCompetes(scene: Scene, { quotation, around }: Attribution, before: Before | null): Contender[] {
  const contenders: Contender[] = []
  bestSpeaker(scene, quotation, around, before, learned.speaker, (score, mention, rank, rows, row = 0) => {
    const points = rows ? rankPoints(ranking, rowAt(rows, row), score) : pointsOf(learned.speaker, score)
    contenders.push({ mention, rank, score, points })
  })
  return contenders.sort((a, b) => b.score - a.score)
}

/** What the features at hand come to by fact; what they leave of the score is the rules'. */
function pointsOf(weights: ArrayLike<number>, score: number): Points {
  const points = new Map<Fact, number>()
  const ruled = score - sum(weights, features)
  if (ruled !== 0) points.set('rules', ruled)
  for (let i = 0; i < features.count; i++) {
    const template = features.templates[i] as number
    const fact = template === WORDING ? 'beside' : (factOf(template & 0xff) ?? 'other')
    points.set(fact, (points.get(fact) ?? 0) + (weights[slotOf(features, i)] ?? 0))
  }
  return points
}

function candidatesOf(
  scene: Scene,
  contenders: Judged['contenders'],
  speaker: Mention | null,
  speakerName: string | null,
): FoundCandidate[] {
  const high = contenders[0]?.score ?? 0
  const shares = contenders.map(({ score }) => Math.exp(score - high))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return contenders.map(({ mention, grounds }, i) => {
    const probability = (shares[i] as number) / all
    if (!mention) return { name: null, mention: null, start: 0, end: 0, probability, grounds }
    const meant = named(scene, mention)
    const name = meant === speaker ? speakerName : nameIf(scene, meant as Mention)
    return { name, ...placeOf(scene, mention), probability, grounds }
  })
}

/** The name that a quotation of this speaker would get; nothing is left of having asked, as later pronouns would go by it. */
function nameIf(scene: Scene, mention: Mention): string | null {
  const { person } = mention
  const name = speakerOf(scene, mention)?.name ?? null
  mention.person = person
  return name
}

function placeOf(scene: Scene, { paragraph, from, to }: Mention): { mention: string; start: number; end: number } {
  const own = scene.paragraphs[paragraph] as Paragraph
  const range = sourceRange(own.block, startAt(own.tokens, from), endAt(own.tokens, to - 1))
  return { mention: written(own, from, to), ...range }
}
