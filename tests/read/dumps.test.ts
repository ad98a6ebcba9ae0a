import { describe, expect, it } from 'vitest'
import { read } from '../../src/read/read.ts'

/** Blocks as one reads them: kind, text with its links and pictures in marks. */
function shown(source: string): string[] {
  return read(source).map(({ kind, text, links }) => {
    let out = ''
    let from = 0
    for (const { start, end, url, image } of links) {
      out += `${text.slice(from, start)}${image ? '!' : ''}<${text.slice(start, end)}>(${url})`
      from = end
    }
    return `${kind}: ${out}${text.slice(from)}`
  })
}

describe('numbers of links', () => {
  const list = `References

   Visible links:
   1. https://harbour.example/
   2. https://harbour.example/tides?day=1
   3. file:///ferries/north
   4. mailto:desk@harbour.example

   Hidden links:
   6. https://harbour.example/hidden`
  const listed = [
    'paragraph: References',
    'paragraph: Visible links:',
    'definition: ',
    'definition: ',
    'definition: ',
    'definition: ',
    'paragraph: Hidden links:',
    'definition: ',
  ]

  it.each([
    [
      'entries of a menu are links from end to end',
      '   [1]Home\n     * [2]Tides\n     * [3]Ferries to the north',
      [
        'paragraph: <Home>(https://harbour.example/)',
        'listItem: <Tides>(https://harbour.example/tides?day=1)',
        'listItem: <Ferries to the north>(/ferries/north)',
      ],
    ],
    [
      'several on a line',
      '[1]Home [2]Tides[3]Ferries',
      [
        'paragraph: <Home>(https://harbour.example/)',
        'paragraph: <Tides>(https://harbour.example/tides?day=1)',
        'paragraph: <Ferries>(/ferries/north)',
      ],
    ],
    [
      'in running text only the number goes, for nobody knows where the link ends',
      'The [1]harbour office said on Monday that [2]the old ferry would be back.',
      ['paragraph: The harbour office said on Monday that the old ferry would be back.'],
    ],
    [
      'a sentence that a link opens is no link',
      '[1]The harbour office says so.\n\n[2]The ferry is back.',
      ['paragraph: The harbour office says so.', 'paragraph: The ferry is back.'],
    ],
    ['behind words', 'Tides for sailors[2]', ['paragraph: Tides for sailors']],
    [
      'what else stands in brackets stays',
      '[1]Home\n\nIt was "a [sic] storm" [...] in [2024].',
      ['paragraph: <Home>(https://harbour.example/)', 'paragraph: It was "a [sic] storm" [...] in [2024].'],
    ],
    [
      'addresses of frames and of what the head links to',
      '   #[1]alternate\n   Link: [2]canonical\n\nIFRAME: [3]https://ads.example/a\n\n[4]Write',
      ['definition: ', 'definition: ', 'definition: ', 'paragraph: <Write>(mailto:desk@harbour.example)'],
    ],
    [
      'a button has a number without an address',
      '[1]Home\n[2]Tides\n[3]Ferries\n[4]Write\n[5](BUTTON) Send\n[6]Tell',
      [
        'paragraph: <Home>(https://harbour.example/)',
        'paragraph: <Tides>(https://harbour.example/tides?day=1)',
        'paragraph: <Ferries>(/ferries/north)',
        'paragraph: <Write>(mailto:desk@harbour.example)',
        'paragraph: <Send>()',
        'paragraph: <Tell>(https://harbour.example/hidden)',
      ],
    ],
  ])('%s', (_, source, blocks) => {
    expect(shown(`${source}\n\n${list}`)).toEqual([...blocks, ...listed])
  })

  it('reads a list with titles', () => {
    expect(
      shown(
        'The tide[1] and the ferry[2] wait.\n\nNotes\n 1. Tides: a table\n    https://harbour.example/tides\n 2. https://harbour.example/2',
      ),
    ).toEqual([
      'paragraph: The tide and the ferry wait.',
      'paragraph: Notes',
      'definition: ',
      'definition: ',
      'definition: ',
    ])
  })

  it('needs no list where numbers rise before words', () => {
    const source = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'].map(
      (word, at) => `[${at + 1}]${word}`,
    )
    expect(read(source.join('\n')).map(({ text }) => text)).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
      'Five',
      'Six',
      'Seven',
      'Eight',
    ])
  })

  it.each([
    [
      'sources of an encyclopaedia',
      'The pier is old.[1] It was built of oak,[2] and [3] of stone.\n\n1. Harbour Almanac, page 3',
    ],
    ['a list of addresses alone', 'Three harbours:\n\n1. https://one.example/\n2. https://two.example/'],
    ['numbers of their own', 'Room [4] and room [7].\n\n1. https://one.example/\n2. https://two.example/'],
  ])('%s stay as they are', (_, source) => {
    expect(
      read(source)
        .map(({ text }) => text)
        .join('\n'),
    ).toContain(source.slice(0, 12))
    expect(read(source).some(({ kind }) => kind === 'definition')).toBe(false)
    for (const figure of source.match(/\[\d\]/g) ?? []) expect(read(source)[0]?.text).toContain(figure)
  })
})

