import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const hu: Language = {
  code: 'hu',

  functionWords: list(
    'a|az|és|hogy|nem|is|egy|meg|volt|de|ez|van|csak|már|még|el|vagy|mert|ki|mint|azt|ezt|lehet|kell|lesz|szerint|sem|azonban|majd|után|amely|aki',
  ),

  relatedPhrases: list('olvassa el|olvasd el|ezt is olvassa el|kapcsolódó|további cikkek'),
  advertPhrases: list('hirdetés|reklám'),
  sharePhrases: list('megosztás|megosztom|link másolása'),
  commentPhrases: list('hozzászólások|hozzászólás'),
  tagPhrases: list('címkék'),
  menuPhrases: list('ugrás a tartalomra|menü|keresés|bejelentkezés|belépés|regisztráció|előfizetés'),
  boilerplatePhrases: list('minden jog fenntartva|előfizetek|iratkozzon fel|iratkozz fel|sütiket használunk'),
  captionPhrases: list('fotó|kép|képek'),

  bylineOpeners: list('szerző|írta|szerzők'),
  bylineRoles: list('újságíró|szerkesztő|tudósító|rovatvezető'),
  dateOpeners: list('megjelent|közzétéve|publikálva'),
  updateOpeners: list('frissítve|frissült'),
  months: months('jan|feb|márc,már|ápr|máj|jún|júl|aug|szept|okt|nov|dec'),
  dateOrder: 'ymd',

  cueVerbs: [],
  cuePrepositions: [],
  cueNouns: [],
  pronouns: { masculine: [], feminine: [], plural: [], first: [] },
  possessives: [],
  honorifics: { masculine: [], feminine: [], neutral: [] },
  speakerNouns: [],
  determiners: [],
  prepositions: [],
  coordinators: list('és|vagy|de|meg|illetve'),
  auxiliaries: [],
  scareIntroducers: [],
  titleNouns: [],
  timeNouns: [],
  nameParticles: [],
  abbreviations: [],
  clauseOpeners: [],
  relativePronouns: [],
  quotationMarks: [],
}
