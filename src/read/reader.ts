/** What reading a leaf's inline markup keeps track of, by hand or along a tree. */
import type { Marks } from './dumps.ts'
import type { Piece } from './pieces.ts'

/** A stretch of source that is one leaf's words: `from`, `to` pairs, one a line. */
export type Ranges = readonly number[]

/** Links whose text spans lines, and reference definitions: what a leaf has to know of the rest of the text. */
export interface Surroundings {
  /** Label, normalised, to address. */
  definitions: ReadonlyMap<string, string>
  /** Offset of a `[` whose link ends on another line, to the link's address. */
  openers: ReadonlyMap<number, string>
  /** Offset of a `]` to the end of its `](…)`. */
  closers: ReadonlyMap<number, number>
  /** Offset of what a dump prints for a link, picture or field. */
  marks: Marks
}

/** A `[` or `![` that may open a link or a picture. */
export interface Bracket {
  /** Index of its piece. */
  piece: number
  image: boolean
  active: boolean
  /** How many delimiters stood before it. */
  delimiters: number
  from: number
}

export interface Reader {
  source: string
  /** Pieces so far; `null` for what turned out to be markup. */
  pieces: (Piece | null)[]
  /** Runs of `*` or `_` that may be markup: the number of the piece, and two bits for whether it opens and closes. */
  delimiters: number[]
  /** Runs of `~~`, which GFM has and CommonMark has not: matched when all else is read. */
  strikes: number[]
  brackets: Bracket[]
  /** The leaf's lines. */
  ranges: Ranges
  /** The line that is read: the index of its range. */
  line: number
  /** Source offset behind the leaf's words. */
  end: number
  /** Whether CommonMark must read the same. */
  sure: boolean
  /** Whether a link was found that CommonMark knows nothing of, so that it cannot be asked. */
  own: boolean
  surroundings: Surroundings
}

export function newReader(source: string, ranges: Ranges, surroundings: Surroundings): Reader {
  return {
    source,
    pieces: [],
    delimiters: [],
    strikes: [],
    brackets: [],
    ranges,
    line: 0,
    end: ranges.at(-1) as number,
    sure: true,
    own: false,
    surroundings,
  }
}

/** Adds words that stand in the source as they are. */
export function addText(reader: Reader, from: number, to: number): void {
  if (from < to) reader.pieces.push({ type: 'text', from, to })
}
