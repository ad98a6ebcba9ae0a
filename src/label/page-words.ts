/** Short lines above a headline that are about the page and no kickers: words of its share bar, the name of its site. */
import type { Block } from '../block.ts'
import type { Facts } from './features.ts'
import * as phrase from './phrases.ts'
import * as sheet from './sheet.ts'

/** How far above a word of a share bar others stand, how many at least, and its own words at most. */
const BAR = 4
const OTHERS = 2
const WORDS = 2

/** Whether a line stands right below others of a share bar: networks come and go, and no list has all. */
export function isShared({ looks, found }: Facts, at: number): boolean {
  if ((looks[at * sheet.ROW + sheet.WORDS] as number) > WORDS) return false
  let shares = 0
  for (let above = Math.max(0, at - BAR); above < at; above++)
    if ((found[above] as phrase.Found).whole & phrase.SHARE) shares++
  return shares >= OTHERS
}

/** How far above its name the address of a site stands, and how much of a line is looked at for one. */
const SITE = 16
const ADDRESS = 200
/** What few lines have but those with addresses. */
const DOT = /\w\.[a-z]/
/** A host, which is no part of a path. */
const HOST = /(?<![\p{L}\d._-]|[^/]\/)(?:[\p{L}\d-]+\.)+\p{L}{2,}/gu

/** Whether these words of a line are the name of the site, which an address above or its link has: `courier.example`, `The Courier`. */
export function isSite(blocks: readonly Block[], at: number, words: string): boolean {
  const name = nameOf(words)
  const isNamed = (host: string): boolean => host.split('.').some((part) => nameOf(part) === name)
  const links = (blocks[at] as Block).links.map(({ url }) => url)
  const above = blocks.slice(Math.max(0, at - SITE), at).map(({ text }) => text)
  return [...links, ...above].some(
    (line) => DOT.test(line) && (line.slice(0, ADDRESS).match(HOST)?.some(isNamed) ?? false),
  )
}

/** The letters and figures of a name, without its article. */
function nameOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '')
    .replace(/^the/, '')
}
