/**
 * Who is who: name mentions gathered into persons, so that `Clinton`, `Mrs. Clinton` and `Hillary Clinton` are one and
 * `Mr. Clinton` another. People are never keyed by their last word alone.
 */
import { unitAt } from '../text/unit-at.ts'
import { anyHonorific, type Lexicon, Word } from './lexicon.ts'
import type { Mention } from './mentions.ts'
import { endsAsCalling, isBrief } from './name-words.ts'
import { bitsAt, endAt, isWordAt, numberAt, startAt, type Tokens, textOf } from './tokens.ts'
import { grown } from './words.ts'

export interface Person {
  /** Its place among all persons. */
  id: number
  /** The fullest form. */
  fullest: Form
  mentions: Mention[]
  /** What the article calls the person besides the name; `undefined` until somebody asks. */
  description?: string | null
  /** What titles and given names say: positive for a man, negative for a woman. */
  gender: number
}

/** A paragraph as far as names are concerned. */
interface Named {
  text: string
  tokens: Tokens
  mentions: readonly Mention[]
}

interface Form {
  mention: Mention
  /** Its words without polite titles: their numbers, and where the first one stands. */
  words: number[]
  text: string
  start: number
  end: number
  gender: number
  /** The first of its two words is a title (`Ressortleiterin Okafor`), where that may be. */
  isTitled: boolean
  /** A first name and a father's (`Аркадий Петрович`). */
  isPatronymic: boolean
}

/** The first word of a name. */
export function firstOf({ text, start, end }: Form): string {
  return text.slice(start, end)
}

/** Gathers persons from all name mentions (in reading order) and sets each mention's `person`. */
export function gatherPersons(paragraphs: readonly Named[], lexicon: Lexicon): Person[] {
  const forms: Form[] = []
  const titles: Form[] = []
  for (const { mentions, text, tokens } of paragraphs)
    for (const mention of mentions)
      if (mention.kind === 'name') forms.push(formOf(mention, text, tokens, lexicon))
      else if (isLoneTitle(mention)) titles.push(formOf(mention, text, tokens, lexicon))
  if (lexicon.verbSecond) dropGenitives(forms)
  const persons: Person[] = []
  const byLast: Register = new Map()
  const byWord: Register = new Map()
  for (const form of forms) if (form.words.length > 1) placeFull(form, persons, byLast, byWord)
  for (const form of titles) {
    // `King said`, where the text has a Jan King Jr.
    if (!byWord.has(form.words[0] as number)) continue
    form.mention.kind = 'name'
    forms.push(form)
  }
  const short = forms.filter(({ words }) => words.length === 1)
  if (short.some((form) => lengthOf(form) > 0)) short.sort((a, b) => lengthOf(b) - lengthOf(a))
  for (const form of short) placeShort(form, persons, byLast, byWord)
  for (const { mention } of forms) persons[mention.person]?.mentions.push(mention)
  return persons
}

/** A title without a name or an article. */
function isLoneTitle({ bits, kind, from, phrase, to, weak }: Mention): boolean {
  return kind === 'noun' && weak && (bits & anyHonorific) !== 0 && from === phrase && to === from + 1
}

/** `Okafors` is Okafor's, where the text has `Okafor` too. */
function dropGenitives(forms: readonly Form[]): void {
  const genitives = new Map<number, number>()
  for (const { words } of forms) {
    const last = words[words.length - 1]
    if (last !== undefined) genitives.set(grown(last, S), last)
  }
  for (const { words } of forms) {
    const name = genitives.get(words[words.length - 1] ?? 0)
    if (name !== undefined) words[words.length - 1] = name
    // `Okafors Annahme` is nobody.
    if (words.length === 2 && genitives.has(words[0] as number)) words.length = 0
  }
}

const S = 0x73

const patronymic = /(?:[оеє]вич|ьич|[оеєї]вна|ична)$/

function formOf(mention: Mention, text: string, tokens: Tokens, lexicon: Lexicon): Form {
  let words: number[] | null = null
  let start = 0
  let end = 0
  let gender = 0
  for (let i = mention.phrase; i < mention.to; i++) {
    if (!isWordAt(tokens, i)) continue
    const bits = bitsAt(tokens, i)
    if (bits & Word.honorificHe) gender += 3
    if (bits & Word.honorificShe) gender -= 3
    // `die Sprecherin Ada Lenz`
    const isCalling = i < mention.from && lexicon.capitalNouns && (bits & Word.speaker) !== 0
    if (isCalling && textOf(tokens, i, text).endsWith('in')) gender -= 2
    if (i < mention.from || isPolite(tokens, mention, i)) continue
    if (words) words.push(numberAt(tokens, i))
    else {
      // Most have one word: a list that begins with it has room for no more.
      words = [numberAt(tokens, i)]
      start = startAt(tokens, i)
      end = endAt(tokens, i)
      gender += (bits & Word.givenHe ? 2 : 0) - (bits & Word.givenShe ? 2 : 0)
    }
  }
  const { from, to } = mention
  const isTitled =
    lexicon.capitalNouns &&
    to - from === 2 &&
    ((bitsAt(tokens, from) & Word.speaker) !== 0 || endsAsCalling(text, tokens, from, lexicon))
  const isPatronymic = words?.length === 2 && lexicon.genitives && patronymic.test(textOf(tokens, to - 1, text))
  return { mention, words: words ?? [], text, start, end, gender, isTitled, isPatronymic }
}

