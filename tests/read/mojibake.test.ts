/** UTF-8 that was read as Windows-1252. */
import { expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'
import { read } from '../../src/read/read.ts'
import { misread } from '../reading-back.ts'

const wordsOf = (source: string): string[] => read(source).map(({ text }) => text)

it.each([
  'Le bac est revenu lundi, « après un hiver à quai », dit Élodie.',
  '“She’s back” – at last… or so it seems',
  'Паром вернулся в порт.',
  'Die Fähre „Möwe“ kostet 5 €',
  'Łódź, Třebíč, Ægir, ñandú',
  'The ferry 🛳 is “back”.',
])('is what it was: %s', (text) => {
  expect(wordsOf(misread(text))).toEqual([text])
})

it.each([
  'LE CAFÉ» et «LE MARCHÉ» à São Tomé, NÃO',
  'The letters Ã and Ð, and â€œ too, are often wrong – “so” they say’.',
  'Ñandú, Ðorđe, Ålesund, Âge',
])('is what it is: %s', (text) => {
  expect(wordsOf(text)).toEqual([text])
})

it('read as Latin-1', () => {
  const bytes = new TextEncoder().encode('Élodie said “yes”.')
  expect(wordsOf(String.fromCharCode(...bytes))).toEqual(['Élodie said “yes”.'])
})

it('signs that the code page has not', () => {
  expect(wordsOf('She said â€œyesâ€\ufffd and â€œnoâ€\ufffd.')).toEqual(['She said “yes” and “no”.'])
})

it('has its quotations, at their places', () => {
  const source = misread('The ferry is back in the harbour.\n\n“She’s smaller,” said Ann Lee, who had waited for her.')
  const [quote] = parseArticle(source).quotes
  const { start, end } = quote?.position ?? { start: { offset: 0 }, end: { offset: 0 } }
  expect([quote?.text, quote?.speaker?.name]).toEqual(['She’s smaller,', 'Ann Lee'])
  expect(source.slice(start.offset, end.offset)).toBe(misread('“She’s smaller,”'))
})
