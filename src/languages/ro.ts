import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const ro: Language = {
  code: 'ro',

  functionWords: list(
    'de|și|în|la|a|cu|din|care|pe|că|nu|un|o|pentru|este|se|mai|au|fost|sunt|ale|lui|sau|după|prin|al|dar|ca|să|am|fi|acest',
  ),

  relatedPhrases: list('citește și|citește mai mult|citeşte şi|vezi și|articole similare'),
  advertPhrases: list('publicitate|reclamă'),
  sharePhrases: list('distribuie|copiază link|trimite'),
  commentPhrases: list('comentarii|comentează'),
  tagPhrases: list('etichete'),
  menuPhrases: list('sari la conținut|meniu|caută|căutare|autentificare|conectare|abonează-te'),
  boilerplatePhrases: list(
    'toate drepturile rezervate|drepturile rezervate|termeni și condiții|folosim cookie|acceptă',
  ),
  captionPhrases: list('foto|sursa foto|sursă foto'),

  bylineOpeners: list('de|autor|scris de'),
  bylineRoles: list('redactor|jurnalist|reporter|editor'),
  dateOpeners: list('publicat|data publicării'),
  updateOpeners: list('actualiza|ultima actualizare'),
  months: months('ian|feb|mar|apr|mai|iun|iul|aug|sep|oct|noi,nov|dec'),
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
  coordinators: list('și|şi|sau|dar|iar'),
  auxiliaries: [],
  scareIntroducers: [],
  titleNouns: [],
  timeNouns: [],
  nameParticles: list('de'),
  abbreviations: [],
  clauseOpeners: [],
  relativePronouns: [],
  quotationMarks: [],
}
