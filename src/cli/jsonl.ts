/** Lines of JSON through all cores, in order, with flat memory. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { type Batch, linesOf, readBatches } from './batches.ts'
import type { DataFormat } from './format.ts'
import { fileName, type Io } from './io.ts'
import type { JsonlOptions, Options } from './options.ts'
import { type Progress, progressBar, progressLine } from './progress.ts'
import { skipDone, wholeLines } from './resume.ts'
import { fileSink, type Sink, streamSink } from './sink.ts'
import type { Done, Task } from './worker.ts'

/** Batches under way per thread: one at work, the others waiting or done and not yet their turn. */
const AHEAD = 3

interface Run extends Options {
  jsonl: JsonlOptions
}

/** @returns whether no line was rejected */
export async function runJsonl(options: Run, format: DataFormat, io: Io): Promise<boolean> {
  const { files, jsonl } = options
  const counted: Progress = { articles: 0, rejected: 0, bytes: 0 }
  const bar = progressBar(io.stderr, await sizeOf(files))
  const { batches, out, rejects } = await openAll(options, counted, io)
  const before = counted.articles
  const threads = jsonl.threads ?? availableParallelism()
  const pool = new Piscina({ filename: io.worker, minThreads: threads, maxThreads: threads, idleTimeout: 60_000 })
  const { only, parse } = options
  const { field, urlField, keep } = jsonl
  const workOn = (lines: Uint8Array): Promise<Done> => {
    const bytes = new Uint8Array(lines)
    const task: Task = { bytes, format, options: { only, parse, jsonl: { field, urlField, keep } } }
    return pool.run(task, { transferList: [bytes.buffer] })
  }

  const deliver = async ({ batch, done }: { batch: Batch; done: Promise<Done> }): Promise<void> => {
    const { out: articles, articles: count, rejected } = await done
    if (io.signal.aborted) return
    for (const { index, problem } of rejected) {
      bar.log(`copydesk: ${fileName(batch.file)}:${batch.line + index}: ${problem}`)
    }
    // Rejects before articles: see resume.ts.
    if (rejects) for (const { raw } of rejected) await rejects.write(withLineEnd(raw))
    await out.write(articles)
    counted.articles += count
    counted.rejected += rejected.length
    counted.bytes += batch.size
    bar.update(counted)
  }

  try {
    // A worker that cannot start is no line's fault.
    await workOn(new Uint8Array())
    const queue: { batch: Batch; done: Promise<Done> }[] = []
    for await (const batch of batches) {
      if (io.signal.aborted) break
      const done = workOn(batch.bytes).catch(() => oneByOne(batch.bytes, workOn))
      done.catch(() => {})
      queue.push({ batch, done })
      const first = queue.length >= threads * AHEAD ? queue.shift() : undefined
      if (first) await deliver(first)
    }
    for (const entry of queue) await deliver(entry)
  } catch (error) {
    if (!io.signal.aborted) throw error
  } finally {
    await pool.destroy()
    await Promise.all([out.close(), rejects?.close()])
  }
  const { articles, rejected } = counted
  const notes = [
    progressLine({ ...counted, articles: articles - before }, null, bar.seconds()),
    ...(before > 0 ? [`after ${before.toLocaleString('en')} before`] : []),
    ...(io.signal.aborted ? ['stopped; --resume goes on from here'] : []),
  ]
  bar.log(`copydesk: ${notes.join('  ')}`)
  return rejected === 0
}

/** What a batch gives whose worker died: every line for itself, so that only the one to blame is lost. */
async function oneByOne(bytes: Uint8Array, workOn: (lines: Uint8Array) => Promise<Done>): Promise<Done> {
  const out: Uint8Array[] = []
  const whole: Done = { out: new Uint8Array(), articles: 0, rejected: [] }
  let index = 0
  for (const { line } of linesOf(bytes)) {
    try {
      const one = await workOn(line)
      out.push(one.out)
      whole.articles += one.articles
      whole.rejected.push(...one.rejected.map((rejected) => ({ ...rejected, index })))
    } catch (error) {
      whole.rejected.push({ index, problem: `gave no article: ${(error as Error).message}`, raw: line })
    }
    index++
  }
  return { ...whole, out: Buffer.concat(out) }
}

/** The input, past what is done already when resuming, and the files to write to. */
async function openAll(
  { files, out, jsonl }: Run,
  counted: Progress,
  io: Io,
): Promise<{ batches: AsyncGenerator<Batch>; out: Sink; rejects: Sink | null }> {
  const { field, rejects, resume } = jsonl
  const all = allBatches(files, io)
  if (!resume || out === null) {
    return {
      batches: all,
      out: out === null ? streamSink(io.stdout) : await fileSink(out),
      rejects: rejects === null ? null : await fileSink(rejects),
    }
  }
  const done = await wholeLines(out)
  let rejectSink: Sink | null = null
  const { batches, rejected, passed, rejectBytes } = await skipDone(
    all,
    done.lines,
    field,
    rejects,
    async (raw, from) => {
      if (rejects === null) return
      rejectSink ??= await fileSink(rejects, from)
      await rejectSink.write(withLineEnd(raw))
    },
  )
  if (rejects !== null) rejectSink ??= await fileSink(rejects, rejectBytes)
  counted.articles = done.lines
  counted.rejected = rejected
  counted.bytes = passed
  return { batches, out: await fileSink(out, done.bytes), rejects: rejectSink }
}

function withLineEnd(line: Uint8Array): Uint8Array {
  return Buffer.concat([line, Buffer.from('\n')])
}

async function* allBatches(files: readonly string[], { stdin, signal }: Io): AsyncGenerator<Batch> {
  for (const file of files) {
    const stream = file === '-' ? stdin : createReadStream(file)
    const stop = (): void => void stream.destroy()
    signal.addEventListener('abort', stop)
    yield* readBatches(file, stream as AsyncIterable<Buffer>)
    signal.removeEventListener('abort', stop)
  }
}

/** Bytes of all files, `null` where one is a stream of unknown length. */
async function sizeOf(files: readonly string[]): Promise<number | null> {
  let size = 0
  for (const file of files) {
    const entry = file === '-' ? null : await stat(file)
    if (!entry?.isFile()) return null
    size += entry.size
  }
  return size
}
