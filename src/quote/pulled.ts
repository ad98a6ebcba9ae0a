/** Pull quotes: what stands alone on the page and is said again where the text tells by whom. */
import type { Attribution } from './attribution.ts'
import { squash, wordsOf } from './said.ts'
import type { Scene } from './scene.ts'

/** How many quotations that stand alone are looked for, at most, so that an interview of nothing else stays linear. */
const most = 24

/** Units of what is too short to be known again. */
const brief = 20

/** Gives what stands alone the speaker of the quotation that has its words. */
export function sharePulled(scene: Scene, attributions: readonly Attribution[]): void {
  const isAlone = ({ around, speech }: Attribution): boolean => speech > 0 && around.place === ALONE && !isTold(around)
  const alone = attributions.filter(isAlone).slice(0, most)
  if (alone.length === 0) return
  const told = attributions.filter(({ around, speaker }) => speaker && isTold(around))
  const texts = told.map(({ quotation }) => squash(wordsOf(scene, quotation).text))
  for (const one of alone) {
    const words = squash(wordsOf(scene, one.quotation).text)
    const again = words.length < brief ? -1 : texts.findIndex((text) => text.includes(words))
    if (again >= 0) one.speaker = (told[again] as Attribution).speaker
  }
}

/** Opens its paragraph, and is a sentence of its own. */
const ALONE = 7

/** Whether a verb of saying stands with it. */
function isTold({ near, inSentence }: Attribution['around']): boolean {
  return near !== 0 || inSentence !== 0
}
