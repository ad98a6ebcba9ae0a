import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'
import { growth, HIGHEST } from '../growth.ts'

const FIRST =
  'The harbour bridge of Sorrel will stay shut until May, the county said on Monday, because the new bearings have to be cast again.'
const SECOND =
  'The first set cracked when divers lowered it onto the piers in January. “We heard it before we saw it,” said Ruth Hallam, who leads the work.'
const THIRD =
  'Until then the ferry will run every twenty minutes, and the school bus will take the road along the quarry, which adds half an hour to the way.'
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

  test('a phrase with nothing after it gives none', () => {
    expect(links(FIRST, SECOND, THIRD, 'Read also:')).toEqual([])
  })

  test('the most read stories are not related', () => {
    expect(links(FIRST, SECOND, THIRD, 'Most read', 'Ten soups for a rainy weekend in the hills')).toEqual([])
  })

  test('the same phrase many times over takes no longer than its length', () => {
    const phrases = (length: number): string =>
      [TITLE, FIRST, SECOND, ...Array.from({ length: length / 12 }, () => 'Read also:')].join('\n\n')
    expect(growth(parseArticle, phrases)).toBeLessThan(HIGHEST)
  })
})
