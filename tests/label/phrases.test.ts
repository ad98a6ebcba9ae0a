import { describe, expect, it } from 'vitest'
import { plainBlock } from '../../src/block.ts'
import { lookOver } from '../../src/label/look.ts'
import { COMMENT, type Found, findPhrases, MENU, phrasesOf, RELATED, SHARE } from '../../src/label/phrases.ts'
import { en } from '../../src/languages/en.ts'

const languages = [
  {
    ...en,
    relatedPhrases: ['read also', 'czytaj także', 'ilginizi çekebilir'],
    sharePhrases: ['share'],
    commentPhrases: ['leave a comment'],
    menuPhrases: ['メニュー'],
  },
]

function found(text: string): Found {
  const { looks, list } = lookOver([plainBlock('paragraph', text, 0, text.length, 0)])
  return findPhrases(looks, list, 1, phrasesOf(languages))[0] as Found
}

describe('phrases in a block', () => {
  it.each([
    ['the block to the word', 'READ ALSO:', { opening: RELATED, whole: RELATED, exact: RELATED }],
    ['the block but for a word', 'Share this', { opening: SHARE, whole: SHARE, exact: 0 }],
    ['the opening', 'Read also: Ferry runs again after three weeks', { opening: RELATED, whole: 0, exact: 0 }],
    ['within', 'Sixty families read also what the mayor had not signed', { within: RELATED, opening: 0, whole: 0 }],
    ['the end', 'Log in now and then leave a comment', { closing: COMMENT, opening: 0 }],
    ['capitals with marks', 'CZYTAJ TAKŻE', { exact: RELATED }],
    ['a Turkish capital with its dot', 'İlginizi çekebilir', { exact: RELATED }],
    ['half a phrase', 'Read on', { within: 0 }],
    ['a script without spaces', 'メニュー', { exact: MENU }],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toMatchObject(expected)
  })

  it('makes its table once for each array of languages', () => {
    expect(phrasesOf(languages)).toBe(phrasesOf(languages))
  })
})
