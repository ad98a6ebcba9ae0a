import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const it: Language = {
  code: 'it',

  functionWords: list(
    'il|lo|la|i|gli|le|di|del|della|dei|delle|e|in|un|una|che|è|per|con|non|si|da|dal|al|alla|nel|nella|sono|ha|come|più|anche',
  ),

  relatedPhrases: list('leggi anche|leggi tutto|leggi di più|vedi anche|per approfondire'),
  advertPhrases: list('pubblicità|annuncio'),
  sharePhrases: list('condividi|copia link|copia il link'),
  commentPhrases: list('commenti|commenta'),
  tagPhrases: list('argomenti'),
  menuPhrases: list('vai al contenuto|salta al contenuto|menu|menù|cerca|accedi|abbonati'),
  boilerplatePhrases: list('tutti i diritti riservati|riproduzione riservata|abbonati per|sei già abbonato|iscriviti'),
  captionPhrases: list('foto|fotografia|immagine'),

  bylineOpeners: list('di|a cura di|scritto da'),
  bylineRoles: list('corrispondente|inviato|inviata|giornalista'),
  dateOpeners: list('pubblicato|pubblicata|data'),
  updateOpeners: list('aggiornat|ultimo aggiornamento'),
  months: months('gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic'),
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
  coordinators: list('e|ed|o|ma|né'),
  auxiliaries: [],
  scareIntroducers: [],
  titleNouns: [],
  timeNouns: [],
  nameParticles: list('di|de|da|della|del|dalla|dello'),
  abbreviations: [],
  clauseOpeners: [],
  relativePronouns: [],
  quotationMarks: [],
}
