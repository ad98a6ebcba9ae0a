/** Words of the article as an explanation cites them. */
import type { Attribution } from '../attribution.ts'
import { wordsAt } from '../quote.ts'
import type { Paragraph, Scene } from '../scene.ts'
import { Kind, kindAt, sentenceAt, textOf } from '../tokens.ts'

export function marked(words: string | undefined): string {
  return `“${words}”`
}

/** What stands before a stretch of tokens and behind it in their sentence. */
export function neighbours(paragraph: Paragraph, from: number, to: number): string {
  const before = neighbour(paragraph, from - 1, from)
  const behind = neighbour(paragraph, to, from)
  if (before === null) return behind === null ? 'a sentence of its own' : `opens its sentence, before ${behind}`
  return behind === null ? `ends its sentence, behind ${before}` : `stands between ${before} and ${behind}`
}

/** The token at a place, if it is of the same sentence as another. */
export function neighbour({ text, tokens }: Paragraph, at: number, other: number): string | null {
  if (sentenceAt(tokens, at) !== sentenceAt(tokens, other)) return null
  return kindAt(tokens, at) === Kind.quote ? 'a quotation' : marked(textOf(tokens, at, text))
}

/** Where the verb of saying stands that is nearest to a quotation. */
export function cueInWords(scene: Scene, { quotation, around }: Pick<Attribution, 'quotation' | 'around'>): string {
  const { near, cueBefore, cueAfter } = around
  const word = (at: number): string => marked(wordsAt(scene, quotation.paragraph, at))
  if (near & 1) return `${word(cueAfter)} right behind it`
  if (near & 2) return `${word(cueBefore)} right before it`
  if (near & 4) return 'a colon before it'
  if (cueAfter >= 0) return `${word(cueAfter)} behind it in its sentence`
  if (cueBefore >= 0) return `${word(cueBefore)} before it in its sentence`
  return 'no verb of saying in its sentence'
}
