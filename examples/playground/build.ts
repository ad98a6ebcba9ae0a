/** Builds the playground: one HTML file with everything in it, which opens from the disk as well as from any web host. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Bundles a file of `src/` to one classic script; `copydesk` is this repository's own source. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here(`src/${entry}`)],
    alias: {
      // As the package's own build has it: the entity names that are in use.
      'decode-named-character-reference': here('../../src/text/entity-names.ts'),
      copydesk: here('../../src/index.ts'),
      'copydesk/json-ld': here('../../src/json-ld.ts'),
      'copydesk/ninjs': here('../../src/ninjs.ts'),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { SAMPLES: JSON.stringify(samples()) },
  })
  return outputFiles[0]?.text ?? ''
}

/** The sample shown first. */
const FIRST = 'harbour'

/** The sample articles: `[name, text]`, named by language and file. */
function samples(): [name: string, text: string][] {
  const folder = here('../articles/')
  const languages = new Intl.DisplayNames(['en'], { type: 'language' })
  const found = readdirSync(folder)
    .filter((file) => /\.(txt|md)$/.test(file))
    .map((file): [string, string] => {
      const name = file.replace(/\.\w+$/, '')
      const tag = /^language: ([\w-]+)/m.exec(readFileSync(`${folder}${name}.article`, 'utf8'))?.[1]
      return [`${tag ? languages.of(tag) : 'No language'}: ${name}`, readFileSync(folder + file, 'utf8')]
    })
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
  const first = found.findIndex(([name]) => name.endsWith(FIRST))
  return [...found.splice(first, 1), ...found]
}

/** Writes the page and returns its path. */
export async function buildPlayground(outputFolder: string = here('dist/')): Promise<string> {
  const parts: Record<string, string> = {
    'style.css': readFileSync(here('style.css'), 'utf8'),
    'worker.ts': await bundle('worker.ts'),
    'main.ts': await bundle('main.ts'),
  }
  const page = readFileSync(here('index.html'), 'utf8').replace(/\/\* build: ([\w.]+) \*\//g, (_, name: string) =>
    // The end tag of a script inside a script would end it.
    (parts[name] ?? '').replaceAll('</script', '<\\/script'),
  )
  mkdirSync(outputFolder, { recursive: true })
  const path = `${outputFolder.replace(/\/$/, '')}/index.html`
  writeFileSync(path, page)
  return path
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await buildPlayground())
