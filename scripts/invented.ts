/**
 * Pages that nobody has printed, written for learning from: `invented/` beside this file, in the manner of real ones. Each line that
 * is not blank begins with a letter for what it is and a tab:
 *
 *     t headline   c its copies   k kicker   l standfirst   y byline   d date   p caption or credit
 *     b paragraph   h heading   i list item   q set-off quotation   a note on author or text
 *     o opener of related links   r related headline   e teaser   x all else
 */
import { readdirSync, readFileSync } from 'node:fs'
import { read } from '../src/read/read.ts'

/** A page as those of the evaluation sets are; `''` for a flavour that it does not have. */
export interface InventedPage {
  id: string
  source: 'invented'
  publisher: string
  lang: string
  url: string
  inner: string
  markdown: string
  wet: string
  expected: { title: string; lede: string | null; body: string[]; bodyText: string; headings: string[] }
  silver: { kicker: string | null; labels?: string }
  lines: readonly Line[]
}

/** A line with its tag; its words are what it says without its markup. */
interface Line {
  tag: string
  text: string
  words: string
}

const folder = new URL('invented/', import.meta.url)

export function inventedPages(): InventedPage[] {
  return readdirSync(folder).sort().map(pageFrom)
}

function pageFrom(name: string): InventedPage {
  const written = readFileSync(new URL(name, folder), 'utf8').trimEnd()
  const lines = written.split('\n').map(lineFrom)
  const text = lines.map((line) => line.text).join('\n')
  const isMarkdown = name.endsWith('.md')
  const words = (tags: string): string[] =>
    lines.filter(({ tag }) => tag && tags.includes(tag)).map((line) => line.words)
  const standfirst = words('l')
  const body = words('bhiq')
  const id = name.replace(/\.\w+$/, '')
  return {
    id,
    source: 'invented',
    publisher: id,
    lang: id.replace(/-\d+$/, ''),
    url: `https://${id.toLowerCase()}.invented/`,
    inner: isMarkdown ? '' : text,
    markdown: isMarkdown ? text : '',
    wet: isMarkdown ? '' : text.replace(/\n\s*\n+/g, '\n'),
    expected: {
      title: words('t')[0] ?? '',
      lede: standfirst.join(' ') || null,
      body,
      bodyText: [...standfirst, ...body].join('\n'),
      headings: words('h'),
    },
    silver: { kicker: words('k')[0] ?? null },
    lines,
  }
}

function lineFrom(line: string): Line {
  const text = line.slice(2)
  const words = read(text)
    .map((block) => block.text)
    .join(' ')
  return { tag: line.charAt(0), text, words }
}
