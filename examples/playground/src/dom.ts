/** The few things that every view does with the document. */

export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no element #${id}`)
  return found as E
}

/** An element with a class and children; strings become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.append(...children)
  return made
}

export function button(className: string, onClick: () => void, ...children: (Node | string)[]): HTMLButtonElement {
  const made = element('button', className, ...children)
  made.type = 'button'
  made.addEventListener('click', onClick)
  return made
}

/** The time that one stretch of work may hold the page. */
const SLICE_MS = 8

/**
 * Work on a long list in slices, so that the page answers in between. `until(index)` does at once what is missing up to there;
 * `stop()` gives the rest up.
 */
export interface SlicedWork {
  until(index: number): void
  stop(): void
}

export function inSlices(length: number, work: (index: number) => void): SlicedWork {
  let next = 0
  let timer = 0
  const slice = (): void => {
    const stopAt = performance.now() + SLICE_MS
    while (next < length && performance.now() < stopAt) work(next++)
    timer = next < length ? window.setTimeout(slice) : 0
  }
  slice()
  return {
    until(index) {
      while (next < length && next <= index) work(next++)
    },
    stop() {
      window.clearTimeout(timer)
      next = length
    },
  }
}

/** The direction of the first letter that has one, as `dir="auto"` finds it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter)
    ? 'rtl'
    : 'ltr'
}
