import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const da: Language = {
  code: 'da',

  functionWords: list(
    'og|i|det|er|at|en|som|på|til|af|for|med|har|ikke|de|den|der|et|fra|blev|efter|siger|jeg|blive|også|eller|bliver|mod|havde|noget|nu|hvad|ud|sig|kan',
  ),

  relatedPhrases: list('læs også|læs mere|se også|mere om|læs hele historien|relaterede artikler|læs videre'),
  popularPhrases: list('mest læste|mest læst|seneste nyt'),
  advertPhrases: list('annonce'),
  sharePhrases: list('del'),
  commentPhrases: list('kommentarer'),
  tagPhrases: list('emner'),
  menuPhrases: list('gå til indhold|spring til indhold|menu'),
  boilerplatePhrases: list('ansvarshavende chefredaktør|alle rettigheder forbeholdes|allerede abonnent'),
  captionPhrases: list('foto|billede'),

  bylineOpeners: list('af|tekst'),
  bylineRoles: list('journalist|redaktør'),
  dateOpeners: list('publiceret|offentliggjort'),
  updateOpeners: list('opdateret'),
  months: months('jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'siger|sagde|skriver|skrev|fortæller|fortalte|mener|mente|forklarer|forklarede|oplyser|oplyste|svarer|svarede|tilføjer|tilføjede|lyder det',
  ),
  cuePrepositions: list('ifølge'),
  cueNouns: list('udtalelse|pressemeddelelse'),
  pronouns: {
    masculine: list('han'),
    feminine: list('hun'),
    plural: list('de'),
    first: list('jeg|vi'),
  },
  relativePronouns: list('som|der'),
  possessives: list('hans|hendes|deres'),
  honorifics: {
    masculine: list('hr|kong'),
    feminine: list('fru|dronning'),
    neutral: list('dr|statsminister|minister|præsident'),
  },
  speakerNouns: list(
    'talsperson|talsmand|talskvinde|pressetalsmand|politiet|ministeren|statsministeren|præsidenten|borgmesteren|statsminister|havnechef',
  ),
  determiners: list('den|det|de|en|et|denne|dette'),
  prepositions: list('i|på|af|for|med|til|fra|om|ved'),
  coordinators: list('og|eller|men'),
  auxiliaries: list('er|var|har|havde|skal|skulle'),
  scareIntroducers: list('såkaldte|såkaldt'),
  titleNouns: list('filmen|bogen|romanen|skibet'),
  timeNouns: list('mandag|fredag'),
  nameParticles: list('von|af|de|van'),
  abbreviations: list('f.eks|bl.a'),
  clauseOpeners: list('at|som|der|når'),
  quotationMarks: list('”“|””|»«|""|„“'),
  dashDialogue: true,
  verbSecond: true,
}
