/**
 * Learns who speaks in the languages that no annotated set was at hand for, from invented articles, and writes
 * src/quote/rules/speaker-ranking.ts.
 *
 *     npx tsx scripts/train-speakers.ts [--held languages|articles] [--write]
 *
 * Of each language it is said how often whoever speaks is chosen among those who may: by trees that have seen no article of it
 * (`languages`), or none of the same fifth of the articles (`articles`). What may ship is learned from all.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { contendersFor, countRepeats, keysOf, listQuotations, named, scoreSpeech } from '../src/quote/attribution.ts'
import type { Candidate } from '../src/quote/candidates.ts'
import { lexiconOf } from '../src/quote/lexicon.ts'
import type { Mention } from '../src/quote/mentions.ts'
import { nameOf } from '../src/quote/resolve.ts'
import { leanSpeaker } from '../src/quote/rules/lean-speaker.ts'
import { SPEAKER_WIDTH, speakerRows } from '../src/quote/rules/speaker-rows.ts'
import { wordsOf } from '../src/quote/said.ts'
import { type Paragraph, type Scene, setScene } from '../src/quote/scene.ts'
import { type Before, following, surroundingsOf } from '../src/quote/surroundings.ts'
import { written } from '../src/quote/tokens.ts'
import { learned } from '../src/quote/weights-code.ts'
import { type Grown, predict, trainOver } from './body/lambdamart.ts'
import { packRanking, rankingFile } from './body/pack-ranking.ts'
import { binned } from './body/trees.ts'
import { type InventedArticle, inventedArticles, isSame, tabledArticles } from './invented-quotes.ts'

const { values: opt } = parseArgs({
  options: {
    held: { type: 'string', default: 'languages' },
    trees: { type: 'string', default: '80' },
    leaves: { type: 'string', default: '12' },
    rate: { type: 'string', default: '0.25' },
    seed: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
})

type Gold = InventedArticle['quotes'][number]

/** A quotation, those who may have spoken it, nobody first, and which of them did. */
interface Example {
  fold: string
  language: string
  rows: Float32Array
  /** What the order of words says. */
  lean: number[]
  right: number[]
}

function examplesOf({ language, blocks, quotes }: InventedArticle, fold: string): Example[] {
  const scene = setScene(blocks, lexiconOf({ language, languages: [language] }))
  if (!scene) return []
  const quotations = listQuotations(scene)
  const repeats = countRepeats(keysOf(scene, quotations))
  const left = [...quotes]
  const examples: Example[] = []
  let before: Before | null = null
  quotations.forEach((quotation, i) => {
    const [words = ''] = wordsOf(scene, quotation).text.split('\n')
    const index = left.findIndex((one) => isSame(one.text, words, true))
    const around = surroundingsOf(scene, quotation)
    if (index < 0 || scoreSpeech(scene, quotation, around, repeats[i] as number, learned) <= 0) return
    const [gold] = left.splice(index, 1) as [Gold]
    const { contest, candidates } = contendersFor(scene, quotation, around, before)
    const lean = candidates.map(({ mention }) => leanSpeaker(scene, contest, mention))
    const right = [Number(gold.speaker === null), ...rightOnes(scene, candidates, gold)]
    const rows = speakerRows(scene, contest, candidates)
    if (right.includes(1)) examples.push({ fold, language: language.code, rows, lean: [0, ...lean], right })
    before = following(before, quotation, candidates[right.indexOf(1) - 1]?.mention ?? null)
  })
  return examples
}

/** 1 for those who spoke: by the very words where somebody has them, else by the name. */
function rightOnes(scene: Scene, candidates: readonly Candidate[], { speaker, name }: Gold): number[] {
  if (speaker === null) return candidates.map(() => 0)
  const meant = candidates.map(({ mention }) => named(scene, mention) as Mention)
  const byWords = meant.map(({ paragraph, from, to }) =>
    Number(isSame(written(scene.paragraphs[paragraph] as Paragraph, from, to), speaker)),
  )
  if (byWords.includes(1) || name === null) return byWords
  return meant.map((mention) => Number(isSame(nameOf(scene, { ...mention }).name, name)))
}

function grownOver(examples: readonly Example[]): Grown {
  const groups = examples.map(({ rows, right, lean }) => ({ rows, right, trust: 1, start: lean }))
  return trainOver(groups, SPEAKER_WIDTH, {
    trees: Number(opt.trees),
    leaves: Number(opt.leaves),
    rate: Number(opt.rate),
    lambda: 5,
    columns: 0.5,
    rows: 0.8,
    least: 20,
    seed: Number(opt.seed),
  })
}

function greatest(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores))
}

/** English has weights of its own. */
const isLearnt = ({ language }: InventedArticle): boolean => !lexiconOf({ language, languages: [language] }).learned
const examples = inventedArticles()
  .filter(isLearnt)
  .flatMap((article, at) => examplesOf(article, opt.held === 'languages' ? article.language.code : String(at % 5)))
/** Learned from in the same way, but never asked about: tests hold that all are right. */
const tabled = (await tabledArticles())
  .filter(isLearnt)
  .flatMap((article) => examplesOf(article, opt.held === 'languages' ? article.language.code : ''))
const tally = new Map<string, [all: number, lean: number, both: number]>()
if (!opt.write)
  for (const fold of new Set(examples.map((example) => example.fold))) {
    const { trees, edges } = grownOver([...examples, ...tabled].filter((example) => example.fold !== fold))
    for (const { fold: own, language, rows, lean, right } of examples) {
      if (own !== fold) continue
      const added = predict(trees, binned(rows, SPEAKER_WIDTH, edges))
      const row = tally.get(language) ?? [0, 0, 0]
      row[0]++
      row[1] += right[greatest(lean)] as number
      row[2] += right[greatest(lean.map((score, at) => score + (added[at] as number)))] as number
      tally.set(language, row)
    }
  }
const total: [number, number, number] = [0, 0, 0]
for (const [language, row] of [...tally].sort()) {
  row.forEach((count, at) => {
    total[at] = (total[at] as number) + count
  })
  console.log(`${language}  ${row[0]}  without ${(row[1] / row[0]).toFixed(3)}  with ${(row[2] / row[0]).toFixed(3)}`)
}
if (total[0] > 0)
  console.log(`all ${total[0]}  without ${(total[1] / total[0]).toFixed(4)}  with ${(total[2] / total[0]).toFixed(4)}`)

if (opt.write) {
  const { trees, edges } = grownOver([...examples, ...tabled])
  writeFileSync(
    new URL('../src/quote/rules/speaker-ranking.ts', import.meta.url),
    rankingFile('speakerRanking', packRanking(trees, edges), 'scripts/train-speakers.ts', '../../text'),
  )
}
