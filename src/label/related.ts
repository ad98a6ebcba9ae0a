/**
 * Links to other stories: a line that a phrase opens (`Read also: Ferry sinks`), the stories listed below such a phrase, and in
 * text with addresses the lines within the running text that are one link.
 */
import type { Block } from '../block.ts'
import { addBits, emptyTable, type HashTable, lookUp } from '../text/hash-table.ts'
import { isUnspaced } from '../text/letters.ts'
import { integers } from '../text/scratch.ts'
import { unitAt } from '../text/unit-at.ts'
import type { Facts } from './features.ts'
import * as phrase from './phrases.ts'
import { isBody, type Placings, placeOf } from './placings.ts'
import type { Looks } from './sheet.ts'
import * as sheet from './sheet.ts'
import { type Verdict, type Verdicts, verdict } from './verdict.ts'

/** Words of a story's headline. */
const FEWEST = 4
const MOST = 32
/** Its UTF-16 code units; half of them where nothing parts words. */
const SHORT = 12
/** Stories below one phrase, and blocks between two of them that are none (pictures, dates, names, teasers). */
const STORIES = 12
const BETWEEN = 5
/** How far below the running text a list of stories may begin, in blocks. */
const BELOW = 90
/** Words of a line with a year or a time in it that may be more than a date. */
const DATED = 8
/** Share of capitals above which a line is the name of a section. */
const CAPITALS = 0.95
/** Capitals behind something else than a blank: more of them are entries of a menu glued into one. */
const JOINTS = 4
/** Words of a line that introduces a list. */
const LIST_HEAD = 8
/** What ends a list. */
const ENDS = phrase.COMMENT | phrase.TAGS | phrase.SHARE | phrase.BOILERPLATE

export function relatedVerdicts(facts: Facts, placings: Placings, verdicts: Verdicts): void {
  const { blocks, found } = facts
  const { first, last } = placings
  if (last < 0) return
  let addressed = false
  let headings = 0
  let linked = 0
  for (const block of blocks) {
    const isHeading = block.kind === 'heading'
    if (isHeading) headings++
    if (block.links.length === 0 || (addressed && !isHeading) || !hasAddress(block)) continue
    addressed = true
    if (isHeading) linked++
  }
  // Some converters drop the links around headings, so that a list of stories has none.
  const hasDropped = linked * 4 <= headings
  const to = Math.min(blocks.length, last + 1 + BELOW)
  let words: HashTable | undefined
  const known = (): HashTable => {
    words ??= wordsOfBody(facts, placings)
    return words
  }
  for (let at = first; at < to; at++) {
    if (verdicts[at]) continue
    const block = blocks[at] as Block
    if (isListHead(facts, at, at < last)) {
      let stories = storiesBelow(facts, placings, verdicts, at + 1, addressed, known)
      if (stories.length === 0 && addressed && hasDropped)
        stories = storiesBelow(facts, placings, verdicts, at + 1, false, known)
      if (stories.length > 0 || endsInColon(block)) verdicts[at] = verdict('related', 'introduces related stories')
      for (const story of stories)
        verdicts[story] = verdict('related', 'listed as related', whole(blocks[story] as Block))
      continue
    }
    const story = storyAfterPhrase(block, found[at] as phrase.Found, facts.looks, at)
    if (story) verdicts[at] = verdict('related', 'a phrase points to another story', story)
    else if (addressed && isLoneLink(facts, placings, at, known))
      verdicts[at] = verdict('related', 'one link and nothing else', whole(block))
  }
}

/**
 * A phrase alone on its line that says the stories below it are about this one; `Most read` does not. Within the running
 * text it may go on (`Read more from the harbour`).
 */
function isListHead({ found, looks, blocks }: Facts, at: number, inside: boolean): boolean {
  const { whole, opening } = found[at] as phrase.Found
  if (!((whole | opening) & phrase.RELATED)) return false
  if ((whole & phrase.POPULAR) > 0 || (looks[at * sheet.ROW + sheet.WORDS] as number) > LIST_HEAD) return false
  return (whole & phrase.RELATED) > 0 || (inside && !/[:.：】\]]/.test((blocks[at] as Block).text))
}

