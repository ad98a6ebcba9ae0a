/** The command as users run it, out of dist/. */
import { type ChildProcessWithoutNullStreams, execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readOptions } from '../../src/cli/options.ts'
import { explainQuotes } from '../../src/explain.ts'
import { parseArticle } from '../../src/index.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'copydesk-'))
const at = (name: string): string => join(folder, name)
const read = (name: string): string => readFileSync(at(name), 'utf8')
afterAll(() => rmSync(folder, { recursive: true }))

function run(args: string[], input = '', env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  return { status, stdout, stderr }
}

function start(args: string[]): {
  child: ChildProcessWithoutNullStreams
  ended: Promise<{ code: number | null; stderr: string }>
} {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: folder })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr }))) }
}

const TEXT = `Skip to content

Coastal traffic

Ferry returns to Skarv after forty years

The ferry to Skarv took up service again on Monday after a long winter of repairs in the yard, its owner said.

“She is quieter than she ever was, and she is ours,” said Marianne Okafor, the captain of the ferry, on the pier.
`

describe('one article a file', () => {
  it.each([['json'], ['jsonl'], ['json-ld'], ['ninjs']])('--format %s gives JSON', (format) => {
    const { status, stdout, stderr } = run(['--format', format], TEXT)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(Object.keys(JSON.parse(stdout))).toContain(
      { json: 'title', jsonl: 'title', 'json-ld': '@type', ninjs: 'uri' }[format],
    )
    if (format === 'jsonl') expect(stdout.trimEnd()).not.toContain('\n')
  })

  it('is what parseArticle gives, as JSON where the output is no terminal', () => {
    writeFileSync(at('page.txt'), TEXT)
    const fromFile = run(['page.txt', '--language', 'en', '--url', 'https://example.org/1'])
    expect(JSON.parse(fromFile.stdout)).toEqual(parseArticle(TEXT, { language: 'en', url: 'https://example.org/1' }))
    expect(JSON.parse(run(['--only', 'language,title'], TEXT).stdout)).toEqual(
      (({ language, title }) => ({ language, title }))(parseArticle(TEXT)),
    )
  })

  it('shows several files with their names', () => {
    writeFileSync(at('a.txt'), TEXT)
    writeFileSync(at('b.txt'), TEXT)
    const { stdout } = run(['-f', 'pretty', 'a.txt', 'b.txt'])
    expect(stdout).toMatch(/^== a\.txt\n[\s\S]+== b\.txt\n/)
    expect(stdout).not.toContain('\u001b')
  })

  it('explains quotations where it is asked to, for people or as JSON', () => {
    const { status, stdout } = run(['--explain'], TEXT)
    expect(status).toBe(0)
    expect(stdout).toMatch(/^“She is quieter than she ever was, and she is ours,”\n {2}line 9, column 1 · quotation/)
    expect(stdout).toContain('\n  by Marianne Okafor, line 9 (')
    expect(JSON.parse(run(['--explain', '-f', 'json'], TEXT).stdout)).toEqual(explainQuotes(TEXT))
  })

  it('writes in colour where it is asked to', () => {
    expect(run(['-f', 'pretty'], TEXT, { NO_COLOR: '', FORCE_COLOR: '1' }).stdout).toContain('\u001b[')
  })
})

describe('help, version, usage', () => {
  it('helps', () => {
    const { status, stdout } = run(['--help'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^copydesk: raw article text in, a typed Article out\n\nUsage\n/)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })

  it('knows its version', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(run(['--version']).stdout).toBe(`${manifest.version}\n`)
  })

  it.each([
    [['--nonsense'], "copydesk: Unknown option '--nonsense'\nTry 'copydesk --help'.\n"],
    [['missing.txt'], "copydesk: missing.txt: no such file\nTry 'copydesk --help'.\n"],
    [['.'], "copydesk: .: is a directory\nTry 'copydesk --help'.\n"],
  ])('ends with 2 on %j', (args, message) => {
    expect(run(args)).toEqual({ status: 2, stdout: '', stderr: message })
  })
})

describe('the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const commands = [...readme.matchAll(/^npx copydesk (.*)$/gm)].map(([, args = '']) => args)
  const printed = [...readme.matchAll(/^<!-- prints: (.*) -->\n```json\n(.*?)^```$/gms)]

  it.each(commands)('gives a command that makes sense: copydesk %s', (args) => {
    expect(() => readOptions(args.split(' '))).not.toThrow()
  })

  it.each(printed.map(([, args = '', output = '']) => ({ args, output })))(
    'prints: copydesk $args',
    ({ args, output }) => {
      const cwd = fileURLToPath(new URL('../../examples/articles', import.meta.url))
      expect(execFileSync(process.execPath, [CLI, ...args.split(' ')], { cwd, encoding: 'utf8' })).toBe(output)
    },
  )
})

