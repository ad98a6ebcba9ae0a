/**
 * Who is who: name mentions gathered into persons, so that `Clinton`, `Mrs. Clinton` and `Hillary Clinton` are one and
 * `Mr. Clinton` another. People are never keyed by their last word alone.
 */
import { type Lexicon, Word } from './lexicon.ts'
import type { Mention } from './mentions.ts'
import type { Token } from './tokens.ts'

export interface Person {
  /** Words of the fullest form, in lower case, without polite titles. */
  words: string[]
  /** The mention that has the fullest form. */
  fullest: Mention
  mentions: Mention[]
  /** What the article calls the person besides the name; `undefined` until somebody asks. */
  description?: string | null
  /** What titles and given names say: positive for a man, negative for a woman. */
  gender: number
}

interface Form {
  mention: Mention
  words: string[]
  gender: number
}

/** Gathers persons from all name mentions (in reading order) and sets each mention's `person`. */
export function gatherPersons(
  mentions: readonly Mention[],
  tokensOf: (mention: Mention) => readonly Token[],
  lexicon: Lexicon,
): Person[] {
  const forms = mentions
    .filter((mention) => mention.kind === 'name')
    .map((mention) => formOf(mention, tokensOf(mention)))
  if (lexicon.verbSecond) dropGenitives(forms)
  const persons: Person[] = []
  const byLast = new Map<string, number[]>()
  const byWord = new Map<string, number[]>()
  for (const form of forms) if (form.words.length > 1) placeFull(form, persons, byLast, byWord)
  for (const form of forms) if (form.words.length <= 1) placeShort(form, persons, byLast, byWord)
  for (const person of persons) person.mentions.sort((a, b) => a.paragraph - b.paragraph || a.from - b.from)
  return persons
}

/** `Okafors` is Okafor's, where the text has `Okafor` too. */
function dropGenitives(forms: readonly Form[]): void {
  const lasts = new Set(forms.map(({ words }) => words.at(-1)))
  for (const { words } of forms) {
    const last = words.at(-1) ?? ''
    if (last.endsWith('s') && lasts.has(last.slice(0, -1))) words[words.length - 1] = last.slice(0, -1)
  }
}

function formOf(mention: Mention, tokens: readonly Token[]): Form {
  const words: string[] = []
  let gender = 0
  for (let i = mention.phrase; i < mention.to; i++) {
    const { bits, kind, lower } = tokens[i] as Token
    if (kind !== 'word') continue
    if (bits & Word.honorificHe) gender += 3
    if (bits & Word.honorificShe) gender -= 3
    if (i < mention.from || isPolite(tokens, mention, i)) continue
    if (words.length === 0 && bits & Word.givenHe && !(bits & Word.givenShe)) gender += 2
    if (words.length === 0 && bits & Word.givenShe && !(bits & Word.givenHe)) gender -= 2
    words.push(lower)
  }
  return { mention, words, gender }
}

/** `Mr.` in front of the name proper. */
export function isPolite(tokens: readonly Token[], mention: Mention, i: number): boolean {
  const { bits, lower } = tokens[i] as Token
  return (
    i === mention.from &&
    mention.to - i > 1 &&
    lower.length <= 4 &&
    (bits & (Word.honorific | Word.honorificHe | Word.honorificShe)) !== 0 &&
    (bits & (Word.givenHe | Word.givenShe)) === 0
  )
}

function agrees(person: Person, form: Form): boolean {
  return !(person.gender * form.gender < 0 && Math.abs(form.gender) > 1 && Math.abs(person.gender) > 1)
}

function placeFull(form: Form, persons: Person[], byLast: Map<string, number[]>, byWord: Map<string, number[]>): void {
  const last = form.words.at(-1) as string
  const same = (byLast.get(last) ?? []).slice(-8).find((id) => {
    const person = persons[id] as Person
    return agrees(person, form) && sameFirst(person.words, form.words)
  })
  if (same !== undefined) join(persons, same, form)
  else {
    persons.push({ words: form.words, fullest: form.mention, mentions: [], gender: 0 })
    join(persons, persons.length - 1, form)
    push(byLast, last, persons.length - 1)
    for (const word of new Set(form.words)) push(byWord, word, persons.length - 1)
  }
}

/** The same first name, or one is the other's initial or short form (`Ben`, `Benjamin`), middle names aside. */
function sameFirst(a: readonly string[], b: readonly string[]): boolean {
  const first = a[0] as string
  const other = b[0] as string
  if (first === other) return true
  if (a.length === b.length || Math.min(a.length, b.length) < 3)
    return first.startsWith(other) || other.startsWith(first)
  return a.includes(other) || b.includes(first)
}

function placeShort(form: Form, persons: Person[], byLast: Map<string, number[]>, byWord: Map<string, number[]>): void {
  const word = form.words[0]
  if (word === undefined) return
  const known = nearest(form, byLast.get(word), persons) ?? nearest(form, byWord.get(word), persons)
  if (known !== undefined) {
    join(persons, known, form)
    return
  }
  persons.push({ words: form.words, fullest: form.mention, mentions: [], gender: 0 })
  join(persons, persons.length - 1, form)
  push(byLast, word, persons.length - 1)
}

/** Among those the word can mean: the one whose full name came last before it, else the first to come. */
function nearest(form: Form, ids: readonly number[] | undefined, persons: readonly Person[]): number | undefined {
  let best: number | undefined
  for (const id of ids?.slice(-8) ?? []) {
    const person = persons[id] as Person
    if (!agrees(person, form)) continue
    const isBefore = comesBefore(person.fullest, form.mention)
    if (best === undefined || isBefore) best = id
  }
  return best
}

function comesBefore(a: Mention, b: Mention): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.from <= b.from)
}

function join(persons: Person[], id: number, form: Form): void {
  const person = persons[id] as Person
  form.mention.person = id
  person.mentions.push(form.mention)
  person.gender += form.gender
  if (form.words.length > person.words.length && form.words.length < 6) {
    person.words = form.words
    person.fullest = form.mention
  }
}

function push(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key)
  if (list) list.push(id)
  else map.set(key, [id])
}
