import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/block.ts'
import { foldLeaf } from '../../src/read/fold.ts'
import { readInline } from '../../src/read/inline.ts'
import { linesOf } from '../../src/read/lines.ts'
import { parseInline } from '../../src/read/markdown.ts'
import type { Ranges } from '../../src/read/reader.ts'

const nowhere = {
  definitions: new Map(),
  openers: new Map(),
  closers: new Map(),
  marks: { list: [], starts: [], last: -1 },
}
const runs = Number(process.env.RUNS ?? 2000)

/** The lines of a text as one leaf. */
function rangesOf(source: string): Ranges {
  return linesOf(source).flatMap(({ from, to }) => [from, to])
}

function fold(source: string, ranges: Ranges, pieces: ReturnType<typeof parseInline>): Block[] {
  return foldLeaf(
    { kind: 'paragraph', depth: 0, gap: 0, start: ranges[0] as number, end: ranges.at(-1) as number },
    source,
    pieces,
  )
}

/** What the two ways make of a leaf; the same text twice where reading by hand is not sure. */
function bothWays(source: string): { hand: Block[]; parser: Block[]; sure: boolean } {
  const ranges = rangesOf(source)
  if (ranges.length === 0) return { hand: [], parser: [], sure: true }
  const { pieces, sure } = readInline(source, ranges, nowhere)
  const hand = fold(source, ranges, pieces)
  // A bare address is taken whole, as GFM does and CommonMark does not, which knows none.
  const isPlain =
    pieces.every(({ type, from, to }) => type !== 'linkStart' || from < to || !hasMarks(source, to)) &&
    // Nor does it know an address that a wrapper broke.
    !/\]\(\s*[^\s)]*-\s*\n/.test(source)
  return { hand, parser: sure && isPlain ? fold(source, ranges, parseInline(source, ranges, nowhere)) : hand, sure }
}

function hasMarks(source: string, from: number): boolean {
  return /^[^\s<>]*[*_&\\[\]`~!<]/.test(source.slice(from))
}

/** Parts that Markdown is made of, and words between. */
const parts = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '__',
    '***',
    '~~',
    '~',
    '[',
    ']',
    '](',
    '(',
    ')',
    '![',
    '!',
    '<',
    '>',
    '</b>',
    '<b>',
    '<br>',
    '`',
    '\\',
    '&',
    '&amp;',
  ],
  ...[
    '&#8217;',
    '&nbsp;',
    '&shy;',
    '\n',
    ' ',
    '  ',
    '\u00a0',
    '\u00ad',
    'a',
    'b c',
    'Word',
    '1',
    '.',
    ',',
    '"',
    '“',
    '—',
    '-',
    ':',
    '/',
    '#',
  ],
  ...[
    'https://a.example/x_y',
    'www.b.example',
    'http://',
    '[a](https://c.example/)',
    '![alt words](p.png)',
    '[](d)',
    '"t"',
    '<https://e.example>',
    '\t',
    'é',
    '漢',
  ],
)

/** What may stand in the parentheses of a link: an address, escapes and entities in it, a title in any marks. */
const destinationParts = fc.constantFrom(
  ...['a', 'é', 'x_y', '?b=1', '.', '/', ':', '#', '*'],
  ...['(', ')', '<', '>', '"', "'", '"t"', "'t'", '(t)', '<a b>', ' ', '  ', '\t', '\n', '\u00a0'],
  ...['\\', '\\(', '\\)', '\\<', '\\>', '\\"', '\\\\', '\\a', '&', '&amp;', '&quot;', '&#41;', '&copy'],
)

const destinations = fc
  .tuple(fc.constantFrom('[a](', '![a](', '[**a**](', 'w [a b]('), fc.array(destinationParts, { maxLength: 8 }))
  .map(([opening, some]) => `${opening}${some.join('')}) c`)

describe('reading inline Markdown by hand', () => {
  it('gives what the parser gives, on Markdown of all sorts', () => {
    let sureOnes = 0
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (some) => {
        const { hand, parser, sure } = bothWays(some.join(''))
        if (sure) sureOnes++
        expect(hand).toEqual(parser)
      }),
      { numRuns: runs },
    )
    expect(sureOnes).toBeGreaterThan(runs / 2)
  })

  it('gives what the parser gives, wherever links lead', () => {
    let links = 0
    fc.assert(
      fc.property(destinations, (source) => {
        const { hand, parser, sure } = bothWays(source)
        if (sure && hand.some(({ links }) => links.length > 0)) links++
        expect(hand).toEqual(parser)
      }),
      { numRuns: runs },
    )
    expect(links).toBeGreaterThan(runs / 10)
  })

  it.each([
    '[a](<\\\n>) c',
    '[a](<b\\>c>) d',
    'x <b\u00a0> y',
    '[a](<a\u00a0>a) c',
    '<http://\u00a0>',
    '<http://a\u2003b>',
    '<http://a\u3000b>',
    '<http://a b>',
    '<a@b\u00a0>',
  ])('gives what the parser gives for the address in %s', (source) => {
    const { hand, parser } = bothWays(source)
    expect(hand).toEqual(parser)
  })

  it.each(['a <b c\n> d', '<b\n>', '</b\n>', '<b c="x\ny">', 'a <b c\nd'])(
    'gives what the parser gives, or asks it, for a tag over a line end: %j',
    (source) => {
      const { hand, parser } = bothWays(source)
      expect(hand).toEqual(parser)
    },
  )

  it('gives what the parser gives, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (source) => {
        const { hand, parser } = bothWays(source)
        expect(hand).toEqual(parser)
      }),
      { numRuns: runs },
    )
  })
})
