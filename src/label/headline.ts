/** The head of the article: headline, kicker, standfirst, byline, place and date, and other copies of the headline. */
import type { Block } from '../block.ts'
import type { Speech } from '../languages/language.ts'
import { findDates } from '../text/dates.ts'
import { detailVerdicts } from './byline.ts'
import { stylesOf } from './byline-features.ts'
import type { Facts } from './features.ts'
import { headOf } from './head.ts'
import { ledeIn } from './lede.ts'
import { isBody, type Placings } from './sequence.ts'
import * as sheet from './sheet.ts'
import { titleIn } from './title.ts'
import { topicBy } from './topic.ts'
import type { Verdict, Verdicts } from './verdict.ts'

export function headlineVerdicts(facts: Facts, placings: Placings, speech: Speech, verdicts: Verdicts): void {
  const { blocks, looks } = facts
  const head = headOf(facts, placings)
  const title = titleIn(head)
  const claim = (at: number, verdict: Verdict): void => {
    verdicts[at] ??= verdict
  }
  if (title >= 0) claim(firstCopy(facts, title), { role: 'title', reason: 'the likeliest headline' })
  const lede = ledeIn(facts, placings, title)
  if (lede >= 0)
    claim(lede, {
      role: 'lede',
      reason: isBody(placings, lede) ? 'opens the running text' : 'stands between headline and running text',
    })
  if (title >= 0) {
    const topic = topicBy(facts, title)
    if (topic) {
      const { text } = blocks[topic.at] as Block
      const beside = findDates(text, stylesOf(speech)).length > 0 ? 'date' : 'menu'
      const kicker: Verdict = { role: 'topic', reason: 'stands right above the headline' }
      if (topic.from === 0 && topic.to === text.length) claim(topic.at, kicker)
      else claim(topic.at, { ...kicker, within: topic, rest: { role: beside, reason: 'stands beside the kicker' } })
    }
    for (let at = 0; at < blocks.length; at++)
      if (looks[at * sheet.ROW + sheet.KEY] === looks[title * sheet.ROW + sheet.KEY])
        claim(at, { role: 'repeat', reason: 'the headline once more' })
  }
  detailVerdicts(head, speech, title, lede, verdicts)
}

/** How far above the headline another copy of it is still the same headline, in blocks. */
const COPIES = 8

/** The first of several copies of the headline that stand close together: the others repeat it. */
function firstCopy({ looks, blocks }: Facts, title: number): number {
  let first = title
  for (let at = title - 1; at >= 0 && first - at <= COPIES; at--)
    if (
      looks[at * sheet.ROW + sheet.KEY] === looks[title * sheet.ROW + sheet.KEY] &&
      blocks[at]?.text === blocks[title]?.text
    )
      first = at
  return first
}
