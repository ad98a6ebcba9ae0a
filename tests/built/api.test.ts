/** docs/api is made from the docstrings, and in step with them. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fresh = mkdtempSync(join(tmpdir(), 'copydesk-api-'))
afterAll(() => rmSync(fresh, { recursive: true, force: true }))

/** The pages under a folder, by path. */
function pages(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

describe('the API reference', () => {
  beforeAll(() => {
    // Fails where an export has no docstring or a link leads nowhere.
    execFileSync(join(root, 'node_modules/.bin/typedoc'), ['--out', fresh], { cwd: root, stdio: 'pipe' })
  })

  it('is what the docstrings give (else run: npm run docs)', () => {
    expect(pages(join(root, 'docs/api'))).toEqual(pages(fresh))
  })

  it('has a page for each entry of the package with types', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    // The languages hold no more than `Language` of copydesk/core says.
    const entries = Object.entries(exports).filter(([name, to]) => typeof to !== 'string' && !name.includes('*'))
    expect(Object.keys(pages(fresh)).filter((page) => page !== 'README.md')).toEqual(
      entries.map(([name]) => `${name.replace('.', 'copydesk')}.md`).sort(),
    )
  })
})
