#!/usr/bin/env node
/** The command `copydesk`. */
import { access, constants, readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { HELP } from './help.ts'
import type { Io } from './io.ts'
import { runJsonl } from './jsonl.ts'
import { type Options, readOptions, UsageError } from './options.ts'
import { runTexts } from './texts.ts'

const { stdin, stdout, stderr, env } = process
const stopped = new AbortController()
let code = 0

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options === 'help') return void stdout.write(HELP)
  if (options === 'version') return void stdout.write(`${await version()}\n`)
  if (process.argv.length === 2 && stdin.isTTY) throw new UsageError('no text: name a file, or pipe one in')
  for (const file of options.files) await checkReadable(file)
  if (!(await run(options))) code ||= 1
}

function run(options: Options): Promise<boolean> {
  const worker = fileURLToPath(new URL('./cli-worker.js', import.meta.url))
  const io: Io = { stdin, stdout, stderr, env, signal: stopped.signal, worker }
  const { jsonl, format } = options
  if (!jsonl) return runTexts(options, io)
  return runJsonl({ ...options, jsonl }, format === 'json-ld' || format === 'ninjs' ? format : 'jsonl', io)
}

async function checkReadable(file: string): Promise<void> {
  if (file === '-') return
  try {
    await access(file, constants.R_OK)
    if ((await stat(file)).isDirectory()) throw new Error('is a directory')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new UsageError(`${file}: ${code === 'ENOENT' ? 'no such file' : message}`)
  }
}

async function version(): Promise<string> {
  return JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')).version
}

for (const [signal, exitCode] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  // Once: whoever presses Ctrl-C twice does not want to wait.
  process.once(signal, () => {
    code = exitCode
    stopped.abort()
  })
}
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Nobody reads any more (`| head`): nothing is wrong, and nothing more is to be done.
    if (error.code !== 'EPIPE') throw error
    stopped.abort()
  })
}

try {
  await main()
} catch (error) {
  if (error instanceof UsageError) {
    code = 2
    stderr.write(`copydesk: ${error.message}\nTry 'copydesk --help'.\n`)
  } else if (!stopped.signal.aborted) {
    code = 1
    stderr.write(`copydesk: ${error instanceof Error ? error.message : error}\n`)
  }
}
process.exitCode = code
