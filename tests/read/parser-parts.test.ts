/** What the bundles keep of the Markdown parser gives the trees that the whole parser gives. */
import { build, type Plugin } from 'esbuild'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parserParts } from '../../scripts/parser-parts.ts'

/** As `src/read/markdown.ts` has it. */
const PARSER = `
import remarkParse from 'remark-parse'
import { unified } from 'unified'
const disable = { null: ['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow', 'list', 'setextUnderline', 'thematicBreak'] }
const processor = unified().use(remarkParse).data('micromarkExtensions', [{ disable }]).freeze()
export const parse = (text) => processor.parse(text)`

async function parserWith(plugins: Plugin[]): Promise<(text: string) => unknown> {
  const { outputFiles } = await build({
    stdin: { contents: PARSER, resolveDir: import.meta.dirname },
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

it.each([
  'She **said** so, *twice*, `in code`, [on a page](/a "b") and ![in a picture](<c d>).',
  'One  \ntwo\\\nthree&nbsp;&#65;&#x42; <b>four</b> <http://a.example/> <a@b.example>',
  '[a]: /b "c"\n\n[a] [a][] [d][a] ![a] \\[a\\]',
  '# One\n\n> two\n\n- three\n\n1. four\n\n    five\n\nsix\n---\n\n***\n\n```\nseven\n```\n\n<div>eight</div>',
  '**a *b** c* _d __e_ f__ [g [h](i) j](k) [l *m](n) o*',
])('reads %j like the whole parser', (text) => {
  expect(part(text)).toEqual(whole(text))
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
    '\n\n',
    '\t',
    '\r',
    'a',
    'bc',
    'é',
    '\0',
    '[a]: /b\n',
  )
  const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 3, unit: 'binary' })), { maxLength: 30 })
  fc.assert(
    fc.property(text, (pieces) => {
      expect(part(pieces.join(''))).toEqual(whole(pieces.join('')))
    }),
    { numRuns: 500 },
  )
})
