/**
 * Records: lines that begin with the name of a field stand around the article's words, as press databases (Nexis, ProQuest, Factiva),
 * mail programs, reader tools (Jina Reader) and markup other than Markdown (reStructuredText, AsciiDoc, Org, Logseq) write them.
 */
import type { MetadataField } from '../block.ts'
import { partChat } from './chats.ts'
import { FIELD_NAMES, type Named, SUBJECTS } from './field-names.ts'
import { headOf, type Line, restOf } from './lines.ts'

/** Lines that no other text has; in turn of Nexis, of databases by codes, mail, readers, others, perhaps newsrooms, marks around names. */
const SIGN =
  /^(?:(LENGTH: +\d|LOAD-DATE:)|(HD)(?:[\t ]|$)|((?:> ?)*(?:[Ff]rom|Von|De|Da|От|差出人)\s?[:：] .*@)|(URL Source:)|[Ll]ength: +\d|[Ll]oad-[Dd]ate:|[Ff]ull text:|Publication info:|(?:\*\*)?(\p{L}{3,12})(?:\*\*)?:(?!:)|((?:- )?(?:[:"]|#\+|(?=\p{L}{1,12}::)))\p{L}[\p{L}\d_ -]{0,30}"?:)/u
/** Characters of a line before its colon, at most, if it is a sign. */
const SIGNED = 17
/** What the code of a headline begins with. */
const H = 0x48
/** A name with its colon; a code of two or three capitals. */
const LABEL = /^(?:> ?)*(?:\*\*)?(\p{L}[\p{L} /-]{0,30}?)(?:\*\*)?\s?[:：](?:\*\*)?(?=\s|$)\s*/u
const MARKED = /^(?:- )?(?:[:"]|#\+|\.\. _?|(?=[^:]{1,30}::))(@?\p{L}[\p{L}\d_ -]{0,30})"?::?(?=\s|$)\s*/u
const CODE = /^([A-Z]{2,3})(?:\t|\s{2,}| (?=\S)|$)/
/** What mail programs write before a subject. */
const REPLY = /^(?:(?:Fwd?|Re|AW|WG|TR|RV|Rif|Antw|SV|VS|Vb|Odp|YNT|İLT): *)+/i
/** What a name says that stands within another's: what that says (`"title": { "rendered": … }`). */
const INNER = /^(?:name|rendered)$/
/** Characters of a line that are looked at for a name. */
const START = 80
/** A line with a name that is none of those known is an answer in an interview if it is longer. */
const LONGEST = 160
/** So many names make a record. */
const FEWEST = 3

/** The lines of a text, names apart from what follows them, and by its source offset what each of those that are no words says. */
export interface Record {
  lines: readonly Line[]
  /** `null` for names. */
  fields: ReadonlyMap<number, MetadataField | null>
}

/** Takes a record's names apart; any other text is left as it is. */
export function partRecord(source: string, lines: readonly Line[]): Record {
  const sign = signOf(source, lines)
  const fields = new Map<number, MetadataField | null>()
  if (!sign) return partChat(source, lines)
  const [, isNexis, isCoded, isMail, isReader, isCopy, mark] = sign
  const hasMarks = mark !== undefined
  const form = isCoded ? CODE : hasMarks ? MARKED : LABEL
  const isOnTop = isReader || (isCopy && !isNewsroom(isCopy))
  const names = new Set<string>()
  let field: Named = 'text'
  /** What the last name says that has nothing behind it: it is about others. */
  let outer: Named = 'text'
  let above: Line | null = null
  const parts = lines.flatMap((line) => {
    const inText = field === 'text'
    const name = isOnTop && inText && names.size > 0 ? null : nameOf(source, line, form)
    const isUnlikely = !hasMarks && (inText || line.to - line.from > LONGEST)
    let named = name && (FIELD_NAMES.get(name.name) ?? (isUnlikely ? null : 'other'))
    if (!name || !named) {
      // Behind a code alone on its line its field goes on.
      if (isCoded && field !== 'text') fields.set(line.from, field)
      if (names.size === 0) above = line
      // A newsroom's copy has no name before its words, nor has mail.
      else if ((isCopy || isMail) && line.gap > 0) field = 'text'
      return [line]
    }
    let { end } = name
    if (isMail && SUBJECTS.includes(name.name)) {
      end += REPLY.exec(source.slice(end, Math.min(line.to, end + START)))?.[0].length ?? 0
      named = SUBJECTS.some((subject) => names.has(subject)) || isRepeated(source, end, line.to) ? 'other' : 'headline'
    }
    if ((isCopy || hasMarks) && named === 'title') named = 'headline'
    if (hasMarks && outer !== 'text' && INNER.test(name.name)) named = outer
    if (end >= line.to) outer = named
    names.add(name.name)
    fields.set(line.from, null)
    field = named
    const to = line.from + source.slice(line.from, end).trimEnd().length
    if (end >= line.to) return [headOf(source, line, to, line.end)]
    if (named !== 'text') fields.set(end, named)
    return [headOf(source, line, to, end), restOf(source, line, end)]
  })
  // Nexis prints the headline without a name, right above the first.
  if (above && isNexis && !names.has('headline')) fields.set((above as Line).from, 'headline')
  const isRecord =
    names.size >= (isOnTop || hasMarks ? 2 : FEWEST) && (!isCopy || [...fields.values()].includes('headline'))
  return isRecord ? { lines: parts, fields } : { lines, fields: new Map() }
}

/** The sign that a text is a record; failing any other, that it opens with a title and another field. */
function signOf(source: string, lines: readonly Line[]): RegExpExecArray | null {
  let colon = -1
  let header: RegExpExecArray | null = null
  for (let index = 0; index < lines.length; index++) {
    const { first, from, to } = lines[index] as Line
    if (colon < from) colon = source.indexOf(':', from)
    if (colon < 0) colon = source.length
    // Most lines are told from where their first colon stands.
    if (colon - from > SIGNED && first !== H) continue
    const sign = SIGN.exec(source.slice(from, Math.min(to, from + START)))
    if (sign && isSure(sign, source, lines, index)) return sign
    if (sign && index === 0 && isHeader(source, lines)) header = sign
  }
  return header
}

/** Whether a sign is one to go by: most words before a colon, between marks too, are no names of fields. */
function isSure(
  [, , , , , word, mark]: RegExpExecArray,
  source: string,
  lines: readonly Line[],
  index: number,
): boolean {
  return mark === undefined ? !word || isNewsroom(word) : isMarked(source, lines, index)
}

/** Whether a text opens as MultiMarkdown has it: `Title: …`, and right below it another field. */
function isHeader(source: string, [first, second]: readonly Line[]): boolean {
  const named = (line: Line | undefined): Named | undefined =>
    line && FIELD_NAMES.get(nameOf(source, line, LABEL)?.name ?? '')
  const opening = named(first)
  return (opening === 'title' || opening === 'headline') && second?.gap === 0 && named(second) !== undefined
}

/** Whether a line begins with a known name between marks; quotation marks are code's, unless the text opens with such a name. */
function isMarked(source: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line
  const isOpening = nameOf(source, lines[0] as Line, MARKED) !== null
  return (isOpening || source.charAt(line.from) !== '"') && FIELD_NAMES.has(nameOf(source, line, MARKED)?.name ?? '')
}

/** Whether a name is one that only copy for a newsroom has. */
function isNewsroom(name: string): boolean {
  const lower = name.toLowerCase()
  const named = FIELD_NAMES.get(lower)
  return lower === 'slug' || named === 'kicker' || named === 'standfirst'
}

/** The name that a line begins with, and where what follows it begins. */
function nameOf(source: string, { from, to }: Line, form: RegExp): { name: string; end: number } | null {
  const match = form.exec(source.slice(from, Math.min(to, from + START)))
  return match?.[1] ? { name: match[1].toLowerCase(), end: Math.min(to, from + match[0].length) } : null
}

/** Whether the words between two offsets are a line of their own further on: the headline that a subject repeats. */
function isRepeated(source: string, from: number, to: number): boolean {
  return source.includes(`\n${source.slice(from, to)}\n`, to)
}

/** Ends paragraphs before and behind a record's fields. */
export function partFields({ fields }: Record, lines: readonly Line[], wraps: Uint8Array): void {
  for (let index = 0; fields.size > 0 && index < lines.length; index++)
    if (fields.has((lines[index] as Line).from)) wraps.fill(0, Math.max(0, index - 1), index + 1)
}
