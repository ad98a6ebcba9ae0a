/**
 * Writes the types of `copydesk/languages/*` into dist/, after tsup: each file exports one `Language` of `copydesk/core`,
 * whose lists are nobody's business but the package's.
 */
import { writeFileSync } from 'node:fs'
import { allLanguages } from '../src/languages/all.ts'

for (const { code } of allLanguages)
  for (const [types, core] of [
    ['d.ts', 'core.js'],
    ['d.cts', 'core.cjs'],
  ])
    writeFileSync(
      `dist/languages/${code}.${types}`,
      `import type { Language } from '../${core}'\n\nexport declare const ${code}: Language\n`,
    )
