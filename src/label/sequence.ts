/** Which blocks are the running text: how likely each is, by the forest, then one text from them all. */
import type { Block } from '../block.ts'
import { isDigit } from '../text/letters.ts'
import { scratch } from '../text/scratch.ts'
import { unitAt } from '../text/unit-at.ts'
import { rowsOf, WIDTH } from './columns.ts'
import { candidates, type Facts } from './features.ts'
import { scoresOf, unpack } from './forest.ts'
import { isTimeAlone } from './look.ts'
import { mend } from './mend.ts'
import * as phrase from './phrases.ts'
import { COPIED, isRunning, type Placings } from './placings.ts'
import type { Looks } from './sheet.ts'
import * as sheet from './sheet.ts'
import { bodyForest } from './weights.ts'

const forest = unpack(bodyForest)
const lendRows = scratch((length) => new Float32Array(length))

export function findBody(facts: Facts): Placings {
  const likely = new Float64Array(facts.blocks.length)
  // A reader gives evidence for all of its blocks or for none.
  if (facts.blocks[0]?.evidence) {
    for (let at = 0; at < likely.length; at++) likely[at] = likelihood(facts.blocks[at]?.evidence?.body ?? 0)
    return placingsOf(facts, likely)
  }
  const blocks = candidates(facts).filter((at) => !isNever(facts, at))
  const size = blocks.length * WIDTH
  const rows = lendRows(size).subarray(0, size).fill(0)
  const scores = scoresOf(forest, rowsOf(facts, blocks, rows), WIDTH)
  for (let row = 0; row < blocks.length; row++) likely[blocks[row] as number] = likelihood(scores[row] as number)
  return placingsOf(facts, likely)
}

