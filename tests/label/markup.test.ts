import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'

const PAGE = [
  'Home',
  'Weather',
  'Ferry to Lindholm runs again after three weeks',
  'The ferry between Aldermoor and Lindholm carried its first passengers on Monday, three weeks after its engine failed in a storm.',
  'Captain Tomas Wrede said the new engine ran well on its first crossing, and that she was quieter than she had been in years.',
  'Read also:',
  'Shop on Lindholm gets its milk by helicopter',
  'The county will pay for the repair, which cost four hundred thousand crowns, its transport office announced on Friday.',
  'Contact',
]

describe('tags alone on their lines', () => {
  it('do not change what the words between them are', () => {
    const roles = (page: string) => parseArticle(page).blocks.map(({ role, text }) => `${role}: ${text}`)
    const plain = roles(PAGE.join('\n\n'))
    const tagged = roles(PAGE.join('\n\n</div>\n\n</div>\n\n<div class="part">\n\n'))
    expect(tagged.filter((line) => !/: $/.test(line))).toEqual(plain)
    expect(tagged.length).toBe(PAGE.length * 4 - 3)
  })
})
