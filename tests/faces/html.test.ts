import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../src/html/tree.ts'
import { parseHtmlArticle } from '../../src/html.ts'

const PAGE = `<!doctype html>
<html lang="en">
<head>
  <title>Ferry returns to Skarv after forty years | Skarv News</title>
  <meta property="og:description" content="The boat sails again on Monday.">
</head>
<body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
  <main><article>
    <p class="kicker">Coastal traffic</p>
    <h1>Ferry returns to Skarv after forty years</h1>
    <p class="standfirst">After a long winter of repairs the boat to Skarv sails again, and the island has a party.</p>
    <p class="byline">By Ida Holm</p>
    <div class="article-body">
      <p>The ferry to Skarv took up service again on Monday after a long winter of repairs in the yard, its owner said.</p>
      <figure><img src="a.jpg" alt="Ferry"><figcaption>The ferry in the harbour of Skarv on Monday. Photo: Per Lund</figcaption></figure>
      <p>&ldquo;She is quieter than she ever was, and she is ours,&rdquo; said Marianne Okafor, the captain of the ferry.</p>
      <p hidden>Nobody is meant to read this sentence, which is as long as any other sentence on the page.</p>
      <p>The island, which has had no boat of its own since 1984, waited for her on the pier with flags and a band.</p>
    </div>
    <aside class="related"><h3>Read also</h3><ul><li><a href="/bridge">Bridge to the mainland closed until spring</a></li></ul></aside>
  </article></main>
  <footer><p>All rights reserved by the publishers of the Skarv News, who also sell cookies of every kind and size.</p></footer>
</body>
</html>`

describe('parseHtmlArticle', () => {
  const article = parseHtmlArticle(PAGE, { url: 'https://example.org/news/1' })
  const at = ({ start, end }: { start: { offset: number }; end: { offset: number } }) =>
    PAGE.slice(start.offset, end.offset)

  it('finds the article in the page', () => {
    expect(article).toMatchObject({
      title: 'Ferry returns to Skarv after forty years',
      topic: 'Coastal traffic',
      lede: 'After a long winter of repairs the boat to Skarv sails again, and the island has a party.',
      authors: ['Ida Holm'],
      language: 'en',
    })
    expect(article.body.map(({ text }) => text.slice(0, 12))).toEqual([
      'After a long',
      'The ferry to',
      '“She is quie',
      'The island, ',
    ])
  })

  it('finds who says what', () => {
    expect(article.quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      ['She is quieter than she ever was, and she is ours,', 'Marianne Okafor'],
    ])
  })

  it('gives places in the HTML', () => {
    expect(article.quotes.map(({ position }) => at(position))).toEqual([
      '&ldquo;She is quieter than she ever was, and she is ours,&rdquo;',
    ])
    expect(article.blocks.map(({ position }) => at(position))).toContain('Coastal traffic')
  })

  it('gives links with their addresses', () => {
    expect(article.relatedLinks.map(({ title, url }) => [title, url])).toEqual([
      ['Bridge to the mainland closed until spring', 'https://example.org/bridge'],
    ])
  })

  it.each([
    ['/news/', 'https://example.org/news/1', 'https://example.org/bridge'],
    ['https://example.net/', undefined, 'https://example.net/bridge'],
    ['/news/', undefined, '/bridge'],
  ])('goes by <base href="%s"> of a page at %s', (base, url, expected) => {
    const page = PAGE.replace('<head>', `<head><base href="${base}">`)
    expect(parseHtmlArticle(page, url === undefined ? {} : { url }).relatedLinks.map((link) => link.url)).toEqual([
      expected,
    ])
  })

  it('has every line that the page shows in exactly one block, and no other', () => {
    expect(article.blocks.map(({ text }) => text.slice(0, 16))).toEqual([
      'Home',
      'Sport',
      'Coastal traffic',
      'Ferry returns to',
      'After a long win',
      'By Ida Holm',
      'The ferry to Ska',
      'The ferry in the',
      '“She is quieter ',
      'The island, whic',
      'Read also',
      'Bridge to the ma',
      'All rights reser',
    ])
  })

  it('says what came instead of a string', () => {
    expect(() => parseHtmlArticle(null as unknown as string)).toThrow(
      new TypeError('copydesk: expected HTML, a string, got object'),
    )
  })
})

describe('the laws, for HTML', () => {
  const names = [
    'p',
    'div',
    'h1',
    'li',
    'ul',
    'table',
    'tr',
    'td',
    'a href="/x"',
    'b',
    'span class="title"',
    'blockquote',
    'script',
    'br',
    'article',
  ]
  const html = fc
    .array(
      fc.oneof(
        fc.constantFrom(...names).map((name) => `<${name}>`),
        fc.constantFrom(...names).map((name) => `</${name.split(' ')[0]}>`),
        fc.constantFrom(
          '&amp;',
          '&nbsp;',
          '&shy;',
          '&copy2024',
          '&NotEqualTilde;',
          '&#x1F600;',
          '&#0;',
          '&',
          '<',
          '<!-- x -->',
          '\r\n',
          '\r',
          '\u0000',
          '\ufeff',
          '<title>x</title>',
          '<p hidden>',
        ),
        fc.constantFrom(
          'The ferry to Skarv took up service again on Monday after a long winter of repairs.',
          'Ferry',
          ' ',
          '“We sail,” said Okafor.',
          'By Ida Holm',
        ),
        fc.string({ maxLength: 5, unit: 'binary' }),
      ),
      { maxLength: 50 },
    )
    .map((parts) => parts.join(''))

  it('never throws, and takes every string from its place', () => {
    fc.assert(
      fc.property(html, (source) => {
        const article = parseHtmlArticle(source)
        let last = 0
        for (const { text, position } of article.blocks) {
          expect(position.start.offset).toBeGreaterThanOrEqual(last)
          last = position.end.offset
          expect(stands(text, source.slice(position.start.offset, last))).toBe(true)
        }
        for (const role of ['title', 'topic', 'lede', 'byline'] as const) {
          const value = article[role]
          if (value !== null)
            expect(article.blocks.filter((block) => block.role === role).map(({ text }) => text)).toContain(value)
        }
        for (const { text, position } of article.quotes) {
          expect(stands(text, source.slice(position.start.offset, position.end.offset))).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  /** Letters and figures of a text. */
  function words(text: string): string {
    return text.replace(/[^\p{L}\p{N}]+/gu, '')
  }

  /** Whether the words stand in a piece of HTML in this order; what is hidden may stand between them. */
  function stands(text: string, source: string): boolean {
    const there = words(textOf(fromHtml(source)))
    let at = 0
    for (const sign of words(text)) {
      at = there.indexOf(sign, at) + 1
      if (at === 0) return false
    }
    return true
  }
})
