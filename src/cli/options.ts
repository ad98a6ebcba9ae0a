/** The command line's words, read and checked. */
import { parseArgs } from 'node:util'
import type { Article, ParseOptions } from '../article.ts'

export const FORMATS = ['pretty', 'json', 'jsonl', 'json-ld', 'ninjs'] as const
export type Format = (typeof FORMATS)[number]

/** What the user asked for. */
export interface Options {
  files: string[]
  /** `null`: as fits where the output goes. */
  format: Format | null
  out: string | null
  /** The Article's fields to give; `null` for all. */
  only: (keyof Article)[] | null
  parse: ParseOptions
  /** Whether to explain the quotations in place of giving the article. */
  explain: boolean
  /** `null` where each file is one text. */
  jsonl: JsonlOptions | null
}

export interface JsonlOptions {
  field: string
  urlField: string | null
  keep: string[]
  rejects: string | null
  resume: boolean
  /** `null`: one a core. */
  threads: number | null
}

/** A command that makes no sense: the message goes to the user, the exit code is 2. */
export class UsageError extends Error {}

const ARTICLE_FIELDS: Record<keyof Article, true> = {
  title: true,
  topic: true,
  lede: true,
  byline: true,
  authors: true,
  dateline: true,
  published: true,
  language: true,
  body: true,
  quotes: true,
  relatedLinks: true,
  blocks: true,
}

const WORDS = {
  format: { type: 'string', short: 'f' },
  out: { type: 'string', short: 'o' },
  only: { type: 'string' },
  language: { type: 'string' },
  url: { type: 'string' },
  'scare-quotes': { type: 'boolean' },
  explain: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  field: { type: 'string' },
  'url-field': { type: 'string' },
  keep: { type: 'string' },
  rejects: { type: 'string' },
  resume: { type: 'boolean' },
  threads: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

/**
 * Reads the arguments behind the program's name.
 *
 * @throws {UsageError} when they make no sense
 */
export function readOptions(args: string[]): Options | 'help' | 'version' {
  const { values, positionals } = parse(args)
  if (values.help) return 'help'
  if (values.version) return 'version'
  const only = values.only === undefined ? null : articleFields(values.only)
  const options: Options = {
    files: positionals.length === 0 ? ['-'] : positionals,
    format: values.format === undefined ? null : oneOf(FORMATS, values.format, '--format'),
    out: values.out ?? null,
    only,
    parse: {
      ...(values.language !== undefined && { language: values.language }),
      ...(values.url !== undefined && { url: values.url }),
      ...(values['scare-quotes'] && { scareQuotes: true }),
    },
    explain: values.explain ?? false,
    jsonl: values.jsonl ? jsonlOptions(values) : null,
  }
  check(options, Object.keys(values))
  return options
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: WORDS, allowPositionals: true })
  } catch (error) {
    // Node's own message is one sentence and a hint at `--` on further lines.
    throw new UsageError((error as Error).message.split(/\. |\n/)[0])
  }
}

function jsonlOptions(values: ReturnType<typeof parse>['values']): JsonlOptions {
  const threads = values.threads === undefined ? null : Number(values.threads)
  if (threads !== null && !(Number.isInteger(threads) && threads >= 1 && threads <= 512)) {
    throw new UsageError(`--threads: expected a number from 1 to 512, got ${values.threads}`)
  }
  return {
    field: values.field ?? 'text',
    urlField: values['url-field'] ?? null,
    keep: values.keep === undefined ? [] : names(values.keep),
    rejects: values.rejects ?? null,
    resume: values.resume ?? false,
    threads,
  }
}

function check({ files, format, out, only, explain, jsonl }: Options, given: string[]): void {
  const forLines = ['field', 'url-field', 'keep', 'rejects', 'resume', 'threads'].find((word) => given.includes(word))
  if (!jsonl && forLines) throw new UsageError(`--${forLines} goes with --jsonl`)
  if (only && format && format !== 'json' && format !== 'jsonl') {
    throw new UsageError(`--only goes with the formats json and jsonl, not with ${format}`)
  }
  if (explain && (jsonl || only || (format && format !== 'pretty' && format !== 'json'))) {
    throw new UsageError('--explain goes with the formats pretty and json, and not with --only or --jsonl')
  }
  if (new Set(files).size < files.length) throw new UsageError('the same file is named twice')
  if (!jsonl) return
  if (format === 'pretty' || format === 'json')
    throw new UsageError(`--jsonl gives one line each, the format ${format} more`)
  if (jsonl.resume && out === null) throw new UsageError('--resume goes with --out')
  const kept = jsonl.keep.length > 0
  if (kept && format && format !== 'jsonl')
    throw new UsageError(`--keep goes with the format jsonl, not with ${format}`)
  const taken = jsonl.keep.find((name) => name in ARTICLE_FIELDS)
  if (taken !== undefined) throw new UsageError(`--keep: an Article has a field ${taken} of its own`)
  if (out !== null && out === jsonl.rejects) throw new UsageError('--out and --rejects are the same file')
  const overwritten = files.find((file) => file === out || file === jsonl.rejects)
  if (overwritten !== undefined) throw new UsageError(`${overwritten} is both read and written`)
}

function names(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function articleFields(list: string): (keyof Article)[] {
  const fields = Object.keys(ARTICLE_FIELDS) as (keyof Article)[]
  return names(list).map((name) => oneOf(fields, name, '--only'))
}

function oneOf<Name extends string>(known: readonly Name[], name: string, word: string): Name {
  const found = known.find((one) => one === name)
  if (found === undefined) throw new UsageError(`${word}: expected one of ${known.join(', ')}, got ${name}`)
  return found
}
