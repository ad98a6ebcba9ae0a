import type { Language } from './language.ts'

/** Languages in the order in which they were given, and the lists that go on from there. */
interface Given {
  languages: readonly Language[]
  longer: WeakMap<Language, Given>
}

const none: Given = { languages: [], longer: new WeakMap() }

/**
 * The languages that a caller brings, once each; the same array for the same ones, since the rooms keep what they make of
 * a list by its array, and callers write theirs inline.
 *
 * @throws {TypeError} When these are no languages, or none.
 */
export function givenLanguages(languages: unknown): readonly Language[] {
  let given = none
  if (Array.isArray(languages) && languages.every(isLanguage))
    for (const language of new Set(languages)) given = andThen(given, language)
  if (given !== none) return given.languages
  throw new TypeError('copydesk/core: expected options.languages, a list of one or more of copydesk/languages/*')
}

function andThen({ languages, longer }: Given, language: Language): Given {
  const given = longer.get(language) ?? { languages: [...languages, language], longer: new WeakMap() }
  longer.set(language, given)
  return given
}

/** Neither a tag nor the whole module of a language. */
function isLanguage(value: unknown): value is Language {
  return Array.isArray((value as Partial<Language> | null)?.functionWords)
}
