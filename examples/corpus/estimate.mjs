// Hours and money for a whole corpus, from measurements.json, and the chart throughput.svg.
//   node estimate.mjs [--price 0.04] [--megabytes 100]
// --price: what a core costs an hour; --megabytes: what one file store gives in a second, over all readers. Both are yours to set.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const HERE = import.meta.dirname
const { values } = parseArgs({
  options: { price: { type: 'string', default: '0.04' }, megabytes: { type: 'string', default: '100' } },
})
const measured = JSON.parse(readFileSync(join(HERE, 'measurements.json'), 'utf8'))
const { perCores, readingPagesPerSecond, compressedBytesPerPage, articleBytesPerPage } = measured

/** Pages a second that one core brings when all cores of the machine work, its share of reading included. */
const all = perCores.at(-1)
const parsingRate = all.pagesPerSecond / all.cores
const rate = 1 / (1 / parsingRate + 1 / readingPagesPerSecond)
const CLUSTERS = [2, 64, 1024]

const number = (value) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'))
const rows = [1e8, 3e9].map((pages) => {
  const coreHours = pages / rate / 3600
  return [
    `${(pages / 1e6).toLocaleString('en')} million`,
    number(coreHours),
    ...CLUSTERS.map((cores) => number(coreHours / cores)),
    `$${number(coreHours * Number(values.price))}`,
    number((pages * compressedBytesPerPage) / 1e9),
    number((pages * articleBytesPerPage) / 1e9),
  ]
})
const heading = [
  'pages',
  'core hours',
  ...CLUSTERS.map((cores) => `hours on ${cores} cores`),
  'cost',
  'GB in (gzip)',
  'GB out (JSON)',
]
for (const row of [heading, heading.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`)

const store = (Number(values.megabytes) * 1e6) / compressedBytesPerPage
console.log(
  `\nA store that gives ${values.megabytes} MB a second feeds ${number(store / rate)} cores: beyond that, reading is the first bottleneck.`,
)

writeFileSync(join(HERE, 'throughput.svg'), chart())

/** Throughput over cores: what was measured as points, what as many times one core would give as a line. */
function chart() {
  const [width, height, left, bottom, top] = [480, 300, 64, 40, 32]
  const most =
    Math.max(...perCores.map((one) => Math.max(one.pagesPerSecond, perCores[0].pagesPerSecond * one.cores))) * 1.1
  const x = (cores) => left + ((cores - 0.5) * (width - left - 16)) / perCores.length
  const y = (pages) => height - bottom - (pages * (height - bottom - top)) / most
  const step = 10 ** Math.floor(Math.log10(most / 2))
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, tick) => tick * step)
  const line = perCores
    .map((one) => `${x(one.cores)},${y(perCores[0].pagesPerSecond * one.cores).toFixed(1)}`)
    .join(' ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="name" font-family="system-ui, sans-serif" font-size="12">
<title id="name">Pages a second over cores</title>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${left}" y="18" font-size="13" fill="#222">Pages a second over cores (${measured.charactersPerPage.toLocaleString('en')} characters a page)</text>
${ticks.map((tick) => `<line x1="${left}" x2="${width - 16}" y1="${y(tick).toFixed(1)}" y2="${y(tick).toFixed(1)}" stroke="#ddd"/><text x="${left - 8}" y="${(y(tick) + 4).toFixed(1)}" text-anchor="end" fill="#555">${tick.toLocaleString('en')}</text>`).join('\n')}
<polyline points="${line}" fill="none" stroke="#999" stroke-dasharray="4 4"/>
${perCores.map((one) => `<circle cx="${x(one.cores)}" cy="${y(one.pagesPerSecond).toFixed(1)}" r="5" fill="#0b57a4"/><text x="${x(one.cores)}" y="${(y(one.pagesPerSecond) - 10).toFixed(1)}" text-anchor="middle" fill="#222">${Math.round(one.pagesPerSecond).toLocaleString('en')}</text><text x="${x(one.cores)}" y="${height - bottom + 18}" text-anchor="middle" fill="#555">${one.cores} ${one.cores === 1 ? 'core' : 'cores'}</text>`).join('\n')}
<text x="${width - 16}" y="${height - 6}" text-anchor="end" fill="#777" font-size="11">points: measured; dashes: as many times one core</text>
</svg>
`
}
