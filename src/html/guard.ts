/**
 * HTML that no parser chokes on. Tree building as HTML prescribes it takes time by the depth of open elements for each tag,
 * and by the number of attributes squared; no real page comes near the limits here, hostile ones are cut to them.
 */

/** Elements open at a time. */
const MAX_DEPTH = 256
/** Characters of a tag that carries data (an inline picture) besides attributes. */
const MAX_ATTRIBUTES = 256

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Elements whose content is no markup. */
const RAW = new Set('script style textarea title xmp iframe noembed noframes'.split(' '))

/**
 * The same HTML, of the same length and with the same offsets, where tags that open too deep or carry too many attributes
 * are blanked out.
 */
export function guard(html: string): string {
  const cuts: number[] = []
  const open: string[] = []
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const tag = tagAt(html, at)
    if (tag === null) {
      at = skipMarkup(html, at)
      continue
    }
    at = tag.end
    if (tag.closes) closeElement(open, tag.name)
    else if (tag.attributes > MAX_ATTRIBUTES || (open.length >= MAX_DEPTH && !VOID.has(tag.name)))
      cuts.push(tag.start, tag.end)
    else if (RAW.has(tag.name)) at = endOfRaw(html, at, tag.name)
    else if (!VOID.has(tag.name)) open.push(tag.name)
  }
  return cuts.length === 0 ? html : blank(html, cuts)
}

interface Tag {
  name: string
  closes: boolean
  start: number
  end: number
  attributes: number
}

function tagAt(html: string, start: number): Tag | null {
  const closes = html.charCodeAt(start + 1) === 0x2f
  let at = start + (closes ? 2 : 1)
  if (!isLetter(html.charCodeAt(at))) return null
  const from = at
  while (at < html.length && !' \t\n\f\r/>'.includes(html.charAt(at))) at++
  const name = html.slice(from, Math.min(at, from + 64)).toLowerCase()
  let attributes = 0
  let quote = 0
  let inside = false
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 0x3e) break
    else if ((code === 0x22 || code === 0x27) && html.charCodeAt(at - 1) === 0x3d) quote = code
    else if (code <= 32 || code === 0x2f) inside = false
    else if (!inside) {
      inside = true
      attributes++
    }
  }
  return { name, closes, start, end: Math.min(html.length, at + 1), attributes }
}

/** Behind a comment, a declaration or a `<` that is none. */
function skipMarkup(html: string, at: number): number {
  if (!html.startsWith('<!--', at)) return at + 1
  const end = html.indexOf('-->', at + 2)
  return end < 0 ? html.length : end + 3
}

/** No further than this many elements up is the one looked for that an end tag closes. */
const REACH = 64

function closeElement(open: string[], name: string): void {
  for (let at = open.length - 1; at >= 0 && at > open.length - 1 - REACH; at--) {
    if (open[at] === name) {
      open.length = at
      return
    }
  }
}

function endOfRaw(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
  }
  return html.length
}

function blank(html: string, cuts: readonly number[]): string {
  const parts: string[] = []
  let from = 0
  for (let index = 0; index < cuts.length; index += 2) {
    const start = cuts[index] as number
    const end = cuts[index + 1] as number
    parts.push(html.slice(from, start), ' '.repeat(end - start))
    from = end
  }
  parts.push(html.slice(from))
  return parts.join('')
}

function isLetter(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123)
}
