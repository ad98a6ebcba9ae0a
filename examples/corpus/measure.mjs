// Measures the way from a WET file to articles on this machine, and writes measurements.json.
//   node measure.mjs [--pages 4000] [--rounds 3]
// Rounds are interleaved (1 core, 2 cores, … 1 core, 2 cores, …), so that a machine whose speed drifts is fair to all.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const HERE = import.meta.dirname
const CLI = join(HERE, '../../dist/cli.js')
const { values } = parseArgs({
  options: { pages: { type: 'string', default: '4000' }, rounds: { type: 'string', default: '3' } },
})
const pages = Number(values.pages)

/** Resident memory of a process in MB, where the system says it (Linux). */
function residentMegabytes(pid) {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes ? Math.round(Number(kilobytes) / 1024) : null
  } catch {
    return null
  }
}

/** Runs the command line once over the file; seconds, and memory every 100 ms. */
function run(file, jobs) {
  return new Promise((resolve, reject) => {
    const from = performance.now()
    const args = [CLI, file, '--jsonl', '--field', 'text', '--keep', 'id,url,date', '--threads', String(jobs)]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
    const memory = []
    let bytes = 0
    child.stdout.on('data', (chunk) => {
      bytes += chunk.length
    })
    const seconds = () => (performance.now() - from) / 1000
    const timer = setInterval(() => memory.push([Number(seconds().toFixed(1)), residentMegabytes(child.pid)]), 100)
    child.on('close', (code) => {
      clearInterval(timer)
      if (code === 0) resolve({ jobs, seconds: seconds(), bytes, memory: memory.filter(([, megabytes]) => megabytes) })
      else reject(new Error(`copydesk ended with ${code}`))
    })
  })
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

const folder = mkdtempSync(join(tmpdir(), 'copydesk-measure-'))
try {
  const wet = join(folder, 'pages.warc.wet.gz')
  const jsonl = join(folder, 'pages.jsonl')
  execFileSync(process.execPath, [join(HERE, 'make-wet.mjs'), '--pages', String(pages), '--out', wet])
  const readingFrom = performance.now()
  writeFileSync(
    jsonl,
    execFileSync(process.execPath, [join(HERE, 'wet-to-jsonl.mjs'), wet], {
      maxBuffer: 2e9,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  const readingSeconds = (performance.now() - readingFrom) / 1000
  const characters = readFileSync(jsonl, 'utf8')
    .split('\n')
    .filter(Boolean)
    .reduce((sum, line) => sum + JSON.parse(line).text.length, 0)

  const cores = Array.from({ length: availableParallelism() }, (_, index) => index + 1)
  const runs = []
  for (let round = 0; round < Number(values.rounds); round++)
    for (const jobs of cores) runs.push(await run(jsonl, jobs))

  const perCores = cores.map((jobs) => {
    const own = runs.filter((one) => one.jobs === jobs)
    const seconds = median(own.map((one) => one.seconds))
    const peak = Math.max(...own.flatMap((one) => one.memory.map(([, megabytes]) => megabytes)))
    return {
      cores: jobs,
      seconds,
      pagesPerSecond: pages / seconds,
      charactersPerSecond: characters / seconds,
      peakMegabytes: peak,
    }
  })
  const longest = runs.filter((one) => one.jobs === cores.at(-1)).at(-1)
  const tenths = Array.from(
    { length: 10 },
    (_, tenth) => longest.memory[Math.floor((tenth * longest.memory.length) / 10)],
  )
  const measurements = {
    node: process.version,
    processor: cpus()[0]?.model ?? 'unknown',
    pages,
    charactersPerPage: Math.round(characters / pages),
    compressedBytesPerPage: Math.round(statSync(wet).size / pages),
    articleBytesPerPage: Math.round(longest.bytes / pages),
    readingPagesPerSecond: Math.round(pages / readingSeconds),
    perCores,
    memoryOverTime: tenths,
  }
  writeFileSync(join(HERE, 'measurements.json'), `${JSON.stringify(measurements, null, 2)}\n`)
  console.log(JSON.stringify(measurements, null, 2))
} finally {
  rmSync(folder, { recursive: true })
}
