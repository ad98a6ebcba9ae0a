/** The fourth law, for the whole way through the house; tests/read/linear.test.ts holds the first room to it alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hostileFamilies } from '../bench/families.ts'
import { parseArticle } from '../src/index.ts'
import { growth, HIGHEST } from './growth.ts'

const folder = new URL('../examples/articles/', import.meta.url)
const samples = readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name))
const joined = samples.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n\n')

describe('ten times the text takes some ten times as long', () => {
  it('samples joined together', () => {
    const family = (length: number): string => joined.repeat(Math.ceil(length / joined.length)).slice(0, length)
    expect(growth(parseArticle, family)).toBeLessThan(HIGHEST)
  })

  it.each(Object.entries(hostileFamilies))('%s', (_, family) => {
    expect(growth(parseArticle, family)).toBeLessThan(HIGHEST)
  })
})
