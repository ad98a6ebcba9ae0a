/** Names of fields, as front matter, `<meta>` tags, reader tools, press databases, mail and newsrooms write them. */
import type { MetadataField } from '../block.ts'

/** What a name says: which field's value follows, or that the article's words do. */
export type Named = MetadataField | 'text'

/** What mail programs call a subject, in lower case. */
export const SUBJECTS: readonly string[] = ['subject', 'betreff', 'objet', 'asunto', 'oggetto', 'тема', '件名']

/** Names, in lower case, by what they say; what a line of them says is the first of it. Any other name says `other`. */
export const FIELD_NAMES: ReadonlyMap<string, Named> = new Map(
  [
    'title',
    'headline|hd|hed|head|überschrift|titel|titre|título|titolo|заголовок|full title',
    'kicker|eyebrow|overline|dachzeile|surtitre|antetítulo|volanta|occhiello',
    'standfirst|dek|deck|subhed|subhead|subtitle|unterzeile|vorspann|chapô|chapeau|entradilla|copete|bajada|sommario',
    'description|summary|excerpt|abstract|highlight',
    'author|authors|byline|by|autor|auteur|autore|автор',
    'published|date|published time|published_time|publish_date|date_published|datepublished|publishedtime|pubdate|publication date|published_at|publishedat|published at|sent|pd|datum|fecha|дата|gesendet|envoyé|enviado|отправлено|veröffentlicht|publié|日付|送信日時',
    'url|url source|source|link|canonical|document url',
    'language|lang|language of publication|la',
    'tags|keywords|categories|identifier / keyword',
    'text|body|full text|markdown content|lp|td',
    // Behind the article's words, where only names that are listed end them.
    `other|${SUBJECTS.join('|')}|length|section|slug|graphic|load-date|copyright|classification|from|von|de|da|от|差出人|ns|co|in|re|pub|an`,
  ].flatMap((line) => {
    const names = line.split('|')
    return names.map((name) => [name, names[0] as Named] as const)
  }),
)
