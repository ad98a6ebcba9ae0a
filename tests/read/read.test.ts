import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'
import { read } from '../../src/read/read.ts'

/** Blocks as one reads them: kind with its depth, then the text. */
function shown(source: string): string[] {
  return read(source).map(({ kind, depth, text }) => `${kind}${depth || ''}: ${text}`)
}

describe('line layouts', () => {
  it.each([
    ['paragraphs with blank lines', 'One.\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    [
      'a paragraph a line',
      'Menu\nSport\nThe ferry is back.',
      ['paragraph: Menu', 'paragraph: Sport', 'paragraph: The ferry is back.'],
    ],
    [
      'hard-wrapped lines',
      'The harbour office said on Monday that the old ferry would be run-\nning again from May, when the repairs to her second engine are ex-\npected to be done.',
      [
        'paragraph: The harbour office said on Monday that the old ferry would be running again from May, when the repairs to her second engine are expected to be done.',
      ],
    ],
    [
      'hard-wrapped Japanese',
      'フェリーは月曜日に港へ戻る見通しとなり、住民の間に安堵が広\nがっている。港湾事務所によると、修理は四月に終わる予定だと\nいう。',
      [
        'paragraph: フェリーは月曜日に港へ戻る見通しとなり、住民の間に安堵が広がっている。港湾事務所によると、修理は四月に終わる予定だという。',
      ],
    ],
    [
      'CRLF, CR, LS and PS',
      'A\r\nB\rC\u2028D\u2029E',
      ['paragraph: A', 'paragraph: B', 'paragraph: C', 'paragraph: D', 'paragraph: E'],
    ],
    ['an indented paragraph is no code', 'One.\n\n    Two.', ['paragraph: One.', 'paragraph: Two.']],
    ['tabs', 'Home\tNews\tSport', ['paragraph: Home News Sport']],
  ])('%s', (_, source, blocks) => {
    expect(shown(source)).toEqual(blocks)
  })
})

