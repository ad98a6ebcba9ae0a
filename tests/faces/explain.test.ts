import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Position, Quote } from '../../src/article.ts'
import * as core from '../../src/core.ts'
import { type ExplainedQuote, explainQuotes, type Ground } from '../../src/explain.ts'
import { parseArticle } from '../../src/index.ts'
import { en } from '../../src/languages/en.ts'
import { anyText, RUNS, samples } from '../texts.ts'

/** A paragraph that makes the page one of running text. */
const LEAD = 'The ferry to Skerry Island took up service again on Monday after a winter of repairs in the yard.\n\n'

function explained(text: string): ExplainedQuote[] {
  return explainQuotes(LEAD + text, { language: 'en' })
}

function words(explained: { grounds: Ground[] } | undefined): string[] {
  return explained?.grounds.map(({ words }) => words) ?? []
}

describe('explainQuotes', () => {
  it('says who may have said it, the likeliest first, and why', () => {
    const [quote] = explained('“She is ours,” Marianne Okafor told the mayor on Monday.\n')
    expect(quote?.candidates.slice(0, 3).map(({ name, mention }) => [name, mention])).toEqual([
      ['Marianne Okafor', 'Marianne Okafor'],
      [null, null],
      ['the mayor', 'the mayor'],
    ])
    const [first, nobody, last] = quote?.candidates ?? []
    expect(words(first)).toContain('subject of “told”')
    expect(words(last)).toContain('right behind “told”')
    expect(words(nobody)).toContain('“told” right behind it')
    expect(quote?.speaker?.name).toBe('Marianne Okafor')
  })

  it.each<[string, string, string]>([
    ['“She is ours,” said Ann Lee. “We sail.”', 'We sail.', 'spoke the quotation before'],
    ['“She is ours,” said Ann Lee. “We sail.”', 'We sail.', 'in the sentence before'],
    [
      'Ann Lee, who has run the yard for years, said: “We sail.”',
      'We sail.',
      'subject of “said”, with an insertion between',
    ],
    ['According to Ann Lee, the ship is “a gift”.', 'a gift', 'source of “According to”'],
    ['Ann Lee: “We sail.”', 'We sail.', 'before a colon'],
    ['Ann Lee smiled as the mayor said, “We sail.”', 'We sail.', 'the speaker by the order of words'],
    ['“We sail,” said Ann Lee.', 'We sail,', 'only “said” between'],
    ['“We sail,” said Ann Lee.', 'We sail,', 'a full name'],
    ['“We sail,” said Ann Lee.', 'We sail,', 'no quotation before'],
  ])('says of the speaker in %s of “%s”: %s', (text, said, ground) => {
    const quote = explained(text).find(({ text }) => text === said)
    expect(words(quote?.candidates[0])).toContain(ground)
  })

  it.each<[string, string]>([
    ['“We sail,” said Ann Lee.', '“said” right behind it'],
    ['“We sail,” said Ann Lee.', 'ends with “,”'],
    ['“We sail,” said Ann Lee.', '2 words'],
    ['Ann Lee runs the so-called “ghost ferry” to the islands.', 'stands between “so-called” and “to”'],
    ['“We sail from Skerry”, the film, is long. The book “The Long Day” is not.', 'opens its sentence, before “,”'],
    ['Ann Lee runs the so-called “ghost ferry” to the islands.', 'no verb of saying in its sentence'],
    ["The 'slipway' is open. Nobody has used the 'slipway' since.", 'a term in single marks that the text uses again'],
    [
      'The letter hangs in the office, where all who wait for the ferry can read it.\n\n> We wait until the wind drops. — Ann Lee',
      'a block quotation',
    ],
  ])('says of the words in %s: %s', (text, ground) => {
    expect(words(explained(text)[0])).toContain(ground)
  })

  it('shows scare quotes and what a headline only repeats, which parseArticle leaves out', () => {
    const text = `# Okafor: 'We sail'\n\n${LEAD}“We sail,” said Marianne Okafor on Monday.\n\nShe runs the so-called “ghost ferry” to the islands.\n`
    expect(explainQuotes(text).map(({ text, kind, returned }) => [text, kind, returned])).toEqual([
      ['We sail', 'direct', false],
      ['We sail,', 'direct', true],
      ['ghost ferry', 'scare', false],
    ])
    expect(explainQuotes(text, { scareQuotes: true }).map(({ returned }) => returned)).toEqual([false, true, true])
  })

  it('says what the rules for a language say', () => {
    const [title] = explainQuotes('Ada Okafor sah den Film „Die Werft“ zweimal.', { language: 'de' })
    expect(words(title)).toContain('behind “Film”, something that has a title')
    const [said] = explainQuotes('„Wir warten ab“, sagte Ada Okafor dem Bürgermeister.', { language: 'de' })
    const [first, second] = said?.candidates ?? []
    expect(first?.name).toBe('Ada Okafor')
    expect(words(first)).toContain('the speaker by the order of words')
    expect(words(second)).toContain('another speaks by the order of words')
  })

  it('names nobody for the author', () => {
    const [quote] = explained('“Okay,” I said, and sat down.')
    expect(quote?.candidates[0]).toMatchObject({ name: null, mention: 'I' })
    expect(quote?.speaker).toBe(null)
  })

  it('gives nothing where nothing is marked', () => {
    expect(explainQuotes('')).toEqual([])
    expect(explained('She sails at noon.')).toEqual([])
  })

  it('refuses what is no string', () => {
    expect(() => explainQuotes(42 as unknown as string)).toThrow('copydesk: expected a string, got number')
  })
})

