/**
 * Lists written as one string: a third smaller in the bundle than array literals, and easier on the eye.
 */

/** `'read also|see also'`: the words between the bars. */
export function list(words: string): string[] {
  return words.split('|')
}

/** `'jan|feb|mär,mrz|…'`: twelve months between the bars, the forms of each between commas. */
export function months(forms: string): string[][] {
  return list(forms).map((month) => month.split(','))
}

/** `inflected('say|ask', 's|ing')`: each stem with each ending. */
export function inflected(stems: string, endings: string): string[] {
  return list(stems).flatMap((stem) => list(endings).map((ending) => stem + ending))
}
