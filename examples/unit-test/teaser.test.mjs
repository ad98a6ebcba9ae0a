import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { teaser } from './teaser.mjs'

test('a teaser has kicker, headline and the opening words', async () => {
  const text = await readFile(new URL('../articles/harbour.txt', import.meta.url), 'utf8')
  assert.deepEqual(teaser(text, 7), {
    headline: 'Referendum in Port Sorrel: Lindqvist congratulates Okoye on harbour vote',
    opening: 'Astrid Lindqvist, the governor of the Northern …',
  })
})

test('a page that is no article has no teaser', () => {
  assert.equal(teaser('Home\n\nNews\n\nSport\n'), null)
})
