/** Who speaks, where the page itself says so: in a line below a quotation, or by `by`. */
import { claimant } from './claims.ts'
import { innerSubject } from './clauses.ts'
import { AS, BY } from './english.ts'
import { firstFrom } from './links.ts'
import type { Mention } from './mentions.ts'
import type { Paragraph, Scene } from './scene.ts'
import type { Quotation, Surroundings } from './surroundings.ts'
import { isDash, Sign } from './symbols.ts'
import { numberAt, signAt } from './tokens.ts'

/** Whether a line is the source of what stands above it: `— Ann Bell, a skipper`. */
export function isSourceLine(text: string): boolean {
  return text.length < 100 && /^[-–—―] ?[\p{L}@][^!?"“”]+[^.!?…"“”]$/u.test(text)
}

/** The source of a quotation by its place on the page or by a passive verb, or `null`. */
export function sourceOf(scene: Scene, quotation: Quotation, around: Surroundings): Mention | null {
  const { end, paragraph, token } = quotation
  const own = scene.paragraphs[paragraph] as Paragraph
  const below = scene.paragraphs[end + 1]
  const first = below?.mentions[0]
  if (first && own.to - own.from === 1 && first.phrase - below.from < 3) {
    // A list of one item, which a dash has made of it.
    const isItem = below.block.role === 'listItem' && scene.paragraphs[end + 2]?.block.role !== 'listItem'
    // A stop may end it, but where a dash opens dialogue.
    const text = scene.lexicon.dashDialogue ? below.block.text : below.block.text.replace(/\.$/, '')
    const isNarrated = own.spans[0]?.mark === '—' && scene.lexicon.rules?.isNarrationLine(text)
    if (isNarrated || isSourceLine((isItem ? '-' : '') + text)) return first
  }
  if (!scene.lexicon.learned) return null
  return agentOf(own, token, around) ?? namedBefore(own, token) ?? innerOf(own, around) ?? claimant(own, quotation)
}

/** `called “…” by Okafor`, `described by Okafor as “…”`. */
function agentOf(
  { mentions, tokens }: Paragraph,
  token: number,
  { cueBefore: cue, cueAfter }: Surroundings,
): Mention | null {
  if (cue < 0) return null
  const isCalled = cue === token - 1 || (cue === token - 2 && numberAt(tokens, cue + 1) === AS)
  if (isCalled && cueAfter < 0 && numberAt(tokens, token + 1) === BY) {
    return mentions[firstFrom(mentions, token + 2)] ?? null
  }
  for (let i = firstFrom(mentions, token) - 1; i >= 0; i--) {
    const { phrase, to } = mentions[i] as Mention
    if (phrase < cue) break
    const isPassive = phrase === cue + 2 && signAt(tokens, cue - 1) === Sign.auxiliary
    const isAgent = numberAt(tokens, phrase - 1) === BY && signAt(tokens, phrase) !== Sign.pronoun
    if (isAgent && (isPassive || numberAt(tokens, to) === AS)) return mentions[i] as Mention
  }
  return null
}

/** `The tide turns - Ada Bell: “…”`: who stands between a dash and a colon. */
function namedBefore({ mentions, tokens }: Paragraph, token: number): Mention | null {
  const at = firstFrom(mentions, token) - 1
  const last = mentions[at]
  if (signAt(tokens, token - 1) !== Sign.colon || last?.to !== token - 1 || last.kind !== 'name') return null
  // `- Ada Bell and Colm Okafor:`
  const isJoined = signAt(tokens, last.phrase - 1) === Sign.coordinator
  const first = isJoined ? mentions[at - 1] : last
  return first && isDash(tokens, first.phrase - 1) ? last : null
}

function innerOf(own: Paragraph, { cueBefore, cueAfter }: Surroundings): Mention | null {
  return cueBefore >= 0 && cueAfter < 0 ? innerSubject(own, cueBefore) : null
}
