/** Lines of an interview or of a script, which are short: questions behind dashes, who speaks in brackets, what is said. */
import type { Block } from '../block.ts'
import { isBody, type Placings, SURE } from './placings.ts'

/** `──今の気持ちは`, `[진시후 / 신임 장관]`, `[기자]`. */
const QUESTION = /^(?:──|――|——)\s?[^\s─―—]/
const SPEAKER = /^\[[^[\]]{2,80}\]$/
const SCRIPT = /^\[(?:앵커|기자|리포트|앵커멘트)\]$/
/** A sentence all in marks. */
const SAID = /^(?:["“][^"“”]{2,300}[.?!…]["”]|「[^「」]{2,300}」)$/

/** Takes in such lines behind running text, and what is said behind them; `[앵커]` above it, too. */
export function addSpoken(blocks: readonly Block[], placings: Placings): void {
  const { first, likely } = placings
  const isScript = blocks.some(({ text }) => SCRIPT.test(text))
  const leads = (at: number): boolean => {
    const text = blocks[at]?.text ?? ''
    return QUESTION.test(text) || (isScript && SPEAKER.test(text))
  }
  for (let at = first + 1; at < blocks.length && at <= placings.last + 1; at++) {
    if (isBody(placings, at) || !isBody(placings, at - 1)) continue
    if (!leads(at) && !(leads(at - 1) && SAID.test(blocks[at]?.text ?? ''))) continue
    likely[at] = SURE
    placings.last = Math.max(placings.last, at)
  }
}
