// Writes a WET file as Common Crawl does: gzip, one member a record, a warcinfo record first.
//   node make-wet.mjs --pages 2000 --out pages.warc.wet.gz [--from 0] [--bad]
// --bad puts records in between that no crawl should have, each of its own kind.

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { WARCRecord, WARCSerializer } from 'warcio'
import { page } from './pages.mjs'

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    from: { type: 'string', default: '0' },
    out: { type: 'string', default: 'pages.warc.wet.gz' },
    bad: { type: 'boolean', default: false },
  },
})

/** One conversion record, not yet compressed. */
async function record({ url, date, bytes }) {
  async function* payload() {
    yield bytes
  }
  const made = WARCRecord.create(
    { url, date, type: 'conversion', warcVersion: 'WARC/1.0', warcHeaders: { 'Content-Type': 'text/plain' } },
    payload(),
  )
  return Buffer.from(
    await WARCSerializer.serialize(made, { gzip: false, digest: { algo: 'sha-1', prefix: 'sha1:', base32: true } }),
  )
}

async function warcinfo(filename) {
  const made = await WARCRecord.createWARCInfo(
    { filename, warcVersion: 'WARC/1.0', date: '2026-01-31T00:00:00Z' },
    { software: 'copydesk examples', description: 'invented pages', format: 'WARC file version 1.0' },
  )
  return Buffer.from(await WARCSerializer.serialize(made, { gzip: false }))
}

/** What must be reported, counted and skipped, and nothing else lost with it. */
async function* badMembers(number) {
  const sound = { url: 'https://bad.example/', date: '2026-01-01T00:00:00Z' }
  const plain = await record({
    ...sound,
    url: `${sound.url}${number}/short`,
    bytes: Buffer.from('A page whose length is wrong. '.repeat(40)),
  })
  const whole = gzipSync(
    await record({ ...sound, url: `${sound.url}${number}/cut`, bytes: Buffer.from(page(1_000_000 + number).text) }),
  )
  yield whole.subarray(0, whole.length >> 1)
  yield gzipSync(
    Buffer.from(plain.toString('latin1').replace(/Content-Length: \d+/, 'Content-Length: 999999'), 'latin1'),
  )
  yield gzipSync(
    await record({
      ...sound,
      url: `${sound.url}${number}/latin-1`,
      bytes: Buffer.from('Caf\xe9 M\xfcller, stra\xdfe. '.repeat(30), 'latin1'),
    }),
  )
  yield gzipSync(
    await record({
      ...sound,
      url: `${sound.url}${number}/huge`,
      bytes: Buffer.alloc(50_000_000, 'a page of fifty megabytes '),
    }),
  )
}

const out = createWriteStream(values.out)
const write = async (bytes) => {
  if (!out.write(bytes)) await once(out, 'drain')
}
const first = Number(values.from)
const count = Number(values.pages)
await write(gzipSync(await warcinfo(values.out)))
for (let index = first; index < first + count; index++) {
  const { url, date, text } = page(index)
  await write(gzipSync(await record({ url, date, bytes: Buffer.from(text) })))
  if (values.bad && index === first + (count >> 1)) for await (const member of badMembers(index)) await write(member)
}
out.end()
await once(out, 'finish')
