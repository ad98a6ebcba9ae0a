/** Text as programs write it between quotation marks: fields of JSON, of dumps of a database, of a notebook, as they are copied. */
import { newRewriting, put, putAll, type Rewriting, rewritten } from './rewriting.ts'

const ESCAPE = /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|r\\n|[nrtbf"'\\/])/g
/** What letters stand for; `\r\n` is one line end. */
const LETTERS: { readonly [letter: string]: string } = { n: '\n', r: '\n', t: '\t', b: ' ', f: ' ' }
/** A line end that is no command of TeX and no name in a path. */
const LINE_END = /\\n(?!\p{Ll})/gu
/** So many line ends at least show that a text is escaped, and so many for each that is a real one. */
const FEWEST = 3
const FOR_EACH = 2

/** Whether a text as a whole has its line ends as `\n`. */
function isEscaped(source: string): boolean {
  if (!source.includes('\\n')) return false
  const written = source.match(LINE_END)?.length ?? 0
  return written >= FEWEST && written > FOR_EACH * source.trim().split('\n').length - FOR_EACH
}

/** What an escape stands for. */
function undone([whole, unit, byte]: RegExpMatchArray): string {
  const code = unit ?? byte
  const sign = (whole as string).charAt(1)
  return code ? String.fromCharCode(Number.parseInt(code, 16)) : (LETTERS[sign] ?? sign)
}

/** Tags that are written with references, the characters that they stand apart at most, and the references. */
const TAG = /&lt;\/\w+&gt;/g
const BETWEEN = 1000
const REFERENCE = /&(lt|gt|amp|quot);/g
const REFERENCES: { readonly [name: string]: string } = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** HTML that was escaped, as HTML; `null` for any other text. */
function fromReferences(source: string): Rewriting | null {
  const tags = source.includes('&lt;/') ? (source.match(TAG)?.length ?? 0) : 0
  if (tags < FEWEST || tags * BETWEEN < source.length) return null
  return rewritten(source, REFERENCE, ([, name = '']) => REFERENCES[name] as string)
}

/** The text that escapes stand for, `null` where it has none, or has them for reasons of its own. */
export function unescaped(source: string): Rewriting | null {
  const record = OPENING.test(source) ? fromRecord(source) : null
  if (record) return record
  if (!isEscaped(source)) return fromReferences(source)
  return rewritten(source, ESCAPE, undone)
}

const OPENING = /^\s*(?:\[\s*)?(?:\{\s*)?["']/
/** A string, a sign, or a value without marks, and the blanks behind it. */
const TOKEN =
  /(?:("[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*')|([{}[\],:])|-?\d[\d.eE+-]*|null|true|false|None|True|False)\s*/y
/** The text of an article is no shorter. */
const SHORTEST = 200

interface Token {
  /** `string`, else the sign itself, empty for other values. */
  kind: string
  from: number
  to: number
}

/** The tokens of a record, an object or a part of one; `null` where the source is none. */
function tokensOf(source: string): Token[] | null {
  const tokens: Token[] = []
  let at = source.length - source.trimStart().length
  while (at < source.length) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(source)
    if (!match) return null
    const [whole, string, sign = ''] = match
    tokens.push({ kind: string ? 'string' : sign, from: at, to: at + (string ?? whole.trimEnd()).length })
    at += whole.length
  }
  return tokens
}

/** A record's fields, each on a line behind its name; the longest one is the article's words. */
function fromRecord(source: string): Rewriting | null {
  const tokens = tokensOf(source)
  if (!tokens) return null
  const isName = (index: number): boolean => tokens[index]?.kind === 'string' && tokens[index + 1]?.kind === ':'
  // A string alone may be what somebody said.
  if (tokens.length === 1 && !isEscaped(source)) return null
  let longest = tokens.length === 1 ? 0 : SHORTEST
  let body = -1
  tokens.forEach(({ kind, from, to }, index) => {
    if (kind !== 'string' || isName(index) || to - from <= longest) return
    longest = to - from
    body = index
  })
  if (body < 0) return null
  const rewriting = newRewriting()
  // One name alone is no record.
  const hasNames = tokens.filter((_, index) => isName(index)).length > 1
  tokens.forEach(({ kind, from, to }, index) => {
    if (isName(index)) {
      if (!hasNames) return
      put(rewriting, '\n', from, from)
      put(rewriting, source.slice(from, to), from, to)
      put(rewriting, ':', (tokens[index + 1] as Token).from, (tokens[index + 1] as Token).to)
    } else if (kind === 'string') {
      put(rewriting, index === body ? '\n\n' : ' ', from, from)
      const meant = index === body ? undone : (found: RegExpMatchArray): string => undone(found).replace('\n', ' ')
      putAll(rewriting, source, [from + 1, to - 1], ESCAPE, meant)
      if (index === body) put(rewriting, '\n\n', to, to)
    } else if (kind === ',' && !isName(index + 1) && tokens[index + 1]?.kind === 'string') put(rewriting, ',', from, to)
  })
  return rewriting
}
