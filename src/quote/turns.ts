/** Who speaks in dialogue behind dashes that says nothing of it: two take turns, and whoever an interview is with answers. */
import type { Attribution } from './attribution.ts'
import type { Mention } from './mentions.ts'
import type { Person } from './names.ts'
import type { Paragraph, Scene } from './scene.ts'
import type { Quotation } from './surroundings.ts'

/** Questions by nobody that make an interview, at least. */
const asked = 2

/** Whether a paragraph is a turn of dialogue. */
function isTurn(paragraph: Paragraph | undefined): boolean {
  return paragraph?.spans[0]?.mark === '—' && paragraph.spans[0].start === 0
}

/** Whether a paragraph is a turn that asks, without a word of who speaks. */
function asks(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && isTurn(paragraph) && paragraph.to - paragraph.from === 1 && /\?\s*$/.test(paragraph.text)
}

/** Whom an interview in dialogue is with: whoever is named most in it, if anybody is twice; `null` elsewhere. */
export function interviewee({ paragraphs, persons }: Scene): Person | null {
  if (paragraphs.filter(asks).length < asked) return null
  let best: Person | null = null
  for (const person of persons) if (person.mentions.length > (best?.mentions.length ?? 1)) best = person
  return best
}

/** Whoever takes a turn that says nothing of it; `null` where the turns before do not tell. */
export function turnOf(
  { paragraphs }: Scene,
  { first }: Quotation,
  before: readonly Attribution[],
  answering: Person | null,
): Mention | null {
  const p = first.paragraph
  if (!isTurn(paragraphs[p])) return null
  const [own, last, other] = [p, p - 1, p - 2].map((at) => before.findLast((one) => one.quotation.first.paragraph === at))
  if (own) return own.speaker
  const isReply = isTurn(paragraphs[p - 1])
  if (answering && !asks(paragraphs[p]) && (isReply ? asks(paragraphs[p - 1]) && !last?.speaker : true))
    return answering.mentions.findLast(({ paragraph }) => paragraph <= p) ?? null
  return isReply && isTurn(paragraphs[p - 2]) ? (other?.speaker ?? null) : null
}
