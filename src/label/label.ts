/**
 * Blocks in, roles out. The order matters: glued blocks are parted first, since a headline glued to a breadcrumb looks like
 * neither; the running text is found next, since everything else is judged by where it stands to it.
 */
import type { Role } from '../article.ts'
import { type Block, type RoledBlock, splitBlock } from '../block.ts'
import type { Speech } from '../languages/language.ts'
import { factsOf } from './features.ts'
import { headlineVerdicts } from './headline.ts'
import { lookOver } from './look.ts'
import { relatedVerdicts } from './related.ts'
import { remainingVerdicts } from './roles.ts'
import { COPIED, findBody } from './sequence.ts'
import { splitGlued } from './split.ts'
import type { Verdict, Verdicts } from './verdict.ts'

export function label(blocks: readonly Block[], speech: Speech): RoledBlock[] {
  const facts = factsOf(splitGlued(lookOver(blocks), speech), speech)
  const placings = findBody(facts)
  // A page without an article has no headline either; a few lines alone may be one.
  const empty = facts.blocks.length > COPIED && placings.every(({ place }) => place !== 'body')
  const headline: Verdicts = empty ? new Map() : headlineVerdicts(facts, placings, speech)
  const related = relatedVerdicts(facts, placings, headline)
  for (const [at, verdict] of headline) related.set(at, verdict)
  const verdicts = remainingVerdicts(facts, placings, related)
  const out: RoledBlock[] = []
  for (let at = 0; at < verdicts.length; at++) addWithVerdict(out, facts.blocks[at] as Block, verdicts[at] as Verdict)
  return out
}

/** Adds the block with its role, cut where the verdict is about a part of it alone. */
function addWithVerdict(out: RoledBlock[], block: Block, { role, reason, within, rest, story }: Verdict): void {
  if (!within || !rest) {
    out.push(roled(block, role, reason, story))
    return
  }
  const cuts = [within.from, within.to].filter((cut) => cut > 0 && cut < block.text.length)
  const wanted = block.text.slice(within.from, within.to).trim()
  let given = false
  for (const part of splitBlock(block, cuts)) {
    const isWanted: boolean = !given && part.text === wanted
    given ||= isWanted
    out.push(isWanted ? roled(part, role, reason) : roled(part, rest.role, rest.reason))
  }
}

/** Field by field: copies of one shape, and made several times as fast as a spread of blocks from many makers. */
function roled(block: Block, role: Role, reason: string, story?: Verdict['story']): RoledBlock {
  const { kind, text, start, end, map, links, depth, gap, field } = block
  const copy: RoledBlock = { kind, text, start, end, map, links, depth, gap, field, role, reason }
  if (story) copy.story = story
  return copy
}
