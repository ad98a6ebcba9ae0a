/** The role of every block that neither the headline group nor the related links have claimed. */
import type { Role } from '../article.ts'
import type { Block } from '../block.ts'
import { hasCredit, isCredited, isSigned } from './captions.ts'
import type { Facts } from './features.ts'
import { isTimeAlone } from './look.ts'
import * as phrase from './phrases.ts'
import { isBody, type Place, type Placings, placeOf } from './placings.ts'
import * as sheet from './sheet.ts'
import { type Verdict, type Verdicts, verdict } from './verdict.ts'

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

/** Completes the verdicts: one a block. */
export function remainingVerdicts(facts: Facts, placings: Placings, verdicts: Verdicts): asserts verdicts is Verdict[] {
  const { looks } = facts
  const count = verdicts.length
  const article = new Set<number>()
  let title = -1
  for (let at = 0; at < count; at++) {
    const role = verdicts[at]?.role
    if (role === 'title') title = at
    // Most are none of the article, and most of these say what no other block says.
    if ((role ? ARTICLE.has(role) : isBody(placings, at)) && (looks[at * sheet.ROW + sheet.REPEATS] as number) > 1)
      article.add(looks[at * sheet.ROW + sheet.KEY] as number)
  }
  // A line such as `Comments`, `Tags` or `Share` says what the lines below it are.
  let under: Role | null = null
  for (let at = 0; at < count; at++) {
    if (verdicts[at]) {
      under = null
      continue
    }
    const place = placeOf(placings, at)
    if (place === 'body') {
      under = null
      verdicts[at] = bodyVerdict(facts, placings, at)
      continue
    }
    if (facts.blocks[at]?.field === 'tags') {
      verdicts[at] = verdict('tags', 'metadata call it tags')
      continue
    }
    const row = at * sheet.ROW
    const own = looks[row + sheet.WORDS] as number
    const isAgain = article.size > 0 && own >= 2 && (looks[row + sheet.REPEATS] as number) > 1
    if (isAgain && article.has(looks[row + sheet.KEY] as number)) {
      verdicts[at] = verdict('repeat', 'says what the article says elsewhere')
      continue
    }
    const marked = markedBy(facts, at)
    const isUnder =
      under !== null &&
      ((under === 'comment' && place === 'after') ||
        (under === 'tags' && own <= ENTRY) ||
        (under === 'share' && own <= NETWORK))
    if (!isUnder || marked) under = marked ? marked.role : null
    verdicts[at] =
      marked ??
      (under ? AMONG[under] : captionVerdict(facts, at, place, title >= 0 && at > title)) ??
      plainVerdict(facts, at, place)
  }
}

/** What stands below a line that says so. */
const AMONG: Partial<Record<Role, Verdict>> = {
  comment: verdict('comment', 'stands among the comments'),
  tags: verdict('tags', 'stands in a list of tags'),
  share: verdict('share', 'stands among the ways to share the page'),
}

/** Words of a heading, at most. */
const HEADING = 14

/** What a block of running text is: as it is set, or a heading where it is a short line between paragraphs. */
function bodyVerdict({ blocks, looks, found }: Facts, placings: Placings, at: number): Verdict {
  const row = at * sheet.ROW
  const { kind } = blocks[at] as Block
  if (kind === 'heading') return verdict('heading', 'set as a heading in the running text')
  if (kind === 'listItem' || kind === 'blockquote') return verdict(kind, 'reads as running text')
  const between =
    (looks[row + sheet.WORDS] as number) <= HEADING &&
    looks[row + sheet.END] === 0 &&
    looks[row + sheet.START] !== 4 &&
    isBody(placings, at + 1) &&
    looks[(at + 1) * sheet.ROW + sheet.ENDS] &&
    (looks[(at + 1) * sheet.ROW + sheet.WORDS] as number) > (looks[row + sheet.WORDS] as number) &&
    (!isBody(placings, at - 1) ||
      looks[(at - 1) * sheet.ROW + sheet.ENDS] ||
      phrase.opens(found[at - 1] as phrase.Found, phrase.RELATED))
  if (between) return verdict('heading', 'a short line that opens a part of the running text')
  return verdict('paragraph', 'reads as running text')
}

