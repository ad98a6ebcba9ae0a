/** The guide, to the letter: its files are written to a folder, its programs run there, their output compared. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Inside the package, so that its programs find `copydesk` and the scrapers. */
const folder = join(root, 'reports/guide')

interface Fence {
  heading: string
  language: string
  file: string
  text: string
}

const guide = readFileSync(join(root, 'docs/guide.md'), 'utf8')
const fences: Fence[] = []
let heading = ''
for (const [, title, language = '', file = '', text = ''] of guide.matchAll(
  /^(?:## (.+)|```(\w+) ?(\S*)\n([\s\S]*?)^```)$/gm,
)) {
  if (title) heading = title
  else fences.push({ heading, language, file, text })
}
const programs = fences.flatMap(({ heading, language, file, text }, index) =>
  language === 'js' && !file ? [{ heading, program: text, output: fences[index + 1] as Fence }] : [],
)

/** The header of a WARC record ends its lines with CRLF, which a Markdown file cannot show. */
function asWarc(file: string, text: string): string {
  if (!file.endsWith('.wet')) return text
  const end = text.indexOf('\n\n')
  const payload = text.slice(end + 2)
  expect(text).toContain(`Content-Length: ${Buffer.byteLength(payload)}\n`)
  return `${text.slice(0, end).replaceAll('\n', '\r\n')}\r\n\r\n${payload}\r\n\r\n`
}

describe('the guide', () => {
  beforeAll(() => {
    mkdirSync(folder, { recursive: true })
    for (const { file, text } of fences) if (file) writeFileSync(join(folder, file), asWarc(file, text))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('has a program for each tool, and one for when something looks wrong', () => {
    expect(programs.map(({ heading }) => heading)).toEqual([
      'Jina Reader',
      'Firecrawl',
      'Turndown',
      'Trafilatura',
      'Obsidian',
      'Common Crawl',
      'lynx',
      'Nexis',
      'A newsroom',
      'When something looks wrong',
    ])
  })

  it.each(programs)('prints for $heading what it says', ({ heading, program, output }) => {
    const file = join(folder, `${heading.replaceAll(' ', '-')}.mjs`)
    writeFileSync(file, program)
    expect(output.language).toBe('text')
    expect(execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' })).toBe(output.text)
  })
})
