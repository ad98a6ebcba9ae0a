/** Small questions to hast. */
import type { Element, Nodes, Parents } from 'hast'

export function childElements(node: Parents): Element[] {
  return (node.children as Nodes[]).filter((child) => child.type === 'element')
}

/** An attribute by its name in HTML; hast keeps some under another name. */
export function attribute(element: Element, name: string): string | null {
  const value = element.properties[HAST_NAMES[name] ?? name]
  if (value === undefined || value === null || value === false) return null
  return Array.isArray(value) ? value.join(' ') : String(value === true ? '' : value)
}

const HAST_NAMES: Record<string, string> = {
  class: 'className',
  itemprop: 'itemProp',
  datetime: 'dateTime',
  'aria-hidden': 'ariaHidden',
}

/** All text inside, hidden or not. */
export function textOf(node: Parents): string {
  let text = ''
  const stack = [...node.children].reverse()
  for (let child = stack.pop(); child; child = stack.pop()) {
    if (child.type === 'text') text += child.value
    else if (child.type === 'element') stack.push(...[...child.children].reverse())
  }
  return text
}
