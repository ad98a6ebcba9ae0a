/**
 * Every sample of examples/articles gives the article written beside it, but for the lines in known-wrong.diff: what is known
 * to be wrong today. A line that goes wrong fails the test, and so does one that has come right, which then leaves the list:
 *
 *     npm run known-wrong
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/index.ts'
import { expectedOf, written } from './article-notation.ts'
import { changedLines } from './changed-lines.ts'

const folder = new URL('../examples/articles/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const names = readdirSync(folder)
const samples = names.filter((name) => /\.(txt|md)$/.test(name))

const articleOf = (name: string): string => read(name.replace(/\.\w+$/, '.article'))

/** The lines of one sample that are not as they should be, under its name. */
function wrongIn(name: string): string {
  const expected = expectedOf(articleOf(name))
  return [
    `# ${name}`,
    ...changedLines(expected.split('\n'), written(parseArticle(read(name)), expected).split('\n')),
  ].join('\n')
}

const LEGEND = '- what the sample should give\n+ what it gives'

describe('the samples', () => {
  // With all tests only: while something is being built, it holds nobody up.
  it.runIf(process.env.MODE === 'all')('give what they should, but for what is known to be wrong', async () => {
    await expect(`${[LEGEND, ...samples.map(wrongIn)].join('\n\n')}\n`).toMatchFileSnapshot('known-wrong.diff')
  })

  it('are all there, in eight languages or more', () => {
    expect(names.length).toBe(2 * samples.length)
    const languages = samples.map((name) => /^language: (\w+)$/m.exec(articleOf(name))?.[1])
    expect(new Set(languages).size).toBeGreaterThanOrEqual(8)
  })
})
