/** Names before their titles and particles, as Chinese, Japanese and Korean have them. */
import { unitAt } from '../../text/unit-at.ts'
import { type Lexicon, Use, Word } from '../lexicon.ts'
import { bitsAt, endAt, isWordAt, setCapital, startAt, type Tokens, textOf } from '../tokens.ts'
import { isFamily, isOffice } from './families.ts'
import { nameable } from './uncased.ts'

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
  // `우승한 두민석 감독`
  const isVerb = far < at && /[한된던]$/.test(textOf(tokens, far, text))
  const isFar = isUnlisted(tokens, far) && isHangulName(tokens, far, text, lexicon) && !isVerb
  // `辩护律师`
  const isNone = !(lexicon.used & Use.topics) && !isFamily(text, startAt(tokens, at), lexicon)
  const isOfOffice =
    bitsAt(tokens, i) && (isNone || isOffice(text, endAt(tokens, at), lexicon) || ofMany.test(textOf(tokens, i, text)))
  const word = textOf(tokens, at, text)
  const isNear = nameable(tokens, at, 2, text) && !isOfOffice && !inflected.test(word)
  if (isFar || isNear) setCapital(tokens, isFar ? far : at)
  // `대표 마리아 산토스는`, `존 베이커 장관은`, but for `팀을 이끈 유가영 박사는`
  if (isFar || !isNear || !isUnlisted(tokens, at - 1) || isFamily(text, startAt(tokens, at), lexicon)) return
  const isFirst = !isWordAt(tokens, at - 2) || bitsAt(tokens, at - 2) & Word.speaker
  if (isFirst && isHangul(tokens, at, text) && isHangul(tokens, at - 1, text)) setCapital(tokens, at - 1)
}

/** `소방 관계자`: nobody has such a title behind the name. */
const ofMany = /관계자|노조/

/** How Korean and Japanese words end that are inflected. */
const inflected = /(?:지만|면서|[힌는며]|[읽하되들쓰보있없놓받찾알]고|[いうくしすたてでとにるむ]|んだ)$/

/** `運んだ`, `重ねて`, `높이자`: a verb before what its clause leads to. */
export function isInflected(word: string): boolean {
  return (
    (/^[々一-\u9fff].*[ぁ-ん]$/.test(word) && inflected.test(word)) || /.(?:[하이되오르치키]자|지만|면서)$/.test(word)
  )
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
