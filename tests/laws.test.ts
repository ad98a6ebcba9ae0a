/** The four laws of `parseArticle`, over arbitrary texts. (The fourth, linear time, has a file of its own: tests/linear.test.ts.) */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article, Position } from '../src/article.ts'
import { parseArticle } from '../src/index.ts'
import { isBlank, pointAt, readsBack, sliceOf, squeezed } from './reading-back.ts'
import { anyText, RUNS } from './texts.ts'

const BASE = 'https://example.org/news/ferry.html'

/** All laws look at the same texts, so that each is parsed once; a failure prints the seed, `COPYDESK_SEED` repeats it. */
const SEED = Number(process.env.COPYDESK_SEED ?? Date.now() & 0x7fffffff)
const parsed = new Map<string, Article>()

function articleOf(text: string): Article {
  const article = parsed.get(text) ?? parseArticle(text, { url: BASE, scareQuotes: true })
  parsed.set(text, article)
  return article
}

function holds(law: (article: Article, text: string) => void): void {
  const property = fc.property(anyText, (text) => law(articleOf(text), text))
  fc.assert(property, { numRuns: RUNS, seed: SEED })
}

function positionsOf(article: Article): Position[] {
  return [
    ...article.blocks.map(({ position }) => position),
    ...article.body.map(({ position }) => position),
    ...article.relatedLinks.map(({ position }) => position),
    ...article.quotes.flatMap(({ position, speaker }) => (speaker ? [position, speaker.position] : [position])),
  ]
}

describe('1: it never throws on a string', () => {
  it('returns an article', () => {
    holds((article) => {
      expect(Object.keys(article)).toEqual(FIELDS)
    })
  })

  it('gives the same article for the same text', () => {
    holds((article, text) => {
      expect(parseArticle(text, { url: BASE, scareQuotes: true })).toEqual(article)
    })
  })

  it.each(['', ' ', '\n', '\r', '\0', '\uFEFF', '\uD83D', '\uDE00', '**', '[', '"', '\u2028', '\u00AD'])(
    'on %j',
    (text) => {
      expect(() => parseArticle(text)).not.toThrow()
    },
  )
})

const FIELDS = [
  'title',
  'topic',
  'lede',
  'byline',
  'authors',
  'dateline',
  'published',
  'language',
  'body',
  'quotes',
  'relatedLinks',
  'blocks',
]

describe('2: nothing is lost', () => {
  it('has blocks in order, none over another', () => {
    holds(({ blocks }) => {
      let end = 0
      for (const { position } of blocks) {
        expect(position.start.offset).toBeGreaterThanOrEqual(end)
        expect(position.end.offset).toBeGreaterThan(position.start.offset)
        end = position.end.offset
      }
    })
  })

  it('has every character that is not white space in a block', () => {
    holds(({ blocks }, text) => {
      let at = 0
      const lost: string[] = []
      for (const { position } of [
        ...blocks,
        { position: { start: { offset: text.length }, end: { offset: text.length } } },
      ]) {
        for (; at < position.start.offset; at++) if (!isBlank(text[at] as string)) lost.push(`${at}: ${text[at]}`)
        at = position.end.offset
      }
      expect(lost).toEqual([])
    })
  })
})

