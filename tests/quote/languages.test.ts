import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findIn, type SpeechCase } from './speech-case.ts'

const folder = new URL('./languages/', import.meta.url)
const codes = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''))

for (const code of codes) {
  const { cases } = (await import(new URL(`${code}.ts`, folder).href)) as { cases: SpeechCase[] }
  describe(code, () => {
    test('has at least twelve cases', () => {
      expect(cases.length).toBeGreaterThanOrEqual(12)
    })
    test.each(cases)('%s', (text, quotes) => {
      expect(findIn(code, [text, quotes])).toEqual(quotes)
    })
  })
}
