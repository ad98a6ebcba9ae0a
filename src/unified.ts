/**
 * Articles inside unified pipelines: a compiler plugin, and a way in for those who hold a tree.
 *
 * @module copydesk/unified
 */
import type { Nodes, Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Article, ParseOptions } from './article.ts'
import type { Block } from './block.ts'
import { articleFromBlocks } from './desk.ts'
import { read } from './read/read.ts'
import { ruledLanguages } from './ruled-languages.ts'

declare module 'unified' {
  interface CompileResultMap {
    Article: Article
  }
}

/**
 * A unified plugin that compiles Markdown to an `Article`: after it, `file.result` is the article.
 *
 * What transformers before it took out of the tree is not in the article; see `articleFromMdast`.
 *
 * @param options what is known about the text, as for `parseArticle`
 * @example
 * ```ts
 * import remarkParse from 'remark-parse'
 * import { unified } from 'unified'
 * import { articleCompiler } from 'copydesk/unified'
 *
 * const file = await unified().use(remarkParse).use(articleCompiler).process(markdown)
 * file.result.title
 * ```
 */
export const articleCompiler: Plugin<[options?: ParseOptions], Root, Article> = function (options = {}) {
  this.compiler = (tree, file) => articleFromMdast(tree as Root, String(file), options)
}

/**
 * Turns a Markdown tree and the text that it was made from into an `Article`.
 *
 * The words are read from the source behind the tree's nodes, not from the nodes: CommonMark takes `1986. A great year` for
 * a list that has lost its year and `- We go, he said.` for one without its dash, and no tree gives these back. So for a
 * tree as the parser made it the result equals `parseArticle(source)`; where a transformer has removed nodes, what stood
 * there is left out; what one has added or reworded has no place in the source and does not count.
 *
 * @param tree the tree, with positions
 * @param source the text it was parsed from
 * @param options what is known about the text
 * @returns the article; its positions are places in `source`
 * @throws {TypeError} when `source` is not a string, or the tree has nodes and none has a position: turn such a tree into
 *   text (`mdast-util-to-markdown`) and give that to `parseArticle`
 * @example
 * ```ts
 * import { fromMarkdown } from 'mdast-util-from-markdown'
 * import { articleFromMdast } from 'copydesk/unified'
 *
 * const article = articleFromMdast(fromMarkdown(markdown), markdown)
 * ```
 */
export function articleFromMdast(tree: Root, source: string, options: ParseOptions = {}): Article {
  if (typeof source !== 'string') throw new TypeError(`copydesk: expected the source, a string, got ${typeof source}`)
  const leaves = merged(leavesOf(tree), source)
  if (tree.children.length > 0 && leaves.length === 0) {
    throw new TypeError('copydesk: expected a tree with positions, got one without')
  }
  const whole = merged(tree.children, source)
  const isIn = (block: Block): boolean => meets(leaves, block) || (meets(whole, block) && isMarkup(source, block))
  return articleFromBlocks(source, read(source).filter(isIn), options, ruledLanguages())
}

/** The nodes that hold words; an explicit stack, since the parser survives nesting that recursion does not. */
function leavesOf(tree: Root): Nodes[] {
  const leaves: Nodes[] = []
  const stack: Nodes[] = [...tree.children]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isContainer(node) && node.children.length > 0) for (const child of node.children) stack.push(child)
    else leaves.push(node)
  }
  return leaves
}

function isContainer(
  node: Nodes,
): node is Extract<Nodes, { type: 'list' | 'listItem' | 'blockquote' | 'footnoteDefinition' }> {
  return ['list', 'listItem', 'blockquote', 'footnoteDefinition'].includes(node.type)
}

/** A stretch of the source. */
interface Stretch {
  start: number
  end: number
}

/** Where nodes stand, in order, those that overlap joined. */
function merged(nodes: readonly Nodes[], source: string): Stretch[] {
  // The parser drops a byte order mark uncounted.
  const shift = source.startsWith('\ufeff') ? 1 : 0
  const stretches: Stretch[] = []
  for (const { position } of nodes) {
    const start = position?.start.offset
    const end = position?.end.offset
    if (start !== undefined && end !== undefined) stretches.push({ start: start + shift, end: end + shift })
  }
  stretches.sort((a, b) => a.start - b.start)
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    if (last && stretch.start < last.end) last.end = Math.max(last.end, stretch.end)
    else joined.push(stretch)
  }
  return joined
}

/** Whether the block shares a character with one of the stretches. */
function meets(stretches: readonly Stretch[], { start, end }: Stretch): boolean {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((stretches[middle] as Stretch).start < end) low = middle
    else high = middle - 1
  }
  const stretch = stretches[low]
  return stretch !== undefined && stretch.start < end && stretch.end > start
}

/** Whether there is nothing in the block but marks of containers, which belong to no leaf. */
function isMarkup(source: string, { start, end }: Stretch): boolean {
  return /^[\s>\-*+.)\d]*$/.test(source.slice(start, end))
}