/** Whatever the text: those returned are the article's, and the likeliest candidate is the speaker. */
function expectSame(text: string, scareQuotes: boolean): void {
  const all = explainQuotes(text, { scareQuotes })
  const returned = all.filter((quote) => quote.returned).map(quoteOf)
  expect(returned).toEqual(parseArticle(text, { scareQuotes }).quotes)
  for (const { kind, candidates, speaker, probability } of all) {
    expect(candidates[0]?.name ?? null).toBe(speaker?.name ?? null)
    if (speaker) expect(meant(text, candidates[0]?.position, speaker.position)).toBe(true)
    expect(candidates.length > 0).toBe(kind !== 'scare')
    expect(kind === 'scare' ? probability <= 0.5 : probability >= 0.5).toBe(true)
  }
}

/** Whether a candidate is the speaker, or the noun with the speaker's name behind it: `Its chair, Ann Lee, said`, `Its chair, [Ann Lee](…), said`. */
function meant(text: string, candidate: Position | null | undefined, speaker: Position): boolean {
  if (!candidate) return false
  if (candidate.start.offset === speaker.start.offset) return true
  return /,[\s[*_]*$/.test(text.slice(candidate.end.offset, speaker.start.offset))
}

function quoteOf({ text, kind, speaker, cue, position }: ExplainedQuote): Quote {
  return { text, kind, speaker, cue, position }
}

/** Quotations, people and verbs of saying in any order: many contests, and close ones. */
const contest = fc
  .array(
    fc.constantFrom(
      ...['“We sail.” ', '“She is ours,” ', '“at noon” ', '“Nobody sleeps,” ', '“Yes,” '],
      ...[
        'said Ann Lee. ',
        'he said. ',
        'she added: ',
        'Lee said. ',
        'told the mayor. ',
        'as the mayor said, ',
        'who called it ',
        'her claim that it was ',
        'according to her. ',
        'said ',
      ],
      ...[
        'Emil Brandis, the harbour master, ',
        'Mr. Brandis ',
        'The captain, Ida Holm, ',
        'He ',
        'who ',
        'the council ',
        'and ',
      ],
      ...['.\n\n', '. ', ', '],
    ),
    { minLength: 4, maxLength: 40 },
  )
  .map((pieces) => LEAD + pieces.join(''))

describe('an explanation is what was done', () => {
  it('where a pronoun that lost could be told from whom a later one stands for', () => {
    const paragraphs = [
      'Emil Brandis shut the harbour for a winter, and the cranes stood still over the long grey water of the bay.',
      'The boats lay in the yard under snow until the spring came back to the coast and the ice was gone.',
      '“The winter was long,” the council said when he came back to the office.',
      'The cranes work again, and the boats go out with the tide as they did before the snow came down.',
      'The harbour has a new pier, and the old one is for the children who fish there in the long evenings.',
      '“We go out again,” he said.',
    ]
    expectSame(paragraphs.join('\n\n'), false)
    const [first, second] = explainQuotes(paragraphs.join('\n\n'))
    expect(first?.candidates.find(({ mention }) => mention === 'he')?.name).toBe('Emil Brandis')
    expect(second?.candidates[0]?.name).toBe('he')
  })

  it('with the languages that copydesk/core was given', () => {
    const text = '„Sie ist leiser, als sie je war“, sagte Ada Okafor, die Kapitänin der Fähre, am Montag im Hafen.'
    const options = { languages: [en] }
    const returned = explainQuotes(text, options).filter((quote) => quote.returned)
    expect(returned.map(quoteOf)).toEqual(core.extractQuotes(text, options))
    expect(explainQuotes(text, options)).not.toEqual(explainQuotes(text))
  })

  it.each(samples)('in a sample that begins %j', (text) => {
    expectSame(text, false)
    expectSame(text, true)
  })

  it('wherever many people and quotations stand together', () => {
    fc.assert(fc.property(contest, fc.boolean(), expectSame), { numRuns: RUNS * 2 })
  })

  it('in any text', () => {
    fc.assert(fc.property(anyText, fc.boolean(), expectSame), { numRuns: RUNS })
  })
})
