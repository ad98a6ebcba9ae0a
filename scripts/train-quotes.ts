/**
 * Learns the tables of weights of the quotation room from an annotated set and from invented English articles, and says how well
 * they do on what they have not seen.
 *
 *     npx tsx scripts/train-quotes.ts --cases ../shared/eval/data/quotes-en.jsonl.gz [--folds 5] [--by publisher|article]
 *         [--write src/quote/weights.ts] [--predictions FILE] [--own N]
 *
 * The speaker model is a log-linear ranker over the candidates of one quotation (softmax, AdaGrad, L1 by truncation); the
 * speech model a logistic regression. `--predictions` holds what each fold predicts of its held-out articles, for the scorer.
 * `--own` says how many times an invented article counts; with 0 there are none.
 *
 * Two stages. The weights of what stands where come first, those of wording are learned on top of them. Both twice: who spoke before a
 * quotation is known at first, and then whom the weights choose, as it is when they are used. Cross-validation learns all anew
 * in each fold, rounded as they ship. What is speech in other languages is learned by `train-speech.ts`, who speaks there
 * by `train-speakers.ts`.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { en } from '../src/languages/en.ts'
import { countRepeats, keysOf, listQuotations, type Weights } from '../src/quote/attribution.ts'
import { candidatesFor } from '../src/quote/candidates.ts'
import { type Features, roomForFeatures, slotOf, slots } from '../src/quote/features.ts'
import { lexiconOf } from '../src/quote/lexicon.ts'
import type { Mention } from '../src/quote/mentions.ts'
import { quoteWith } from '../src/quote/quote.ts'
import { wordsOf } from '../src/quote/said.ts'
import { type Scene, setScene } from '../src/quote/scene.ts'
import { nobodyFeatures, speakerFeatures } from '../src/quote/speaker-features.ts'
import { speechFeatures } from '../src/quote/speech-features.ts'
import { type Before, following, type Quotation, surroundingsOf } from '../src/quote/surroundings.ts'
import { endAt, startAt } from '../src/quote/tokens.ts'
import { learned } from '../src/quote/weights-code.ts'
import { blocksOf, type GoldQuote, inventedCases, type QuoteCase, readCases, tabledCases } from './quote-cases.ts'
import { bestOf, countsOf, Model, shuffler } from './quote-model.ts'
import { encodeWeights, rounded } from './weights-file.ts'

const { values: opt } = parseArgs({
  options: {
    cases: { type: 'string', default: '../shared/eval/data/quotes-en.jsonl.gz' },
    folds: { type: 'string', default: '5' },
    by: { type: 'string', default: 'article' },
    write: { type: 'string' },
    predictions: { type: 'string' },
    epochs: { type: 'string', default: '12' },
    prior: { type: 'string', default: '8,2' },
    prior2: { type: 'string', default: '4,1' },
    rate: { type: 'string', default: '0.1' },
    keep: { type: 'string', default: '700,360' },
    own: { type: 'string', default: '1' },
    wording: { type: 'string', default: '340' },
    priorWording: { type: 'string', default: '8,4' },
  },
})

/** One quotation of the training set: its features for either model. */
interface Example {
  speech: number[]
  isSpeech: boolean
  /** Features of nobody first, then of each candidate. */
  choices: number[][]
  /** Which of the choices are right; empty if the speaker is out of reach. */
  right: number[]
}

const speech = { language: en, languages: [en] }

function slotsOf(features: Features): number[] {
  return Array.from({ length: features.count }, (_, i) => slotOf(features, i))
}

