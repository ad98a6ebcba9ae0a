import type { SpeechCase } from '../speech-case.ts'

/** German: low and high marks, guillemets pointing inwards, the verb second, Konjunktiv. */
export const cases: SpeechCase[] = [
  [
    '„Wir warten, bis der Wind nachlässt“, sagte Marianne Okafor.',
    [{ text: 'Wir warten, bis der Wind nachlässt', kind: 'direct', speaker: 'Marianne Okafor', cue: 'sagte' }],
  ],
  [
    'Hafenmeisterin Marianne Okafor sagte: „Wir warten, bis der Wind nachlässt.“',
    [{ text: 'Wir warten, bis der Wind nachlässt.', kind: 'direct', speaker: 'Marianne Okafor', cue: 'sagte' }],
  ],
  [
    '»Wir warten, bis der Wind nachlässt«, erklärte Marianne Okafor am Montag.',
    [{ text: 'Wir warten, bis der Wind nachlässt', speaker: 'Marianne Okafor', cue: 'erklärte' }],
  ],
  [
    'Marianne Okafor hat am Montag den Hafen gesperrt.\n„Wir warten, bis der Wind nachlässt“, sagte sie.',
    [{ text: 'Wir warten, bis der Wind nachlässt', speaker: 'Marianne Okafor', mention: 'sie', cue: 'sagte' }],
  ],
  [
    'Die Sperrung sei „eine Frage von Stunden“, sagte Marianne Okafor.',
    [{ text: 'eine Frage von Stunden', kind: 'partial', speaker: 'Marianne Okafor', cue: 'sagte' }],
  ],
  [
    '„Der Hafen bleibt bis Freitag gesperrt“, teilte die Polizei mit.',
    [{ text: 'Der Hafen bleibt bis Freitag gesperrt', speaker: 'die Polizei', cue: 'teilte' }],
  ],
  [
    'Laut Rüdiger Adeyemi war der Sturm „schlimmer als alles, was ich gesehen habe“.',
    [{ text: 'schlimmer als alles, was ich gesehen habe', speaker: 'Rüdiger Adeyemi', cue: 'Laut' }],
  ],
  [
    '„Wir warten“, sagte Okafor, „bis der Wind nachlässt.“',
    [
      { text: 'Wir warten', speaker: 'Okafor', cue: 'sagte' },
      { text: 'bis der Wind nachlässt.', speaker: 'Okafor' },
    ],
  ],
  [
    'Der Hafen bleibt zu. Dazu sagte der Sprecher der Stadt: „Wir warten, bis der Wind nachlässt.“',
    [{ text: 'Wir warten, bis der Wind nachlässt.', speaker: 'der Sprecher der Stadt', cue: 'sagte' }],
  ],
  ['„Endlich wieder Wind“, freut sich Rüdiger Adeyemi.', [{ text: 'Endlich wieder Wind', speaker: 'Rüdiger Adeyemi' }]],
  ['Der Film „Grauer Hafen“ läuft ab Freitag im alten Zollhaus.', []],
  ['Das Schiff „Marianne“ liegt seit Montag im Hafen.', []],
  ['Die sogenannte „Sturmpause“ dauert bis Freitag.', []],
  // The verb comes second: its subject leads, or follows where something else leads.
  [
    'Als Begründung nannte ein Lotse: „Der Wind dreht zu schnell.“',
    [{ text: 'Der Wind dreht zu schnell.', speaker: 'ein Lotse', cue: 'nannte' }],
  ],
  [
    'Die Sperrung bezeichnete der Reeder Emil Brandis als „Zumutung“.',
    [{ text: 'Zumutung', kind: 'partial', speaker: 'Emil Brandis' }],
  ],
  [
    'Angesichts der Schäden nannte Rüdiger Adeyemi, Sprecher des Hafens, die Kosten „kaum zu tragen“.',
    [{ text: 'kaum zu tragen', speaker: 'Rüdiger Adeyemi', cue: 'nannte' }],
  ],
  [
    'Marianne Okafor, die den Hafen seit Jahren leitet, nannte die Pläne „unausgereift“.',
    [{ text: 'unausgereift', speaker: 'Marianne Okafor', cue: 'nannte' }],
  ],
  [
    'Die Lotsen lehnten ab, Hafenmeisterin Marianne Okafor erklärte: „Wir haben keine Wahl.“',
    [{ text: 'Wir haben keine Wahl.', speaker: 'Marianne Okafor', cue: 'erklärte' }],
  ],
  [
    'Der Kai sei „wegen Unterspülung“ gesperrt, so ein Sprecher der Stadt.',
    [{ text: 'wegen Unterspülung', speaker: 'ein Sprecher der Stadt' }],
  ],
  // The verb comes last: the subject leads its clause, or stands by the auxiliary.
  [
    'Im Mai hatte Rüdiger Adeyemi in einem Brief gewarnt: „Der Kai hält keinen Winter mehr.“',
    [{ text: 'Der Kai hält keinen Winter mehr.', speaker: 'Rüdiger Adeyemi', cue: 'gewarnt' }],
  ],
  [
    'Marianne Okafor wies das zurück, indem sie sagte, der Kai sei „in bestem Zustand“.',
    [{ text: 'in bestem Zustand', speaker: 'Marianne Okafor', mention: 'sie', cue: 'sagte' }],
  ],
  [
    'Wie Rüdiger Adeyemi am Montag mitteilte, sieht die Stadt darin „kein Hindernis für den Verkehr“.',
    [{ text: 'kein Hindernis für den Verkehr', speaker: 'Rüdiger Adeyemi' }],
  ],
  [
    'Der Kai wird von Anwohnern als „Schandfleck des Viertels“ bezeichnet.',
    [{ text: 'Schandfleck des Viertels', speaker: 'Anwohnern' }],
  ],
  // Sources without a person, papers in marks, quoted by others.
  [
    'In dem Gutachten, das die Stadt bezahlt hat, heißt es: „Der Kai ist unterspült.“',
    [{ text: 'Der Kai ist unterspült.', speaker: 'dem Gutachten' }],
  ],
  [
    '„Der Kai ist unterspült“, heißt es in einem Gutachten der Stadt.',
    [{ text: 'Der Kai ist unterspült', speaker: 'einem Gutachten der Stadt' }],
  ],
  [
    '„Der Kai ist verloren“, schreibt die „Küstenrundschau“ am Freitag.',
    [{ text: 'Der Kai ist verloren', speaker: 'Küstenrundschau', mention: '„Küstenrundschau“', cue: 'schreibt' }],
  ],
  [
    'Laut „Küstenrundschau“ ist der Kai „nicht mehr zu retten“.',
    [{ text: 'nicht mehr zu retten', speaker: 'Küstenrundschau', cue: 'Laut' }],
  ],
  [
    'Ein Sender zitierte Okafor mit den Worten: „Wir haben keine Wahl.“',
    [{ text: 'Wir haben keine Wahl.', speaker: 'Okafor', cue: 'zitierte' }],
  ],
  [
    '„Wir haben keine Wahl.“ Das sagte Marianne Okafor am Montag.',
    [{ text: 'Wir haben keine Wahl.', speaker: 'Marianne Okafor' }],
  ],
  // Reported speech goes on from sentence to sentence.
  [
    'Marianne Okafor warnte vor dem Sturm. Die Molen seien „nicht für solche Wellen gebaut“.',
    [{ text: 'nicht für solche Wellen gebaut', speaker: 'Marianne Okafor' }],
  ],
  // Names of things.
  ['Der Reeder wartet auf die „Große Küstenmedaille für Verdienste um die Seefahrt“.', []],
  ['Okafor schrieb in der „Rundschau am Hafen“, der Kai werde bald gesperrt.', []],
  ['Ein Mitarbeiter der „Hafenhilfe Nord“ sagte, es gebe genug Decken.', []],
  ['Sie demonstrierten unter dem Motto „Unser Kai bleibt!“ vor dem Rathaus.', []],
  [
    '„Ja, der Kai ist alt.“ Das musste Marianne Okafor am Montag einräumen.',
    [{ text: 'Ja, der Kai ist alt.', speaker: 'Marianne Okafor' }],
  ],
  [
    'Rüdiger Adeyemi verurteilte die Pläne der Stadt. „Der Hafen gehört allen.“',
    [{ text: 'Der Hafen gehört allen.', speaker: 'Rüdiger Adeyemi' }],
  ],
  // What leads is no subject where it is a thing and a person follows the verb; what belongs to it makes it none.
  [
    'Die Pläne der Stadt nannte Brandis „unausgereift“.',
    [{ text: 'unausgereift', kind: 'partial', speaker: 'Brandis', cue: 'nannte' }],
  ],
  [
    'Nach einem Treffen mit Ada Lindqvist und Emil Brandis sagte Marianne Okafor, der Kai sei „baufällig“.',
    [{ text: 'baufällig', speaker: 'Marianne Okafor', cue: 'sagte' }],
  ],
  // Verbs that share a subject.
  [
    'Marianne Okafor betonte, Rüdiger Adeyemi habe recht, und ergänzte, der Kai sei „baufällig“.',
    [{ text: 'baufällig', speaker: 'Marianne Okafor' }],
  ],
  [
    'Marianne Okafor traf einen Lotsen, der vor dem Sturm warnte, und erklärte: „Der Hafen bleibt zu.“',
    [{ text: 'Der Hafen bleibt zu.', speaker: 'Marianne Okafor' }],
  ],
  // Reported speech that ends in a colon.
  [
    'Marianne Okafor warnte vor dem Sturm. Die Lotsen müssten eines wissen: „Der Kai hält keinen Winter mehr.“',
    [{ text: 'Der Kai hält keinen Winter mehr.', speaker: 'Marianne Okafor' }],
  ],
  // Where something said stands.
  ['In der Chronik stand der Satz: „Der Kai hält ewig.“', [{ text: 'Der Kai hält ewig.', speaker: 'der Chronik' }]],
  ['Auf dem Plakat war die Losung zu lesen: „Der Kai bleibt!“', [{ text: 'Der Kai bleibt!', speaker: 'dem Plakat' }]],
  // Where a sentence ends.
  [
    'Der Kai bleibt zu, sagte Marianne Okafor.Die Stadt habe „keine andere Wahl“.',
    [{ text: 'keine andere Wahl', speaker: 'Marianne Okafor' }],
  ],
  [
    'Emil Brandis rief: „Der Kai bleibt zu!“ Marianne Okafor sagte, die Stadt habe „keine andere Wahl“.',
    [
      { text: 'Der Kai bleibt zu!', speaker: 'Emil Brandis' },
      { text: 'keine andere Wahl', speaker: 'Marianne Okafor' },
    ],
  ],
  // Whose view it is, around the noun for it.
  [
    'Nach Ansicht von Marianne Okafor ist der Kai „in einem traurigen Zustand“.',
    [{ text: 'in einem traurigen Zustand', speaker: 'Marianne Okafor' }],
  ],
  [
    'Marianne Okafor kam am Montag. Nach Okafors Worten ist der Kai „in einem traurigen Zustand“.',
    [{ text: 'in einem traurigen Zustand', speaker: 'Marianne Okafor', mention: 'Okafors' }],
  ],
  [
    'Nach den jüngsten Angaben der Polizei ist der Kai „in einem traurigen Zustand“.',
    [{ text: 'in einem traurigen Zustand', speaker: 'der Polizei' }],
  ],
  [
    'Die Reederei hat den Kai nach eigenen Angaben „in tadellosem Zustand“ übernommen.',
    [{ text: 'in tadellosem Zustand', speaker: 'Die Reederei' }],
  ],
  [
    'Emil Brandis führt die Reederei. Seiner Ansicht nach ist der Kai „in einem traurigen Zustand“.',
    [{ text: 'in einem traurigen Zustand', speaker: 'Emil Brandis', mention: 'Seiner' }],
  ],
  [
    'Marianne Okafor leitet den Hafen. Nach ihren Worten ist der Kai „in einem traurigen Zustand“.',
    [{ text: 'in einem traurigen Zustand', speaker: 'Marianne Okafor', mention: 'ihren' }],
  ],
  // Parts of an attribution that stand apart.
  [
    'Wie es in dem Gutachten heißt, ist der Kai „nicht mehr zu retten“.',
    [{ text: 'nicht mehr zu retten', speaker: 'dem Gutachten' }],
  ],
  [
    'In einer Mitteilung der Reederei hatte es geheißen: „Der Kai hält noch hundert Jahre.“',
    [{ text: 'Der Kai hält noch hundert Jahre.', speaker: 'einer Mitteilung der Reederei' }],
  ],
  [
    'Im Gutachten war von einem „traurigen Zustand“ des Kais die Rede.',
    [{ text: 'traurigen Zustand', speaker: 'Gutachten' }],
  ],
  // Opinions: whoever holds them leads behind `für`.
  [
    'Für Marianne Okafor ist der Kai „ein Fass ohne Boden“.',
    [{ text: 'ein Fass ohne Boden', speaker: 'Marianne Okafor', cue: 'Für' }],
  ],
  ['Für den Bau des Kais hat die Stadt die „Küstenbank Nord“ gewonnen.', []],
  // Words that stand somewhere, or are told to be words.
  [
    'Auf dem Schild am Tor steht „Betreten auf eigene Gefahr“.',
    [{ text: 'Betreten auf eigene Gefahr', speaker: 'dem Schild', cue: 'steht' }],
  ],
  ['Anwohner hängten Banner mit der Aufschrift „Hände weg vom Hafen“ an die Mole.', [{ text: 'Hände weg vom Hafen' }]],
  // What somebody calls something, or holds against somebody.
  [
    'Marianne Okafor warf den Lotsen „Untätigkeit“ vor.',
    [{ text: 'Untätigkeit', speaker: 'Marianne Okafor', cue: 'warf' }],
  ],
  [
    'Der Stadt wurde von den Lotsen „Untätigkeit“ vorgeworfen.',
    [{ text: 'Untätigkeit', speaker: 'den Lotsen', cue: 'vorgeworfen' }],
  ],
  [
    'Marianne Okafor beklagte eine wachsende „Kluft zwischen Stadt und Hafen“.',
    [{ text: 'Kluft zwischen Stadt und Hafen', speaker: 'Marianne Okafor' }],
  ],
  [
    'Das von Marianne Okafor als „Zumutung“ bezeichnete Verfahren ruht.',
    [{ text: 'Zumutung', speaker: 'Marianne Okafor', cue: 'bezeichnete' }],
  ],
  [
    'Die Stadt nannte die Kosten „hoch, aber tragbar“, die Reederei „absurd“.',
    [
      { text: 'hoch, aber tragbar', speaker: 'Die Stadt' },
      { text: 'absurd', speaker: 'die Reederei' },
    ],
  ],
  // Whose something said is.
  [
    'Emil Brandis kam am Montag zurück. Seine Antwort war knapp: „Nein.“',
    [{ text: 'Nein.', speaker: 'Emil Brandis', mention: 'Seine' }],
  ],
  [
    'Das Fazit von Marianne Okafor war knapp: „Der Kai bleibt zu.“',
    [{ text: 'Der Kai bleibt zu.', speaker: 'Marianne Okafor' }],
  ],
  // Verbs in two parts, the verb last, insertions.
  [
    'Die Leiterin des Hafens, Marianne Okafor, bat Emil Brandis, den Kai „sofort und ohne Frist“ zu räumen.',
    [{ text: 'sofort und ohne Frist', speaker: 'Marianne Okafor', description: 'Die Leiterin des Hafens' }],
  ],
  [
    'Wie Marianne Okafor, die den Hafen leitet, am Montag ausführte, sieht die Stadt darin „kein Hindernis für den Verkehr“.',
    [{ text: 'kein Hindernis für den Verkehr', speaker: 'Marianne Okafor' }],
  ],
  [
    '„Wann wird der Kai endlich gebaut?“, wollten die Anwohner wissen.',
    [{ text: 'Wann wird der Kai endlich gebaut?', speaker: 'die Anwohner', cue: 'wissen' }],
  ],
  [
    'Marianne Okafor nahm zu den Vorwürfen Stellung. Der Kai sei „in bestem Zustand“.',
    [{ text: 'in bestem Zustand', speaker: 'Marianne Okafor' }],
  ],
  // A name before a paper's, which is told and not part of it.
  [
    '„Wir sind tief betroffen“, sagte Emil Brandis der Rundschau.',
    [{ text: 'Wir sind tief betroffen', speaker: 'Emil Brandis' }],
  ],
  // Reported speech over several sentences.
  [
    'Marianne Okafor wies auf die Schäden hin. Der Belag ist an vielen Stellen gebrochen, wie die Bilder zeigen. Die Treppen zum Wasser und die Lampen am Kai sind alt. Sie seien „schlimmer dran als nach jedem Sturm“.',
    [{ text: 'schlimmer dran als nach jedem Sturm', speaker: 'Marianne Okafor' }],
  ],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  [
    '„Niemand hat uns gewarnt“, wettert Karl Neri, Vorsitzender der Gewerkschaft.',
    [{ text: 'Niemand hat uns gewarnt', speaker: 'Karl Neri', cue: 'wettert' }],
  ],
  [
    '„Wir haben alle Maßnahmen ergriffen“, heißt es in einer Mitteilung des Ministeriums.',
    [{ text: 'Wir haben alle Maßnahmen ergriffen', speaker: 'einer Mitteilung', cue: 'heißt es' }],
  ],
  [
    '# „Wir hören nicht auf“, warnt Anna Drobe\nDie Bürgermeisterin sprach am Montag.',
    [{ text: 'Wir hören nicht auf', speaker: 'Anna Drobe', cue: 'warnt' }],
  ],
  [
    '# Anna Drobe: „Wir hören nicht auf“\nDie Bürgermeisterin sprach am Montag.',
    [{ text: 'Wir hören nicht auf', speaker: 'Anna Drobe' }],
  ],
  // Whoever is told, what a title belongs to, relatives and insertions.
  [
    'Der Partner lehnt die Maut ab, „aus ideologischen Gründen“, wie Holger Brandt glaubt.',
    [{ text: 'aus ideologischen Gründen', speaker: 'Holger Brandt' }],
  ],
  // What somebody does, before the name and before the family name alone; given names that end alike.
  [
    '„Wir schließen nicht“, sagte Buchhändler Rolf Zander.',
    [{ text: 'Wir schließen nicht', speaker: 'Rolf Zander', description: 'Buchhändler' }],
  ],
  [
    'Die Bahn prüft das, so die Klimaaktivistin Ada Brandis: „Zu spät.“',
    [{ text: 'Zu spät.', speaker: 'Ada Brandis', description: 'die Klimaaktivistin' }],
  ],
  [
    'Alexander Maria Roth malt. „Ich male nachts“, sagt Roth.',
    [{ text: 'Ich male nachts', speaker: 'Alexander Maria Roth' }],
  ],
  [
    'Emil Hahn kennt den Hafen. „Er versandet“, sagt der Wasserexperte Hahn.',
    [{ text: 'Er versandet', speaker: 'Emil Hahn', mention: 'Wasserexperte Hahn' }],
  ],
  [
    'Der Hafenhistoriker Hahn weiß es. „Er versandet“, sagt Emil Hahn.',
    [{ text: 'Er versandet', speaker: 'Emil Hahn' }],
  ],
  // Verbs that say something only with their prefix, and in marks what things are called.
  [
    'Die Polizei führte an, das Tor sei „nicht verschlossen“.',
    [{ text: 'nicht verschlossen', speaker: 'Die Polizei', cue: 'führte' }],
  ],
  [
    'Anna Drobe räumte am Montag „schwere Fehler“ ein.',
    [{ text: 'schwere Fehler', speaker: 'Anna Drobe', cue: 'räumte' }],
  ],
  // Where a name ends, and what is none.
  [
    'Emil Hahn von der Hafenwacht Ahlen sagte: „Er versandet.“',
    [{ text: 'Er versandet.', speaker: 'Emil Hahn', mention: 'Emil Hahn' }],
  ],
  ['„Er versandet“, sagte Ursula von der Aue.', [{ text: 'Er versandet', speaker: 'Ursula von der Aue' }]],
  [
    'Emil Hahn blieb. 94 Prozent der Leser wollten seinen Rücktritt. „Ich bleibe“, sagte er.',
    [{ text: 'Ich bleibe', speaker: 'Emil Hahn', mention: 'er' }],
  ],
  [
    'Emil Hahn blieb. Hahns Annahme war falsch. „Ich bleibe“, sagte er.',
    [{ text: 'Ich bleibe', speaker: 'Emil Hahn', mention: 'er' }],
  ],
  ['Das Wasser steigt. Grisa sagte: „Wir müssen fort.“', [{ text: 'Wir müssen fort.', speaker: 'Grisa' }]],
  // One person under one article.
  [
    '„Streit ist Kraft“, sagt der Kommunal- und Hafenexperte Christian Wirth.',
    [{ text: 'Streit ist Kraft', speaker: 'Christian Wirth', mention: 'Christian Wirth' }],
  ],
  [
    'Die Frauenrechtlerin und Malerin Ada Brandis nannte das „eine neue Stufe“.',
    [{ text: 'eine neue Stufe', speaker: 'Ada Brandis' }],
  ],
  // A heading is said by whoever speaks below it.
  [
    'Anna Drobe warnt. „Wir haben kein Geld“, sagt Anna Drobe.\n## „Er hält noch“\n„Der Kai hält noch, glauben Sie mir“, sagt Emil Hahn.',
    [
      { text: 'Wir haben kein Geld', speaker: 'Anna Drobe' },
      { text: 'Er hält noch', speaker: 'Emil Hahn' },
      { text: 'Der Kai hält noch, glauben Sie mir', speaker: 'Emil Hahn' },
    ],
  ],
  [
    'Alle kennen den Sketch von Hartlieb. „So ist das eben“, sagt Hartlieb.',
    [{ text: 'So ist das eben', speaker: 'Hartlieb' }],
  ],
  [
    'Der Kai ist alt. Anders gesagt: „Er hält nicht mehr lange.“',
    [{ text: 'Er hält nicht mehr lange.', speaker: null }],
  ],
  ['Jan Ost warf der Reederei „grobe Fahrlässigkeit“ vor.', [{ text: 'grobe Fahrlässigkeit', speaker: 'Jan Ost' }]],
  [
    'Die Gewerkschaft hielt der Bürgermeisterin „grobe Fahrlässigkeit“ vor.',
    [{ text: 'grobe Fahrlässigkeit', speaker: 'Die Gewerkschaft' }],
  ],
  [
    '„Wir warten auf besseres Wetter“, lautet die Antwort von Jan Ost.',
    [{ text: 'Wir warten auf besseres Wetter', speaker: 'Jan Ost' }],
  ],
  [
    'Hanna Petersen (52) leitet die Reederei. Jan Ost (61) ist an Bord.\n„Wir warten“, sagte die 52-Jährige.',
    [{ text: 'Wir warten', speaker: 'Hanna Petersen', mention: 'die 52-Jährige' }],
  ],
  [
    '„Es ist kein Geld mehr da“, sagte Landrätin Kirsten Bader.',
    [{ text: 'Es ist kein Geld mehr da', speaker: 'Kirsten Bader', description: 'Landrätin' }],
  ],
  [
    'Bürgermeister Ernst Faber wollte nichts sagen.\n„Wir haben nichts zu verbergen.“\nDas sagte Landrätin Ina Kolb am Montag.',
    [{ text: 'Wir haben nichts zu verbergen.', speaker: 'Ina Kolb' }],
  ],
  [
    '„Wir schaffen das“, sagte Stürmer Jan Ost. Trainer Rolf Brandis trat auf die Bremse. „Noch ist nichts gewonnen.“',
    [
      { text: 'Wir schaffen das', speaker: 'Jan Ost' },
      { text: 'Noch ist nichts gewonnen.', speaker: 'Rolf Brandis' },
    ],
  ],
  [
    'Trainer ist Rolf Ahrend. „Wir schaffen das“, sagte Jan Ost.\nAhrend kennt die Kritik. „Sie ist nicht neu.“',
    [
      { text: 'Wir schaffen das', speaker: 'Jan Ost' },
      { text: 'Sie ist nicht neu.', speaker: 'Rolf Ahrend' },
    ],
  ],
  [
    'Der Biologe Rolf Brandis zählte die Vögel.\n„Es sind viele“, sagte der Biologe.',
    [{ text: 'Es sind viele', speaker: 'Rolf Brandis' }],
  ],
  [
    '„Die Straße wird morgen geöffnet.“\nDas kündigte Stadträtin Nadja Konrad am Abend an.',
    [{ text: 'Die Straße wird morgen geöffnet.', speaker: 'Nadja Konrad' }],
  ],
  [
    '„Die Straße wird morgen geöffnet.“\nSo äußerte sich Nadja Konrad.',
    [{ text: 'Die Straße wird morgen geöffnet.', speaker: 'Nadja Konrad' }],
  ],
  ['Drei Schulen gewannen den Wettbewerb „Starke Häfen“. Das ruft Neider auf den Plan.', []],
  // One word is speech where a verb of saying stands behind its comma.
  ['„Unfassbar“, schimpfte Trainer Jan Kröger nach dem Spiel.', [{ text: 'Unfassbar', speaker: 'Jan Kröger' }]],
  // Whom the sentences before are about, past what they report.
  [
    'Der Lotse schüttelt den Kopf. „Das war der falsche Kai.“',
    [{ text: 'Das war der falsche Kai.', speaker: 'Der Lotse' }],
  ],
  [
    'Kapitänin Marianne Okafor wirkt gelassen. Die Preise mache der Markt. Eine Anzeige werde es nicht geben: „Wir zeigen doch keine Nachbarn an.“',
    [{ text: 'Wir zeigen doch keine Nachbarn an.', speaker: 'Marianne Okafor' }],
  ],
  [
    'Marianne Okafor winkt ab. Der Begriff sei „blanker Unsinn“.',
    [{ text: 'blanker Unsinn', kind: 'partial', speaker: 'Marianne Okafor' }],
  ],
  [
    'Zur Ursache schweigt Kommissar Emil Brandis. Man ermittle „in alle Richtungen“.',
    [{ text: 'in alle Richtungen', kind: 'partial', speaker: 'Emil Brandis' }],
  ],
  // What interrupts has a subject of its own.
  [
    'Die Reeder, ließ der Hafenverband wissen, seien „kein Geldautomat“.',
    [{ text: 'kein Geldautomat', kind: 'partial', speaker: 'der Hafenverband' }],
  ],
  [
    'Der Reeder blickt auf ein Jahr zurück, das Direktor Emil Brandis in seinem Brief als „mühsam“ bezeichnet.',
    [{ text: 'mühsam', kind: 'partial', speaker: 'Emil Brandis' }],
  ],
  [
    'In einem Bericht, den die Rundschau druckte, wird der Zustand des Kais als „kritisch“ bezeichnet.',
    [{ text: 'kritisch', kind: 'partial', speaker: 'einem Bericht' }],
  ],
  // On what words stand.
  [
    'Seine Mutter hält ein Schild hoch. „Wir wollen wieder fahren“, ist darauf zu lesen.',
    [{ text: 'Wir wollen wieder fahren', speaker: 'ein Schild' }],
  ],
  [
    'Der Kai ist gesperrt, die Fähre fährt nicht mehr, und am Tor hängt jetzt ein Zettel: „Bitte klopfen Sie laut.“',
    [{ text: 'Bitte klopfen Sie laut.', speaker: 'ein Zettel' }],
  ],
  [
    'Die Lotsen sind verärgert. Die sprechen in ihrem Brief von einer „drohenden Pleite“.',
    [{ text: 'drohenden Pleite', kind: 'partial', speaker: 'Die' }],
  ],
  [
    '„Und was sagt der Reeder dazu?“ – „Der ist im Urlaub.“',
    [{ text: 'Und was sagt der Reeder dazu?' }, { text: 'Der ist im Urlaub.' }],
  ],
  [
    'Die Akten fehlen, merkte der Anwalt an, der von einer „Buchführung nach Seemannsart“ sprach.',
    [{ text: 'Buchführung nach Seemannsart', kind: 'partial', speaker: 'der Anwalt' }],
  ],
  // A common noun is nobody's name.
  [
    'Die Lehrerin Ada Lenz holt Luft. „Er hat geklingelt“, sagt sie.',
    [{ text: 'Er hat geklingelt', speaker: 'Ada Lenz', mention: 'sie' }],
  ],
  [
    'Später meldet sich der Vater noch einmal zu Wort. Er spricht leise: „Ich kann das verstehen.“',
    [{ text: 'Ich kann das verstehen.', speaker: 'Er', mention: 'Er' }],
  ],
  // A title that no list has, before a given name; a woman by her title.
  [
    'Smutje Bernd Ahlen schaut nicht auf. „Immer“, sagt Ahlen.',
    [{ text: 'Immer', speaker: 'Bernd Ahlen', mention: 'Ahlen' }],
  ],
  [
    'Trainer Heiko Olm lobte die Kapitänin Thea Marq. „Wir sind bereit“, sagte sie.',
    [{ text: 'Wir sind bereit', speaker: 'Thea Marq', mention: 'sie' }],
  ],
  // A long name is no title.
  [
    '„Wir bauen das Netz aus“, sagt Carlos Gómez Sáez, Vorstandschef von Hafen Pay.',
    [{ text: 'Wir bauen das Netz aus', speaker: 'Carlos Gómez Sáez', mention: 'Carlos Gómez Sáez' }],
  ],
  [
    'Die Polizei ermittelt noch. Nadia Okafor spricht von „Hinweisen auf einen technischen Defekt“.',
    [{ text: 'Hinweisen auf einen technischen Defekt', speaker: 'Nadia Okafor', cue: 'spricht' }],
  ],
  [
    'Ada Brandis kam als Letzte. Sie blickte zu Boden.\n„Mir tut das alles sehr leid.“',
    [{ text: 'Mir tut das alles sehr leid.', speaker: 'Ada Brandis' }],
  ],
]
