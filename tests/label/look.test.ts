import { describe, expect, it } from 'vitest'
import { type BlockLink, plainBlock } from '../../src/block.ts'
import { lookOver } from '../../src/label/look.ts'
import * as sheet from '../../src/label/sheet.ts'

const COLUMNS = {
  words: sheet.WORDS,
  endsSentence: sheet.ENDS,
  end: sheet.END,
  breaks: sheet.BREAKS,
  start: sheet.START,
  key: sheet.KEY,
  times: sheet.TIMES,
  mark: sheet.MARK,
  linked: sheet.LINKED,
}

function lookOf(text: string, links: readonly BlockLink[] = [], source: string | null = null) {
  const start = source === null ? 0 : source.indexOf(text)
  const block = { ...plainBlock('paragraph', text, 0, text.length, 0), start, end: start + text.length, links }
  const { looks } = lookOver([block], source)
  return Object.fromEntries(Object.entries(COLUMNS).map(([name, column]) => [name, looks[column]]))
}

describe('the look of a block', () => {
  it.each([
    ['one two three', 3],
    ["isn't it", 3],
    ['', 0],
    ['– … –', 0],
    ['Über die Brücke', 3],
    ['москва и область', 3],
    ['東京都港区で地震', 8 / 1.7],
  ])('counts the words of %j', (text, words) => {
    expect(lookOf(text).words).toBeCloseTo(words)
  })

  it.each([
    ['It rains.', 1, 1],
    ['“It rains.”', 1, 1],
    ['Does it rain?)', 1, 2],
    ['It rains …', 1, 3],
    ['It rains...', 1, 3],
    ['地震があった。', 1, 1],
    ['Read also:', 0, 4],
    ['Ferry runs again', 0, 0],
    ['', 0, 0],
  ])('sees how %j ends', (text, endsSentence, end) => {
    expect(lookOf(text)).toMatchObject({ endsSentence, end })
  })

  it.each([
    ['no breaks in one sentence.', 0],
    ['It rains. It pours.', 1],
    ['At 3.5 per cent. Really? Yes.', 2],
    ['“It rains.” She smiled.', 1],
    ['地震があった。津波はない。', 1],
  ])('counts the sentence breaks of %j', (text, breaks) => {
    expect(lookOf(text).breaks).toBe(breaks)
  })

  it.each([
    ['lower-case letter', 'it rains', 1],
    ['figure', '5 ways', 2],
    ['quotation mark', '“It rains”', 3],
    ['dash', '– It rains', 4],
    ['bullet', '• It rains', 4],
    ['capital', 'It rains', 0],
  ])('sees what it opens with: %s', (_, text, start) => {
    expect(lookOf(text).start).toBe(start)
  })

  it('gives texts that say the same the same key, whatever their case and marks', () => {
    expect(lookOf('FERRY runs again!').key).toBe(lookOf('Ferry runs – again').key)
    expect(lookOf('Ferry runs again').key).not.toBe(lookOf('Ferry runs').key)
  })

  it('sees times of day and years', () => {
    expect(lookOf('Monday, 12:30').times).toBe(1)
    expect(lookOf('3 May 2025').times).toBe(1)
    expect(lookOf('flight 1234 and 12 more').times).toBe(0)
  })

  it.each([
    ['Sorrel: bridge shut', 1],
    ['Bridge in Sorrel – shut until May', 3],
    ['Half-hourly ferry to the in- and outer harbour', 0],
    ['Opens at 12:30', 0],
  ])('counts the words of %j before a colon or dash', (text, mark) => {
    expect(lookOf(text).mark).toBe(mark)
  })

  it('sees the same in the source as in a text cut out of it', () => {
    const text = 'Ferry: no runs on 3 May 2025'
    expect(lookOf(text, [], `7.${text}9:`)).toEqual(lookOf(text))
  })

  it('gives the share of link text', () => {
    expect(lookOf('read more', [{ start: 5, end: 9, url: '#', image: false }]).linked).toBeCloseTo(4 / 9)
  })
})
