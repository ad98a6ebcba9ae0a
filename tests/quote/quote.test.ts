import { expect, test } from 'vitest'
import { en } from '../../src/languages/en.ts'
import { quote } from '../../src/quote/quote.ts'
import { growth, HIGHEST } from '../growth.ts'
import { blocksOf } from './speech-case.ts'

const speech = { language: en, languages: [en] }
const find = (text: string, scareQuotes = false) => quote(blocksOf(text), speech, { scareQuotes })

test('a block without marks holds no quotation', () => {
  expect(find('The ferry left the harbour at noon.')).toEqual([])
})

test('offsets are those of the source, marks included for the quotation and the mention alone for the speaker', () => {
  const text = 'The port was shut.\n“We wait,” said Marianne Okafor.'
  const [found] = find(text)
  expect(text.slice(found?.start, found?.end)).toBe('“We wait,”')
  expect(text.slice(found?.speaker?.start, found?.speaker?.end)).toBe('Marianne Okafor')
})

test('what the article calls the speaker: before the name, or between commas behind it', () => {
  const title = 'Harbour Commissioner Marianne Okafor shut the port.\n“We wait,” Okafor said.'
  expect(find(title)[0]?.speaker).toMatchObject({ name: 'Marianne Okafor', description: 'Harbour Commissioner' })
  const aside = 'Marianne Okafor, the chief of the port, shut it on Monday.\n“We wait,” she said.'
  expect(find(aside)[0]?.speaker).toMatchObject({ name: 'Marianne Okafor', description: 'the chief of the port' })
})

test.each([
  ['A spokesman for the governor’s office, Dan Ost, said: “We wait.”', 'A spokesman for the governor’s office'],
  ['“We wait,” said the head of the city’s ferry line, Dan Ost.', 'the head of the city’s ferry line'],
  ['A lawyer for Ms. Okafor, Dan Ost, said: “We wait.”', 'A lawyer for Ms. Okafor'],
  ['“We wait,” said the company’s chief executive, Dan Ost.', 'chief executive'],
  ['“We wait,” said Alderman Dan Ost.', 'Alderman'],
])('what somebody is stands before the name with all that belongs to it: %s', (text, description) => {
  expect(find(text)[0]?.speaker).toMatchObject({ name: 'Dan Ost', description })
})

test.each([
  [
    'Marianne Okafor, 52, runs the ferry. Dan Ost, 61, is on board.\n“We wait,” the 52-year-old said.',
    'Marianne Okafor',
  ],
  ['On board is 61-year-old Dan Ost. Marianne Okafor waves.\n“We wait,” said the 61-year-old.', 'Dan Ost'],
  ['On board is Dan Ost. Marianne Okafor waves.\n“We wait,” said the 61-year-old.', 'the 61-year-old'],
])('whoever is called by an age is somebody of that age: %s', (text, name) => {
  expect(find(text)[0]?.speaker).toMatchObject({ name })
})

test('scare quotes are left out, and returned as such when asked for', () => {
  const text = "The harbour opened its 'slipway' on Monday. Nobody has used the 'slipway' since."
  expect(find(text)).toEqual([])
  expect(find(text, true).map(({ text, kind, speaker }) => [text, kind, speaker])).toEqual([
    ['slipway', 'scare', null],
    ['slipway', 'scare', null],
  ])
})

test('a headline’s quotation that the body has in full is kept once, at its fuller place', () => {
  const text =
    "# Okafor: 'Nobody sails'\nThe port is shut. “Nobody sails before the wind drops,” said Marianne Okafor on Monday."
  expect(find(text).map(({ text }) => text)).toEqual(['Nobody sails before the wind drops,'])
})

test('a set-off quotation is one, and takes its speaker from the dash at its end', () => {
  const [found, ...rest] = find('The letter hangs in the office.\n> We wait until the wind drops. — Marianne Okafor')
  expect(found).toMatchObject({ text: 'We wait until the wind drops.', kind: 'blockquote' })
  expect(found?.speaker?.name).toBe('Marianne Okafor')
  expect(rest).toEqual([])
})

test('a heading that names nobody has no speaker, and what follows it has whoever spoke before', () => {
  const text =
    '“We wait,” said Marianne Okafor.\n“It was a long night in the harbour.”\n“Nobody sails before the wind drops.”'
  const blocks = blocksOf(text).map((block, i) => (i === 1 ? { ...block, role: 'heading' as const } : block))
  expect(quote(blocks, speech, {}).map(({ speaker }) => speaker?.name)).toEqual([
    'Marianne Okafor',
    undefined,
    'Marianne Okafor',
  ])
})

test('the author who speaks of himself is no speaker', () => {
  expect(find('“Okay,” I said, and sat down.')[0]).toMatchObject({ text: 'Okay,', speaker: null })
})

test('time grows with the text, not with its square', () => {
  const hostile = [
    (n: number) => '“Yes,” said Ann Lee. '.repeat(n),
    (n: number) => `“Yes,” said ${'Ann Lee '.repeat(n)}.`,
    (n: number) => '“Nobody sails before the wind drops.”\n“Nobody sails in winter,” said Ann Lee.\n'.repeat(n),
    (n: number) => '“'.repeat(n),
    (n: number) => "'a ".repeat(n),
    (n: number) => '"a '.repeat(n),
    (n: number) => '“Yes” '.repeat(n),
    (n: number) => `${'x '.repeat(n)}“Yes.” `.repeat(2),
    (n: number) => '“No” or “Yes”, Ann, '.repeat(n),
    (n: number) => 'Ann Lee said:\n“Yes.\n'.repeat(n),
  ]
  for (const make of hostile) expect(growth(find, (length) => make(length / 10))).toBeLessThan(HIGHEST)
})
