import type { SpeechCase } from '../speech-case.ts'

/** Polish: low and high marks, dash dialogue with a second dash before the verb. */
export const cases: SpeechCase[] = [
  [
    '„Czekamy, aż wiatr ucichnie” – powiedziała Marianna Nowak.',
    [{ text: 'Czekamy, aż wiatr ucichnie', speaker: 'Marianna Nowak', cue: 'powiedziała' }],
  ],
  [
    '„Czekamy, aż wiatr ucichnie”, powiedziała Marianna Nowak.',
    [{ text: 'Czekamy, aż wiatr ucichnie', speaker: 'Marianna Nowak', cue: 'powiedziała' }],
  ],
  [
    'Kapitan portu Marianna Nowak wyjaśniła: „Czekamy, aż wiatr ucichnie”.',
    [{ text: 'Czekamy, aż wiatr ucichnie', speaker: 'Marianna Nowak', cue: 'wyjaśniła' }],
  ],
  [
    '„Port pozostaje zamknięty do piątku” – poinformowała policja.',
    [{ text: 'Port pozostaje zamknięty do piątku', speaker: 'policja', cue: 'poinformowała' }],
  ],
  [
    'Marianna Nowak zamknęła port w poniedziałek.\n„Czekamy, aż wiatr ucichnie” – dodała ona.',
    [{ text: 'Czekamy, aż wiatr ucichnie', speaker: 'Marianna Nowak', cue: 'dodała' }],
  ],
  [
    'Według Piotra Zielińskiego burza była „gorsza niż wszystko, co widziałem”.',
    [{ text: 'gorsza niż wszystko, co widziałem', speaker: 'Piotra Zielińskiego', cue: 'Według' }],
  ],
  [
    '„Czekamy” – powiedział Piotr Zieliński – „aż wiatr ucichnie”.',
    [
      { text: 'Czekamy', speaker: 'Piotr Zieliński', cue: 'powiedział' },
      { text: 'aż wiatr ucichnie', speaker: 'Piotr Zieliński' },
    ],
  ],
  [
    '– Nie wiem, kiedy prom wróci – powiedziała Marianna Nowak.',
    [{ text: 'Nie wiem, kiedy prom wróci', speaker: 'Marianna Nowak', cue: 'powiedziała' }],
  ],
  [
    '– Odbudujemy nabrzeże – zapewnił rzecznik.',
    [{ text: 'Odbudujemy nabrzeże', speaker: 'rzecznik', cue: 'zapewnił' }],
  ],
  ['Film „Szary port” wchodzi do kin w piątek.', []],
  ['Tak zwana „przerwa w wietrze” potrwa do piątku.', []],
  ['Statek „Marianna” stoi w porcie od poniedziałku.', []],
  [
    '– Nie poddamy się – powiedziała burmistrz Anna Nowak.',
    [{ text: 'Nie poddamy się', speaker: 'Anna Nowak', description: 'burmistrz', cue: 'powiedziała' }],
  ],
  [
    '„To skandal” – ocenił poseł Jan Kowal.',
    [{ text: 'To skandal', speaker: 'Jan Kowal', description: 'poseł', cue: 'ocenił' }],
  ],
  ['Zdaniem ministra plan jest „nierealny”.', [{ text: 'nierealny', speaker: 'ministra', cue: 'Zdaniem' }]],
  [
    'Prezes spółki Adam Wrona nazwał decyzję „błędem”.',
    [{ text: 'błędem', speaker: 'Adam Wrona', description: 'Prezes spółki', cue: 'nazwał' }],
  ],
  ['Film „Zimowe światło” wejdzie do kin w piątek.', []],
  // As the press prints it: opinions, verbs beside the point, narration inside the marks, who is asked and what stands somewhere.
  [
    'Zdaniem Piotra Zielińskiego nabrzeże jest „studnią bez dna”.',
    [{ text: 'studnią bez dna', speaker: 'Piotra Zielińskiego' }],
  ],
  ['Według burmistrz Anny Nowak port jest „porzucony”.', [{ text: 'porzucony', speaker: 'Anny Nowak' }]],
  [
    '– Nabrzeże jest stare, ale trzyma – zapewnia Piotr Zieliński, który kieruje firmą.',
    [{ text: 'Nabrzeże jest stare, ale trzyma', speaker: 'Piotr Zieliński' }],
  ],
  [
    '– To wstyd – mówi Anna Nowak. – Nikt nas o nic nie pytał.',
    [
      { text: 'To wstyd', speaker: 'Anna Nowak' },
      { text: 'Nikt nas o nic nie pytał.', speaker: 'Anna Nowak' },
    ],
  ],
  ['Piotr Zieliński nazwał decyzję „absurdalną”.', [{ text: 'absurdalną', speaker: 'Piotr Zieliński' }]],
  [
    'Rzecznik policji st. asp. Jan Wójcik poinformował, że port „będzie zamknięty do piątku”.',
    [{ text: 'będzie zamknięty do piątku', speaker: 'Jan Wójcik' }],
  ],
  [
    '„To czarny dzień dla miasta” – napisała Anna Nowak na Facebooku.',
    [{ text: 'To czarny dzień dla miasta', speaker: 'Anna Nowak' }],
  ],
  [
    '„Nabrzeże – dodał Piotr Zieliński – stoi od stu lat”.',
    [
      { text: 'Nabrzeże', speaker: 'Piotr Zieliński' },
      { text: 'stoi od stu lat', speaker: 'Piotr Zieliński' },
    ],
  ],
  [
    'W raporcie czytamy: „Nabrzeże jest w stanie krytycznym”.',
    [{ text: 'Nabrzeże jest w stanie krytycznym', speaker: 'raporcie' }],
  ],
  [
    '„Nabrzeże jest w stanie krytycznym” – czytamy w raporcie.',
    [{ text: 'Nabrzeże jest w stanie krytycznym', speaker: 'raporcie' }],
  ],
  ['Jak wyjaśniła Anna Nowak, miasto „nie miało wyboru”.', [{ text: 'nie miało wyboru', speaker: 'Anna Nowak' }]],
  [
    'Burmistrz Anna Drobna spotkała się z Karolem Nerim. „Nikt nas nie ostrzegł” – żaliła się.',
    [{ text: 'Nikt nas nie ostrzegł', speaker: 'Anna Drobna', cue: 'żaliła się' }],
  ],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  [
    '„Podjęto wszystkie działania” – poinformowało ministerstwo.',
    [{ text: 'Podjęto wszystkie działania', speaker: 'ministerstwo', cue: 'poinformowało' }],
  ],
  [
    'Ministerstwo przekazało, że „podjęto wszystkie działania”.',
    [{ text: 'podjęto wszystkie działania', speaker: 'Ministerstwo', cue: 'przekazało' }],
  ],
  [
    'Anna Drobna kieruje portem. – Czegoś takiego nie widziałam – przyznaje.',
    [{ text: 'Czegoś takiego nie widziałam', speaker: 'Anna Drobna', cue: 'przyznaje' }],
  ],
  [
    'Anna Drobna kieruje portem. Karol Neri jest inżynierem.\n– Czegoś takiego nie widziałem – mówi on.\n– To straszne – dodaje ona.',
    [
      { text: 'Czegoś takiego nie widziałem', speaker: 'Karol Neri', cue: 'mówi' },
      { text: 'To straszne', speaker: 'Anna Drobna', cue: 'dodaje' },
    ],
  ],
  [
    '# „Nie przestaniemy” – ostrzega Anna Drobna\nBurmistrz przemawiała w poniedziałek.',
    [{ text: 'Nie przestaniemy', speaker: 'Anna Drobna', cue: 'ostrzega' }],
  ],
  [
    '# Anna Drobna: „Nie przestaniemy”\nBurmistrz przemawiała w poniedziałek.',
    [{ text: 'Nie przestaniemy', speaker: 'Anna Drobna' }],
  ],
  [
    '– Jesteśmy zmęczeni – wzdycha Róża Gil. – Nikt nie przychodzi – wtóruje jej mąż Jan Pons.',
    [
      { text: 'Jesteśmy zmęczeni', speaker: 'Róża Gil', cue: 'wzdycha' },
      { text: 'Nikt nie przychodzi', speaker: 'Jan Pons', cue: 'wtóruje' },
    ],
  ],
  // Words that this press says it with: what somebody calls, promises or demands, and who speaks.
  [
    'Minister Łukasz Ferra zapowiedział „szybką pomoc” i poprosił o „cierpliwość”.',
    [
      { text: 'szybką pomoc', speaker: 'Łukasz Ferra', cue: 'zapowiedział' },
      { text: 'cierpliwość', speaker: 'Łukasz Ferra', cue: 'zapowiedział' },
    ],
  ],
  ['Opozycja zarzuca rządowi „bezczynność”.', [{ text: 'bezczynność', speaker: 'Opozycja', cue: 'zarzuca' }]],
  // Whoever is told, what a title belongs to, relatives and insertions.
  ['Policjant, który chce zachować anonimowość, mówi o „układzie”.', [{ text: 'układzie', speaker: 'Policjant' }]],
  ['Prezydent USA nazwał rozmowy „owocnymi”.', [{ text: 'owocnymi', speaker: 'Prezydent USA' }]],
  [
    'Aktorka Ewa Sowa mówi wprost: „Ten teatr umiera”.',
    [{ text: 'Ten teatr umiera', speaker: 'Ewa Sowa', description: 'Aktorka' }],
  ],
  ['– Bez przesady – ucina wójt.', [{ text: 'Bez przesady', speaker: 'wójt', cue: 'ucina' }]],
  [
    'Port jest zamknięty. – Czekamy na wiatr – tłumaczy Ada Lis. – To potrwa – dorzuca.',
    [
      { text: 'Czekamy na wiatr', speaker: 'Ada Lis', cue: 'tłumaczy' },
      { text: 'To potrwa', speaker: 'Ada Lis', cue: 'dorzuca' },
    ],
  ],
  [
    'Burmistrz mówi o „trudnej zimie”. – Czekamy na wiatr – dorzuca Ada Lis.',
    [{ text: 'trudnej zimie' }, { text: 'Czekamy na wiatr', speaker: 'Ada Lis', cue: 'dorzuca' }],
  ],
  // Speech that begins again behind narration of more than a sentence.
  [
    '– Czekamy – mówi Ada Nowak. Patrzy na port. – Wieje coraz mocniej.',
    [
      { text: 'Czekamy', speaker: 'Ada Nowak' },
      { text: 'Wieje coraz mocniej.', speaker: 'Ada Nowak' },
    ],
  ],
  [
    'Anna Nowak kieruje portem. Według niej port „stoi pusty”.',
    [{ text: 'stoi pusty', speaker: 'Anna Nowak', mention: 'niej' }],
  ],
  // A name in a case that no subject has.
  [
    'Kapitan nie kryje żalu. „Port to nie muzeum” – zauważa. Janowi Nowickiemu zarzuca „brak odwagi”.',
    [{ text: 'Port to nie muzeum', speaker: 'Kapitan' }, { text: 'brak odwagi' }],
  ],
  [
    '"Nie mamy pieniędzy na nowy most."\nTak mówi Jan Kowalik, naczelnik portu.',
    [{ text: 'Nie mamy pieniędzy na nowy most.', speaker: 'Jan Kowalik' }],
  ],
  ['Adam Brzoza mówił o tym w "Rozmowie poranka".', []],
  ['O sprawie napisał "Kurier Portowy".', []],
  ['Jak podaje "Kurier Portowy", most będzie zamknięty.', []],
  [
    '"Drogę otworzą jutro".\nPoinformowała o tym Nadia Konik, rzeczniczka powiatu.',
    [{ text: 'Drogę otworzą jutro', speaker: 'Nadia Konik' }],
  ],
  [
    '"Nie ma pieniędzy" - powiedział "Kurierowi Portowemu" wójt Adam Brzoza.',
    [{ text: 'Nie ma pieniędzy', speaker: 'Adam Brzoza' }],
  ],
  // A hyphen with blanks opens speech inside a paragraph, too, and a longer dash may close it.
  [
    'Na spotkanie przyszło kilkaset osób. - Wśród nich są matki i seniorzy - opowiada Ewa Lis. - Co teraz zrobimy?',
    [
      { text: 'Wśród nich są matki i seniorzy', speaker: 'Ewa Lis' },
      { text: 'Co teraz zrobimy?', speaker: 'Ewa Lis' },
    ],
  ],
  [
    'Na spotkanie przyszło kilkaset osób. - Na jesień szykujemy pokaz – dodał Jan Krawczyk.',
    [{ text: 'Na jesień szykujemy pokaz', speaker: 'Jan Krawczyk' }],
  ],
  // Whoever speaks in a line of its own.
  [
    '- Nie wiemy, kiedy otworzą most. Mamy sporo nerwów\n- powiedział Artur Kuczma, trener gości.',
    [{ text: 'Nie wiemy, kiedy otworzą most. Mamy sporo nerwów', speaker: 'Artur Kuczma' }],
  ],
  [
    'Na placu stali rodzice. - Szanuję rodziców. Nie pochwalam jako ojciec, jako nauczyciel takich metod - mówi Jan Olczak.',
    [{ text: 'Szanuję rodziców. Nie pochwalam jako ojciec, jako nauczyciel takich metod', speaker: 'Jan Olczak' }],
  ],
  [
    '„Nie rozumiem tej decyzji” - napisała na Facebooku Anna Mazur.',
    [{ text: 'Nie rozumiem tej decyzji', speaker: 'Anna Mazur' }],
  ],
  // Verbs that agree, adverbs behind them, titles in small letters, narration between dashes, answers.
  [
    'Rzecznik Jan Kowal milczał. Anna Lis pisze książkę. „Tytuł już mam” – dodała wreszcie.',
    [{ text: 'Tytuł już mam', speaker: 'Anna Lis' }],
  ],
  ['„To nie policjant” – zaznacza asp. Wrona.', [{ text: 'To nie policjant', speaker: 'Wrona' }]],
  [
    '– Pukają też nocą – Anna Lis wylicza na palcach. – I co, nie otworzę?',
    [
      { text: 'Pukają też nocą', speaker: 'Anna Lis' },
      { text: 'I co, nie otworzę?', speaker: 'Anna Lis' },
    ],
  ],
  [
    '– Mam jedną zasadę – mówi Anna Lis. Po chwili poprawia się: – No dobrze, dwie.',
    [
      { text: 'Mam jedną zasadę', speaker: 'Anna Lis' },
      { text: 'No dobrze, dwie.', speaker: 'Anna Lis' },
    ],
  ],
  [
    'Pielęgniarki są innego zdania. „Nikt nas nie pytał” – mówią anonimowo.',
    [{ text: 'Nikt nas nie pytał', speaker: 'Pielęgniarki' }],
  ],
]
