import type { Language } from './language.ts'
import { inflected, list, months } from './list.ts'

export const sv: Language = {
  code: 'sv',

  functionWords: list(
    'och|att|det|i|en|som|på|är|av|för|med|till|den|har|inte|om|ett|de|var|han|men|från|hon|sig|efter|kan|ska|vid|eller|när|där|säger',
  ),

  relatedPhrases: list(
    'läs också|läs även|läs mer|se även|se också|relaterat|mer om|läs vidare|relaterade artiklar|mer läsning|fler artiklar|missa inte|lyssna också',
  ),
  popularPhrases: list('mest läst|mest lästa|senaste nytt'),
  advertPhrases: list(
    'annons|annonser|artikeln fortsätter efter annonsen|sponsrat|i samarbete med|innehåll från annonsör',
  ),
  sharePhrases: list('dela|lyssna på artikeln|skriv ut'),
  commentPhrases: list('kommentarer|kommentera|skriv en kommentar|läs kommentarer|svara|anmäl'),
  tagPhrases: list('ämnen'),
  menuPhrases: list('logga in|startsidan|hoppa till innehåll|till innehållet|meny|prenumerera|bli prenumerant'),
  boilerplatePhrases: list(
    'texten uppdateras|ansvarig utgivare|alla rättigheter förbehållna|bli prenumerant|våra partners|ditt samtycke|vi använder cookies|låst artikel|för prenumeranter|för att läsa vidare|redan prenumerant|stöd oss|anmäl dig|vårt nyhetsbrev|ladda ner appen|tipsa oss|har du tips|kontakta redaktionen|rättelse|så jobbar vi|publiceringsregler|avsluta när du vill|lästid|min läsning|rätta artikeln',
  ),
  captionPhrases: list('foto|bild|arkivbild|genrebild|foto:|montage|tt'),

  bylineOpeners: list('av|text'),
  bylineRoles: list('reporter|redaktör|journalist|krönikör|korrespondent'),
  dateOpeners: list('publicerad|publicerat'),
  updateOpeners: list('uppdatera'),
  months: months('jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec'),
  dateOrder: 'dmy',

  cueVerbs: [
    ...inflected(
      'förklara|mena|svara|konstatera|kommentera|berätta|betona|kritisera|hävda|varna|fråga|kalla|bekräfta|anklaga',
      'r|de|t',
    ),
    ...list(
      'säger|sade|sa|sagt|skriver|skrev|anser|ansåg|tycker|tyckte|tror|uppger|uppgav|tillägger|lägger till|undrar|lovar|lovade|hoppas|beskriver|beskrev|meddelar|meddelade|framhåller|påpekar|påpekade|medger',
    ),
    ...list('kräver|krävde|talar'),
    ...inflected('förneka|försäkra|poängtera|avslöja|rapportera|beklaga|sammanfatta|skämta|avfärda', 'r|de'),
    ...list(
      'tillade|lade till|la till|påstår|påstod|understryker|underströk|erkänner|erkände|medgav|framhöll|undrade|minns|trodde|hoppades|bedömer|bedömde|utbrister|slår fast|slog fast|föreslår|föreslog|skrivit',
    ),
    ...list(
      'skickade|skickat|muttrar|muttrade|fnyser|fnös|ropar|ropade|fortsätter|skrattar|suckar|avvisar|utvecklar|jublar|inflikar|replikerar|ler|skrek',
    ),
  ],
  cuePrepositions: list('enligt'),
  cueNouns: list(
    'rapporten|uttalande|pressmeddelande|brev|mejl|rapport|uttalandet|pressmeddelandet|brevet|mejlet|inlägg|inlägget|intervju|intervjun|kommentar|meddelande|sms|lapp|lappen|skylt|skylten|banderoll|artikeln|text|texten|domen|avtalet|svaret|meddelandet|artikel|insändare|slagord',
  ),
  impersonalCues: list('står det|stod det|heter det|hette det|lyder det|löd det'),
  pronouns: {
    masculine: list('han|honom'),
    feminine: list('hon|henne'),
    plural: list('de|dom'),
    first: list('jag|vi'),
  },
  relativePronouns: list('som'),
  possessives: list('hans|hennes|deras|sin|sitt'),
  honorifics: {
    masculine: list('herr|kung'),
    feminine: list('fru|drottning'),
    neutral: list('dr|statsminister|minister|president|professor'),
  },
  speakerNouns: list(
    'sekreterare|talesperson|talesman|talespersonen|presstalesperson|presstalespersonen|polisen|ministern|statsministern|presidenten|hamnchefen|statsminister|ordförande|ordföranden|kommunalråd|kommunalrådet|direktör|vd|chef|chefen|åklagare|regeringen|myndigheten|kommunen|företaget|bolaget|partiet|facket|klubben|organisationen|departementet|tingsrätten|domstolen|åklagaren|advokaten|partiledare|partiledaren|riksdagsledamot|riksdagsledamoten|generalsekreterare|pressekreterare|polischefen|direktören|mannen|kvinnan|mamman|pappan|vittnet|grannen|experten|professorn|forskare|forskaren|tränare|tränaren|förbundskapten|förbundskaptenen|författaren|läkaren|överläkare|rektorn|man|kvinna|granne|vän|son|dotter|dottern|sonen|maken|hustrun|läraren|lärare|läkare|föreningen|förbundet|forskarna|kritiker|elev|ägaren|kassör|pensionär|polis|rektor|åtalade|bonden',
  ),
  determiners: list('den|det|de|en|ett|denna|detta'),
  prepositions: list(
    'i|på|av|för|med|till|från|om|vid|mot|under|efter|före|mellan|utan|hos|över|genom|inom|bland|trots|inför|ur|åt|bakom|kring|utanför',
  ),
  coordinators: list('och|eller|men'),
  auxiliaries: list(
    'är|var|har|hade|ska|skulle|blir|blev|kan|kunde|måste|vill|ville|sig|mig|dig|oss|dem|får|fick|kommer|kom|bör|gick|går|ha|bli|vara|få',
  ),
  scareIntroducers: list('så kallade|kallade|så kallad|kallad|heter|titeln|namnet|smeknamnet|döpt till'),
  titleNouns: list('filmen|boken|romanen|fartyget|film|bok|roman|tidningen|färjan'),
  timeNouns: list(
    'måndagen|fredag|måndag|onsdag|torsdag|lördag|söndag|tisdagen|torsdagen|lördagen|söndagen|fredags|lördags|dag|dagar|vecka|veckan|veckor|månad|månaden|månader|år|året|åren|morgon|kväll|kvällen|natt|natten|helgen|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  ),
  nameParticles: list('von|af|de'),
  abbreviations: list('t.ex|bl.a'),
  clauseOpeners: list('att|som|när|eftersom|därför|medan|om|där|hur|vad|vem|varför|innan|vars'),
  uses: {
    adverbs: list(
      'både|igår|idag|också|därför|sedan|tidigare|senare|nu|då|sen|här|ändå|däremot|dessutom|alla|ingen|kanske|vad|vem|varför',
    ),
    objects: list('honom|henne'),
    reporters: list('som'),
    resumptives: list('det|så|detta'),
    predicators: list('som'),
    agents: list('av|från'),
    subjects: list('han|hon|jag'),
    bearers: list('står|stod|hänger|hängde'),
  },
  quotationMarks: list('”“|””|""|»»|»«'),
  dashDialogue: true,
  verbSecond: true,
}
