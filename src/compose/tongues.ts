/** Which languages a line by the headline may be in. */
import type { Language, Speech } from '../languages/language.ts'

/** The language of the text and, since its figures and names of months turn up everywhere, English; all where unknown. */
export function tonguesOf({ language, languages }: Speech): readonly Language[] {
  return language ? [language, ...languages.filter((other) => other.code === 'en' && other !== language)] : languages
}
