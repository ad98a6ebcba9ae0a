import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const it: Language = {
  code: 'it',

  functionWords: list('il|lo|la|i|gli|le|di|del|della|dei|delle|e|in|un|una|che|è|per|con|non|si|da|dal|al'),

  relatedPhrases: list(
    'leggi anche|leggi tutto|leggi di più|vedi anche|per approfondire|articoli correlati|potrebbe interessarti|raccomandati per te',
  ),
  popularPhrases: list('i più letti|più letti|le più lette|ultime notizie'),
  advertPhrases: list('pubblicità'),
  sharePhrases: list('condividi'),
  commentPhrases: list('commenti'),
  tagPhrases: list('argomenti'),
  menuPhrases: list('vai al contenuto|salta al contenuto|menu'),
  boilerplatePhrases: list('tutti i diritti riservati|riproduzione riservata|abbonati per'),
  captionPhrases: list('foto|fotografia'),

  bylineOpeners: list('di|a cura di'),
  bylineRoles: list('corrispondente|inviato'),
  dateOpeners: list('pubblicato|pubblicata'),
  updateOpeners: list('aggiornat'),
  months: months('gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'ha detto|dice|detto|disse|ha dichiarato|dichiara|dichiarato|ha affermato|afferma|affermato|ha spiegato|spiega|spiegato|ha aggiunto|aggiunge|aggiunto|ha sottolineato|sottolinea|ha annunciato|sostiene',
  ),
  cuePrepositions: list('secondo|per'),
  cueNouns: list('comunicato|nota'),
  pronouns: {
    masculine: list('lui|egli'),
    feminine: list('lei|ella'),
    plural: list('loro|essi'),
    first: list('io|noi'),
  },
  relativePronouns: list('che|cui'),
  possessives: list('suo|sua|suoi'),
  honorifics: {
    masculine: list('ministro|sindaco'),
    feminine: list('signora|presidentessa'),
    neutral: list('dott|prof|premier|onorevole'),
  },
  speakerNouns: list(
    'portavoce|ministro|ministra|presidente|sindaco|sindaca|direttore|direttrice|polizia|procura|procuratore',
  ),
  determiners: list('il|lo|la|i|gli|una|del'),
  prepositions: list('di|a|da|in|con|su|per|tra|fra'),
  coordinators: list('e|ed|o'),
  auxiliaries: list('ha|hanno|è|sono|era|ho'),
  scareIntroducers: list('cosiddetta|detto'),
  titleNouns: list('film|libro|romanzo|nave'),
  timeNouns: list('lunedì|venerdì'),
  nameParticles: list('di|de|da|della'),
  abbreviations: list('sig|dott'),
  clauseOpeners: list('che|quando|perché|se'),
  quotationMarks: list('«»|“”|""'),
  dropsPronouns: true,
}
