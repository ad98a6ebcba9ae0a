/**
 * Predictions of copydesk/html that no page of the same publisher has had a part in, for score-pages.mjs: the scores that
 * scripts/train-html.ts held out (`--scores FILE`) take the place of the forests'.
 * `npx tsx scripts/eval-html.ts --scores FILE --out FILE [--data FILE]`
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fromHtml } from 'hast-util-from-html'
import type { Evidence } from '../src/block.ts'
import { articleFromBlocks } from '../src/desk.ts'
import { knowledgeOf, titleWeight } from '../src/html/evidence.ts'
import { guard } from '../src/html/guard.ts'
import { pageFacts } from '../src/html/page.ts'
import { readHtml } from '../src/html/read.ts'
import { ruledLanguages } from '../src/ruled-languages.ts'
import { cases } from './body/data.ts'

const { values: opt } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/data/pages-html.jsonl.gz' },
    scores: { type: 'string' },
    out: { type: 'string' },
  },
})
if (!opt.scores || !opt.out) throw new Error('--scores and --out are wanted')

type Held = Record<'body' | 'lede' | 'topic', number[]> & { id: string }
const lines = readFileSync(opt.scores, 'utf8').split('\n').filter(Boolean)
const held = new Map(lines.map((line) => JSON.parse(line) as Held).map((page) => [page.id, page]))

const predictions = (cases(opt.data) as unknown as { id: string; html: string; url: string }[]).map(
  ({ id, html, url }) => {
    const tree = fromHtml(guard(html))
    const placed = readHtml(html, tree)
    const { rows } = knowledgeOf(placed, pageFacts(tree), { language: null, languages: ruledLanguages() })
    const scores = held.get(id)
    if (scores?.body.length !== placed.length) throw new Error(`${id}: these are not its scores`)
    const blocks = placed.map(({ block }, at) => {
      const { body, lede, topic } = scores
      const evidence: Evidence = {
        body: body[at] as number,
        title: titleWeight(rows[at] ?? {}),
        lede: lede[at] as number,
        topic: topic[at] as number,
      }
      return { ...block, evidence }
    })
    const { title, topic, lede, body, relatedLinks } = articleFromBlocks(html, blocks, { url }, ruledLanguages())
    return JSON.stringify({ id, flavour: 'html', title, topic, lede, body: body.map(({ text }) => text), relatedLinks })
  },
)
writeFileSync(opt.out, `${predictions.join('\n')}\n`)
