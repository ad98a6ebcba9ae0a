/** Texts compared by their words. */

/** Every run of four words, or the whole of what is shorter, as hashes. */
export type Shingles = ReadonlySet<number>

/** Letters and figures in lower case, words one blank apart. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

const LENGTH = 4

export function shinglesOf(text: string): Shingles {
  const words = text.split(' ').map(hash)
  const shingles = new Set<number>()
  if (words.length < LENGTH) {
    if (text !== '') shingles.add(words.reduce(mix, words.length))
    return shingles
  }
  for (let at = 0; at + LENGTH <= words.length; at++) {
    let key = LENGTH
    for (let word = 0; word < LENGTH; word++) key = mix(key, words[at + word] as number)
    shingles.add(key)
  }
  return shingles
}

/** Share of `some` that are in `all`, 0 to 1. */
export function shareIn(some: Shingles, all: Shingles): number {
  if (some.size === 0) return 0
  let shared = 0
  for (const key of some) if (all.has(key)) shared++
  return shared / some.size
}

function hash(word: string): number {
  let key = 0
  for (let at = 0; at < word.length; at++) key = (Math.imul(key, 31) + word.charCodeAt(at)) | 0
  return key
}

function mix(key: number, next: number): number {
  return (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) + next) | 0
}
