import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const CORPUS = join(import.meta.dirname, '../../examples/corpus')
const PAGES = 40

let folder: string
let file: string

const reader = (...args: string[]) => {
  const run = spawnSync(process.execPath, [join(CORPUS, 'wet-to-jsonl.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  return {
    ...run,
    lines: run.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-wet-'))
  file = join(folder, 'pages.warc.wet.gz')
  execFileSync(process.execPath, [join(CORPUS, 'make-wet.mjs'), '--pages', String(PAGES), '--bad', '--out', file])
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true }))

describe('WET to JSON lines', () => {
  it('gives every sound page, in order, and names every bad record', async () => {
    const { page } = await import(join(CORPUS, 'pages.mjs'))
    const rejects = join(folder, 'rejects.jsonl')
    const { status, lines, stderr } = reader(file, '--rejects', rejects)
    expect(lines.map(({ url, text }) => ({ url, text }))).toEqual(
      Array.from({ length: PAGES }, (_, index) => ({ url: page(index).url, text: page(index).text })),
    )
    const problems = readFileSync(rejects, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).problem)
    expect(problems).toEqual([
      'damaged gzip member',
      expect.stringMatching(/^Content-Length says 999999, the record holds \d+$/),
      'not UTF-8',
      expect.stringMatching(/^over \d+ bytes$/),
    ])
    expect(stderr).toContain(`${PAGES} pages, 4 bad records skipped`)
    expect(status).toBe(1)
  })

  it('leaves nothing of the file unaccounted for when it is cut off in its last member', () => {
    const whole = readFileSync(file)
    const cut = join(folder, 'cut.warc.wet.gz')
    writeFileSync(cut, whole.subarray(0, whole.length - 200))
    const { lines } = reader(cut, '--inline-rejects')
    expect(lines.filter((line) => !line.reject)).toHaveLength(PAGES - 1)
    expect(lines.at(-1)?.reject).toMatchObject({ problem: 'damaged gzip member' })
    const { offset, length } = lines.at(-1)?.reject ?? {}
    expect(offset + length).toBe(whole.length - 200)
  })

  it('finds the pages behind bytes that are no gzip', () => {
    const mixed = join(folder, 'mixed.warc.wet.gz')
    writeFileSync(mixed, Buffer.concat([Buffer.from('<html>not a member</html>'), readFileSync(file)]))
    const { lines } = reader(mixed, '--inline-rejects')
    expect(lines[0]?.reject).toMatchObject({ offset: 0, length: 25, problem: 'not gzip' })
    expect(lines.filter((line) => !line.reject)).toHaveLength(PAGES)
  })

  it('ends with 0 and says so where nothing is wrong', () => {
    const sound = join(folder, 'sound.warc.wet.gz')
    execFileSync(process.execPath, [join(CORPUS, 'make-wet.mjs'), '--pages', '3', '--out', sound])
    const { status, stderr } = reader(sound)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '3 pages, 0 bad records skipped\n' })
  })
})
