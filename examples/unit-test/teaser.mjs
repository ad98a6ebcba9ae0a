import { parseArticle } from 'copydesk'

/** A teaser for a list of stories: kicker and headline, and the first words of the lede. */
export function teaser(text, words = 12) {
  const { topic, title, lede } = parseArticle(text)
  if (title === null) return null
  const opening = lede?.split(' ').slice(0, words).join(' ')
  return { headline: topic === null ? title : `${topic}: ${title}`, opening: opening ? `${opening} …` : null }
}
