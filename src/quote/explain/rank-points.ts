/** What the trees that rank speakers come to by fact: data for those who explain decisions, and how they are read for that. */
import type { Ranking } from '../../text/ranking.ts'
import type { Fact } from './facts.ts'
import type { Points } from './grounds.ts'

/** The facts that the values of a row tell of, in the order of `speaker-rows.ts`: so many of each. */
const columns: readonly (readonly [Fact, number])[] = [
  ['bias', 1],
  ['cue', 2],
  ['place', 1],
  ['ending', 1],
  ['length', 1],
  ['mark', 1],
  ['before', 2],
  ['other', 7],
  ['place', 3],
  ['kind', 1],
  ['tie', 4],
  ['kind', 1],
  ['place', 1],
  ['kind', 6],
  ['between', 3],
  ['beside', 4],
  ['rank', 1],
  ['before', 1],
  ['rules', 1],
  ['between', 3],
  ['kind', 1],
]

/** The fact that each value of a row tells of. */
export const facts: readonly Fact[] = columns.flatMap(([fact, count]) => Array.from({ length: count }, () => fact))

/**
 * What each fact adds to the rank of a row: what a leaf adds goes to the questions on the way to it in equal parts. What all of
 * them leave of the score is the rules'.
 */
export function rankPoints({ roots, columns, values, above }: Ranking, row: ArrayLike<number>, score: number): Points {
  const points = new Map<Fact, number>()
  let left = score
  const add = (fact: Fact, value: number): void => {
    points.set(fact, (points.get(fact) ?? 0) + value)
    left -= value
  }
  for (const root of roots) {
    const asked: Fact[] = []
    let node = root
    for (let high = above[node] as number; high > 0; high = above[node] as number) {
      const column = columns[node] as number
      asked.push(facts[column] as Fact)
      node = (row[column] as number) > (values[node] as number) ? high : node + 1
    }
    for (const fact of asked) add(fact, (values[node] as number) / asked.length)
    if (asked.length === 0) add('bias', values[node] as number)
  }
  if (Math.abs(left) > 1e-6) add('rules', left)
  return points
}
