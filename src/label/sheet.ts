/**
 * What is known of the blocks of a page in figures: a row a block, a column for each thing. Pages can have this memory one after
 * the other, where an object a block would be made and cleared away each time.
 */
export type Looks = Float64Array

// The columns. Shares lie between 0 and 1. What one pass over a block's text gives comes first.

/** Words; in scripts without spaces, characters by the mean length of a word. */
export const WORDS = 0
/** Words that speak for running text: 0 for short lines, fewer for links and repeats. */
export const PROSE = 1
/** 1 where the text ends like a sentence, closing quotes and brackets left out. */
export const ENDS = 2
/** The last mark: `.` 1, `!?` 2, `…` 3, `:` as below, none 0. */
export const END = 3
/** The last mark of a line that something follows. */
export const COLON = 4
/** Sentence ends inside, with more text behind them. */
export const BREAKS = 4
export const COMMAS = 5
/** Quotation marks. */
export const QUOTES = 6
/** Marks that part the items of a menu or a byline: `|`, `•`, `·`, `›`, `/` and the like. */
export const SEPARATORS = 7
/** Share of figures among letters and figures. */
export const FIGURES = 8
/** Share of words that open with a capital. */
export const CAPITALISED = 9
/** Share of capitals among letters that have case. */
export const CAPITALS = 10
/** First character: lower-case letter 1, figure 2, quotation mark 3, dash 4, else 0. */
export const START = 11
/** Share of the characters that are link text. */
export const LINKED = 12
/** Copyright and at signs. */
export const SIGNS = 13
/** Times of day (`12:30`) and years in it. */
export const TIMES = 14
/** 1 for a picture, or what opens with one. */
export const IMAGE = 15
/** 1 for an item of a list. */
export const ITEM = 16
/** Blank lines above it. */
export const GAP = 17
/** How many blocks say the same. */
export const REPEATS = 18
/** How many said the same before. */
export const AGAIN = 19
/** Words before the first colon or dash that parts a line in two, 0 where there is none. */
export const MARK = 20
/** Capitals right behind something else than a blank or a capital: places where two texts may have been glued. */
export const JOINTS = 21
/** Hash of the letters and figures alone, case folded: equal for texts that say the same. */
export const KEY = 22
/** Where its words begin in the page's list, and where they end. */
export const FROM = 23
export const TO = 24
/** A bit for each of its words, by its hash: blocks that have none in common share no word. */
export const BITS = 25
/** Where the numbers of its words that say something begin in the page's list: they end where the next block's begin. */
export const TELLING = 26

// What stands around it.

/** Share of its longer words that the article holds elsewhere, and that the three blocks above hold. */
export const COHERENCE = 27
export const ABOVE = 28
/** How many neighbours in a row begin as it does: a dash, a figure, a bullet. */
export const STARTS = 29
/** Over all blocks before: prose words, short lines with a date or time, lines that signal other parts or comments. */
export const MASS = 30
export const CLOCKS = 31
export const SIGNALS = 32
export const TALKS = 33
/** Blocks since the last signal and until the next. */
export const LAST_SIGNAL = 34
export const NEXT_SIGNAL = 35

/** How many columns there are. */
export const ROW = 36

/** Room for so many blocks, and for the sums behind the last of them. */
export function looksFor(blocks: number): Looks {
  return new Float64Array((blocks + 1) * ROW)
}
