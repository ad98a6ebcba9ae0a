/** Which fact each template of features tells of, by its number in `speaker-features.ts` and `speech-features.ts`: data for those who explain decisions. */

/** What a feature can tell of marked words, of whoever may have said them, and of nobody. */
export type Fact =
  | 'beside'
  | 'before'
  | 'bias'
  | 'between'
  | 'capitals'
  | 'company'
  | 'cue'
  | 'edges'
  | 'ending'
  | 'headline'
  | 'kind'
  | 'length'
  | 'mark'
  | 'other'
  | 'person'
  | 'place'
  | 'rank'
  | 'repeats'
  | 'rules'
  | 'tie'
  | 'wordBefore'

const templates: Partial<Record<Fact, number[]>> = {
  // Of two facts that a template joins, the one that none has for itself.
  place: [0, 23, 42],
  kind: [1, 27],
  tie: [2, 25, 47, 87, 90],
  rank: [6],
  between: [16, 18, 19],
  before: [30, 31, 32, 33, 35, 45, 91],
  beside: [11, 13, 29, 56, 57, 59, 63],
  cue: [41, 52, 53, 72, 77],
  length: [43, 51],
  ending: [54],
  capitals: [55],
  repeats: [62],
  mark: [64, 79],
  wordBefore: [65, 70],
  person: [68],
  edges: [74, 75],
  headline: [76],
  company: [44, 71],
  bias: [40, 50],
}

const facts: ReadonlyMap<number, Fact> = new Map(
  Object.entries(templates).flatMap(([fact, numbers]) => numbers.map((number) => [number, fact as Fact] as const)),
)

/** The fact that a template tells of; `undefined` for one that was forgotten here. */
export function factOf(template: number): Fact | undefined {
  return facts.get(template)
}
