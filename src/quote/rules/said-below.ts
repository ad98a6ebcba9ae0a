/** Quotations that say nothing of who speaks, where those below them do: headings, and the opening line of a dialogue. */
import type { Attribution } from '../attribution.ts'
import type { Paragraph, Scene } from '../scene.ts'
import type { Quotation } from '../surroundings.ts'

/** Whether a quotation is all of a heading. */
export function isHeading({ paragraphs }: Scene, { paragraph, first }: Quotation): boolean {
  const { block, from, to } = paragraphs[first.paragraph] as Paragraph
  return block.role === 'heading' && to - from === 1 && paragraph === first.paragraph && !isLedIn(paragraphs, paragraph)
}

/** `Okafor sagte:`, `乾さんはこう言った。`: whether the paragraph above leads to what is said below it. */
export function isLedIn(paragraphs: readonly Paragraph[], at: number): boolean {
  return /(?:[:：]|こう[^。、]{2,8}。|이렇게\s\S{2,6}\.)$/.test(paragraphs[at - 1]?.text.trimEnd() ?? '')
}

/** Names the speakers of both. */
export function nameFromBelow(scene: Scene, attributions: readonly Attribution[]): void {
  nameHeadings(scene, attributions)
  nameOpenings(scene, attributions)
}

/** What is all of a heading is said below it: whoever speaks there first said it, if anybody does before the next heading. */
function nameHeadings(scene: Scene, attributions: readonly Attribution[]): void {
  let below: Attribution | undefined
  for (let i = attributions.length - 1; i >= 0; i--) {
    const one = attributions[i] as Attribution
    const { paragraph } = one.quotation
    if (one.speech > 0 && isHeading(scene, one.quotation)) {
      const end = below?.quotation.first.paragraph ?? paragraph
      let next = paragraph + 1
      while (next < end && scene.paragraphs[next]?.block.role !== 'heading') next++
      if (next >= end) one.speaker = below?.speaker ?? one.speaker
    } else if (one.speech > 0) below = one
  }
}

/** A line of dialogue that says nothing of who speaks, below none: whoever speaks in the one after it. */
function nameOpenings({ paragraphs }: Scene, attributions: readonly Attribution[]): void {
  for (let i = attributions.length - 2; i >= 0; i--) {
    const { quotation, speech, speaker } = attributions[i] as Attribution
    const next = attributions[i + 1] as Attribution
    const { paragraph } = quotation
    const isDash = (at: number): boolean => paragraphs[at]?.spans[0]?.mark === '—'
    if (speech <= 0 || next.speech <= 0 || next.quotation.paragraph !== paragraph + 1) continue
    if (!isDash(paragraph) || !isDash(paragraph + 1) || isDash(paragraph - 1)) continue
    const { from, to, text } = paragraphs[paragraph] as Paragraph
    const isTold = speaker?.paragraph === paragraph || paragraphs[paragraph - 1]?.text.endsWith(':')
    if (to - from === 1 && !isTold && !/[?؟]$/.test(text))
      (attributions[i] as Attribution).speaker = next.speaker ?? speaker
  }
}
