/** From a hash to a number, in plain arrays: a map would make an object of each hash that it is asked for. */

export interface HashTable {
  keys: Int32Array
  /** 0 for an empty slot. */
  values: Int32Array
}

/** The table of these entries; no value may be 0. */
export function hashTable(entries: ReadonlyMap<number, number>): HashTable {
  let size = 64
  while (size < entries.size * 2) size *= 2
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
  const mask = keys.length - 1
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask
  while (values[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
  return slot
}
