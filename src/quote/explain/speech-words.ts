/** What tells speech from scare quotes, titles and names, in plain words. */
import type { Attribution } from '../attribution.ts'
import { Word } from '../lexicon.ts'
import type { MarkedSpan } from '../marks.ts'
import type { Paragraph, Scene } from '../scene.ts'
import { lastInside } from '../sentences.ts'
import { mentionsBefore, shapeOf } from '../speech-features.ts'
import { bitsAt } from '../tokens.ts'
import { cueInWords, marked, neighbour, neighbours } from './cited.ts'
import type { Ground, Words } from './grounds.ts'

/** Decisions that one rule makes alone. */
const alone = {
  blockquote: 'a block quotation',
  dash: 'behind a dialogue dash',
  term: 'a term in single marks that the text uses again',
  headline: 'in single marks in a headline, behind a colon or a verb of saying',
  saying: 'beside a chant, a remark or the like',
  crosshead: 'in single marks on a line of its own',
  work: 'the name of a work',
  aside: 'no verb of saying in its sentence, and short, nobody there to say it, or named by the word before it',
} as const

export function ruleOf(rule: keyof typeof alone, points: number): Ground {
  return { words: alone[rule], points }
}

const capitals = [
  'no word with a capital',
  'a capital at the beginning',
  'some words with capitals',
  'all words with capitals',
]

export function speechWords(scene: Scene, attribution: Attribution, repeats: number): Words {
  const { quotation } = attribution
  const { token } = quotation
  const paragraph = scene.paragraphs[quotation.paragraph] as Paragraph
  const { block, spans, text } = paragraph
  const span = spans[quotation.span] as MarkedSpan
  const shape = shapeOf(paragraph.letters, span, scene)
  const words = text.slice(span.from, span.to).trim().split(/\s+/)
  const isSingle = span.mark === "'" || span.mark === '‘'
  const last = text[lastInside(text, span)] ?? ''
  return {
    length: () => (shape.words === 1 ? 'one word' : `${shape.words} words`),
    cue: () => cueInWords(scene, attribution),
    ending: () => (',.?!…'.includes(last) ? `ends with ${marked(last)}` : 'ends without a sign'),
    capitals: () => capitals[shape.capitals] as string,
    beside: () => neighbours(paragraph, token, token + 1),
    repeats: () => (repeats > 0 ? 'marked elsewhere too' : 'marked only here'),
    mark: () => (span.unclosed ? 'in marks that are never closed' : `in ${isSingle ? 'single' : 'double'} marks`),
    wordBefore: () => wordBefore(paragraph, token),
    person: () => (shape.person ? 'has a word like “we” or “is” in it' : 'has no word like “we” or “is” in it'),
    edges: () =>
      words.length > 1 ? `from ${marked(words[0])} to ${marked(words.at(-1))}` : `the word ${marked(words[0])}`,
    headline: () => (block.role === 'title' || block.role === 'heading' ? 'in a headline' : 'in the running text'),
    company: () => `${mentionsBefore(paragraph, quotation) || 'nobody'} who could speak before it in its sentence`,
  }
}

/** The word before marked words, and what it says of them. */
function wordBefore(paragraph: Paragraph, token: number): string {
  const before = neighbour(paragraph, token - 1, token)
  if (before === null) return 'no word before it in its sentence'
  const bits = bitsAt(paragraph.tokens, token - 1)
  if (bits & Word.scare) return `behind ${before}, which keeps its distance`
  if (bits & Word.titleNoun) return `behind ${before}, something that has a title`
  return bits & Word.cueNoun ? `behind ${before}, something said` : `behind ${before}`
}
