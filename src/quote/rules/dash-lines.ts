/** Lines that a dash opens, without a word of who speaks. */
import type { Lexicon } from '../lexicon.ts'
import type { Paragraph } from '../scene.ts'
import { dashLine, isNarrationLine } from './dashes.ts'
import { markTurns } from './unmarked-turns.ts'

/** Marks those of them that are speech, and the turns of interviews. */
export function markDialogue(paragraphs: readonly Paragraph[], lexicon: Lexicon): void {
  const isDialogue = paragraphs.some(({ spans }) => spans[0]?.mark === '—') || takesTurns(paragraphs)
  for (const [i, one] of paragraphs.entries())
    if (isDialogue || (lexicon.dashDialogue && isTold(paragraphs[i - 1]?.text, paragraphs[i + 1]?.text)))
      markDashLine(one, paragraphs[i + 1]?.text)
  markTurns(paragraphs, lexicon)
}

/** A line that asks behind a dash, and a whole sentence there: behind a hyphen, anything else is an item. */
const asking = /^[-–—―] ?[¿«“"]?[\p{Lu}\p{Lo}].*[?؟]$/u

const replying = /^[-–—―] ?[¿¡«“"]?[\p{Lu}\p{Lo}].*[.!?…؟][»”"]?$/u

/** `— Où étiez-vous ?` over `— Dans mon lit.`: whether a line behind a dash asks and one right below it answers. */
function takesTurns(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ text }, i) => {
    const reply = paragraphs[i + 1]?.text ?? ''
    return asking.test(text) && text[0] === reply[0] && (replying.test(reply) || text[0] !== '-')
  })
}

/** Whether the paragraph before says that somebody speaks next, or the next one that somebody has. */
function isTold(before = '', next = ''): boolean {
  return before.endsWith(':') || isNarrationLine(next)
}

/** Speech behind a dash without a word of who speaks, and without narration in it. */
function markDashLine(one: Paragraph, next: string | undefined): void {
  const line = one.spans[0]?.mark === '—' ? null : dashLine(one.text, next)
  if (!line) return
  one.spans = [line]
  one.goesOn = false
}
