import { describe, expect, it, test } from 'vitest'
import { parseArticle } from '../../src/index.ts'

const BODY = `The ferry to Skerry Island took up service again on Monday after six weeks in dock.

“She is quieter now,” said Marianne Okafor, who runs the line with her brother.

Two boats will sail until the autumn, and a third one is being built across the sound.`

describe("the site's name is no part of the headline", () => {
  test.each([
    ['a bar', 'Ferry runs again to the island | The Courier'],
    ['a section and the site', 'Ferry runs again to the island | Travel | The Courier'],
    ['a dot', 'Ferry runs again to the island · The Courier'],
    ['a dash before an address', 'Ferry runs again to the island - courier.example'],
    [
      'a reader header',
      'Title: Ferry runs again to the island | The Courier\n\nURL Source: https://courier.example/ferry\n\nMarkdown Content:',
    ],
    ['front matter', '---\ntitle: Ferry runs again to the island | The Courier\n---'],
    ['a dash, where the page says the name elsewhere', 'Ferry runs again to the island – The Courier\n\nThe Courier'],
  ])('%s', (_, head) => {
    expect(parseArticle(`${head}\n\n${BODY}`).title).toBe('Ferry runs again to the island')
  })

  test.each([
    ['a dash in a headline', 'Ferry runs again to the island – and the fare goes up'],
    ['a dash before words that stand nowhere else', 'Ferry runs again to the island - The Courier'],
    ['a question', 'Ferry runs again to the island | What does it cost?'],
    ['a site before the headline', 'The Courier | Ferry runs again to the island'],
    ['too few words before it', 'Ferry island | The Courier'],
  ])('not: %s', (_, head) => {
    expect(parseArticle(`${head}\n\n${BODY}`).title).toBe(head)
  })

  it('stands in a block of its own', () => {
    const { blocks } = parseArticle(`Ferry runs again to the island | The Courier\n\n${BODY}`)
    expect(blocks.slice(0, 2).map(({ role, text }) => [role, text])).toEqual([
      ['title', 'Ferry runs again to the island'],
      ['menu', '| The Courier'],
    ])
  })
})
