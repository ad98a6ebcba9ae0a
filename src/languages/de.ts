import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const de: Language = {
  code: 'de',

  functionWords: list(
    'der|die|und|das|den|von|zu|ist|im|mit|für|auf|nicht|ein|eine|dem|des|sich|es|auch|als|an|hat|aus|bei|werden|nach|wird|sind|einen|einer|um|am|haben|wie|über|noch|dass|zum|war|nur|so|aber|wir|er|sie|vor|zur|bis|mehr|durch|oder|ich|kann|unter|gegen',
  ),

  relatedPhrases: list(
    'lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|lies auch|mehr zum thema|mehr dazu|mehr zu|mehr aus|mehr von|siehe auch|zum thema|weitere artikel|weitere themen|weiterlesen|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren|passend dazu|passend zum thema|verwandte artikel|verwandte themen|ähnliche artikel|empfohlen|empfehlungen der redaktion|empfohlene artikel|unsere empfehlung|lesetipp|lesetipps|nicht verpassen|video dazu|lesen sie jetzt|hier lesen sie|zum artikel|alles zum thema|links zum thema',
  ),
  popularPhrases: list(
    'meistgelesen|meistgelesene artikel|am meisten gelesen|beliebt|beliebteste artikel|neueste artikel|aktuelle nachrichten|neueste nachrichten|top-themen|mehr nachrichten|weitere nachrichten|weitere meldungen|im überblick|hintergrund|aus dem archiv',
  ),
  advertPhrases: list(
    'anzeige|werbung|advertorial|gesponsert|sponsored|promotion|anzeigen|werbeanzeige|ende der anzeige|nach der anzeige weiterlesen|artikel wird nach der anzeige fortgesetzt|in kooperation mit|externer inhalt|empfohlener externer inhalt',
  ),
  sharePhrases: list(
    'teilen|artikel teilen|beitrag teilen|auf facebook teilen|auf twitter teilen|auf x teilen|per whatsapp teilen|per e-mail teilen|per mail teilen|link kopieren|link kopiert|url kopieren|drucken|artikel drucken|merken|artikel merken|auf die merkliste|e-mail|facebook|twitter|whatsapp|linkedin|xing|pocket|flipboard|verschenken|artikel verschenken|vorlesen|artikel anhören|anhören|folgen',
  ),
  commentPhrases: list(
    'kommentar|kommentare|kommentieren|alle kommentare|diskutieren sie mit|diskussion|leserkommentare|ihre meinung|zur diskussion|antworten|melden|debatte|beitrag melden|schreiben sie einen kommentar|neueste zuerst|älteste zuerst|jetzt kommentieren|leserbrief',
  ),
  tagPhrases: list('schlagwörter|schlagworte|themen|tags|stichwörter|themenseiten|in diesem artikel|orte|personen'),
  menuPhrases: list(
    'zum inhalt|zum hauptinhalt|zur navigation|zur startseite|zur suche|startseite|menü|suche|suchen|anmelden|einloggen|login|abmelden|registrieren|mein konto|abo|abonnieren|abonnement|newsletter|impressum|datenschutz|datenschutzerklärung|agb|kontakt|mediadaten|cookie-einstellungen|privatsphäre|barrierefreiheit|hilfe|über uns|karriere|jobs|e-paper|epaper|archiv|wetter|podcast|podcasts|mediathek|nach oben|schließen|zurück|weiter|alle anzeigen|mehr anzeigen|mehr laden|politik|wirtschaft|sport|kultur|panorama|wissen|regional|meinung|ressorts|nutzungsbasierte werbung|verträge hier kündigen|vertrag kündigen',
  ),
  boilerplatePhrases: list(
    'alle rechte vorbehalten|jetzt abonnieren|jetzt registrieren|jetzt anmelden|melden sie sich an|newsletter abonnieren|unseren newsletter|kostenlos testen|monatlich kündbar|weiterlesen mit|bereits abonnent|mit einem abo|abonnenten|wir verwenden cookies|zustimmen|ihre einwilligung|datenschutzhinweise|datenschutzerklärung|unterstützen sie|spenden|dieser artikel ist|dieser text ist|dieser beitrag ist|mit material von|mit agenturmaterial|mit informationen von|quelle:|stand:|hinweis der redaktion|transparenzhinweis|über dieses thema berichtete|push-nachrichten|app herunterladen|kostenlos registrieren|zugriff auf|adblocker|bitte aktivieren sie|ihr feedback|korrekturhinweis|fehler gefunden|© dpa|dpa-infocom|copyright|folgen sie uns|affiliate|provision|inhalte von drittanbietern|personenbezogene daten|mehr zu unserer|freigeschaltet|unser angebot|zur person|über den autor|über die autorin|die redaktion',
  ),
  captionPhrases: list(
    'foto|fotos|bild|bilder|bildquelle|quelle|symbolbild|symbolfoto|archivbild|archivfoto|video|grafik|illustration|getty images|bildunterschrift|fotograf|picture alliance|imago|bildrechte|bildnachweis|©',
  ),

  bylineOpeners: list(
    'von|ein artikel von|ein beitrag von|eine analyse von|analyse von|ein kommentar von|kommentar von|ein gastbeitrag von|ein interview von|interview von|text von|text|autor|autorin|autoren|aufgezeichnet von|ein bericht von|eine kolumne von|kolumne von|protokoll',
  ),
  bylineRoles: list(
    'redakteur|redakteurin|korrespondent|korrespondentin|autor|autorin|reporter|reporterin|redaktion|chefredakteur|volontär|volontärin|ressortleiter|journalist|journalistin|kolumnist|freier|freie|agentur|ressort|leiter|leiterin',
  ),
  dateOpeners: list('veröffentlicht|stand|erschienen|datum|erstellt|publiziert'),
  updateOpeners: list('aktualisiert|zuletzt aktualisiert|update|geändert|letzte aktualisierung|bearbeitet'),
  months: months('jan,jän|feb|mär,mrz,mar|apr|mai|jun|jul|aug|sep|okt|nov|dez'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'sagte|sagt|sagten|sagen|gesagt|erklärte|erklärt|erklärten|erklären|meinte|meint|meinten|betonte|betont|betonten|schrieb|schreibt|schrieben|geschrieben|so|teilte|teilt|teilten|mitgeteilt|kritisierte|kritisiert|kritisierten|nannte|nennt|nannten|bezeichnete|bezeichnet|bezeichneten|bezeichnen|forderte|fordert|forderten|warnte|warnt|warnten|fügte|fügt|äußerte|äußert|äußerten|kommentierte|kommentiert|kommentierten|berichtete|berichtet|berichteten|zitiert|zitierte|heißt es|hieß es|antwortete|antwortet|fragte|fragt|fragten|behauptete|behauptet|behaupteten|verkündete|verkündet|kündigte|kündigt|sprach|spricht|sprachen|lobte|lobt|lobten|begründete|begründet|ergänzte|ergänzt|räumte|bekräftigte|bekräftigt|bestätigte|bestätigt|bestätigten|verlangte|verlangt|verlangten|versicherte|versichert|versprach|verspricht|wies|rief|ruft|riefen|urteilte|urteilt|stellte|stellt|gab|gaben|führte|führt|beklagte|beklagt|beschrieb|beschreibt|beschrieben|beschuldigte|warf|wirft|warfen|konstatierte|unterstrich|unterstreicht|strich|resümierte|resümiert|zeigte sich|zeigten sich|zeigt sich|reagierte|entgegnete|erwiderte|formulierte|formuliert|gestand|glaubt|glaubte|hoffte|freute sich|freut sich|freuten sich|dankte|sah|sieht|hält|hielt|erinnerte|verwies|verweist|wertete|wertet|werteten|lautete|lautet|lauten|hob|hebt|plädierte|plädiert|prognostizierte|rechtfertigte|schilderte|schildert|verteidigte|verurteilte|verurteilten|vermutete|vermutet|wandte|wendet|wünschte|zeichnete|zog|appellierte|argumentierte|argumentiert|argumentierten|prangerten|prangerte|prangert|monierte|bemängelte|bemängelt|drohte|droht|dementierte|empfahl|empfiehlt|erzählte|erzählt|erläuterte|erläutert|gratulierte|hinzufügte|jubelte|klagte|klagt|mahnte|mahnt|meldete|meldet|meldeten|notierte|offenbarte|postete|twitterte|prophezeite|schimpfte|schlug|schloss|spottete|stimmte|unterstellte|verbreitete|verriet|verwahrte|widersprach|wiederholte|zeigte|bat|beteuerte|beteuert|befürchtet|befürchtete|bedauerte|bedauert|bewertete|bewertet|erwartet|erwartete|fasste|findet|fand|erfuhr|lehnte|diktierte|rügte|signalisierte|stufte|titelte|titelt|würdigte|zeichnet|lehnt|weist|skandierte|skandierten|verglich|vergleicht|rechtfertigt|bemängelten|verkündeten|versprachen|reagierten|protestierte|protestierten|vermeldete|vermeldeten|verlautbarte|konterte|präzisierte|spekulierte|spekulierten|verlautete|bemerkte|bemerkt|fügten',
  ),
  cuePrepositions: list(
    'laut|nach angaben|nach ansicht|nach einschätzung|nach meinung|nach auffassung|nach aussage|nach aussagen|nach worten|nach den worten|gemäß|aus sicht|in den worten|seitens',
  ),
  cuePostpositions: list('zufolge'),
  cueNouns: list(
    'worten|worte|wort|erklärung|mitteilung|pressemitteilung|stellungnahme|brief|schreiben|rede|interview|bericht|aussage|aussagen|äußerung|äußerungen|kommentar|urteil|begründung|beschluss|gutachten|studie|antrag|aufruf|appell|forderung|vorwurf|kritik|botschaft|nachricht|telegramm|meldung|text|artikel|antwort|frage|satz|zitat|pressekonferenz|gespräch|parole|parolen|slogan|spruch|plakat',
  ),
  impersonalCues: list('heißt es|hieß es|ist zu lesen|war zu lesen|ist die rede|war die rede'),
  pronouns: { masculine: ['er'], feminine: ['sie'], plural: ['sie'], first: list('ich|wir') },
  relativePronouns: list('der|die|das|welcher|welche|welches'),
  possessives: list('sein|seine|seinem|seinen|seiner|seines|ihr|ihre|ihrem|ihren|ihrer|ihres|unser|unsere|mein|meine'),
  honorifics: {
    masculine: list(
      'herr|herrn|präsident|kanzler|bundeskanzler|minister|ministerpräsident|premierminister|außenminister|innenminister|finanzminister|verteidigungsminister|justizminister|umweltminister|wirtschaftsminister|bundesinnenminister|bundesaußenminister|bundesfinanzminister|könig|papst|bürgermeister|oberbürgermeister|sprecher|regierungssprecher|generalsekretär|vorsitzender|parteichef|fraktionschef|trainer|kardinal|bischof|erzbischof|senator|staatssekretär|bundespräsident|us-präsident|staatspräsident|richter|chef|gouverneur|general|kaiser|fürst|prinz|pressesprecher|botschafter',
    ),
    feminine: list(
      'frau|präsidentin|kanzlerin|bundeskanzlerin|ministerin|ministerpräsidentin|premierministerin|außenministerin|innenministerin|königin|bürgermeisterin|oberbürgermeisterin|sprecherin|vorsitzende|chefin|senatorin|trainerin|justizministerin|familienministerin|us-außenministerin|prinzessin|staatssekretärin|bundesjustizministerin|bundesfamilienministerin|generalsekretärin',
    ),
    neutral: list('dr|prof|professor'),
  },
  speakerNouns: list(
    'sprecher|sprecherin|regierungssprecher|minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|bundeskanzler|bundeskanzlerin|politiker|politikerin|politikern|abgeordnete|abgeordneter|abgeordneten|vorsitzende|vorsitzender|vorsitzenden|chef|chefin|leiter|leiterin|direktor|direktorin|geschäftsführer|polizei|polizeisprecher|behörde|behörden|regierung|bundesregierung|ministerium|bundesministerium|gericht|landgericht|bundesgericht|bundesverfassungsgericht|richter|richterin|staatsanwaltschaft|staatsanwalt|anwalt|anwältin|anwälte|unternehmen|firma|konzern|bank|verband|verein|organisation|gewerkschaft|partei|fraktion|opposition|koalition|kommission|ausschuss|parlament|bundestag|senat|stadt|land|staat|zeitung|magazin|agentur|nachrichtenagentur|sender|quelle|quellen|kritiker|kritikern|befürworter|gegner|experte|experten|expertin|wissenschaftler|forscher|forscherin|professor|historiker|autor|autorin|autoren|journalist|journalisten|journalistin|redakteur|reporter|zeuge|zeugen|augenzeuge|augenzeugen|anwohner|bewohner|mann|frau|männer|frauen|vater|mutter|sohn|tochter|bruder|schwester|freund|kollege|kollegen|trainer|spieler|schauspieler|sänger|sängerin|künstler|papst|bischof|kardinal|pfarrer|könig|königin|prinz|hafenmeisterin',
  ),
  determiners: list(
    'der|die|das|dem|den|des|ein|eine|einem|einen|einer|eines|dieser|diese|dieses|diesem|diesen|jener|jene|sein|seine|ihr|ihre|seinem|seinen|seiner|ihrem|ihren|ihrer|unser|unsere|mehrere|einige|viele|kein|keine|beide|zwei|drei|alle|zahlreiche',
  ),
  obliqueDeterminers: list('dem|des|einem|eines|einen|den|diesem|diesen|seinem|seinen|ihrem|ihren'),
  indefiniteDeterminers: list('ein|eine|einem|einen|einer|eines|kein|keine|keinen|keinem|keiner'),
  prepositions: list(
    'in|im|an|am|auf|aus|bei|beim|bis|durch|für|gegen|hinter|mit|nach|neben|ohne|seit|über|um|unter|von|vom|vor|während|wegen|zu|zum|zur|zwischen|trotz|gegenüber|ab|außer|innerhalb|außerhalb|statt|ins|ans|dank',
  ),
  coordinators: list('und|oder|aber|sondern|sowie|denn|doch'),
  auxiliaries: list(
    'ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte|konnten|soll|sollen|sollte|sollten|muss|müssen|musste|mussten|darf|dürfen|mag|möchte|möchten|worden|geworden|gewesen|sein',
  ),
  reportedForms: list(
    'sei|seien|habe|hätte|hätten|werde|würde|würden|könne|könnte|könnten|müsse|müssten|solle|wolle|dürfe|gebe|wäre|wären|komme|gehe|stehe|wisse|lasse|halte|sehe|liege|mache|bleibe|brauche|finde|führe|bringe|stelle|zeige',
  ),
  scareIntroducers: list(
    'so genannte|so genannten|so genannter|so genanntes|sogenannte|sogenannten|sogenannter|sogenanntes|sogenanntem|genannt|genannte|genannten|namens|titel|namen|name|motto|typs|typ|kategorie|codenamen|codename|spitznamen|spitzname|begriff|stichwort|kurz|deckname|decknamen|beiname|bekannt als|projekt|aktion|operation|schlagwort',
  ),
  titleNouns: list(
    'film|filme|films|buch|buchs|roman|lied|song|album|sendung|serie|show|stück|oper|magazin|magazins|zeitschrift|zeitung|tageszeitung|wochenzeitung|nachrichtenagentur|agentur|fernsehsender|sender|radiosender|schiff|fähre|raumfähre|sonde|satellit|satelliten|hurrikan|taifun|orkan|sturm|tief|operation|projekt|aktion|kampagne|ausstellung|gemälde|bild|festival|preis|organisation|gruppe|partei|verein|verband|firma|unternehmen|hotel|restaurant|band',
  ),
  timeNouns: list(
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|heute|gestern|morgen|abend|nachmittag|vormittag|mittag|nacht|tag|tage|tagen|woche|wochen|wochenende',
  ),
  nameParticles: list('von|van|der|den|de|zu|del|di|da|la|le|du|bin|ibn|al|el|dos|ter|vom|zum'),
  abbreviations: list(
    'dr|prof|z.b|bzw|ca|usw|u.a|d.h|st|nr|str|evtl|vgl|sog|mio|mrd|hl|abs|art|bd|geb|gest|jan|feb|aug|sept|okt|nov|dez|ing|dipl|z|b|u',
  ),
  clauseOpeners: list(
    'dass|daß|weil|wenn|ob|während|nachdem|obwohl|damit|da|als|was|wer|wie|wo|warum|weshalb|womit|wodurch|worauf|wofür|indem|bevor|sobald|sofern|falls|sodass|dessen|deren|denen|welche|welcher|welches|um',
  ),
  givenNames: {
    masculine: list(
      'alexander|andreas|angelo|anton|bernd|bernhard|bruno|christian|christoph|daniel|david|dieter|dietmar|dirk|eckart|edmund|eduard|emil|erich|erwin|ernst|felix|florian|frank|franz|friedrich|fritz|georg|gerd|gerhard|gregor|guido|günter|günther|hans|harald|hartmut|heinrich|heinz|helmut|herbert|hermann|horst|hubertus|jan|jens|jochen|joachim|johann|johannes|jörg|josef|jürgen|kai|karl|karsten|klaus|konrad',
    ),
    feminine: list(
      'andrea|angela|anja|anke|anna|annalena|anne|annegret|annette|antje|astrid|barbara|bärbel|beate|bettina|birgit|brigitte|britta|carola|christa|christiane|christina|christine|claudia|cornelia|daniela|doris|dorothee|edelgard|elisabeth|elke|erika|eva|franziska|gabriele|gerda|gesine|gudrun|hanna|hannelore|heide|heidemarie|heike|helga|herta|ilse|inge|ingrid|jana',
    ),
  },
  quotationMarks: list('„“|""|»«|‚‘|“”'),
  capitalNouns: true,
  verbSecond: true,
}
