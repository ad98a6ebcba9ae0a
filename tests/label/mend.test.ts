/** What stands beside paragraphs: sentences that are taken in, tails that are not, and short articles. */
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'

const body = (text: string): string[] => parseArticle(text).body.map(({ text }) => text)

const STORM = [
  'A fast-moving snowstorm closed a stretch of the northern highway on Saturday night and left hundreds of drivers in their cars.',
  'No deaths were reported. The weather service said half a metre of snow fell near the pass.',
  '“I have driven this road for thirty years and I have never seen it come in that fast,” said Earl Dombrowski, who was waiting in the valley.',
]

test('a short sentence between paragraphs, and one behind the last, adverts aside', () => {
  const lines = [
    'Snowstorm closes the northern highway',
    STORM[0],
    STORM[1],
    'Advertisement',
    'Highway chief Tim Cameron urged people to stay home.',
    STORM[2],
    'Advertisement',
    'The storm was expected to reach the coast by Sunday evening.',
    'Share',
    'Comments',
  ]
  expect(body(lines.join('\n\n'))).toEqual([STORM[0], STORM[1], lines[4], STORM[2], lines[7]])
})

test('an article of three paragraphs apart from each other is one, in a language of long words too', () => {
  const paragraphs = [
    'Most Grunwaldzki w Krakowie będzie zamknięty do kwietnia. Powodem jest pęknięcie jednego z przęseł, które wykryto podczas przeglądu.',
    '— Nie mogliśmy ryzykować — mówi Piotr Wilk, rzecznik Zarządu Dróg. — Bezpieczeństwo jest najważniejsze.',
    'Miasto uruchomi dodatkową linię tramwajową. Jak podkreśla wiceprezydent Ewa Sowa, koszt remontu to „co najmniej 20 mln zł”.',
  ]
  const page = `Strona główna\nWiadomości\nKraj\nSport\nPogoda\nKraków
Most Grunwaldzki zamknięty do wiosny
Marta Zając
29 listopada 2026, 14:20
Skomentuj
Udostępnij
${paragraphs[0]}
Foto: Jan Nowak / Agencja
Most Grunwaldzki w Krakowie
${paragraphs[1]}
REKLAMA
Dalszy ciąg artykułu pod materiałem wideo
${paragraphs[2]}
Zobacz też: Nowe tramwaje wyjadą na tory
Kraków
most
remont`
  expect(body(page)).toEqual(paragraphs)
})

test.each([
  ['a paragraph alone', [`${STORM[0]} ${STORM[1]}`]],
  ['two paragraphs', [STORM[0], STORM[1]]],
])('what is copied from below a headline has none: %s', (_, lines) => {
  const article = parseArticle(lines.join('\n\n'))
  expect(article.title).toBeNull()
  expect(article.lede).toBe(lines[0])
  expect(article.body).toHaveLength(lines.length)
})

const TIPS = [
  'If you want to save heat in winter, you do not have to buy a new boiler. Most of it is lost through habits, says the county energy office.',
  '1. Bleed the radiators',
  'A radiator that gurgles has air in it. The key costs two euros and lasts for a lifetime.',
  '2. Clear the way',
  'No sofa should stand in front of it, says Ruth Hallam, who has looked at six hundred flats, and no curtain should hang over it.',
  '3. Air in bursts',
  'Five minutes with the windows wide open do more than an hour with one of them tilted.',
]

test('numbers go on: the last heading of a short list and its sentence', () => {
  expect(body(['Three ways to save heat', ...TIPS, 'Comments'].join('\n'))).toEqual(TIPS)
})

test('another list with numbers below does not go on', () => {
  const popular = ['Most read', '1. Fire in the old mill', '2. Council votes on trees', '3. New bus to the coast']
  expect(body(['Three ways to save heat', ...TIPS, 'Share', ...popular].join('\n'))).toEqual(TIPS)
})

test('items and headings between paragraphs, short ones too; what a colon leads to', () => {
  const items = ['6 cloves of garlic', '200 g of bread', '1 spoon of paprika', '4 eggs']
  const lines = [
    '# My grandmother’s soup',
    STORM[0],
    '## Ingredients',
    ...items.map((item) => `* ${item}`),
    '## What to do',
    STORM[1],
    STORM[2],
  ]
  expect(body(lines.join('\n\n'))).toEqual([STORM[0], 'Ingredients', ...items, 'What to do', STORM[1], STORM[2]])
})

test('a sentence below a picture that says what the picture’s words say', () => {
  const caption = 'Drivers wait in their cars below the pass on Saturday night.'
  const lines = [
    '# Snowstorm closes the highway',
    STORM[0],
    '![Drivers wait in their cars below the pass](/a.jpg)',
    caption,
  ]
  const { blocks } = parseArticle([...lines, STORM[1], STORM[2]].join('\n\n'))
  expect(blocks.find(({ text }) => text === caption)?.role).toBe('caption')
})
