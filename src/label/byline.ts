/** Byline, place and date lines around headline and lede. */
import { type Block, fieldAt } from '../block.ts'
import type { Speech } from '../languages/language.ts'
import { BYLINE_SIZES, detailLines, type Line, NOBODY } from './byline-features.ts'
import { bylineCode } from './byline-weights.ts'
import type { Head } from './head.ts'
import { NAME_AMONG } from './name-lines.ts'
import * as phrase from './phrases.ts'
import { isBody } from './placings.ts'
import { greatest, ranker, weightOf } from './rank.ts'
import * as sheet from './sheet.ts'
import { type Verdicts, verdict } from './verdict.ts'

/** `CHEMNITZ.`, `Berlin.`: one word or two, in capitals or with one, and a full stop. */
const PLACE = /^\p{Lu}[^\d\s]{2,}(?: \p{Lu}[^\d\s]*)?\.$/u

const BYLINE = ranker(BYLINE_SIZES, bylineCode)
/** What it weighs that there is no byline. */
const NONE = weightOf(BYLINE, NOBODY)

/** Words beside the date of a sentence within the running text, at least. */
const FEW = 3
/** Words of a date line, at most; of one that ends like a sentence. */
const DATED = 15
const SENTENCE = 12
/** Words beside its dates, at most, and if a word says that it is one. */
const BESIDE = 8
const SAID = 12
/** Lines above the headline in which dates are looked for: further up stands today's. */
const ABOVE = 3

export function detailVerdicts(head: Head, speech: Speech, title: number, lede: number, verdicts: Verdicts): void {
  const { blocks, looks, found } = head.facts
  const lines = detailLines(head, speech, title, lede, (at) => verdicts[at] !== undefined)
  const bylines = bylinesAmong(lines, [NONE, ...lines.map(({ row }) => weightOf(BYLINE, row))])
  // A line that prints whom metadata name may say more; a record that names its headline names its author too.
  const named = authorFields(blocks)
  const textOf = (at: number): string => (blocks[at] as Block).text
  const isPrinted =
    blocks[title]?.field !== 'headline' &&
    named.some((at) => bylines.some((line) => textOf(line).toLowerCase().includes(textOf(at).toLowerCase())))
  for (const at of named.length > 0 && !isPrinted ? named : bylines)
    verdicts[at] ??= verdict('byline', 'names by the headline')
  for (const { at, dates, shape, beside } of lines) {
    const isAbove = at > title && at <= Math.max(head.start, lede) + 1
    if (isAbove && looks[at * sheet.ROW + sheet.END] && PLACE.test((blocks[at] as Block).text))
      verdicts[at] ??= verdict('dateline', 'a place alone above the text')
    const words = looks[at * sheet.ROW + sheet.WORDS] as number
    const isEnded = looks[at * sheet.ROW + sheet.ENDS] === 1
    const isRunning = isEnded && beside > FEW && at > head.start && isBody(head.placings, at)
    if (at < title - ABOVE || (words > SENTENCE && isEnded) || isRunning) continue
    const { opening, within } = found[at] as phrase.Found
    const isDated = dates.length > 0
    const isSaid = ((isDated ? within : opening) & phrase.DATE) > 0 && beside <= SAID
    // Captions have names and dates too, but no time of day.
    const isAlone =
      isDated &&
      words <= DATED &&
      beside <= BESIDE &&
      (within & phrase.CAPTION) === 0 &&
      (shape === 0 || shape > NAME_AMONG || dates.some(({ iso }) => iso.includes('T')))
    if (isSaid || isAlone) verdicts[at] ??= verdict('date', 'a date by the headline')
  }
}

/** The blocks whose metadata name an author; most pages have none. */
function authorFields(blocks: readonly Block[]): number[] {
  const first = fieldAt(blocks, 'author')
  const all: number[] = []
  for (let at = first; at >= 0 && at < blocks.length; at++) if (blocks[at]?.field === 'author') all.push(at)
  return all
}

/** How far apart two bylines may stand: a picture between them. */
const GAP = 2
/** Features that have to be the same, beside their shapes. */
const LIKE = [2, 3]
/** How much more than none the likeliest has to weigh: a made-up author is worse than none. */
const SURE = 0.5

/**
 * The likeliest line, and lines of names beside it that are like it and likelier bylines than not; the first weight is that of
 * none.
 */
export function bylinesAmong(lines: readonly Line[], [nobody = 0, ...weights]: readonly number[]): number[] {
  const best = greatest(weights)
  const first = lines[best]
  if (!first || (weights[best] as number) <= nobody + SURE) return []
  const isLike = ({ shape, row }: Line): boolean =>
    shape === first.shape && LIKE.every((feature) => row[feature] === first.row[feature])
  const isMore = (line: Line, weight: number): boolean =>
    weight > nobody && Math.abs(line.at - first.at) <= GAP && isLike(line)
  return lines.filter((line, at) => isMore(line, weights[at] as number)).map(({ at }) => at)
}
