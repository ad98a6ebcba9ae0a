/** What every line around an article is called, and why. */
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'

const PAGE = `
[menu] Skip to content
[menu] Home
[menu] Weather
[title] Ferry to Lindholm runs again after three weeks
[caption] The ferry. Photo: Karin Holm. All rights reserved
[share] Share on Facebook
[paragraph] The ferry between Aldermoor and Lindholm carried its first passengers on Monday, three weeks after its engine failed in a storm off the northern pier.
[paragraph] Captain Tomas Wrede said the new engine ran well on its first crossing. “She is quieter than she has been in twenty years,” he told the harbour radio.
[advert] Advertisement
[paragraph] The shop on Lindholm had been without fresh milk since the second week of January, and the school sent its older pupils to stay with families on the mainland.
[caption] Photo: Karin Holm/Coast Pictures
[paragraph] The county will pay for the repair, which cost four hundred thousand crowns, and will look for a second ship before next winter, its transport office announced.
[repeat] Ferry to Lindholm runs again after three weeks
[tags] Tags
[tags] Lindholm
[tags] Ferries
[comment] Comments
[comment] Sailor77
[comment] Good to see her back, we have missed the old lady on the water.
[boilerplate] © Aldermoor Courier. All rights reserved.`

describe('the role of every block', () => {
  const lines = PAGE.trim()
    .split('\n')
    .map((line) => /^\[(\w+)\] (.*)$/.exec(line) as RegExpExecArray)
  const { blocks } = parseArticle(lines.map(([, , words]) => words).join('\n'))

  it.each(lines.map(([, role, words], at) => [words as string, role as string, at] as const))(
    '%s: %s',
    (_, role, at) => {
      const found = blocks[at]?.role
      expect(found === 'lede' ? 'paragraph' : found).toBe(role)
    },
  )

  it('comes with a reason, a short phrase', () => {
    for (const { reason } of blocks) expect(reason).toMatch(/^[^.]{4,70}$/)
  })
})

it.each([
  ['notes', '[1] Statement of the county, 4 March 2024.\n\n[2] County paper, page 3.'],
  ['a rule', '___'],
  ['why the mail comes', 'You are receiving this email because you asked for it.'],
  ['how to stop it', 'Unsubscribe'],
])('what ends no text: %s', (_, end) => {
  const lines = PAGE.split('\n')
    .filter((line) => /^.(?:title|paragraph)/.test(line))
    .map((line) => line.replace(/^\S+ /, ''))
  const { body } = parseArticle([...lines, end].join('\n\n'))
  expect(body.map(({ text }) => text)).toEqual(lines.slice(1))
})
