/** The head of the article: headline, kicker, standfirst, byline, place and date, and other copies of the headline. */
import type { Block } from '../block.ts'
import type { Speech } from '../languages/language.ts'
import { findDates } from '../text/dates.ts'
import { detailVerdicts } from './byline.ts'
import { stylesOf } from './byline-features.ts'
import type { Facts } from './features.ts'
import { headOf } from './head.ts'
import { ledeIn } from './lede.ts'
import { isBody, type Placings } from './placings.ts'
import * as sheet from './sheet.ts'
import { titleIn } from './title.ts'
import { type Stretch, topicBy } from './topic.ts'
import { type Verdict, type Verdicts, verdict } from './verdict.ts'

export function headlineVerdicts(facts: Facts, placings: Placings, speech: Speech, verdicts: Verdicts): void {
  const { blocks, looks } = facts
  const head = headOf(facts, placings)
  const title = withoutTail(facts, titleIn(head, speech.language))
  const claim = (at: number, found: Verdict): void => {
    verdicts[at] ??= found
  }
  if (title >= 0) claim(firstCopy(facts, title), verdict('title', 'the likeliest headline'))
  const lede = ledeIn(facts, placings, title)
  if (lede >= 0)
    claim(
      lede,
      verdict('lede', isBody(placings, lede) ? 'opens the running text' : 'stands between headline and running text'),
    )
  if (title >= 0) {
    const topic = topicBy(facts, title, speech.language)
    if (topic) claim(topic.at, kickerIn(blocks[topic.at] as Block, topic, speech))
    const key = looks[title * sheet.ROW + sheet.KEY]
    const copies = looks[title * sheet.ROW + sheet.REPEATS] as number
    // Most headlines stand on their page once.
    for (let at = 0; copies > 1 && at < blocks.length; at++)
      if (looks[at * sheet.ROW + sheet.KEY] === key) claim(at, verdict('repeat', 'the headline once more'))
  }
  detailVerdicts(head, speech, title, lede, verdicts)
}

/** What a line is that holds the kicker: that alone, or a date or menu too. */
function kickerIn({ text }: Block, within: Stretch, speech: Speech): Verdict {
  const reason = 'stands right above the headline'
  if (within.from === 0 && within.to === text.length) return verdict('topic', reason)
  const role = findDates(text, stylesOf(speech)).length > 0 ? 'date' : 'menu'
  return verdict('topic', reason, null, within, verdict(role, 'stands beside the kicker'))
}

/** What stands between a headline and the name of its site. */
const TAIL = /^ *(?:[|·•–—-]|::)(?: \p{Lu}[^ ]*)+$/u

/** The headline as the page prints it without the tail (`Ferry sinks | The Courier`), if it does so on a line near the text. */
function withoutTail({ blocks, looks }: Facts, title: number): number {
  const text = blocks[title]?.text ?? ''
  if (!/ (?:[|·•–—-]|::) /.test(text) || blocks[title]?.kind === 'metadata') return title
  const isCopy = ({ text: other, kind }: Block, at: number): boolean =>
    (looks[at * sheet.ROW + sheet.WORDS] as number) >= COPY_WORDS &&
    kind !== 'metadata' &&
    kind !== 'image' &&
    text.startsWith(other) &&
    TAIL.test(text.slice(other.length))
  const copy = blocks.findLastIndex((block, at) => at < title + COPIES && isCopy(block, at))
  return copy < 0 ? title : copy
}

/** Words of a headline that stands without its tail elsewhere, at least. */
const COPY_WORDS = 4

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