/** What a phrase that opens the block, or is all of it, says of it. */
function markedBy({ found, looks }: Facts, at: number): Verdict | null {
  const { opening, whole, within } = found[at] as phrase.Found
  const bits = (looks[at * sheet.ROW + sheet.WORDS] as number) <= MARK ? opening | whole : whole
  if (bits & phrase.ADVERT) return verdict('advert', 'marked as advertising')
  if (bits & phrase.SHARE) return verdict('share', 'offers to share the page')
  if (bits & phrase.COMMENT) return verdict('comment', 'opens or asks for comments')
  if (bits & phrase.TAGS) return verdict('tags', 'opens a list of tags')
  if ((within & (phrase.BOILERPLATE | phrase.CAPTION)) === phrase.BOILERPLATE)
    return verdict('boilerplate', 'a phrase that no article holds')
  if (bits & phrase.MENU) return verdict('menu', 'a menu phrase')
  return null
}

/** Pictures, and lines by the running text that a caption phrase, a credit or words of a picture mark. */
function captionVerdict(facts: Facts, at: number, place: Place, isBelowTitle: boolean): Verdict | null {
  const { blocks, found, looks } = facts
  const row = at * sheet.ROW
  if (place === 'after') return null
  const isImage = (near: number): boolean => blocks[near]?.kind === 'image'
  // The first picture stands between headline and running text.
  const inside = place === 'gap' || isBelowTitle
  if (isImage(at)) return inside ? verdict('caption', 'the words of a picture') : null
  if ((found[at] as phrase.Found).within & phrase.CAPTION && (inside || (looks[row + sheet.WORDS] as number) > ENTRY))
    return verdict('caption', 'a phrase of captions or credits')
  if (place === 'gap' && (looks[row + sheet.SIGNS] || looks[row + sheet.SEPARATORS]))
    return verdict('caption', 'ends like a credit')
  if (inside && isCredited(facts, at)) return verdict('caption', 'stands right above a credit')
  if (inside && (hasCredit(facts, at) || (place === 'gap' && isSigned(facts, at))))
    return verdict('caption', 'has the credit of a picture')
  const isBeside =
    place === 'gap' ? isImage(at - 1) || isImage(at + 1) : inside && isImage(at - 1) && looks[row + sheet.LINKED] === 0
  if (isBeside) return verdict('caption', 'stands by a picture')
  return null
}

/** What most blocks of a page are: made once, and no name looked up for each. */
const ENTRY_ABOVE: Verdict = verdict('menu', 'a short line or link above the running text')
const ENTRY_BELOW: Verdict = verdict('menu', 'a short line or link below the running text')
const ABOVE: Verdict = verdict('boilerplate', 'above the running text')
const INSIDE: Verdict = verdict('boilerplate', 'set into the running text')
const BELOW: Verdict = verdict('boilerplate', 'below the running text')

const ENTRY_TIME: Verdict = verdict('date', 'a time between parts of the running text')

function plainVerdict({ blocks, looks }: Facts, at: number, place: Exclude<Place, 'body'>): Verdict {
  const row = at * sheet.ROW
  if (place === 'gap' && isTimeAlone(looks, at)) return ENTRY_TIME
  const isEntry =
    ((looks[row + sheet.WORDS] as number) <= ENTRY && !looks[row + sheet.ENDS]) ||
    ((looks[row + sheet.LINKED] as number) > LINKED && blocks[at]?.kind !== 'image')
  if (place === 'gap') return INSIDE
  if (place === 'before') return isEntry ? ENTRY_ABOVE : ABOVE
  return isEntry ? ENTRY_BELOW : BELOW
}
