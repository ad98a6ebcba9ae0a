/**
 * What each value of a row in `columns.ts` is, in order. For training and tests: what ships knows columns by their number.
 * A figure behind a name counts blocks up or down; behind a segment's, it is the segment's number.
 */
const names = (list: string): string[] => list.split(' ')
const each = (list: string, ends: readonly number[]): string[] =>
  ends.flatMap((end) => names(list).map((name) => `${name}${end}`))

export const COLUMN_NAMES: readonly string[] = [
  ...names('words prose endsSentence end breaks commas quotes separators figures capitalised capitals start'),
  ...names('linked signs times isImage isList gap repeats'),
  ...names('related advert share comment tags menu boilerplate caption byline date job captionEnd'),
  ...names('coherence above starts'),
  ...each('words ends repeats signal image', [-2, -1, 1, 2]),
  'gap1',
  ...each('massBefore massAfter', [2, 5]),
  ...names('clocksAround6 massAfterLog massBeforeLog ofMost signalsSinceStart talksSinceStart lastSignal nextSignal'),
  ...each('fromStart toEnd massFromStart massToEnd', [0, 1, 2]),
]
