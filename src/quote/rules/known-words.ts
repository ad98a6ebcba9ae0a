/** Words that the lexicon knows, and what calls somebody, inside a text without blanks. */
import { unitAt } from '../../text/unit-at.ts'
import { anyHonorific, bitsOf, type Lexicon, Use, usesOf, Word } from '../lexicon.ts'
import { grown, wordAt } from '../words.ts'
import { endOfFamilyName, isFamily, isMarker } from './families.ts'

/** The longest word that is looked up in scripts without spaces. */
export const longestUnspaced = 8

/** What may stand right behind a name, which has two or three ideographs (`王强在`, `李娜问`). */
const behindName = Word.cue | Word.preposition | Word.auxiliary

/** The length of the longest known word or marker here, or 0; `place`: how far it is from the last one. */
export function knownAt(text: string, at: number, end: number, place: number, lexicon: Lexicon): number {
  let longest = 0
  let word = 0
  for (let size = 1; size <= Math.min(longestUnspaced, end - at); size++) {
    word = grown(word, unitAt(text, at + size - 1))
    const bits = bitsOf(word, lexicon)
    // One that is neither a particle nor before one counts at the edges only.
    const isEdge =
      place === 0 ||
      at + 1 === end ||
      isMarker(unitAt(text, at + 1), lexicon) ||
      // `乾正臣氏だ`
      (bits & anyHonorific && /[ぁ-ん]/.test(text.charAt(at + 1)))
    // `金管會主委`
    if (size === 1 && place > 0 && usesOf(word, lexicon) & Use.offices && leadsTitle(text, at + 1, end, lexicon))
      continue
    const counts = size > 1 || isEdge || (bits & behindName && (place === 2 || place === 3))
    // `県は`, but for `県民`.
    if (size === 1 && bits & Word.speaker && (place > 0 || /[々一-\u9fff]/.test(text.charAt(at + 1)))) continue
    // `秘书在会上说`, `谈到裁判时他说`, but for `存在`, `现在`, `其他`.
    const isIn = size === 1 && '在他她'.includes(text.charAt(at)) && !'存所正现現實实潜其'.includes(text.charAt(at - 1))
    if ((isMarker(word, lexicon) && !isInsideWord(text, at)) || (bits && (counts || isIn))) longest = size
  }
  return longest
}

/** Whether a word for what somebody is begins here. */
function leadsTitle(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  for (let to = at + 2; to <= Math.min(end, at + 4); to++)
    if (bitsOf(wordAt(text, at, to), lexicon) & Word.speaker) return true
  return false
}

/** `値上がり`, `急いで`, `ようなもの`: whether a letter that can be a particle is part of a verb. */
function isInsideWord(text: string, at: number): boolean {
  return /^.が[っら-れけ]|^.も[のっらう]|^[ぁ-ん]で/.test(text.slice(at - 1, at + 2))
}

/** `民警|小刘`, `师傅|阿祥`, `刘某|说`, `邝婶`: a family name with what calls its bearer in everyday talk. */
export function isCalled(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  if (/[老小]/.test(text.charAt(at))) return isFamily(text, at + 1, lexicon)
  // `阿坤`, but for `阿姨`, `阿拉伯`.
  if (text.charAt(at) === '阿')
    return /^[一-\u9fff](?<![姨嬤嬷公婆妈媽爸爷爺伯根富拉里尔爾联聯塞曼迪斯布姆德胶膠])/.test(text.slice(at + 1, end))
  if (!isFamily(text, at, lexicon)) return false
  const behind = at + 2
  const isLast =
    /^[伯叔哥姐爷爺某]/.test(text.charAt(at + 1)) && (behind >= end || knownAt(text, behind, end, 2, lexicon) > 0)
  return isLast || /^[姨嫂婶嬸]/.test(text.charAt(at + 1))
}

/** Where a name ends behind what its bearer does, before a title (`坐着轮椅到场的|高|老太太`), or -1. */
export function endOfBearer(text: string, at: number, end: number, lexicon: Lexicon): number {
  const to = endOfFamilyName(text, at, end, false, lexicon)
  for (let behind = at + 1; behind < to; behind++) if (knownAt(text, behind, end, 2, lexicon) > 1) return behind
  return to
}
