import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const sv: Language = {
  code: 'sv',

  functionWords: list(
    'och|att|det|i|en|som|på|är|av|för|med|till|den|har|inte|om|ett|de|var|han|men|från|hon|sig|vi|så|vid|kan|när|ska|också|jag',
  ),

  relatedPhrases: list('läs också|läs även|läs mer|se även|se också'),
  advertPhrases: list('annons|reklam'),
  sharePhrases: list('dela|kopiera länk|skriv ut'),
  commentPhrases: list('kommentarer|kommentera'),
  tagPhrases: list('ämnen'),
  menuPhrases: list('hoppa till innehåll|till innehållet|meny|sök|logga in|prenumerera|mitt konto'),
  boilerplatePhrases: list(
    'ansvarig utgivare|alla rättigheter förbehållna|bli prenumerant|redan prenumerant|vi använder cookies',
  ),
  captionPhrases: list('foto|bild|arkivbild'),

  bylineOpeners: list('av|text|skriven av'),
  bylineRoles: list('reporter|redaktör|journalist|korrespondent'),
  dateOpeners: list('publicerad|publicerat'),
  updateOpeners: list('uppdatera|senast uppdaterad'),
  months: months('jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec'),
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
  coordinators: list('och|eller|men|samt'),
  auxiliaries: [],
  scareIntroducers: [],
  titleNouns: [],
  timeNouns: [],
  nameParticles: list('von|af|de'),
  abbreviations: [],
  clauseOpeners: [],
  relativePronouns: [],
  quotationMarks: [],
}
