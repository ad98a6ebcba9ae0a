/**
 * Rows of numbers for those who may have spoken a quotation: how each stands to it, to the verbs of saying around it and to
 * whoever spoke before. They say nothing of words, so that what is learned from some languages holds for others.
 */
import type { Candidate } from '../candidates.ts'
import { type Lexicon, people, Use, Word } from '../lexicon.ts'
import { firstFrom, linkOf, mentionEndingAt } from '../links.ts'
import { type Mention, sameness } from '../mentions.ts'
import type { Paragraph, Scene } from '../scene.ts'
import { typeOf } from '../speaker-features.ts'
import type { Before, Quotation, Surroundings } from '../surroundings.ts'
import { Sign, signsBetween } from '../symbols.ts'
import { signAt } from '../tokens.ts'
import { isPerson } from './subject.ts'

/** Values of a row. */
export const SPEAKER_WIDTH = 46

/** As far as places are told apart, in tokens. */
const far = 24
/** What stands for a place in another paragraph, or beside no verb. */
const nowhere = 99

/** A quotation, what stands around it, and the mention that the order of words asks for. */
export interface Contest {
  quotation: Quotation
  around: Surroundings
  before: Before | null
  subject: Mention | null
}

/** A row for nobody, and one for each of those who may have spoken. */
export function speakerRows(scene: Scene, contest: Contest, candidates: readonly Candidate[]): Float32Array {
  const rows = new Float32Array((candidates.length + 1) * SPEAKER_WIDTH)
  setNobody(rows, scene, contest)
  candidates.forEach(({ mention, rank }, i) => {
    setSpeaker(rows, i + 1, scene, contest, mention, rank)
  })
  return rows
}

/** What all rows of a quotation have in common, which is all that the row of nobody has. */
function setNobody(rows: Float32Array, scene: Scene, { quotation, around, before }: Contest): void {
  const { lexicon, paragraphs } = scene
  const { spans, tokens } = paragraphs[quotation.paragraph] as Paragraph
  const { near, inSentence, place, ending, length } = around
  const isDashed = spans[quotation.span]?.mark === '—'
  rows.set([
    1,
    near,
    inSentence,
    place,
    ending,
    Math.min(length, 255),
    isDashed ? 1 : 0,
    before ? Math.min(3, quotation.paragraph - before.quotation.end) : 4,
    before?.speaker ? 1 : 0,
    signAt(tokens, quotation.token - 1),
    signAt(tokens, quotation.token + 1),
    ...orderOf(lexicon),
  ])
}

/** How sentences of a language go. */
function orderOf({ dropsPronouns, subjectFirst, used, verbSecond }: Lexicon): number[] {
  const isVerbLast = used & Use.quotatives
  const hasTopics = used & Use.topics
  return [subjectFirst, verbSecond, dropsPronouns, isVerbLast, hasTopics].map((is) => (is ? 1 : 0))
}

/** Values that the rows of a quotation share. */
const shared = 16

/** The row of a mention of which `rank` others stand nearer; that of nobody is the first. */
function setSpeaker(
  rows: Float32Array,
  row: number,
  scene: Scene,
  { quotation, around, before, subject }: Contest,
  mention: Mention,
  rank: number,
): void {
  const own = scene.paragraphs[mention.paragraph] as Paragraph
  const { mentions, tokens } = own
  const { bits, first, from, oblique, owner, phrase, sentence, to, weak } = mention
  const { cueAfter, cueBefore } = around
  const isHere = mention.paragraph === quotation.paragraph
  const isBefore = isHere ? from < quotation.token : mention.paragraph < quotation.paragraph
  const link = linkOf(own, mention, scene.lexicon)
  const side = link.cue < 0 || !isHere ? 0 : link.cue === cueBefore ? 1 : link.cue === cueAfter ? 2 : 3
  const gap = (at: number, other: number): number =>
    isHere && other >= 0 ? Math.max(-far, Math.min(far, at - other)) : nowhere
  const [start, end] = isBefore ? [to, quotation.token] : [quotation.token + 1, phrase]
  const at = row * SPEAKER_WIDTH
  rows.copyWithin(at + 1, 1, shared)
  rows.set(
    [
      quotation.paragraph - mention.paragraph,
      isHere ? sentence - quotation.sentence : nowhere,
      isBefore ? 1 : 0,
      typeOf(mention),
      link.kind,
      side,
      oblique ? 1 : 0,
      owner ? 1 : 0,
      weak ? 1 : 0,
      first ? 1 : 0,
      to - from,
      from > phrase ? 1 : 0,
      isPerson(mention, tokens) ? 1 : 0,
      bits & people ? 1 : 0,
      bits & Word.time ? 1 : 0,
      bits & Word.cueNoun ? 1 : 0,
      gap(phrase, cueAfter),
      gap(phrase, cueBefore),
      gap(phrase, quotation.token),
      mentionEndingAt(own, phrase) ? 1 : 0,
      mentions[firstFrom(mentions, to)]?.phrase === to ? 1 : 0,
      signAt(tokens, phrase - 1),
      signAt(tokens, to),
      rank,
      sameness(before?.speaker ?? null, mention),
      subject === null ? 0 : subject === mention ? 2 : 1,
      isHere ? signsBetween(tokens, Sign.comma, start, end) : 4,
      isHere ? signsBetween(tokens, Sign.cue, start, end) : 4,
      isHere ? signsBetween(tokens, Sign.name, start, end) : 4,
      standing(scene, mention),
    ],
    at + shared,
  )
}

/** As many mentions as are looked at. */
const few = 8

/** Whether somebody named stands anywhere without a preposition, as places seldom do: 1 if so, 0 if not; 2 for who has no name. */
function standing({ persons }: Scene, { person }: Mention): number {
  const named = persons[person]
  return named ? Number(named.mentions.slice(0, few).some(({ oblique }) => !oblique)) : 2
}
