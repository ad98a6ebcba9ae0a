/** Which of the lines that begin with a marker are list items: dialogue and sentences that begin with a figure are not. */

import type { Line } from './lines.ts'
import { DASHES, NUMBER, type Shape } from './shapes.ts'

const PLUS = 0x2b
const HYPHEN = 0x2d

/**
 * Takes the marker from each shape that is no list item, so that it stays in the text.
 *
 * @param isMarkdown Whether the text around is Markdown, where one item alone is a list too.
 */
export function settleLists(
  source: string,
  lines: readonly Line[],
  shapes: (Shape | null)[],
  isMarkdown: boolean,
): void {
  for (let from = 0; from < shapes.length; ) {
    const marker = shapes[from]?.marker
    if (!marker) {
      from++
      continue
    }
    const group = [from]
    let to = from + 1
    for (; to < shapes.length; to++) {
      const before = shapes[group.at(-1) as number] as Shape
      const shape = shapes[to]
      if (shape?.marker === marker && follows(before, shape)) group.push(to)
      // What stands further in than a marker goes on with its item.
      else if (shape?.marker || !hangs(before, lines[to] as Line)) break
    }
    if (
      !isList(
        source,
        group.map((index) => shapes[index] as Shape),
        marker,
        isMarkdown,
      )
    )
      for (const index of group) unmark(shapes[index] as Shape, lines[index] as Line)
    from = to
  }
}

function hangs({ indent }: Shape, { start, from }: Line): boolean {
  return from - start > indent + 1
}

function follows(before: Shape | null | undefined, shape: Shape | null | undefined): boolean {
  if (!before || !shape || shape.marker !== NUMBER) return true
  return shape.figure === before.figure + 1 || shape.indent !== before.indent
}

/** Gives the marker back to the words. */
function unmark(shape: Shape, line: Line): void {
  shape.marker = 0
  if (shape.kind === 'heading') shape.kind = 'words'
  shape.depth = 0
  shape.to = line.to
  shape.at = shape.markerAt
}

function isList(source: string, group: readonly Shape[], marker: number, isMarkdown: boolean): boolean {
  // A lone `23.` opens a date, not a list.
  if (marker === NUMBER) return group.length > 1 || (isMarkdown && group[0]?.figure === 1)
  if (marker === PLUS) return group.length > 1 || isMarkdown
  if (!DASHES.includes(String.fromCharCode(marker))) return true
  if (group.some((shape) => isSpeech(source, shape))) return false
  const isSaid = (shape: Shape): boolean => endsSentence(source, shape)
  if (marker !== HYPHEN) return group.length > 1 && !group.some(isSaid)
  const texts = (): string[] => group.map(({ at, to }) => source.slice(at, to))
  if (!isMarkdown && isSaid(group.at(-1) as Shape) && isDialogue(texts())) return false
  return group.length > 1 || (isMarkdown && !group.some(isSaid))
}

/** A dash behind the punctuation of speech (`- I do not know, - he said.`). */
const SPEECH_DASH = /[,.!?…»”"]\s?[-–—]\s/
/** Whoever speaks, behind speech, at the end of a line (`- Vi väntar, säger Ada Okafor.`). */
const SPEAKER = /[,!?] \p{Ll}+ (?:\p{Ll}+ )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}\.$/u

/** What may be narration at the end of a sentence (`…, siger ministeren i en kommentar.`, `… - powiedziała Anna.`). */
const NARRATION = /(?:[,!?]| [-–—]) \p{Ll}+(?: [\p{L}\d’'.-]+){1,9}[.:]$/u
/** UTF-16 units of it, at most. */
const REACH = 100

/** The end of a sentence. */
const SENTENCE = /[.!?…:]["”»“]?$/
/** Letters of the languages whose press opens speech with a hyphen. */
const NORDIC_OR_SLAVIC = /[åæøąćęłńśźż\u0400-\u04ff]/i

/** Whether sentences behind hyphens may be dialogue, where nothing says that they are a list. */
function isDialogue(texts: readonly string[]): boolean {
  // `- Czekamy` and, in a line of its own, `- mówi Ada Lis.`
  const goesOn = (at: number): boolean => /^\p{Ll}/u.test(texts[at + 1] ?? '') && /^\p{Lu}/u.test(texts[at] as string)
  if (!texts.every((text, at) => SENTENCE.test(text) || goesOn(at))) return false
  return texts.some((text) => NARRATION.test(text.slice(-REACH))) && texts.some((text) => NORDIC_OR_SLAVIC.test(text))
}

function isSpeech(source: string, { at, to }: Shape): boolean {
  const text = source.slice(at, to)
  return SPEECH_DASH.test(text) || /[?؟]$/.test(text) || SPEAKER.test(text.slice(-80))
}

function endsSentence(source: string, { to }: Shape): boolean {
  return SENTENCE.test(source.slice(Math.max(0, to - 2), to))
}
