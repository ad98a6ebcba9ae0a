/**
 * Blocks with roles in, quotations with speakers out:
 *
 *     marks → tokens and sentences → mentions and persons → speech or scare quote → speaker → name
 */
import { type FoundQuote, type FoundSpeaker, type RoledBlock, sourceRange } from '../block.ts'
import type { Speech } from '../languages/language.ts'
import { isUnspaced } from '../text/letters.ts'
import { unitAt } from '../text/unit-at.ts'
import { type Attribution, attribute, type Weights } from './attribution.ts'
import { lexiconOf, Use } from './lexicon.ts'
import { linkOf } from './links.ts'
import type { MarkedSpan } from './marks.ts'
import type { Mention } from './mentions.ts'
import { sharePulled } from './pulled.ts'
import { nameOf, ownedFrom } from './resolve.ts'
import { squash, wordsOf } from './said.ts'
import { type Paragraph, type Scene, setScene } from './scene.ts'
import type { Quotation } from './surroundings.ts'
import { Sign } from './symbols.ts'
import { endAt, sentenceAt, signAt, startAt, usesAt, written } from './tokens.ts'
import { isEastern } from './units.ts'
import { learned } from './weights-code.ts'

/**
 * Finds who is quoted saying what.
 *
 * @param blocks All blocks of the page, with their roles; quotations come from the headline, the lede and the running text.
 * @param speech The text's language, if known, and all that are loaded.
 * @param options `scareQuotes`: return marked words that are nobody's speech too.
 * @returns The quotations in reading order, with source offsets.
 */
export function quote(blocks: readonly RoledBlock[], speech: Speech, options: { scareQuotes?: boolean }): FoundQuote[] {
  return quoteWith(blocks, speech, options, learned)
}

/** The same with weights of the caller's, for training. */
export function quoteWith(
  blocks: readonly RoledBlock[],
  speech: Speech,
  options: { scareQuotes?: boolean },
  weights: Weights,
): FoundQuote[] {
  const scene = setScene(blocks, lexiconOf(speech))
  if (!scene) return []
  const attributions = attribute(scene, weights)
  sharePulled(scene, attributions)
  const kept = attributions.filter(({ speech }) => speech > 0 || options.scareQuotes === true)
  const found = kept.map((attribution) => print(scene, attribution))
  return withoutHeadlines(scene, kept, found)
}

/** Leaves out what the headline quotes where the body quotes it too, as fully or more. */
export function withoutHeadlines(
  scene: Scene,
  attributions: readonly Attribution[],
  found: FoundQuote[],
): FoundQuote[] {
  const isHeadline = (i: number): boolean =>
    i < 8 && scene.paragraphs[attributions[i]?.quotation.first.paragraph ?? -1]?.block.role === 'title'
  if (!isHeadline(0)) return found
  const rest = found.filter((_, i) => !isHeadline(i))
  const isAgain = (words: string): boolean => {
    const [longest = ''] = words.split(' ').sort((a, b) => b.length - a.length)
    return rest.some(
      ({ text }) => (text.toLowerCase().includes(longest) && squash(text).includes(words)) || isShortened(words, text),
    )
  }
  return found.filter(({ text }, i) => !isHeadline(i) || !isAgain(squash(text)))
}

/** What share of a headline's pairs of letters stands in the words that it shortens. */
const SHORTENED = 0.6

/** `「原稿どおりなら眠くなる」` for `「原稿どおりに読むと眠くなる」`: headlines without blanks or with endings written on shorten what they quote. */
function isShortened(words: string, text: string): boolean {
  if (!isEastern(unitAt(words, 0))) return false
  const letters = words.replace(/[\s\p{P}]/gu, '').slice(0, 60)
  let shared = 0
  for (let i = 1; i < letters.length; i++) if (text.includes(letters.slice(i - 1, i + 1))) shared++
  return shared > SHORTENED * (letters.length - 1)
}

/** An attribution as what the article says. */
export function print(scene: Scene, attribution: Attribution): FoundQuote {
  const { quotation, speaker, speech } = attribution
  const isSpeech = speech > 0
  const { text, start, end } = wordsOf(scene, quotation)
  const isSetOff = scene.paragraphs[quotation.first.paragraph]?.block.role === 'blockquote'
  const kind = isSetOff ? 'blockquote' : isSpeech ? kindOf(scene, attribution) : 'scare'
  const cue = isSpeech && speaker ? cueOf(scene, attribution, speaker) : null
  return {
    text,
    kind,
    start,
    end,
    cue,
    speaker: isSpeech && speaker ? speakerOf(scene, speaker) : null,
  }
}

