/**
 * Reads the learned weights from their printed form: for each slot that matters the gap to the one before, and the weight.
 * Those of wording are coarse, so that gap and weight are one sign.
 */
import { numbersOf, signed } from '../text/digits.ts'
import type { Weights } from './attribution.ts'
import { slots } from './features.ts'
import { scale, speaker, speech, wording } from './weights.ts'
import { wordingSlots } from './wording.ts'

/** Gaps from here on have two signs: how often this goes into them, and what is left. */
export const LONG = 70

/** The gaps of wording are shorter; a 0 passes over so many slots. */
export const GAPS = 22

/** How many levels of wording there are besides 0, by turns below and above it. */
export const LEVELS = 4

/** How many levels make a weight of 1. */
export const STEPS = 4

/** The weights of a model's slots. */
export function decode(code: string): Float32Array {
  const weights = new Float32Array(slots + wordingSlots)
  const numbers = numbersOf(code)
  let slot = 0
  for (let at = 0; at < numbers.length; ) {
    const gap = numbers[at++] as number
    slot += gap < LONG ? gap : (gap - LONG + 1) * LONG + (numbers[at++] as number)
    weights[slot++] = signed(numbers[at++] as number) / scale
  }
  return weights
}

/** Adds the weights of wording behind those of a model. */
function addWording(weights: Float32Array, code: string): Float32Array {
  let slot = slots
  for (const number of numbersOf(code)) {
    slot += number === 0 ? GAPS : Math.floor((number - 1) / LEVELS)
    if (number > 0) weights[slot++] = signed(((number - 1) % LEVELS) + 1) / STEPS
  }
  return weights
}

export const learned: Weights = {
  speech: decode(speech),
  speaker: addWording(decode(speaker), wording),
}
