/** What begins with `<` inside a paragraph: an address, a tag, or nothing. */

export type Tag =
  | { kind: 'address'; end: number; url: string }
  | { kind: 'break'; end: number }
  /** `sure`: CommonMark takes it for a tag too. */
  | { kind: 'tag'; end: number; sure: boolean }

/** No tag or address is looked for beyond this many characters. */
const LONGEST = 2000

/** The tag or address that begins with the `<` at `at`. */
export function tagAt(source: string, at: number, limit: number): Tag | null {
  const first = source.charCodeAt(at + 1)
  const isLetter = (first | 32) > 96 && (first | 32) < 123
  if (!isLetter && first !== 0x2f && first !== 0x21 && first !== 0x3f) return null
  const end = closingAngle(source, at + 1, Math.min(limit, at + LONGEST))
  if (end < 0) return null
  const inside = source.slice(at + 1, end)
  if (/^[a-z][a-z\d+.-]{1,31}:[^\s<>]*$/i.test(inside)) return { kind: 'address', end: end + 1, url: inside }
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(inside)) return { kind: 'address', end: end + 1, url: `mailto:${inside}` }
  if (/^br\s*\/?$/i.test(inside)) return { kind: 'break', end: end + 1 }
  if (/^\/?[a-z][a-z\d-]*\s*\/?$/i.test(inside)) return { kind: 'tag', end: end + 1, sure: true }
  if (/^\/?[a-z][a-z\d-]*[\s/]/i.test(inside) || inside.startsWith('!--') || first === 0x3f)
    return { kind: 'tag', end: end + 1, sure: false }
  return null
}

/** The `>` that ends a tag, `>` inside its quoted values left aside. */
function closingAngle(source: string, from: number, limit: number): number {
  let quote = 0
  let firstAngle = -1
  for (let at = from; at < limit; at++) {
    const code = source.charCodeAt(at)
    if (code === 0x3e) {
      if (quote === 0) return at
      if (firstAngle < 0) firstAngle = at
    } else if (code === 0x3c && quote === 0) return -1
    else if (quote === 0 && (code === 0x22 || code === 0x27) && source.charCodeAt(at - 1) === 0x3d) quote = code
    else if (code === quote) quote = 0
  }
  return firstAngle
}
