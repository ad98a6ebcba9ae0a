/** One article a file. */
import { createReadStream } from 'node:fs'
import { explainQuotes } from '../explain.ts'
import { parseArticle } from '../parse-article.ts'
import { explained } from './explained.ts'
import { formatArticle } from './format.ts'
import { fileName, type Io } from './io.ts'
import type { Format, Options } from './options.ts'
import { pretty } from './pretty.ts'
import { fileSink, streamSink } from './sink.ts'
import { painter, wantsColor } from './terminal.ts'

const MAX_WIDTH = 100

/** @returns whether every file could be read */
export async function runTexts(options: Options, io: Io): Promise<boolean> {
  const { files, out } = options
  const sink = out === null ? streamSink(io.stdout) : await fileSink(out)
  const print = printer(options, io)
  let good = true
  for (const file of files) {
    try {
      const shown = print(await readText(file, io), file)
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

/** From a file's text to what is printed. */
function printer(
  { files, out, only, parse, explain, ...options }: Options,
  io: Io,
): (text: string, file: string) => string {
  const isForPeople = explain || (io.stdout.isTTY && out === null && only === null)
  const format: Format = options.format ?? (isForPeople ? 'pretty' : 'json')
  if (format === 'pretty') {
    const color = wantsColor(out === null ? io.stdout : {}, io.env)
    const look = { width: Math.min(io.stdout.columns || MAX_WIDTH, MAX_WIDTH), color }
    const title = (file: string): string =>
      files.length > 1 ? `${painter(color)('dim', `== ${fileName(file)}`)}\n` : ''
    return (text, file) =>
      title(file) + (explain ? explained(explainQuotes(text, parse), look) : pretty(parseArticle(text, parse), look))
  }
  if (explain) return (text) => `${JSON.stringify(explainQuotes(text, parse), null, 2)}\n`
  const data = { format, only, url: parse.url, indent: format !== 'jsonl' }
  return (text) => `${formatArticle(parseArticle(text, parse), data)}\n`
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
