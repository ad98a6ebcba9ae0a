import type { Language } from './language.ts'
import { inflected, list, months } from './list.ts'

export const de: Language = {
  code: 'de',

  functionWords: list(
    'der|die|und|das|den|von|zu|ist|im|mit|für|auf|nicht|ein|eine|dem|des|sich|es|auch|als|an|hat|aus|bei|werden|nach|wird|sind|einen|einer|um|am|haben|wie|über|noch|dass|zum|war|nur|so|aber|wir|er|sie|vor|zur|bis|mehr|durch|oder|ich|kann|unter|gegen',
  ),

  relatedPhrases: list(
    'lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|lies auch|mehr zum thema|mehr dazu|mehr zu|mehr aus|mehr von|siehe auch|zum thema|weitere artikel|weitere themen|weiterlesen|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte sie interessieren|passend dazu|passend zum thema|verwandte artikel|verwandte themen|ähnliche artikel|empfohlen|empfehlungen der redaktion|empfohlene artikel|unsere empfehlung|lesetipp|lesetipps|nicht verpassen|video dazu|lesen sie jetzt|hier lesen sie|zum artikel|alles zum thema|links zum thema|ähnliche nachrichten|ähnliche beiträge|weitere beiträge|zum weiterlesen|das könnte ihnen auch gefallen|lesen sie hierzu|lest auch|zum ganzen artikel|ganzen artikel lesen',
  ),
  popularPhrases: list(
    'meistgelesen|meistgelesene artikel|am meisten gelesen|beliebt|beliebteste artikel|neueste artikel|aktuelle nachrichten|neueste nachrichten|top-themen|mehr nachrichten|weitere nachrichten|weitere meldungen|im überblick|hintergrund|aus dem archiv',
  ),
  advertPhrases: list(
    'anzeige|werbung|advertorial|gesponsert|sponsored|promotion|anzeigen|werbeanzeige|ende der anzeige|nach der anzeige weiterlesen|artikel wird nach der anzeige fortgesetzt|in kooperation mit|externer inhalt|empfohlener externer inhalt|der artikel wird nach der anzeige fortgesetzt|der artikel geht nach der anzeige weiter',
  ),
  sharePhrases: list(
    'teilen|artikel teilen|beitrag teilen|auf facebook teilen|auf twitter teilen|auf x teilen|per whatsapp teilen|per e-mail teilen|per mail teilen|link kopieren|link kopiert|url kopieren|drucken|artikel drucken|merken|artikel merken|auf die merkliste|e-mail|facebook|twitter|whatsapp|linkedin|xing|pocket|flipboard|verschenken|artikel verschenken|vorlesen|artikel anhören|anhören|folgen',
  ),
  commentPhrases: list(
    'kommentar|kommentare|kommentieren|alle kommentare|diskutieren sie mit|diskussion|leserkommentare|ihre meinung|zur diskussion|antworten|melden|debatte|beitrag melden|schreiben sie einen kommentar|neueste zuerst|älteste zuerst|jetzt kommentieren|leserbrief',
  ),
  tagPhrases: list('schlagwörter|schlagworte|themen|tags|stichwörter|themenseiten|in diesem artikel|orte|personen'),
  menuPhrases: list(
    'im browser anzeigen|im browser ansehen|zum inhalt|zum hauptinhalt|zur navigation|zur startseite|zur suche|startseite|menü|suche|suchen|anmelden|einloggen|login|abmelden|registrieren|mein konto|abo|abonnieren|abonnement|impressum|datenschutz|datenschutzerklärung|agb|kontakt|mediadaten|cookie-einstellungen|privatsphäre|barrierefreiheit|hilfe|über uns|karriere|jobs|e-paper|epaper|archiv|wetter|podcast|podcasts|mediathek|nach oben|schließen|zurück|weiter|alle anzeigen|mehr anzeigen|mehr laden|politik|wirtschaft|sport|kultur|panorama|wissen|regional|meinung|ressorts|nutzungsbasierte werbung|verträge hier kündigen|vertrag kündigen',
  ),
  boilerplatePhrases: list(
    'alle rechte vorbehalten|jetzt abonnieren|jetzt registrieren|jetzt anmelden|melden sie sich an|newsletter abonnieren|unseren newsletter|kostenlos testen|monatlich kündbar|weiterlesen mit|bereits abonnent|mit einem abo|abonnenten|wir verwenden cookies|zustimmen|ihre einwilligung|datenschutzhinweise|datenschutzerklärung|unterstützen sie|spenden|dieser artikel ist|dieser text ist|dieser beitrag ist|mit material von|mit agenturmaterial|mit informationen von|quelle:|stand:|hinweis der redaktion|transparenzhinweis|über dieses thema berichtete|push-nachrichten|app herunterladen|kostenlos registrieren|zugriff auf|adblocker|bitte aktivieren sie|ihr feedback|korrekturhinweis|fehler gefunden|© dpa|dpa-infocom|copyright|folgen sie uns|affiliate|provision|inhalte von drittanbietern|personenbezogene daten|mehr zu unserer|freigeschaltet|unser angebot|zur person|über den autor|über die autorin|die redaktion|lesezeit|ihre privatsphäre|unsere partner|nur für abonnenten|in eigener sache|pressekontakt',
  ),
  captionPhrases: list(
    'foto|fotos|bild|bilder|bildquelle|quelle|symbolbild|symbolfoto|archivbild|archivfoto|video|grafik|illustration|getty images|bildunterschrift|fotograf|picture alliance|imago|bildrechte|bildnachweis|©',
  ),

  bylineOpeners: list(
    'von|text|autor|autorin|autoren|aufgezeichnet von|protokoll|die fragen stellte|das gespräch führte|das interview führte',
  ),
  bylineRoles: list(
    'berichtet|berichten|redakteur|redakteurin|korrespondent|korrespondenten|korrespondentin|autor|autorin|reporter|reporterin|redaktion|chefredakteur|volontär|volontärin|ressortleiter|journalist|journalistin|kolumnist|freier|freie|agentur|ressort|leiter|leiterin',
  ),
  dateOpeners: list('veröffentlicht|stand|erschienen|erstellt|datum|publiziert'),
  updateOpeners: list('aktualisiert|zuletzt aktualisiert|update|geändert|letzte aktualisierung|bearbeitet'),
  months: months('jan,jän|feb|mär,mrz,mar|apr|mai|jun|jul|aug|sep|okt|nov|dez'),
  dateOrder: 'dmy',

  cueVerbs: [
    ...inflected(
      'sag|erklär|frag|verurteil|unterstell|beschuldig|mein|beton|kritisier|warn|kommentier|lob|ergänz|bekräftig|bestätig|verlang|versicher|urteil|beklag|hoff|dank|plädier|prognostizier|rechtfertig|schilder|verteidig|appellier|argumentier|monier|bemängel|droh|dementier|erzähl|erläuter|gratulier|jubel|klag|mahn|notier|twitter|prophezei|schimpf|beteuer|bedauer|signalisier|würdig|skandier|protestier|konter|spekulier|bemerk|reagier|konstatier|attackier|begrüß|beurteil|charakterisier|bezweifel|freu|ärger|titel|sicher|korrigier|murmel|präzisier|hinzufüg|ausführ|anführ|feststell|klarstell|ankündig|mitteil|einräum|ablehn',
      't|te|ten|en',
    ),
    ...inflected(
      'bezeichne|begründe|forder|äußer|berichte|antworte|behaupte|verkünde|fürchte|befürchte|bewerte|erwarte|melde|vermute|vermelde|verlaute|werte|laute|spotte|erwider|entgegne|poste|deute',
      't|te|ten|n',
    ),
    ...list(
      'schrieb|schreibt|schrieben|geschrieben|nannte|nennt|nannten|nennen|sprach|spricht|sprachen|sprechen|wies|weist|rief|ruft|riefen|beschrieb|beschreibt|beschrieben|versprach|verspricht|versprachen|bescheinigt|attestiert|unterstrich|unterstreicht|strich|zeigte sich|zeigten sich|zeigt sich|gestand|glaubt|glaubte|sah|sieht|sahen|hält|hielt|halten|erinnerte|verwies|verweist|wandte|wendet|wünschte|wünscht|zeichnete|zeichnet|empfahl|empfiehlt|schloss|verbreitete|verriet|verwahrte|widersprach|widerspricht|zeigte|bat|fasste|findet|fand|erfuhr|formulierte|formuliert|verglich|vergleicht|rät|riet|fleht|schrie|bittet|baten|beschied|beschieden|schickte|schickten|schreit|schrien',
    ),
    ...list(
      'gesagt|gefordert|gewarnt|geantwortet|gerufen|gedroht|gemeint|geklagt|gelobt|gemeldet|geschimpft|geschickt|geschmäht|dazugeschrieben|geäußert|gefragt|gesprochen|versprochen|mitgeteilt|angekündigt|hinzugefügt|ausgeführt|festgestellt|angemerkt|angedeutet|andeutete|abgelehnt|eingeräumt|eingewandt|einwandte|zugegeben|zugab|angegeben|angab|hervorgehoben|hervorhob|vorgeschlagen|vorschlug|zurückgewiesen|zurückwies|zurückwiesen|vorgeworfen|vorwarf|vorwarfen|hinwies|hinwiesen|hinweist|hingewiesen|ausdrückte|zugesagt|zugesichert|eingestuft|gewertet|durchblicken|veröffentlichte|veröffentlicht|nahm … stellung|nahmen … stellung|nimmt … stellung|nehmen … stellung|bezog … stellung|will … wissen|wollen … wissen|wollte … wissen|wollten … wissen|lässt … wissen|ließ … wissen|ließen … wissen|begann|seufzt|brummt|brummte|flüstert|flüsterte|grüßt|grüßte|witzelt|knurrt|knurrte|beruhigt',
    ),
  ],
  cuePrepositions: list(
    'laut|nach angaben|nach ansicht|nach einschätzung|nach meinung|nach auffassung|nach aussage|nach aussagen|nach worten|nach darstellung|nach darstellungen|nach auskunft|nach informationen|nach erkenntnissen|nach überzeugung|nach lesart|nach berichten|gemäß|aus sicht|in den worten',
  ),
  cuePostpositions: list('zufolge|meinung nach|ansicht nach|auffassung nach|einschätzung nach|überzeugung nach'),
  cueNouns: list(
    'worten|worte|wort|erklärung|mitteilung|stellungnahme|brief|schreiben|rede|interview|bericht|aussage|aussagen|äußerung|äußerungen|kommentar|urteil|begründung|beschluss|gutachten|studie|antrag|aufruf|appell|forderung|vorwurf|kritik|botschaft|nachricht|telegramm|meldung|text|artikel|antwort|frage|satz|zitat|pressekonferenz|gespräch|parole|parolen|slogan|spruch|plakat|feststellung|inschrift|aufschrift|losung|motto|fazit|meinung|ansicht|schild|banner|transparent|zettel|tafel|postkarte|mail|vermerk|protokoll|papier',
  ),
  impersonalCues: list(
    'heißt es|hieß es|ist zu lesen|war zu lesen|ist … zu lesen|war … zu lesen|ist die rede|war die rede|es … heißt|es … hieß|es … geheißen|ist … die rede|war … die rede|verlautet|verlautete',
  ),
  pronouns: {
    masculine: list('er|letzterer'),
    feminine: list('sie|letztere'),
    plural: ['sie'],
    first: list('ich|wir'),
  },
  relativePronouns: list('der|die|das|welcher|welche|welches'),
  possessives: list('sein|seine|seinem|seinen|seiner|seines|ihr|ihre|ihrem|ihren|ihrer|ihres|unser|unsere|mein|meine'),
  honorifics: {
    masculine: list(
      'herr|herrn|präsident|kanzler|minister|könig|papst|meister|sprecher|sekretär|vorsitzender|parteichef|fraktionschef|teamchef|trainer|kardinal|bischof|senator|richter|chef|gouverneur|general|kaiser|fürst|prinz|botschafter|landwirt',
    ),
    feminine: list(
      'frau|präsidentin|kanzlerin|ministerin|königin|meisterin|sprecherin|vorsitzende|chefin|parteichefin|fraktionschefin|senatorin|trainerin|prinzessin|sekretärin|rätin|bischöfin|ärztin|professorin|kapitänin|wirtin',
    ),
    neutral: list('dr|prof|professor'),
  },
  speakerNouns: list(
    'sprecher|sprecherin|minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|politiker|politikerin|politikern|abgeordnete|abgeordneter|abgeordneten|vorsitzende|vorsitzender|vorsitzenden|chef|chefin|parteichef|fraktionschef|teamchef|leiter|leiterin|direktor|direktorin|geschäftsführer|polizei|behörde|behörden|regierung|ministerium|gericht|richter|richterin|anwaltschaft|anwalt|anwältin|anwälte|unternehmen|firma|konzern|bank|verband|verein|organisation|gewerkschaft|partei|fraktion|opposition|koalition|kommission|ausschuss|parlament|bundestag|landtag|senat|stadt|land|staat|zeitung|magazin|agentur|sender|quelle|quellen|kritiker|kritikern|befürworter|gegner|experte|experten|expertin|wissenschaftler|forscher|forscherin|professor|historiker|autor|autorin|autoren|journalist|journalisten|journalistin|redakteur|reporter|zeuge|zeugen|anwohner|bewohner|mann|frau|männer|frauen|vater|mutter|sohn|tochter|bruder|schwester|freund|kollege|kollegen|trainer|spieler|schauspieler|sänger|sängerin|künstler|papst|bischof|kardinal|pfarrer|könig|königin|prinz|meister|meisterin|senator|senatorin|sekretär|sekretärin|vertreter|vertreterin|beamte|beamter|beauftragte|beauftragter|veranstalter|demonstranten|mitarbeiter|hersteller|betreiber|ermittler|verfasser|gruppe|institut|universität|initiative|redaktion|lotse|lotsen|zeugin',
  ),
  determiners: list(
    'der|die|das|dem|den|des|ein|eine|einem|einen|einer|eines|dieser|diese|dieses|diesem|diesen|jener|jene|sein|seine|ihr|ihre|seinem|seinen|seiner|ihrem|ihren|ihrer|unser|unsere|mehrere|einige|viele|kein|keine|beide|zwei|drei|alle|zahlreiche|jeder|jede|jedes|jegliche|sämtliche|solche|manche|etliche',
  ),
  obliqueDeterminers: list('dem|des|einem|eines|einen|einer|den|diesem|diesen|seinem|seinen|seiner|ihrem|ihren|ihrer'),
  indefiniteDeterminers: list('ein|eine|einem|einen|einer|eines|kein|keine|keinen|keinem|keiner'),
  prepositions: list(
    'in|im|an|am|auf|aus|bei|seitens|beim|bis|durch|für|gegen|hinter|mit|nach|neben|ohne|seit|über|um|unter|von|vom|vor|während|wegen|zu|zum|zur|zwischen|trotz|gegenüber|ab|außer|innerhalb|außerhalb|statt|ins|ans|dank|angesichts|anlässlich|aufgrund|bezüglich|hinsichtlich|infolge|mithilfe|mittels|unterhalb|oberhalb|entgegen',
  ),
  coordinators: list('und|oder|aber|sondern|sowie|denn|doch'),
  auxiliaries: list(
    'ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte|konnten|soll|sollen|sollte|sollten|muss|müssen|musste|mussten|darf|dürfen|mag|möchte|möchten|worden|geworden|gewesen|sein|ließ|ließen|lässt|will|wollen|wollte|wollten',
  ),
  reportedForms: list(
    'sei|seien|habe|hätte|hätten|werde|würde|würden|könne|könnte|könnten|müsse|müssten|solle|wolle|dürfe|gebe|wäre|wären|komme|gehe|stehe|wisse|lasse|halte|sehe|liege|mache|bleibe|brauche|finde|führe|bringe|stelle|zeige',
  ),
  scareIntroducers: list(
    'so genannte|so genannten|so genannter|so genanntes|sogenannte|sogenannten|sogenannter|sogenanntes|sogenanntem|genannt|genannte|genannten|namens|titel|namen|name|motto|typs|typ|kategorie|codenamen|codename|spitznamen|spitzname|begriff|stichwort|kurz|deckname|decknamen|beiname|bekannt als|projekt|aktion|operation|schlagwort',
  ),
  titleNouns: list(
    'studie|artikel|bericht|film|filme|films|buch|buchs|roman|lied|song|album|sendung|serie|show|stück|oper|magazin|magazins|zeitschrift|zeitung|agentur|sender|schiff|fähre|sonde|satellit|satelliten|hurrikan|taifun|orkan|sturm|tief|operation|projekt|aktion|kampagne|ausstellung|gemälde|bild|festival|preis|organisation|gruppe|partei|verein|verband|firma|unternehmen|hotel|restaurant|band',
  ),
  timeNouns: list(
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|heute|gestern|morgen|abend|nachmittag|vormittag|mittag|nacht|tag|tage|tagen|woche|wochen|wochenende|minute|minuten|stunde|stunden|monat|monate|monaten|jahr|jahre|jahren',
  ),
  nameParticles: list('von|van|der|de|zu|del|di|da|la|le|du|bin|ibn|al|el|dos|ter'),
  abbreviations: list(
    'dr|prof|z.b|bzw|ca|usw|u.a|d.h|st|nr|str|evtl|vgl|sog|mio|mrd|hl|abs|art|bd|geb|gest|jan|feb|aug|sept|okt|nov|dez|ing|dipl|z|b|u',
  ),
  clauseOpeners: list(
    'dass|daß|weil|wenn|ob|zumal|solange|seitdem|ehe|während|nachdem|obwohl|damit|da|als|was|wer|wie|wo|warum|weshalb|womit|wodurch|worauf|wofür|indem|bevor|sobald|sofern|falls|sodass|dessen|deren|denen|welche|welcher|welches|um',
  ),
  givenNames: {
    masculine: list(
      'alexander|andreas|bernd|björn|carsten|christian|daniel|david|dieter|dirk|emil|erik|florian|frank|friedrich|georg|gerhard|günter|hans|heinz|helmut|horst|jan|jens|johannes|jörg|jürgen|karl|klaus|lars|lukas|manfred|markus|martin|matthias|michael|norbert|olaf|oliver|paul|peter|philipp|rainer|ralf|robert|rolf|sebastian|simon|stefan|stephan|sven|thomas|tim|tobias|tom|torsten|ulrich|uwe|volker|walter|werner|wolfgang',
    ),
    feminine: list(
      'alexandra|andrea|angela|angelika|anja|anna|anne|annette|antje|barbara|bettina|birgit|christine|claudia|cornelia|daniela|doris|elisabeth|elke|eva|franziska|gabriele|gisela|hannah|heike|helga|ingrid|iris|jana|johanna|judith|julia|jutta|karin|katharina|katja|katrin|kerstin|lena|lisa|manuela|maria|marianne|martina|melanie|monika|nadine|nicole|nina|petra|regina|renate|sabine|sandra|sarah|silke|simone|sonja|stefanie|susanne|tanja|ulrike|ursula|ute|yvonne',
    ),
  },
  quotationMarks: list('„“|""|»«|‚‘|“”'),
  uses: {
    adverbs: list(
      'anders|auch|nur|noch|schon|erst|bereits|besonders|insbesondere|selbst|sogar|weitere|gleichzeitig|etwa|fast|mehr|jedoch|neben|gestern|heute|morgen|vielmehr|wörtlich|offenbar|angeblich|mittlerweile|inzwischen|später|zuletzt|ebenso',
    ),
    particles: ['so'],
    quoting: list('zitiert|zitierte|zitierten|zitieren'),
    reporters: ['wie'],
    resumptives: list('das|dies|so'),
    predicators: ['als'],
    passives: list('wird|werden|wurde|wurden|worden'),
    agents: list('von|vom|seitens|durch'),
    subjects: list('er|ich|wir|man|der'),
    holders: ['für'],
    callers: list('nannte|nannten|nennt|warf|warfen|wirft|vorgeworfen|attestiert|werfen|nennen'),
    bearers: list('steht|stand|stehen|standen|hängt|hing|hingen|prangt|prangte'),
    separables: [
      ...inflected('teil|füg|kündig|räum|stell|führ|lehn|pranger', 't|te|ten|en'),
      ...list('gab|gaben|gibt|warf|warfen|wirft|werfen|hob|hebt|schlug|zog|stufte|drückte'),
    ],
    prefixes: list(
      'ab|an|auf|aus|ein|vor|mit|hinzu|fest|klar|zu|zurück|hervor|bekannt|dar|hin|um|nach|weiter|sicher|entgegen|frage|infrage',
    ),
  },
  capitalNouns: true,
  verbSecond: true,
}
