/** What marked words are, whatever the learned score says of them, where the words around them tell. */
import { OF } from './english.ts'
import { Use, Word } from './lexicon.ts'
import { isSingle, type MarkedSpan } from './marks.ts'
import type { Paragraph, Scene } from './scene.ts'
import { shapeOf } from './speech-features.ts'
import type { Quotation, Surroundings } from './surroundings.ts'
import { Sign, signsBetween } from './symbols.ts'
import { bitsAt, Kind, kindAt, lengthAt, numberAt, sentenceAt, signAt, type Tokens, textOf, usesAt } from './tokens.ts'
import { COMMA } from './words.ts'

/** The longest crosshead, in units. */
const longest = 50

/** What makes marked words somebody's, or none of the text's own, by itself. */
export type Rule = 'headline' | 'saying' | 'crosshead' | 'work'

/** The rule that decides alone, or `null`; the first two say that somebody speaks, the others that nobody does. */
export function ruleFor(scene: Scene, quotation: Quotation, around: Surroundings): Rule | null {
  const own = scene.paragraphs[quotation.paragraph] as Paragraph
  const { rules } = scene.lexicon
  if (rules) return rules.isNameInMarks(own, quotation, scene.lexicon) ? 'work' : null
  const { token } = quotation
  if (isHeadlined(own, quotation, around)) return 'headline'
  if (isSaying(own.tokens, token)) return 'saying'
  if (isCrosshead(own, quotation)) return 'crosshead'
  const isWork = leadsToWork(own, token) || isNamed(own, quotation, around)
  return isWork && isInCapitals(scene, quotation) ? 'work' : null
}

/** `the campaign “Sweep Clean”`: a name inside a sentence, behind a word that says nothing. */
function isNamed(
  { block, from, tokens }: Paragraph,
  { paragraph, sentence, token }: Quotation,
  { cueBefore, ending }: Surroundings,
): boolean {
  const before = token - 1
  const isHeadline = paragraph === 0 || block.role === 'title' || block.role === 'heading'
  if (isHeadline || token === from || sentenceAt(tokens, before) !== sentence || ending > 0) return false
  return (signAt(tokens, before) === Sign.word || signAt(tokens, before) === Sign.determiner) && cueBefore !== before
}

/** `Okafor: Quay Is ‘Safe’`, `Okafor calls quay 'safe'`: a headline that says that somebody speaks before it quotes. */
function isHeadlined(own: Paragraph, { paragraph, span, token }: Quotation, { cueBefore }: Surroundings): boolean {
  const { block, from, spans, tokens } = own
  if ((paragraph > 0 && block.role !== 'title') || !isSingle((spans[span] as MarkedSpan).mark)) return false
  const bits = bitsAt(tokens, token - 1) | bitsAt(tokens, token - 2)
  if (bits & (Word.scare | Word.titleNoun)) return false
  return cueBefore >= 0 || signsBetween(tokens, Sign.colon, from, token) > 0
}

/** `chants of “…”`, `her “…” remark` */
function isSaying(tokens: Tokens, token: number): boolean {
  const before = numberAt(tokens, token - 1) === OF ? usesAt(tokens, token - 2) : 0
  return ((before | usesAt(tokens, token + 1)) & Use.sayings) !== 0
}

/** A line of its own between paragraphs, which says in single marks what the text below says. */
function isCrosshead({ block, from, to, spans }: Paragraph, { first, paragraph, span }: Quotation): boolean {
  const { start, end, mark, unclosed } = spans[span] as MarkedSpan
  const isAlone = to - from === 1 && paragraph > 0 && paragraph === first.paragraph && !unclosed
  return isAlone && end - start < longest && block.role !== 'title' && isSingle(mark)
}

/** What stands before the name of a work: `the podcast, “…”`, `author of “…”`, `on RTQ's “…”`. */
function leadsToWork({ text, tokens }: Paragraph, token: number): boolean {
  const last = token - 1
  if (kindAt(tokens, last) === Kind.clitic)
    return lengthAt(tokens, last - 1) > 1 && /^\p{Lu}+$/u.test(textOf(tokens, last - 1, text))
  if (bitsAt(tokens, numberAt(tokens, last) === COMMA ? last - 1 : last) & Word.titleNoun) return true
  const of = signAt(tokens, last) === Sign.determiner ? last - 1 : last
  return numberAt(tokens, of) === OF && (usesAt(tokens, of - 1) & Use.makers) !== 0
}

/** Two words or more, each of them with a capital but for small ones. */
function isInCapitals(scene: Scene, { paragraph, span }: Quotation): boolean {
  const { letters, spans } = scene.paragraphs[paragraph] as Paragraph
  const { capitals, words } = shapeOf(letters, spans[span] as MarkedSpan, scene)
  return capitals === 3 && words > 1
}
