import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ExplainedSpan, explain } from '../../src/quote/explain/explain.ts'
import type { Ground } from '../../src/quote/explain/grounds.ts'
import { facts } from '../../src/quote/explain/rank-points.ts'
import { SPEAKER_WIDTH } from '../../src/quote/rules/speaker-rows.ts'
import { ruledLanguages } from '../../src/ruled-languages.ts'
import { growth, HIGHEST } from '../growth.ts'
import { anyText, RUNS, samples } from '../texts.ts'
import { blocksOf } from './speech-case.ts'

const languages = ruledLanguages()

function spansOf(text: string, code: string | null): ExplainedSpan[] {
  return explain(blocksOf(text), { language: languages.find((one) => one.code === code) ?? null, languages }, {})
}

function sum(grounds: readonly Ground[]): number {
  return grounds.reduce((sum, { points }) => sum + points, 0)
}

/** The points are the decision: they come to the odds. */
function expectAddsUp({ grounds, probability, candidates }: ExplainedSpan): void {
  expect(1 / (1 + Math.exp(-sum(grounds)))).toBeCloseTo(probability, 6)
  const [first, ...others] = candidates
  if (!first) return
  expect(candidates.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 6)
  let high = first.probability
  for (const { mention, probability, grounds } of others) {
    expect(probability).toBeLessThanOrEqual(high)
    high = probability
    // Against nobody, who has grounds of other kinds, there is no comparing one by one.
    if (first.mention !== null && mention !== null)
      expect(sum(grounds)).toBeCloseTo(Math.log(probability / first.probability), 4)
  }
}

describe('grounds', () => {
  it('have a fact for each value of a row', () => {
    expect(facts.length).toBe(SPEAKER_WIDTH)
  })

  it.each(['en', 'de', 'ja', null])('come to the probabilities, read as %s', (code) => {
    for (const text of samples) spansOf(text, code).forEach(expectAddsUp)
    fc.assert(
      fc.property(anyText, (text) => spansOf(text, code).forEach(expectAddsUp)),
      { numRuns: RUNS / 4 },
    )
  })

  it('take time that grows with the text, not with its square', () => {
    const hostile = ['“Yes,” said Ann Lee. ', '“Yes” ', '“No” or “Yes”, Ann, ', 'Ann Lee said:\n“Yes.\n', "'a' "]
    const run = (text: string) => spansOf(text, 'en')
    for (const one of hostile) expect(growth(run, (length) => one.repeat(length / 20))).toBeLessThan(HIGHEST)
  })

  it('know what every template of features tells', () => {
    const all = samples.flatMap((text) => spansOf(text, 'en')).flatMap((span) => [span, ...span.candidates])
    const grounds = all.flatMap(({ grounds }) => grounds)
    expect(grounds.length).toBeGreaterThan(1000)
    expect(grounds.filter(({ words }) => words === 'something else')).toEqual([])
  })
})
