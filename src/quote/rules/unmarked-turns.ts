/** What is said in turns without marks, as the East Asian press prints interviews: behind a name and a colon, or behind a dash. */
import { type Lexicon, Use } from '../lexicon.ts'
import type { Paragraph } from '../scene.ts'

/** `记者：为什么是这座岛？` */
const labelled = /^([\p{Lo}·]{1,8})[：:]\s?(?=[^\s“「『"‘])/u
/** `―합격 소식은 어떻게 들으셨어요.`, `――手応えは。` */
const asked = /^[―—─–-]{1,2}\s?(?=\p{Lo})/u

/** Marks the turns of an interview, where two speak or ask twice each. */
export function markTurns(paragraphs: readonly Paragraph[], { used }: Lexicon): void {
  if (!(used & (Use.topics | Use.families))) return
  const labels = paragraphs.map(({ text }) => labelled.exec(text)?.[1] ?? '')
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  const isTurn = (label: string): boolean => label !== '' && (counts.get(label) as number) > 1
  const isInterview = new Set(labels.filter(isTurn)).size > 1
  const isAsked = paragraphs.filter(({ text }) => asked.test(text)).length > 1
  for (const [i, one] of paragraphs.entries()) {
    if (isInterview && isTurn(labels[i] as string)) markFrom(one, labelled)
    else if (isAsked) markFrom(one, asked)
  }
}

/** All of a paragraph behind its opener as one span. */
function markFrom(one: Paragraph, opener: RegExp): void {
  const lead = opener.exec(one.text)
  if (!lead) return
  const from = lead[0].length
  const end = one.text.trimEnd().length
  one.spans = [{ start: from, end, from, to: end, mark: '—', unclosed: false }]
  one.goesOn = false
}

/** Whether a paragraph is what an interviewer asks, of whom nothing is told. */
export function isQuestion(paragraph: Paragraph | undefined, { used }: Lexicon): boolean {
  return (used & Use.topics) !== 0 && paragraph?.spans[0]?.mark === '—' && asked.test(paragraph.text)
}
