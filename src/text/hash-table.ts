/** Hashes, and what they lead to, in plain arrays: a map would make an object of each hash that it is asked for. */

/** The hash of several words: that of the words before, and of one more. */
export function joinHash(hash: number, word: number): number {
  return (Math.imul(hash, 0x01000193) ^ word) | 0
}

export interface HashTable {
  keys: Int32Array
  /** 0 for an empty slot. */
  values: Int32Array
}

/** The table of these entries; no value may be 0. */
export function hashTable(entries: ReadonlyMap<number, number>): HashTable {
  const table = emptyTable(entries.size)
  for (const [key, value] of entries) addBits(table, key, value)
  return table
}

/** A table with room for so many keys. */
export function emptyTable(count: number): HashTable {
  // A power of two, at most half of them full.
  let size = 64
  while (size < count * 2) size *= 2
  return { keys: new Int32Array(size), values: new Int32Array(size) }
}

/** Adds bits to the value of a hash, and returns it. */
export function addBits(table: HashTable, key: number, bits: number): number {
  const { keys, values } = table
  const slot = slotOf(table, key)
  keys[slot] = key
  values[slot] = (values[slot] as number) | bits
  return values[slot] as number
}

/** The value of a hash, 0 where it has none. */
export function lookUp(table: HashTable, key: number): number {
  return table.values[slotOf(table, key)] as number
}

/** The slot that holds the key, or the empty one where it belongs. */
function slotOf({ keys, values }: HashTable, key: number): number {
  const last = keys.length - 1
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & last
  while (values[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & last
  return slot
}
