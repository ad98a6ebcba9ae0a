/** What begins with `<` inside a leaf: an address, a tag, or nothing. */

import { unitAt } from '../text/unit-at.ts'
import { safeUrl } from './destination.ts'
import { addText, type Reader } from './reader.ts'

/** No tag or address is looked for beyond this many characters. */
const LONGEST = 1000

/** Tags that begin or end a line of their own. */
const LINE_TAGS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Reads the tag or address that begins with the `<` at `at`, after the words from `run` on; -1 where there is none. */
export function readTag(reader: Reader, at: number, to: number, run: number): number {
  const { source, pieces } = reader
  const close = tagEnd(reader, at, to)
  if (close < 0) return -1
  const inside = source.slice(at + 1, close)
  const end = close + 1
  const address = addressOf(inside)
  if (address !== null) {
    addText(reader, run, at)
    pieces.push({ type: 'linkStart', from: at, to: at + 1, url: safeUrl(address) })
    addText(reader, at + 1, close)
    pieces.push({ type: 'linkEnd', from: close, to: end })
    return end
  }
  // Blanks that are none in ASCII end no name.
  const name = /^\/?([a-z][a-z\d-]*)(?=[ \t\r\n/]|$)/i.exec(inside)?.[1]?.toLowerCase()
  if (name === undefined && !/^(?:!--|\?|![a-z]|!\[CDATA\[)/i.test(inside)) return -1
  // CommonMark is particular about attributes and comments.
  if (!/^\/?[a-z][a-z\d-]*[ \t\r\n]*\/?$/i.test(inside)) reader.sure = false
  addText(reader, run, at)
  if (name === 'a' && unitAt(source, at + 1) === 0x2f) pieces.push({ type: 'linkEnd', from: at, to: end })
  else if (name === 'a') pieces.push({ type: 'linkStart', from: at, to: end, url: hrefOf(inside) })
  else if (name !== undefined && LINE_TAGS.has(name)) pieces.push({ type: 'break', from: at, to: end })
  else pieces.push({ type: 'tag', from: at, to: end })
  return end
}

/** The address that stands between `<` and `>`, as CommonMark's autolinks have it. */
function addressOf(inside: string): string | null {
  // Blanks that are none in ASCII may stand in it.
  if (/^[a-z][a-z\d+.-]{1,31}:[^\0- <>\x7f]*$/i.test(inside)) return inside
  return /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*$/i.test(inside) ? `mailto:${inside}` : null
}

function hrefOf(inside: string): string | null {
  const match = /\shref=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(inside)
  const url = match?.[1] ?? match?.[2] ?? match?.[3]
  return url === undefined ? null : safeUrl(url)
}

/** The `>` that ends what begins with the `<` at `at`, or -1. */
function tagEnd(reader: Reader, at: number, to: number): number {
  const { source } = reader
  const first = unitAt(source, at + 1)
  const isLetter = (first | 32) > 96 && (first | 32) < 123
  if (!isLetter && first !== 0x2f && first !== 0x21 && first !== 0x3f) return -1
  // What CommonMark makes of comments and declarations is its own matter.
  if (!isLetter && first !== 0x2f) reader.sure = false
  const limit = Math.min(to, at + LONGEST)
  if (source.startsWith('!--', at + 1)) {
    const end = source.slice(at + 4, limit).indexOf('-->')
    return end < 0 ? -1 : at + 4 + end + 2
  }
  let quote = 0
  for (let index = at + 1; index < limit; index++) {
    const code = unitAt(source, index)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 0x3e) return index
    else if (code === 0x3c) return -1
    else if ((code === 0x22 || code === 0x27) && unitAt(source, index - 1) === 0x3d) quote = code
  }
  if (limit === to && goesOn(reader, to)) reader.sure = false
  return -1
}

/** Whether what is open at the end of this line may be a tag that the next lines end. */
function goesOn({ source, end }: Reader, to: number): boolean {
  return source.slice(to, Math.min(end, to + LONGEST)).includes('>')
}
