/** A linear model over the slots of the quotation room's features, and how it is learned. */
import { slots } from '../src/quote/features.ts'
import { wordingSlots } from '../src/quote/wording.ts'

/** All slots: those of both models, and behind them those of wording. */
export const allSlots: number = slots + wordingSlots

/** Slots that are learned together: of kinds of words, of the words themselves, of wording. */
function partOf(id: number): number {
  return id < slots / 2 ? 0 : id < slots ? 1 : 2
}

/** A linear model: AdaGrad, with a Gaussian prior of the given strength spread over a feature's occurrences. */
export class Model {
  readonly weights: Float64Array = new Float64Array(allSlots)
  private readonly squares: Float64Array = new Float64Array(allSlots).fill(1e-4)
  constructor(
    private readonly rate: number,
    private readonly prior: number,
    readonly counts: Float64Array,
    private readonly kept: Uint8Array | null,
  ) {}
  /** Which slots move: one part after the other, the rest standing still. */
  part: number = 0
  step(ids: ArrayLike<number>, slope: number): void {
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k] as number
      if ((this.kept && !this.kept[id]) || partOf(id) !== this.part) continue
      const weight = this.weights[id] as number
      const gradient = slope + (this.prior * weight) / (this.counts[id] as number)
      const square = (this.squares[id] as number) + gradient * gradient
      this.squares[id] = square
      this.weights[id] = weight - (this.rate / Math.sqrt(square)) * gradient
    }
  }
  score(ids: ArrayLike<number>): number {
    let total = 0
    for (let k = 0; k < ids.length; k++) total += this.weights[ids[k] as number] as number
    return total
  }
}

export function countsOf(rows: Iterable<ArrayLike<number>>): Float64Array {
  const counts = new Float64Array(allSlots)
  for (const ids of rows)
    for (let k = 0; k < ids.length; k++) counts[ids[k] as number] = (counts[ids[k] as number] as number) + 1
  return counts
}

/** The features of the part last learned whose weights matter most, by size and frequency. */
export function bestOf(model: Model, keep: number, power: number = 1 / 2): Uint8Array {
  const isWording = model.part === 2
  const worth = Array.from(model.weights, (weight, id) =>
    (partOf(id) === 2) === isWording ? Math.abs(weight) * (model.counts[id] as number) ** power : 0,
  )
  const order = worth.map((_, id) => id).sort((a, b) => (worth[b] as number) - (worth[a] as number))
  const kept = new Uint8Array(allSlots)
  for (const id of order.slice(0, keep)) kept[id] = 1
  return kept
}

/** The numbers below `count`, in another order each time that it is called, but the same in each run. */
export function shuffler(count: number): () => readonly number[] {
  const order = Array.from({ length: count }, (_, i) => i)
  let seed = 11
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return seed / 0x80000000
  }
  return () => {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    return order
  }
}
