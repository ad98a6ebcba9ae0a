import { describe, expect, it } from 'vitest'
import { read } from '../../src/read/read.ts'

/** The texts of a page's blocks, those of list items with a `*`. */
function textsOf(lines: readonly string[]): string[] {
  return read(lines.join('\n')).map(({ kind, text }) => (kind === 'listItem' ? `* ${text}` : text))
}

/** A page's beginning and running text, which is wrapped at 60 columns. */
const wrapped = [
  'The old ferry came back to the harbour on Monday, when half',
  'the town stood on the quay, and the band of the fire brigade',
  'played until the rain set in. “She looks smaller than I',
  'remember,” said the harbour master, who had waited for her',
  'since the spring.',
]
const PROSE =
  'The old ferry came back to the harbour on Monday, when half the town stood on the quay, and the band of the fire brigade played until the rain set in. “She looks smaller than I remember,” said the harbour master, who had waited for her since the spring.'

describe('a text that is wrapped throughout', () => {
  it.each([
    [
      'leaves the lines of a menu alone',
      ['Home', 'News and weather', 'Sport', '', ...wrapped],
      ['Home', 'News and weather', 'Sport', PROSE],
    ],
    [
      'joins a headline over two lines',
      ['Old ferry returns to the harbour, and with her the hope of', 'Sandvik', '', ...wrapped],
      ['Old ferry returns to the harbour, and with her the hope of Sandvik', PROSE],
    ],
    [
      'joins the lines of a headline with one middle',
      [
        '  Old ferry returns to the harbour, and with her the hope',
        '                         of Sandvik',
        '',
        ...wrapped,
      ],
      ['Old ferry returns to the harbour, and with her the hope of Sandvik', PROSE],
    ],
    ['reads indented paragraphs', wrapped.map((line) => `   ${line}`), [PROSE]],
    [
      'parts paragraphs by the indent of their first line',
      [
        `  ${wrapped[0]?.replace('The old', 'Our')}`,
        ...wrapped.slice(1, 4),
        'always.',
        '  Ann Lee paid for the coal, and for the paint, and she has',
        'no boat.',
      ],
      [
        `${PROSE.replace('The old', 'Our').replace('since the spring.', 'always.')}`,
        'Ann Lee paid for the coal, and for the paint, and she has no boat.',
      ],
    ],
    [
      'ends a paragraph with a line that is short without a reason',
      [...wrapped, 'She sails again from May, at seven in the morning and again', 'at noon.'],
      [PROSE, 'She sails again from May, at seven in the morning and again at noon.'],
    ],
    [
      'goes on inside a sentence where the margin is wider',
      [
        ...wrapped,
        '',
        'Nobody had asked the people of the two islands before',
        'the old ferry was sold, and they said so.',
      ],
      [PROSE, 'Nobody had asked the people of the two islands before the old ferry was sold, and they said so.'],
    ],
    [
      'takes a line without a full stop below a sentence for a caption',
      [...wrapped, '', 'The ferry at her berth, seen from the roof of the library.', 'Photo: Ann Lee'],
      [PROSE, 'The ferry at her berth, seen from the roof of the library.', 'Photo: Ann Lee'],
    ],
    [
      'parts what stands alone elsewhere, and what stands there twice',
      [
        'Ann Lee',
        '',
        'Old ferry returns to the harbour, and with her the hopes of',
        'Ann Lee',
        ...Array(2).fill('Extraordinarily old ferry returns to the old harbour'),
        'of Sandvik',
        ...wrapped,
      ],
      [
        'Ann Lee',
        'Old ferry returns to the harbour, and with her the hopes of',
        'Ann Lee',
        'Extraordinarily old ferry returns to the old harbour',
        'Extraordinarily old ferry returns to the old harbour',
        'of Sandvik',
        PROSE,
      ],
    ],
    [
      'joins the lines of list items',
      [
        ...wrapped,
        '',
        '  1. The ferry sails at seven in the morning, and if the wind',
        '     allows it at noon.',
        '  2. A ticket is two crowns.',
      ],
      [
        PROSE,
        '* The ferry sails at seven in the morning, and if the wind allows it at noon.',
        '* A ticket is two crowns.',
      ],
    ],
    [
      'knows the bullets of lists inside lists',
      [
        '     * Sport',
        '          + Rowing',
        '          + Football',
        '               o Women',
        '               o Men',
        ...wrapped,
      ],
      ['* Sport', '* Rowing', '* Football', '* Women', '* Men', PROSE],
    ],
    [
      'takes no blank that holds words together for the end of a word',
      [...wrapped.slice(0, 4), 'since the spring, in which the first of the ferries left', 'No.\u00a04 for good.'],
      [`${PROSE.slice(0, -1)}, in which the first of the ferries left No. 4 for good.`],
    ],
  ])('%s', (_, lines, texts) => {
    expect(textsOf(lines)).toEqual(texts)
  })
})

