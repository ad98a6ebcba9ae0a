/** What the elements around a block say of it: a row of numbers, to stand beside what its text says. */
import type { Element } from 'hast'
import type { PageFacts } from './page.ts'
import type { Place, PlacedBlock } from './read.ts'
import { attribute } from './tree.ts'
import { folded, type Shingles, shareIn, shinglesOf } from './words.ts'

/** Words that names of classes and ids are made of, by what they are about. */
const GROUPS: Record<string, string> = {
  body: 'articlebody body content text story paragraph entry richtext copy post main absatz texto cuerpo corpo contenu tekst',
  comment: 'comment comments kommentar kommentare discussion disqus replies respond opinions',
  related:
    'related recommend recommended recommendation recommendations teaser teasers more promo read next also similar popular trending latest outbrain taboola linkcard linklist mehr crosslink topstories list cards card',
  share: 'share sharing social facebook twitter whatsapp tools toolbar actions action button btn',
  advert:
    'ad ads advert advertisement advertising sponsor sponsored banner werbung anzeige adslot promotion commercial',
  path: 'breadcrumb breadcrumbs crumb crumbs ariadne brotkrumen',
  menu: 'nav navigation menu footer header topbar skip search dropdown submenu sitemap',
  caption:
    'caption credit credits image img figure photo picture media gallery slideshow copyright legend bildunterschrift',
  player: 'video audio player podcast embed embedded tweet instagram youtube iframe chart map',
  byline: 'author authors byline bio profile writer autor autoren signature journalist contributor',
  meta: 'meta date time timestamp published updated info infos information data details',
  tags: 'tag tags topics keywords keyword themes category categories',
  paywall:
    'newsletter subscribe subscription paywall login signup donate donation register abo premium offer membership consent cookie cookies',
  lede: 'lead lede intro introduction summary standfirst dek subtitle subheadline subhead subheading abstract excerpt description chapo chapeau vorspann deck sottotitolo strap entradilla bajada ingress sumario',
  title: 'title headline heading hed titel titulo titolo titre überschrift headlines',
  kicker:
    'kicker overline eyebrow section label rubric rubrik dachzeile spitzmarke roofline topic pretitle antetitulo surtitre occhiello catchline keyword supertitle flag category',
  aside:
    'aside sidebar widget box infobox factbox rail module live liveblog ticker timeline correction note notes footnote footnotes',
  unseen: 'hidden sr only visually screen reader print noprint offscreen a11y accessibility invisible hide',
}

const GROUP_OF = new Map<string, string[]>()
for (const [group, list] of Object.entries(GROUPS)) {
  for (const word of list.split(' ')) GROUP_OF.set(word, [...(GROUP_OF.get(word) ?? []), group])
}

/** Elements that tell by their tag what they hold. */
const TELLING_TAGS = [
  'nav',
  'li',
  'aside',
  'header',
  'footer',
  'article',
  'main',
  'figure',
  'form',
  'table',
  'section',
  'blockquote',
  'a',
  'button',
  'details',
]

const KINDS = [
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'figcaption',
  'section',
  'dd',
  'dt',
  'button',
  'blockquote',
]

/** What one element has around and inside it. */
interface Around {
  /** Elements between this and the root. */
  depth: number
  /** By group and tag: how many elements up the nearest one is, 0 for the element itself. */
  distance: Map<string, number>
  itemprops: Set<string>
  /** Words of prose, of all blocks and of links inside. */
  prose: number
  words: number
  linked: number
  blocks: number
}

/** What features are made from, beside the blocks. */
export interface Reckoning {
  prose: ArrayLike<number>
  words: ArrayLike<number>
  linked: ArrayLike<number>
}

export type Row = Record<string, number>

