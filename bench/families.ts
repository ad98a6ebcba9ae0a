/**
 * Hostile texts: families that grow with `n` and that a careless reader is quadratic on, or worse. The bench measures
 * their slope, a test holds them to a bounded ratio.
 */

/** A text of about `length` characters. */
export type Family = (length: number) => string

const times =
  (part: string): Family =>
  (length) =>
    part.repeat(Math.ceil(length / part.length))

/** A part that differs each time. */
const each =
  (part: (index: number) => string): Family =>
  (length) => {
    const parts: string[] = []
    for (let index = 0, size = 0; size < length; index++) {
      const next = part(index)
      parts.push(next)
      size += next.length
    }
    return parts.join('')
  }

/** Each line as long as its number: so many lines as make up the length. */
const growing =
  (part: string): Family =>
  (length) => {
    const lines: string[] = []
    for (let index = 1, size = 0; size < length; index++) {
      lines.push(part.repeat(index))
      size += part.length * index + 1
    }
    return lines.join(' ')
  }

/** Texts without markup: measured to 10 MB. */
export const plainFamilies: Readonly<Record<string, Family>> = {
  'one line of letters': times('a'),
  'lines of one letter': times('a\n'),
  'blank lines': times('\n'),
  'one headline again and again': times('Ferry returns to the old harbour\n'),
  paragraphs: times(
    'The ferry came back on Monday, and nobody in the harbour had expected her so soon. She stays.\n\n',
  ),
  'combining marks': times('e\u0301\u0323'),
  digits: times('0123456789'),
  'heads of mail': each((index) => `From: a@skarv.example\nSubject: Ferry ${index}\nDate: 4 May\n\nShe stays.\n`),
  'printed pages': each(
    (index) =>
      `\f1/9 The Courier\n\nFerry ${index} came back to the harbour where half the town stood\nand waited.\n\nPage ${index}\n`,
  ),
}

