import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const sv: Language = {
  code: 'sv',

  functionWords: list(
    'och|att|det|i|en|som|på|är|av|för|med|till|den|har|inte|om|ett|de|var|han|men|från|hon|sig|vi|så|vid|kan|när|ska|också|jag',
  ),

  relatedPhrases: list('läs också|läs även|läs mer|se även|se också|relaterat|mer om|läs vidare'),
  popularPhrases: list('mest läst|mest lästa|senaste nytt'),
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

  cueVerbs: list(
    'säger|sade|sa|skriver|skrev|berättar|berättade|menar|menade|förklarar|förklarade|anser|uppger|uppgav|svarar|svarade|tillägger|frågar|frågade|hävdar|hävdade|konstaterar|konstaterade|betonar|betonade|varnar|varnade|meddelar|meddelade|tycker|tror|fortsätter|påpekar|kommenterar|kommenterade|kallar|kallade|lovar|lovade|medger|uttalar|ropar|utbrast|minns|sagt|undrar|suckar|skrattar',
  ),
  cuePrepositions: list('enligt'),
  cueNouns: list('uttalande|pressmeddelande|ord|meddelande|brev|tal|kommentar'),
  pronouns: {
    masculine: list('han'),
    feminine: list('hon'),
    plural: list('de|dom'),
    first: list('jag|vi'),
  },
  relativePronouns: list('som'),
  possessives: list('hans|hennes|deras|sin|sitt|sina|vår|min'),
  honorifics: {
    masculine: list('herr|kung'),
    feminine: list('fru|drottning'),
    neutral: list('dr|statsminister|minister|president|professor|statsministern|kommunalrådet'),
  },
  speakerNouns: list(
    'talesperson|talesman|talespersonen|presstalesperson|presstalespersonen|polisen|ministern|statsministern|presidenten|borgmästaren|chefen|direktören|regeringen|åklagaren|facket|företaget|föreningen|experten|forskaren|advokaten|vittnet|grannen|ordföranden|tränaren|kvinnan|mannen|mamman|pappan|räddningstjänsten|kommunen|hamnchefen|minister|statsminister|president|borgmästare|chef|direktör|forskare|professor|tränare|ordförande|åklagare|kapten|polis|advokat',
  ),
  determiners: list('den|det|de|en|ett|denna|detta|dessa|sin|sitt'),
  prepositions: list('i|på|av|för|med|till|från|om|vid|under|efter|mot|mellan|hos|utan|över|genom|inom'),
  coordinators: list('och|eller|men|samt'),
  auxiliaries: list('är|var|har|hade|ska|skulle|kan|vill|blir|blev|måste|får'),
  scareIntroducers: list('så kallade|så kallad|kallad|kallade|med titeln|titeln'),
  titleNouns: list(
    'filmen|boken|romanen|låten|albumet|serien|programmet|tidningen|pjäsen|operationen|fartyget|projektet|utställningen|film|bok|låt|skivan',
  ),
  timeNouns: list(
    'måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen|måndag|tisdag|onsdag|torsdag|fredag|dag|vecka|månad|år|igår|idag',
  ),
  nameParticles: list('von|af|de'),
  abbreviations: list('t.ex|bl.a|dr|kl|ca|s.k|m.m'),
  clauseOpeners: list('att|som|när|eftersom|om|där|hur|medan|vad|då'),
  quotationMarks: list('”“|””|""|»»|»«'),
  dashDialogue: true,
  verbSecond: true,
}