/** Whether words of the block lead somewhere: an address that is printed itself says nothing of the others. */
function hasAddress({ text, links }: Block): boolean {
  return links.some(({ start, end, url }) => !url.endsWith(text.slice(start, end)))
}

/** `Read also:`, whatever comes after it. */
function endsInColon({ text }: Block): boolean {
  return text.endsWith(':') || text.endsWith('：')
}

function whole({ text }: Block): NonNullable<Verdict['story']> {
  return { from: 0, to: text.length }
}

/** The rest of a line that opens with a phrase and a colon, or whose phrase is followed by a link. */
function storyAfterPhrase(
  block: Block,
  { opening, pointer }: phrase.Found,
  looks: Looks,
  at: number,
): Verdict['story'] {
  if ((opening & phrase.RELATED) === 0) return null
  const { text, links } = block
  const words = looks[at * sheet.ROW + sheet.WORDS] as number
  if (words > MOST + 6 || endsInColon(block)) return null
  // `【関連記事】`, `相关阅读：`: no blank follows.
  const colon = text.search(/[:：|»>→–-](?=\s)|[：】\]]/)
  let from = colon > 0 && colon < 40 ? colon + 1 : -1
  const link = links.find(({ start, end, image }) => !image && end - start > 12)
  if (link && link.start > 0 && link.start < 60) from = link.start
  if (
    from < 0 &&
    pointer > 1 &&
    words - pointer >= FEWEST &&
    (looks[at * sheet.ROW + sheet.CAPITALS] as number) < CAPITALS
  )
    from = headlineAfter(text, pointer)
  if (from < 0) return null
  while (from < text.length && ' :'.includes(text.charAt(from))) from++
  const fewest = isUnspaced(unitAt(text, from)) ? SHORT / 2 : SHORT
  return text.length - from >= fewest ? { from, to: text.length } : null
}

/** Where a headline begins right behind so many words (`Lire aussi Le phare rouvre`), -1 where the sentence goes on. */
function headlineAfter(text: string, words: number): number {
  const at = text.split(' ', words).join(' ').length
  return /^ \P{L}*\p{Lu}/u.test(text.slice(at)) ? at : -1
}

/** The stories listed from a block on; of several blocks with one address the first. */
function storiesBelow(
  facts: Facts,
  placings: Placings,
  verdicts: Verdicts,
  from: number,
  addressed: boolean,
  known: () => HashTable,
): number[] {
  const { blocks, found, looks } = facts
  const stories: number[] = []
  let misses = 0
  let address = ''
  for (let at = from; at < blocks.length && misses <= BETWEEN && stories.length < STORIES; at++) {
    const block = blocks[at] as Block
    const phrases = found[at] as phrase.Found
    const words = looks[at * sheet.ROW + sheet.WORDS] as number
    const role = verdicts[at]?.role
    // What the headline group has claimed ends the list, but for the headline once more, which may stand in it.
    const isTaken = role !== undefined && role !== 'related'
    if ((isTaken && role !== 'repeat') || (phrases.whole & ENDS) > 0 || (phrases.opening & phrase.SHARE) > 0) break
    if (words <= LIST_HEAD && (phrases.whole & phrase.RELATED || phrases.opening & phrase.POPULAR)) break
    if (isBody(placings, at) && (isProse(facts, at) || (!addressed && stories.length > 0))) break
    const strange = misses > 0 && stories.length > 2 && !addressed && !sharesWord(facts, at, known())
    if (strange || isTaken || !isStory(facts, at, addressed)) {
      misses++
      continue
    }
    const url = block.links[0]?.url ?? ''
    if (url && url === address) continue
    misses = 0
    address = url
    stories.push(at)
  }
  return stories
}