/** Whole clauses, or a fragment inside a sentence of the reporter's. */
function kindOf(scene: Scene, { quotation }: Attribution): 'direct' | 'partial' {
  const { text, spans, tokens } = scene.paragraphs[quotation.paragraph] as Paragraph
  const span = spans[quotation.span] as MarkedSpan
  const inside = text.slice(span.from, span.to).trim()
  if (sentenceAt(tokens, quotation.token - 1) !== quotation.sentence) return 'direct'
  const sign = signAt(tokens, quotation.token - 1)
  const opens = inside[0] !== inside[0]?.toLowerCase() || inside[0] === inside[0]?.toUpperCase()
  if (sign === Sign.colon) return 'direct'
  // `「…」と述べた`, `"…다"고 말했다`
  const first = unitAt(inside, 0)
  const next = quotation.token + 1
  const isSaid = isUnspaced(first)
    ? signAt(tokens, next) === Sign.coordinator
    : first >= 0xac00 && usesAt(tokens, next) & Use.quotatives
  if (isSaid && inside.length > 3) return 'direct'
  if (sign === Sign.comma && (opens || /[.,!?]$/.test(inside))) return 'direct'
  return opens && /[.!?,]$/.test(inside) && inside.includes(' ') && sign !== Sign.determiner ? 'direct' : 'partial'
}

function cueOf(scene: Scene, attribution: Attribution, speaker: Mention): string | null {
  const { quotation, around } = attribution
  if (speaker.paragraph < quotation.paragraph - 1 || speaker.paragraph > quotation.paragraph) return null
  const isFar = speaker.paragraph !== quotation.paragraph || speaker.sentence !== quotation.sentence
  // A verb beside the quotation without a subject of its own: `…”, ha spiegato.`
  const beside = around.near & 1 ? around.cueAfter : around.near & 2 ? around.cueBefore : -1
  if (isFar && beside >= 0) return wordsAt(scene, quotation.paragraph, beside)
  const paragraph = scene.paragraphs[speaker.paragraph] as Paragraph
  const { cue: tied } = linkOf(paragraph, speaker, scene.lexicon)
  // `המאבטח, שביקש לא להזדהות, סיפר: "…"`
  if (beside >= 0 && tied !== beside && scene.lexicon.rules?.writtenOn(paragraph, tied, scene.lexicon) === 'ש')
    return wordsAt(scene, quotation.paragraph, beside)
  const cue = tied < 0 ? cueBehind(paragraph, quotation, speaker) : tied
  if (cue < 0 && beside >= 0) return wordsAt(scene, quotation.paragraph, beside)
  return cue < 0 ? null : wordsAt(scene, speaker.paragraph, cue)
}

/** A word with the rest of its phrase. */
export function wordsAt(scene: Scene, paragraph: number, from: number): string {
  const own = scene.paragraphs[paragraph] as Paragraph
  let to = from + 1
  while (signAt(own.tokens, to) === Sign.joined) to++
  return written(own, from, to)
}

/** The verb behind a quotation whose speaker stands before it, in languages that put the verb last; -1 where there is none. */
function cueBehind({ tokens }: Paragraph, { paragraph, token, sentence }: Quotation, speaker: Mention): number {
  if (speaker.paragraph !== paragraph || speaker.from > token || sentenceAt(tokens, token) !== speaker.sentence)
    return -1
  for (let i = token + 1; i <= token + 2 && sentenceAt(tokens, i) === sentence; i++)
    if (signAt(tokens, i) === Sign.cue) return i
  return -1
}

export function speakerOf(scene: Scene, mention: Mention): FoundSpeaker | null {
  if (mention.kind === 'author') return null
  const { block, text, tokens } = scene.paragraphs[mention.paragraph] as Paragraph
  const from = startAt(tokens, ownedFrom(scene, mention))
  const to = endAt(tokens, mention.to - 1)
  const { name, description } = nameOf(scene, mention)
  return { name, mention: text.slice(from, to), description, ...sourceRange(block, from, to) }
}
