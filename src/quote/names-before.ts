/** Names before their titles and particles, as Chinese, Japanese and Korean have them. */

import { unitAt } from '../text/unit-at.ts'
import { nameable } from './articles.ts'
import { isFamily, isOffice } from './families.ts'
import { type Lexicon, Use, Word } from './lexicon.ts'
import { bitsAt, endAt, isWordAt, setCapital, startAt, type Tokens, textOf } from './tokens.ts'

/**
 * The name before a title or a particle. In Korean it is one word, mostly of three letters, perhaps with what its bearer belongs
 * to on either side (`이영희 민주당 대표`), and an age in brackets behind it.
 */
export function markNameBefore(tokens: Tokens, i: number, text: string, lexicon: Lexicon): void {
  let at = i - 1
  // `유승현(포항)은`, `김철수(54)씨는`
  if (/^[)）]$/.test(textOf(tokens, at, text))) {
    while (at > i - 6 && !/^[(（]$/.test(textOf(tokens, at, text))) at--
    at--
  }
  // What its bearer belongs to, and what ranks the title, stand between (`박지영 전 총리`).
  let far = at
  while (far > at - 3 && isUnlisted(tokens, far) && !isHangulName(tokens, far, text, lexicon)) far--
  const isFar = isUnlisted(tokens, far) && isHangulName(tokens, far, text, lexicon)
  // `辩护律师`
  const isNone = !(lexicon.used & Use.topics) && !isFamily(text, startAt(tokens, at), lexicon)
  const isOfOffice =
    bitsAt(tokens, i) && (isNone || isOffice(text, endAt(tokens, at), lexicon) || isOneOfMany(textOf(tokens, i, text)))
  const isNear =
    nameable(tokens, at, 2, text) && !isOfOffice && !isInflected(textOf(tokens, at, text), bitsAt(tokens, i))
  if (isFar || isNear) setCapital(tokens, isFar ? far : at)
  // `대표 마리아 산토스는`, `존 베이커 장관은`
  if (isFar || !isNear || !isUnlisted(tokens, at - 1) || isFamily(text, startAt(tokens, at), lexicon)) return
  const isFirst = !isWordAt(tokens, at - 2) || bitsAt(tokens, at - 2) & Word.speaker
  if (isFirst && isHangul(tokens, at, text) && isHangul(tokens, at - 1, text)) setCapital(tokens, at - 1)
}

/** `소방 관계자`: nobody has such a title behind the name. */
function isOneOfMany(title: string): boolean {
  return /^(?:관계자|담당자|직원|주민|당국|측|노조|회사|정부|검찰|경찰|법원|단체|협회|위원회|유족|가족)$/.test(title)
}

/** Whether a Korean or Japanese word ends as verbs, adverbs and particles do, and not as a name in kana (`柚木ひかり`). */
function isInflected(word: string, title: number): boolean {
  if (/..(?:지만|면서|는데|던)$/.test(word)) return true
  if (!/[ぁ-ん]$/.test(word)) return false
  return !/^[々一-\u9fff]{1,3}[ぁ-ん]{2,3}$/.test(word) || (!title && /[いうくぐすたつてでとにぶむる]$/.test(word))
}

/** A word that no list has, marked as a name or not. */
function isUnlisted(tokens: Tokens, i: number): boolean {
  return bitsAt(tokens, i) === 0 && isWordAt(tokens, i)
}

function isHangul(tokens: Tokens, i: number, text: string): boolean {
  return unitAt(text, startAt(tokens, i)) >= 0xac00
}

/** Three letters of Hangul that begin with a family name and are no office. */
function isHangulName(tokens: Tokens, i: number, text: string, lexicon: Lexicon): boolean {
  const isName = /^[가-힣]{3}$/.test(textOf(tokens, i, text)) && isFamily(text, startAt(tokens, i), lexicon)
  return isName && !isOffice(text, endAt(tokens, i), lexicon)
}
