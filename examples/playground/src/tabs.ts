/** Tabs by the book: arrow keys go between them, one is in the tab order. */
import { button, byId } from './dom.ts'

export interface Tab {
  id: string
  label: string
  onShow(): void
}

export function wireTabs(root: HTMLElement, tabs: readonly Tab[]): void {
  const buttons = tabs.map(({ id, label }, index) => {
    const made = button('tab', () => show(index), label)
    made.id = `tab-${id}`
    made.setAttribute('role', 'tab')
    made.setAttribute('aria-controls', `view-${id}`)
    return made
  })
  function show(chosen: number): void {
    for (const [index, { id, onShow }] of tabs.entries()) {
      const on = index === chosen
      buttons[index]?.setAttribute('aria-selected', String(on))
      if (buttons[index]) buttons[index].tabIndex = on ? 0 : -1
      const panel = byId(`view-${id}`)
      panel.hidden = !on
      // It scrolls, so the keyboard has to get there.
      panel.tabIndex = 0
      if (on) onShow()
    }
  }
  root.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const from = buttons.indexOf(document.activeElement as HTMLButtonElement)
    if (!step || from < 0) return
    const to = (from + step + tabs.length) % tabs.length
    show(to)
    buttons[to]?.focus()
  })
  root.append(...buttons)
  show(0)
}
