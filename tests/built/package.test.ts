/** The package as its users get it: packed, installed into an empty folder, imported, required, type-checked, run. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allLanguages } from '../../src/languages/all.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let home = ''
let tarball = ''

/** Runs a command and gives what it printed; throws with all its output where it fails. */
function run(cwd: string, command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, NO_COLOR: '1' } })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
  }
}

const tool = (name: string): string => join(root, 'node_modules/.bin', name)

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'copydesk-package-'))
  const [packed] = JSON.parse(run(root, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', home))
  tarball = join(home, packed.filename)
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  run(
    home,
    'npm',
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    tarball,
    'typescript@^7.0.2',
    '@types/node@^20.19.43',
  )
  cpSync(join(root, 'examples'), join(home, 'examples'), { recursive: true })
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const TEXT =
  'Ferry runs again\n\nThe ferry to Skerry Island took up service again on Monday after a winter of repairs.\n'

describe('the tarball', () => {
  it('holds what it should, and the licences of what it carries inside', () => {
    const [{ files }] = JSON.parse(run(root, 'npm', 'pack', '--json', '--dry-run', '--ignore-scripts'))
    const paths: string[] = files.map(({ path }: { path: string }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        'README.md',
        'CHANGELOG.md',
        'LICENSE',
        'package.json',
        'dist/index.js',
        'dist/languages/en.js',
      ]),
    )
    expect(paths.filter((path) => path.includes('/') && !path.startsWith('dist/'))).toEqual([])
    const notices = readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8')
    for (const name of ['unified', 'remark-parse', 'micromark'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })

  it('is what publint and attw want', () => {
    expect(run(root, tool('publint'), 'run', tarball, '--strict')).toContain('All good!')
    // It fails by its exit code; what it prints names the resolutions that the profile leaves out, too.
    expect(run(root, tool('attw'), tarball, '--profile', 'node16')).not.toMatch(/^(?!.*ignored).*💀/m)
  })
})

describe('installed', () => {
  const program = `const article = copydesk.parseArticle(${JSON.stringify(TEXT)}); console.log(Object.keys(copydesk).length, article.blocks.length)`

  it('is imported', () => {
    writeFileSync(join(home, 'user.mjs'), `import * as copydesk from 'copydesk'\n${program}`)
    expect(run(home, 'node', 'user.mjs')).toBe('7 2\n')
  })

  it('is required', () => {
    writeFileSync(join(home, 'user.cjs'), `const copydesk = require('copydesk')\n${program}`)
    expect(run(home, 'node', 'user.cjs')).toBe('7 2\n')
  })

  it('is imported and required with every language by itself', () => {
    const codes = allLanguages.map(({ code }) => code)
    const text = JSON.stringify(readFileSync(join(root, 'examples/articles/library.md'), 'utf8'))
    const print = `
const languages = [${codes}]
console.log(languages.map(({ code }) => code).join())
console.log(JSON.stringify(parseArticle(${text}, { languages: [en] })))
console.log(JSON.stringify(parseArticle(${text}, { languages })))`
    const imports = codes.map((code) => `import { ${code} } from 'copydesk/languages/${code}'\n`)
    const requires = codes.map((code) => `const { ${code} } = require('copydesk/languages/${code}')\n`)
    writeFileSync(join(home, 'core.mjs'), `import { parseArticle } from 'copydesk/core'\n${imports.join('')}${print}`)
    writeFileSync(
      join(home, 'core.cjs'),
      `const { parseArticle } = require('copydesk/core')\n${requires.join('')}${print}`,
    )
    writeFileSync(
      join(home, 'main.mjs'),
      `import { parseArticle } from 'copydesk'\nconsole.log(JSON.stringify(parseArticle(${text})))`,
    )
    const expected = run(home, 'node', 'main.mjs')
    expect(run(home, 'node', 'core.mjs')).toBe(`${codes}\n${expected}${expected}`)
    expect(run(home, 'node', 'core.cjs')).toBe(`${codes}\n${expected}${expected}`)
  })

  it('is a command', () => {
    writeFileSync(join(home, 'page.txt'), TEXT)
    const printed = run(home, join(home, 'node_modules/.bin/copydesk'), '--format', 'json', 'page.txt')
    expect(JSON.parse(printed).blocks.length).toBe(2)
  })

  it('reads Markdown when required, as when imported', () => {
    const markdown = JSON.stringify(readFileSync(join(root, 'examples/articles/library.md'), 'utf8'))
    const print = `console.log(JSON.stringify(parseArticle(${markdown})))`
    writeFileSync(join(home, 'markdown.mjs'), `import { parseArticle } from 'copydesk'\n${print}`)
    writeFileSync(join(home, 'markdown.cjs'), `const { parseArticle } = require('copydesk')\n${print}`)
    const imported = run(home, 'node', 'markdown.mjs')
    expect(run(home, 'node', 'markdown.cjs')).toBe(imported)
    expect(JSON.parse(imported).title).toBe('Night readers keep Aldermoor library open until ten')
  })

  it.each([
    ['TypeScript 6', () => tool('tsc')],
    ['TypeScript 7', () => join(home, 'node_modules/.bin/tsc')],
  ])('is type-checked by %s under node16 and bundler resolution', (_name, tsc) => {
    const folder = join(home, 'strict')
    mkdirSync(folder, { recursive: true })
    const check = `
const article: Article = parseArticle('text', { language: 'en' })
const names: (string | undefined)[] = article.quotes.map((quote: Quote) => quote.speaker?.name)
const role: Role | undefined = article.blocks[0]?.role
// @ts-expect-error a number is no text
parseArticle(42)
// @ts-expect-error an option that does not exist
parseArticle('text', { languge: 'en' })
const languages: Language[] = [en]
const same: Article = core.parseArticle('text', { languages, url: 'https://example.org/' })
// @ts-expect-error no languages
core.parseArticle('text')
// @ts-expect-error a tag is no language
core.parseArticle('text', { languages: ['en'] })
console.log(names, role, same)
`
    const imports = [
      `import { type Article, type Quote, type Role, parseArticle } from 'copydesk'`,
      `import * as core from 'copydesk/core'`,
      `import type { Language } from 'copydesk/core'`,
      `import { en } from 'copydesk/languages/en'`,
    ]
    writeFileSync(join(folder, 'esm.mts'), `${imports.join('\n')}\n${check}`)
    const requires = [
      `import copydesk = require('copydesk')`,
      `import core = require('copydesk/core')`,
      `import english = require('copydesk/languages/en')`,
      `import type { Article, Quote, Role } from 'copydesk'`,
      `import type { Language } from 'copydesk/core'`,
      'const { parseArticle } = copydesk',
      'const { en } = english',
    ]
    writeFileSync(join(folder, 'cjs.cts'), `${requires.join('\n')}\n${check}`)
    const options = {
      target: 'ES2022',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      types: ['node'],
    }
    const projects = [
      { compilerOptions: { ...options, module: 'Node16', moduleResolution: 'Node16' }, files: ['esm.mts', 'cjs.cts'] },
      { compilerOptions: { ...options, module: 'ESNext', moduleResolution: 'Bundler' }, files: ['esm.mts'] },
    ]
    for (const project of projects) {
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project))
      expect(run(folder, tsc(), '-p', '.')).toBe('')
    }
  })

  it('has sources that TypeScript 7 takes too', () => {
    expect(run(root, join(home, 'node_modules/.bin/tsc'), '--noEmit', '-p', 'tsconfig.json')).toBe('')
    expect(run(root, join(home, 'node_modules/.bin/tsc'), '--noEmit', '-p', 'tsconfig.browser.json')).toBe('')
  })
})

describe('the examples', () => {
  it('run a Node script', () => {
    const printed = run(join(home, 'examples/node'), 'npm', '--silent', 'start')
    expect(printed).toContain('Lindqvist congratulates Okoye on harbour vote\nAstrid Lindqvist, the governor')
    expect(printed).toContain('- Astrid Lindqvist: warmest congratulations\n')
  })

  it('build and run a TypeScript project', () => {
    const folder = join(home, 'examples/typescript')
    expect(run(folder, join(home, 'node_modules/.bin/tsc'))).toBe('')
    expect(run(folder, 'npm', '--silent', 'start')).toBe(
      'Lindqvist congratulates Okoye on harbour vote\nAstrid Lindqvist: 2 words\nthe letter: 34 words\n',
    )
  })

  it('pass a downstream unit test', () => {
    expect(run(join(home, 'examples/unit-test'), 'npm', '--silent', 'test', '--', '--test-reporter=tap')).toContain(
      '# pass 2',
    )
  })
})
