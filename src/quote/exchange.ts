/** Quotations that answer each other, with nothing told between. */
import type { Paragraph, Scene } from './scene.ts'
import type { Quotation } from './surroundings.ts'
import { Sign } from './symbols.ts'
import { sentenceAt, signAt, type Tokens } from './tokens.ts'

/** `“Come with us.” “Where to?” “To the station.”`: three quotations or more with nothing between but where their sentences end. */
export function isExchange({ paragraphs }: Scene, { paragraph, token }: Quotation): boolean {
  const { tokens } = paragraphs[paragraph] as Paragraph
  let count = 1
  for (let step = -1; step <= 1; step += 2)
    for (let i = nextReply(tokens, token, step); i > 0 && count < 3; i = nextReply(tokens, i, step)) count++
  return count === 3
}

/** The quotation right before or behind another one, in a sentence of its own; 0 where there is none. */
function nextReply(tokens: Tokens, token: number, step: number): number {
  const i = signAt(tokens, token + step) === Sign.stop ? token + 2 * step : token + step
  return signAt(tokens, i) === Sign.quote && sentenceAt(tokens, i) !== sentenceAt(tokens, token) ? i : 0
}