export const hostileFamilies: Readonly<Record<string, Family>> = {
  ...plainFamilies,
  'escaped line ends': times('A\\n'),
  'escaped characters': (length) => `A\\nB\\nC\\n${'\\u0041'.repeat(length / 6)}`,
  'a record': (length) => `{${times('"a": "b", ')(length)}"text": "${'c'.repeat(300)}"}`,
  'marks without an end': times('{"a'),
  'links of a wiki': times("'''[[a|b]] "),
  'files of a wiki': (length) => `'''${times('[[File:a|')(length)}`,
  'templates of a wiki': times('[[a]]{{b|\n'),
  'messages of a chat': each((index) => `[12:04, 3/5/2024] Ada: She is back ${index}\n`),
  subtitles: times('1\n00:00:01,000 --> 00:00:04,000\nShe is back\n\n'),
  'letters read in a wrong code': times('Ã© '),
  'tags that were escaped': times('&lt;/p&gt;'),
  'names between colons': times(':author: Ann Lee\n'),
  '[': times('['),
  '![': times('!['),
  ']': times(']'),
  '](': times(']('),
  '[a](': times('[a]('),
  '[a][b]': times('[a][b] '),
  '*a ': times('*a '),
  _a_: times('_a_'),
  'a*': times('a*'),
  '*a_ ': times('*a_ '),
  '*a … b*': (length) => `${'*a '.repeat(length / 6)}${'b* '.repeat(length / 6)}`,
  '** never closed': each((index) => `**word${index} `),
  '**x** ': times('**x** '),
  '~~a ': times('~~a '),
  'growing backticks': growing('`'),
  'backslash and backtick': times('\\`'),
  '<': times('<'),
  '<a ="': times('<a ="'),
  'a<!D ': times('a<!D '),
  '<!--': times('<!--'),
  '<?': times('<?'),
  '&': times('&'),
  '&amp': times('&amp'),
  '&amp;': times('&amp;'),
  '> on one line': times('> '),
  '>': times('>'),
  '> nested': growing('> '),
  '- nested': (length) => {
    const lines: string[] = []
    for (let depth = 0, size = 0; size < length; depth++) {
      lines.push(`${'  '.repeat(depth)}- a`)
      size += depth * 2 + 4
    }
    return lines.join('\n')
  },
  '- on one line': times('- '),
  '* * a': (length) => `${'* '.repeat(length / 2)}a`,
  '> * ': times('> * '),
  '> a, lazy lines': (length) => `> a\n${'b\n'.repeat(length / 2)}`,
  '1. on one line': times('1. '),
  '1. on lines': times('1. a\n'),
  definitions: each((index) => `[a${index}]: https://a.example/${index}\n`),
  'one definition, many links': (length) => `[a]: https://a.example/\n\n${'[a] '.repeat(length / 4)}`,
  '[a]: <': times('[a]: <'),
  footnotes: times('[^a] '),
  'numbers of links': each((index) => `[${index + 1}]a `),
  'numbers of links and their list': (length) =>
    `${each((index) => `[${index + 1}]a `)(length / 2)}\n${each((index) => `${index + 1}. https://a.example/\n`)(length / 2)}`,
  'a list of titles': each((index) => `[1] ${index + 1}. a:b a:b\n`),
  'addresses in brackets': times('a [https://a.example/x] '),
  'addresses in brackets on lines': times('a\n[https://a.example/x]\n'),
  'paths in brackets': times('[/a/b]'),
  '[/a/[': times('[/a/['),
  buttons: times('(BUTTON) '),
  'lines to write on': times('(BUTTON) ____ '),
  'table rows': (length) => `| a | b |\n|---|---|\n${'| a | b |\n'.repeat(length / 10)}`,
  '|': times('|'),
  'a|b lines': times('a|b\n'),
  'delimiter rows': times('|-|\n'),
  setext: times('a\n=\n'),
  rules: times('---\n'),
  fences: times('```\n'),
  'growing fences': (length) => growing('`')(length).replaceAll(' ', '\na\n'),
  'open [ on each line': times('[a\n'),
  'links over lines': times('[\n\na\n\n](b)\n\n'),
  '"': times('" '),
  '“': times('“word '),
  'two commas': times(',,word '),
  'marks of two signs': times("''We sail,'' she said. ``No.'' "),
  'a mark that paragraphs below close': times('«We sail.\n\nWe wait», — said Ann Lee.\n\n'),
  'straight marks apart': times('Ann: " We sail. " '),
  credits: times('Review by Ann Lee\n'),
  'hyphens of dialogue': times('- Vi venter på båten, siger Ada Moe.\n\n'),
  'hyphens of dialogue in one paragraph': times('Det regner. - Vi venter på båten, siger Ada Moe. '),
  '"never closed': each((index) => `"word${index} said `),
  'quotations in one paragraph': each((index) => `“The ferry number ${index} is back,” said Ann Lee. `),
  'speakers in one paragraph': each(
    (index) => `“The ferry is back,” said Ann${String.fromCharCode(97 + (index % 26))} Lee${index}. `,
  ),
  'pronouns in one paragraph': each((index) => (index % 2 ? 'Ann Lee came. ' : '“The ferry is back,” he said. ')),
  'a paragraph a speaker': each(
    (index) => `“The ferry is back,” said Ann Lee${index}, the captain. She went on board.\n\n`,
  ),
  'dates in a row': each((index) => `${(index % 28) + 1} March 2024, 10:15\n\n`),
  'names in a row': each((index) => `Ann${String.fromCharCode(97 + (index % 26))} Lee `),
  'Read also': times('Read also:\n'),
  'links in one line': each((index) => `[a${index}](https://a.example/${index}) `),
  addresses: times('https://a.example/x '),
  'http://': times('http://'),
  'www.': times('www.'),
  'an address with parameters': (length) => `https://a.example/?${each((index) => `a${index}=${index}&`)(length)}`,
  'closing parentheses in an address': (length) => `https://a.example/${')'.repeat(length)}`,
  'lone surrogates': times('\ud800'),
  NUL: times('\0'),
  'right-to-left marks': times('\u200f\u200e'),
  'soft hyphens': times('a\u00ad'),
  'no-break spaces': times('\u00a0a'),
  'hyphenated lines': times('The harbour office said on Monday that the old ferry would be run-\nning again, '),
  'white space': times(' \t'),
  'a dash on each line': times('- a, - b\n'),
  'key: value': (length) => `---\n${'a: b\n'.repeat(length / 5)}`,
}
