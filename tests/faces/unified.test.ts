import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { type Article, parseArticle } from '../../src/index.ts'
import { articleCompiler, articleFromMdast } from '../../src/unified.ts'

const PAGE = `# Ferry returns to Skarv

[Skip to content](#main)

The ferry to Skarv took up service again on Monday after a long winter of repairs in the yard, its owner said.

## Advertisement

“She is quieter than she ever was, and she is ours,” said Marianne Okafor, the captain of the ferry, on the pier.
`

const parse = (markdown: string): Root => unified().use(remarkParse).parse(markdown)
const samples = new URL('../../examples/articles/', import.meta.url)
const texts = readdirSync(samples)
  .filter((name) => /\.(md|txt)$/.test(name))
  .map((name): [string, string] => [name, readFileSync(new URL(name, samples), 'utf8')])

describe('articleCompiler', () => {
  it('leaves the article in file.result', async () => {
    const file = await unified().use(remarkParse).use(articleCompiler).process(PAGE)
    expectTypeOf(file.result).toEqualTypeOf<Article>()
    expect(file.result).toEqual(parseArticle(PAGE))
  })

  it('hands its options on', () => {
    const file = unified().use(remarkParse).use(articleCompiler, { language: 'sv' }).processSync(PAGE)
    expect(file.result.language).toBe('sv')
  })

  it('leaves out what a transformer has taken out', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(() => (tree: Root) => {
        tree.children = tree.children.filter((node) => node.type !== 'heading' || node.depth === 1)
      })
      .use(articleCompiler)
      .process(PAGE)
    expect(file.result.blocks.map(({ text }) => text)).not.toContain('Advertisement')
    expect(file.result.blocks.length).toBe(parseArticle(PAGE).blocks.length - 1)
  })
})

describe('articleFromMdast', () => {
  const markdown = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '- ',
          '> ',
          '>',
          '1. ',
          '1986. ',
          '# ',
          '***',
          '---',
          '===',
          '    ',
          '\t',
          '```',
          '|',
          '\\',
          '&amp;',
          '<b>',
          '<!--',
          '-->',
        ),
        fc.constantFrom(
          '[a](b)',
          '![a](b)',
          '[a]: b',
          '**',
          '_',
          '`',
          '\n',
          '\n\n',
          '\r\n',
          '\r',
          ' ',
          '\ufeff',
          '\u0000',
          '\u2028',
          '\u00a0',
        ),
        fc.constantFrom(
          'The ferry runs again.',
          '“She is quieter,” said Okafor.',
          'Read also:',
          'a',
          '渡し船',
          '- Я не знаю, - сказал он.',
        ),
        fc.string({ maxLength: 6 }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''))

  it('equals parseArticle of the same Markdown', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(articleFromMdast(parse(text), text)).toEqual(parseArticle(text))
      }),
      { numRuns: 300 },
    )
  })

  it('equals it with tables, footnotes and what else GFM adds', () => {
    const gfm = unified().use(remarkParse).use(remarkGfm)
    const text = `${PAGE}\n| a | b |\n|---|---|\n| c | d |\n\n- [x] done[^1]\n\n[^1]: A note.\n`
    expect(articleFromMdast(gfm.parse(text), text)).toEqual(parseArticle(text))
    fc.assert(
      fc.property(markdown, (text) => {
        expect(articleFromMdast(gfm.parse(text), text)).toEqual(parseArticle(text))
      }),
    )
  })

  it.each(texts)('equals it for the sample %s', (_name, text) => {
    expect(articleFromMdast(parse(text), text)).toEqual(parseArticle(text))
  })

  it('leaves out an item taken from a list, and what it said', () => {
    const text = '* Boats\n* Ferries\n\n  They run again.\n* Trains\n'
    const tree = parse(text)
    if (tree.children[0]?.type === 'list') tree.children[0].children.splice(1, 1)
    expect(articleFromMdast(tree, text).blocks.map((block) => block.text)).toEqual(['Boats', 'Trains'])
  })

  it('gives nothing for a tree without nodes', () => {
    expect(articleFromMdast({ type: 'root', children: [] }, PAGE).blocks).toEqual([])
  })

  it('survives nesting that recursion does not', () => {
    const text = `${'>'.repeat(3000)} Ferry`
    const tree: Root = { type: 'root', children: [] }
    let parent: { children: unknown[] } = tree
    for (let depth = 0; depth < 50_000; depth++) {
      const node = { type: 'blockquote', children: [] }
      parent.children.push(node)
      parent = node
    }
    parent.children.push({
      type: 'paragraph',
      children: [],
      position: { start: { offset: 0 }, end: { offset: text.length } },
    })
    expect(articleFromMdast(tree, text)).toEqual(parseArticle(text))
  })

  it('refuses a tree without positions, and a source that is none', () => {
    const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Ferry' }] }] }
    expect(() => articleFromMdast(tree, 'Ferry')).toThrow(
      new TypeError('copydesk: expected a tree with positions, got one without'),
    )
    expect(() => articleFromMdast(parse('Ferry'), undefined as unknown as string)).toThrow(
      new TypeError('copydesk: expected the source, a string, got undefined'),
    )
  })
})
