/** What the legend and the notes say about each role, and the family that gives it its tint. */
import type { Role } from 'copydesk'

export type Family = 'title' | 'topic' | 'lede' | 'credit' | 'body' | 'caption' | 'related' | 'aside'

export interface RoleEntry {
  role: Role
  label: string
  family: Family
  meaning: string
}

/** In the order of the legend: the article from the top down, what belongs to it, what was set aside. */
export const ROLES: readonly RoleEntry[] = [
  { role: 'topic', label: 'topic', family: 'topic', meaning: 'The kicker: the short line that names the subject' },
  { role: 'title', label: 'title', family: 'title', meaning: 'The headline' },
  { role: 'lede', label: 'lede', family: 'lede', meaning: 'The standfirst, or the opening paragraph' },
  { role: 'byline', label: 'byline', family: 'credit', meaning: 'Who wrote it, as printed' },
  { role: 'dateline', label: 'dateline', family: 'credit', meaning: 'The place line' },
  { role: 'date', label: 'date', family: 'credit', meaning: 'When it was published or updated' },
  { role: 'heading', label: 'heading', family: 'body', meaning: 'A heading in the running text' },
  { role: 'paragraph', label: 'paragraph', family: 'body', meaning: 'A paragraph of the running text' },
  { role: 'listItem', label: 'list item', family: 'body', meaning: 'A list item in the running text' },
  { role: 'blockquote', label: 'blockquote', family: 'body', meaning: 'A set-off quotation' },
  { role: 'caption', label: 'caption', family: 'caption', meaning: 'Words that belong to a picture, film or sound' },
  { role: 'related', label: 'related', family: 'related', meaning: 'A pointer to another story' },
  { role: 'repeat', label: 'repeat', family: 'aside', meaning: 'Words the article already has at another place' },
  { role: 'menu', label: 'menu', family: 'aside', meaning: 'Navigation' },
  { role: 'advert', label: 'advert', family: 'aside', meaning: 'An advertisement or its label' },
  { role: 'share', label: 'share', family: 'aside', meaning: 'A share bar' },
  { role: 'comment', label: 'comment', family: 'aside', meaning: 'A reader’s comment' },
  { role: 'tags', label: 'tags', family: 'aside', meaning: 'A list of tags' },
  { role: 'boilerplate', label: 'boilerplate', family: 'aside', meaning: 'Whatever else is not the article' },
]

const BY_ROLE = new Map(ROLES.map((entry) => [entry.role, entry]))

export function roleEntry(role: Role): RoleEntry {
  return BY_ROLE.get(role) ?? { role, label: role, family: 'aside', meaning: '' }
}