/** The quotations of an article; who spoke before each is known, or whom these weights choose. */
function examplesOf(one: QuoteCase, speaker?: ArrayLike<number>): Example[] {
  const scene = setScene(blocksOf(one.text), lexiconOf(speech))
  if (!scene) return []
  const quotations = listQuotations(scene)
  const repeats = countRepeats(keysOf(scene, quotations))
  const examples: Example[] = []
  const features = roomForFeatures()
  let before: Before | null = null
  quotations.forEach((quotation, i) => {
    const gold = goldOf(scene, quotation, one)
    const around = surroundingsOf(scene, quotation)
    const isSpeech = gold?.label === 'quote'
    const example: Example = {
      speech: slotsOf(speechFeatures(features, scene, quotation, around, repeats[i] as number)),
      isSpeech,
      choices: [],
      right: [],
    }
    examples.push(example)
    if (!isSpeech || !gold) return
    const candidates = candidatesFor(scene, quotation, before)
    example.choices.push(slotsOf(nobodyFeatures(features, around, before, candidates.length)))
    for (const { mention, rank } of candidates)
      example.choices.push(slotsOf(speakerFeatures(features, scene, quotation, around, mention, rank, before)))
    example.right = rightOnes(
      scene,
      gold,
      candidates.map(({ mention }) => mention),
    )
    const chosen = speaker ? choiceOf(example, speaker) : example.right[0]
    before = following(before, quotation, chosen ? (candidates[chosen - 1]?.mention ?? null) : null)
  })
  return examples
}

function choiceOf({ choices }: Example, speaker: ArrayLike<number>): number {
  const scores = choices.map((ids) => ids.reduce((sum, id) => sum + (speaker[id] as number), 0))
  return scores.indexOf(Math.max(...scores))
}

function goldOf(scene: Scene, quotation: Quotation, one: QuoteCase): GoldQuote | undefined {
  const { text, ...outer } = wordsOf(scene, quotation)
  const start = outer.start + 1
  const end = outer.end - (one.text[outer.end - 1] === text.at(-1) ? 0 : 1)
  return one.quotes.find((gold) => {
    const shared = Math.min(end, gold.end) - Math.max(start, gold.start)
    return shared > 0 && shared / (end - start + gold.end - gold.start - shared) >= 0.8
  })
}

/** 0 stands for nobody, n for the n-th candidate. Best first. */
function rightOnes(scene: Scene, gold: GoldQuote, mentions: readonly Mention[]): number[] {
  const { speaker } = gold
  if (!speaker) return [0]
  const headAt = speaker.head ? speaker.text.indexOf(speaker.head) : 0
  const head = {
    start: speaker.start + Math.max(0, headAt),
    end: speaker.start + Math.max(0, headAt) + (speaker.head ?? speaker.text).length,
  }
  const spanOf = (mention: Mention) => {
    const { block, tokens } = scene.paragraphs[mention.paragraph] as Scene['paragraphs'][number]
    return {
      phrase: block.start + startAt(tokens, mention.phrase),
      start: block.start + startAt(tokens, mention.from),
      end: block.start + endAt(tokens, mention.to - 1),
    }
  }
  const near: [number, number][] = []
  mentions.forEach((mention, i) => {
    const span = spanOf(mention)
    if (speaker.type === 'nominal' || !speaker.head) {
      if (span.start < speaker.end && span.end > speaker.start)
        near.push([Math.abs(span.phrase - speaker.start) * (mention.oblique ? 3 : 1), i + 1])
    } else if (span.start < head.end && span.end > head.start) near.push([Math.abs(span.end - head.end), i + 1])
  })
  near.sort((a, b) => a[0] - b[0])
  return near.length > 0 ? near.filter(([d]) => d === near[0]?.[0]).map(([, i]) => i) : []
}

function learn(articles: readonly QuoteCase[]): Weights {
  const from = (speaker?: ArrayLike<number>): Weights => {
    const examples = articles.flatMap((one) => examplesOf(one, speaker))
    return addWording(examples, train(examples))
  }
  return from(from().speaker)
}

/** Trains on all features, keeps the best, and trains anew on these, so that the table stays small. */
function train(examples: readonly Example[]): Weights {
  const [keepSpeaker = 0, keepSpeech = 0] = opt.keep.split(',').map(Number)
  const full = trainOn(examples, null, null)
  const pruned = trainOn(examples, bestOf(full.speaker, keepSpeaker), bestOf(full.speech, keepSpeech))
  return { ...learned, speech: rounded(pruned.speech.weights), speaker: rounded(pruned.speaker.weights) }
}

