/** How far the words of a link or picture go, where a dump prints only its number or its address. */

import type { Piece } from './pieces.ts'

/** Characters of a leaf that may be links from end to end, and of words that an address or a picture belongs to. */
const LONGEST = 400
const ENDS_SENTENCE = /[.…。।][\s"”“»’')\]]*$/
/** Other words begin right here; or the sentence goes on. */
const OPENS = /[\p{Lu}\p{Lo}\d"“„«]/u
const GOES_ON = /\S/

/** Pieces with what the marks among them say: links and pictures with words where it is plain which, else just no words. */
export function settleMarks(source: string, pieces: Piece[]): Piece[] {
  const end = pieces.at(-1)
  const first = pieces[0]
  // What has no words reads as a tag does, and leaves all others as they are.
  if (!end || !first || !pieces.some((piece) => piece.type === 'mark' && piece.kind !== 'wordless')) return pieces
  const whole = source.slice(first.from, end.to)
  // Behind a number that opens the leaf nothing but links can follow.
  const isNumbered =
    first.type === 'mark' && first.kind === 'number' && whole.length <= LONGEST && !ENDS_SENTENCE.test(whole)
  const out: Piece[] = []
  /** Where the words since the last mark begin, in the source and in `out`. */
  let since = first.from
  let start = 0
  let open = false
  for (const piece of pieces) {
    if (piece.type !== 'mark') {
      out.push(piece)
      continue
    }
    const { kind, from, to, url } = piece
    const next = source.charAt(to)
    const isPicture = kind === 'picture'
    const opensOther = OPENS.test(next)
    if (kind === 'number') {
      if (open) out.push({ type: 'linkEnd', from, to: from })
      open = isNumbered
      out.push({ type: open ? 'linkStart' : 'tag', from, to, url })
    } else if (
      kind !== 'wordless' &&
      (piece === end || opensOther || (isPicture && end.type === 'mark')) &&
      isFit(source.slice(since, from).trim())
    ) {
      out.splice(start, 0, { type: isPicture ? 'imageStart' : 'linkStart', from: since, to: since, url })
      out.push({ type: isPicture ? 'imageEnd' : 'linkEnd', from, to })
    } else {
      if (kind !== 'wordless' && !opensOther && GOES_ON.test(next)) out.push({ type: 'join', from, to })
      out.push(piece)
    }
    if (kind === 'wordless') continue
    since = to
    start = out.length
  }
  if (open) out.push({ type: 'linkEnd', from: end.to, to: end.to })
  return out
}

/** Whether words are as many as a link has. */
function isFit({ length }: string): boolean {
  return length > 0 && length <= LONGEST
}
