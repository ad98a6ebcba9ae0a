/** The note beside a block: its role and the reason for it. One for the page; it is read out too. */
import type { LabelledBlock } from 'copydesk'
import { byId, element } from './dom.ts'
import { roleEntry } from './roles.ts'

const MARGIN = 8

let shownAt: HTMLElement | null = null

/** Shows the note at a block: at the pointer's line where there is one, else over the block's first line. */
export function showNote(
  node: HTMLElement,
  block: LabelledBlock,
  pointer?: { clientX: number; clientY: number },
): void {
  const { label, family, meaning } = roleEntry(block.role)
  const { start, end } = block.position
  const lines = start.line === end.line ? `line ${start.line}` : `lines ${start.line} to ${end.line}`
  byId('note').replaceChildren(
    element('strong', `tone-${family}`, label),
    element('span', 'reason', block.reason || meaning),
    element('span', 'where', `${lines}, ${(end.offset - start.offset).toLocaleString('en')} characters`),
  )
  shownAt = pointer ? null : node
  place(node, pointer)
}

/** After scrolling: a note of the keyboard's goes with its block, one of the pointer's has lost it. */
export function noteScrolled(): void {
  if (shownAt && !byId('note').hidden) place(shownAt)
  else hideNote()
}

export function hideNote(): void {
  byId('note').hidden = true
}

function place(node: HTMLElement, pointer?: { clientX: number; clientY: number }): void {
  const note = byId('note')
  note.hidden = false
  const line = lineBox(node, pointer)
  const box = note.getBoundingClientRect()
  const above = line.top - box.height - MARGIN
  note.style.top = `${above >= MARGIN ? above : line.bottom + MARGIN}px`
  note.style.left = `${Math.max(MARGIN, Math.min(line.left, window.innerWidth - box.width - MARGIN))}px`
}

function lineBox(node: HTMLElement, pointer?: { clientX: number; clientY: number }) {
  const boxes = [...node.getClientRects()]
  const at = pointer && boxes.find(({ top, bottom }) => pointer.clientY >= top && pointer.clientY <= bottom)
  const { top, bottom, left } = at ?? boxes[0] ?? node.getBoundingClientRect()
  return { top, bottom, left: pointer ? pointer.clientX - 24 : left }
}