describe('3: nothing is made up', () => {
  it('has positions that are places in the text', () => {
    holds((article, text) => {
      for (const { start, end } of positionsOf(article)) {
        expect(start).toEqual(pointAt(text, start.offset))
        expect(end).toEqual(pointAt(text, end.offset))
        expect(end.offset).toBeLessThanOrEqual(text.length)
      }
    })
  })

  it('has title, topic, lede and byline exactly as the block with that role', () => {
    holds((article) => {
      for (const role of ['title', 'topic', 'lede', 'byline'] as const) {
        const texts = article.blocks.filter((block) => block.role === role).map(({ text }) => text)
        if (article[role] === null) expect(texts).toEqual([])
        else expect(texts).toContain(article[role])
      }
    })
  })

  it('has body blocks that are blocks', () => {
    holds(({ body, blocks }) => {
      const whole = new Map(blocks.map(({ position, text }) => [position.start.offset, { position, text }]))
      for (const { text, position } of body) expect({ position, text }).toEqual(whole.get(position.start.offset))
      const starts = body.map(({ position }) => position.start.offset)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    })
  })

  it('has a dateline that is a block with that role or stands where the lede or the paragraph below it opens', () => {
    holds(({ dateline, blocks }) => {
      if (dateline === null) return
      const first = (role: string): string => blocks.find((block) => block.role === role)?.text ?? ''
      const own = blocks.filter(({ role }) => role === 'dateline').map(({ text }) => text)
      const opens = [first('lede'), first('paragraph')].some((text) => text.slice(0, 70).includes(dateline))
      expect(own.includes(dateline) || opens).toBe(true)
    })
  })

  it('has authors whose names are part of a byline', () => {
    holds(({ authors, blocks }) => {
      const bylines = blocks.filter(({ role }) => role === 'byline').map(({ text }) => text)
      for (const author of authors) expect(bylines.some((byline) => byline.includes(author))).toBe(true)
    })
  })

  it('reads every other string back at its position', () => {
    holds((article, text) => {
      const strings = [
        ...article.blocks.map((block) => ({ words: block.text, position: block.position })),
        ...article.quotes.map((quote) => ({ words: quote.text, position: quote.position })),
        ...article.quotes.flatMap(({ speaker }) =>
          speaker ? [{ words: speaker.mention, position: speaker.position }] : [],
        ),
        ...article.relatedLinks.map((link) => ({ words: link.title, position: link.position })),
      ]
      expect(strings.filter(({ words, position }) => !readsBack(words, sliceOf(text, position)))).toEqual([])
    })
  })

  it('has cues, names and descriptions that stand in the article', () => {
    holds(({ blocks, quotes }) => {
      const words = squeezed(blocks.map((block) => block.text).join('\n'))
      for (const { cue, speaker } of quotes) {
        for (const said of [cue, speaker?.name, speaker?.description]) if (said) expect(words).toContain(squeezed(said))
      }
    })
  })

  it('never has an address that runs code', () => {
    holds(({ relatedLinks }) => {
      for (const { url } of relatedLinks) if (url !== null) expect(url).not.toMatch(/^\s*(javascript|data|vbscript):/i)
    })
  })

  it('normalises a date to ISO 8601 and a language to BCP 47', () => {
    holds(({ published, language }) => {
      if (published !== null)
        expect(published).toMatch(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/)
      if (language !== null) expect(Intl.getCanonicalLocales(language)).toEqual([language])
    })
  })
})

/** Characters that no markup is made of: here a block's text is its source, white space folded. */
const plainWord = fc.string({ unit: fc.constantFrom(...'abcdefgäöüßéАбвя日本語عرب,;.?'), minLength: 1, maxLength: 12 })
const plainText = fc
  .array(fc.tuple(plainWord, fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\r\n', '\u00A0', '\u3000')), {
    maxLength: 60,
  })
  .map((parts) => parts.flat().join(''))

describe('in text without markup', () => {
  it('gives every block its source, word for word', () => {
    const property = fc.property(plainText, (text) => {
      for (const block of parseArticle(text).blocks)
        expect(squeezed(block.text)).toBe(squeezed(sliceOf(text, block.position)))
    })
    fc.assert(property, { numRuns: RUNS })
  })
})

/** Marks that carry no words of their own: what else stands in the source are words of the text, to the last letter. */
const markedText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: plainWord },
      {
        weight: 2,
        arbitrary: fc.constantFrom(...'*_#>-+=|!"“”«»:', '**', '__', '# ', '> ', '- ', '* ', '***', '---', '|'),
      },
      { weight: 2, arbitrary: fc.constantFrom(' ', '\n', '\n\n', '    ', '\t', '\r\n', '\u00AD', '\u200B') },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))
const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '')

describe('in text with marks', () => {
  it('keeps every letter', () => {
    const property = fc.property(markedText, (text) => {
      for (const block of parseArticle(text).blocks)
        expect(lettersOf(block.text)).toBe(lettersOf(sliceOf(text, block.position)))
    })
    fc.assert(property, { numRuns: RUNS })
  })
})
