/**
 * Writes dist/THIRD-PARTY-NOTICES.txt: the licence of every package that tsup put inside a file of dist/. The last step of
 * `npm run build`; it reads the metafiles that tsup left, and removes them.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const DIST = 'dist'

/** `node_modules/a/index.js` → `node_modules/a`, the innermost one, scoped names whole. */
function packageFolder(input: string): string | null {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? null
}

const metafiles = readdirSync(DIST).filter((name) => /^metafile-.*\.json$/.test(name))
if (metafiles.length === 0) throw new Error('no metafile in dist/: build with `metafile: true`')
const folders = new Set<string>()
for (const name of metafiles) {
  const { outputs } = JSON.parse(readFileSync(join(DIST, name), 'utf8'))
  for (const { inputs } of Object.values<{ inputs: Record<string, { bytesInOutput: number }> }>(outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = bytesInOutput > 0 ? packageFolder(input) : null
      if (folder !== null) folders.add(folder)
    }
  }
}

const notices = [...folders].map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry))
  if (file === undefined) throw new Error(`${name} ships no licence file: its notice cannot be passed on`)
  return { title: `${name} ${version} (${license})`, text: readFileSync(join(folder, file), 'utf8').trim() }
})
notices.sort((a, b) => (a.title < b.title ? -1 : 1))
const lines = notices.flatMap(({ title, text }) => ['', '-'.repeat(80), '', title, '', text])
writeFileSync(
  join(DIST, 'THIRD-PARTY-NOTICES.txt'),
  [`Files of copydesk carry parts of these ${notices.length} packages inside:`, ...lines, ''].join('\n'),
)
for (const name of metafiles) rmSync(join(DIST, name))
console.log(`licence notices of ${notices.length} packages`)