/** Log odds as a likelihood, 0 to 1. */
function likelihood(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** From how likely each block is running text to where the text stands. */
export function placingsOf(facts: Facts, likely: Float64Array): Placings {
  const { looks } = facts
  const cut = cutFor(looks, likely)
  // What opens the text has to be likely whatever the cut, if anything is: headline and lede are looked for around it.
  const opening = isDoubtful(looks, likely, cut) ? cut : Math.max(cut, LIKELY)
  let first = likely.length
  let last = -1
  if (isArticle(looks, likely))
    for (let at = 0; at < likely.length; at++) {
      if ((likely[at] as number) <= (last < 0 ? opening : cut)) continue
      if (last < 0) first = at
      last = at
    }
  const placings = { first, last, likely, cut }
  if (last >= 0) mend(facts, placings)
  return placings
}

/** From where on a block is more likely running text than not. */
const LIKELY = 0.5
/** How likely a block has to be to be taken, from page to page; and no block counts for more words. */
const CUTS = [0.3, 0.34, 0.38, 0.42, 0.46, 0.5, 0.54, 0.58]
const MOST_WORDS = 200

/**
 * From where on a block of this page is taken for running text: the cut that promises the best F1 in words. Where much is
 * doubtful, a doubtful block is worth taking below one half: what is lost by leaving out weighs more.
 */
function cutFor(looks: Looks, likely: Float64Array): number {
  const hits = CUTS.map(() => 0)
  const taken = CUTS.map(() => 0)
  let wanted = 0
  for (let at = 0; at < likely.length; at++) {
    const value = likely[at] as number
    if (value === 0) continue
    const weight = Math.min(looks[at * sheet.ROW + sheet.WORDS] as number, MOST_WORDS)
    wanted += value * weight
    for (let index = 0; index < CUTS.length && value > (CUTS[index] as number); index++) {
      hits[index] = (hits[index] as number) + value * weight
      taken[index] = (taken[index] as number) + weight
    }
  }
  let best = LIKELY
  let most = 0
  for (let index = 0; index < CUTS.length; index++) {
    const promise = (hits[index] as number) / ((taken[index] as number) + wanted)
    if (promise <= most) continue
    most = promise
    best = CUTS[index] as number
  }
  return best
}

/** Whether no block is likely, but there are doubtful sentences with as many words as an article has. */
function isDoubtful(looks: Looks, likely: Float64Array, cut: number): boolean {
  let words = 0
  for (let at = 0; at < likely.length; at++) {
    if ((likely[at] as number) > LIKELY) return false
    if ((likely[at] as number) > cut && isRunning(looks, at)) words += looks[at * sheet.ROW + sheet.WORDS] as number
  }
  return words >= (likely.length > COPIED ? PIECE : SENTENCES)
}

/** Words of a few sentences, at least: as many are a text where somebody copied no more. */
const SENTENCES = 12

/** Words of a byline, at most. */
const BYLINE = 8

/** Words of a date with its time, at most, and its figures among its letters and figures, at least. */
const DATE = 10
const FIGURES = 0.25

/** What newsrooms and agencies print where a text ends. */
const END_MARK = /^(?:[-–—\s]*30[-–—\s]*|[#\s]+|[-–—/(\s]*(?:ends?|ende|fin|fine|конец)[-–—/).\s]*)$/i

/** A note at the foot of a text (`[1] Statement of the union`), and its words at most: paragraphs may be numbered, too. */
const NOTE = /^\[\d{1,3}\] /
const NOTE_WORDS = 28

/** How long it takes to read (`3–4 minutes`), and its words at most. */
const MINUTES = /^\d+(?: ?[-–] ?\d+)? ?[mм分]\p{L}{0,9}\.?$/iu
const READING = 3

/** The name of a picture’s file, and its words at most. */
const FILE = /^\S+\.(?:jpe?g|png|gif|webp|svg)$/i
const FILE_WORDS = 12

/** Words of a line of tags (`Filed under: Housing · Rent`), at most. */
const TAGS = 30
/** Words of a caption, at least, and the credit that ends it (`Ruth Hallam / Sorrel Post`). */
const CAPTION = 6
const CREDIT = /\s[\p{Lu}\d][\p{L}\d.'’-]* \/ ?\p{Lu}[\p{L} .]{1,30}$/u

/** What is no running text wherever it stands: a block without words, a mark of a page's other parts to the word, of the end, a caption, a byline, a date. */
function isNever({ blocks, found, looks }: Facts, at: number): boolean {
  const { exact, opening } = found[at] as phrase.Found
  const { kind, text } = blocks[at] as Block
  if (exact & phrase.SIGNAL || text === '') return true
  const words = looks[at * sheet.ROW + sheet.WORDS] as number
  if (words <= 1 && END_MARK.test(text)) return true
  if (words <= READING && kind === 'paragraph' && isDigit(unitAt(text, 0)) && MINUTES.test(text)) return true
  if (words <= NOTE_WORDS && NOTE.test(text)) return true
  if (words <= FILE_WORDS && FILE.test(text)) return true
  const end = looks[at * sheet.ROW + sheet.END]
  if (end === 0 && words > CAPTION && looks[at * sheet.ROW + sheet.SEPARATORS] && CREDIT.test(text.slice(-80)))
    return true
  const isTagged = opening & phrase.TAGS && end === 0 && words <= TAGS
  if (isTagged && (looks[at * sheet.ROW + sheet.SEPARATORS] || looks[at * sheet.ROW + sheet.MARK])) return true
  const isDate =
    (looks[at * sheet.ROW + sheet.TIMES] as number) > 0 && (looks[at * sheet.ROW + sheet.FIGURES] as number) > FIGURES
  if (isDate && words <= DATE) return true
  return (opening & phrase.BYLINE) > 0 && words > 1 && words <= BYLINE && end === 0
}

/** Words that an article has in one piece, at least, where it comes in more pieces than a few. */
const PIECE = 30
const FEW = 3
/** Words of a line that counts for a piece. */
const SHORTEST = 8
/** How likely a sentence has to be to be taken for a teaser at least. */
const TEASER = 0.25

/**
 * Whether there is an article at all. A section front has many teasers: running text in small pieces, each between a headline and
 * a date or the next headline. An article on a page has some blocks right below each other that hold thirty words or more, or is
 * short. In a live ticker the time of each entry parts them; its entries have more than one sentence.
 */
function isArticle(looks: Looks, likely: Float64Array): boolean {
  if (likely.length <= COPIED) return true
  let piece = 0
  let pieces = 0
  let parted = true
  let apart = true
  let timed = false
  for (let at = 0; at < likely.length; at++) {
    const row = at * sheet.ROW
    const own = looks[row + sheet.WORDS] as number
    const value = likely[at] as number
    if (value > LIKELY && own >= SHORTEST) {
      const goesOn = !parted || (timed && (looks[row + sheet.BREAKS] as number) > 0)
      piece = goesOn ? piece + own : own
      if (piece >= PIECE) return true
      parted = timed = false
    } else if (value <= LIKELY) {
      parted = true
      timed ||= isTimeAlone(looks, at)
    }
    const isSentence = value > TEASER && own >= SHORTEST && (looks[row + sheet.ENDS] as number) > 0
    if (isSentence && apart) pieces++
    apart = !isSentence
  }
  return pieces <= FEW
}
