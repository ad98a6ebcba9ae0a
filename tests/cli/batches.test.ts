import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, readBatches } from '../../src/cli/batches.ts'
import { MAX_LINE } from '../../src/cli/record.ts'

async function* stream(chunks: Iterable<Buffer>): AsyncGenerator<Buffer> {
  yield* chunks
}

/** Every line of the stream with its number. */
async function numbered(chunks: Iterable<Buffer>): Promise<[number, string][]> {
  const lines: [number, string][] = []
  for await (const batch of readBatches('in', stream(chunks))) {
    let number = batch.line
    for (const { line } of linesOf(batch.bytes)) lines.push([number++, Buffer.from(line).toString()])
  }
  return lines
}

describe('readBatches', () => {
  it('gives the lines of the input, numbered, however it is cut into chunks', async () => {
    const line = fc.oneof(
      { weight: 9, arbitrary: fc.string({ maxLength: 20 }) },
      { weight: 1, arbitrary: fc.constant('x'.repeat(200_000)) },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), fc.array(fc.nat(), { maxLength: 8 }), async (parts, cuts) => {
        const text = parts.map((part) => part.replaceAll('\n', ' ')).join('\n')
        const whole = Buffer.from(text)
        const places = [0, ...cuts.map((cut) => cut % (whole.length + 1)), whole.length].sort((a, b) => a - b)
        const chunks = places.slice(1).map((end, index) => whole.subarray(places[index], end))
        const expected = text.split('\n').map((part, index): [number, string] => [index + 1, part])
        if (expected.at(-1)?.[1] === '') expected.pop()
        expect(await numbered(chunks)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it.each([1, 3])('cuts a line that is too long and finds the next, %i MiB a chunk', async (size) => {
    const long = Buffer.concat([Buffer.from('a\n'), Buffer.alloc(MAX_LINE + 5_000_000, 'x'), Buffer.from('\nb\nc')])
    const chunks: Buffer[] = []
    for (let at = 0; at < long.length; at += size * 1024 * 1024) chunks.push(long.subarray(at, at + size * 1024 * 1024))
    const lines = await numbered(chunks)
    expect(lines.map(([number, line]) => [number, line.length > MAX_LINE ? 'too long' : line])).toEqual([
      [1, 'a'],
      [2, 'too long'],
      [3, 'b'],
      [4, 'c'],
    ])
    let bytes = 0
    for await (const batch of readBatches('in', stream(chunks))) bytes += batch.size
    expect(bytes).toBe(long.length)
  })

  it('ends a line that is too long with the file', async () => {
    const lines = await numbered([Buffer.alloc(MAX_LINE, 'x'), Buffer.alloc(MAX_LINE, 'x'), Buffer.from('\n')])
    expect(lines.map(([number, line]) => [number, line.length])).toEqual([[1, MAX_LINE + 1]])
  })
})
