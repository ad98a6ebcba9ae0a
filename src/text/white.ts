/** White and invisible characters, told by their UTF-16 code. */

/** Whether this character has no ink and no meaning: Unicode `White_Space`, the BOM, the zero-width characters. */
export function isWhite(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 9 && code <= 13) || code === 0x85
  if (code < 0x1680) return code === 0xa0
  return (
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680
  )
}

/** Whether a block's text leaves this character out: the soft hyphen, and what is zero-width and joins nothing. */
export function isDropped(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff
}

/** Whether this character keeps its neighbours together or apart without a width of its own (Persian, Indic, emoji). */
export function isJoiner(code: number): boolean {
  return code === 0x200c || code === 0x200d
}

/** ASCII punctuation: what a backslash can escape in Markdown. */
export function isPunctuation(code: number): boolean {
  return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127)
}
