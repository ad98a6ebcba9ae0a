/** The source as it came, each block tinted by its role, the roles in the margin. */
import type { Article, LabelledBlock, Position, Role } from 'copydesk'
import { element, inSlices, type SlicedWork } from './dom.ts'
import { hideNote, noteScrolled, showNote } from './note.ts'
import { type SourceBlock, sourceBlocks } from './pieces.ts'
import { roleEntry } from './roles.ts'

/** Blocks are laid out in chunks of about so many characters; those out of sight cost no layout. */
const CHUNK_CHARACTERS = 6000
/** So many chunks may be made in one go to show where the article begins. */
const CHUNKS_AT_ONCE = 20
const PAGE_OF_BLOCKS = 10

export interface SourceView {
  show(text: string, article: Article): void
  /** Scrolls to a place, marks it, and makes its block the current one. */
  reveal(position: Position): void
  /** The next block of a role behind the current one, from the top again after the last. */
  next(role: Role): void
}

export function sourceView(root: HTMLElement): SourceView {
  let text = ''
  let article: Article | null = null
  let blocks: SourceBlock[] = []
  let chunks: [from: number, to: number][] = []
  let chunkOf: number[] = []
  let work: SlicedWork | null = null
  /** Every shown piece in source order, for finding a place. */
  let shown: { start: number; end: number; node: HTMLElement }[] = []
  let current = -1
  let targets: HTMLElement[] = []

  function show(newText: string, newArticle: Article): void {
    work?.stop()
    hideNote()
    text = newText
    article = newArticle
    if (article.language) root.lang = article.language
    else root.removeAttribute('lang')
    blocks = sourceBlocks(text, article)
    shown = []
    targets = []
    current = -1
    ;[chunks, chunkOf] = inChunks(blocks)
    root.replaceChildren()
    root.removeAttribute('aria-activedescendant')
    root.scrollTop = 0
    work = inSlices(chunks.length, (index) => root.append(chunk(index)))
    const opening = article.blocks.findIndex(({ role }) => role === 'title' || role === 'topic' || role === 'lede')
    const node = (chunkOf[opening] ?? CHUNKS_AT_ONCE) < CHUNKS_AT_ONCE ? nodeOf(opening) : null
    if (node) root.scrollTop = distanceBelow(node, root) - root.clientHeight / 6
  }

  function chunk(index: number): HTMLElement {
    const [from, to] = chunks[index] as [number, number]
    const made = element('div', 'chunk')
    made.setAttribute('role', 'presentation')
    for (let at = from; at < to; at++) {
      const { index: blockIndex, part, from: gapStart, block, pieces, opens } = blocks[at] as SourceBlock
      const start = pieces[0]?.start ?? text.length
      // The line break before a chunk is the chunk's own beginning.
      const gap = text.slice(gapStart, start)
      made.append(at === from && at > 0 && part === 0 ? gap.replace(/\r\n?|\n/, '') : gap)
      if (!block) continue
      const { family, label } = roleEntry(block.role)
      const node = element('span', `block tone-${family}`)
      if (part === 0) node.id = `b${blockIndex}`
      node.dataset.block = String(blockIndex)
      node.setAttribute('role', 'option')
      node.setAttribute('aria-selected', 'false')
      if (opens) node.dataset.margin = label
      for (const piece of pieces) {
        const words = text.slice(piece.start, piece.end)
        if (pieces.length === 1 && piece.quote < 0 && !piece.mention) {
          node.append(words)
          shown.push({ start: piece.start, end: piece.end, node })
          continue
        }
        const leaf = element('span', '', words)
        if (piece.quote >= 0) leaf.classList.add('quoted')
        if (piece.mention) leaf.classList.add('mention')
        node.append(leaf)
        shown.push({ start: piece.start, end: piece.end, node: leaf })
      }
      made.append(node)
    }
    return made
  }

  function nodeOf(blockIndex: number): HTMLElement | null {
    work?.until(chunkOf[blockIndex] ?? 0)
    return document.getElementById(`b${blockIndex}`)
  }

  /** The first block that ends behind an offset. */
  function blockAt(offset: number): number {
    let low = 0
    let high = (article?.blocks.length ?? 0) - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((article?.blocks[middle]?.position.end.offset ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return low
  }

  function clearTargets(): void {
    for (const node of targets) node.classList.remove('target')
    targets = []
  }

  function select(blockIndex: number): HTMLElement | null {
    const node = nodeOf(blockIndex)
    const block = article?.blocks[blockIndex]
    if (!node || !block) return null
    document.getElementById(`b${current}`)?.setAttribute('aria-selected', 'false')
    current = blockIndex
    node.setAttribute('aria-selected', 'true')
    root.setAttribute('aria-activedescendant', node.id)
    return node
  }

  function goTo(blockIndex: number): void {
    clearTargets()
    const node = select(blockIndex)
    const block = article?.blocks[blockIndex]
    if (!node || !block) return
    node.scrollIntoView({ block: 'nearest' })
    showNote(node, block)
  }

  function reveal({ start, end }: Position): void {
    clearTargets()
    hideNote()
    const blockIndex = blockAt(start.offset)
    select(blockIndex)
    nodeOf(blockAt(Math.max(start.offset, end.offset - 1)))
    let at = firstShown(shown, start.offset)
    for (; at < shown.length && (shown[at]?.start ?? end.offset) < end.offset; at++) {
      const node = shown[at]?.node
      if (node) targets.push(node)
    }
    for (const node of targets) node.classList.add('target')
    targets[0]?.scrollIntoView({ block: 'center' })
  }

  function next(role: Role): void {
    const all = article?.blocks ?? []
    for (let step = 1; step <= all.length; step++) {
      const index = (current + step) % all.length
      if (all[index]?.role !== role) continue
      goTo(index)
      nodeOf(index)?.scrollIntoView({ block: 'center' })
      return
    }
  }

  root.addEventListener('keydown', (event) => {
    const last = (article?.blocks.length ?? 0) - 1
    const steps: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + PAGE_OF_BLOCKS,
      PageUp: current - PAGE_OF_BLOCKS,
      Home: 0,
      End: last,
    }
    const to = steps[event.key]
    if (to === undefined || last < 0 || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    goTo(Math.min(last, Math.max(0, to)))
  })
  root.addEventListener('focus', () => {
    const block = article?.blocks[current]
    const node = block ? nodeOf(current) : null
    if (block && node && root.matches(':focus-visible')) showNote(node, block)
  })
  root.addEventListener('blur', hideNote)
  root.addEventListener('scroll', noteScrolled, { passive: true })
  root.addEventListener('pointerover', (event) => {
    const found = blockOf(event.target)
    if (found) showNote(found.node, found.block, event)
  })
  root.addEventListener('pointerleave', hideNote)
  root.addEventListener('click', (event) => {
    const found = blockOf(event.target)
    if (!found || !document.getSelection()?.isCollapsed) return
    clearTargets()
    select(found.index)
    showNote(found.node, found.block, event)
  })

  function blockOf(target: EventTarget | null) {
    const node = target instanceof Element ? target.closest<HTMLElement>('.block') : null
    const index = Number(node?.dataset.block ?? -1)
    const block = article?.blocks[index]
    return node && block ? { node, block, index } : null
  }

  return { show, reveal, next }
}

/** The first shown piece that ends behind an offset. */
function firstShown(shown: readonly { end: number }[], offset: number): number {
  let low = 0
  let high = shown.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shown[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Cuts the list of blocks into chunks that start at a line of their own; also, for each block, its chunk. */
function inChunks(blocks: readonly SourceBlock[]): [chunks: [number, number][], chunkOf: number[]] {
  const chunks: [number, number][] = []
  const chunkOf: number[] = []
  let from = 0
  for (const [at, { index, part, block, from: gapStart }] of blocks.entries()) {
    const length = gapStart - (blocks[from]?.from ?? 0)
    if (at > from && (part > 0 || (length > CHUNK_CHARACTERS && onOwnLine(block, gapStart)))) {
      chunks.push([from, at])
      from = at
    }
    if (part === 0) chunkOf[index] = chunks.length
  }
  if (from < blocks.length) chunks.push([from, blocks.length])
  return [chunks, chunkOf]
}

/** Whether a line break stands before a block, `gapStart` being where the white space before it starts. */
function onOwnLine(block: LabelledBlock | null, gapStart: number): boolean {
  if (!block) return false
  const { column, offset } = block.position.start
  return offset > gapStart && column - 1 < offset - gapStart
}

function distanceBelow(node: HTMLElement, root: HTMLElement): number {
  return root.scrollTop + node.getBoundingClientRect().top - root.getBoundingClientRect().top
}
