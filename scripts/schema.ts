/** Writes dist/schema.json, the JSON Schema of `Article`, from the types in src/article.ts: `npx tsx scripts/schema.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

const schema = createGenerator({
  path: path('../src/article.ts'),
  tsconfig: path('../tsconfig.json'),
  type: 'Article',
  topRef: false,
  // Types are checked by `npm run types`; the generator brings a TypeScript of its own.
  skipTypeCheck: true,
}).createSchema('Article')

mkdirSync(path('../dist'), { recursive: true })
writeFileSync(path('../dist/schema.json'), `${JSON.stringify({ title: 'Article', ...schema }, null, 2)}\n`)
