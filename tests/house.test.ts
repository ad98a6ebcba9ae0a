/** The rule of the house: rooms never import each other, and what they share knows no room. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { allLanguages } from '../src/languages/all.ts'

const SOURCE = fileURLToPath(new URL('../src', import.meta.url))
const ROOMS = ['read', 'label', 'quote', 'compose']
/** What the rooms share; each may import itself and what its line names. */
const SHARED: Record<string, string[]> = {
  'article.ts': [],
  'block.ts': ['article.ts', 'text'],
  languages: ['article.ts', 'text'],
  text: [],
}

/** `read`, `languages` …: the folder under src/ that a file lies in, or the file itself where it lies in src/. */
function placeOf(path: string): string {
  return path.split('/')[0] as string
}

/** What a file imports, as paths under src/ (`read/read.ts`) or package names. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(SOURCE, file), 'utf8'))
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? relative(SOURCE, join(SOURCE, dirname(file), fileName)).replaceAll('\\', '/') : fileName,
  )
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
const ways = files.flatMap((file) => importsOf(file).map((to) => ({ file, to, way: `${file} → ${to}` })))
const inside = ways.filter(({ to }) => files.includes(to))

/** All that a file imports, itself, and what these import, along these ways. */
function reachedFrom(file: string, along: typeof inside = inside, reached: Set<string> = new Set()): Set<string> {
  if (reached.has(file)) return reached
  reached.add(file)
  for (const { to } of along.filter((way) => way.file === file)) reachedFrom(to, along, reached)
  return reached
}

function statementsOf(file: string): readonly ts.Statement[] {
  return ts.createSourceFile(file, readFileSync(join(SOURCE, file), 'utf8'), ts.ScriptTarget.ES2022).statements
}

/** Whether a file of these statements imports more than types from another one. */
function isShipped({ file, to }: (typeof inside)[number], statements: readonly ts.Statement[]): boolean {
  const isType = (statement: ts.Statement): boolean => {
    if (ts.isExportDeclaration(statement)) return statement.isTypeOnly
    if (!ts.isImportDeclaration(statement) || !statement.importClause) return false
    const { isTypeOnly, name, namedBindings } = statement.importClause
    const parts = namedBindings && ts.isNamedImports(namedBindings) ? [...namedBindings.elements] : []
    return isTypeOnly || (!name && parts.length > 0 && parts.every((part) => part.isTypeOnly))
  }
  const from = statements.filter(
    (statement) =>
      (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
      statement.moduleSpecifier !== undefined &&
      ts.isStringLiteral(statement.moduleSpecifier) &&
      join(dirname(file), statement.moduleSpecifier.text).replaceAll('\\', '/') === to,
  )
  return !from.every(isType)
}

describe('the house', () => {
  it('has every room', () => {
    expect(ROOMS.filter((room) => !files.includes(`${room}/${room}.ts`))).toEqual([])
  })

  it('leaves nothing that is imported by a path unfound', () => {
    const packages = /^(node:)?[@a-z]/
    expect(ways.filter(({ to }) => !files.includes(to) && (to.endsWith('.ts') || !packages.test(to)))).toEqual([])
  })

  it.each(ROOMS)('%s knows no other room', (room) => {
    const others = inside.filter(({ file, to }) => placeOf(file) === room && placeOf(to) !== room)
    expect(others.filter(({ to }) => !(placeOf(to) in SHARED)).map(({ way }) => way)).toEqual([])
  })

  it.each(Object.entries(SHARED))('%s knows %j and itself only', (place, known) => {
    const out = inside.filter(({ file, to }) => placeOf(file) === place && ![place, ...known].includes(placeOf(to)))
    expect(out.map(({ way }) => way)).toEqual([])
  })

  it('lets desk.ts and the faces beside it know more than one room, and nobody else', () => {
    const many = files.filter((file) => {
      const rooms = inside.filter((way) => way.file === file && ROOMS.includes(placeOf(way.to)))
      return new Set(rooms.map(({ to }) => placeOf(to))).size > 1
    })
    expect(many.filter((file) => file.includes('/'))).toEqual([])
    expect(many).toContain('desk.ts')
  })

  it('keeps index.ts to what the package exports', () => {
    const source = readFileSync(join(SOURCE, 'index.ts'), 'utf8')
    const { statements } = ts.createSourceFile('index.ts', source, ts.ScriptTarget.ES2022)
    expect(statements.filter((statement) => !ts.isExportDeclaration(statement))).toEqual([])
  })

  it('brings no language into copydesk/core', () => {
    const reached = [...reachedFrom('core.ts')]
    const imported = reached.filter((file) => placeOf(file) === 'languages')
    expect(imported.sort()).toEqual(['languages/given.ts', 'languages/language.ts'])
    expect(reached).toContain('desk.ts')
  })

  it('ships no rules with English, and every other language with them', () => {
    const rules = 'quote/rules/rules.ts'
    const statements = new Map(files.map((file) => [file, statementsOf(file)]))
    const shipped = inside.filter((way) => isShipped(way, statements.get(way.file) ?? []))
    const reached = [...reachedFrom('core.ts', shipped), ...reachedFrom('entries/en.ts', shipped)]
    expect(reached.filter((file) => dirname(file) === dirname(rules))).toEqual([])
    expect(reached).toContain('quote/attribution.ts')
    for (const { code } of allLanguages)
      if (code !== 'en') expect([...reachedFrom(`entries/${code}.ts`, shipped)]).toContain(rules)
  })

  it('uses nothing from Node in what the main entry reaches', () => {
    const reached = reachedFrom('index.ts')
    const nodes = ways.filter(({ file, to }) => reached.has(file) && to.startsWith('node:'))
    expect(nodes.map(({ way }) => way)).toEqual([])
    expect(reached.size).toBeGreaterThan(10)
  })
})
