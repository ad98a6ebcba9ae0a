import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { type PageFacts, pageFacts } from '../../src/html/page.ts'

const none: PageFacts = {
  titles: [],
  socialTitles: [],
  headlines: [],
  descriptions: [],
  bodies: [],
  sections: [],
  authors: [],
  language: null,
  base: null,
}
const facts = (html: string) => pageFacts(fromHtml(html))
const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`

describe('pageFacts', () => {
  it.each<[string, string, Partial<PageFacts>]>([
    ['the title', '<title> Ferry returns | Skarv News </title>', { titles: ['Ferry returns | Skarv News'] }],
    [
      'meta by property and by name',
      '<meta property="og:title" content="Ferry returns"><meta name="Description" content="It runs.">',
      { socialTitles: ['Ferry returns'], descriptions: ['It runs.'] },
    ],
    ['the page’s title, not a picture’s', '<title>Ferry</title><svg><title>Menu</title></svg>', { titles: ['Ferry'] }],
    [
      'nothing twice',
      '<meta name=title content=Ferry><meta property=og:title content=Ferry>',
      { socialTitles: ['Ferry'] },
    ],
    ['language and base', '<html lang="sv"><base href="/news/">', { language: 'sv', base: '/news/' }],
    [
      'JSON-LD of an article, wherever it stands',
      jsonLd({
        '@graph': [
          { '@type': 'WebPage', headline: 'no' },
          {
            '@type': ['NewsArticle'],
            headline: 'Ferry',
            articleBody: 'It runs.',
            articleSection: ['Coast'],
            author: [{ name: 'Ida Holm' }, 'Per Lund'],
            description: 'It does.',
          },
        ],
      }),
      {
        headlines: ['Ferry'],
        bodies: ['It runs.'],
        sections: ['Coast'],
        authors: ['Ida Holm', 'Per Lund'],
        descriptions: ['It does.'],
      },
    ],
    ['no JSON-LD that is none', jsonLd('{"@type": "NewsArticle", headline'), {}],
    [
      'no JSON-LD of odd types',
      jsonLd({ '@type': 'Article', headline: 5, author: null, articleBody: [null], articleSection: {} }),
      {},
    ],
  ])('finds %s', (_name, html, expected) => {
    expect(facts(html)).toEqual({ ...none, ...expected })
  })
})
