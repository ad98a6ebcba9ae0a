/** An article for people to read on a terminal. */
import type { Article, Quote, Role } from '../article.ts'
import { type Paint, painter } from './terminal.ts'
import { plain, wrap } from './wrap.ts'

/** How wide to print and whether in colour. */
export interface PrettyOptions {
  /** Columns. */
  width: number
  color: boolean
}

/** Roles that are the article; the others are set aside and shown dimmed. */
const COLORS: Partial<Record<Role, Paint>> = {
  title: 'bold',
  topic: 'cyan',
  lede: 'yellow',
  byline: 'magenta',
  dateline: 'magenta',
  date: 'magenta',
  heading: 'bold',
  paragraph: 'green',
  listItem: 'green',
  blockquote: 'green',
  related: 'blue',
}

/** Article and page, ready to print; no character in it moves the cursor but line ends. */
export function pretty(article: Article, { width, color }: PrettyOptions): string {
  const paint = painter(color)
  const lines = [...head(article, paint, width), ...quotes(article.quotes, paint, width)]
  lines.push(...relatedLinks(article, paint, width), ...page(article, paint, width))
  return `${lines.join('\n')}\n`
}

type Painter = ReturnType<typeof painter>

function head(
  { title, topic, lede, byline, dateline, published, language }: Article,
  paint: Painter,
  width: number,
): string[] {
  const about = [byline, dateline, published, language].filter((part) => part !== null)
  const lines: string[] = []
  if (topic !== null) lines.push(...wrap(topic, width).map((line) => paint('cyan', line)))
  if (title === null) lines.push(paint('dim', '(no title)'))
  else lines.push(...wrap(title, width).map((line) => paint('bold', line)))
  if (about.length > 0) lines.push(...wrap(about.join(' · '), width).map((line) => paint('dim', line)))
  if (lede !== null) lines.push('', ...wrap(lede, width).map((line) => paint('yellow', line)))
  return lines
}

function quotes(quotes: readonly Quote[], paint: Painter, width: number): string[] {
  if (quotes.length === 0) return []
  const lines = ['', paint('underline', 'Quotes')]
  for (const { text, kind, speaker, cue, position } of quotes) {
    const [first = '', ...rest] = wrap(`“${text}”`, width - 2)
    lines.push(`  ${first}`, ...rest.map((line) => `  ${line}`))
    const who = speaker ? plain(speaker.name) : 'nobody named'
    const more = [speaker?.description, cue && `“${cue}”`, kind, `line ${position.start.line}`]
    const told = more.filter((part) => part !== null && part !== undefined).map(plain)
    lines.push(`    ${paint(speaker ? 'green' : 'dim', `— ${who}`)}${paint('dim', ` · ${told.join(' · ')}`)}`)
  }
  return lines
}

function relatedLinks({ relatedLinks }: Article, paint: Painter, width: number): string[] {
  if (relatedLinks.length === 0) return []
  const lines = ['', paint('underline', 'Related links')]
  for (const { title, url } of relatedLinks) {
    lines.push(...wrap(title, width - 2).map((line) => `  ${paint('blue', line)}`))
    if (url !== null) lines.push(`    ${paint('dim', plain(url))}`)
  }
  return lines
}

const ROLE_WIDTH = 12

function page({ blocks }: Article, paint: Painter, width: number): string[] {
  const lines = ['', paint('underline', 'The page')]
  for (const { role, text } of blocks) {
    const color = COLORS[role]
    const wrapped = wrap(text, Math.max(20, width - ROLE_WIDTH - 2))
    // Of what was set aside one line is enough to know it by.
    const shown = color || wrapped.length <= 1 ? wrapped : [`${wrapped[0]} …`]
    for (const [index, line] of shown.entries()) {
      const name = (index === 0 ? role : '').padEnd(ROLE_WIDTH)
      lines.push(color ? `${paint(color, name)}  ${line}` : paint('dim', `${name}  ${line}`))
    }
  }
  return lines
}
