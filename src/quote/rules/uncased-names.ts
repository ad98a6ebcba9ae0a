/** Names in scripts without capitals: which places of a text are asked for one. */
import { unitAt } from '../../text/unit-at.ts'
import { anyHonorific, type Lexicon, Use, Word } from '../lexicon.ts'
import { bitsAt, Kind, kindAt, numberAt, setCapital, startAt, type Tokens, usesAt } from '../tokens.ts'
import { isUncased, Unit, unitOf } from '../units.ts'
import { COLON } from '../words.ts'
import { markNameBefore } from './names-before.ts'
import { endOfName, markNameBehind, markNamesAround } from './uncased.ts'

/**
 * Scripts without capitals show no names: unknown words are taken for one, up to three, right behind a verb of saying, a title
 * or a noun for somebody who speaks, and right before a title or the subject's particle.
 */
export function markUncasedNames(tokens: Tokens, from: number, to: number, text: string, lexicon: Lexicon): void {
  for (let i = from; i < to; i++) {
    const kind = kindAt(tokens, i)
    const first = unitAt(text, startAt(tokens, kind === Kind.punctuation ? i - 1 : i))
    if (kind === Kind.quote || !isUncased(first)) continue
    if (!isSpaceless(first)) {
      markNamesAround(tokens, i, text)
      // `أما كريم منصور، فقد دعا`
      if (usesAt(tokens, i) & Use.holders) markNameBehind(tokens, i, text)
      continue
    }
    const isObject = usesAt(tokens, i) & Use.objects && !(bitsAt(tokens, i + 1) & Word.closes)
    const isTitle = bitsAt(tokens, i) & (Word.speaker | anyHonorific)
    if (isTitle || (usesAt(tokens, i) & Use.markers && !isObject)) markNameBefore(tokens, i, text, lexicon)
  }
  // `[남궁현 / 해양부 장관]`, as scripts have it.
  const isLabel = /^\[[가-힣]{2,4} ?\//.test(text)
  if (isLabel && bitsAt(tokens, from + 1) === 0) setCapital(tokens, from + 1)
  // `ليلى: «…»`, as headlines begin.
  const end = endOfName(tokens, from, text)
  if (numberAt(tokens, end) === COLON && kindAt(tokens, end + 1) === Kind.quote) markNameBehind(tokens, from - 1, text)
}

function isSpaceless(first: number): boolean {
  return (unitOf(first) & Unit.unspaced) !== 0 || first >= 0xac00
}
