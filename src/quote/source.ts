/** Who speaks, where the page itself says so: in a line below a quotation, or by `by`. */
import { firstFrom } from './links.ts'
import type { Mention } from './mentions.ts'
import type { Paragraph, Scene } from './scene.ts'
import type { Quotation, Surroundings } from './surroundings.ts'
import { Sign } from './symbols.ts'
import { numberAt, signAt } from './tokens.ts'
import { BY, numberOf } from './words.ts'

const AS = numberOf('as')

/** Whether a line is the source of what stands above it: `— Ann Bell, a skipper`. */
export function isSourceLine(text: string): boolean {
  return text.length < 100 && /^[-–—―] ?[\p{Lu}@][^!?"“”]+[^.!?…"“”]$/u.test(text)
}

/** The source of a quotation by its place on the page or by a passive verb, or `null`. */
export function sourceOf(scene: Scene, quotation: Quotation, around: Surroundings): Mention | null {
  const { end, paragraph, token } = quotation
  const own = scene.paragraphs[paragraph] as Paragraph
  const next = token + 1
  const isAlone = token === own.from && next === own.to
  const below = scene.paragraphs[end + 1]
  if (isAlone && below && (isSourceLine(below.block.text) || isItem(scene, end + 1))) {
    const first = below.mentions[0]
    return first && first.phrase - below.from < 2 ? first : null
  }
  // `“…” — Ann Bell`
  if (token === own.from && signAt(own.tokens, next) === Sign.dash) {
    const behind = own.mentions[firstFrom(own.mentions, next)]
    if (behind?.kind === 'name' && behind.phrase === next + 1) return behind
  }
  return scene.lexicon.learned ? agentOf(own, token, around) : null
}

/** A list of one short item, which a dash has made of a source. */
function isItem({ paragraphs }: Scene, at: number): boolean {
  const [before, own, next] = [at - 1, at, at + 1].map((i) => paragraphs[i]?.block)
  const isLone = own?.role === 'listItem' && before?.role !== 'listItem' && next?.role !== 'listItem'
  return isLone && isSourceLine(`- ${own.text}`)
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
    const behind = mentions[firstFrom(mentions, token + 2)]
    return behind?.phrase === token + 2 ? behind : null
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
