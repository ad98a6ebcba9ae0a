import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { linesOf, readBatches } from '../../src/cli/batches.ts'
import { skipDone, wholeLines } from '../../src/cli/resume.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-'))
const rejectsFile = join(folder, 'rejects')
afterAll(() => rmSync(folder, { recursive: true }))

// What a line is: an article, something no reader can take, a blank, or a line like any that a worker died of.
const GOOD = '{"text":"Ferry"}'
const BAD = '{"text":'
const BLANK = ' '
const DEADLY = '{"text":"deadly"}'

/** What is left of `input` when `articles` are written and these rejects. */
async function rest(
  input: string[],
  articles: number,
  rejects: string,
): Promise<{ lines: [number, string][]; kept: string }> {
  writeFileSync(rejectsFile, rejects)
  const chunks = (async function* () {
    yield Buffer.from(input.map((line) => `${line}\n`).join(''))
  })()
  let kept: string | null = null
  const { batches, rejectBytes } = await skipDone(
    readBatches('in', chunks),
    articles,
    'text',
    rejectsFile,
    async (raw, from) => {
      kept = `${kept ?? rejects.slice(0, from)}${Buffer.from(raw)}\n`
    },
  )
  const lines: [number, string][] = []
  for await (const batch of batches) {
    let number = batch.line
    for (const { line } of linesOf(batch.bytes)) lines.push([number++, Buffer.from(line).toString()])
  }
  return { lines: lines.filter(([, line]) => line !== BLANK), kept: kept ?? rejects.slice(0, rejectBytes) }
}

describe('skipDone', () => {
  it('goes on behind the last article', async () => {
    expect((await rest([GOOD, BLANK, BAD, GOOD, GOOD], 2, `${BAD}\n`)).lines).toEqual([[5, GOOD]])
  })

  it('knows a line that a worker died of by the file of rejects', async () => {
    expect((await rest([GOOD, DEADLY, GOOD, GOOD], 2, `${DEADLY}\n`)).lines).toEqual([[4, GOOD]])
  })

  it('does not pass over a bad line that was not yet written to the rejects', async () => {
    expect((await rest([GOOD, BAD, GOOD], 1, '')).lines).toEqual([
      [2, BAD],
      [3, GOOD],
    ])
  })

  it.each(['', `${BAD}1\n`, `${BAD}1\n${BAD}`, `${BAD}1\n${BAD}other\n`])(
    'gives back rejects that were lost, of %j',
    async (rejects) => {
      const { lines, kept } = await rest([`${BAD}1`, GOOD, `${BAD}2`, GOOD, GOOD], 2, rejects)
      expect(kept).toBe(`${BAD}1\n${BAD}2\n`)
      expect(lines).toEqual([[5, GOOD]])
    },
  )

  it('refuses an input that is shorter than the output', async () => {
    await expect(rest([GOOD, BAD], 2, '')).rejects.toThrow('the output has 1 more articles than the input')
  })

  it('is in step wherever a run was killed', async () => {
    const line = fc.constantFrom(GOOD, BAD, BLANK, DEADLY)
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 12 }),
        fc.nat(12),
        fc.nat(12),
        fc.nat(8),
        async (input, at, ahead, torn) => {
          // Articles of the first `at` lines are written, rejects of some lines more, the last of them torn.
          const done = input.slice(0, at)
          const rejectsOf = (lines: string[]) =>
            lines.filter((line) => line === BAD || line === DEADLY).map((line) => `${line}\n`)
          const further = rejectsOf(input.slice(at, at + ahead))
          const tear = further.length > 0 ? `${further.at(-1)?.slice(0, torn % 8)}` : ''
          const written = rejectsOf(done).join('') + further.slice(0, -1).join('') + tear
          const { lines, kept } = await rest(input, done.filter((line) => line === GOOD).length, written)
          const keptLines = kept.split('\n').filter(Boolean)
          // Whatever is left, together with what is written gives every line once.
          const last = lines[0]?.[0] ?? input.length + 1
          const passed = input.slice(0, last - 1)
          expect(passed.filter((line) => line === GOOD)).toEqual(done.filter((line) => line === GOOD))
          expect(keptLines).toEqual(rejectsOf(passed).map((line) => line.trimEnd()))
          expect(lines).toEqual(
            input
              .map((line, index): [number, string] => [index + 1, line])
              .filter(([number, line]) => number >= last && line !== BLANK),
          )
        },
      ),
    )
  })
})

it.each([
  ['', 0, 0],
  ['{}', 0, 0],
  ['{}\n', 1, 3],
  ['{}\n{}\n{"a', 2, 6],
])('wholeLines of %j', async (text, lines, bytes) => {
  const file = join(folder, 'out')
  writeFileSync(file, text)
  expect(await wholeLines(file)).toEqual({ lines, bytes })
})

it('finds no lines where there is no file', async () => {
  expect(await wholeLines(join(folder, 'none'))).toEqual({ lines: 0, bytes: 0 })
})
