import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { bodyTable, headTable, knowledgeOf, titleWeight } from '../../src/html/evidence.ts'
import { pageFacts } from '../../src/html/page.ts'
import { readHtml } from '../../src/html/read.ts'
import { htmlForests } from '../../src/html/weights.ts'
import { allLanguages } from '../../src/languages/all.ts'

const HTML =
  '<h1>Ferry returns</h1><p>The ferry to Skarv took up service again on Monday after a long winter of repairs.</p>'
const tree = fromHtml(HTML)
const knowledge = knowledgeOf(readHtml(HTML, tree), pageFacts(tree), { language: null, languages: allLanguages })

// The forests are learned (scripts/train-html.ts) and count the columns: when there are more or less, they are to be learned again.
describe('the forests ask for columns that there are', () => {
  const head = headTable(knowledge, new Float64Array([-1, 1])).width

  it.each([
    ['body', bodyTable(knowledge).width],
    ['lede', head],
    ['topic', head],
  ] as const)('%s', (what, width) => {
    expect(Array.from(htmlForests[what].columns).filter((column) => column >= width)).toEqual([])
    expect(htmlForests[what].columns.length).toBeGreaterThan(5)
  })
})

describe('titleWeight', () => {
  const far = { '.path': 30, '.related': 30, '.menu': 30, '<li>': 30, '<nav>': 30, '<aside>': 30, '<footer>': 30 }

  it.each<[string, Parameters<typeof titleWeight>[0], number]>([
    ['takes the names on other sites and in JSON-LD', { likeSocial: 1, likeHeadline: 0.8, likeTitle: 0, level: 0 }, 9],
    [
      'does not take a few words in common for a likeness',
      { likeSocial: 0.7, likeHeadline: -1, likeTitle: 1, level: 1 },
      0,
    ],
    [
      'goes by <title> and <h1> where there is nothing better',
      { likeSocial: -1, likeHeadline: -1, likeTitle: 1, level: 1 },
      6,
    ],
    ['looks for no headline in a path', { likeSocial: 1, likeHeadline: -1, likeTitle: 1, level: 1, '.path': 1 }, 0],
  ])('%s', (_name, row, weight) => {
    expect(titleWeight({ ...far, ...row })).toBe(weight)
  })
})

describe('the row of a block', () => {
  const FIRST = 'The ferry to Skarv took up service again on Monday after a long winter of repairs.'
  const SECOND = 'Read the small print of our terms before you send the form below to us, please.'
  const data = {
    '@type': 'NewsArticle',
    headline: 'Ferry returns',
    description: FIRST,
    articleBody: FIRST,
    articleSection: 'Islands',
    author: { name: 'Ann Lee' },
  }
  const html = [
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    '<p>Islands</p><h1>Ferry returns</h1><p>By Ann Lee</p>',
    `<div itemprop="articleBody"><p>${FIRST}</p></div><p>${SECOND}</p>`,
  ].join('')
  const page = fromHtml(html)
  const { rows } = knowledgeOf(readHtml(html, page), pageFacts(page), { language: null, languages: allLanguages })
  const [section, title, author, first, second] = rows.slice(-5)

  it.each([
    ['the section', section, { isSection: 1, isAuthor: 0, inBody: 0 }],
    ['the headline', title, { isSection: 0, likeHeadline: 1, sinceTitle: 0 }],
    ['the author', author, { isAuthor: 1, sinceTitle: 1 }],
    ['its words', first, { inBody: 1, inDescription: 1, ofDescription: 1, itemBody: 1 }],
    ['other words', second, { inBody: 0, inDescription: 0, itemBody: 0, isAuthor: 0 }],
  ])('holds what metadata say of %s', (_name, row, expected) => {
    expect(row).toMatchObject(expected)
  })
})