describe('addresses in brackets', () => {
  const menu =
    ' * Home [https://harbour.example/]\n * Tides [/service/tides]\n * Ferries\n   [https://harbour.example/ferries/to-the-north-and-to-the-south-and-to-all-of-the-islands]'
  const items = [
    'listItem: <Home>(https://harbour.example/)',
    'listItem: <Tides>(/service/tides)',
    'listItem: <Ferries>(https://harbour.example/ferries/to-the-north-and-to-the-south-and-to-all-of-the-islands)',
  ]

  it.each([
    [
      'inside a sentence they go',
      'The harbour office\n[/offices/harbour], which is old, said [/s] so.',
      ['paragraph: The harbour office, which is old, said so.'],
    ],
    ['a picture', '[https://harbour.example/pier.jpg?w=80]', ['html: ']],
    ['a picture without an address', '[pier.jpg]\n\n[IMG]', ['html: ', 'html: ']],
    [
      'a picture with words',
      'The old pier [https://harbour.example/pier.jpg]',
      ['image: !<The old pier>(https://harbour.example/pier.jpg)'],
    ],
    [
      'a picture and its link',
      'The old pier [/media/img/pier.png] Pier closed again [/news/pier]',
      ['image: !<The old pier>(/media/img/pier.png)', 'paragraph: <Pier closed again>(/news/pier)'],
    ],
    ['over blank lines', 'PIER CLOSED AGAIN\n\n[/news/pier]', ['paragraph: <PIER CLOSED AGAIN>(/news/pier)']],
    [
      'a link without words',
      'The old pier\nhttps://harbour.example/pier\nPier closed again',
      ['paragraph: The old pier', 'definition: ', 'paragraph: Pier closed again'],
    ],
    [
      'links set close together',
      'Imprint [/imprint]Privacy [/privacy]',
      ['paragraph: <Imprint>(/imprint)', 'paragraph: <Privacy>(/privacy)'],
    ],
  ])('%s', (_, source, blocks) => {
    expect(shown(`${menu}\n\n${source}`)).toEqual([...items, ...blocks])
  })

  it("one alone is the text's own", () => {
    expect(shown('See [https://harbour.example/].')).toEqual([
      'paragraph: See [<https://harbour.example/>(https://harbour.example/)].',
    ])
  })
})

describe('addresses of mail', () => {
  it('belong to the words before them', () => {
    const source =
      'Home <https://harbour.example/>\n\nThe tide <https://harbour.example/tide>, they say, waits.\n\nFerries\n<https://harbour.example/ferries>'
    expect(shown(source)).toEqual([
      'paragraph: <Home>(https://harbour.example/)',
      'paragraph: The tide, they say, waits.',
      'paragraph: <Ferries>(https://harbour.example/ferries)',
    ])
  })

  it('are words of their own where they are few, and in Markdown', () => {
    expect(shown('See <https://harbour.example/>.')).toEqual([
      'paragraph: See <https://harbour.example/>(https://harbour.example/).',
    ])
    const source = '[Home](/) <https://a.example/>\n\n<https://b.example/>\n\n<https://c.example/>'
    expect(shown(source)[1]).toBe('paragraph: <https://b.example/>(https://b.example/)')
  })
})

describe('fields', () => {
  it.each([
    ['a button', '(BUTTON) Search', ['paragraph: Search']],
    ['a button without words', '(BUTTON) (BUTTON)', ['html: ']],
    ['a line to write on', 'Your name ____________ (BUTTON) Send', ['paragraph: Your name Send']],
    ['a box', '[ ] Remember me\n\n[                    ]', ['paragraph: Remember me', 'html: ']],
    ['a choice', 'Edition [English______________]', ['paragraph: Edition']],
  ])('%s', (_, source, blocks) => {
    expect(shown(source)).toEqual(blocks)
  })
})
