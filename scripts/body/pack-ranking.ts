/** Trained trees that rank → what a file of weights holds. */
import type { PackedRanking } from '../../src/text/ranking.ts'
import { signsOf, unsigned } from '../digits.ts'
import type { Branch } from './lambdamart.ts'
import { byFrequency, columnsLine, edgesLine, moduleOf, stepOf } from './pack.ts'
import { unitOf } from './rounding.ts'

/** Steps from nothing to the greatest leaf. */
const STEPS = 8

type Question = Exclude<Branch, number>

/** A tree as it is read: each question before what follows below its threshold, then what follows above it. */
function inOrder(branch: Branch): Branch[] {
  return typeof branch === 'number' ? [branch] : [branch, ...inOrder(branch.low), ...inOrder(branch.high)]
}

export function packRanking(trees: readonly Branch[], edges: readonly number[][]): PackedRanking {
  const nodes = trees.flatMap(inOrder)
  const questions = nodes.filter((node): node is Question => typeof node !== 'number')
  const leaves = nodes.filter((node): node is number => typeof node === 'number')
  // What is asked most gets the smallest numbers.
  const columns = byFrequency(questions.map(({ column }) => column))
  const asked = columns.map((which) =>
    byFrequency(questions.filter(({ column }) => column === which).map(({ bin }) => bin)),
  )
  const unit = unitOf([{ leaves: Float64Array.from(leaves) }], STEPS)
  return {
    columns,
    edges: edgesLine(edges, columns, asked),
    unit,
    trees: signsOf([
      ...nodes.map((node) => (typeof node === 'number' ? 0 : 1 + columns.indexOf(node.column))),
      ...questions.map(({ column, bin }) => (asked[columns.indexOf(column)] as number[]).indexOf(bin)),
      ...leaves.map((leaf) => unsigned(stepOf(leaf, unit, STEPS))),
    ]),
  }
}

/** `text`: the way from the file to `src/text/`. */
export function rankingFile(
  name: string,
  { columns, edges, unit, trees }: PackedRanking,
  script: string,
  text: string,
): string {
  const lines = [columnsLine(columns), `edges: '${edges}',`, `unit: ${unit},`, `trees: '${trees}',`]
  return moduleOf(name, `PackedRanking } from '${text}/ranking.ts'`, lines, script, text)
}
