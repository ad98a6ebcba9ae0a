/** Messages of chats as they are copied. */
import { expect, it } from 'vitest'
import { read } from '../../src/read/read.ts'

const wordsOf = (lines: readonly string[]): string[] =>
  read(lines.join('\n')).map(({ kind, text }) => (kind === 'metadata' ? `(${text})` : text))

it.each([
  [
    'figures in brackets',
    ['[12:04, 3/5/2024] Ada: Ferry returns', 'It is here.'],
    ['([12:04, 3/5/2024] Ada:)', 'Ferry returns', 'It is here.'],
  ],
  [
    'the day first',
    ['[5/3/24, 12:04:11] Ada Lind: Ferry returns'],
    ['([5/3/24, 12:04:11] Ada Lind:)', 'Ferry returns'],
  ],
  ['half a day', ['[3/5/24, 1:04:11 PM] Ada: Ferry'], ['([3/5/24, 1:04:11 PM] Ada:)', 'Ferry']],
  [
    'a dash',
    ['05.03.24, 12:04 - Ada: Ferry', '05.03.24, 12:09 - Bo: Oh'],
    ['(05.03.24, 12:04 - Ada:)', 'Ferry', '(05.03.24, 12:09 - Bo:)', 'Oh'],
  ],
  [
    'the name first',
    ['Ada Lind, [05.03.2024 12:04]', 'Ferry returns'],
    ['(Ada Lind, [05.03.2024 12:04])', 'Ferry returns'],
  ],
  [
    'a name, and a clock further in',
    ['Ada Lind', '  12:04 PM', 'Ferry returns', 'It is here.', 'Bo Ek', '  12:09', 'Oh'],
    ['(Ada Lind)', '(12:04 PM)', 'Ferry returns', 'It is here.', '(Bo Ek)', '(12:09)', 'Oh'],
  ],
  ['no chat: a clock in its line', ['Ferries', '12:04', 'Ferry returns'], ['Ferries', '12:04', 'Ferry returns']],
  ['no chat: not on top', ['Ferry', '[12:04, 3/5/2024] Ada: Ferry'], ['Ferry', '[12:04, 3/5/2024] Ada: Ferry']],
  ['no chat: a day alone', ['[12.3.2024] Skarv: Ferry'], ['[12.3.2024] Skarv: Ferry']],
  ['no chat: a time alone', ['12:04 - Skarv: Ferry'], ['12:04 - Skarv: Ferry']],
])('%s', (_, lines, words) => {
  expect(wordsOf(lines)).toEqual(words)
})
