/** What the first letter of a name and the last one of an office tell, in scripts without capitals. */
import { unitAt } from '../../text/unit-at.ts'
import { type Lexicon, Use, usesOf } from '../lexicon.ts'

export function isFamily(text: string, at: number, lexicon: Lexicon): boolean {
  return (usesOf(unitAt(text, at), lexicon) & Use.families) !== 0
}

/** Family names that are words too, and two letters long: what tells behind a word for what somebody is. */
const rarer = /^(?:[万余关史向安左施方易段江温游田白石祝管萬計计路车金關]|欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|夏侯)/

/** What begins behind a name of two letters. */
const afterName =
  /^[一从他在坐对将就已很才抱把拿指摇摆是望没点現现的看站笑紧緊翻脸臉说說跟边邊還还比放抬低摊攤顿頓推擦抹举舉叹嘆苦听聽]/

/** Where a name ends that begins here, behind what its bearer is or where a sentence begins; -1 where none does. */
export function endOfFamilyName(text: string, from: number, to: number, isTitled: boolean, lexicon: Lexicon): number {
  const [rare = ''] = (isTitled && rarer.exec(text.slice(from, from + 2))) || []
  if (rare === '' && !isFamily(text, from, lexicon)) return -1
  const last = from + (rare.length || 1) + 1
  return last + 1 > to || afterName.test(text.charAt(last)) ? Math.min(last, to) : last + 1
}

/** Where a name of two or three begins that ends here, by its family name; -1 where none does. */
export function familyAt(text: string, from: number, to: number, lexicon: Lexicon): number {
  for (let at = Math.max(from, to - 3); at < to - 1; at++) if (isFamily(text, at, lexicon)) return at
  return -1
}

/** Whether a word ends as the names of offices, parties and companies do. */
export function isOffice(text: string, end: number, lexicon: Lexicon): boolean {
  return (usesOf(unitAt(text, end - 1), lexicon) & Use.offices) !== 0
}

export function isMarker(word: number, lexicon: Lexicon): boolean {
  return (usesOf(word, lexicon) & Use.markers) !== 0
}
