/** What the bundles keep of the Markdown parser gives what is read of the trees that the whole parser gives. */
import { build, type Plugin } from 'esbuild'
import fc from 'fast-check'
import type { Root } from 'mdast'
import { expect, it } from 'vitest'
import { parserParts } from '../../scripts/parser-parts.ts'
import { linesOf } from '../../src/read/lines.ts'

const PARSER = `
import { leafParser } from './src/read/leaf-parser.ts'
const parser = leafParser()
export const parse = (text) => parser.parse(text)`

async function parserWith(plugins: Plugin[]): Promise<(text: string) => unknown> {
  const { outputFiles } = await build({
    stdin: { contents: PARSER, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    alias: { 'decode-named-character-reference': './src/text/entity-names.ts' },
    plugins,
  })
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return (await import(`data:text/javascript;base64,${code}`)).parse
}

const whole = await parserWith([])
const part = await parserWith([parserParts])

/** The paragraphs of a tree without what nobody reads: lines, columns and titles. */
function asRead(tree: unknown): unknown {
  const text = JSON.stringify((tree as Root).children, (key, value) =>
    ['line', 'column', 'title'].includes(key) ? undefined : value,
  )
  return JSON.parse(text)
}

/** Lines as leaves have them: none without ink, and no white space at either end. */
function leafOf(text: string): string {
  return linesOf(text)
    .map(({ from, to }) => text.slice(from, to))
    .join('\n')
}

it.each([
  'She **said** so, *twice*, `in code`, [on a page](/a "b") and ![in a picture](<c d>).',
  'One \\\ntwo\\\nthree&nbsp;&#65;&#x42; <b>four</b> <http://a.example/> <a@b.example>',
  '[a] [a][] [d][a] ![a] \\[a\\] [a](b\\(c&amp;d "e\nf") [g](\n<h>\n)',
  '# One\n> two\n- three\n1. four\nsix\n---\n***\n```\nseven\n```\n<div>eight</div>',
  '**a *b** c* _d __e_ f__ [g [h](i) j](k) [l *m](n) o*',
  'a `b\nc` <d e="f\ng"> [h\ni](j) ![k *l*\nm](n)\to\0',
])('reads %j like the whole parser', (text) => {
  expect(asRead(part(text))).toEqual(asRead(whole(text)))
})

it('reads whatever comes like the whole parser', () => {
  const marks =
    '* ** _ [ ]( [] ][a] ) < > & &amp; ` `` \\ ~ ! ![ # > - = + 1. " \' ( <b> </b> <!-- --> <http://a.b> <c@d.e>'
  const piece = fc.constantFrom(
    ...marks.split(' '),
    ' ',
    '  ',
    '\n',
    '  \n',
    '\t',
    '\r',
    'a',
    'bc',
    'é',
    '\0',
    '[a](b "c")',
  )
  const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 3, unit: 'binary' })), { maxLength: 30 })
  fc.assert(
    fc.property(text, (pieces) => {
      const leaf = leafOf(pieces.join(''))
      fc.pre(leaf !== '')
      expect(asRead(part(leaf))).toEqual(asRead(whole(leaf)))
    }),
    { numRuns: 500 },
  )
})
