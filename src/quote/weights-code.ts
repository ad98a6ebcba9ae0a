/** Reads the learned weights from their printed form: for each slot that matters the gap to the one before, and the weight. */
import type { Weights } from './attribution.ts'
import { slots } from './features.ts'
import { scale, speaker, speech } from './weights.ts'

function decode(code: string): Float32Array {
  const weights = new Float32Array(slots)
  let slot = 0
  for (let i = 0; i < code.length; i += 2) {
    while (number(code, i) === 89) {
      slot += 89
      i++
    }
    slot += number(code, i)
    weights[slot++] = (number(code, i + 1) - 44) / scale
  }
  return weights
}

function number(code: string, i: number): number {
  let n = code.charCodeAt(i)
  if (n > 92) n--
  if (n > 39) n--
  return n - 35
}

export const learned: Weights = { speech: decode(speech), speaker: decode(speaker) }
