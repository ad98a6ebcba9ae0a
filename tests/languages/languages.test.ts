import { describe, expect, it } from 'vitest'
import { allLanguages } from '../../src/languages/all.ts'
import type { Language } from '../../src/languages/language.ts'

/** Every list of a language file, by its path (`pronouns.first`). */
function lists(language: Language): [string, string[]][] {
  const found: [string, string[]][] = []
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value) && typeof value[0] !== 'object') found.push([path, value])
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key)
  }
  walk(language, '')
  return found
}

it('knows each language once, by its primary subtag', () => {
  const codes = allLanguages.flatMap(({ code, aliases = [] }) => [code, ...aliases])
  expect(codes.length).toBe(new Set(codes).size)
  for (const code of codes) expect(Intl.getCanonicalLocales(code)).toHaveLength(1)
  expect(allLanguages.length).toBeGreaterThanOrEqual(24)
})

describe.each(allLanguages.map((language) => [language.code, language] as const))('%s', (_code, language) => {
  it('has each string once in a list, in NFC, lower case, trimmed, not empty', () => {
    for (const [path, list] of lists(language)) {
      expect(list, path).toEqual([...new Set(list)])
      for (const word of list) {
        expect(word, path).not.toBe('')
        expect(word, path).toBe(word.normalize('NFC').toLowerCase().trim())
      }
    }
  })

  it('has twelve months, told apart by their beginnings', () => {
    expect(language.months).toHaveLength(12)
    const month = (word: string): number => {
      const fits = language.months.map((forms) =>
        Math.max(0, ...forms.map((form) => (word.startsWith(form) ? form.length : 0))),
      )
      return fits.indexOf(Math.max(...fits, 1))
    }
    const said = new Intl.DateTimeFormat(language.code, { month: 'long', day: 'numeric', timeZone: 'UTC' })
    for (let index = 0; index < 12; index++) {
      const parts = said.formatToParts(Date.UTC(2024, index, 5))
      const name = parts.find(({ type }) => type === 'month')?.value ?? ''
      if (/\d/.test(name)) continue
      expect(month(name.toLowerCase().normalize('NFC')), name).toBe(index)
    }
  })

  it('has function words that no list of another language holds in the same order', () => {
    expect(language.functionWords.length).toBeGreaterThanOrEqual(8)
    for (const other of allLanguages)
      if (other !== language) expect(other.functionWords).not.toEqual(language.functionWords)
  })

  it('tells publication from change', () => {
    for (const update of language.updateOpeners)
      for (const opener of language.dateOpeners) {
        expect(opener.startsWith(update), `${opener}, ${update}`).toBe(false)
        expect(update.startsWith(opener), `${opener}, ${update}`).toBe(false)
      }
  })
})
