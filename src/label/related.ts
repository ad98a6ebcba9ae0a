/**
 * Links to other stories: a line that a phrase opens (`Read also: Ferry sinks`), the stories listed below such a phrase, and in
 * text with addresses the lines within the running text that are one link.
 */
import type { Block } from '../block.ts'
import type { Facts } from './features.ts'
import * as phrase from './phrases.ts'
import type { Placing } from './sequence.ts'
import { isCapitals } from './title-features.ts'
import type { Verdict, Verdicts } from './verdict.ts'

/** Words of a story's headline. */
const FEWEST = 4
const MOST = 32
/** Stories below one phrase, and blocks between two of them that are none (pictures, dates, names, teasers). */
const STORIES = 12
const BETWEEN = 5
/** How far below the running text a list of stories may begin, in blocks. */
const BELOW = 40
/** What ends a list. */
const ENDS = phrase.COMMENT | phrase.TAGS | phrase.SHARE | phrase.BOILERPLATE

export function relatedVerdicts(facts: Facts, placings: readonly Placing[], taken: Verdicts): Verdicts {
  const verdicts: Verdicts = new Map()
  const { blocks, found, looks } = facts
  const from = placings.findIndex(({ place }) => place === 'body')
  if (from < 0) return verdicts
  const to = Math.min(blocks.length, placings.findLastIndex(({ place }) => place === 'body') + 1 + BELOW)
  const addressed = blocks.some(({ links }) => links.length > 0)
  for (let at = from; at < to; at++) {
    if (taken.has(at) || verdicts.has(at)) continue
    const block = blocks[at] as Block
    if (((found[at] as phrase.Found).whole & phrase.RELATED) > 0 && (looks[at]?.words ?? 0) <= 8) {
      const stories = storiesBelow(facts, placings, taken, at + 1, addressed)
      if (stories.length > 0) verdicts.set(at, { role: 'related', reason: 'introduces related stories' })
      for (const story of stories)
        verdicts.set(story, { role: 'related', reason: 'listed as related', story: whole(blocks[story] as Block) })
      continue
    }
    const story = storyAfterPhrase(block, found[at] as phrase.Found, looks[at]?.words ?? 0)
    if (story) verdicts.set(at, { role: 'related', reason: 'a phrase points to another story', story })
    else if (isLoneLink(facts, placings, at))
      verdicts.set(at, { role: 'related', reason: 'one link and nothing else', story: whole(block) })
  }
  return verdicts
}

function whole({ text }: Block): NonNullable<Verdict['story']> {
  return { from: 0, to: text.length }
}

/** The rest of a line that opens with a phrase and a colon, or whose phrase is followed by a link. */
function storyAfterPhrase(block: Block, { opening }: phrase.Found, words: number): Verdict['story'] | null {
  if ((opening & phrase.RELATED) === 0 || words > MOST + 6) return null
  const { text, links } = block
  const colon = text.search(/[:：|»>→–-](?=\s)/)
  let from = colon > 0 && colon < 40 ? colon + 1 : -1
  const link = links.find(({ start, end, image }) => !image && end - start > 12)
  if (link && link.start > 0 && link.start < 60) from = link.start
  if (from < 0) return null
  while (from < text.length && ' :'.includes(text.charAt(from))) from++
  return text.length - from >= 12 ? { from, to: text.length } : null
}

/** The stories listed from a block on; of several blocks with one address the one that reads most like a headline. */
function storiesBelow(
  facts: Facts,
  placings: readonly Placing[],
  taken: Verdicts,
  from: number,
  addressed: boolean,
): number[] {
  const { blocks, found, looks } = facts
  const stories: number[] = []
  let misses = 0
  let address = ''
  for (let at = from; at < blocks.length && misses <= BETWEEN && stories.length < STORIES; at++) {
    const block = blocks[at] as Block
    const phrases = found[at] as phrase.Found
    const words = looks[at]?.words ?? 0
    if (taken.has(at) || (phrases.whole & ENDS) > 0) break
    if ((phrases.whole & phrase.RELATED) > 0 && words <= 8) break
    if (placings[at]?.place === 'body' && isProse(facts, at)) break
    if (!isStory(facts, at, addressed)) {
      misses++
      continue
    }
    const url = block.links[0]?.url ?? ''
    if (url && url === address) {
      const last = stories.at(-1) as number
      if (blocks[last]?.kind === 'image' || (looks[last]?.words ?? 0) < 4) stories[stories.length - 1] = at
      continue
    }
    misses = 0
    address = url
    stories.push(at)
  }
  return stories
}

function isProse({ looks, blocks }: Facts, at: number): boolean {
  const look = looks[at]
  return (
    !!look &&
    look.linked < 0.5 &&
    (look.words > MOST || (look.endsSentence && look.words > 12)) &&
    blocks[at]?.kind !== 'image'
  )
}

function isStory({ blocks, looks }: Facts, at: number, addressed: boolean): boolean {
  const block = blocks[at] as Block
  const look = looks[at]
  if (!look || look.words < FEWEST || look.words > MOST || block.kind === 'image') return false
  if (addressed) return look.linked > 0.5
  return look.end !== 1 && look.times === 0 && look.figures < 0.3 && !isCapitals(block.text)
}

/** A block set into the running text that is a link from end to end. */
function isLoneLink({ blocks, looks }: Facts, placings: readonly Placing[], at: number): boolean {
  const look = looks[at]
  const block = blocks[at] as Block
  if (!look || placings[at]?.place !== 'gap' || look.linked < 0.9) return false
  return (
    look.words >= 5 && look.words <= MOST && block.kind !== 'image' && block.links.length === 1 && !look.endsSentence
  )
}
