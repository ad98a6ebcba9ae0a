/** A block's text while it is being written: white space folded, each character mapped to the source. */
import type { BlockLink } from '../block.ts'
import { unitAt } from '../text/unit-at.ts'
import { isDropped, isJoiner, isWhite } from '../text/white.ts'
import { isUnspaced } from './width.ts'

export interface Draft {
  /** The text so far, in parts: looking into one long string after each addition would copy it each time. */
  parts: string[]
  /** Its length. */
  length: number
  map: number[]
  /** The white space met since the last character, not yet written: `spaceFrom` is -1 where there was none. */
  spaceFrom: number
  spaceTo: number
  links: BlockLink[]
  /** Where the open link's text begins; -1 before its first character. */
  linkFrom: number
}

const HYPHEN = 0x2d
const SOFT_HYPHEN = 0xad

export function newDraft(): Draft {
  return { parts: [], length: 0, map: [], spaceFrom: -1, spaceTo: -1, links: [], linkFrom: -1 }
}

export function textOf({ parts }: Draft): string {
  return parts.length === 1 ? (parts[0] as string) : parts.join('')
}

function write(draft: Draft, part: string): void {
  draft.parts.push(part)
  draft.length += part.length
}

/** Ends the open link, if it has words. */
export function closeLink(draft: Draft, url: string | null, image: boolean): void {
  if (url !== null && draft.linkFrom >= 0 && draft.length > draft.linkFrom)
    draft.links.push({ start: draft.linkFrom, end: draft.length, url, image })
  draft.linkFrom = -1
}

/** Adds a stretch of the source. */
export function addSource(draft: Draft, source: string, from: number, to: number): void {
  let run = from
  for (let at = from; at < to; at++) {
    const code = unitAt(source, at)
    // A single blank between words stands in the text as it does in the source.
    if (isInk(code) || (code === 0x20 && at > run && at + 1 < to && isInk(unitAt(source, at + 1)))) continue
    if (isDropped(code)) {
      addRun(draft, source, run, at)
      run = at + 1
    } else if (isWhite(code) && !isJoiner(code)) {
      addRun(draft, source, run, at)
      addSpace(draft, at, at + 1)
      run = at + 1
    }
  }
  addRun(draft, source, run, to)
}

/** Nearly all characters that are neither white nor invisible. */
function isInk(code: number): boolean {
  return code > 0x20 && (code < 0x7f || (code > 0xad && code < 0x1680))
}

function addRun(draft: Draft, source: string, from: number, to: number): void {
  if (from === to) return
  writeSpace(draft, from)
  const { map, length } = draft
  const last = map.length - 3
  // A run that goes on where a run of equal length ended is the same run.
  if (last >= 0 && map[last + 2] === from && from - (map[last + 1] as number) === length - (map[last] as number))
    map[last + 2] = to
  else map.push(length, from, to)
  if (draft.linkFrom < 0) draft.linkFrom = length
  write(draft, source.slice(from, to))
}

/** Adds what the source stretch `from` to `to` reads as. */
export function addValue(draft: Draft, value: string, from: number, to: number): void {
  const words = foldValue(value)
  if (words.startsWith(' ')) addSpace(draft, from, to)
  const ink = words.trim()
  if (ink === '') return
  writeSpace(draft, from)
  draft.map.push(draft.length, from, to)
  if (draft.linkFrom < 0) draft.linkFrom = draft.length
  write(draft, ink)
  if (words.endsWith(' ')) addSpace(draft, to, to)
}

/** A value as it stands in a text: white space folded, invisible characters left out. */
function foldValue(value: string): string {
  return value.replace(/[\u00ad\u200b\u2060\ufeff]+/g, '').replace(/\s+/g, ' ')
}

/** Adds white space, which is written when something follows. */
export function addSpace(draft: Draft, from: number, to: number): void {
  if (draft.length === 0) return
  if (draft.spaceFrom < 0) draft.spaceFrom = from
  draft.spaceTo = to
}

/** Writes the white space met before the character at `next`. */
function writeSpace(draft: Draft, next: number): void {
  const { spaceFrom, spaceTo, map, length } = draft
  if (spaceFrom < 0) return
  draft.spaceFrom = -1
  const last = map.length - 3
  const single = spaceTo - spaceFrom === 1 && spaceTo === next && map[last + 2] === spaceFrom
  if (single && spaceFrom - (map[last + 1] as number) === length - (map[last] as number)) map[last + 2] = spaceTo
  else map.push(length, spaceFrom, spaceTo)
  write(draft, ' ')
}

/** A line end inside a paragraph: a blank, unless it cuts a word or stands in a script that has none. */
export function addWrap(draft: Draft, source: string, from: number, to: number): void {
  if (draft.length === 0) return
  const tail = tailOf(draft)
  const before = unitAt(tail, tail.length - 1)
  const next = unitAt(source, to)
  if (unitAt(source, from - 1) === SOFT_HYPHEN) return
  if (isUnspaced(before) && isUnspaced(next)) return
  if (',.;)]%”’'.includes(source.charAt(to)) || '([„'.includes(source.charAt(from - 1))) return
  if (before === HYPHEN && draft.spaceFrom < 0 && cutsWord(tail, source, to)) dropLast(draft)
  else addSpace(draft, from, to)
}

/** The last characters written, a few at least. */
function tailOf({ parts }: Draft): string {
  const last = parts.at(-1) ?? ''
  return last.length > 2 ? last.slice(-3) : parts.slice(-3).join('')
}

/** Words that a hanging hyphen waits for (`Vor- und Nachteile`, `two- or threefold`). */
const AFTER_HANGING_HYPHEN = /^(?:und|oder|bis|and|or|to|en|of|och|og|eller)\s/

function cutsWord(tail: string, source: string, next: number): boolean {
  const start = source.slice(next, next + 8)
  return /\p{L}-$/u.test(tail) && /^\p{Ll}/u.test(start) && !AFTER_HANGING_HYPHEN.test(start)
}

function dropLast(draft: Draft): void {
  const { map, parts } = draft
  const last = map.length - 3
  draft.length--
  parts.push((parts.pop() as string).slice(0, -1))
  if ((map[last] as number) === draft.length) map.length = last
  else map[last + 2] = (map[last + 2] as number) - 1
}
