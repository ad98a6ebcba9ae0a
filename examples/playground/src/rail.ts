/** The rail: quotations with their speakers, related links, particulars; each goes to its place in the source. */
import type { Article, Position, Quote } from 'copydesk'
import { button, byId, directionOf, element, inSlices, type SlicedWork } from './dom.ts'

let work: SlicedWork[] = []

export function showRail(article: Article, reveal: (position: Position) => void): void {
  for (const each of work) each.stop()
  const { quotes, relatedLinks } = article
  const lang = article.language ?? ''

  const quoteList = byId('quotes')
  quoteList.replaceChildren()
  byId('quote-count').textContent = String(quotes.length)
  if (!quotes.length) quoteList.append(element('li', 'missing', 'Nobody is quoted.'))

  const relatedList = byId('related')
  relatedList.replaceChildren()
  byId('related-count').textContent = String(relatedLinks.length)
  if (!relatedLinks.length) relatedList.append(element('li', 'missing', 'None in this text.'))

  work = [
    inSlices(quotes.length, (index) => quoteList.append(quoteCard(quotes[index] as Quote, index, lang, reveal))),
    inSlices(relatedLinks.length, (index) => {
      const { title, url, position } = relatedLinks[index] as Article['relatedLinks'][number]
      const words = button('place', () => reveal(position), title)
      words.lang = lang
      words.dir = 'auto'
      const item = element('li', '', words)
      item.dir = directionOf(title)
      if (url) item.append(element('span', 'url', url))
      relatedList.append(item)
    }),
  ]

  byId('particulars').replaceChildren(
    ...[
      ['Language', article.language],
      ['Published', article.published],
      ['Authors', article.authors.join(', ') || null],
      ['Dateline', article.dateline],
      ['Body', `${article.body.length} of ${article.blocks.length} blocks`],
    ].map(([term, value]) => {
      const said = element('dd', value ? '' : 'missing', value ?? 'not in the text')
      said.dir = 'auto'
      return element('div', '', element('dt', '', term ?? ''), said)
    }),
  )
}

/** Brings the card of a quotation into view and to the keyboard. */
export function focusQuote(index: number): void {
  const card = byId('quotes').children[index]
  card?.scrollIntoView({ block: 'nearest' })
  card?.querySelector('button')?.focus({ preventScroll: true })
}

function quoteCard(quote: Quote, index: number, lang: string, reveal: (position: Position) => void): HTMLElement {
  const words = button('words', () => reveal(quote.position), quote.text)
  words.lang = lang
  words.dir = 'auto'
  words.title = 'Show in the source'
  const attribution = element('p', 'attribution')
  const { speaker } = quote
  if (speaker) {
    const name = button('speaker', () => reveal(speaker.position), speaker.name)
    name.lang = lang
    name.dir = 'auto'
    name.title = `Show “${speaker.mention}” in the source`
    attribution.append(name)
    if (speaker.description) {
      const description = element('span', 'description', speaker.description)
      description.lang = lang
      description.dir = 'auto'
      attribution.append(description)
    }
  } else attribution.append(element('span', 'missing', 'speaker not named'))
  const details = element('p', 'details', element('span', 'kind', quote.kind))
  if (speaker && speaker.mention !== speaker.name) details.append(element('span', '', `as “${speaker.mention}”`))
  if (quote.cue) details.append(element('span', '', `cue “${quote.cue}”`))
  const card = element('li', `quote ${quote.kind}`, words, attribution, details)
  card.dir = directionOf(quote.text)
  card.id = `quote-${index}`
  return card
}