/** One row a block. */
export function rowsOfPlaces(blocks: readonly PlacedBlock[], page: PageFacts, reckoning: Reckoning): Row[] {
  const around = new Map<Element, Around>()
  for (const { place } of blocks) aroundOf(place, around)
  blocks.forEach(({ place }, at) => {
    addUp(place, around, reckoning, at)
  })
  const signatures = blocks.map(({ place }) => signatureOf(place))
  const bySignature = sumBy(signatures, reckoning.prose)
  const total = sumOf(reckoning.prose) + 1
  const core = coreOf(blocks, around, total)
  const bodies = page.bodies.map((text) => shinglesOf(folded(text)))
  const titles = page.titles.flatMap(partsOf).map(folded)
  const social = page.socialTitles.flatMap(partsOf).map(folded)
  const headlines = page.headlines.map(folded)
  const descriptions = page.descriptions.map((text) => shinglesOf(folded(text)))
  const sections = new Set(page.sections.map(folded))
  const authors = page.authors.map(folded)
  const articles = new Set<Element>()
  for (const { place } of blocks)
    for (const one of chain(place)) if (one.element.tagName === 'article') articles.add(one.element)
  let sinceTitle = -1
  return blocks.map(({ block, place }, at) => {
    const text = folded(block.text)
    const here = around.get(place.element) as Around
    const parent = around.get((place.parent ?? place).element) as Around
    const grand = around.get((place.parent?.parent ?? place.parent ?? place).element) as Around
    const article = nearest(place, 'article')
    const likeTitle = likeness(text, titles)
    const likeSocial = likeness(text, social)
    const likeHeadline = likeness(text, headlines)
    const isTitle = Math.max(likeTitle, likeSocial, likeHeadline) > 0.8 || kindOf(place) === 'h1'
    if (isTitle && sinceTitle < 0) sinceTitle = 0
    else if (sinceTitle >= 0) sinceTitle++
    const row: Row = {
      tag: KINDS.indexOf(kindOf(place)),
      level: block.kind === 'heading' ? block.depth : 0,
      depth: here.depth,
      hasArticle: articles.size,
      inCore: core !== null && chain(place).some(({ element }) => element === core.element) ? 1 : 0,
      fromCore: core === null ? -1 : levelsTo(place, core),
      proseHere: (bySignature.get(signatures[at] as string) as number) / total,
      proseInParent: parent.prose / total,
      proseInGrand: grand.prose / total,
      proseInArticle: article ? (around.get(article) as Around).prose / total : -1,
      linkedParent: parent.linked / (parent.words + 1),
      linkedGrand: grand.linked / (grand.words + 1),
      blocksInParent: parent.blocks,
      inBody: bodies.length === 0 ? -1 : Math.max(...bodies.map((body) => shareOf(text, body))),
      inDescription: descriptions.length === 0 ? -1 : Math.max(...descriptions.map((words) => shareOf(text, words))),
      ofDescription:
        descriptions.length === 0 ? -1 : Math.max(...descriptions.map((words) => shareIn(words, shinglesOf(text)))),
      likeTitle,
      likeSocial: social.length === 0 ? -1 : likeSocial,
      likeHeadline: headlines.length === 0 ? -1 : likeHeadline,
      isSection: sections.has(text) ? 1 : 0,
      isAuthor: authors.some((name) => name !== '' && text.includes(name)) ? 1 : 0,
      sinceTitle: Math.min(sinceTitle, 60),
      itemBody: here.itemprops.has('articleBody') || here.itemprops.has('text') ? 1 : 0,
      itemOther: here.itemprops.has('description') ? 2 : here.itemprops.has('headline') ? 1 : 0,
    }
    for (const name of TELLING_TAGS) row[`<${name}>`] = here.distance.get(`<${name}>`) ?? 30
    for (const name of Object.keys(GROUPS)) row[`.${name}`] = here.distance.get(name) ?? 30
    return row
  })
}

/** A title and what it is without the site's name: `Ferry returns | Skarv News`. */
function partsOf(title: string): string[] {
  const parts = title.split(/ [|–—·:»-] | \| ?/)
  const [first = title] = parts
  return parts.length === 1 ? [title] : [title, first, parts.slice(0, -1).join(' ')]
}

function* chainOf(place: Place): Generator<Place> {
  for (let at: Place | null = place; at !== null; at = at.parent) yield at
}

function chain(place: Place): Place[] {
  return [...chainOf(place)]
}

function nearest(place: Place, tag: string): Element | null {
  for (const { element } of chainOf(place)) if (element.tagName === tag) return element
  return null
}

