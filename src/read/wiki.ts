/** The source of a wiki's page (MediaWiki's markup): links show their words, what is no text is a comment. */
import { newRewriting, put, type Rewriting } from './rewriting.ts'

const SIGN = /\{\{|\}\}|\[\[|\]\]|'{2,5}|<ref\b[^<>]{0,300}>|<\/ref>/g
/** A link, by its target or by what it is shown as; one into a namespace (a file, a category) shows nothing of the text. */
const LINK = /\[\[(?!:?\p{Lu}\p{L}{2,14}:)(?:[^[\]|\n]*\|)?([^[\]|\n]+)\]\]/uy
/** A template that prints the date it is given. */
const DATE = /\{\{[^{}|\n]{1,20}\|([^{}|=\n]{1,30}\d{4})\}\}/y
const NOTHING = ' <!---->'
const CLOSERS: { readonly [opener: string]: string } = { '{{': '}}', '[[': ']]' }

/** What the source of a wiki's page reads as; `null` for any other text. */
export function fromWiki(source: string): Rewriting | null {
  if (!source.includes('[[') || !(source.includes('{{') || source.includes("'''")) || source.includes('](')) return null
  const rewriting = newRewriting()
  /** What has to be closed, and where the outermost began. */
  const open: string[] = []
  let from = 0
  let run = 0
  SIGN.lastIndex = 0
  for (let match = SIGN.exec(source); match; match = SIGN.exec(source)) {
    const [sign] = match
    const at = match.index
    const closer = CLOSERS[sign] ?? (sign.startsWith('<ref') && !sign.endsWith('/>') ? '</ref>' : null)
    if (open.length > 0) {
      if (closer) open.push(closer)
      else if (sign === open.at(-1)) open.pop()
      if (open.length > 0) continue
      run = SIGN.lastIndex
      if (from === 0 || '\n*#:'.includes(source.charAt(from - 1))) put(rewriting, NOTHING, from, run)
      continue
    }
    put(rewriting, source.slice(run, at), run, at)
    const shown = shownAt(source, at, sign)
    if (shown) {
      put(rewriting, shown.words, shown.from, shown.from + shown.words.length)
      SIGN.lastIndex = shown.end
    } else if (closer) {
      from = at
      open.push(closer)
    }
    run = SIGN.lastIndex
  }
  if (open.length > 0) return null
  put(rewriting, source.slice(run), run, source.length)
  return rewriting
}

/** What a link or template shows, `null` where it shows nothing. */
function shownAt(source: string, at: number, sign: string): { words: string; from: number; end: number } | null {
  if (sign !== '[[' && sign !== '{{') return null
  const form = sign === '[[' ? LINK : DATE
  form.lastIndex = at
  const [whole, words] = form.exec(source) ?? []
  if (!whole || !words) return null
  const end = at + whole.length
  return { words, from: end - 2 - words.length, end }
}
