/** The parser of Markdown for one leaf's words: the bundles put what is left of it in place of this file. */
import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/** All of CommonMark's block constructs, by micromark's names. */
const BLOCKS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
]

export function leafParser(): Processor<Root> {
  return unified()
    .use(remarkParse)
    .data('micromarkExtensions', [{ disable: { null: BLOCKS } }])
    .freeze() as Processor<Root>
}
