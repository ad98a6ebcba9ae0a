/**
 * What a reader found on the silver pages, line by line: `annotations.tsv` beside this file. A line of it holds the first
 * twelve figures of the SHA-1 of the page's id, `N` for an article or `L` for any other page, and the numbers of the
 * lines of its `inner` text that are not blank, from 0: headline, kicker, standfirst, running text.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

export interface Annotation {
  /** Whether the page is an article; the other fields say nothing where it is not. */
  article: boolean
  title: number | null
  kicker: number | null
  /** First line of the standfirst. */
  lede: number | null
  body: ReadonlySet<number>
}

let known: Map<string, Annotation> | undefined

/** What a reader found on the page of this id, if one has read it. */
export function annotationOf(id: string): Annotation | undefined {
  known ??= readAnnotations()
  return known.get(createHash('sha1').update(id).digest('hex').slice(0, 12))
}

function readAnnotations(): Map<string, Annotation> {
  const lines = readFileSync(new URL('annotations.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return new Map(
    lines.map((line) => {
      const [key = '', kind, title = '-', kicker = '-', lede = '-', body = '-'] = line.split('\t')
      return [
        key,
        {
          article: kind === 'N',
          title: first(title),
          kicker: first(kicker),
          lede: first(lede),
          body: new Set(
            rangesOf(body).flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
          ),
        },
      ]
    }),
  )
}

function first(ranges: string): number | null {
  return rangesOf(ranges)[0]?.[0] ?? null
}

/** `3,5-7` → 3 to 3, 5 to 7. */
function rangesOf(ranges: string): [number, number][] {
  if (ranges === '-') return []
  return ranges.split(',').map((range) => {
    const [from = 0, to = from] = range.split('-').map(Number)
    return [from, to]
  })
}

/** The lines that annotations count. */
export function annotatedLines(inner: string): string[] {
  return inner.split('\n').filter((line) => line.trim() !== '')
}
