import { describe, expect, it } from 'vitest'
import { pretty } from '../../src/cli/pretty.ts'
import { duration, progressLine } from '../../src/cli/progress.ts'
import { wantsColor } from '../../src/cli/terminal.ts'
import { wrap } from '../../src/cli/wrap.ts'
import { empty, full } from '../faces/article.ts'

const position = full.quotes[0]?.position as (typeof full.quotes)[0]['position']
const article: typeof full = {
  ...full,
  quotes: full.quotes.slice(0, 2),
  relatedLinks: full.relatedLinks.slice(1),
  blocks: [
    { kind: 'paragraph', text: 'Skip to content', role: 'menu', reason: '', position },
    { kind: 'heading', text: full.title as string, role: 'title', reason: '', position },
    { kind: 'paragraph', text: 'A cookie is set and another one is set', role: 'boilerplate', reason: '', position },
  ],
}

describe('pretty', () => {
  it('shows article and page without colour', () => {
    expect(pretty(article, { width: 40, color: false })).toBe(
      `
Coastal traffic
Ferry returns to Skarv after 40 years
By Ida Holm and Per Lund · SKARV ·
2024-05-17T09:30:00+02:00 · en

The ferry to Skarv sails again, “quieter
than before”.

Quotes
  “quieter than before”
    — nobody named · partial · line 1
  “She is quieter,”
    — Marianne Okafor · “said” · direct · line 1

Related links
  Harbour plans
    /harbour
  Tide tables

The page
menu          Skip to content
title         Ferry returns to Skarv
              after 40 years
boilerplate   A cookie is set and …
`.slice(1),
    )
  })

  it('dims in colour what was set aside, and nothing else of the page', () => {
    const page = pretty(article, { width: 80, color: true }).split('The page')[1]
    expect(page).toContain('\u001b[2mmenu          Skip to content\u001b[0m')
    expect(page).toContain('\u001b[1mtitle       \u001b[0m  Ferry returns')
  })

  it('says so where there is no title', () => {
    expect(pretty(empty, { width: 80, color: false })).toBe('(no title)\n\nThe page\n')
  })

  it('lets no text steer the terminal', () => {
    const title = 'Ferry\u001b]0;owned\u0007\u001b[2J\u0000\u0085 returns'
    expect(pretty({ ...empty, title }, { width: 80, color: false })).toMatch(/^Ferry +returns\n/)
  })
})

describe('wrap', () => {
  it.each<[string, number, string[]]>([
    ['', 10, []],
    ['one two three', 7, ['one two', 'three']],
    ['unbreakable', 5, ['unbre', 'akabl', 'e']],
    ['渡し船が戻る', 4, ['渡し', '船が', '戻る']],
    ['e\u0301e\u0301e\u0301', 3, ['e\u0301e\u0301e\u0301']],
  ])('%j at %i columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})

describe('wantsColor', () => {
  it.each<[boolean, Record<string, string>, boolean]>([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
  ])('terminal %s, %j: %s', (isTTY, env, expected) => {
    expect(wantsColor({ isTTY }, env)).toBe(expected)
  })
})

describe('progressLine', () => {
  it('shows share, rate and time left', () => {
    expect(progressLine({ articles: 1200, rejected: 2, bytes: 25 }, 100, 10)).toBe(
      '[######------------------]  25 %  1,200 articles  120/s  2 rejected  30 s left',
    )
  })

  it('shows no share of a stream without an end', () => {
    expect(progressLine({ articles: 5, rejected: 0, bytes: 25 }, null, 10)).toBe('5 articles  1/s')
  })

  it.each([
    [7.4, '7 s'],
    [185, '3 min 5 s'],
    [7800, '2 h 10 min'],
  ])('%f seconds: %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text)
  })
})