/** The tag of the nearest element that is no part of a line. */
export function kindOf(place: Place): string {
  for (const { element } of chainOf(place)) if (KINDS.includes(element.tagName)) return element.tagName
  return ''
}

function aroundOf(place: Place, all: Map<Element, Around>): Around {
  const known = all.get(place.element)
  if (known) return known
  const outer = place.parent && place.parent.element !== place.element ? aroundOf(place.parent, all) : null
  const distance = new Map<string, number>()
  for (const [name, steps] of outer?.distance ?? []) distance.set(name, steps + 1)
  for (const name of namesOf(place.element)) distance.set(name, 0)
  const itemprop = attribute(place.element, 'itemprop')
  const itemprops = itemprop
    ? new Set([...(outer?.itemprops ?? []), ...itemprop.split(/\s+/)])
    : (outer?.itemprops ?? new Set())
  const around = { depth: (outer?.depth ?? 0) + 1, distance, itemprops, prose: 0, words: 0, linked: 0, blocks: 0 }
  all.set(place.element, around)
  return around
}

/** Words of a class or id: `story-body__text` and `storyBodyText` are three each. */
function namesOf(element: Element): string[] {
  const names = TELLING_TAGS.includes(element.tagName) ? [`<${element.tagName}>`] : []
  const given = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''} ${attribute(element, 'role') ?? ''}`
  const words = given
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  for (const word of words) names.push(...(GROUP_OF.get(word) ?? []))
  return names
}

function addUp(place: Place, around: Map<Element, Around>, { prose, words, linked }: Reckoning, at: number): void {
  let last: Element | null = null
  for (const { element } of chainOf(place)) {
    if (element === last) continue
    last = element
    const one = around.get(element) as Around
    one.prose += prose[at] as number
    one.words += words[at] as number
    one.linked += (linked[at] as number) * (words[at] as number)
    one.blocks++
  }
}

/** The innermost element with most of the page's prose. */
function coreOf(blocks: readonly PlacedBlock[], around: Map<Element, Around>, total: number): Place | null {
  let core: Place | null = null
  let depth = 0
  for (const { place } of blocks) {
    for (const one of chainOf(place)) {
      const { prose, depth: deep } = around.get(one.element) as Around
      if (prose < 0.6 * total) continue
      if (deep > depth) {
        depth = deep
        core = one
      }
      break
    }
  }
  return core
}

/** Steps from a place up to the innermost element that the core stands in, too. */
function levelsTo(place: Place, core: Place): number {
  const above = new Set(chain(core).map(({ element }) => element))
  let steps = 0
  for (const { element } of chainOf(place)) {
    if (above.has(element)) return steps
    steps++
  }
  return steps
}

/** Tags and classes of the element and the two around it: equal for blocks that look alike. */
function signatureOf(place: Place): string {
  return chain(place)
    .slice(0, 3)
    .map(({ element }) => `${element.tagName}.${attribute(element, 'class') ?? ''}`)
    .join('<')
}

function sumBy(keys: readonly string[], values: ArrayLike<number>): Map<string, number> {
  const sums = new Map<string, number>()
  keys.forEach((key, at) => {
    sums.set(key, (sums.get(key) ?? 0) + (values[at] as number))
  })
  return sums
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at] as number
  return sum
}

function shareOf(text: string, of: Shingles): number {
  return shareIn(shinglesOf(text), of)
}

/** How alike a text is to the likest of others, by words: 0 to 1. */
export function likeness(text: string, others: readonly string[]): number {
  const words = text.split(' ')
  if (text === '' || words.length > 60) return 0
  let best = 0
  for (const other of others) {
    const theirs = other.split(' ')
    const counts = new Map<string, number>()
    for (const word of theirs) counts.set(word, (counts.get(word) ?? 0) + 1)
    let shared = 0
    for (const word of words) {
      const left = counts.get(word) ?? 0
      if (left > 0) {
        shared++
        counts.set(word, left - 1)
      }
    }
    best = Math.max(best, (2 * shared) / (words.length + theirs.length))
  }
  return best
}
