/** Sentences that take up what the one before has quoted, and say whose it is: `„…“ Das sagte Okafor.`, `«…»` over `Lo afferma Okafor.` */
import { Use, Word } from '../lexicon.ts'
import { firstFrom } from '../links.ts'
import type { Mention } from '../mentions.ts'
import type { Paragraph, Scene } from '../scene.ts'
import type { Quotation } from '../surroundings.ts'
import { Sign } from '../symbols.ts'
import { bitsAt, Kind, kindAt, longest, sentenceAt, signAt, type Tokens, usesAt } from '../tokens.ts'
import { subjectOf } from './subject.ts'

/** How far the verb of saying is from where its sentence begins, and the word that takes up, in tokens. */
const reach = 9
const first = 3

/** Whose a quotation is by the sentence behind it, or by the first one of the paragraph below; `null` where neither takes it up. */
export function takenUp(scene: Scene, { end, paragraph, sentence, token }: Quotation, place: number): Mention | null {
  const own = scene.paragraphs[paragraph] as Paragraph
  const { tokens, to } = own
  let next = token + 1
  while (next < to && kindAt(tokens, next) === Kind.punctuation && signAt(tokens, next) !== Sign.colon) next++
  // In languages where it is no sentence of its own, it follows a stop.
  const isApart = signAt(tokens, next - 1) === Sign.stop
  while (!isApart && next < Math.min(to, token + longest) && sentenceAt(tokens, next) === sentence) next++
  if (next < to) return speakerOf(scene, own, next)
  const below = scene.paragraphs[end + 1]
  // What has words around it in its sentence is told of there.
  const isWhole = place & 1 && (token + 1 === to || (token + 2 === to && signAt(tokens, token + 1) === Sign.stop))
  if (!isWhole || !below || below.block.role === 'heading' || below.from >= below.to) return null
  return speakerOf(scene, below, below.from)
}

/** Whoever speaks in a sentence that takes up what stands before it, and quotes nothing itself. */
function speakerOf({ lexicon }: Scene, paragraph: Paragraph, start: number): Mention | null {
  const { mentions, tokens } = paragraph
  const cue = cueOf(paragraph, start)
  if (cue < 0) return null
  if (lexicon.verbSecond) return subjectOf(paragraph, cue)
  const sentence = sentenceAt(tokens, start)
  const canSpeak = (one: Mention): boolean => one.sentence === sentence && !one.oblique && !one.owner
  const at = firstFrom(mentions, cue)
  for (let i = at; i < at + 3 && i < mentions.length; i++)
    if (canSpeak(mentions[i] as Mention)) return mentions[i] as Mention
  const before = mentions[at - 1]
  return before && before.phrase > start && canSpeak(before) ? before : null
}

/** The verb of saying of a sentence that takes up what stands before it, or -1. */
function cueOf({ tokens, to }: Paragraph, start: number): number {
  const sentence = sentenceAt(tokens, start)
  let cue = -1
  let takesUp = false
  for (let i = start; i < Math.min(to, start + longest) && sentenceAt(tokens, i) === sentence; i++) {
    const sign = signAt(tokens, i)
    if (sign === Sign.quote || sign === Sign.colon) return -1
    if (i < start + first && usesAt(tokens, i) & Use.resumptives && !(i === start && isOther(tokens, i))) takesUp = true
    if (cue < 0 && sign === Sign.comma) return -1
    // `Aldus Okafor.`, but for `So Okafor`
    const isOpener = i === start && usesAt(tokens, i) & (sign === Sign.cue ? Use.particles : Use.resumptives)
    const isCue = sign === Sign.cue ? !isOpener : sign === Sign.cuePreposition && isOpener
    if (cue < 0 && isCue && i < start + reach) cue = i
  }
  return takesUp ? cue : -1
}

/** `Lo que dijo Okafor`, `Das Ministerium sagte`: of something else. */
function isOther(tokens: Tokens, i: number): boolean {
  const next = signAt(tokens, i + 1)
  if (bitsAt(tokens, i) & Word.determiner && next === Sign.word) return true
  return next === Sign.clause || next === Sign.name || next === Sign.speaker || next === Sign.cueNoun
}
