/**
 * The notation of examples/articles/*.article: the `Article` a sample must give, written so that it reads at a glance.
 *
 *     # What the sample shows.
 *     language: en
 *     authors: Ruth Hallam, Tomasz Wrona
 *
 *     [title] Night readers keep Aldermoor library open until ten
 *     [paragraph] …
 *     [aside] Privacy Cookies
 *
 *     “Nobody shouted,” direct; Denise Calloway as "Calloway", a bus driver; said
 *
 *     -> Aldermoor school gets its meadow back https://courier.example/news/local/meadow
 *
 * Title, topic, lede, byline and body need no lines of their own: they are the blocks with those roles. `[aside]` stands for
 * any blocks that are set aside (menu, advert, share bar …), as many as the words take; `[caption|repeat]` for one or the
 * other, where both are right; all else means just that role.
 */
import type { Article, LabelledBlock, Quote } from '../src/article.ts'
import { squeezed } from './reading-back.ts'

const ASIDE = ['menu', 'advert', 'share', 'comment', 'tags', 'boilerplate']
const FIELDS = ['language', 'dateline', 'published'] as const

function folded(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()
}

/** `[role] words`, taken apart. */
function blockOf(line: string): { role: string; words: string } {
  const [, role = '', words = ''] = /^\[([\w|]+)\] (.*)$/.exec(line) ?? []
  return { role, words }
}

function quoteLine({ text, kind, speaker, cue }: Quote): string {
  let line = `“${folded(text)}” ${kind}; ${speaker ? folded(speaker.name) : 'nobody'}`
  if (speaker && speaker.name !== speaker.mention) line += ` as "${folded(speaker.mention)}"`
  if (speaker?.description) line += `, ${folded(speaker.description)}`
  return cue === null ? line : `${line}; ${folded(cue)}`
}

/** The blocks of an article, laid out as the expected lines lay them out, so that a difference shows where it is. */
function blockLines(blocks: LabelledBlock[], expected: string[]): string[] {
  const lines: string[] = []
  const rest = blocks.filter((block) => squeezed(block.text) !== '')
  // Characters expected so far and had so far: a block over two lines belongs to the first, and the second stays empty.
  let wanted = 0
  let got = 0
  for (const line of expected) {
    const { role, words } = blockOf(line)
    wanted += squeezed(words).length
    const right = role === 'aside' ? ASIDE : role.split('|')
    const roles = new Set<string>()
    const texts: string[] = []
    while (got < wanted && rest.length > 0) {
      const block = rest.shift() as LabelledBlock
      got += squeezed(block.text).length
      roles.add(right.includes(block.role) ? role : block.role)
      texts.push(block.text)
    }
    const text = folded(texts.join(' '))
    lines.push(`[${[...roles].join('+')}] ${squeezed(text) === squeezed(words) ? words : text}`)
  }
  return [...lines, ...rest.map((block) => `[${block.role}] ${folded(block.text)}`)]
}

/** An article in the notation, block lines laid out as in `expected`. */
export function written(article: Article, expected: string): string {
  const lines = expected.split('\n').filter((line) => line.startsWith('['))
  const head = FIELDS.flatMap((field) => (article[field] === null ? [] : [`${field}: ${article[field]}`]))
  if (article.authors.length > 0) head.splice(1, 0, `authors: ${article.authors.join(', ')}`)
  const links = article.relatedLinks.map(({ title, url }) =>
    url === null ? `-> ${folded(title)}` : `-> ${folded(title)} ${url}`,
  )
  return [head, blockLines(article.blocks, lines), article.quotes.map(quoteLine), links]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

/** What a file of the notation expects, without its comments, no-break spaces folded. */
export function expectedOf(file: string): string {
  return file
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => folded(line))
    .join('\n')
    .trim()
}
