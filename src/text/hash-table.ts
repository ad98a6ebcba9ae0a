/** Hashes, and what they lead to, in plain arrays: a map would make an object of each hash that it is asked for. */

/** The hash of several words: that of the words before, and of one more. */
export function joinHash(hash: number, word: number): number {
  return (Math.imul(hash, 0x01000193) ^ word) | 0
}

/** Slots for so many keys: a power of two, at most half of them full. */
export function slotsFor(count: number): number {
  let size = 64
  while (size < count * 2) size *= 2
  return size
}

/** The slot at which the search for a key begins; it goes on to the next ones, round to the first. */
export function firstSlot(key: number, size: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 7) & (size - 1)
}

export interface HashTable {
  keys: Int32Array
  /** 0 for an empty slot. */
  values: Int32Array
}

/** The table of these entries; no value may be 0. */
export function hashTable(entries: ReadonlyMap<number, number>): HashTable {
  const size = slotsFor(entries.size)
  const table = { keys: new Int32Array(size), values: new Int32Array(size) }
  for (const [key, value] of entries) {
    const slot = slotOf(table, key)
    table.keys[slot] = key
    table.values[slot] = value
  }
  return table
}

/** The value of a hash, 0 where it has none. */
export function lookUp(table: HashTable, key: number): number {
  return table.values[slotOf(table, key)] as number
}

/** The slot that holds the key, or the empty one where it belongs. */
function slotOf({ keys, values }: HashTable, key: number): number {
  const size = keys.length
  let slot = firstSlot(key, size)
  while (values[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1)
  return slot
}
