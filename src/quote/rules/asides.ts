/** Marked words inside a sentence that says nothing of speech, in languages that no weights were learned from: names, terms, distance. */
import { isUnspaced } from '../../text/letters.ts'
import { unitAt } from '../../text/unit-at.ts'
import { Use, Word } from '../lexicon.ts'
import { pastBrackets } from '../links.ts'
import type { MarkedSpan } from '../marks.ts'
import type { Mention } from '../mentions.ts'
import type { Paragraph, Scene } from '../scene.ts'
import type { Quotation, Surroundings } from '../surroundings.ts'
import { Sign } from '../symbols.ts'
import { bitsAt, endAt, isWordAt, sentenceAt, signAt, startAt, usesAt } from '../tokens.ts'
import { hasVerb, insideOf, isKnown, isReported } from './lean.ts'
import { isPerson } from './subject.ts'

/** Units of a word or two. */
const brief = 24

/**
 * Marked words inside a sentence that has no verb of saying, behind a word like `so-called` or `film`, or short and nobody's,
 * whatever the score says.
 */
export function isAside(scene: Scene, quotation: Quotation, around: Surroundings, speaker: Mention | null): boolean {
  const { lexicon, paragraphs } = scene
  const paragraph = paragraphs[quotation.paragraph] as Paragraph
  const { tokens } = paragraph
  const { sentence, token } = quotation
  const next = token + 1
  // `'국민 타자' 이승엽은`: a word of its own behind Korean marks, where a particle would say that they are said.
  const isApart = startAt(tokens, next) > endAt(tokens, token) && sentenceAt(tokens, next) === sentence
  const isOpen = lexicon.used & Use.topics && !around.ending
  if (isApart && isOpen && isUnsaid(scene, quotation)) return true
  // A sentence of its own, with its stop inside or behind.
  const isWhole = around.place & 1 && (around.place & 2 || signAt(tokens, next) === Sign.stop)
  if (around.near || around.inSentence || isWhole) return false
  // `Der Begriff sei „Unsinn“`: what is said of it.
  const last = bitsAt(tokens, token - 1)
  const bits = last & Word.reported ? last : last | bitsAt(tokens, token - 2)
  // `la « clause de loyauté »`, but for `une « usine à gaz »`.
  const isTerm = around.length < 2 * brief && isKnown(tokens, token, lexicon)
  if (bits & (Word.scare | Word.titleNoun) || isTerm || isUnsaid(scene, quotation)) return true
  return isNobodys(scene, quotation, around, speaker)
}

/** Whether marked words are short, and nobody's or a thing's. */
function isNobodys(scene: Scene, quotation: Quotation, { length }: Surroundings, speaker: Mention | null): boolean {
  const { lexicon, paragraphs } = scene
  const paragraph = paragraphs[quotation.paragraph] as Paragraph
  const isWithoutBlanks = hasNoBlanks(scene, quotation)
  if (length >= brief || (isWithoutBlanks && isApartFromAll(paragraph, quotation))) return false
  if (!lexicon.capitalNouns) return speaker === null || isWithoutBlanks
  // Things say nothing.
  const isThing = speaker?.kind === 'noun' && !isPerson(speaker, (paragraphs[speaker.paragraph] as Paragraph).tokens)
  return isThing && !isReported(paragraph, quotation) && !hasVerb(insideOf(paragraph, quotation), lexicon)
}

/** `「…」との声が上がった`; `“太少了！”被害人说得很轻。`: a sentence of its own. */
function isApartFromAll(paragraph: Paragraph, quotation: Quotation): boolean {
  const { tokens } = paragraph
  const { token } = quotation
  if (usesAt(tokens, pastBrackets(tokens, token + 1)) & Use.quotatives) return true
  return /[。！？]$/.test(insideOf(paragraph, quotation)) && !isWordAt(tokens, token - 1) && !usesAt(tokens, token - 1)
}

/** Whether no particle follows that says words are said, in running text where one does (Korean, Turkish). */
function isUnsaid({ lexicon, paragraphs }: Scene, { paragraph, span, token }: Quotation): boolean {
  const { block, spans, text, tokens } = paragraphs[paragraph] as Paragraph
  const isKorean = unitAt(text, (spans[span] as MarkedSpan).from) >= 0xac00
  if (!(lexicon.used & Use.quotatives) || !(isKorean || lexicon.dropsPronouns) || block.role === 'title') return false
  return !(usesAt(tokens, token + 1) & Use.quotatives)
}

/** Whether marked words are of a script without spaces, in running text. */
function hasNoBlanks(scene: Scene, { paragraph, span }: Quotation): boolean {
  const { block, text, spans } = scene.paragraphs[paragraph] as Paragraph
  return block.role !== 'title' && isUnspaced(unitAt(text, (spans[span] as MarkedSpan).from))
}
