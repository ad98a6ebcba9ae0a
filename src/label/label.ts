/**
 * Blocks in, roles out. The order matters: glued blocks are parted first, since a headline glued to a breadcrumb looks like
 * neither; the running text is found next, since everything else is judged by where it stands to it.
 */
import { type Block, type RoledBlock, splitBlock } from '../block.ts'
import type { Speech } from '../languages/language.ts'
import { scratch } from '../text/scratch.ts'
import { dropAuthorNotes } from './author-notes.ts'
import { factsOf } from './features.ts'
import { headlineVerdicts } from './headline.ts'
import { lookOver, wordList } from './look.ts'
import { COPIED } from './placings.ts'
import { relatedVerdicts } from './related.ts'
import { remainingVerdicts } from './roles.ts'
import { findBody } from './sequence.ts'
import * as sheet from './sheet.ts'
import { splitGlued } from './split.ts'
import { type Verdict, type Verdicts, verdict } from './verdict.ts'

const lendLooks = scratch((length) => new Float64Array(length))
const lendList = scratch(wordList)

export function label(blocks: readonly Block[], speech: Speech, source: string | null = null): RoledBlock[] {
  // Tags alone on their lines and definitions part nothing: what stands on either side of them are neighbours.
  const markup = blocks.filter(isMarkup)
  if (markup.length === 0) return labelWords(blocks, speech, source)
  const words = blocks.filter((block) => !isMarkup(block))
  return [
    ...labelWords(words, speech, source),
    ...markup.map((block) => roled(block, verdict('boilerplate', 'no words of the page'))),
  ].sort((one, other) => one.start - other.start)
}

/** Whether a block has no words of the page: markup, the name of a field, what says nothing of the article's parts. */
export function isMarkup({ kind, field, text }: Block): boolean {
  if (kind === 'metadata') return field === null || field === 'other' || field === 'url' || field === 'language'
  return kind === 'definition' || (kind === 'html' && text === '')
}

function labelWords(blocks: readonly Block[], speech: Speech, source: string | null): RoledBlock[] {
  const looks = lendLooks((2 * blocks.length + 1) * sheet.ROW)
  const list = lendList((source?.length ?? 0) >> 2)
  const facts = factsOf(splitGlued(lookOver(blocks, source, looks, list), speech), speech)
  const placings = findBody(facts)
  const { length } = facts.blocks
  const verdicts: Verdicts = new Array(length).fill(undefined)
  // A page without an article has no headline either; a few lines alone may be one.
  if (placings.last >= 0 || length <= COPIED) headlineVerdicts(facts, placings, speech, verdicts)
  if (placings.last >= 0) dropAuthorNotes(facts, placings, verdicts)
  relatedVerdicts(facts, placings, verdicts)
  remainingVerdicts(facts, placings, verdicts)
  const out: RoledBlock[] = []
  for (let at = 0; at < length; at++) addWithVerdict(out, facts.blocks[at] as Block, verdicts[at] as Verdict)
  return out
}

/** Adds the block with its role, cut where the verdict is about a part of it alone. */
function addWithVerdict(out: RoledBlock[], block: Block, found: Verdict): void {
  const { within, rest } = found
  if (!within || !rest) {
    out.push(roled(block, found))
    return
  }
  const cuts = [within.from, within.to].filter((cut) => cut > 0 && cut < block.text.length)
  const wanted = block.text.slice(within.from, within.to).trim()
  let given = false
  for (const part of splitBlock(block, cuts)) {
    const isWanted: boolean = !given && part.text === wanted
    given ||= isWanted
    out.push(roled(part, isWanted ? found : rest))
  }
}

function roled(block: Block, { role, reason, story }: Verdict): RoledBlock {
  block.role = role
  block.reason = reason
  block.story = story
  return block as RoledBlock
}
