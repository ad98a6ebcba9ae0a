// WET in, one JSON line a page out: {"id","url","date","text"}, ready for `copydesk --jsonl`.
//   node wet-to-jsonl.mjs FILE… [--rejects FILE] [--max-page BYTES] > pages.jsonl
//   … | node wet-to-jsonl.mjs --paths        (names of files on standard input, one a line)
// --inline-rejects puts a line {"reject":{…}} in the place of each bad record: for engines that keep one stream only.
// A bad record is reported with its file and offset, counted, and skipped; nothing else is lost with it. Exit code 1 then.

import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { WARCParser } from 'warcio'
import { gzipMembers } from './members.mjs'

const HEADROOM = 16_384
const strict = new TextDecoder('utf-8', { fatal: true })

/**
 * The page in one record, `null` for a record that is none (warcinfo), or an error that says what is wrong with it.
 * @param {Buffer} bytes one whole WARC record
 * @param {number} maxPage in bytes
 */
export async function pageOf(bytes, maxPage) {
  const record = await new WARCParser([bytes]).parse()
  if (!record) throw new Error('no WARC record')
  const stated = Number(record.warcHeader('Content-Length'))
  const payload = await record.readFully(false)
  if (record.warcType !== 'conversion') return null
  if (payload.length !== stated) throw new Error(`Content-Length says ${stated}, the record holds ${payload.length}`)
  if (payload.length > maxPage) throw new Error(`over ${maxPage} bytes`)
  let text
  try {
    text = strict.decode(payload)
  } catch {
    throw new Error('not UTF-8')
  }
  return { id: record.warcHeader('WARC-Record-ID'), url: record.warcTargetURI, date: record.warcDate, text }
}

/** The pages and the bad records of one file, in its order. */
export async function* pagesOf(file, maxPage = 10e6) {
  for await (const member of gzipMembers(createReadStream(file, { highWaterMark: 1 << 20 }), {
    maxPlain: maxPage + HEADROOM,
  })) {
    const { offset, length } = member
    try {
      if (member.problem) throw new Error(member.problem)
      const page = await pageOf(member.bytes, maxPage)
      if (page) yield { page }
    } catch (error) {
      yield { reject: { file, offset, length, problem: error.message } }
    }
  }
}

async function* linesOfInput() {
  for await (const line of createInterface({ input: process.stdin })) if (line) yield line
}

async function print(value) {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain')
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rejects: { type: 'string' },
      paths: { type: 'boolean', default: false },
      'inline-rejects': { type: 'boolean', default: false },
      'max-page': { type: 'string', default: '10000000' },
    },
  })
  process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  const rejects = values.rejects ? createWriteStream(values.rejects) : null
  let pages = 0
  let bad = 0
  for await (const file of values.paths ? linesOfInput() : positionals) {
    for await (const { page, reject } of pagesOf(file, Number(values['max-page']))) {
      if (page) pages++
      else {
        bad++
        console.error(`${reject.file} at byte ${reject.offset}: ${reject.problem}`)
        rejects?.write(`${JSON.stringify(reject)}\n`)
      }
      if (page || values['inline-rejects']) await print(page ?? { reject })
    }
  }
  rejects?.end()
  console.error(`${pages} pages, ${bad} bad records skipped`)
  process.exitCode = bad ? 1 : 0
}

if (import.meta.filename === process.argv[1] || process.argv[1]?.endsWith('wet-to-jsonl.mjs')) await main()
