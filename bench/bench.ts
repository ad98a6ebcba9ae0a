/**
 * What reading and the whole way cost: `npm run bench` (all parts) or `npm run bench -- ratios slope start memory`.
 *
 * Ratios are taken within one run, medians of interleaved rounds, each way in a process of its own, over the evaluation pages
 * where `../shared` has them, else over the example articles; before anything is timed, each way has run over all of them for
 * `--warm-up 6` seconds. `--every 4` takes each fourth page, `--rounds 5`, `--cases FILE`.
 */
import { execFileSync, fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { parseArticle as ParseArticle } from '../src/parse-article.ts'
import type { read as Read } from '../src/read/read.ts'
import { bundleCopydesk, bundleRemark } from './bundle.ts'
import { hostileFamilies, plainFamilies } from './families.ts'
import { seconds, slope } from './slope.ts'
import type { Ask } from './way.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string', default: '../shared/eval/data/pages.jsonl.gz' },
    every: { type: 'string', default: '6' },
    rounds: { type: 'string', default: '5' },
    'warm-up': { type: 'string', default: '6' },
    family: { type: 'string', default: '' },
  },
})
const parts = positionals.length > 0 ? positionals : ['ratios', 'slope', 'start', 'memory']

const root = fileURLToPath(new URL('..', import.meta.url))
const copydesk = await bundleCopydesk()
const { parseArticle, read }: { parseArticle: typeof ParseArticle; read: typeof Read } = await import(copydesk)

/** The texts to measure on, by flavour. */
function samples(): Record<string, string[]> {
  if (!existsSync(options.cases)) return { examples: exampleTexts() }
  const bytes = readFileSync(options.cases)
  const lines = (options.cases.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  const pages = lines
    .filter((line, index) => line && index % Number(options.every) === 0)
    .map((line) => JSON.parse(line))
  return Object.fromEntries(
    ['inner', 'wet', 'markdown'].map((flavour) => [flavour, pages.map((page) => page[flavour])]),
  )
}

function exampleTexts(): string[] {
  const folder = `${root}examples/articles/`
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name))
  return names.map((name) => readFileSync(folder + name, 'utf8'))
}

/** Each way of reading, as the address of a module and the name of a function in it. */
const ways: Record<string, readonly [string, string]> = {
  'remark-parse': [await bundleRemark(), 'parse'],
  parseArticle: [copydesk, 'parseArticle'],
  read: [copydesk, 'read'],
  'charCodeAt pass': [new URL('floor.ts', import.meta.url).href, 'pass'],
}

type Way = (ask: Ask) => Promise<number>

/** Starts a way in a process of its own; what comes back asks it, and answers the seconds of CPU that it took. */
async function startWay(address: string, name: string): Promise<{ way: Way; stop: () => void }> {
  const child = fork(fileURLToPath(new URL('way.ts', import.meta.url)), [address, name])
  const answer = async (): Promise<number> => (await once(child, 'message'))[0]
  await answer()
  const way: Way = (ask) => {
    child.send(ask)
    return answer()
  }
  return { way, stop: () => child.kill() }
}

