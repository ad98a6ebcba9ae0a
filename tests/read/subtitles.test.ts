import { expect, it } from 'vitest'
import { read } from '../../src/read/read.ts'

const wordsOf = (lines: readonly string[]): string[] => read(lines.join('\n')).map(({ text }) => text)

const SPOKEN = ['The ferry came back to the harbour on Monday.', '"She is smaller," said Ann Lee.', 'Nobody knew why.']

it('SubRip: sentences, without numbers and times', () => {
  const lines = [
    ...['1', '00:00:01,000 --> 00:00:04,000', 'The ferry came back', 'to the harbour', ''],
    ...['2', '00:00:04,000 --> 00:00:06,000', 'on Monday.', ''],
    ...['3', '00:00:06,000 --> 00:00:09,000', '"She is smaller,"', 'said Ann Lee.', ''],
    ...['4', '00:00:09,000 --> 00:00:11,000', 'Nobody knew why.', ''],
  ]
  expect(wordsOf(lines)).toEqual(SPOKEN)
})

it('WebVTT: its head, voices', () => {
  const lines = [
    ...['WEBVTT', '', '00:01.000 --> 00:04.000 align:start', 'The ferry came back to the harbour', ''],
    ...['00:04.000 --> 00:06.000', '<v Bo Ek>on Monday.', '', '00:06.000 --> 00:09.000', SPOKEN[1] as string],
  ]
  expect(wordsOf(lines).slice(-2)).toEqual(SPOKEN.slice(0, 2))
})

it('no subtitles: an arrow in a text', () => {
  const lines = ['Ferries: 1,000 --> 2,000', '', 'Boats: 3,000 --> 4,000']
  expect(wordsOf([...lines, ...Array.from({ length: 9 }, () => ['', 'Boats.']).flat()]).slice(0, 2)).toEqual([
    'Ferries: 1,000 --> 2,000',
    'Boats: 3,000 --> 4,000',
  ])
})
