/** One article a file. */
import { createReadStream } from 'node:fs'
import { parseArticle } from '../parse-article.ts'
import { formatArticle } from './format.ts'
import { fileName, type Io } from './io.ts'
import type { Format, Options } from './options.ts'
import { pretty } from './pretty.ts'
import { fileSink, streamSink } from './sink.ts'
import { painter, wantsColor } from './terminal.ts'

const MAX_WIDTH = 100

/** @returns whether every file could be read */
export async function runTexts({ files, out, only, parse, ...options }: Options, io: Io): Promise<boolean> {
  const format: Format = options.format ?? (io.stdout.isTTY && out === null && only === null ? 'pretty' : 'json')
  const sink = out === null ? streamSink(io.stdout) : await fileSink(out)
  const color = wantsColor(out === null ? io.stdout : {}, io.env)
  const width = Math.min(io.stdout.columns || MAX_WIDTH, MAX_WIDTH)
  let good = true
  for (const file of files) {
    try {
      const article = parseArticle(await readText(file, io), parse)
      let shown: string
      if (format === 'pretty') {
        const title = files.length > 1 ? `${painter(color)('dim', `== ${fileName(file)}`)}\n` : ''
        shown = `${title}${pretty(article, { width, color })}`
      } else {
        shown = `${formatArticle(article, { format, only, url: parse.url, indent: format !== 'jsonl' })}\n`
      }
      if (io.signal.aborted) break
      await sink.write(Buffer.from(shown))
    } catch (error) {
      if (io.signal.aborted) break
      io.stderr.write(`copydesk: ${fileName(file)}: ${(error as Error).message}\n`)
      good = false
    }
  }
  await sink.close()
  return good
}

async function readText(file: string, { stdin, signal }: Io): Promise<string> {
  const stream = file === '-' ? stdin : createReadStream(file)
  const stop = (): void => void stream.destroy()
  signal.addEventListener('abort', stop)
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  signal.removeEventListener('abort', stop)
  return Buffer.concat(chunks).toString('utf8')
}
