/** A text read as what it stands for (escapes undone, other markup as Markdown), and where each stretch of that is in the source. */
import { type Block, sourceRange } from '../block.ts'
import { lastUpTo } from '../text/last-up-to.ts'

export interface Rewriting {
  parts: string[]
  length: number
  /** As a block's: what stands between two runs has no text. */
  map: number[]
}

const RUN = 3

export function newRewriting(): Rewriting {
  return { parts: [], length: 0, map: [] }
}

/** Adds what a stretch of the source reads as. */
export function put(rewriting: Rewriting, value: string, from: number, to: number): void {
  if (value === '') return
  rewriting.map.push(rewriting.length, from, to)
  rewriting.parts.push(value)
  rewriting.length += value.length
}

/** Adds a stretch of the source in which what a pattern finds reads as something else. */
export function putAll(
  rewriting: Rewriting,
  source: string,
  [from, to]: readonly [number, number],
  pattern: RegExp,
  meant: (found: RegExpMatchArray) => string,
): void {
  let run = from
  for (const found of source.slice(from, to).matchAll(pattern)) {
    const at = from + (found.index as number)
    put(rewriting, source.slice(run, at), run, at)
    run = at + found[0].length
    put(rewriting, meant(found), at, run)
  }
  put(rewriting, source.slice(run, to), run, to)
}

/** The whole source, rewritten so. */
export function rewritten(source: string, pattern: RegExp, meant: (found: RegExpMatchArray) => string): Rewriting {
  const rewriting = newRewriting()
  putAll(rewriting, source, [0, source.length], pattern, meant)
  return rewriting
}

/** Sets blocks of the rewritten text to where they stand in the source: with the markup that they begin with, and what is left. */
export function placeBlocks(blocks: Block[], { length, map }: Rewriting, source: string): Block[] {
  // All of the rewritten text as one block, to be asked where a stretch of it stands.
  const whole = { start: 0, end: source.length, map, text: { length } } as unknown as Block
  let before: Block | undefined
  for (const block of blocks) {
    block.map = placed(block, map, whole)
    const run = lastUpTo(map, block.start, RUN)
    const { start, end } = sourceRange(whole, block.start, block.end)
    const from = !before ? 0 : map[run] === block.start ? (map[run - 1] as number) : start
    block.start = from + source.slice(from, start).search(/\S|$/)
    block.end = end
    if (before) before.end += source.slice(before.end, block.start).trimEnd().length
    before = block
  }
  if (before) before.end += source.slice(before.end).trimEnd().length
  return blocks
}

/** A block's runs in the source, cut where runs of the rewritten text end. */
function placed({ map, text, start, end }: Block, outer: readonly number[], whole: Block): number[] {
  const inner = map.length > 0 ? map : [0, start, end]
  const out: number[] = []
  for (let run = 0; run < inner.length; run += RUN) {
    const from = inner[run] as number
    const sourceFrom = inner[run + 1] as number
    const sourceTo = inner[run + 2] as number
    const to = inner[run + RUN] ?? text.length
    if (sourceTo - sourceFrom !== to - from) {
      const range = sourceRange(whole, sourceFrom, Math.max(sourceTo, sourceFrom + 1))
      out.push(from, range.start, range.end)
      continue
    }
    for (let at = lastUpTo(outer, sourceFrom, RUN); at < outer.length && (outer[at] as number) < sourceTo; at += RUN) {
      const first = Math.max(sourceFrom, outer[at] as number)
      const last = Math.min(sourceTo, outer[at + RUN] ?? whole.text.length)
      const range = sourceRange(whole, first, last)
      out.push(from + first - sourceFrom, range.start, range.end)
    }
  }
  return out
}
