/** What a block looks like from outside: one pass over its characters, no language needed. */
import type { Block } from '../block.ts'

/** What one pass over a block's text gives. */
export interface Look {
  /** Words; in scripts without spaces, characters by the mean length of a word. */
  words: number
  /** Whether the text ends like a sentence, closing quotes and brackets left out. */
  endsSentence: boolean
  /** Sentence ends inside, a blank and more text behind them. */
  breaks: number
  /** Share of the characters that are link text, 0 to 1. */
  linked: number
  /** Hash of the letters and figures alone, case folded: equal for texts that say the same. */
  key: number
}

const SENTENCE_ENDS = '.!?…。！？｡؟۔।॥։።។။'
const CLOSERS = '"\'”’“»«›‹)]}）」』】》〉*_'

export function lookAt(block: Block): Look {
  const { text } = block
  let words = 0
  let unspaced = 0
  let breaks = 0
  let key = 0
  let inWord = false
  let ended = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 32 || unit === 160) {
      inWord = false
      continue
    }
    if (isWordUnit(unit)) {
      if (ended && !inWord) breaks++
      ended = false
      if (isUnspaced(unit)) unspaced++
      else if (!inWord) {
        inWord = true
        words++
      }
      key = (Math.imul(key, 31) + foldCase(unit)) | 0
    } else {
      if (unit > 0x2e ? SENTENCE_ENDS.includes(text.charAt(at)) : unit === 0x2e || unit === 0x21) ended = true
      else if (!CLOSERS.includes(text.charAt(at))) ended = false
      if (isFullStop(unit)) {
        if (at < text.length - 2) breaks++
        ended = false
      }
    }
  }
  let linked = 0
  for (const link of block.links) linked += link.end - link.start
  return {
    words: words + unspaced / 1.7,
    endsSentence: endsSentence(text),
    breaks,
    linked: text.length === 0 ? 0 : linked / text.length,
    key,
  }
}

/** Whether a text ends with a sentence mark, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1
  while (at > 0 && (text.charCodeAt(at) <= 32 || CLOSERS.includes(text.charAt(at)))) at--
  return at >= 0 && SENTENCE_ENDS.includes(text.charAt(at))
}

function isFullStop(unit: number): boolean {
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f
}

/** A letter or figure, nearly: all of ASCII's, and beyond it what is no punctuation. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit > 47 && unit < 58) || (unit > 64 && unit < 91) || (unit > 96 && unit < 123)
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba
  if (unit >= 0x2000 && unit < 0x2c00) return false
  return !((unit >= 0x3000 && unit < 0x3040) || (unit >= 0xff00 && unit < 0xff10) || unit >= 0xfff0)
}

/** Scripts written without spaces: Thai to Burmese, Khmer, Kana and Han. */
function isUnspaced(unit: number): boolean {
  return (
    (unit >= 0x0e00 && unit < 0x0f00) ||
    (unit >= 0x1000 && unit < 0x10a0) ||
    (unit >= 0x1780 && unit < 0x1800) ||
    (unit >= 0x3040 && unit < 0x3100) ||
    (unit >= 0x3400 && unit < 0xa000)
  )
}

/** Lower case for the alphabets where that is an offset; others stay as they are. */
function foldCase(unit: number): number {
  if (unit > 64 && unit < 91) return unit + 32
  if ((unit >= 0xc0 && unit < 0xdf) || (unit >= 0x391 && unit < 0x3aa) || (unit >= 0x410 && unit < 0x430))
    return unit + 32
  return unit
}
