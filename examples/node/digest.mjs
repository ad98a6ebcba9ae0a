// Prints headline, lede and who said what for each file named: node digest.mjs FILE…
import { readFile } from 'node:fs/promises'
import { parseArticle } from 'copydesk'

for (const file of process.argv.slice(2)) {
  const { title, lede, quotes } = parseArticle(await readFile(file, 'utf8'))
  console.log(title ?? '(no headline)')
  console.log(lede ?? '(no lede)')
  for (const { text, speaker } of quotes) console.log(`- ${speaker?.name ?? 'somebody'}: ${text}`)
}
