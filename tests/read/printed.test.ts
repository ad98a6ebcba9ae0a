import { describe, expect, it } from 'vitest'
import { read } from '../../src/read/read.ts'

function textsOf(lines: readonly string[]): string[] {
  return read(lines.join('\n')).map(({ text }) => text)
}

/** Running text as a proportional font sets it: no two lines have as many characters. */
const printed = [
  'The old ferry came back to the harbour on Monday, when half the town stood on the quay, and the band',
  'of the fire brigade played until the rain set in. “She looks smaller than I remember,” said the harbour master,',
  'who had waited for her since the spring. The yard at Holm had her for eleven months, and charged the town',
  'for thirteen of them, as a councillor found out when he read the bills aloud in the council, to some laughter.',
  'Nobody laughed at the next item.',
  'The town has to find a crew by May. “We ask for nothing that the work is not worth,” a stoker said on the quay;',
  'the mate had left for the oil fields in the autumn, and the engineer, who is seventy, would rather stay ashore',
  'with his bees.',
]
const PARAGRAPHS = [printed.slice(0, 5).join(' '), printed.slice(5).join(' ')]

describe('text in a proportional font', () => {
  it('is joined by how full its lines are for the column', () => {
    expect(textsOf(printed)).toEqual(PARAGRAPHS)
  })

  it('is left alone where few lines go on', () => {
    const lines = [
      'Old ferry returns to the harbour, and with her the hopes of many',
      'on the island of Sandvik, who waited',
    ]
    expect(textsOf(lines)).toEqual(lines)
  })
})

const HEAD = '29/11/2026, 16:26'
const TITLE = 'Old ferry returns to the harbour, and half the town is on the quay - The Holm Courier'
const FOOT = 'https://courier.example/ferry'

/** A printed page of a site: its head, what stands on it, its foot. */
const page = (number: number, lines: readonly string[]): string[] => [
  `${number > 1 ? '\f' : ''}${HEAD}`,
  '',
  TITLE,
  '',
  ...lines,
  '',
  FOOT,
  '',
  `${number}/3`,
]

describe('printed pages', () => {
  const text = [
    ...page(1, ['Old ferry returns to the harbour, and', 'half the town is on the quay', ...printed.slice(0, 3)]),
    ...page(2, printed.slice(3, 7)),
    ...page(3, [...printed.slice(7), 'Next article']),
  ]

  it('have heads and feet that no paragraph takes for its words', () => {
    expect(textsOf(text)).toEqual([
      HEAD,
      TITLE,
      'Old ferry returns to the harbour, and half the town is on the quay',
      ...PARAGRAPHS,
      'Next article',
      FOOT,
      '3/3',
    ])
  })

  it('lose nothing: what a paragraph passes over stays in its source', () => {
    const source = text.join('\n')
    const [, , , first] = read(source)
    expect(source.slice(first?.start, first?.end)).toContain(`${FOOT}\n\n1/3\n\f${HEAD}`)
  })

  it('have heads of their own where a paragraph ends with the page', () => {
    const ending = ['A first page.', 'It ends.']
    expect(textsOf([...page(1, ending), ...page(2, ending)])).toEqual([
      ...[HEAD, TITLE, ...ending, FOOT, '1/3'],
      ...[HEAD, TITLE, ...ending, FOOT, '2/3'],
    ])
  })
})
