/**
 * Records of press databases (Nexis, ProQuest, Factiva) and heads of mail: lines that begin with the name of a field stand around the
 * article's words, and among them.
 */
import type { MetadataField } from '../block.ts'
import type { Line } from './lines.ts'

/** What follows a name: a field's value, or the article's words. */
type Named = MetadataField | 'text'

/** Names, in lower case, by what they say; what a line of them says is the first of it. Any other name says `other`. */
const NAMES: ReadonlyMap<string, Named> = new Map(
  [
    'title|headline|hd',
    'author|authors|byline|by',
    'published|publication date|date|sent|pd',
    'url|document url',
    'language|language of publication|la',
    'tags|identifier / keyword',
    'description|abstract|highlight',
    'text|body|full text|lp|td',
    // Behind the article's words, where only these names end them.
    'other|graphic|load-date|subject|copyright|classification|from|ns|co|in|re|pub|an',
  ].flatMap((line) => {
    const names = line.split('|')
    return names.map((name) => [name, names[0] as Named] as const)
  }),
)

/** Lines that no other text has. */
const SIGNS = /^(?:load-date:|length: +\d|full text:|publication info:|HD(?:[\t ]|$)|From: .*@)/i
/** A name with its colon; a code of two capitals. */
const LABEL = /^([A-Za-z][A-Za-z /-]{0,30}?):(?=\s|$)\s*/
const CODE = /^([A-Z]{2,3})(?:\t|\s{2,}| (?=\S)|$)/
/** What mail programs write before a subject. */
const REPLY = /^(?:(?:Fwd?|Re|AW|WG|TR|RV|Rif|Antw|SV|VS|Vb|Odp|YNT|İLT): *)+/i
/** So many names make a record. */
const FEWEST = 4

/** The lines of a text, names apart from what follows them, and by its source offset what each of those that are no words says. */
export interface Record {
  lines: readonly Line[]
  /** `null` for names. */
  fields: ReadonlyMap<number, MetadataField | null>
}

/** Takes a record's names apart; any other text is left as it is. */
export function partRecord(source: string, lines: readonly Line[]): Record {
  const fields = new Map<number, MetadataField | null>()
  const sign = lines.find((line) => isSign(source, line))
  if (!sign) return { lines, fields }
  const isCoded = source.startsWith('HD', sign.from)
  const isMail = source.startsWith('From', sign.from)
  const names = new Set<string>()
  let field: Named = 'text'
  const parts = lines.flatMap((line) => {
    const name = nameOf(source, line, isCoded, isMail, field === 'text')
    if (!name) {
      // Behind a code alone on its line its field goes on.
      if (isCoded && field !== 'text') fields.set(line.from, field)
      return [line]
    }
    const { end, named } = name
    const isFirst = !names.has(name.name)
    names.add(name.name)
    fields.set(line.from, null)
    field = isMail && isFirst && named === 'title' && isRepeated(source, end, line.to) ? 'other' : named
    const key: Line = { ...line, to: line.from + source.slice(line.from, end).trimEnd().length, end }
    if (end >= line.to) return [{ ...key, end: line.end }]
    if (field !== 'text') fields.set(end, field)
    return [key, { ...line, start: end, from: end, gap: 0 }]
  })
  return names.size < FEWEST ? { lines, fields: new Map() } : { lines: parts, fields }
}

/** Whether the words between two offsets are a line of their own further on: the headline that a subject repeats. */
function isRepeated(source: string, from: number, to: number): boolean {
  return source.includes(`\n${source.slice(from, to)}\n`, to)
}

/** Most lines are told from their first letter. */
function isSign(source: string, { from, to }: Line): boolean {
  return 'LlFfPpHh'.includes(source.charAt(from)) && SIGNS.test(source.slice(from, Math.min(to, from + 80)))
}

function nameOf(
  source: string,
  { from, to }: Line,
  isCoded: boolean,
  isMail: boolean,
  inText: boolean,
): { name: string; named: Named; end: number } | null {
  const start = source.slice(from, Math.min(to, from + 80))
  const match = (isCoded ? CODE : LABEL).exec(start)
  const name = match?.[1]?.toLowerCase() ?? ''
  const named = isMail && name === 'subject' ? 'title' : (NAMES.get(name) ?? (inText ? null : 'other'))
  if (!match || !named) return null
  const { length } = match[0]
  const reply = isMail && named === 'title' ? (REPLY.exec(start.slice(length))?.[0].length ?? 0) : 0
  return { name, named, end: Math.min(to, from + length + reply) }
}