/** `Mr.` in front of the name proper. */
export function isPolite(tokens: Tokens, mention: Mention, i: number): boolean {
  if (i !== mention.from || mention.to - i <= 1 || !isBrief(tokens, i)) return false
  const bits = bitsAt(tokens, i)
  return (bits & anyHonorific) !== 0 && (bits & (Word.givenHe | Word.givenShe)) === 0
}

function agrees(person: Person, form: Form): boolean {
  return !(person.gender * form.gender < 0 && Math.abs(form.gender) > 1 && Math.abs(person.gender) > 1)
}

/** Persons by a word of theirs. */
type Register = Map<number, Person[]>

function placeFull(form: Form, persons: Person[], byLast: Register, byWord: Register): void {
  const last = form.words[form.words.length - 1] as number
  for (const known of latest(byLast, last))
    if (agrees(known, form) && (sameFirst(known.fullest, form) || known.fullest.isTitled || form.isTitled)) {
      join(known, form)
      return
    }
  const called = form.isPatronymic
    ? latest(byWord, form.words[0] as number).filter((known) => known.fullest.words[0] === form.words[0])
    : nobody
  if (called.length === 1) {
    join(called[0] as Person, form)
    return
  }
  const person = join(newPerson(persons, form), form)
  push(byLast, last, person)
  for (const word of form.words) push(byWord, word, person)
}

/** The same first name, or one is the other's initial or short form (`Ben`, `Benjamin`), middle names aside. */
function sameFirst(a: Form, b: Form): boolean {
  if (a.words.length === b.words.length || Math.min(a.words.length, b.words.length) < 3) {
    if (a.words[0] === b.words[0]) return true
    const first = firstOf(a).toLowerCase()
    const other = firstOf(b).toLowerCase()
    return first.startsWith(other) || other.startsWith(first)
  }
  return a.words.includes(b.words[0] as number) || b.words.includes(a.words[0] as number)
}

function placeShort(form: Form, persons: Person[], byLast: Register, byWord: Register): void {
  const word = form.words[0]
  if (word === undefined) return
  const known = nearest(form, latest(byLast, word)) ?? nearest(form, latest(byWord, word)) ?? surnamed(form, persons)
  const person = join(known ?? newPerson(persons, form), form)
  if (!known) push(byLast, word, person)
}

/** Letters of a name without blanks, where scripts have none; 0 elsewhere. */
function lengthOf({ text, start, end }: Form): number {
  return unitAt(text, start) >= 0x2e80 ? end - start : 0
}

/** `山田` is 山田太郎, where names have no blanks. */
function surnamed(form: Form, persons: readonly Person[]): Person | undefined {
  // `김씨는`, but for `黄先生`
  if (lengthOf(form) < 2 && unitAt(form.text, form.start) < 0xac00) return undefined
  const first = firstOf(form)
  return nearest(
    form,
    persons.filter(({ fullest }) => firstOf(fullest).startsWith(first)),
  )
}

function newPerson(persons: Person[], form: Form): Person {
  const person = { id: persons.length, fullest: form, mentions: [], gender: 0 }
  persons.push(person)
  return person
}

/** Among those the word can mean: the one whose full name came last before it, else the first to come. */
function nearest(form: Form, persons: readonly Person[]): Person | undefined {
  let best: Person | undefined
  for (const person of persons)
    if (agrees(person, form) && (!best || order(person.fullest.mention, form.mention) <= 0)) best = person
  return best
}

/** Below 0 where the first of two comes first. */
function order(a: Mention, b: Mention): number {
  return a.paragraph - b.paragraph || a.from - b.from
}

function join(person: Person, form: Form): Person {
  form.mention.person = person.id
  person.gender += form.gender
  const { words, isTitled } = person.fullest
  if (
    form.words.length < 6 &&
    (form.words.length > words.length || (isTitled && !form.isTitled && words.length === 2 && form.words.length > 1))
  )
    person.fullest = form
  return person
}

const nobody: readonly Person[] = []

/** The last persons with a word: as many as are compared. */
function latest(register: Register, word: number): readonly Person[] {
  const all = register.get(word) ?? nobody
  return all.length > 8 ? all.slice(-8) : all
}

function push(register: Register, word: number, person: Person): void {
  const list = register.get(word)
  if (!list) register.set(word, [person])
  else if (list[list.length - 1] !== person) list.push(person)
}
