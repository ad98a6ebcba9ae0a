// The gzip members of a crawl file, one by one, with a damaged one reported and left out and the next one found again.
// A WARC reader stops at the first damaged member; here only the finding of members is ours, the records are warcio's.
import { constants, inflateRawSync, crc32 as zlibCrc32 } from 'node:zlib'

const HEADER = Buffer.from([0x1f, 0x8b, 0x08])
const FLAGS_WITH_EXTRAS = 0b11110
/** A false start inside compressed bytes is rare (one in sixteen million places), so a few tries are enough. */
const TRIES = 4

/**
 * @param {AsyncIterable<Buffer>} chunks the file
 * @param {{ maxCompressed?: number, maxPlain?: number }} [limits] in bytes
 * @yields {{ offset: number, length: number, bytes: Buffer } | { offset: number, length: number, problem: string }}
 */
export async function* gzipMembers(chunks, { maxCompressed = 16e6, maxPlain = 16e6 } = {}) {
  let held = Buffer.alloc(0)
  let offset = 0
  let ended = false
  const source = chunks[Symbol.asyncIterator]()
  const more = async () => {
    const { value, done } = await source.next()
    if (done) ended = true
    else held = held.length === 0 ? value : Buffer.concat([held, value])
  }
  const take = (length) => {
    held = held.subarray(length)
    offset += length
  }

  while (true) {
    if (held.length === 0) {
      if (ended) return
      await more()
      continue
    }
    const start = held.indexOf(HEADER)
    if (start !== 0) {
      if (start < 0 && !ended && held.length < HEADER.length) {
        await more()
        continue
      }
      const length = start > 0 ? start : ended ? held.length : held.length - HEADER.length + 1
      yield { offset, length, problem: 'not gzip' }
      take(length)
      continue
    }
    const found = await nextMember()
    yield found
    take(found.length)
  }

  /** The member that `held` begins with: tried up to each place where the next one may begin. */
  async function nextMember() {
    let firstBound = 0
    let problem = 'damaged gzip member'
    let bound = 0
    for (let attempt = 0; attempt < TRIES; attempt++) {
      bound = await boundAfter(bound)
      firstBound ||= bound
      const result = inflateMember(held.subarray(0, bound), maxPlain)
      if (result.bytes) return { offset, length: bound, bytes: result.bytes }
      if (result.problem) {
        problem = result.problem
        break
      }
      if (bound >= held.length) break
    }
    return { offset, length: firstBound, problem }
  }

  /** Where the next member's header stands behind `from`, or the end of what there is. */
  async function boundAfter(from) {
    let searched = from + HEADER.length
    while (true) {
      const at = held.indexOf(HEADER, searched)
      if (at > 0) return at
      if (ended || held.length >= maxCompressed) return held.length
      searched = Math.max(searched, held.length - HEADER.length + 1)
      await more()
    }
  }
}

/** The plain bytes of one whole member; a problem that no longer stretch would mend; or nothing, when it may be cut short. */
function inflateMember(member, maxPlain) {
  // Crawl files carry bare ten-byte headers; one with extras is no member of ours but a false start.
  if (member.length < 18 || (member[3] & FLAGS_WITH_EXTRAS) !== 0) return {}
  let bytes
  try {
    bytes = inflateRawSync(member.subarray(10, -8), { maxOutputLength: maxPlain, finishFlush: constants.Z_FINISH })
  } catch (error) {
    return error.code === 'ERR_BUFFER_TOO_LARGE' ? { problem: `over ${maxPlain} bytes` } : {}
  }
  if (member.readUInt32LE(member.length - 4) !== bytes.length % 2 ** 32) return {}
  if (zlibCrc32 && member.readUInt32LE(member.length - 8) !== zlibCrc32(bytes)) return {}
  return { bytes }
}
