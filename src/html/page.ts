/** What a page says of itself in its head: `<meta>`, `<title>` and JSON-LD. Evidence only: none of it is shown text. */
import type { Element, Root } from 'hast'
import { attribute, childElements, textOf } from './tree.ts'

/** All that the head gives, empty where it says nothing. */
export interface PageFacts {
  /** What it calls itself: in `<title>`, where other words often come first; to other sites; in JSON-LD. */
  titles: string[]
  socialTitles: string[]
  headlines: string[]
  /** How it sums itself up. */
  descriptions: string[]
  /** The article's words, where JSON-LD gives them. */
  bodies: string[]
  /** Sections and kickers. */
  sections: string[]
  authors: string[]
  /** The language of the document as its root element has it. */
  language: string | null
  /** The address that relative links go by. */
  base: string | null
}

const TITLE_NAMES = new Set([
  'og:title',
  'twitter:title',
  'title',
  'dc.title',
  'headline',
  'sailthru.title',
  'parsely-title',
])
const DESCRIPTION_NAMES = new Set(['og:description', 'twitter:description', 'description', 'dc.description'])
const SECTION_NAMES = new Set(['article:section', 'section', 'parsely-section', 'cxenseparse:kicker', 'kicker'])
const AUTHOR_NAMES = new Set(['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author'])

/** Reads the head of the page, and JSON-LD wherever it stands. */
export function pageFacts(tree: Root): PageFacts {
  const facts: PageFacts = {
    titles: [],
    socialTitles: [],
    headlines: [],
    descriptions: [],
    bodies: [],
    sections: [],
    authors: [],
    language: null,
    base: null,
  }
  const stack = childElements(tree).reverse()
  for (let element = stack.pop(); element; element = stack.pop()) {
    readElement(element, facts)
    stack.push(...childElements(element).reverse())
  }
  return facts
}

function readElement(element: Element, facts: PageFacts): void {
  switch (element.tagName) {
    case 'html':
      facts.language = attribute(element, 'lang')
      break
    case 'title':
      // Pictures have titles, too; the page's is the first.
      if (facts.titles.length === 0) add(facts.titles, textOf(element))
      break
    case 'base':
      facts.base ??= attribute(element, 'href')
      break
    case 'meta':
      readMeta(element, facts)
      break
    case 'script':
      if (attribute(element, 'type')?.toLowerCase().includes('ld+json')) readJsonLd(textOf(element), facts)
  }
}

function readMeta(element: Element, facts: PageFacts): void {
  const name = (
    attribute(element, 'property') ??
    attribute(element, 'name') ??
    attribute(element, 'itemprop')
  )?.toLowerCase()
  const content = attribute(element, 'content')
  if (name === undefined || content === null) return
  if (TITLE_NAMES.has(name)) add(facts.socialTitles, content)
  else if (DESCRIPTION_NAMES.has(name)) add(facts.descriptions, content)
  else if (SECTION_NAMES.has(name)) add(facts.sections, content)
  else if (AUTHOR_NAMES.has(name)) add(facts.authors, content)
}

/** Objects read at most, so that a hostile script costs little. */
const MAX_OBJECTS = 2000
const ARTICLE_TYPE = /Article|Posting|Report|Review/

function readJsonLd(json: string, facts: PageFacts): void {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return
  }
  const stack: unknown[] = [data]
  for (let count = 0; stack.length > 0 && count < MAX_OBJECTS; count++) {
    const value = stack.pop()
    if (typeof value !== 'object' || value === null) continue
    const object = value as Record<string, unknown>
    if (!Array.isArray(value) && ARTICLE_TYPE.test(String(object['@type']))) readArticle(object, facts)
    stack.push(...Object.values(object))
  }
}

function readArticle(article: Record<string, unknown>, facts: PageFacts): void {
  const { headline, alternativeHeadline, description, articleBody, articleSection, author } = article
  for (const title of strings([headline, alternativeHeadline])) add(facts.headlines, title)
  for (const text of strings([description])) add(facts.descriptions, text)
  for (const text of strings([articleBody])) add(facts.bodies, text)
  for (const text of strings(articleSection)) add(facts.sections, text)
  for (const who of [author].flat())
    add(facts.authors, strings([who, (who as { name?: unknown } | null)?.name])[0] ?? '')
}

function strings(values: unknown): string[] {
  return [values].flat(2).filter((value) => typeof value === 'string')
}

/** Ways to say the same that are kept at most, so that blocks are compared with few. */
const MAX_ENTRIES = 12

function add(list: string[], text: string): void {
  const words = text.trim()
  if (words !== '' && list.length < MAX_ENTRIES && !list.includes(words)) list.push(words)
}
