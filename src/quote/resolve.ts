/** From the words that say who speaks to the person's fullest name, and what the article calls that person. */
import type { Attribution } from './attribution.ts'
import { Word } from './lexicon.ts'
import type { Mention } from './mentions.ts'
import { isPolite, type Person } from './names.ts'
import type { Paragraph, Scene } from './scene.ts'
import type { Token } from './tokens.ts'

export interface Named {
  name: string
  description: string | null
}

export function nameOf(scene: Scene, mention: Mention, _attribution: Attribution, _all: readonly Attribution[]): Named {
  const person = personOf(scene, mention)
  if (!person) return { name: textOf(scene, mention), description: null }
  return { name: fullName(scene, person), description: null }
}

function personOf(scene: Scene, mention: Mention): Person | null {
  if (mention.person >= 0) return scene.persons[mention.person] ?? null
  if (mention.kind !== 'pronoun') return null
  const wanted = mention.bits & Word.masculine ? 1 : mention.bits & Word.feminine ? -1 : 0
  if (wanted === 0) return null
  for (let p = mention.paragraph; p >= Math.max(0, mention.paragraph - 4); p--) {
    const { mentions } = scene.paragraphs[p] as Paragraph
    for (let i = mentions.length - 1; i >= 0; i--) {
      const other = mentions[i] as Mention
      if (p === mention.paragraph && other.from >= mention.from) continue
      if (other.kind !== 'name' || other.oblique || other.owner) continue
      const person = scene.persons[other.person]
      if (person && person.gender * wanted >= 0) return person
    }
  }
  return null
}

function fullName(scene: Scene, person: Person): string {
  const { paragraph, from, to } = person.fullest
  const { text, tokens } = scene.paragraphs[paragraph] as Paragraph
  let first = from
  while (first < to - 1 && isPolite(tokens, person.fullest, first)) first++
  if (tokens[first]?.lower === '.') first++
  return text.slice((tokens[first] as Token).start, (tokens[to - 1] as Token).end)
}

function textOf(scene: Scene, mention: Mention): string {
  const { text, tokens } = scene.paragraphs[mention.paragraph] as Paragraph
  return text.slice(tokens[mention.from]?.start, tokens[mention.to - 1]?.end)
}
