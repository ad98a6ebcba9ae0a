/** What each line is by its first characters: a heading, a list item, a rule, or just words. */

import { isDigit } from '../text/letters.ts'
import { tableOf, unitAt } from '../text/unit-at.ts'
import { isWhite } from '../text/white.ts'
import { type Line, TARGET } from './lines.ts'

export interface Shape {
  kind: 'words' | 'heading' | 'rule' | 'fence' | 'division' | 'definition'
  /** Source offset where the words begin, markers left out. */
  at: number
  /** Source offset behind the words, closing markers left out. */
  to: number
  /** How many `>` stand before it. */
  quotes: number
  /** The bullet's UTF-16 code, `NUMBER` for a figure, 0 for no list item. */
  marker: number
  /** Source offset of the bullet or figure. */
  markerAt: number
  /** The figure of a numbered item. */
  figure: number
  /** Columns of white space before the marker. */
  indent: number
  /** Depth of a heading. */
  depth: number
}

/** The marker of numbered items. */
export const NUMBER = 1

const MAX_CONTAINERS = 12
/** Bullets that are never anything else. */
const BULLETS = '•‣⁃∙▪▫◦●○■□►▶▸➤➢✓✔·☆★◎◇◆'
/** Signs that are bullets only so many columns in: browsers for terminals print them for lists inside lists inside lists. */
const DEEP_BULLETS = 'o#@'
const DEEP = 12
/** Signs that open a list item or a line of dialogue. */
export const DASHES = '-–—−'
const MARKERS = `*+${DASHES}${BULLETS}`

/** 1 for all that a line which is not just words begins with, in the margin. */
const OPENERS = tableOf(`>#-*+=_\`~:–—−0123456789${BULLETS}`)

/** The shape of each line, or `null` where it is just words; and those that there are. */
export function shapesOf(source: string, lines: readonly Line[]): { shapes: (Shape | null)[]; found: Shape[] } {
  const shapes: (Shape | null)[] = []
  const found: Shape[] = []
  for (let index = 0; index < lines.length; index++) {
    const shape = shapeOf(source, lines[index] as Line)
    shapes.push(shape)
    if (shape !== null) found.push(shape)
  }
  return { shapes, found }
}

function shapeOf(source: string, line: Line): Shape | null {
  const { first } = line
  const isDeep = line.from - line.start >= DEEP && isDeepBullet(source, line.from)
  if (OPENERS[first] === 0 && !isDeep && line.marks !== TARGET) return null
  // Most figures are no item's.
  if (isDigit(first) && line.marks !== TARGET && markerEnd(source, line.from, line.to, first) < 0) return null
  const shape = newShape(source, line)
  if (line.marks === TARGET) shape.kind = 'definition'
  while (shape.quotes < MAX_CONTAINERS && unitAt(source, shape.at) === 0x3e && shape.at < line.to) {
    shape.quotes++
    shape.at = skipWhite(source, shape.at + 1, line.to)
  }
  if (isDeep) {
    shape.marker = first
    shape.at = skipWhite(source, shape.at + 1, line.to)
  } else if (shape.kind === 'words' && shape.at < line.to) readMarker(source, shape)
  return shape
}

/** The shape of a line of just words. */
export function newShape(source: string, { start, from, to }: Line): Shape {
  return {
    kind: 'words',
    at: from,
    to,
    quotes: 0,
    marker: 0,
    markerAt: from,
    figure: 0,
    indent: indentOf(source, start, from),
    depth: 0,
  }
}

function isDeepBullet(source: string, at: number): boolean {
  return DEEP_BULLETS.includes(source.charAt(at)) && unitAt(source, at + 1) === 0x20
}

function indentOf(source: string, start: number, from: number): number {
  let columns = 0
  for (let at = start; at < from; at++) columns += unitAt(source, at) === 9 ? 4 - (columns % 4) : 1
  return columns
}

/** A line that opens or closes code. */
const FENCE = /^(?:~{3}|`{3,}[^`]*$)/
/** A heading as AsciiDoc has it, or wikis (`== Sources ==`). */
const EQUALS = /^={1,6}(?: \p{L}.*|[^=].*=)$/u
/** A line that opens or closes a division, as Pandoc has them: `::: {.kind}`. */
const DIVISION = /^:{3,}\s*(?:\{.*\}|\S*)$/

function readMarker(source: string, shape: Shape): void {
  const { at, to } = shape
  const code = unitAt(source, at)
  if (isRule(source, at, to)) {
    shape.kind = 'rule'
    return
  }
  if (code === 0x23 || (code === 0x3d && EQUALS.test(source.slice(at, to)))) {
    readHeading(source, shape, code)
    return
  }
  if ((code === 0x60 || code === 0x7e) && FENCE.test(source.slice(at, to))) {
    shape.kind = 'fence'
    return
  }
  if (code === 0x3a && DIVISION.test(source.slice(at, to))) {
    shape.kind = 'division'
    return
  }
  const after = markerEnd(source, at, to, code)
  if (after < 0) return
  const inside = skipWhite(source, after, to)
  if (inside === after && after < to && !BULLETS.includes(source.charAt(at))) return
  shape.markerAt = at
  shape.marker = isDigit(code) ? NUMBER : code
  if (shape.marker === NUMBER) shape.figure = Number.parseInt(source.slice(at, after - 1), 10)
  shape.at = inside
  if (inside >= to) return
  if (unitAt(source, inside) === 0x23) readHeading(source, shape, 0x23)
}

/** A figure with its stop, as markers have it. */
const FIGURE = /^\d{1,3}[.)]/

/** Where the list marker at `at` ends, or -1. */
function markerEnd(source: string, at: number, to: number, code: number): number {
  if (!isDigit(code)) return MARKERS.includes(source.charAt(at)) ? at + 1 : -1
  const figure = FIGURE.exec(source.slice(at, Math.min(to, at + 4)))
  return figure ? at + figure[0].length : -1
}

function readHeading(source: string, shape: Shape, sign: number): void {
  let at = shape.at
  while (at < shape.to && unitAt(source, at) === sign) at++
  const depth = at - shape.at
  if (depth > 6 || (sign === 0x23 && at < shape.to && !isWhite(unitAt(source, at)))) return
  shape.kind = 'heading'
  shape.depth = depth
  shape.at = skipWhite(source, at, shape.to)
  // A closing run of the sign belongs to the heading.
  let end = shape.to
  while (end > shape.at && unitAt(source, end - 1) === sign) end--
  if (end === shape.at) shape.to = end
  else if (end < shape.to && (sign !== 0x23 || isWhite(unitAt(source, end - 1)))) {
    while (end > shape.at && isWhite(unitAt(source, end - 1))) end--
    shape.to = end
  }
}

/** Three or more of one of `- * _ =`, with or without blanks between. */
function isRule(source: string, at: number, to: number): boolean {
  const code = unitAt(source, at)
  if (code !== 0x2d && code !== 0x2a && code !== 0x5f && code !== 0x3d) return false
  let count = 0
  for (let index = at; index < to; index++) {
    const other = unitAt(source, index)
    if (other === code) count++
    else if (!isWhite(other)) return false
  }
  return count > 2
}

function skipWhite(source: string, from: number, to: number): number {
  let at = from
  while (at < to && isWhite(unitAt(source, at))) at++
  return at
}
