/** Interviews with a dash before every line: the questions, which are nobody's, and the answers. */
import type { Attribution } from './attribution.ts'
import type { Person } from './names.ts'
import type { Paragraph, Scene } from './scene.ts'

const dash = /^[-‒–—―−] ?(?=\S)/
const question = /[?؟]["”»]?$/
const stop = /[.!?…؟]["”»“]?$/

/** Whether lines behind dashes are questions and answers: sentences all, and the first of several or a later one in turn a question. */
export function isInterview(texts: readonly string[]): boolean {
  for (let from = 0; from < texts.length; from++) {
    let to = from
    while (to < texts.length && dash.test(texts[to] as string) && stop.test(texts[to] as string)) to++
    if (to > from + 1 && areAnswered(texts.slice(from, to))) return true
    from = to
  }
  return false
}

/** Whether the questions among some lines stand where somebody asks, and not all lines are questions. */
function areAnswered(texts: readonly string[]): boolean {
  const asked = texts.filter((text, i) => i % 2 === 0 && question.test(text)).length
  const back = texts.filter((text, i) => i % 2 === 1 && question.test(text)).length
  return asked > back || (asked > 0 && asked === back && texts.length > 2)
}

/** Answers are whose the interview is, and questions nobody's. */
export function nameAnswers(scene: Scene, attributions: readonly Attribution[]): void {
  const { paragraphs } = scene
  const isLine = ({ quotation }: Attribution): boolean => {
    const { from, spans, to } = paragraphs[quotation.paragraph] as Paragraph
    return spans[0]?.mark === '—' && to - from === 1
  }
  let guest: Person | null | undefined
  for (let from = 0; from < attributions.length; from++) {
    let to = from
    const first = (attributions[from] as Attribution).quotation.paragraph
    while (to < attributions.length && isLine(attributions[to] as Attribution)) {
      if ((attributions[to] as Attribution).quotation.paragraph !== first + to - from) break
      to++
    }
    const lines = attributions.slice(from, to)
    const texts = lines.map(({ quotation }) => (paragraphs[quotation.paragraph] as Paragraph).text)
    if (to > from + 1 && (guest || areAnswered(texts))) {
      guest ??= guestOf(scene, first)
      for (const [i, line] of lines.entries())
        line.speaker = i % 2 === 0 ? null : (guest?.fullest.mention ?? line.speaker)
    }
    from = Math.max(from, to - 1)
  }
}

/** Whoever is named most, among those named before the first question. */
function guestOf({ persons, paragraphs }: Scene, first: number): Person | null {
  const isBefore = ({ mentions }: Person): boolean => mentions.some(({ paragraph }) => paragraph < first)
  const told = ({ mentions }: Person): number =>
    mentions.filter(({ paragraph }) => paragraphs[paragraph]?.spans[0]?.mark !== '—').length
  return persons
    .filter(isBefore)
    .reduce<Person | null>((best, one) => (best && told(best) >= told(one) ? best : one), null)
}
