/** The role of every block that neither the headline group nor the related links have claimed. */
import type { Role } from '../article.ts'
import type { Block } from '../block.ts'
import type { Facts } from './features.ts'
import { isTimeAlone, type Look } from './look.ts'
import * as phrase from './phrases.ts'
import type { Place, Placing } from './sequence.ts'
import type { Verdict, Verdicts } from './verdict.ts'

/** Roles whose words belong to the article: what says the same elsewhere repeats it. */
const ARTICLE: ReadonlySet<Role> = new Set<Role>([
  'title',
  'topic',
  'lede',
  'byline',
  'heading',
  'paragraph',
  'listItem',
  'blockquote',
])
/** Words of a line that is no more than the phrase that marks it. */
const MARK = 8
/** Words of the name of a network, at most. */
const NETWORK = 2
/** Words of a menu entry, and how much of a longer line is link where it is one. */
const ENTRY = 5
const LINKED = 0.8

/** One verdict a block, the ones already made included. */
export function remainingVerdicts(facts: Facts, placings: readonly Placing[], taken: Verdicts): Verdict[] {
  const { blocks, looks } = facts
  const article = new Set<number>()
  let title = -1
  blocks.forEach((_, at) => {
    const role = taken.get(at)?.role
    if (role === 'title') title = at
    if (role ? ARTICLE.has(role) : placings[at]?.place === 'body') article.add((looks[at] as Look).key)
  })
  // A line such as `Comments`, `Tags` or `Share` says what the lines below it are.
  let under: Role | null = null
  return blocks.map((block, at) => {
    const placing = placings[at] as Placing
    const known = taken.get(at)
    if (known) under = null
    if (known) return known
    if (placing.place === 'body') {
      under = null
      return bodyVerdict(facts, placings, at)
    }
    const look = looks[at] as Look
    if (look.words >= 2 && article.has(look.key))
      return { role: 'repeat', reason: 'says what the article says elsewhere' }
    const marked = markedBy(facts, at)
    if (marked) {
      under = marked.role
      return marked
    }
    if (under === 'comment' && placing.place === 'after')
      return { role: 'comment', reason: 'stands among the comments' }
    if (under === 'tags' && look.words <= ENTRY) return { role: 'tags', reason: 'stands in a list of tags' }
    if (under === 'share' && look.words <= NETWORK)
      return { role: 'share', reason: 'stands among the ways to share the page' }
    under = null
    return captionVerdict(facts, at, placing, title >= 0 && at > title) ?? plainVerdict(block, look, placing.place)
  })
}

/** Words of a heading, at most. */
const HEADING = 14

/** What a block of running text is: as it is set, or a heading where it is a short line between paragraphs. */
function bodyVerdict({ blocks, looks }: Facts, placings: readonly Placing[], at: number): Verdict {
  const { kind } = blocks[at] as Block
  if (kind === 'heading') return { role: 'heading', reason: 'set as a heading in the running text' }
  if (kind === 'listItem' || kind === 'blockquote') return { role: kind, reason: 'reads as running text' }
  const look = looks[at] as Look
  const above = looks[at - 1]
  const below = looks[at + 1]
  const between =
    look.words <= HEADING &&
    look.end === 0 &&
    look.start !== 4 &&
    placings[at + 1]?.place === 'body' &&
    below?.endsSentence &&
    below.words > look.words &&
    (placings[at - 1]?.place !== 'body' || above?.endsSentence)
  if (between) return { role: 'heading', reason: 'a short line that opens a part of the running text' }
  return { role: 'paragraph', reason: 'reads as running text' }
}

/** What a phrase that opens the block, or is all of it, says of it. */
function markedBy({ found, looks }: Facts, at: number): Verdict | null {
  const { opening, whole, within } = found[at] as phrase.Found
  const bits = (looks[at] as Look).words <= MARK ? opening | whole : whole
  if (bits & phrase.ADVERT) return { role: 'advert', reason: 'marked as advertising' }
  if (bits & phrase.SHARE) return { role: 'share', reason: 'offers to share the page' }
  if (bits & phrase.COMMENT) return { role: 'comment', reason: 'opens or asks for comments' }
  if (bits & phrase.TAGS) return { role: 'tags', reason: 'opens a list of tags' }
  if (within & phrase.BOILERPLATE) return { role: 'boilerplate', reason: 'a phrase that no article holds' }
  if (bits & phrase.MENU) return { role: 'menu', reason: 'a menu phrase' }
  return null
}

/** Pictures, and lines by the running text that a caption phrase, a credit or words of a picture mark. */
function captionVerdict(
  { blocks, found, looks }: Facts,
  at: number,
  { place }: Placing,
  isBelowTitle: boolean,
): Verdict | null {
  if (place === 'after') return null
  const block = blocks[at] as Block
  const look = looks[at] as Look
  // The first picture stands between headline and running text.
  const inside = place === 'gap' || isBelowTitle
  if (block.kind === 'image') return inside ? { role: 'caption', reason: 'the words of a picture' } : null
  if ((found[at] as phrase.Found).within & phrase.CAPTION && (place === 'gap' || look.words > ENTRY))
    return { role: 'caption', reason: 'a phrase of captions or credits' }
  if (place === 'gap' && (look.signs > 0 || look.separators > 0))
    return { role: 'caption', reason: 'ends like a credit' }
  const isBeside =
    place === 'gap'
      ? blocks[at - 1]?.kind === 'image' || blocks[at + 1]?.kind === 'image'
      : inside && blocks[at - 1]?.kind === 'image' && look.linked === 0
  if (isBeside) return { role: 'caption', reason: 'stands by a picture' }
  return null
}

const entry = (where: string): Verdict => ({ role: 'menu', reason: `a short line or link ${where} the running text` })
const other = (where: string): Verdict => ({ role: 'boilerplate', reason: `${where} the running text` })
/** By place, what most blocks of a page are: made once. */
const ENTRIES = { before: entry('above'), after: entry('below') }
const OTHERS = { before: other('above'), gap: other('set into'), after: other('below') }

const ENTRY_TIME: Verdict = { role: 'date', reason: 'a time between parts of the running text' }

function plainVerdict({ kind }: Block, look: Look, place: Exclude<Place, 'body'>): Verdict {
  const { words, endsSentence, linked } = look
  if (place === 'gap' && isTimeAlone(look)) return ENTRY_TIME
  const isEntry = (words <= ENTRY && !endsSentence) || (linked > LINKED && kind !== 'image')
  return isEntry && place !== 'gap' ? ENTRIES[place] : OTHERS[place]
}