async function ratios(): Promise<void> {
  const texts = samples()
  const times: Record<string, number[]> = {}
  const started: Record<string, Awaited<ReturnType<typeof startWay>>> = {}
  for (const [name, [address, run]] of Object.entries(ways)) {
    started[name] = await startWay(address, run)
    await started[name].way({ texts, warmUp: Number(options['warm-up']) })
  }
  for (let round = 0; round < Number(options.rounds); round++)
    for (const flavour of Object.keys(texts))
      for (const [name, { way }] of Object.entries(started)) {
        times[flavour + name] ??= []
        times[flavour + name]?.push(await way({ flavour }))
      }
  for (const { stop } of Object.values(started)) stop()
  console.log('\nflavour   way              ns a character   of remark-parse   of a charCodeAt pass')
  for (const [flavour, list] of Object.entries(texts)) {
    const length = list.reduce((sum, text) => sum + text.length, 0)
    const medianOf = (way: string): number => median(times[flavour + way] ?? [])
    for (const way of Object.keys(ways))
      console.log(
        flavour.padEnd(9),
        way.padEnd(16),
        ((medianOf(way) * 1e9) / length).toFixed(1).padStart(14),
        (medianOf(way) / medianOf('remark-parse')).toFixed(4).padStart(17),
        (medianOf(way) / medianOf('charCodeAt pass')).toFixed(1).padStart(22),
      )
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

const LENGTHS = [10_000, 100_000, 1_000_000]

/** Slopes from 10 kB up; the plain families to 10 MB. */
function slopes(): void {
  const realistic = Object.entries(samples()).map(([flavour, texts]) => {
    const joined = texts.join('\n\n')
    return [flavour, (length: number) => joined.repeat(Math.ceil(length / joined.length)).slice(0, length)] as const
  })
  console.log(
    '\nfamily                                  read: 10 kB  100 kB    1 MB   10 MB  slope   parseArticle: slope',
  )
  for (const [name, family] of [...realistic, ...Object.entries(hostileFamilies)]) {
    if (!name.includes(options.family)) continue
    const isPlain = name in plainFamilies
    const texts = [...LENGTHS, ...(isPlain ? [10_000_000] : [])].map(family)
    const points = texts.map((text) => [text.length, seconds(() => read(text))] as const)
    const whole = texts.slice(0, 3).map((text) => [text.length, seconds(() => parseArticle(text), 2)] as const)
    console.log(
      name.padEnd(40),
      [0, 1, 2, 3].map((index) => (points[index]?.[1].toFixed(4) ?? '').padStart(9)).join(''),
      slope(points).toFixed(2).padStart(6),
      whole.map(([, time]) => time.toFixed(4).padStart(9)).join(''),
      slope(whole).toFixed(2).padStart(6),
    )
  }
}

/** Milliseconds from the start of a fresh process to its end, over those of an empty one. */
function start(): void {
  const entry = `${root}dist/index.js`
  if (!existsSync(entry)) {
    console.log('\ncold start: skipped, nothing is built')
    return
  }
  const scripts = {
    'empty script': '',
    'import copydesk, first Article': `import { parseArticle } from '${entry}'; parseArticle('# A ferry\\n\\nShe **sails** again.')`,
    'import remark-parse, first tree': `import { unified } from 'unified'; import remarkParse from 'remark-parse'; unified().use(remarkParse).parse('# A ferry\\n\\nShe **sails** again.')`,
  }
  const times: Record<string, number[]> = {}
  for (let round = 0; round < 11; round++)
    for (const [name, script] of Object.entries(scripts)) {
      const from = performance.now()
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root })
      times[name] ??= []
      times[name].push(performance.now() - from)
    }
  const empty = median(times['empty script'] ?? [])
  console.log('\ncold start (ms, medians of 11 processes)')
  for (const [name, list] of Object.entries(times)) {
    const time = median(list)
    console.log(name.padEnd(34), time.toFixed(0).padStart(5), `+${(time - empty).toFixed(0)}`.padStart(6))
  }
}

/** Peak memory of a process that parses 10 MB, over one that only makes the text. */
function memory(): void {
  console.log('\nmemory at 10 MB, as a multiple of the input')
  const texts = {
    pages: `Object.values(samples).flat().join('\\n\\n')`,
    paragraphs: `hostileFamilies.paragraphs(1e7)`,
    'lines of one letter': `hostileFamilies['lines of one letter'](1e7)`,
  }
  for (const [name, text] of Object.entries(texts)) {
    const peak = (run: string): number => {
      const script = `import { hostileFamilies, parseArticle, read } from '${copydesk}'
        const samples = ${JSON.stringify(name === 'pages' ? samples() : {})}
        let text = ${text}
        while (text.length < 1e7) text += text
        text = text.slice(0, 1e7)
        const kept = ${run}
        console.log(process.resourceUsage().maxRSS, kept?.length ?? 0)`
      const { stdout } = spawnSync(process.execPath, ['--max-old-space-size=8000', '--input-type=module'], {
        cwd: root,
        input: script,
        maxBuffer: 1e9,
      })
      return Number(String(stdout).split(' ')[0]) * 1024
    }
    const bare = peak('null')
    const times = (run: string): string => ((peak(run) - bare) / 1e7).toFixed(0).padStart(5)
    console.log(name.padEnd(24), 'read', times('read(text)'), ' parseArticle', times('parseArticle(text)'))
  }
}

const table: Record<string, () => void | Promise<void>> = { ratios, slope: slopes, start, memory }
for (const part of parts) await table[part]?.()
