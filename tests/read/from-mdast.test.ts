import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { blocksFromMdast } from '../../src/read/from-mdast.ts'
import { read } from '../../src/read/read.ts'

const parse = (source: string) => unified().use(remarkParse).parse(source)

describe('the blocks of a tree', () => {
  it.each([
    ['headings', '# One\n\nTwo\n---\n\nThree\n====='],
    [
      'paragraphs with emphasis and links',
      'She said **hello** to [Ann _Lee_](https://a.example/ "Ann") &amp; left.\n\nThen *she* sailed.',
    ],
    ['lists in lists', '* One\n* Two\n    * Three\n* Four'],
    ['quotations', '> One\n> two\n\nThree'],
    ['a paragraph a line', 'Menu\nSport\nThe ferry is back.'],
    [
      'hard-wrapped lines',
      'The harbour office said on Monday that the old ferry would be run-\nning again from May, when the repairs to her second engine are ex-\npected to be done.',
    ],
    ['what only looks like a list', '1986. A great year\n\n- Я не знаю, - сказал он.'],
    ['bullets that CommonMark does not know', '• One\n• Two'],
    ['a rule below a name', 'Mr. Smith of Leith\n---\nBody'],
    ['pictures', '[![A ferry at sea](p.jpg) She sails](https://a.example/)'],
    ['a link over lines', '[\n\n## One\n\nTwo\n\n](https://a.example/)'],
    ['marks that nothing closes', '**One.\n\nTwo.**'],
    ['marks that are none', '5*4*3 and __init__'],
    ['front matter', '---\ntitle: Ferry returns\n---\n\nBody'],
    ['a table', '| A | B |\n|---|---|\n| 1 | 2 |'],
    ['code', '```js\nlet a\n```\n\n    indented'],
    ['references', '[One][1] and ![two words][2]\n\n[1]: https://a.example/\n[2]: p.png'],
  ])('are those of the text: %s', (_, source) => {
    expect(blocksFromMdast(parse(source), source)).toEqual(read(source))
  })

  it('survives a tree deeper than the call stack', () => {
    let node: object = { type: 'text', value: 'deep' }
    for (let depth = 0; depth < 50_000; depth++) node = { type: 'emphasis', children: [node] }
    const tree = { type: 'root', children: [{ type: 'paragraph', children: [node] }] }
    expect(blocksFromMdast(tree as never, '').map((block) => block.text)).toEqual(['deep'])
  })
})
