import type { Mark } from './dumps.ts'

/** What a leaf of the text is made of, in source order: the common ground of reading by hand and reading a tree. */

/** A stretch of the source inside a leaf. Offsets are source offsets; what no piece covers is markup and has no text. */
export type Piece =
  /** Words that stand in the source as they are. */
  | { type: 'text'; from: number; to: number }
  /** One source stretch that reads as something else: an entity. */
  | { type: 'value'; from: number; to: number; value: string }
  /** A line end inside a paragraph, with the container prefix of the next line. */
  | { type: 'wrap'; from: number; to: number }
  /** A line end that the author wanted: two blocks. */
  | { type: 'break'; from: number; to: number }
  /** An HTML tag. */
  | { type: 'tag'; from: number; to: number }
  | { type: 'linkStart'; from: number; to: number; url: string | null }
  | { type: 'linkEnd'; from: number; to: number }
  | { type: 'imageStart'; from: number; to: number; url: string | null }
  | { type: 'imageEnd'; from: number; to: number }
  /** No blank between what stands on either side. */
  | { type: 'join'; from: number; to: number }
  /** What a dump prints for something without words. */
  | Mark
