/**
 * What speaks for or against a quotation or a speaker by rule, in languages that no weights were learned from: the learned
 * weights know word order and distance, these know what a language file says besides. Points are log-odds, set by hand.
 */
import { isUnspaced } from '../text/letters.ts'
import type { Before, Quotation, Surroundings } from './features.ts'
import { Word } from './lexicon.ts'
import { type Link, Tie } from './links.ts'
import type { MarkedSpan } from './marks.ts'
import type { Mention } from './mentions.ts'
import type { Paragraph, Scene } from './scene.ts'
import { Sign } from './symbols.ts'

/** Whether the quotation's sentence has a verb form of reported speech. */
function isReported({ tokens }: Paragraph, { sentence, token }: Quotation): boolean {
  for (let n = 1; n < 30; n++) {
    for (const i of [token - n, token + n]) {
      const other = tokens[i]
      if (other?.sentence === sentence && other.bits & Word.reported) return true
    }
  }
  return false
}

/** Points for speech against scare quotes, titles and names; `model` is the learned score. */
export function leanSpeech(scene: Scene, quotation: Quotation, around: Surroundings, model: number): number {
  const paragraph = scene.paragraphs[quotation.paragraph] as Paragraph
  const { symbols, tokens, text, spans } = paragraph
  const span = spans[quotation.span] as MarkedSpan
  const inside = text.slice(span.from, Math.min(span.to, span.from + 200)).trim()
  const words = inside.split(/\s+/)
  const t = quotation.token
  const previous = tokens[t - 1]?.sentence === quotation.sentence ? tokens[t - 1] : undefined
  const sign = previous ? symbols[t - 1] : Sign.edge
  const bits = previous?.bits ?? 0
  let points = 0
  if (bits & Word.titleNoun) points -= 2
  if (bits & Word.scare) points -= 2
  if (bits & Word.cuePreposition) points -= 2
  if (bits & Word.indefinite) points += 1.2
  if (isReported(paragraph, quotation)) points += 1
  if (words.length > 4 || isUnspaced(inside.charCodeAt(inside.length >> 1))) return model + points
  points += around.inSentence > 0 ? 0.8 : -0.6
  if (around.near & 4) points += 0.5
  if (!scene.lexicon.capitalNouns) return model + points
  // Nouns alone are names and titles, most of them; with an adjective or a verb they are somebody's words.
  const isPlain = words.some((word) => /^\p{Ll}/u.test(word))
  points += isPlain ? 1.1 : -1
  points += words.length === 1 ? -0.7 : -0.4
  if (sign === Sign.name || sign === Sign.speaker) points -= 0.9
  if (bits & Word.determiner && !(bits & Word.indefinite)) points -= 0.4
  return points
}

/** Points for a mention as the speaker; `tied`: whether any mention is the subject of a cue beside the quotation. */
export function leanSpeaker(
  scene: Scene,
  quotation: Quotation,
  around: Surroundings,
  mention: Mention,
  link: Link,
  before: Before | null,
  tied: boolean,
): number {
  const paragraph = scene.paragraphs[quotation.paragraph] as Paragraph
  const isHere = mention.paragraph === quotation.paragraph
  const isSame = isHere && mention.sentence === quotation.sentence
  let points = 0
  if (mention.oblique && link.kind !== Tie.preposition && link.kind !== Tie.inverted) points -= 1
  if (isSame && link.kind === Tie.subject && !mention.oblique) points += 1
  if (isSame && link.kind === Tie.colon && !mention.oblique && paragraph.symbols[link.cue] === Sign.cue) points += 2
  if (isSame && mention.oblique && link.kind === Tie.far) points -= 1
  if (mention.bits & Word.time) points -= 3
  if (tied && isSame && link.kind === Tie.none) points -= 1
  if (!tied && around.near & 3 && scene.lexicon.dropsPronouns) {
    // A verb of saying without a subject: whoever spoke, or the subject before.
    if (before?.speaker === mention && quotation.paragraph - before.quotation.paragraph < 2) points += 2
    if (!isSame && mention.first && !mention.oblique) points += 1
    if (isSame && mention.oblique) points -= 2
  }
  if (around.inSentence === 0 && around.near === 0) {
    // No cue in its sentence, as in reported speech that goes on, and as a whole sentence: whoever spoke last.
    const isWhole = around.place % 4 === 3
    if (isWhole || (scene.lexicon.reports && isReported(paragraph, quotation))) {
      if (isSame) points -= 2
      if (before?.speaker === mention) points += 1.5
      if (!isSame && link.cue < 0 && before?.speaker !== mention) points -= 1
      if (
        isHere &&
        !isSame &&
        link.cue >= 0 &&
        link.kind < Tie.far &&
        (!mention.oblique || link.kind === Tie.preposition)
      )
        points += 2
    }
  }
  return points
}
