/** The built package in workerd, the runtime of Cloudflare's Workers: web standards, no Node, no document. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { DIST, resultsModule, samples } from '../samples.ts'

const workerd = fileURLToPath(new URL('../../node_modules/.bin/workerd', import.meta.url))
/** workerd's binaries are for some systems only. */
const runs = spawnSync(workerd, ['--version']).status === 0

const WORKER = `
import samples from './samples.json'
${resultsModule('./')}
export default {
  test() {
    if (typeof process !== 'undefined' || typeof document !== 'undefined') throw new Error('this is no edge runtime')
    for (const [file, { text, expected }] of Object.entries(samples)) {
      const got = results(text)
      if (got !== expected) throw new Error(file + ' differs from what Node gives: ' + got)
    }
    console.log(Object.keys(samples).length + ' samples as in Node')
  },
}
`

const folder = mkdtempSync(join(tmpdir(), 'copydesk-edge-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(!runs)(`the built package on the edge${runs ? '' : ' (skipped: workerd does not run here)'}`, () => {
  it('makes of every sample what Node makes of it, through every entry', async () => {
    const found = await samples()
    const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
    const modules = files.filter((name) => name.endsWith('.js') && !name.startsWith('cli'))
    for (const name of modules) cpSync(DIST + name, join(folder, name))
    writeFileSync(join(folder, 'worker.js'), WORKER)
    writeFileSync(join(folder, 'samples.json'), JSON.stringify(found))
    const lines = ['worker.js', ...modules].map((name) => `(name = "${name}", esModule = embed "${name}")`)
    writeFileSync(
      join(folder, 'config.capnp'),
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .worker)]);
const worker :Workerd.Worker = (
  modules = [${lines.join(', ')}, (name = "samples.json", json = embed "samples.json")],
  compatibilityDate = "2025-01-01",
);
`,
    )
    const { status, stdout, stderr } = spawnSync(workerd, ['test', 'config.capnp'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect({ status, said: stdout + (status === 0 ? '' : stderr) }).toEqual({
      status: 0,
      said: expect.stringContaining(`${Object.keys(found).length} samples as in Node`),
    })
  })
})
