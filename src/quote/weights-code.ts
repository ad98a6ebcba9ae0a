/**
 * Reads the learned weights from their printed form: for each slot that matters the gap to the one before, and the weight.
 * Those of wording are coarse, so that gap and weight are one sign.
 */
import type { Weights } from './attribution.ts'
import { slots } from './features.ts'
import { scale, speaker, speech, wording } from './weights.ts'
import { wordingSlots } from './wording.ts'

/** Gaps that one sign of wording can tell; with level 0 it passes over that many slots, and one more. */
export const GAPS = 18

/** Levels of wording on either side of 0. */
export const LEVELS = 2

/** How many levels make a weight of 1. */
export const STEPS = 4

function decode(code: string): Float32Array {
  const weights = new Float32Array(slots + wordingSlots)
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

/** Adds the weights of wording behind those of a model. */
function addWording(weights: Float32Array, code: string): Float32Array {
  let slot = slots
  for (let i = 0; i < code.length; i++) {
    const n = number(code, i)
    slot += n % GAPS
    weights[slot++] = (Math.floor(n / GAPS) - LEVELS) / STEPS
  }
  return weights
}

function number(code: string, i: number): number {
  let n = code.charCodeAt(i)
  if (n > 92) n--
  if (n > 39) n--
  return n - 35
}

export const learned: Weights = { speech: decode(speech), speaker: addWording(decode(speaker), wording) }
