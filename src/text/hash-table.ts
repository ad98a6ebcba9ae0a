/** Hashes, and what they lead to, in plain arrays: a map would make an object of each hash that it is asked for. */

/** The hash of several words: that of the words before, and of one more. */
export function joinHash(hash: number, word: number): number {
  return (Math.imul(hash, 0x01000193) ^ word) | 0
}

/** The hash of the words between two indices. */
export function hashOf(hashes: Int32Array, from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = joinHash(hash, hashes[at] as number)
  return hash
}

/** The hash of the word at an index and of the one behind it. */
export function pairAt(hashes: Int32Array, at: number): number {
  return joinHash(hashes[at] as number, hashes[at + 1] as number)
}

/** Keys, each with its value behind it, so that both are fetched at once; 0 for the value of an empty slot. */
export type HashTable = Int32Array

/** The table of these entries; no value may be 0. */
export function hashTable(entries: ReadonlyMap<number, number>): HashTable {
  const table = emptyTable(entries.size)
  for (const [key, value] of entries) addBits(table, key, value)
  return table
}

/** A table with room for so many keys, in memory of its own or in what is lent. */
export function emptyTable(
  count: number,
  lend: (length: number) => Int32Array = (length) => new Int32Array(length),
): HashTable {
  // A power of two, at most half of its slots full.
  let size = 128
  while (size < count * 4) size *= 2
  return lend(size).subarray(0, size).fill(0)
}

/** Adds bits to the value of a hash, and returns it. */
export function addBits(table: HashTable, key: number, bits: number): number {
  const slot = slotOf(table, key)
  table[slot] = key
  table[slot + 1] = (table[slot + 1] as number) | bits
  return table[slot + 1] as number
}

/** The value of a hash, 0 where it has none. */
export function lookUp(table: HashTable, key: number): number {
  return table[slotOf(table, key) + 1] as number
}

/** The slot that holds the key, or the empty one where it belongs. */
export function slotOf(table: HashTable, key: number): number {
  const last = table.length - 2
  let slot = (Math.imul(key, 0x9e3779b1) >>> 6) & last
  // Whether a slot is empty cannot be foreseen, that it is neither empty nor the key's hardly ever is so: one branch for both.
  while (Number(table[slot + 1] !== 0) & Number(table[slot] !== key)) slot = (slot + 2) & last
  return slot
}