function isProse({ looks, blocks }: Facts, at: number): boolean {
  const row = at * sheet.ROW
  const words = looks[row + sheet.WORDS] as number
  return (
    (looks[row + sheet.LINKED] as number) < 0.5 &&
    (words > MOST || (looks[row + sheet.ENDS] === 1 && words > 12)) &&
    (blocks[at] as Block).kind !== 'image'
  )
}

/** What no story's headline opens with. */
const OPENS: number = phrase.BYLINE | phrase.DATE | phrase.ADVERT

function isStory({ blocks, looks, found }: Facts, at: number, addressed: boolean): boolean {
  const row = at * sheet.ROW
  const words = looks[row + sheet.WORDS] as number
  const { opening, within } = found[at] as phrase.Found
  if (words < FEWEST || words > MOST || (blocks[at] as Block).kind === 'image') return false
  if (addressed) return (looks[row + sheet.LINKED] as number) > 0.5
  if (
    (opening & OPENS) > 0 ||
    (within & phrase.BOILERPLATE) > 0 ||
    (words < DATED && (within & phrase.BYLINE) > 0) ||
    looks[row + sheet.SIGNS]
  )
    return false
  // Without addresses a teaser below its headline is told by its sentences, a date by its figures.
  if (
    looks[row + sheet.END] === 1 ||
    (looks[row + sheet.BREAKS] as number) > 1 ||
    (looks[row + sheet.JOINTS] as number) > JOINTS ||
    (looks[row + sheet.FIGURES] as number) > (looks[row + sheet.TIMES] ? 0.15 : 0.3)
  )
    return false
  if (words < DATED && (looks[row + sheet.TIMES] || looks[row + sheet.SEPARATORS])) return false
  return (looks[row + sheet.CAPITALS] as number) < CAPITALS
}

/** Blocks of running text between which, on either side, a lone link is set into the text. */
const NEAR = 3
/** Letters of a word that says what a text is about. */
const TELLING = 5

/** A block set into the running text that is a link from end to end, and speaks of what the text speaks of. */
function isLoneLink(facts: Facts, placings: Placings, at: number, known: () => HashTable): boolean {
  const { blocks, looks } = facts
  const row = at * sheet.ROW
  const { kind, links } = blocks[at] as Block
  const words = looks[row + sheet.WORDS] as number
  if (
    placeOf(placings, at) !== 'gap' ||
    (looks[row + sheet.LINKED] as number) < 0.9 ||
    (looks[row + sheet.REPEATS] as number) > 1
  )
    return false
  if (words < 5 || words > MOST || kind === 'image' || links.length !== 1 || looks[row + sheet.ENDS]) return false
  if (!isBodyNear(placings, at, -1) || !isBodyNear(placings, at, 1)) return false
  return sharesWord(facts, at, known())
}

/** Whether a block holds one of these words; in scripts without spaces nothing is known. */
function sharesWord({ looks, list }: Facts, at: number, known: HashTable): boolean {
  const to = looks[at * sheet.ROW + sheet.TO] as number
  for (let word = (looks[at * sheet.ROW + sheet.FROM] as number) | 0; word < to; word++) {
    const length = list.lengths[word] as number
    if (length === 0 || (length >= TELLING && lookUp(known, list.hashes[word] as number) > 0)) return true
  }
  return false
}

function isBodyNear(placings: Placings, at: number, step: number): boolean {
  for (let away = 1; away <= NEAR; away++) if (isBody(placings, at + away * step)) return true
  return false
}

const lendWords = integers()

/** The longer words of the running text. */
function wordsOfBody({ looks, list }: Facts, placings: Placings): HashTable {
  const words = emptyTable(list.count, lendWords)
  for (let at = placings.first; at <= placings.last; at++) {
    if (!isBody(placings, at)) continue
    const to = looks[at * sheet.ROW + sheet.TO] as number
    for (let word = (looks[at * sheet.ROW + sheet.FROM] as number) | 0; word < to; word++)
      if ((list.lengths[word] as number) >= TELLING) addBits(words, list.hashes[word] as number, 1)
  }
  return words
}
