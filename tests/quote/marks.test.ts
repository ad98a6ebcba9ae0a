import { expect, test } from 'vitest'
import * as quote from '../../src/quote/marks.ts'
import { lettersOf } from '../../src/quote/units.ts'

function findMarks(text: string): quote.Marks {
  return quote.findMarks(lettersOf(text, new Int32Array(text.length + 2), 1))
}

/** A text, and the words inside its outermost marks. */
const cases: [text: string, inside: string[]][] = [
  ['“Yes,” she said, “no.”', ['Yes,', 'no.']],
  ['"Yes," she said, "no."', ['Yes,', 'no.']],
  ['„Ja“, sagte sie, „nein.“', ['Ja', 'nein.']],
  ['»Ja«, sagte sie, »nein.«', ['Ja', 'nein.']],
  ['« Oui », dit-elle.', ['Oui']],
  ['”Ja”, sa hon.', ['Ja']],
  ['「はい」と述べた。', ['はい']],
  ['『はい』と「いいえ」', ['はい', 'いいえ']],
  ['‘It’s late,’ he said.', ['It’s late,']],
  ["'It's late,' he said.", ["It's late,"]],
  ["It's the '90s, and the dogs' owners don't care.", []],
  ["Rock 'n' roll at six o'clock.", []],
  ['A board of 5\' 6" and one of 3\' 2".', []],
  ['“He told me ‘never’ and left,” she said.', ['He told me ‘never’ and left,']],
  ['„Das „Haus“ steht“, sagte sie.', ['Das „Haus“ steht']],
  ['“Yes," she said.', ['Yes,']],
  ['(“Yes”) and ["no"]', ['Yes', 'no']],
  ['The film—“Grey Harbour”—opens.', ['Grey Harbour']],
  ['李建国表示，新线将"缓解压力"。', ['缓解压力']],
  ['She said: "Yes.', []],
  [',,Ja’’, zei ze. ,,Nee."', ['Ja', 'Nee.']],
  ["''Sì'', ha detto. ``No''.", ['Sì', 'No']],
  ['Well,, then, and so on,,', []],
  ["Rock''n''roll", []],
  ['‘He said ‘no’’, she said.', ['He said ‘no’']],
  ['» Ja, « sagte sie. » Nein, « sagte er.', ['Ja,', 'Nein,']],
  ['«Мы репетировали «Чайку», — сказала Анна. «Да», — сказал он.', ['Мы репетировали «Чайку»', 'Да']],
  ['"A "B" c", she said.', ['A "B" c']],
  ['masih dicari.”Saya tahu,”ucapnya.', ['Saya tahu,']],
]

test.each(cases)('%s', (text, inside) => {
  expect(findMarks(text).spans.map(({ from, to }) => text.slice(from, to))).toEqual(inside)
})

test('a mark that nothing closes is told apart', () => {
  const text = 'She said: "Yes.'
  const { unclosed } = findMarks(text)
  expect(text.slice(unclosed?.from, unclosed?.to)).toBe('Yes.')
  expect(findMarks('“Yes,” she said.').unclosed).toBe(null)
})

test('a mark that closes what nothing opened is told apart', () => {
  const text = 'Mir wëllen «Fräiheet» a Rou», seet hien.'
  const { unopened } = findMarks(text)
  expect(text.slice(unopened?.from, unopened?.to)).toBe('Mir wëllen «Fräiheet» a Rou')
  expect(findMarks('A board of 12" is long.').unopened).toBe(null)
})

test('both signs of a wide mark belong to it', () => {
  const text = "He said: ''Yes''."
  const [span] = findMarks(text).spans
  expect(text.slice(span?.start, span?.end)).toBe("''Yes''")
})