describe('scripts with signs of two columns', () => {
  it.each([
    [
      'Japanese, by columns',
      [
        'ホーム',
        '2024年の港の再開発計画をめぐり市議会では意見が分かれて',
        'いる。住民の間には4月からの工事に不安の声が広がっている',
        'が、市は計画を変えない方針だ。',
        '港の古いフェリーは月曜日に戻る見通しで、5月3日から再び',
        '運航する。',
      ],
      [
        'ホーム',
        '2024年の港の再開発計画をめぐり市議会では意見が分かれている。住民の間には4月からの工事に不安の声が広がっているが、市は計画を変えない方針だ。',
        '港の古いフェリーは月曜日に戻る見通しで、5月3日から再び運航する。',
      ],
    ],
    [
      'Korean, at blanks',
      [
        '홈',
        '낡은 연락선이 월요일에 항구로 돌아오자 마을 사람 절반이',
        '부두에 나와 비가 내릴 때까지 악단의 연주를 들었다. 항만',
        '책임자는 봄부터 그 배를 기다려 왔다고 말했다.',
      ],
      [
        '홈',
        '낡은 연락선이 월요일에 항구로 돌아오자 마을 사람 절반이 부두에 나와 비가 내릴 때까지 악단의 연주를 들었다. 항만 책임자는 봄부터 그 배를 기다려 왔다고 말했다.',
      ],
    ],
  ])('%s', (_, lines, texts) => {
    expect(textsOf(lines)).toEqual(texts)
  })
})

it('leaves a list of headlines alone, however alike in length', () => {
  const lines = [
    'Ferry returns to the old harbour before the summer',
    'Harbour office wants its two old ferries repainted',
    'Band of the fire brigade looks for new trombonists',
    'Mayor of Sandvik wants to build a bridge after all',
    'Rain sets in over the islands, and stays for weeks',
  ]
  expect(textsOf(lines)).toEqual(lines)
})

describe('headings that only the layout tells', () => {
  const shown = (lines: readonly string[]): string[] =>
    read(lines.join('\n')).map(({ kind, depth, text }) => `${kind}${depth || ''}: ${text.slice(0, 30)}`)
  const indented = wrapped.map((line) => `   ${line}`)
  const headline = ['Old ferry returns to the harbour', '']

  it.each([
    [
      'stand further out than the running text',
      [...headline, ...indented, '', 'What comes next', '', ...indented],
      [
        'heading1: Old ferry returns to the harbo',
        'paragraph: The old ferry came back to the',
        'heading1: What comes next',
        'paragraph: The old ferry came back to the',
      ],
    ],
    [
      'do so where lines are not wrapped, too',
      [...headline, `   ${PROSE}`, '', `   ${PROSE}`],
      [
        'heading1: Old ferry returns to the harbo',
        'paragraph: The old ferry came back to the',
        'paragraph: The old ferry came back to the',
      ],
    ],
    [
      'are ranked by how far, and come behind those in the middle',
      [`                ${headline[0]}`, '', 'News', '', '  What comes next', '', ...indented],
      [
        'heading1: Old ferry returns to the harbo',
        'heading2: News',
        'heading3: What comes next',
        'paragraph: The old ferry came back to the',
      ],
    ],
    [
      'stand apart',
      ['Home', 'News', '', ...indented],
      ['paragraph: Home', 'paragraph: News', 'paragraph: The old ferry came back to the'],
    ],
    [
      'are unknown where the running text stands at the edge',
      [...headline, ...wrapped],
      ['paragraph: Old ferry returns to the harbo', 'paragraph: The old ferry came back to the'],
    ],
  ])('%s', (_, lines, blocks) => {
    expect(shown(lines)).toEqual(blocks)
  })
})

/** A column of a newspaper. */
const NARROW = [
  'The exchange on the quay has been empty',
  'for eleven years, and each winter has',
  'left it a little worse. The council',
  'says that this is the last good moment',
  'to save it, and that the first of its',
  'rooms may open in the spring of the year',
  'after next if nothing else comes up.',
]

it('a headline over the column is no part of what stands below it', () => {
  const lines = ['The old grain exchange on the quay will become a library', 'By Ann Lee', ...NARROW, 'Photo: Bo Ek']
  expect(read(lines.join('\n')).map(({ text }) => text)).toEqual([lines[0], lines[1], NARROW.join(' '), 'Photo: Bo Ek'])
})

describe('mail that quotes a page', () => {
  it('is read as the page is', () => {
    const page = ['Home', 'Sport', '', ...wrapped, '', '> A line that the page quotes itself.', '', '* One', '* Two']
    const quoted = ['Ann Lee wrote:', ...page.map((line) => `> ${line}`.trimEnd())].join('\n')
    const blocks = read(quoted).map(({ kind, text, gap }) => `${gap} ${kind}: ${text}`)
    expect(blocks).toEqual([
      '0 paragraph: Ann Lee wrote:',
      '0 paragraph: Home',
      '0 paragraph: Sport',
      `1 paragraph: ${PROSE}`,
      '1 blockquote: A line that the page quotes itself.',
      '1 listItem: One',
      '0 listItem: Two',
    ])
  })

  it('leaves a quotation inside a page one', () => {
    expect(read(['> She is smaller.', '', ...wrapped].join('\n')).map(({ kind }) => kind)).toEqual([
      'blockquote',
      'paragraph',
    ])
  })
})

describe('pictures of plain text', () => {
  const shown = (source: string): string[] => read(source).map(({ kind, text }) => `${kind}: ${text}`)

  it('are what stands in brackets, where several blocks do', () => {
    expect(shown('[The ferry at sea]\n\n- [Ann Lee]\n- [A band]\n\n[sic] she wrote.')).toEqual([
      'image: [The ferry at sea]',
      'image: [Ann Lee]',
      'image: [A band]',
      'paragraph: [sic] she wrote.',
    ])
  })

  it('are not known by one that does', () => {
    expect(shown('[This text was shortened.]')).toEqual(['paragraph: [This text was shortened.]'])
  })
})
