/** The phrases of all languages as bundles ship them: hashes, which are half as large as the words and all that labelling compares. */
import { compile, OWN, SIGNS, WIDER } from '../src/label/phrases.ts'
import type { Language } from '../src/languages/language.ts'
import { signsOf } from './digits.ts'

/**
 * The text that `compile` reads: a line for all that speak for the same, with the gaps between their hashes.
 */
export function packPhrases(languages: readonly Language[]): string {
  const { meaning } = compile(languages, OWN)
  const groups = new Map<number, number[]>()
  for (let slot = 0; slot < meaning.length; slot += 2) {
    const bits = meaning[slot + 1] as number
    if (bits !== 0) groups.set(bits, [...(groups.get(bits) ?? []), meaning[slot] as number])
  }
  return Array.from(groups, ([bits, keys]) => `${bits}\t${gapsOf(keys)}`).join('\n')
}

function gapsOf(numbers: readonly number[]): string {
  const digits: number[] = []
  let before = 0
  for (const number of [...numbers].sort((one, other) => one - other)) {
    let gap = number - before
    for (; gap >= WIDER ** SIGNS; gap -= WIDER ** SIGNS) digits.push(WIDER)
    for (let place = SIGNS - 1; place >= 0; place--) digits.push(Math.floor(gap / WIDER ** place) % WIDER)
    before = number
  }
  return signsOf(digits)
}
