/** Where links lead. */
import type { RoledBlock } from '../block.ts'

// Every runtime has it, and no type library of the language itself names it.
declare const URL: new (url: string, base?: string) => { href: string; protocol: string }

/** What may be linked to; anything else (`javascript:`, `data:`, `vbscript:`) runs or hides something. */
const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:', 'ftp:'])
/** Stands in for a base that nobody knows. */
const NOWHERE = 'https://nowhere.invalid/'

/**
 * An address as printed, made absolute where a base is known; `null` where it is empty, broken or unsafe. A relative address
 * without a base stays as it is.
 */
export function urlOf(printed: string, base: string | undefined): string | null {
  const address = printed.trim()
  if (!address) return null
  const absolute = parsed(address, base)
  const seen = absolute ?? parsed(address, NOWHERE)
  if (!seen || !SAFE.has(seen.protocol)) return null
  return absolute ? absolute.href : address
}

/** The page's own address, where its metadata give it: the base for relative links. */
export function pageAddress(blocks: readonly RoledBlock[]): string | undefined {
  const printed = blocks.find(({ field }) => field === 'url')?.text
  return printed && /^https?:/i.test(printed) ? (urlOf(printed, undefined) ?? undefined) : undefined
}

function parsed(address: string, base: string | undefined): { href: string; protocol: string } | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}
