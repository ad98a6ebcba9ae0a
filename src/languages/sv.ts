import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const sv: Language = {
  code: 'sv',

  functionWords: list('och|att|det|i|en|som|på|är|av|för|med|till|den|har|inte|om|ett|de|var|han|men|från|hon|sig'),

  relatedPhrases: list('läs också|läs även|läs mer|se även|se också|relaterat|mer om|läs vidare'),
  popularPhrases: list('mest läst|mest lästa|senaste nytt'),
  advertPhrases: list('annons'),
  sharePhrases: list('dela'),
  commentPhrases: list('kommentarer'),
  tagPhrases: list('ämnen'),
  menuPhrases: list('hoppa till innehåll|till innehållet|meny'),
  boilerplatePhrases: list('ansvarig utgivare|alla rättigheter förbehållna|bli prenumerant'),
  captionPhrases: list('foto|bild'),

  bylineOpeners: list('av|text'),
  bylineRoles: list('reporter|redaktör'),
  dateOpeners: list('publicerad|publicerat'),
  updateOpeners: list('uppdatera'),
  months: months('jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'säger|sade|sa|skriver|skrev|berättar|berättade|menar|menade|förklarar|förklarade|anser|uppger|uppgav|svarar|svarade|kallade',
  ),
  cuePrepositions: list('enligt'),
  cueNouns: list('uttalande|pressmeddelande'),
  pronouns: {
    masculine: list('han'),
    feminine: list('hon'),
    plural: list('de|dom'),
    first: list('jag|vi'),
  },
  relativePronouns: list('som'),
  possessives: list('hans|hennes|deras'),
  honorifics: {
    masculine: list('herr|kung'),
    feminine: list('fru|drottning'),
    neutral: list('dr|statsminister|minister|president'),
  },
  speakerNouns: list(
    'talesperson|talesman|talespersonen|presstalesperson|presstalespersonen|polisen|ministern|statsministern|presidenten|hamnchefen|statsminister',
  ),
  determiners: list('den|det|de|en|ett|denna|detta'),
  prepositions: list('i|på|av|för|med|till|från|om|vid'),
  coordinators: list('och|eller|men'),
  auxiliaries: list('är|var|har|hade|ska|skulle'),
  scareIntroducers: list('så kallade|kallade'),
  titleNouns: list('filmen|boken|romanen|fartyget'),
  timeNouns: list('måndagen|fredag'),
  nameParticles: list('von|af|de'),
  abbreviations: list('t.ex|bl.a'),
  clauseOpeners: list('att|som|när|eftersom'),
  quotationMarks: list('”“|””|""|»»|»«'),
  dashDialogue: true,
  verbSecond: true,
}
