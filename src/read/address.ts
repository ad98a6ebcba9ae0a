/** Addresses that stand bare in the text, as GFM's autolinks have them. */
import { unitAt } from '../text/unit-at.ts'

export interface Address {
  from: number
  to: number
  url: string
}

const SCHEME = /https?$/i
/** They do not end an address. */
const TRAILING = "?!.,:;*_~'|`"

/** The address around `at`, which holds the `:` of `https://` or the `w` of `www.`; not before `from`. */
export function addressAt(source: string, at: number, from: number, limit: number): Address | null {
  if (unitAt(source, at) === 0x3a) {
    if (unitAt(source, at + 1) !== 0x2f || unitAt(source, at + 2) !== 0x2f) return null
    const scheme = SCHEME.exec(source.slice(Math.max(from, at - 5), at))
    if (!scheme) return null
    const start = at - scheme[0].length
    if (isWordAt(source, start - 1)) return null
    const end = addressEnd(source, at + 3, limit)
    return end > at + 3 ? { from: start, to: end, url: source.slice(start, end) } : null
  }
  if (source.slice(at, at + 4).toLowerCase() !== 'www.' || (at > 0 && isWordAt(source, at - 1))) return null
  const before = unitAt(source, at - 1)
  if (before === 0x2f || before === 0x2e || before === 0x40 || before === 0x2d) return null
  const end = addressEnd(source, at + 4, limit)
  return end > at + 4 ? { from: at, to: end, url: `http://${source.slice(at, end)}` } : null
}

function isWordAt(source: string, at: number): boolean {
  return /[\p{L}\p{N}_]/u.test(source.charAt(at))
}

/** Where the address ends: at white space or a bracket, without the punctuation of the sentence around it. */
function addressEnd(source: string, from: number, limit: number): number {
  let end = from
  let open = 0
  let closed = 0
  for (; end < limit; end++) {
    const code = unitAt(source, end)
    if (code <= 0x20 || code === 0x3c || code === 0x3e || code === 0x22 || code === 0x5b || code === 0x5d) break
    if (code >= 0x80 && /[\s\p{P}]/u.test(source.charAt(end))) break
    if (code === 0x28) open++
    if (code === 0x29) closed++
  }
  for (; end > from; end--) {
    const last = unitAt(source, end - 1)
    if (last === 0x29 && closed > open) closed--
    else if (!TRAILING.includes(source.charAt(end - 1))) break
  }
  return end
}
