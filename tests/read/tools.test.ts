/** Markdown as tools make it of whole pages. */
import { describe, expect, it } from 'vitest'
import { read } from '../../src/read/read.ts'

/** Blocks as one reads them: kind with its depth, then the text. */
function shown(source: string): string[] {
  return read(source).map(({ kind, depth, text }) => `${kind}${depth || ''}: ${text}`)
}

function links(source: string): string[] {
  return read(source).flatMap(({ text, links }) =>
    links.map(({ start, end, url }) => `${text.slice(start, end)} ${url}`),
  )
}

describe('Markdown wrapped at a column', () => {
  const wrapped = `# The old ferry is back in the harbour, and the island
has its market again

The ferry to Skerry Island took up service again on
Monday. Ann Lee, [who runs the shop](https://a.example/ann-
lee/shop), said that the [winter had
been](https://a.example/winter) a long one for all of the
islanders. "We had no fresh bread from November on," she
said, "and no post for weeks."

![The quay](https://a.example/pictures/quay-in-the-morning-
mist.jpg)

> Nobody on the quay had thought that she would come back
> before the summer, the harbour office said.

* Menu
* Sport
`

  it('is read without its line ends, headings too', () => {
    expect(shown(wrapped)).toEqual([
      'heading1: The old ferry is back in the harbour, and the island has its market again',
      'paragraph: The ferry to Skerry Island took up service again on Monday. Ann Lee, who runs the shop, said that the winter had been a long one for all of the islanders. "We had no fresh bread from November on," she said, "and no post for weeks."',
      'image: The quay',
      'blockquote1: Nobody on the quay had thought that she would come back before the summer, the harbour office said.',
      'listItem1: Menu',
      'listItem1: Sport',
    ])
  })

  it('has addresses that were broken at a hyphen', () => {
    expect(links(wrapped)).toEqual([
      'who runs the shop https://a.example/ann-lee/shop',
      'winter had been https://a.example/winter',
      'The quay https://a.example/pictures/quay-in-the-morning-mist.jpg',
    ])
  })

  it('has no headings but those that it marks, however its items are indented', () => {
    const line = 'and so the ferry has come back to all of the islands'
    const items = `-   ${line}\n${`    ${line}\n`.repeat(4)}`.repeat(6)
    expect(shown(`${wrapped}\n${items}`).filter((block) => block.startsWith('heading'))).toHaveLength(1)
  })

  it('is not what has room left at its line ends', () => {
    const menu = '[Home](/)\nall the news from the islands\nsport\nthe weather of today\nthe tides\nferries\nletters\n'
    expect(read(menu).length).toBeLessThan(8)
    expect(shown(menu.replaceAll(/^./gm, (first) => first.toUpperCase()))).toHaveLength(7)
  })
})

describe('where a link leads, over line ends', () => {
  const line = 'The old ferry is back in the harbour, and so is [a]'
  const filler = 'and the islanders have their market on the quay again'
  it.each([
    ['a title on the next line', `(/b\n"The title")`, ['a /b']],
    ['a title over a line end', '(/b "The\ntitle")', ['a /b']],
    ['an address on the next line', '(\n/b)', ['a /b']],
    ['an address broken twice', `(/b-\n${'c'.repeat(50)}-\nd)`, [`a /b-${'c'.repeat(50)}-d`]],
    ['nothing that closes', '(/b-\nc', []],
  ])('%s', (_, destination, found) => {
    const rest = `${filler}\n`.repeat(6)
    expect(links(`# Ferry\n\n${line}${destination}, as we have heard from all of them,\n${rest}`)).toEqual(found)
  })
})

describe('a picture in its own address', () => {
  it('is no words, however long', () => {
    const picture = `![](data:image/svg+xml;base64,${'PHN2/yB+'.repeat(12_000)})`
    expect(shown(`${picture}\n\n[${picture} Home](/home) is here.`)).toEqual(['image: ', 'paragraph: Home is here.'])
  })
})

describe('what Pandoc writes for divisions and attributes', () => {
  it('is no words', () => {
    const source = `::: {#page .wide}
::: intro
## The ferry is back {#ferry .big}

[Ann Lee]{.author} and [the quay](/quay){.link title="so
many words in it"} [![A gull](gull.jpg){width="3"}](/gull){.card}, {all} of them.
:::
:::`
    expect(shown(source)).toEqual([
      'html: ',
      'html: ',
      'heading2: The ferry is back',
      'paragraph: Ann Lee and the quay',
      'image: A gull',
      'paragraph: , {all} of them.',
      'html: ',
      'html: ',
    ])
    expect(links(source)).toEqual(['the quay /quay', 'A gull /gull'])
  })

  it('is told from words in braces and colons', () => {
    expect(shown('{.5}\n\n:: no division\n\n::: two words')).toEqual([
      'paragraph: {.5}',
      'paragraph: :: no division',
      'paragraph: ::: two words',
    ])
  })
})

describe('tags alone on their lines', () => {
  it('are markup', () => {
    expect(shown('<div class="page">\n\n<p>One.</p>\n\n</div>\n<br>')).toEqual([
      'html: ',
      'paragraph: One.',
      'html: ',
      'html: ',
    ])
  })
})

describe('definitions', () => {
  const source = `-   [Home \\[AK+1\\]][1]

The [old ferry], ![][2] the [shop][shop \\[Skerry\\]] and the [quay][].

  [1]: /home
  [2]: data:image/svg+xml;base64,${'PHN2'.repeat(600)}
  [old ferry]: /ferry
    "The ferry"
  [shop \\[Skerry\\]]:
    https://a.example/shop
  [Quay]: https://a.example/the-long-
quay`

  it('may take several lines, have brackets in their label, and be long', () => {
    expect(links(source)).toEqual([
      'Home [AK+1] /home',
      'old ferry /ferry',
      'shop https://a.example/shop',
      'quay https://a.example/the-long-quay',
    ])
    expect(read(source).filter(({ kind }) => kind === 'definition')).toHaveLength(5)
  })

  it('make the text Markdown, which nobody has glued', () => {
    const long = 'The ferry to [Skerry] is back.Ann Lee is glad.'.repeat(80)
    expect(shown(`${long}\n\n[Skerry]: /skerry`)).toHaveLength(2)
    expect(shown('- [Home][1]\n\nThe ferry is back.\n\n[1]: /home')).toEqual([
      'listItem1: Home',
      'paragraph: The ferry is back.',
      'definition: ',
    ])
  })
})
