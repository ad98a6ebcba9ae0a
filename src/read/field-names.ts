/** Names of fields, as front matter, `<meta>` tags, reader tools, press databases and mail write them. */
import type { MetadataField } from '../block.ts'

/** What a name says: which field's value follows, or that the article's words do. */
export type Named = MetadataField | 'text'

/** Names, in lower case, by what they say; what a line of them says is the first of it. Any other name says `other`. */
export const FIELD_NAMES: ReadonlyMap<string, Named> = new Map(
  [
    'title',
    'headline|hd',
    'description|summary|excerpt|abstract|highlight',
    'author|authors|byline|by',
    'published|date|published time|published_time|publish_date|datepublished|publication date|sent|pd',
    'url|url source|source|link|canonical|document url',
    'language|lang|language of publication|la',
    'tags|keywords|categories|identifier / keyword',
    'text|body|full text|markdown content|lp|td',
    // Behind the article's words, where only names that are listed end them.
    'other|graphic|load-date|subject|copyright|classification|from|ns|co|in|re|pub|an',
  ].flatMap((line) => {
    const names = line.split('|')
    return names.map((name) => [name, names[0] as Named] as const)
  }),
)
