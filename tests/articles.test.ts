/** Every sample of examples/articles gives the article written beside it. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/index.ts'
import { expectedOf, written } from './article-notation.ts'

const folder = new URL('../examples/articles/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const names = readdirSync(folder)
const samples = names.filter((name) => /\.(txt|md)$/.test(name))

describe('the samples', () => {
  it.each(samples)('%s', (name) => {
    const expected = expectedOf(read(name.replace(/\.\w+$/, '.article')))
    expect(written(parseArticle(read(name)), expected)).toBe(expected)
  })

  it('are all there, in eight languages or more', () => {
    expect(names.length).toBe(2 * samples.length)
    const languages = samples.map((name) => /^language: (\w+)$/m.exec(read(name.replace(/\.\w+$/, '.article')))?.[1])
    expect(new Set(languages).size).toBeGreaterThanOrEqual(8)
  })
})