/** Adds the weights of wording to those of the speaker, which stay as they are. */
function addWording(examples: readonly Example[], weights: Weights): Weights {
  const full = trainWording(examples, weights.speaker, null)
  const pruned = trainWording(examples, weights.speaker, bestOf(full, Number(opt.wording), 1 / 3))
  return { ...weights, speaker: rounded(pruned.weights) }
}

function trainWording(examples: readonly Example[], base: ArrayLike<number>, kept: Uint8Array | null): Model {
  const [prior = 0, priorKept = 0] = opt.priorWording.split(',').map(Number)
  const ranked = examples.filter(({ right }) => right.length > 0)
  const counts = countsOf(ranked.flatMap(({ choices }) => choices))
  const model = new Model(Number(opt.rate), kept ? priorKept : prior, counts, kept)
  model.weights.set(Array.from(base).slice(0, slots))
  model.part = 2
  const shuffle = shuffler(ranked.length)
  for (let epoch = 0; epoch < Number(opt.epochs); epoch++)
    for (const at of shuffle()) learnChoice(model, ranked[at] as Example)
  return model
}

function trainOn(examples: readonly Example[], keptSpeaker: Uint8Array | null, keptSpeech: Uint8Array | null) {
  const epochs = Number(opt.epochs)
  const [priorSpeaker = 0, priorSpeech = 0] = (keptSpeaker ? opt.prior2 : opt.prior).split(',').map(Number)
  const rate = Number(opt.rate)
  const ranked = examples.filter(({ right }) => right.length > 0)
  const speaker = new Model(rate, priorSpeaker, countsOf(ranked.flatMap(({ choices }) => choices)), keptSpeaker)
  const speech = new Model(rate, priorSpeech, countsOf(examples.map((example) => example.speech)), keptSpeech)
  const shuffle = shuffler(examples.length)
  for (let epoch = 0; epoch < epochs * 1.5; epoch++) {
    speaker.part = speech.part = epoch < epochs ? 0 : 1
    for (const at of shuffle()) {
      const example = examples[at] as Example
      const p = 1 / (1 + Math.exp(-speech.score(example.speech)))
      speech.step(example.speech, p - (example.isSpeech ? 1 : 0))
      if (example.right.length > 0) learnChoice(speaker, example)
    }
  }
  return { speech, speaker }
}

function learnChoice(model: Model, { choices, right }: Example): void {
  const scores = choices.map((ids) => model.score(ids))
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const all = powers.reduce((a, b) => a + b, 0)
  const good = right.reduce((a, i) => a + (powers[i] as number), 0)
  choices.forEach((ids, i) => {
    const p = (powers[i] as number) / all
    const target = right.includes(i) ? (powers[i] as number) / good : 0
    const gradient = p - target
    model.step(ids, gradient)
  })
}

const cases = readCases(opt.cases)
const own = [...inventedCases(), ...tabledCases()]
const invented = Array.from({ length: Number(opt.own) }, () => own).flat()
const flat = cases.flatMap((one) => examplesOf(one))
const reach = flat.filter((example) => example.isSpeech)
console.error(
  `${flat.length} spans, ${reach.length} quotations, speaker within reach of ${(reach.filter((e) => e.right.length > 0).length / reach.length).toFixed(4)}, ` +
    `${(reach.reduce((n, e) => n + e.choices.length, 0) / reach.length).toFixed(1)} choices each`,
)

if (opt.predictions) {
  const publishers = [...new Set(cases.map((one) => one.publisher))]
  const folds = opt.by === 'publisher' ? publishers.length : Number(opt.folds)
  const foldOf = (one: QuoteCase, i: number) => (opt.by === 'publisher' ? publishers.indexOf(one.publisher) : i % folds)
  const lines: string[] = []
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn([...cases.filter((one, i) => foldOf(one, i) !== fold), ...invented])
    cases.forEach((one, i) => {
      if (foldOf(one, i) !== fold) return
      const quotes = quoteWith(blocksOf(one.text), speech, {}, weights)
      lines.push(JSON.stringify({ id: one.id, quotes }))
    })
  }
  writeFileSync(opt.predictions, `${lines.join('\n')}\n`)
}

if (opt.write) writeFileSync(opt.write, encodeWeights(learn([...cases, ...invented])))
