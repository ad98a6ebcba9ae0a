/** A stream of bytes as batches of whole lines. */
import { MAX_LINE } from './record.ts'

/** Bytes that go to a worker at a time: some fifty pages. */
const BATCH = 256 * 1024

/** Whole lines of one file, their line ends included (the last line of a file may have none). */
export interface Batch {
  /** The file, as the user named it. */
  file: string
  /** The number of the first line, from 1. */
  line: number
  bytes: Buffer
  /** Bytes of the file that the batch stands for: more than `bytes` has where a line too long was cut. */
  size: number
}

/**
 * Cuts a file into batches. At most one batch, or one line of `MAX_LINE` bytes, is held: of a longer line the first
 * `MAX_LINE + 1` bytes come alone in a batch, so that whoever reads it sees that it is too long.
 */
export async function* readBatches(file: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Batch> {
  let held: Buffer[] = []
  let size = 0
  let line = 1
  let skipped = 0
  let skipping = false
  const batch = (bytes: Buffer, size: number): Batch => ({ file, line, bytes, size })

  for await (let chunk of chunks) {
    if (skipping) {
      const end = chunk.indexOf(10)
      skipped += end < 0 ? chunk.length : end + 1
      if (end < 0) continue
      yield batch(Buffer.concat(held).subarray(0, MAX_LINE + 1), skipped)
      line++
      held = []
      size = 0
      skipping = false
      chunk = chunk.subarray(end + 1)
    }
    const end = chunk.lastIndexOf(10) + 1
    if (end > 0 && size + end >= BATCH) {
      const whole = Buffer.concat([...held, chunk.subarray(0, end)])
      yield batch(whole, whole.length)
      line += countLines(whole)
      held = [chunk.subarray(end)]
      size = chunk.length - end
    } else if (chunk.length > 0) {
      held.push(chunk)
      size += chunk.length
    }
    if (size <= MAX_LINE) continue
    // What is held is at most one batch and the beginning of a line: give the batch, and see whether the line is too long.
    const all = Buffer.concat(held)
    const start = all.lastIndexOf(10) + 1
    if (start > 0) {
      yield batch(all.subarray(0, start), start)
      line += countLines(all.subarray(0, start))
    }
    held = [all.subarray(start)]
    size = all.length - start
    if (size > MAX_LINE) {
      skipping = true
      skipped = size
    }
  }
  const rest = Buffer.concat(held)
  if (rest.length > 0) yield batch(skipping ? rest.subarray(0, MAX_LINE + 1) : rest, skipping ? skipped : rest.length)
}

function countLines(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++
  return lines
}

/** The lines of a batch without their line ends, each with where the next one begins. */
export function* linesOf(bytes: Uint8Array): Generator<{ line: Uint8Array; next: number }> {
  let from = 0
  while (from < bytes.length) {
    const at = bytes.indexOf(10, from)
    const end = at < 0 ? bytes.length : at
    yield { line: bytes.subarray(from, end), next: end + 1 }
    from = end + 1
  }
}
