/** The article as a reader would see it. */
import type { Article, BodyBlock, Quote } from 'copydesk'
import { directionOf, element, inSlices, type SlicedWork } from './dom.ts'

let work: SlicedWork | null = null

export function showArticle(root: HTMLElement, article: Article, onQuote: (index: number) => void): void {
  work?.stop()
  root.replaceChildren()
  root.dir = directionOf(article.title ?? article.body[0]?.text ?? '')
  if (article.language) root.lang = article.language
  else root.removeAttribute('lang')

  if (article.topic) root.append(line('p', 'topic', article.topic))
  root.append(article.title ? line('h2', 'headline', article.title) : line('p', 'missing', 'No headline in this text.'))
  const { body, quotes } = article
  const quotesOf = quotesByBlock(body, quotes)
  const lede = body.findIndex(({ text }) => text === article.lede)
  if (article.lede) {
    const block = body[lede] ?? { kind: 'paragraph', text: article.lede }
    const standfirst = bodyElement({ ...block, kind: 'paragraph' }, quotesOf.get(lede) ?? [], onQuote)
    standfirst.className = 'standfirst'
    root.append(standfirst)
  }
  const credit = credits(article)
  if (credit.length) root.append(element('p', 'credits', ...credit))
  if (!body.length) root.append(line('p', 'missing', 'No article text found here: all of it was set aside.'))
  work = inSlices(body.length, (index) => {
    if (index === lede) return
    const block = body[index] as BodyBlock
    const list = root.lastElementChild instanceof HTMLUListElement ? root.lastElementChild : null
    const made = bodyElement(block, quotesOf.get(index) ?? [], onQuote)
    if (block.kind !== 'listItem') root.append(made)
    else if (list) list.append(made)
    else root.append(element('ul', '', made))
  })
}

function line(tag: 'p' | 'h2' | 'span', className: string, text: string): HTMLElement {
  const made = element(tag, className, text)
  made.dir = 'auto'
  return made
}

function credits({ byline, dateline, published, language }: Article): HTMLElement[] {
  return [byline, dateline, published && day(published, language)]
    .filter((part) => part !== null && part !== '')
    .map((part) => line('span', '', part))
}

function day(published: string, language: string | null): string {
  const date = new Date(published)
  if (Number.isNaN(date.getTime()) || !/^\d{4}-\d\d-\d\d/.test(published)) return published
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const
  const shown = new Date(`${published.slice(0, 10)}T00:00:00Z`)
  try {
    return new Intl.DateTimeFormat(language ?? 'en', options).format(shown)
  } catch {
    return new Intl.DateTimeFormat('en', options).format(shown)
  }
}

/** Which quotations (by index) begin in which block. Both lists are in reading order. */
function quotesByBlock(body: readonly BodyBlock[], quotes: readonly Quote[]): Map<number, [number, Quote][]> {
  const found = new Map<number, [number, Quote][]>()
  let block = 0
  for (const [index, quote] of quotes.entries()) {
    const at = quote.position.start.offset
    while (block < body.length && (body[block]?.position.end.offset ?? 0) <= at) block++
    const here = body[block]
    if (!here) break
    if (at < here.position.start.offset) continue
    const list = found.get(block)
    if (list) list.push([index, quote])
    else found.set(block, [[index, quote]])
  }
  return found
}

const TAGS = { heading: 'h3', paragraph: 'p', listItem: 'li', blockquote: 'blockquote' } as const

function bodyElement(
  { kind, text }: Pick<BodyBlock, 'kind' | 'text'>,
  quotes: [number, Quote][],
  onQuote: (index: number) => void,
) {
  const made = element(TAGS[kind])
  made.dir = 'auto'
  let shown = 0
  for (const [index, quote] of quotes) {
    const at = text.indexOf(quote.text, shown)
    if (at < 0) continue
    made.append(text.slice(shown, at), element('mark', '', quote.text), reference(index, onQuote))
    shown = at + quote.text.length
  }
  made.append(text.slice(shown))
  return made
}

/** The number behind a quotation that leads to its card. */
function reference(index: number, onQuote: (index: number) => void): HTMLElement {
  const link = element('a', 'reference', String(index + 1))
  link.href = `#quote-${index}`
  link.setAttribute('aria-label', `Quote ${index + 1}`)
  link.addEventListener('click', (event) => {
    event.preventDefault()
    onQuote(index)
  })
  return link
}
