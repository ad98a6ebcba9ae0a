/** Words that tell what stands around an article, where a phrase alone does not: pictures, cookies, recordings. */

/** Where in a picture somebody is to be found: `Ruth Hallam (left)`; `Ada Wrede, second right, …`; `Von links: …`. */
const IN_BRACKETS =
  /\((?:left|right|l\.|r\.|links|rechts|v\. ?l\.|à gauche|à droite|izq\.|der\.|sinistra|destra|слева|справа|左|右)[^()]{0,12}\)/
const BETWEEN_COMMAS = /, (?:second )?(?:left|right),/
const IN_ORDER =
  /(?:\b[Vv](?:on li(?:nks)?|\. ?l\.)|\bli|[Ff]rom left)(?: nach re(?:chts)?| ?n\. ?r\.| to right)? ?[:)]/
const IN_THIS = /[Ii]n this (?:\p{Ll}+ )?(?:photo|picture|photograph|handout|screengrab)\b/u

/** Whether the text says where in a picture somebody is; each way is looked for where the signs are that it has. */
export function tellsSide(text: string): boolean {
  return (
    (text.includes('(') && IN_BRACKETS.test(text)) ||
    BETWEEN_COMMAS.test(text) ||
    ((text.includes(':') || text.includes(')')) && IN_ORDER.test(text)) ||
    IN_THIS.test(text)
  )
}

/** What a page says of the data that it gathers: both of these, and beside that the third. */
export const COOKIES: RegExp = /\bcookies?\b|\btracking\b|opt(?:ing)?[- ]out|consumer privacy/i
export const CONSENT: RegExp =
  /consent|browser|site\b|privacy|personal|advertis|datenschutz|einwilligung|zustimmung|werbung|inhalte|navigateur|navegador|privacidad|traceurs/i
export const PERSONAL: RegExp = /personali[sz]/i
/** What a page says of its text read out: that there is a recording, whose voice that is. */
export const SPOKEN: RegExp =
  /\b(?:th(?:is|e)|diese) audio\p{L}*\b[^.!?]{0,40} (?:automat|generat|generier|künstlich|synthe|AI\b|KI\b)|\b(?:this|diese[rs]) (?:article|story|text|artikel|beitrag)\b[^.!?]{0,40} (?:read aloud|vorgelesen|vertont|automated voice|synthetic voice|computerstimme)\b/iu
/** What all of that has, and few other lines. */
export const VOICE: RegExp = /udio|aloud|voice|timme|gelesen|ertont/
