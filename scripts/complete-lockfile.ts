/**
 * Puts the optional packages of other platforms back into package-lock.json: `npx tsx scripts/complete-lockfile.ts`.
 *
 * Run it after `npm install` has changed the lock file. A registry that mirrors some platforms only makes npm leave the
 * others out, and `npm ci` then refuses the lock file, on every machine. An entry needs no more than version, system and
 * processor: npm reads the rest from the registry, and only where it installs it.
 */
import { readFileSync, writeFileSync } from 'node:fs'

interface Entry {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32']

const SYNONYMS: Record<string, string> = { windows: 'win32', '64': 'x64' }

/** What a platform package says of itself by its name (`@rollup/rollup-linux-arm64-musl`). */
function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> | null {
  const words = name.split(/[-/]/).map((word) => SYNONYMS[word] ?? word)
  const os = words.filter((word) => SYSTEMS.includes(word))
  const cpu = words.filter((word) => PROCESSORS.includes(word))
  if (os.length !== 1 || cpu.length !== 1) return null
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : null
  return { cpu, ...(os[0] === 'linux' && libc && { libc }), os }
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const packages: Record<string, Entry> = lock.packages
const added: string[] = []
for (const [path, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const platform = platformOf(name)
    const places = [`node_modules/${name}`, `${path}/node_modules/${name}`]
    if (!platform || places.some((place) => packages[place]?.version === version)) continue
    const place = packages[places[0] as string] ? (places[1] as string) : (places[0] as string)
    packages[place] = { version, ...(entry.dev && { dev: true }), optional: true, ...platform }
    added.push(place)
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added.length} packages of other platforms added`)
