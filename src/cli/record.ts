/** One line of JSON: its text, or what is wrong with it. Depends on nothing but the line, so that a run can be resumed. */

/** The longest line that is read, in bytes. */
export const MAX_LINE: number = 16 * 1024 * 1024

export type Reading = { record: Record<string, unknown>; text: string } | { problem: string }

const decoder = new TextDecoder('utf-8', { fatal: true })

export function readRecord(line: Uint8Array, field: string): Reading {
  if (line.length > MAX_LINE) return { problem: `longer than ${MAX_LINE / 1024 / 1024} MiB` }
  let json: string
  try {
    json = decoder.decode(line)
  } catch {
    return { problem: 'not UTF-8' }
  }
  let record: unknown
  try {
    record = JSON.parse(json)
  } catch {
    return { problem: 'not JSON' }
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return { problem: 'not a JSON object' }
  if (!Object.hasOwn(record, field)) return { problem: `no field ${JSON.stringify(field)}` }
  const text = (record as Record<string, unknown>)[field]
  if (typeof text !== 'string') return { problem: `field ${JSON.stringify(field)} is no string` }
  return { record: record as Record<string, unknown>, text }
}

/** Whether there is nothing on the line but blanks, tabs and a carriage return. */
export function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 32 || byte === 9 || byte === 13)
}
