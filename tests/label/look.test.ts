import { describe, expect, it } from 'vitest'
import { plainBlock } from '../../src/block.ts'
import { type Look, lookAt, wordList } from '../../src/label/look.ts'

function lookOf(text: string): Look {
  return lookAt(plainBlock('paragraph', text, 0, text.length, 0), wordList(text.length))
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
    ['It rains.', true, 1],
    ['“It rains.”', true, 1],
    ['Does it rain?)', true, 2],
    ['It rains …', true, 3],
    ['It rains...', true, 3],
    ['地震があった。', true, 1],
    ['Read also:', false, 4],
    ['Ferry runs again', false, 0],
    ['', false, 0],
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

  it('gives the share of link text', () => {
    const block = plainBlock('paragraph', 'read more', 0, 9, 0)
    const links = [{ start: 5, end: 9, url: '#', image: false }]
    expect(lookAt({ ...block, links }, wordList(9)).linked).toBeCloseTo(4 / 9)
  })
})
