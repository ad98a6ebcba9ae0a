import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const fi: Language = {
  code: 'fi',

  functionWords: list(
    'ja|on|ei|että|se|oli|ovat|mutta|myös|hän|kun|joka|kuin|jo|tai|sen|jos|olla|mukaan|ollut|ole|vain|nyt|niin|mitä|sitä|voi|vielä|jonka|tämä|kanssa|sekä',
  ),

  relatedPhrases: list('lue myös|lue lisää|katso myös|aiheesta lisää|lisää aiheesta'),
  advertPhrases: list('mainos|ilmoitus'),
  sharePhrases: list('jaa|kopioi linkki|tulosta'),
  commentPhrases: list('kommentit|kommentoi'),
  tagPhrases: list('aiheet'),
  menuPhrases: list('siirry sisältöön|hyppää sisältöön|valikko|haku|etsi|kirjaudu|tilaa'),
  boilerplatePhrases: list('kaikki oikeudet pidätetään|tilaajille|oletko jo tilaaja|käytämme evästeitä|hyväksy'),
  captionPhrases: list('kuva|kuvat|kuvaaja'),

  bylineOpeners: list('teksti|kirjoittaja|toimittaja'),
  bylineRoles: list('toimittaja|kirjeenvaihtaja|päätoimittaja|kolumnisti'),
  dateOpeners: list('julkaistu'),
  updateOpeners: list('päivitetty|muokattu'),
  months: months('tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu'),
  dateOrder: 'dmy',

  cueVerbs: [],
  cuePrepositions: [],
  cueNouns: [],
  pronouns: { masculine: [], feminine: [], plural: [], first: [] },
  possessives: [],
  honorifics: { masculine: [], feminine: [], neutral: [] },
  speakerNouns: [],
  determiners: [],
  prepositions: [],
  coordinators: list('ja|tai|mutta|sekä'),
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