describe('more short lines in a row than any page has', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}`)

  it('leaves a block each to 5000 of them', () => {
    const blocks = read(lines(5000).join('\n'))
    expect(blocks.length).toBe(5000)
    expect(blocks.at(-1)?.text).toBe('line 5000')
  })

  it.each([
    ['right below each other', '\n'],
    ['with blank lines between', '\n\n'],
  ])('lets those behind them go on with the last, %s', (_, between) => {
    const source = `${lines(5003).join(between)}${between}And a line of more characters.${between}short again`
    const blocks = read(source).slice(4999)
    expect(blocks.map(({ text }) => text)).toEqual([
      'line 5000 line 5001 line 5002 line 5003',
      'And a line of more characters.',
      'short again',
    ])
    expect(blocks.map(({ start, end }) => source.slice(start, end).split(/\n+/).length)).toEqual([4, 1, 1])
  })
})

describe('a paragraph with markup, too long to be read at once', () => {
  const words = 'The *old* ferry [is back](/ferry), and she stays. '
  const read700 = 'The old ferry is back, and she stays. '

  it.each([
    ['on one line', words.repeat(700), read700.repeat(700)],
    ['with a word as long as that', `${words}${'x'.repeat(40_000)}😀*y*`, `${read700}${'x'.repeat(40_000)}😀y`],
    [
      'on wrapped lines',
      'and so the *old* ferry [is back](/ferry), as they all have hoped,\n'.repeat(700),
      'and so the old ferry is back, as they all have hoped, '.repeat(700),
    ],
  ])('is one block, %s', (_, source, text) => {
    const blocks = read(source)
    expect(blocks.map((block) => block.text)).toEqual([text.trim()])
    for (const { start, end } of blocks[0]?.links ?? []) expect(blocks[0]?.text.slice(start, end)).toBe('is back')
  })
})

describe('what only looks hard-wrapped', () => {
  const paragraph = 'The ferry came back on Monday. '.repeat(8).trim()
  it.each([
    [
      'a headline over a byline',
      `Harbour office wants its old ferry back before the summer\nvon Ann Lee\n${paragraph}`,
      3,
    ],
    [
      'headlines of the same length',
      'Ferry returns to the old harbour\nFerry returns to the new harbour\nFerry returns to the big harbour',
      3,
    ],
    [
      'Japanese headlines',
      'フェリーが月曜日に港へ戻る見通しとなり住民に安堵が広がる\n港の再開発計画をめぐり市議会で意見が分かれたまま閉会する\n島の学校で新学期が始まり子どもたちの声が響く朝を迎えた',
      3,
    ],
    ['a menu in lower case', `news\nsport\nweather\n${paragraph}`, 4],
  ])('%s', (_, source, count) => {
    expect(read(source)).toHaveLength(count)
  })
})

describe('folding', () => {
  it.each([
    ['white space', 'a \t\u00a0b', 'a b'],
    ['soft hyphens and zero-width characters', 'Mi\u00adnis\u200bter', 'Minister'],
    ['joiners stay', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['entities', 'Tom &amp; Ann &#8211; &hellip; &nope;', 'Tom & Ann – … &nope;'],
    ['escapes', '29\\. May, 5\\*', '29. May, 5*'],
    ['emphasis', '**Bold** and _slanted_', 'Bold and slanted'],
    ['marks that are none', '5*4*3, __init__, snake_case_name, 2 * 3', '5*4*3, __init__, snake_case_name, 2 * 3'],
    ['a mark that nothing closes', '**Opened here.', 'Opened here.'],
    ['a mark that nothing opened', 'Closed here.**', 'Closed here.'],
    ['tags', 'one <b>two</b> three', 'one two three'],
  ])('%s', (_, source, text) => {
    expect(read(source).map((block) => block.text)).toEqual([text])
  })
})

describe('lists and what only looks like one', () => {
  it.each([
    ['bullets', '* One\n* Two\n  * Three', ['listItem1: One', 'listItem1: Two', 'listItem2: Three']],
    ['typographic bullets', '• One\n• Two', ['listItem1: One', 'listItem1: Two']],
    ['numbers in sequence', '1. One\n2. Two', ['listItem1: One', 'listItem1: Two']],
    ['a year', '1986. A great year', ['paragraph: 1986. A great year']],
    ['a headline with a figure', '1. Fire kills two', ['paragraph: 1. Fire kills two']],
    ['dialogue', '- Я не знаю, - сказал он.', ['paragraph: - Я не знаю, - сказал он.']],
    [
      'dialogue whose last line says who speaks',
      '- Ingen skal være bange.\n\n- Det er aldrig i orden, siger ministeren i en kommentar.',
      ['paragraph: - Ingen skal være bange.', 'paragraph: - Det er aldrig i orden, siger ministeren i en kommentar.'],
    ],
    [
      'a list of sentences',
      '- The pier is shut.\n\n- The ferry runs, which the council pays for.',
      ['listItem1: The pier is shut.', 'listItem1: The ferry runs, which the council pays for.'],
    ],
    ['dashes', '– One\n– Two', ['listItem1: One', 'listItem1: Two']],
    ['dashes before sentences', '– We wait.\n– We sail.', ['paragraph: – We wait.', 'paragraph: – We sail.']],
    [
      'hyphens before whoever speaks',
      '- Vi väntar, säger Ada Lind.\n- Nu går vi.',
      ['paragraph: - Vi väntar, säger Ada Lind.', 'paragraph: - Nu går vi.'],
    ],
  ])('%s', (_, source, blocks) => {
    expect(shown(source)).toEqual(blocks)
  })
})

describe('Markdown', () => {
  it.each([
    ['headings', '# One\n\n## Two ##\n\nThree\n=====', ['heading1: One', 'heading2: Two', 'heading1: Three']],
    [
      'a rule below a name is no underline',
      'Mr. Smith of Leith\n---\nBody',
      ['paragraph: Mr. Smith of Leith', 'rule: ', 'paragraph: Body'],
    ],
    [
      'a heading in a link over lines',
      '[\n\n## One\n\nTwo\n\n](https://a.example/)',
      ['heading2: One', 'paragraph: Two'],
    ],
    [
      'a picture and its words',
      '[![A ferry at sea](p.jpg) She sails](https://a.example/)',
      ['image: A ferry at sea', 'paragraph: She sails'],
    ],
    ['a wanted line break', 'One  \nTwo', ['paragraph: One', 'paragraph: Two']],
    ['a table', '| A | B |\n|---|---|\n| 1 | **2** |', ['tableRow: A B', 'rule: ', 'tableRow: 1 2']],
    ['code', '```js\nlet a\n```', ['code: let a']],
  ])('%s', (_, source, blocks) => {
    expect(shown(source)).toEqual(blocks)
  })

  it('gives links their addresses, and drops those that run code', () => {
    const links = (source: string) =>
      read(source).flatMap((block) =>
        block.links.map(({ start, end, url }) => `${block.text.slice(start, end)} ${url}`),
      )
    expect(links('See [the ferry](https://a.example/f "Ferry") or https://b.example/x.')).toEqual([
      'the ferry https://a.example/f',
      'https://b.example/x https://b.example/x',
    ])
    expect(links('[a](javascript:alert) [b](JAVA\tSCRIPT:x) [c](data:text/html,x) <vbscript:x>')).toEqual([])
    expect(links('[\n\n## One\n\nTwo\n\n](https://a.example/)')).toEqual([
      'One https://a.example/',
      'Two https://a.example/',
    ])
    expect(links('[One][1]\n\n[1]: https://a.example/')).toEqual(['One https://a.example/'])
  })
})

it('takes front matter and reader headers apart', () => {
  const fields = (source: string) => read(source).map(({ kind, text, field }) => `${kind} ${field}: ${text}`)
  expect(fields('---\ntitle: "Ferry returns"\ndate: 2024-05-01\n---\nBody')).toEqual([
    'rule null: ',
    'metadata null: title:',
    'metadata title: Ferry returns',
    'metadata null: date:',
    'metadata published: 2024-05-01',
    'rule null: ',
    'paragraph null: Body',
  ])
  expect(fields('Title: Ferry returns\n\nURL Source: https://a.example/\n\nMarkdown Content:\nBody')).toEqual([
    'metadata null: Title:',
    'metadata title: Ferry returns',
    'metadata null: URL Source:',
    'metadata url: https://a.example/',
    'metadata null: Markdown Content:',
    'paragraph null: Body',
  ])
})

it('a bare # below a paragraph belongs to it, and leaves the places of its words as they are', () => {
  const text = '“We go,” said Ann Lee.\n#\n'
  const [quote] = parseArticle(text).quotes
  expect(text.slice(quote?.position.start.offset, quote?.position.end.offset)).toBe('“We go,”')
})

it.each([
  ['+ # Ferry', 'heading 1 Ferry'],
  ['23. # Ferry', 'paragraph 0 23. # Ferry'],
  ['— # Ferry', 'paragraph 0 — # Ferry'],
])('a heading behind a marker, where it is one: %s', (source, block) => {
  expect(read(source).map(({ kind, depth, text }) => `${kind} ${depth} ${text}`)).toEqual([block])
})
