/**
 * Learns what is speech, against scare quotes, titles and names, in the languages that no annotated set was at hand for, from invented
 * articles, and writes src/quote/rules/speech-weights.ts.
 *
 *     npx tsx scripts/train-speech.ts [--held languages|articles] [--write]
 *
 * A logistic regression over the features that know no words, on top of what the rules of `lean.ts` say. English
 * articles are learned from as well, as far as these features go. Of each language it is said how often it is right
 * where it has seen no article of it (`languages`), or none of the same fifth of the articles (`articles`).
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { countRepeats, keysOf, listQuotations, scoreSpeech } from '../src/quote/attribution.ts'
import { roomForFeatures, setOff, slotOf } from '../src/quote/features.ts'
import { lexiconOf } from '../src/quote/lexicon.ts'
import { wordsOf } from '../src/quote/said.ts'
import { setScene } from '../src/quote/scene.ts'
import { speechFeatures } from '../src/quote/speech-features.ts'
import { surroundingsOf } from '../src/quote/surroundings.ts'
import { type InventedArticle, inventedArticles, isSame, tabledArticles } from './invented-quotes.ts'
import { allSlots, bestOf, countsOf, Model, shuffler } from './quote-model.ts'
import { encodeElsewhere, rounded } from './weights-file.ts'

const { values: opt } = parseArgs({
  options: {
    held: { type: 'string', default: 'languages' },
    epochs: { type: 'string', default: '12' },
    prior: { type: 'string', default: '2' },
    rate: { type: 'string', default: '0.15' },
    keep: { type: 'string', default: '250' },
    write: { type: 'boolean', default: false },
  },
})

interface Example {
  fold: string
  language: string
  slots: number[]
  /** What the rules say. */
  lean: number
  isSpeech: boolean
}

const none = new Float32Array(allSlots)
const nothing = { speech: none, elsewhere: none, speaker: none }

/** Marked words of an article that rules leave undecided. */
function examplesOf({ language, blocks, quotes }: InventedArticle, fold: string): Example[] {
  const scene = setScene(blocks, lexiconOf({ language, languages: [language] }))
  if (!scene) return []
  const quotations = listQuotations(scene)
  const repeats = countRepeats(keysOf(scene, quotations))
  const left = [...quotes]
  const features = roomForFeatures()
  return quotations.flatMap((quotation, i) => {
    const [words = ''] = wordsOf(scene, quotation).text.split('\n')
    const index = left.findIndex(({ text }) => isSame(text, words, true))
    if (index >= 0) left.splice(index, 1)
    const around = surroundingsOf(scene, quotation)
    const repeated = repeats[i] as number
    const lean = scoreSpeech(scene, quotation, around, repeated, nothing)
    if (Math.abs(lean) >= setOff) return []
    speechFeatures(features, scene, quotation, around, repeated)
    const slots = Array.from({ length: features.count }, (_, at) => slotOf(features, at))
    return [{ fold, language: language.code, slots, lean, isSpeech: index >= 0 }]
  })
}

/** Learns from all, and anew from the features that matter most. */
function learnedFrom(examples: readonly Example[]): number[] {
  return rounded(trainOn(examples, bestOf(trainOn(examples, null), Number(opt.keep))).weights)
}

function trainOn(examples: readonly Example[], kept: Uint8Array | null): Model {
  const model = new Model(Number(opt.rate), Number(opt.prior), countsOf(examples.map(({ slots }) => slots)), kept)
  const shuffle = shuffler(examples.length)
  for (let epoch = 0; epoch < Number(opt.epochs); epoch++)
    for (const at of shuffle()) {
      const { slots, lean, isSpeech } = examples[at] as Example
      model.step(slots, 1 / (1 + Math.exp(-(model.score(slots) + lean))) - Number(isSpeech))
    }
  return model
}

/** How many times a case of the tests counts. */
const TIMES = 3

const byLanguage = opt.held === 'languages'
const examples = inventedArticles().flatMap((article, at) =>
  examplesOf(article, byLanguage ? article.language.code : String(at % 5)),
)
/** Learned from in the same way, more than once each, but never asked about: tests hold that all are right. */
const tabled = (await tabledArticles(true)).flatMap((article) =>
  Array.from({ length: TIMES }, () => examplesOf(article, byLanguage ? article.language.code : '')).flat(),
)

const tally = new Map<string, [all: number, lean: number, both: number]>()
for (const fold of opt.write ? [] : new Set(examples.map((example) => example.fold))) {
  const weights = learnedFrom([...examples, ...tabled].filter((example) => example.fold !== fold))
  for (const { fold: own, language, slots, lean, isSpeech } of examples) {
    if (own !== fold) continue
    const score = slots.reduce((sum, slot) => sum + (weights[slot] as number), lean)
    const row = tally.get(language) ?? [0, 0, 0]
    row[0]++
    row[1] += Number(lean > 0 === isSpeech)
    row[2] += Number(score > 0 === isSpeech)
    tally.set(language, row)
  }
}
for (const [language, [all, lean, both]] of [...tally].sort())
  console.log(`${language}  ${all}  rules ${(lean / all).toFixed(3)}  with weights ${(both / all).toFixed(3)}`)

if (opt.write)
  writeFileSync(
    new URL('../src/quote/rules/speech-weights.ts', import.meta.url),
    encodeElsewhere(learnedFrom([...examples, ...tabled])),
  )
