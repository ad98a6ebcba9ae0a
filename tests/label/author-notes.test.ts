/** Notes about whoever wrote an article, below it. */
import { expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'

const TITLE = 'Harbour bridge stays shut until May'
const BYLINE = 'By Ines Calder and Tom Reed'
const TEXT = [
  'The harbour bridge of Sorrel will stay shut until May, the county said on Monday, because the new bearings have to be cast again.',
  'The first set cracked when divers lowered it onto the piers in January. “We heard it before we saw it,” said Ruth Hallam, who leads the work.',
  'Until then the ferry will run every twenty minutes, and the school bus will take the road along the quarry, which adds half an hour to the way.',
]

it.each<[string, string[], string[]]>([
  ['opens with the name', ['Ines Calder has written about the harbour and its ships for the Courier since 2014.'], []],
  [
    'two of them',
    [
      'Ines Calder has written about the harbour and its ships for the Courier since 2014.',
      'Tom Reed is an engineer who lives in Sorrel, and the author of two books on bridges.',
    ],
    [],
  ],
  [
    'below the name',
    ['About Ines Calder', 'She has written about the harbour and its ships for the Courier since 2014.'],
    [],
  ],
  [
    'opens with the first name, above a link with all of it',
    ['Ines has written about the harbour and its ships for the Courier since 2014.', 'More from Ines Calder'],
    [],
  ],
  [
    'nobody of these',
    ['Ruth Hallam has built bridges in five countries, and this one will be her last, she said.'],
    ['Ruth Hallam has built bridges in five countries, and this one will be her last, she said.'],
  ],
])('%s', (_, lines, kept) => {
  const { body } = parseArticle([TITLE, BYLINE, ...TEXT, ...lines].join('\n\n'))
  expect(body.map(({ text }) => text)).toEqual([...TEXT, ...kept])
})

it('whoever writes of herself at length is no note', () => {
  const lines = TEXT.map((line) => `Ines Calder: ${line}`)
  expect(parseArticle([TITLE, 'By Ines Calder', ...lines].join('\n\n')).body).toHaveLength(3)
})