describe('lines of JSON', () => {
  const COUNT = 6000
  const bad = new Set([7, 8, 1500])
  const whole = { articles: '', rejects: '' }

  beforeAll(() => {
    const lines = Array.from({ length: COUNT }, (_, index) => {
      if (bad.has(index)) return `{"id": ${index}, "text": broken`
      return JSON.stringify({
        id: index,
        day: index % 2 ? 'Monday' : undefined,
        text: TEXT.replace('forty', `${index}`),
      })
    })
    writeFileSync(at('in.jsonl'), `\ufeff${lines.join('\r\n')}\n\n`)
    const { status, stdout, stderr } = run(['--jsonl', '--keep', 'id,day', '--rejects', 'whole.rejects', 'in.jsonl'])
    expect(status).toBe(1)
    expect(stderr).toContain(
      'copydesk: in.jsonl:8: not JSON\ncopydesk: in.jsonl:9: not JSON\ncopydesk: in.jsonl:1501: not JSON\n',
    )
    expect(stderr).toMatch(/copydesk: 5,997 articles {2}[\d,]+\/s {2}3 rejected\n$/)
    whole.articles = stdout
    whole.rejects = read('whole.rejects')
  })

  it('come out in order, with the fields to keep', () => {
    const articles = whole.articles
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(articles.map(({ id }) => id)).toEqual(
      Array.from({ length: COUNT }, (_, index) => index).filter((id) => !bad.has(id)),
    )
    expect(articles[0]).toEqual({ id: 0, day: null, ...parseArticle(TEXT.replace('forty', '0')) })
    expect(articles[1].day).toBe('Monday')
  })

  it('are rejected as they came', () => {
    expect(whole.rejects).toBe([...bad].map((id) => `{"id": ${id}, "text": broken\r\n`).join(''))
  })

  it('come through standard input, one article a line in any format', () => {
    const input = `${JSON.stringify({ body: TEXT, link: 'https://example.org/1' })}\n`.repeat(2)
    const { status, stdout } = run(['--jsonl', '--field', 'body', '--url-field', 'link', '-f', 'ninjs'], input)
    expect(status).toBe(0)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).uri),
    ).toEqual(Array(2).fill('https://example.org/1'))
  })

  const WITH_FILES = ['--jsonl', '--keep', 'id,day', '--out', 'out.jsonl', '--rejects', 'out.rejects', 'in.jsonl']
  const expectWhole = () => {
    expect(read('out.jsonl') === whole.articles).toBe(true)
    expect(read('out.rejects')).toBe(whole.rejects)
  }

  // Once more where the machine was so quick that nothing was left to stop.
  it.each(['SIGINT', 'SIGKILL'] as const)('go on where %s stopped them', { retry: 5 }, async (signal) => {
    rmSync(at('out.jsonl'), { force: true })
    const { child, ended } = start(WITH_FILES)
    while (read('in.jsonl') && !(await hasBytes('out.jsonl'))) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill(signal)
    const { code, stderr } = await ended
    if (signal === 'SIGINT') {
      expect(code).toBe(130)
      expect(stderr).toContain('stopped; --resume goes on from here')
      expect(read('out.jsonl').endsWith('\n')).toBe(true)
    }
    expect(read('out.jsonl').length).toBeLessThan(whole.articles.length)
    expect(run([...WITH_FILES, '--resume']).status).toBe(1)
    expectWhole()
  })

  it.each([0, 0.2, 0.77, 1])('go on from a torn output, %f of it written', (share) => {
    const bytes = Buffer.from(whole.articles)
    writeFileSync(at('out.jsonl'), bytes.subarray(0, Math.floor(bytes.length * share)))
    writeFileSync(at('out.rejects'), whole.rejects.slice(0, -3))
    run([...WITH_FILES, '--resume'])
    expectWhole()
  })

  it('start with --resume where there is nothing yet', () => {
    for (const name of ['out.jsonl', 'out.rejects']) rmSync(at(name), { force: true })
    run([...WITH_FILES, '--resume'])
    expectWhole()
  })

  it('say so when the output is of other lines', () => {
    writeFileSync(at('out.jsonl'), whole.articles)
    writeFileSync(at('short.jsonl'), '{"text":""}\n')
    const { status, stderr } = run(['--jsonl', '--out', 'out.jsonl', '--resume', 'short.jsonl'])
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'copydesk: the output has 5996 more articles than the input: these are not its lines\n',
    })
    expect(read('out.jsonl') === whole.articles).toBe(true)
  })

  it('end quietly when nobody reads them any more', async () => {
    const { child, ended } = start(['--jsonl', 'in.jsonl'])
    child.stdout.once('data', () => child.stdout.destroy())
    const { code, stderr } = await ended
    expect(code).toBe(0)
    expect(stderr).not.toContain('EPIPE')
  })

  async function hasBytes(name: string): Promise<boolean> {
    try {
      return read(name).length > 0
    } catch {
      return false
    }
  }
})
