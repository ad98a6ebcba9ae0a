/** The phrases of all languages as bundles ship them: hashes, which are half as large as the words and all that labelling compares. */
import { compile, OWN, SIGNS, WIDER } from '../src/label/phrases.ts'
import type { Language } from '../src/languages/language.ts'
import { signsOf } from './digits.ts'

/** Phrases for the same that have a line of their own, at least; rarer ones share one, since a line has gaps over all hashes. */
const OWN_LINE = 200

/**
 * The text that `compile` reads, line by line: what phrases speak for, the gaps between their hashes, and of each hash for which of
 * these it speaks where there are several.
 */
export function packPhrases(languages: readonly Language[]): string {
  const { meaning } = compile(languages, OWN)
  const groups = new Map<number, number[]>()
  for (let slot = 0; slot < meaning.length; slot += 2) {
    const bits = meaning[slot + 1] as number
    if (bits !== 0) groups.set(bits, [...(groups.get(bits) ?? []), meaning[slot] as number])
  }
  const largest = [...groups].sort(([, one], [, other]) => other.length - one.length)
  const own = largest.filter(([, keys]) => keys.length >= OWN_LINE)
  return [...own.map((group) => [group]), largest.slice(own.length)].map(lineOf).join('\n')
}

function lineOf(groups: readonly (readonly [bits: number, keys: readonly number[]])[]): string {
  const places = new Map(groups.flatMap(([, keys], place) => keys.map((key) => [key, place])))
  const keys = [...places.keys()].sort((one, other) => one - other)
  const which = groups.length > 1 ? signsOf(keys.map((key) => places.get(key) as number)) : ''
  return `${groups.map(([bits]) => bits).join(' ')}\t${gapsOf(keys)}\t${which}`
}

function gapsOf(numbers: readonly number[]): string {
  const digits: number[] = []
  let before = 0
  for (const number of numbers) {
    let gap = number - before
    for (; gap >= WIDER ** SIGNS; gap -= WIDER ** SIGNS) digits.push(WIDER)
    for (let place = SIGNS - 1; place >= 0; place--) digits.push(Math.floor(gap / WIDER ** place) % WIDER)
    before = number
  }
  return signsOf(digits)
}
