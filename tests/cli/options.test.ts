import { describe, expect, it } from 'vitest'
import { type Options, readOptions } from '../../src/cli/options.ts'

const none: Options = { files: ['-'], format: null, out: null, only: null, parse: {}, explain: false, jsonl: null }
const lines = { field: 'text', urlField: null, keep: [], rejects: null, resume: false, threads: null }

describe('readOptions', () => {
  it.each<[string, Partial<Options> | 'help' | 'version']>([
    ['', {}],
    ['a.txt b.txt', { files: ['a.txt', 'b.txt'] }],
    [
      '-f json-ld --url https://example.org/1 a',
      { files: ['a'], format: 'json-ld', parse: { url: 'https://example.org/1' } },
    ],
    ['--language de --scare-quotes', { parse: { language: 'de', scareQuotes: true } }],
    ['--only title,quotes', { only: ['title', 'quotes'] }],
    ['--explain -f json a.txt', { files: ['a.txt'], format: 'json', explain: true }],
    ['--jsonl', { jsonl: lines }],
    [
      '--jsonl --field body --keep id,day --threads 3',
      { jsonl: { ...lines, field: 'body', keep: ['id', 'day'], threads: 3 } },
    ],
    ['--jsonl --out o --rejects r --resume', { out: 'o', jsonl: { ...lines, rejects: 'r', resume: true } }],
    ['-h --format nonsense', 'help'],
    ['--version', 'version'],
  ])('reads: copydesk %s', (line, expected) => {
    const options = readOptions(line.split(' ').filter(Boolean))
    expect(options).toEqual(typeof expected === 'string' ? expected : { ...none, ...expected })
  })

  it.each([
    ['--colour', "Unknown option '--colour'"],
    ['--format', "Option '-f, --format <value>' argument missing"],
    ['--format xml', '--format: expected one of pretty, json, jsonl, json-ld, ninjs, got xml'],
    [
      '--only headline',
      '--only: expected one of title, topic, lede, byline, authors, dateline, published, language, body, quotes, relatedLinks, blocks, got headline',
    ],
    ['--only title -f ninjs', '--only goes with the formats json and jsonl, not with ninjs'],
    ['--field body', '--field goes with --jsonl'],
    ['--rejects r a', '--rejects goes with --jsonl'],
    ['--jsonl -f pretty', '--jsonl gives one line each, the format pretty more'],
    ['--jsonl --resume', '--resume goes with --out'],
    ['--jsonl --threads 0', '--threads: expected a number from 1 to 512, got 0'],
    ['--jsonl --keep title', '--keep: an Article has a field title of its own'],
    ['--jsonl --keep id -f ninjs', '--keep goes with the format jsonl, not with ninjs'],
    ['--jsonl --out a --rejects a', '--out and --rejects are the same file'],
    ['--jsonl --out a a', 'a is both read and written'],
    ['--explain --jsonl', '--explain goes with the formats pretty and json, and not with --only or --jsonl'],
    ['--explain -f ninjs', '--explain goes with the formats pretty and json, and not with --only or --jsonl'],
    ['a a', 'the same file is named twice'],
  ])('refuses: copydesk %s', (line, message) => {
    expect(() => readOptions(line.split(' '))).toThrow(message)
  })
})
