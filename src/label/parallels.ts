/** Lines of one form within the running text: the dates of a tour, questions and answers, numbered things. */
import type { Block } from '../block.ts'
import type { Facts } from './features.ts'
import { isBody, type Placings, SURE } from './placings.ts'

/** What lines of one form open with: a day, a number, the letter of who speaks. */
const FORMS: readonly RegExp[] = [
  /^(?:\p{Lu}\p{L}{2,9}\.? \d{1,2}\b|\d{1,2}\.? \p{L}{3,9}\b|\d{1,2}[./]\d{1,2}\b)/u,
  /^\d{1,3}[.)] /,
  /^\p{Lu}: /u,
]
/** Lines of a run, at least; lines of another form between two of them, at most. */
const LINES = 4
const BETWEEN = 1
/** What share of a run has to be running text for all of it. */
const SHARE = 0.3
/** Characters of a line, at most. */
const LONGEST = 200

/** Takes in runs of such lines of which a part is running text. */
export function addParallels({ blocks }: Facts, placings: Placings): void {
  const { likely } = placings
  for (let at = placings.first; at <= placings.last; at++) {
    const form = formOf(blocks[at])
    if (form < 0) continue
    const lines = [at]
    for (let next = at + 1; next < blocks.length && next <= (lines.at(-1) as number) + 1 + BETWEEN; next++)
      if (formOf(blocks[next]) === form) lines.push(next)
    const inside = lines.filter((line) => isBody(placings, line)).length
    const last = lines.at(-1) as number
    if (lines.length >= LINES && inside >= lines.length * SHARE) {
      placings.last = Math.max(placings.last, last)
      for (const line of lines) if (!isBody(placings, line)) likely[line] = SURE
    }
    at = last
  }
}

function formOf(block: Block | undefined): number {
  if (block?.kind !== 'paragraph' || block.text.length > LONGEST) return -1
  return FORMS.findIndex((form) => form.test(block.text))
}
