/** Front matter as note programs, static sites and reader tools write it. */
import { expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'
import { read } from '../../src/read/read.ts'

const FIRST = 'The ferry came back to the harbour on Monday, when half the town stood on the quay.'
const SECOND = '“She looks smaller than I remember,” said the harbour master, who had waited since the spring.'

/** The header's values as `what: words`. */
function valuesOf(lines: readonly string[], fence = '---'): string[] {
  return read([fence, ...lines, fence, FIRST].join('\n'))
    .filter(({ kind, field }) => kind === 'metadata' && field !== null)
    .map(({ field, text }) => `${field}: ${text}`)
}

it.each([
  ['plain values', ['title: Ferry returns', 'date: 2024-05-04'], ['title: Ferry returns', 'published: 2024-05-04']],
  ['names of several words', ['Published Time: 2024-05-04'], ['published: 2024-05-04']],
  ['names in quotation marks', ['"title": Ferry returns'], ['title: Ferry returns']],
  ['a colon in a value', ['title: Skarv: the ferry returns'], ['title: Skarv: the ferry returns']],
  ['nothing behind the colon', ['title: Ferry returns', 'author:', 'draft:'], ['title: Ferry returns']],
  ['names that say nothing', ['layout: post', 'text: short'], ['other: post', 'other: short']],
  ['double marks', ['title: "Ferry returns"'], ['title: Ferry returns']],
  ['escapes', ['title: "\\"She is back\\""', 'author: "A \\\\ B"'], ['title: "She is back"', 'author: A \\ B']],
  ['single marks', ["title: 'Skarv''s ferry'"], ["title: Skarv's ferry"]],
  ['a list', ['tags:', '- ferry', '- "the quay"'], ['tags: ferry', 'tags: the quay']],
  ['a list further in', ['tags:', '  - ferry', '  - the quay'], ['tags: ferry', 'tags: the quay']],
  ['a list on a line', ['tags: [ferry, "a, b", \'c\']'], ['tags: ferry', 'tags: a, b', 'tags: c']],
  ['a list over lines', ['tags: [', '  ferry,', '  "the quay",', ']'], ['tags: ferry', 'tags: the quay']],
  ['an empty list', ['tags: []', 'title: Ferry'], ['tags: ', 'title: Ferry']],
  ['links to notes', ['author:', '  - "[[Ann Lee]]"', '  - "[[p/Bo|Bo Ek]]"'], ['author: Ann Lee', 'author: Bo Ek']],
  ['a link alone', ['author: [[Ann Lee]]'], ['author: Ann Lee']],
  [
    'a map',
    ['author:', '  name: Ann Lee', '  url: https://a.example'],
    ['author: Ann Lee', 'other: https://a.example'],
  ],
  ['a list of maps', ['authors:', '- name: Ann Lee', '- name: Bo Ek'], ['author: Ann Lee', 'author: Bo Ek']],
  ["another map's title", ['seo:', '  title: Ferries', 'title: Ferry'], ['other: Ferries', 'title: Ferry']],
  ['a folded value', ['title: >-', '  Ferry', '  returns', 'lang: en'], ['title: Ferry returns', 'language: en']],
  ['a value as it stands', ['title: |', '  Skarv: ferry', '  returns'], ['title: Skarv: ferry returns']],
  ['a value that goes on', ['title: Ferry', '  returns', 'lang: en'], ['title: Ferry returns', 'language: en']],
  ['a comment', ['# from the desk', 'title: Ferry'], ['other: # from the desk', 'title: Ferry']],
])('%s', (_, lines, values) => {
  expect(valuesOf(lines)).toEqual(values)
})

it('TOML', () => {
  const lines = ['title = "Ferry returns"', 'authors = ["Ann Lee", "Bo Ek"]', 'date = 2024-05-04']
  expect(valuesOf(lines, '+++')).toEqual([
    'title: Ferry returns',
    'author: Ann Lee',
    'author: Bo Ek',
    'published: 2024-05-04',
  ])
})

it.each([
  ['no fence below', ['---', 'title: Ferry returns', '', FIRST]],
  ['no name in it', ['---', 'The ferry returns', '---', FIRST]],
])('none: %s', (_, lines) => {
  expect(read(lines.join('\n')).filter(({ kind }) => kind === 'metadata')).toEqual([])
})

it('an article takes its title, authors, date and tags from it, at their places', () => {
  const header = [
    'title: "The \\"old lady\\" returns"',
    'author:',
    '  - "[[Ann Lee]]"',
    '  - "[[Bo Ek]]"',
    'date: 2024-05-04',
    'description: After three years the ferry is back, and half the town came to see it.',
    'tags: [ferry]',
  ]
  const text = ['---', ...header, '---', FIRST, '', SECOND].join('\n')
  const { title, authors, published, lede, blocks } = parseArticle(text)
  expect({ title, authors, published, lede }).toEqual({
    title: 'The "old lady" returns',
    authors: ['Ann Lee', 'Bo Ek'],
    published: '2024-05-04',
    lede: FIRST,
  })
  const tags = blocks.filter(({ role }) => role === 'tags')
  expect(tags.map(({ position }) => text.slice(position.start.offset, position.end.offset))).toEqual(['[ferry]'])
})

it.each([
  ['who is named there, though another line looks like names', ['[Read Original](https://a.example/)'], ['Ann Lee']],
  ['the line that prints her, and another', ['By Ann Lee and Bo Ek'], ['Ann Lee', 'Bo Ek']],
])('authors: %s', (_, lines, authors) => {
  const text = ['---', 'author: Ann Lee', '---', '# Ferry returns to Skarv', '', ...lines, '', FIRST, '', SECOND]
  expect(parseArticle(text.join('\n')).authors).toEqual(authors)
})

it.each([
  [
    'three fields',
    ['% Ferry returns', '% Ann Lee; Bo Ek', '% 4 May 2024'],
    ['headline: Ferry returns', 'author: Ann Lee; Bo Ek', 'published: 4 May 2024'],
  ],
  [
    'lines further in',
    ['% Ferry', '  returns', '% Ann Lee', '  Bo Ek'],
    ['headline: Ferry', 'headline: returns', 'author: Ann Lee', 'author: Bo Ek'],
  ],
  ['no author', ['% Ferry returns', '%', '% 2024'], ['headline: Ferry returns', 'author: ', 'published: 2024']],
  ['a line alone', ['% Ferry returns'], []],
  ['words behind a percent sign', ['% Ferry', 'and more'], []],
])("Pandoc's title block: %s", (_, lines, values) => {
  const blocks = read([...lines, '', FIRST].join('\n')).filter(({ kind }) => kind === 'metadata')
  expect(blocks.map(({ field, text }) => `${field}: ${text}`)).toEqual(values)
})

it('what metadata call a summary is neither headline nor running text', () => {
  const { title, body, blocks } = parseArticle(
    ['Ferry returns to Skarv', '', ':author: Ann Lee', ':summary: Half the town came', '', FIRST, '', SECOND].join(
      '\n',
    ),
  )
  expect({ title, body: body.map(({ text }) => text) }).toEqual({
    title: 'Ferry returns to Skarv',
    body: [FIRST, SECOND],
  })
  expect(blocks.find(({ text }) => text === 'Half the town came')?.role).toBe('menu')
})
