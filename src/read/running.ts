/** Running heads and feet of printed pages: what stands again and again where one page ends and the next begins. */
import { type Page, wrapsOf } from './layout.ts'
import { type Line, newLine } from './lines.ts'

const FORM_FEED = '\f'
/** Lines of a page's head, and of its foot, at most. */
const EDGE = 3
/** So many heads are looked through for headlines, none longer than this. */
const HEADS = 4
const LONGEST = 300
/** Characters of a line that says something, at least. */
const SAYING = 12

/** Per line: 1 for those of heads and feet; `null` where the text has no pages. */
export function runningLines(source: string, lines: readonly Line[]): Uint8Array | null {
  if (!source.includes(FORM_FEED)) return null
  const starts = pageStarts(source, lines)
  const counts = new Map<string, number>()
  const edges = starts.flatMap((start, page) => edgesOf(start, starts[page + 1] ?? lines.length))
  const keys = edges.map((index) => keyOf(source, lines[index] as Line))
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const enough = Math.max(2, starts.length / 2)
  const running = new Uint8Array(lines.length)
  edges.forEach((index, at) => {
    if ((counts.get(keys[at] as string) as number) >= enough) running[index] = 1
  })
  return running
}

/** The first line of each page. */
function pageStarts(source: string, lines: readonly Line[]): number[] {
  const starts: number[] = []
  for (const [index, { from }] of lines.entries()) {
    const before = lines[index - 1]
    if (before === undefined || source.slice(before.to, from).includes(FORM_FEED)) starts.push(index)
  }
  return starts
}

/** The lines at the edges of the page between these lines. */
function edgesOf(from: number, to: number): number[] {
  const edges: number[] = []
  for (let index = from; index < to; index++) if (index < from + EDGE || index >= to - EDGE) edges.push(index)
  return edges
}

/** A line without what pages count. */
function keyOf(source: string, { from, to }: Line): string {
  return source.slice(from, to).replace(/\d+/g, '0')
}

/** As `wrapsOf`, with heads and feet left out: a paragraph goes on behind them, and a headline as far as a head repeats it. */
export function acrossPages({ source, lines, shapes }: Page, running: Uint8Array, isMarkdown: boolean): Uint8Array {
  const flow = Array.from(lines.keys()).filter((index) => running[index] === 0)
  const page: Page = {
    source,
    lines: flow.map((index) => {
      const line = lines[index] as Line
      if (running[index - 1] !== 1) return line
      return newLine(source, line.start, line.from, line.to, line.end, line.marks, 0)
    }),
    shapes: flow.map((index) => shapes[index] ?? null),
  }
  const wraps = new Uint8Array(lines.length)
  const flowWraps = wrapsOf(page, isMarkdown)
  flow.forEach((index, at) => {
    wraps[index] = flowWraps[at] as number
    shapes[index] = page.shapes[at] ?? null
  })
  const heads = headsOf(source, lines, running)
  for (let index = 0; index < lines.length - 1; index++)
    if (running[index] === 0 && repeatsHead(source, lines, index, heads)) wraps[index] = 1
  return wraps
}

function headsOf(source: string, lines: readonly Line[], running: Uint8Array): string[] {
  const heads = new Set<string>()
  for (const [index, { from, to }] of lines.entries())
    if (running[index] === 1 && to - from <= LONGEST) heads.add(source.slice(from, to))
  return [...heads].sort((a, b) => b.length - a.length).slice(0, HEADS)
}

/** Whether a line and the next say together what the head of the pages says: the page's title. */
function repeatsHead(source: string, lines: readonly Line[], index: number, heads: readonly string[]): boolean {
  const { from, to } = lines[index] as Line
  const next = lines[index + 1] as Line
  if (next.gap > 0 || to - from < SAYING || next.to - from > LONGEST) return false
  const words = `${source.slice(from, to)} ${source.slice(next.from, next.to)}`
  return heads.some((head) => head.includes(words))
}
