/** The page that the project began with. It belongs to its publisher and stays outside: `../shared`, where there is one. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/index.ts'

const shared = process.env.COPYDESK_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url))
const path = join(shared, 'samples/putin-maduro.txt')

describe.skipIf(!existsSync(path))('the first sample (skipped where ../shared is missing)', () => {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const article = parseArticle(text)

  it('has its headline, kicker, lede and language', () => {
    expect(article.title).toBe('Putin congratulates Maduro on election win')
    expect(article.topic).toBe('Presidential election in Venezuela')
    expect(article.lede).toMatch(
      /^Vladimir Putin, the chief of the Kremlin, congratulated .* his "sincere congratulations"\.$/,
    )
    expect(article.language).toBe('en')
    expect([article.byline, article.authors, article.dateline, article.published]).toEqual([null, [], null, null])
  })

  it('has six paragraphs and nothing else as its body', () => {
    const paragraphs = text.split('\n\n').slice(5, 11)
    expect(article.body.map((block) => block.text)).toEqual(
      paragraphs.map((paragraph) => paragraph.replaceAll('**', '')),
    )
    expect(new Set(article.body.map(({ kind }) => kind))).toEqual(new Set(['paragraph']))
  })

  it('has two quotations, and none of the scare quotes', () => {
    const [offered, read, ...others] = article.quotes
    expect(others).toEqual([])
    expect(offered).toMatchObject({
      text: 'sincere congratulations',
      kind: 'partial',
      cue: 'expressed',
      speaker: { name: 'Vladimir Putin', mention: 'Putin', description: 'the chief of the Kremlin' },
    })
    expect(read).toMatchObject({ kind: 'direct', cue: 'read', speaker: { mention: 'the message' } })
    expect(read?.text).toMatch(/^Russian-Venezuelan relations have .* in all directions,$/)
  })

  it('has no related links, and roles that say what the rest is', () => {
    expect(article.relatedLinks).toEqual([])
    const aside = article.blocks.filter((block) => block.role !== 'lede' && block.role !== 'paragraph')
    expect(aside.map((block) => [block.role, block.text]).sort()).toEqual([
      ['menu', 'Skip to content'],
      ['related', 'Read also:'],
      ['repeat', 'Putin congratulates Maduro on election win'],
      ['repeat', 'Putin congratulates Maduro on election win'],
      ['repeat', 'Putin congratulates Maduro on election win'],
      ['title', 'Putin congratulates Maduro on election win'],
      ['topic', 'Presidential election in Venezuela'],
    ])
  })
})
