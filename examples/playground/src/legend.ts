/** The legend: each role of the text with its tint and its number of blocks; a press goes to the next such block. */
import type { Article, Role } from 'copydesk'
import { button, element } from './dom.ts'
import { ROLES } from './roles.ts'

export function showLegend(root: HTMLElement, article: Article, onPress: (role: Role) => void): void {
  const counts = new Map<Role, number>()
  for (const { role } of article.blocks) counts.set(role, (counts.get(role) ?? 0) + 1)
  root.replaceChildren(
    ...ROLES.filter(({ role }) => counts.has(role)).map(({ role, label, family, meaning }) => {
      const chip = button(
        `chip tone-${family}`,
        () => onPress(role),
        element('span', 'swatch'),
        label,
        element('span', 'count', String(counts.get(role) ?? 0)),
      )
      chip.title = `${meaning}. Go to the next one.`
      chip.dataset.role = role
      return element('li', '', chip)
    }),
  )
}
