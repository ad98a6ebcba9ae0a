/** Which mentions may have spoken a quotation: those around it, nearest first, and whoever spoke before. */
import { people, Word } from './lexicon.ts'
import { firstFrom } from './links.ts'
import type { Mention } from './mentions.ts'
import type { Paragraph, Scene } from './scene.ts'
import type { Before, Quotation } from './surroundings.ts'
import { bitsAt, sentenceAt, textOf } from './tokens.ts'

export interface Candidate {
  mention: Mention
  /** How many other mentions of its side are nearer. */
  rank: number
}

/** How many of either side there are, at most. */
export const most = 12

/** The mentions of the quotation's own paragraph (three sentences back, one on) and of the one before (its last two). */
export function candidatesFor(scene: Scene, quotation: Quotation, before: Before | null): Candidate[] {
  const here = scene.paragraphs[quotation.paragraph] as Paragraph
  const out: Candidate[] = []
  const { mentions } = here
  const split = firstFrom(mentions, quotation.token)
  let rank = 0
  for (let i = split - 1; i >= 0 && rank < most; i--) {
    const mention = mentions[i] as Mention
    if (mention.sentence < quotation.sentence - 3) break
    out.push({ mention, rank: rank++ })
  }
  rank = 0
  const end = scene.lexicon.learned ? -1 : ownVerb(here, quotation.token)
  for (let i = split; i < mentions.length && rank < most; i++) {
    const mention = mentions[i] as Mention
    if (mention.sentence > quotation.sentence + 1) break
    if (end >= 0 && mention.from > end) break
    if (mention.from === quotation.token || isOwner(here, mention)) continue
    out.push({ mention, rank: rank++ })
  }
  const above = scene.paragraphs[quotation.paragraph - 1]
  if (above && quotation.sentence < 2) {
    const last = sentenceAt(above.tokens, above.to - 1)
    rank = 0
    for (let i = above.mentions.length - 1; i >= 0 && rank < most; i--) {
      const mention = above.mentions[i] as Mention
      if (mention.sentence < last - 1) break
      out.push({ mention, rank: rank++ })
    }
  }
  const carried = before?.speaker
  if (carried && !out.some(({ mention }) => mention === carried)) out.push({ mention: carried, rank: 0 })
  return out
}

/** Whether somebody else speaks behind a verb: `said Okafor's lawyer`, unlike `read Okafor's statement`. */
function isOwner({ tokens }: Paragraph, { owner, phrase, to }: Mention): boolean {
  return owner && (bitsAt(tokens, phrase - 1) & Word.cue) !== 0 && (bitsAt(tokens, to + 1) & people) !== 0
}

/** `…,” ujarnya saat ditemui Jurnal Kota`: the verb right behind marked words that has its subject written on to it, or -1. */
function ownVerb({ text, tokens }: Paragraph, token: number): number {
  for (let i = token + 1; i < token + 3; i++)
    if (bitsAt(tokens, i) & Word.cue && textOf(tokens, i, text).endsWith('nya')) return i
  return -1
}
