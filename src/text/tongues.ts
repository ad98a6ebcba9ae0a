/** Which languages a line by the headline may be in. */

/** The language of the text and, since its figures and names of months turn up everywhere, English; all where unknown. */
export function tonguesOf<Tongue extends { code: string }>({
  language,
  languages,
}: {
  language: Tongue | null
  languages: readonly Tongue[]
}): readonly Tongue[] {
  return language ? [language, ...languages.filter((other) => other.code === 'en' && other !== language)] : languages
}
