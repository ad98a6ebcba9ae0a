import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'
import { bylines } from '../compose/bylines.ts'
import { growth, HIGHEST } from '../growth.ts'

const FIRST =
  'The harbour bridge of Sorrel will stay shut until May, the county said on Monday, because the new bearings have to be cast again.'
const SECOND =
  'The first set cracked when divers lowered it onto the piers in January. “We heard it before we saw it,” said Ruth Hallam, who leads the work.'
const THIRD =
  'Until then the ferry will run every twenty minutes, and the school bus will take the road along the quarry, which adds half an hour to the way.'
const MORE = [
  THIRD,
  'The shops on the quay have lost half their customers since the winter, the chamber of trade found when it asked them in March.',
  'Hallam hopes that the bearings will be back by the end of April. “After that it takes a week, if the wind lets us work,” she said.',
]
const TITLE = 'Harbour bridge stays shut until May'

function links(...blocks: string[]): { title: string; url: string | null }[] {
  const article = parseArticle([TITLE, ...blocks].join('\n\n'), { url: 'https://courier.example/news/bridge' })
  return article.relatedLinks.map(({ title, url }) => ({ title, url }))
}

describe('related links', () => {
  test('a phrase and a story on one line', () => {
    expect(links(FIRST, 'READ MORE: Divers find a wreck below the bridge', SECOND, THIRD)).toEqual([
      { title: 'Divers find a wreck below the bridge', url: null },
    ])
  })

  test.each([
    ['ja', '港の橋、五月まで通行止め', '【関連記事】渡し船、三週間ぶりに運航再開', '渡し船、三週間ぶりに運航再開'],
    ['ja', '港の橋、五月まで通行止め', '関連記事：渡し船、三週間ぶりに運航再開', '渡し船、三週間ぶりに運航再開'],
    ['zh', '港口大桥将封闭至五月', '相关阅读：渡轮停航三周后恢复运营', '渡轮停航三周后恢复运营'],
    ['ko', '항구 다리 5월까지 통행 금지', '[관련기사] 나룻배 3주 만에 운항 재개', '나룻배 3주 만에 운항 재개'],
  ])('%s: %s, no blank behind the phrase', (language, headline, line, title) => {
    const text = [headline, ...(bylines[language]?.text ?? [])]
    const { relatedLinks, body } = parseArticle([...text.slice(0, 2), line, ...text.slice(2)].join('\n\n'))
    expect(relatedLinks.map((link) => link.title)).toEqual([title])
    expect(body.map((block) => block.text)).toEqual(text.slice(1))
  })

  test('stories below a phrase, behind the text', () => {
    expect(
      links(
        FIRST,
        SECOND,
        THIRD,
        'Related articles',
        'Divers find a wreck below the bridge',
        'Spring market moves to the quarry',
      ),
    ).toEqual([
      { title: 'Divers find a wreck below the bridge', url: null },
      { title: 'Spring market moves to the quarry', url: null },
    ])
  })

  test('addresses, made absolute, once for picture and headline', () => {
    expect(
      links(
        FIRST,
        SECOND,
        THIRD,
        '## Related articles',
        '[![A diver](/wreck.jpg)](/news/wreck)',
        '[Divers find a wreck below the bridge](/news/wreck)',
      ),
    ).toEqual([{ title: 'Divers find a wreck below the bridge', url: 'https://courier.example/news/wreck' }])
  })

  test('headlines that a converter has taken the links from, on a page with others', () => {
    expect(
      links('[Home](/)', FIRST, SECOND, THIRD, '## Related articles', '### Divers find a wreck below the bridge'),
    ).toEqual([{ title: 'Divers find a wreck below the bridge', url: null }])
  })

  test('a phrase with nothing after it gives none', () => {
    expect(links(FIRST, SECOND, THIRD, 'Read also:')).toEqual([])
  })

  test('the most read stories are not related', () => {
    expect(links(FIRST, SECOND, THIRD, 'Most read', 'Ten soups for a rainy weekend in the hills')).toEqual([])
  })

  const LISTED = ['Divers find a wreck below the bridge', 'Spring market moves to the quarry']
  const titles = (...blocks: string[]): string[] => links(FIRST, SECOND, THIRD, ...blocks).map(({ title }) => title)

  test.each<[string, string[], string[]]>([
    [
      'an address that is printed itself',
      ['https://courier.example/news/bridge', 'Related articles', ...LISTED],
      LISTED,
    ],
    ['the headline once more between them', ['Related articles', TITLE, ...LISTED], LISTED],
    ['advertising between them', ['Related articles', 'Advertisement find your new kitchen', ...LISTED], LISTED],
    ['a name with its time', ['Related articles', ...LISTED, 'Ruth Hallam Jon Berry 11.07.2024 7 min'], LISTED],
    [
      'the head of another list',
      ['Related articles', ...LISTED, 'Most read this week', 'Ten soups for a wet weekend'],
      LISTED,
    ],
    [
      'a menu glued into one',
      ['Related articles', ...LISTED, 'About usPrivacy policyWork with usTerms of useOur papersHelp desk'],
      LISTED,
    ],
    ['a newsletter', ['Related articles', ...LISTED, 'Newsletter', 'All the news of the harbour each day'], LISTED],
    ['a headline right behind the phrase', ['Read also Divers find a wreck below the bridge'], [LISTED[0] as string]],
    ['a sentence that goes on behind it', ['Read more about the bridge in our dossier on the harbour'], []],
    [
      'nothing but a link behind the phrase',
      ['Read also [Divers find a wreck below the bridge](/wreck)'],
      [LISTED[0] as string],
    ],
    ['a long sentence behind the phrase', [`READ MORE ${SECOND} ${THIRD}`], []],
    [
      'a strange line behind other stories',
      ['Related articles', ...LISTED, 'Ferry to Skarv runs again', 'Advertisement', 'Ten soups for a wet weekend'],
      [...LISTED, 'Ferry to Skarv runs again'],
    ],
    [
      'one that speaks of the same, behind an advert',
      ['Related articles', ...LISTED, 'Ferry to Skarv runs again', 'Advertisement', 'School buses leave early'],
      [...LISTED, 'Ferry to Skarv runs again', 'School buses leave early'],
    ],
    ['a name of a section behind it', ['SEE ALSO THE WHOLE OF OUR HARBOUR'], []],
  ])('%s', (_, blocks, expected) => {
    expect(titles(...blocks)).toEqual(expected)
  })

  test.each<[string, string, string[]]>([
    [
      'one that speaks of what the text speaks of',
      '[Divers find a wreck below the harbour](/wreck)',
      ['Divers find a wreck below the harbour'],
    ],
    ['one that does not', '[Ten soups for a wet weekend](/soups)', []],
    ['one that ends like a sentence', '[Divers find a wreck below the harbour.](/wreck)', []],
    ['one of few words', '[The harbour](/harbour)', []],
  ])('a link alone between paragraphs: %s', (_, link, expected) => {
    expect(links('[Home](/)', FIRST, SECOND, link, ...MORE).map(({ title }) => title)).toEqual(expected)
  })

  test('the same phrase many times over takes no longer than its length', () => {
    const phrases = (length: number): string =>
      [TITLE, FIRST, SECOND, ...Array.from({ length: length / 12 }, () => 'Read also:')].join('\n\n')
    expect(growth(parseArticle, phrases)).toBeLessThan(HIGHEST)
  })
})
