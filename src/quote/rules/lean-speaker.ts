/** What speaks for or against a speaker by rule, in languages that no weights were learned from; points are log-odds, set by hand. */
import { isUnspaced } from '../../text/letters.ts'
import { type Lexicon, people, Use, Word } from '../lexicon.ts'
import type { Mention } from '../mentions.ts'
import type { Paragraph, Scene } from '../scene.ts'
import { cueBeside, type Quotation } from '../surroundings.ts'
import { Sign } from '../symbols.ts'
import { bitsAt, endAt, sentenceAt, signAt, startAt } from '../tokens.ts'
import { isEastern } from '../units.ts'
import { agreement } from './agreement.ts'
import { insideOf } from './lean.ts'
import type { Contest } from './speaker-rows.ts'
import { hasComma, isPerson } from './subject.ts'
import { isReaction } from './topics.ts'

/** `報告書には「…」と明記されていた`: whether the verb behind marked words is a passive. */
function isWritten({ text, tokens }: Paragraph, { token, sentence }: Quotation): boolean {
  let last = token + 1
  while (last < token + 8 && sentenceAt(tokens, last + 1) === sentence && signAt(tokens, last) !== Sign.comma) last++
  return /れ(?:た|る|て)|혀|쓰여|담겼/.test(text.slice(startAt(tokens, token + 1), endAt(tokens, last)))
}

/** Whether nothing but prepositions and the order of words tells what is no subject. */
function casesByPreposition({ genitives, subjectFirst, used, verbSecond }: Lexicon): boolean {
  return !genitives && !subjectFirst && !verbSecond && !(used & Use.quotatives)
}

/**
 * Points for a mention as the speaker: for the one that the order of words asks for, and against others beside it; and against a
 * thing in another sentence, where the language file knows who speaks.
 */
export function leanSpeaker(scene: Scene, { around, quotation, subject }: Contest, mention: Mention): number {
  const { lexicon, paragraphs } = scene
  const { bits, kind, oblique, paragraph, sentence } = mention
  const own = paragraphs[quotation.paragraph] as Paragraph
  if (lexicon.used & Use.topics && mention !== subject && isEastern(insideOf(own, quotation).charCodeAt(0))) {
    // `講演では「…」と訴えた`: places and things say nothing, nor does whoever asks, unless somebody is said to.
    if (oblique && !(bits & (people | Word.cueNoun)) && !isWritten(own, quotation)) return -9
    if (isReaction(own, quotation.token)) return -9
  }
  // `强调两人“仍是好朋友”`: whom the words are about.
  const isAbout = mention.to === quotation.token && signAt(own.tokens, mention.phrase - 1) === Sign.cue
  if (isAbout && paragraph === quotation.paragraph && isUnspaced(insideOf(own, quotation).charCodeAt(0))) return -9
  const isBeside = paragraph === quotation.paragraph && sentence === quotation.sentence
  if (lexicon.genitives && mention !== subject && agreement(scene, own, cueBeside(quotation, around), mention) < 0)
    return -4
  // `O mężu, który zmarł, mówi „…”`: a clause that has ended.
  if (
    lexicon.genitives &&
    kind === 'pronoun' &&
    bits & Word.relative &&
    isBeside &&
    hasComma(own, mention.to, around.cueBefore)
  )
    return -4
  if (subject) return mention === subject ? 9 : isBeside ? -1 : 0
  // `em declarações, garantiu que “…”`, `in una nota «…»`: what somebody speaks in or through.
  const isMedium = kind === 'noun' && oblique && bits & Word.cueNoun && !(bits & people)
  // `„…” – napisał w oświadczeniu`, but for `W piśmie napisali`.
  const cue = lexicon.genitives && isBeside ? cueBeside(quotation, around) : -1
  const isVerb = cue >= 0 && mention.from > cue && !(bitsAt(own.tokens, cue) & (Word.impersonal | Word.cuePreposition))
  if (isMedium && (isVerb || casesByPreposition(lexicon))) return -2
  const isThing =
    lexicon.capitalNouns && kind === 'noun' && !isPerson(mention, (paragraphs[paragraph] as Paragraph).tokens)
  return isThing && !isBeside ? -4 : 0
}
