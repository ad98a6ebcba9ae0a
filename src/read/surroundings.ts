/** What a leaf has to know of the rest of a Markdown text: links over several lines, and reference definitions. */

import { unitAt } from '../text/unit-at.ts'
import { normalizeLabel } from './brackets.ts'
import { destinationAt } from './destination.ts'
import type { Marks } from './dumps.ts'
import { type Line, MARKUP } from './lines.ts'
import type { Surroundings } from './reader.ts'

/** So many lines a link's text may take. */
const MAX_LINES = 60

/** A `[label]: address`. */
export interface Definition {
  label: string
  url: string
  /** Index of its last line. */
  last: number
}

/** Label, address, and perhaps a title. */
const DEFINITION = /^\[(?!\^)((?:\\.|[^[\]\\]){1,999})\]:\s*<?([^\s<>]+)>?(?:\s+["'(][^"]*["')])?$/
/** So many lines a definition may take. */
const DEFINITION_LINES = 3

/** Finds what goes over lines, in one pass over the lines with brackets. */
export function surroundingsOf(source: string, lines: readonly Line[], marks: Marks): Surroundings {
  const definitions = new Map<string, string>()
  const openers = new Map<number, string>()
  const closers = new Map<number, number>()
  let open = -1
  let openLine = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    if ((line.marks & MARKUP) === 0) continue
    const definition = definitionAt(source, lines, index)
    if (definition) {
      const label = normalizeLabel(definition.label)
      if (!definitions.has(label)) definitions.set(label, definition.url)
      continue
    }
    const { left, closer } = looseBrackets(source, line)
    if (closer >= 0 && open >= 0 && index - openLine <= MAX_LINES) {
      const target = destinationAt(source, closer + 1, line.to)
      if (target) {
        openers.set(open, target.url)
        closers.set(closer, target.end)
      }
      open = -1
    }
    if (left >= 0) {
      open = left
      openLine = index
    }
  }
  return { definitions, openers, closers, marks }
}

/** The definition that begins with line `index`, or `null`: address and title may stand on lines of their own. */
export function definitionAt(source: string, lines: readonly Line[], index: number): Definition | null {
  let found: Definition | null = null
  let text = ''
  for (let last = index; last < lines.length && last < index + DEFINITION_LINES; last++) {
    const { from, to, gap } = lines[last] as Line
    if ((last > index && gap > 0) || (unitAt(source, from) === 0x5b) !== (last === index)) break
    // Wrappers break what has a hyphen.
    text += (text.endsWith('-') || last === index ? '' : '\n') + source.slice(from, to)
    const match = DEFINITION.exec(text)
    if (match) found = { label: match[1] as string, url: match[2] as string, last }
  }
  return found
}

/** The last `[` of the line that nothing closes, and the first `](` that nothing opened; -1 for none. */
function looseBrackets(source: string, { from, to }: Line): { left: number; closer: number } {
  const open: number[] = []
  let closer = -1
  for (let at = from; at < to; at++) {
    const code = unitAt(source, at)
    if (code === 0x5c) at++
    else if (code === 0x5b) open.push(unitAt(source, at - 1) === 0x21 ? -1 : at)
    else if (code === 0x5d && open.pop() === undefined && closer < 0 && unitAt(source, at + 1) === 0x28) closer = at
  }
  return { left: open.pop() ?? -1, closer }
}
