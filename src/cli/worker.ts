/** What a worker thread does: lines of JSON in, lines of articles out. */
import { parseArticle } from '../parse-article.ts'
import { linesOf } from './batches.ts'
import { type DataFormat, formatArticle } from './format.ts'
import type { JsonlOptions, Options } from './options.ts'
import { isBlank, MAX_LINE, readRecord } from './record.ts'

/** What a worker is told with each batch. */
export interface Task {
  bytes: Uint8Array
  format: DataFormat
  options: Pick<Options, 'only' | 'parse'> & { jsonl: Pick<JsonlOptions, 'field' | 'urlField' | 'keep'> }
}

/** What a worker makes of a batch. */
export interface Done {
  /** Lines of articles, as bytes of UTF-8, each with its line end. */
  out: Uint8Array
  /** How many these are. */
  articles: number
  rejected: Rejected[]
}

/** A line that gave no article. */
export interface Rejected {
  /** Its place in the batch, from 0. */
  index: number
  problem: string
  /** The line as it came, without its line end. */
  raw: Uint8Array
}

const encoder = new TextEncoder()

export default function work({ bytes, format, options }: Task): Done {
  const { only, parse, jsonl } = options
  const rejected: Rejected[] = []
  let out = ''
  let articles = 0
  let index = -1
  for (const { line } of linesOf(bytes)) {
    index++
    if (isBlank(line)) continue
    const reading = readRecord(line, jsonl.field)
    if ('problem' in reading) {
      rejected.push({ index, problem: reading.problem, raw: line.slice(0, MAX_LINE + 1) })
      continue
    }
    const { record, text } = reading
    const given = jsonl.urlField === null ? undefined : record[jsonl.urlField]
    const url = typeof given === 'string' ? given : parse.url
    const article = parseArticle(text, url === undefined ? parse : { ...parse, url })
    out += `${formatArticle(article, { format, only, url, kept: keep(record, jsonl.keep), indent: false })}\n`
    articles++
  }
  return { out: encoder.encode(out), articles, rejected }
}

/** The fields to copy, `null` where the record lacks one, so that every line out has the same fields. */
function keep(record: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, Object.hasOwn(record, name) ? record[name] : null]))
}
