/** What chat programs set before each message that is copied: when it was sent, and by whom. */

import { headOf, type Line, restOf } from './lines.ts'
import type { Record } from './records.ts'

/** `[12:04, 3/5/2024] Ada: `, `05.03.24, 12:04 - Ada: `; alone on its line, `Ada, [05.03.2024 12:04]`. */
const HEAD =
  /^(?:(?:\[(?=[^\]]*\d:\d\d)(?=[^\]]*\d[./-]\d)[\d\s.,:/APMapm-]{10,26}\]|\d[\d./-]{5,9},? \d\d?:\d\d(?::\d\d)?(?:\s[AP]M)? [-–]) [^:]{1,40}: |.{1,60}, \[[\d\s.:]{14,22}\]$)/
/** Characters of a line that are looked at. */
const START = 100

/** A clock on a line further in, as Slack has it below a name. */
const CLOCK = /^\d\d?:\d\d(?:\s[AP]M)?$/
const NAME = /^\p{Lu}[^\d:]{1,40}$/u

/** Takes the heads of messages apart, if the text begins with one. */
export function partChat(source: string, lines: readonly Line[]): Record {
  const fields = new Map<number, null>()
  const endOf = ({ from, to }: Line): number =>
    from + (HEAD.exec(source.slice(from, Math.min(to, from + START)))?.[0].length ?? 0)
  const [first] = lines
  const isClock = (line: Line | undefined): boolean =>
    line !== undefined && line.from > line.start && CLOCK.test(source.slice(line.from, line.to))
  if (isClock(lines[1])) {
    lines.forEach((line, index) => {
      const isName = NAME.test(source.slice(line.from, Math.min(line.to, line.from + START)))
      if (isClock(line) || (isName && isClock(lines[index + 1]))) fields.set(line.from, null)
    })
    return { lines, fields }
  }
  if (!first || endOf(first) === first.from) return { lines, fields }
  const parts = lines.flatMap((line) => {
    const end = endOf(line)
    if (end === line.from) return [line]
    fields.set(line.from, null)
    if (end >= line.to) return [line]
    const to = line.from + source.slice(line.from, end).trimEnd().length
    return [headOf(source, line, to, end), restOf(source, line, end)]
  })
  return { lines: parts, fields }
}
