/** Who speaks in dialogue behind dashes that says nothing of it: two take turns, and whoever an interview is with answers. */
import type { Attribution } from '../attribution.ts'
import type { Mention } from '../mentions.ts'
import type { Person } from '../names.ts'
import type { Paragraph, Scene } from '../scene.ts'
import type { Quotation } from '../surroundings.ts'

/** Questions by nobody that make an interview, at least. */
const asked = 2

/** Whether a paragraph is a turn of dialogue. */
function isTurn(paragraph: Paragraph | undefined): boolean {
  return paragraph?.spans[0]?.mark === '—' && paragraph.spans[0].start === 0
}

/** Whether a paragraph is a turn that asks, without a word of who speaks. */
function asks(paragraph: Paragraph | undefined): boolean {
  return (
    paragraph !== undefined &&
    isTurn(paragraph) &&
    paragraph.to - paragraph.from === 1 &&
    /[?؟]\s*$/.test(paragraph.text)
  )
}

/** Whom an interview in dialogue is with: whoever is named most in it, and last above its first question; `null` elsewhere. */
export function interviewee({ paragraphs, persons }: Scene): Person | null {
  if (paragraphs.filter(asks).length < asked) return null
  const first = paragraphs.findIndex(asks)
  let best: Person | null = null
  let most = 0
  for (const person of persons) {
    const [lead] = person.mentions
    const count = person.mentions.length
    if (
      !lead ||
      person.mentions.every(({ oblique }) => oblique) ||
      count < most ||
      (count === most && lead.paragraph > first)
    )
      continue
    best = person
    most = count
  }
  return best
}

/** Whoever takes a turn: `speaker`, where its words or those around it tell; else by the turns before. */
export function turnOf(
  { paragraphs }: Scene,
  { first }: Quotation,
  speaker: Mention | null,
  before: readonly Attribution[],
  answering: Person | null,
): Mention | null {
  const p = first.paragraph
  const paragraph = paragraphs[p] as Paragraph
  if (!isTurn(paragraph)) return speaker
  const [own, last, other] = [p, p - 1, p - 2].map((at) => lastIn(before, at))
  const isReply = isTurn(paragraphs[p - 1])
  const isSame = isReply && paragraph.to - paragraph.from === 1 && speaker !== null && speaker === last?.speaker
  // Whoever answers has not asked, but for a word that says so.
  if (answering && asks(paragraph) && (speaker?.person === answering.id || !isReply)) return null
  if (speaker && !isSame) return speaker
  if (own) return own.speaker
  const isAnswer = !asks(paragraph) && (!isReply || (asks(paragraphs[p - 1]) && !last?.speaker))
  if (answering && isAnswer) {
    const [lead] = answering.mentions
    return lead && lead.paragraph <= p ? lead : null
  }
  return isReply && isTurn(paragraphs[p - 2]) ? (other?.speaker ?? null) : isSame && !answering ? speaker : null
}

/** The last quotation of those that begin in a paragraph; the last of all is not far behind it. */
function lastIn(before: readonly Attribution[], paragraph: number): Attribution | undefined {
  for (let i = before.length - 1; i >= 0; i--) {
    const one = before[i] as Attribution
    if (one.quotation.first.paragraph <= paragraph) return one.quotation.first.paragraph === paragraph ? one : undefined
  }
  return undefined
}
