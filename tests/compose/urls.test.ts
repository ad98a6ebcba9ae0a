import { describe, expect, it } from 'vitest'
import { urlOf } from '../../src/compose/urls.ts'

const BASE = 'https://harbour.example/news/ferry.html?page=2#top'

describe('urlOf', () => {
  it.each([
    ['/sport', 'https://harbour.example/sport'],
    ['island.html', 'https://harbour.example/news/island.html'],
    ['../', 'https://harbour.example/'],
    ['#comments', 'https://harbour.example/news/ferry.html?page=2#comments'],
    ['//cdn.example/a', 'https://cdn.example/a'],
    [' https://other.example/ä ', 'https://other.example/%C3%A4'],
    ['mailto:desk@harbour.example', 'mailto:desk@harbour.example'],
  ])('%s is made absolute', (printed, url) => {
    expect(urlOf(printed, BASE)).toBe(url)
  })

  it.each(['/sport', 'island.html', '#comments', '//cdn.example/a'])('%s stays as it is without a base', (printed) => {
    expect(urlOf(printed, undefined)).toBe(printed)
    expect(urlOf(printed, 'no address')).toBe(printed)
  })

  it('keeps an absolute address without a base', () => {
    expect(urlOf('https://other.example/a', undefined)).toBe('https://other.example/a')
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    'https://',
    'http://[',
    '',
    '  ',
  ])('%j leads nowhere', (printed) => {
    expect(urlOf(printed, BASE)).toBe(null)
    expect(urlOf(printed, undefined)).toBe(null)
  })
})
