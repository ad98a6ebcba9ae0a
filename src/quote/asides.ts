/** Marked words inside a sentence that says nothing of speech. */
import { Word } from './lexicon.ts'
import type { Mention } from './mentions.ts'
import type { Surroundings } from './surroundings.ts'

/** How sure the learned score has to be of marked words without a verb of saying, where nobody stands who can speak. */
const sure = 2

/** A name or a distance: no verb of saying in the sentence, where the learned score is not sure. */
export function isUnsure(
  { ending, inSentence, near, place }: Surroundings,
  speaker: Mention | null,
  speech: number,
): boolean {
  if (near || inSentence || place % 4 === 3) return false
  // A question or an exclamation is somebody's.
  return speech < sure && ending < 3 && !canSpeak(speaker)
}

/** Whether a mention can be a person or a body, and stands where a subject can. */
function canSpeak(mention: Mention | null): boolean {
  if (!mention || mention.oblique || mention.kind === 'author') return false
  const { bits, first, kind, weak } = mention
  if (kind === 'noun') return weak ? first : (bits & Word.speaker) !== 0
  return kind === 'name' || !(bits & (Word.relative | Word.neuter))
}
