/**
 * Leaves whose inline Markdown is left to the parser: those where reading by hand is not sure what CommonMark says.
 *
 * remark-parse gets the words of one leaf at a time and no block constructs, and nothing that is long or dense enough to take
 * it more than linear time.
 */
import type { Paragraph, Root } from 'mdast'
import type { Processor } from 'unified'
import { finishPieces } from './inline.ts'
import { leafParser } from './leaf-parser.ts'
import { readPhrasing } from './phrasing.ts'
import type { Piece } from './pieces.ts'
import { newReader, type Ranges, type Surroundings } from './reader.ts'

/** Longer leaves are not given to the parser. */
const MAX_LENGTH = 2000
/** Nor are those with more marks than this. */
const MAX_MARKS = 200
/** Nor more characters than this from one text. */
export const MAX_PARSED = 40_000

let parser: Processor<Root> | undefined

/** How many characters of this leaf the parser would have to read; infinitely many where it must not. */
export function parseCost(source: string, ranges: Ranges): number {
  const from = ranges[0] as number
  const to = ranges.at(-1) as number
  if (to - from > MAX_LENGTH) return Number.POSITIVE_INFINITY
  const marks = source.slice(from, to).replace(/[^*_[\]<&`\\~!]+/g, '').length
  return marks > MAX_MARKS ? Number.POSITIVE_INFINITY : to - from
}

/** Reads the inline markup of a leaf with the parser. */
export function parseInline(source: string, ranges: Ranges, surroundings: Surroundings): Piece[] {
  const { text, toSource } = joined(source, ranges)
  // Made when it is first asked for: most texts need none.
  parser ??= leafParser()
  const tree = parser.parse(text)
  const reader = newReader(source, ranges, surroundings)
  for (const node of tree.children) readPhrasing(reader, (node as Paragraph).children, { text, toSource })
  return finishPieces(reader)
}

/** The lines of a leaf without what stands before them, and the way back. */
function joined(source: string, ranges: Ranges): { text: string; toSource: (offset: number) => number } {
  const lines: string[] = []
  /** Offset of each line in the joined text. */
  const starts: number[] = []
  let length = 0
  for (let index = 0; index < ranges.length; index += 2) {
    const line = source.slice(ranges[index], ranges[index + 1])
    starts.push(length)
    lines.push(line)
    length += line.length + 1
  }
  const toSource = (offset: number): number => {
    let line = starts.length - 1
    while (line > 0 && (starts[line] as number) > offset) line--
    return (ranges[line * 2] as number) + offset - (starts[line] as number)
  }
  return { text: lines.join('\n'), toSource }
}
