/**
 * Going on with a run that was stopped, or killed, at any point.
 *
 * No state is kept besides the run's own files. Every line of input has given a line of output or is rejected, and which
 * of the two can be seen from the line itself (`readRecord`), but for a line that a worker died of, which then stands in
 * the file of rejects. So: drop a torn last line from the output, count the others, and walk the input until that many
 * articles have gone by. Rejects are written before the articles behind them, so their file is ahead, if anything, and
 * is cut to what the walk has passed. (A machine that loses power may leave it behind: what it lacks is given back.)
 */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type Batch, linesOf, readBatches } from './batches.ts'
import { isBlank, MAX_LINE, readRecord } from './record.ts'

/** Whole lines in a file and the bytes up to the end of the last; none where there is no file. */
export async function wholeLines(path: string): Promise<{ lines: number; bytes: number }> {
  let lines = 0
  let bytes = 0
  let seen = 0
  if (await isFile(path)) {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
        lines++
        bytes = seen + at + 1
      }
      seen += chunk.length
    }
  }
  return { lines, bytes }
}

/** What lies behind the lines already done. */
export interface Resumed {
  /** The rest of the input. */
  batches: AsyncGenerator<Batch>
  /** Lines rejected so far. */
  rejected: number
  /** Bytes of input passed. */
  passed: number
  /** Bytes at the beginning of the file of rejects that belong to what was passed. */
  rejectBytes: number
}

/** Told of a rejected line that the file of rejects lacks; its whole lines up to `rejectBytes` are those before it. */
export type Lost = (raw: Uint8Array, rejectBytes: number) => Promise<void>

/**
 * Walks the input past what is done.
 *
 * @param batches the whole input
 * @param articles how many lines of articles there are
 * @param field the field that holds the text
 * @param rejects the file of rejects, if there is one
 * @param lost told of each line that ought to stand in it and does not
 * @throws {Error} when the input has fewer articles than the output
 */
export async function skipDone(
  batches: AsyncGenerator<Batch>,
  articles: number,
  field: string,
  rejects: string | null,
  lost: Lost,
): Promise<Resumed> {
  const known = rejectedLines(rejects)
  let next = (await known.next()).value
  let left = articles
  const done = { rejected: 0, passed: 0, rejectBytes: 0 }
  for (;;) {
    const { value: batch } = await batches.next()
    if (!batch) {
      if (left > 0) throw new Error(`the output has ${left} more articles than the input: these are not its lines`)
      return { ...done, batches }
    }
    let line = batch.line
    for (const { line: bytes, next: behind } of linesOf(batch.bytes)) {
      if (!isBlank(bytes)) {
        const recorded = next !== undefined && Buffer.compare(next.raw, cut(bytes)) === 0
        if (left === 0 && !recorded) {
          const from = behind - bytes.length - 1
          const rest = { ...batch, line, bytes: batch.bytes.subarray(from), size: batch.size - from }
          return { ...done, passed: done.passed + from, batches: followedBy(rest, batches) }
        }
        if (recorded) {
          done.rejected++
          done.rejectBytes = next?.end ?? 0
          next = (await known.next()).value
        } else if ('problem' in readRecord(bytes, field)) {
          done.rejected++
          next = undefined
          await lost(cut(bytes), done.rejectBytes)
        } else left--
      }
      line++
    }
    done.passed += batch.size
  }
}

/** As much of a line as is ever kept. */
export function cut(line: Uint8Array): Uint8Array {
  return line.subarray(0, MAX_LINE + 1)
}

async function* followedBy(first: Batch, rest: AsyncGenerator<Batch>): AsyncGenerator<Batch> {
  yield first
  yield* rest
}

/** The lines of the file of rejects, each with the bytes up to its end; a torn last line is left out. */
async function* rejectedLines(path: string | null): AsyncGenerator<{ raw: Uint8Array; end: number }, undefined> {
  if (path === null || !(await isFile(path))) return
  const { bytes } = await wholeLines(path)
  if (bytes === 0) return
  let start = 0
  for await (const batch of readBatches(path, createReadStream(path, { end: bytes - 1 }))) {
    for (const { line, next } of linesOf(batch.bytes)) yield { raw: cut(line), end: start + next }
    start += batch.size
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  )
}
