/** Subtitles (SubRip, WebVTT): what is said, sentence after sentence, without the numbers and times. */
import { type Rewriting, rewritten } from './rewriting.ts'

/** The end of a subtitle, with number and time of the next; the end of a line within one. */
const JOINT =
  /(?:(?<=([.!?…]["”»’]?|^WEBVTT))|(?<!\s))(?:\r?\n){0,3}(?:\d+\r?\n)?(?:\d\d:)?\d\d:\d\d[,.]\d{3} --> [^\n]*\n|\r?\n/g
const TIME = /\d[,.]\d{3} --> \d/g
const FEWEST = 2
/** Lines that each of them has, at most. */
const LINES = 8

/** Subtitles as text; `null` for any other text. */
export function fromSubtitles(source: string): Rewriting | null {
  const count = source.includes('-->') ? (source.match(TIME)?.length ?? 0) : 0
  if (count < FEWEST || source.split('\n').length > count * LINES) return null
  return rewritten(source, JOINT, ([whole, end]) => (end && whole.includes('-->') ? '\n\n' : ' '))
}
