import { expect, it } from 'vitest'
import { packLanguages, sortedLists } from '../../scripts/packed-languages.ts'
import { packPhrases } from '../../scripts/packed-phrases.ts'
import { OWN, phrasesOf } from '../../src/label/phrases.ts'
import { allLanguages } from '../../src/languages/all.ts'
import type { Language } from '../../src/languages/language.ts'
import { FIELDS, unpackLanguages } from '../../src/languages/unpack.ts'
import { lookUp } from '../../src/text/hash-table.ts'

it('ships every list as the language files have it, sorted where the order says nothing', () => {
  const own = new Set<string>(OWN.map(([name]) => name))
  const names = [...new Set(allLanguages.flatMap((language) => Object.keys(language)))].filter(
    (name): name is keyof Language => !own.has(name),
  )
  const unpacked = unpackLanguages(packLanguages(allLanguages))
  expect(unpacked).toHaveLength(allLanguages.length)
  for (const [at, language] of allLanguages.entries())
    for (const name of names)
      expect(unpacked[at]?.[name], `${language.code}: ${name}`).toEqual(sortedLists(language)[name])
})

it('leaves out what a word has from the one before it or another list, and writes other alphabets as Latin', () => {
  const [ru] = allLanguages.filter(({ code }) => code === 'ru') as [Language]
  const language: Language = {
    ...ru,
    functionWords: ['и', 'из', 'изо', 'в', 'от'],
    prepositions: ['от', 'у'],
    coordinators: [],
    clauseOpeners: [],
    determiners: [],
    auxiliaries: [],
    speakerNouns: [],
    relativePronouns: [],
    bylineRoles: ['dj тема'],
  }
  const [shift, ...lines] = packLanguages([language]).split('\n')
  expect([shift, lines[FIELDS.indexOf('=code')], lines[FIELDS.indexOf('functionWords')]]).toEqual([
    '1008',
    'ru',
    'B|H0G0N',
  ])
  const [back] = unpackLanguages(packLanguages([language]))
  expect(back?.functionWords).toEqual(['в', 'и', 'из', 'изо', 'от'])
  expect([back?.relativePronouns, back?.bylineRoles]).toEqual([[], ['dj тема']])
  expect(back?.prepositions).toEqual(['от', 'у'])
})

it('ships phrases as hashes that say what the lists say', () => {
  const [first, ...rest] = unpackLanguages(packLanguages(allLanguages)) as [Language, ...Language[]]
  first.phraseHashes = packPhrases(allLanguages)
  const fromLists = phrasesOf(allLanguages)
  const fromHashes = phrasesOf([first, ...rest])
  expect(fromHashes.filter).toEqual(fromLists.filter)
  for (let slot = 0; slot < fromLists.meaning.length; slot += 2)
    if (fromLists.meaning[slot + 1]) {
      const key = fromLists.meaning[slot] as number
      expect(lookUp(fromHashes.meaning, key)).toBe(lookUp(fromLists.meaning, key))
    }
})

it('sorts no list whose order counts', () => {
  const [en] = allLanguages.filter(({ code }) => code === 'en') as [Language]
  const { cueVerbs, months, quotationMarks, abbreviations } = sortedLists(en)
  expect(quotationMarks).toEqual(en.quotationMarks)
  expect(months).toEqual(en.months)
  expect(cueVerbs.slice(0, 12)).toEqual(en.cueVerbs.slice(0, 12).sort())
  expect(cueVerbs.slice(12, 60)).toEqual(en.cueVerbs.slice(12, 60).sort())
  expect(abbreviations).toEqual([...en.abbreviations].sort())
})
