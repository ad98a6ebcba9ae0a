/** What README and docs say is so: each snippet runs and prints what stands below it, and each figure is the measured one. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { filledIn } from '../../scripts/readme.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...(existsSync(join(root, 'docs')) ? readdirSync(join(root, 'docs')) : []),
]
  // The guide's programs need its files: guide.test.ts runs them.
  .filter((name) => name.endsWith('.md') && name !== 'guide.md')
  .map((name) => (existsSync(join(root, name)) ? name : join('docs', name)))

/** Code blocks in TypeScript or JavaScript, with the `text` block that follows, if one does: what they print. */
function snippetsOf(page: string): { name: string; code: string; printed: string | null }[] {
  const source = readFileSync(join(root, page), 'utf8')
  const blocks = [...source.matchAll(/^```(ts|js)\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?/gms)]
  return blocks.map(([, , code = '', printed = null], index) => ({
    name: `${page}, snippet ${index + 1}`,
    code,
    printed,
  }))
}

describe('snippets', () => {
  // Inside the repository, so that `copydesk` is this package, by its own exports.
  const folder = join(root, 'reports/snippets')
  mkdirSync(folder, { recursive: true })

  it.each(pages.flatMap(snippetsOf))('$name', ({ name, code, printed }) => {
    const file = join(folder, `${name.replace(/\W+/g, '-')}.ts`)
    writeFileSync(file, code)
    const output = execFileSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), file], {
      cwd: join(root, 'examples/articles'),
      encoding: 'utf8',
    })
    if (printed !== null) expect(output).toBe(printed)
  })
})

describe('the README', () => {
  it('shows what comes out today', async () => {
    expect(await filledIn(readme)).toBe(readme)
  })

  it('gives the two commands that package.json and CI know', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    for (const command of ['npm ci && npm start', 'npm ci && npm test']) expect(readme).toContain(command)
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test']))
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toMatch(/ npm test$/m)
  })

  it('prints an article with npm start', () => {
    const printed = execFileSync('npm', ['--silent', 'start'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    })
    expect(printed).toContain('Lindqvist congratulates Okoye on harbour vote')
    expect(printed).toContain('warmest congratulations')
  })

  it('and the changelog say why each dependency is there', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
    for (const name of Object.keys(dependencies)) {
      expect(readme).toContain(`| \`${name}\` |`)
      expect(changelog).toContain(`\`${name}\``)
    }
  })

  it('names every function, option and field', async () => {
    for (const name of Object.keys(await import('../../src/index.ts'))) expect(readme).toContain(`\`${name}\``)
    const types = readFileSync(join(root, 'src/article.ts'), 'utf8')
    const fields = /export interface Article {(.*?)^}/ms.exec(types)?.[1] ?? ''
    const options = /export interface ParseOptions {(.*?)^}/ms.exec(types)?.[1] ?? ''
    const names = [...`${fields}${options}`.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(12)
    for (const name of names) expect(readme).toContain(`\`${name}\``)
  })
})
