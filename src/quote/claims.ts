/** Whose something said is, where a noun and no verb tells that it is said. */
import { OF, THAT } from './english.ts'
import { Use, Word } from './lexicon.ts'
import { mentionEndingAt } from './links.ts'
import type { Mention } from './mentions.ts'
import type { Paragraph } from './scene.ts'
import type { Quotation } from './surroundings.ts'
import { Sign } from './symbols.ts'
import { bitsAt, isCapitalAt, isWordAt, numberAt, sentenceAt, signAt, usesAt } from './tokens.ts'

/** How far `that` is from what it opens, and the noun from `that`, in tokens. */
const reach = 10

/** `her claim that it was “…”`, `Okafor's assertion of a “…”`, `Okafor's “…” remark`: whose it is, or `null`. */
export function claimant(own: Paragraph, { token, sentence }: Quotation): Mention | null {
  const { tokens } = own
  if (usesAt(tokens, token + 1) & Use.sayings) return ownerOf(own, token)
  const opener = openerBefore(own, token, sentence)
  for (let i = opener - 1; i > opener - reach && sentenceAt(tokens, i) === sentence; i--) {
    if (isClaim(own, i)) return ownerOf(own, i)
    const sign = signAt(tokens, i)
    const isOther = sign === Sign.cue || sign === Sign.auxiliary || sign === Sign.pronoun
    if (isOther || sign === Sign.comma || sign === Sign.quote) break
  }
  return null
}

/** The `that` before marked words with no more than one verb between, or the `of` next to them; -1 if there is neither. */
function openerBefore({ tokens }: Paragraph, token: number, sentence: number): number {
  let verb = token
  for (let i = token - 1; i >= token - reach && sentenceAt(tokens, i) === sentence; i--) {
    const word = numberAt(tokens, i)
    if (word === THAT || (word === OF && i > token - 3)) return i
    const sign = signAt(tokens, i)
    if (sign === Sign.quote || sign === Sign.colon || sign === Sign.comma) break
    if (sign !== Sign.cue && sign !== Sign.auxiliary) continue
    // `would be` is one.
    if (verb < token && verb > i + 1) break
    verb = i
  }
  return -1
}

function isClaim({ tokens }: Paragraph, i: number): boolean {
  const isNoun = bitsAt(tokens, i) & Word.cueNoun || usesAt(tokens, i) & Use.claims
  return isNoun !== 0 && !isCapitalAt(tokens, i)
}

const determiners = Word.possessive | Word.determiner | Word.preposition | Word.cue | Word.coordinator

/** Whose a noun is, past the words between: `Okafor's scathing claim`. */
function ownerOf(own: Paragraph, noun: number): Mention | null {
  const { tokens } = own
  let i = noun - 1
  while (i > noun - 4 && isWordAt(tokens, i) && !(bitsAt(tokens, i) & determiners)) i--
  const one = mentionEndingAt(own, bitsAt(tokens, i) & Word.possessive ? i + 1 : i)
  return one?.owner ? one : null
}
