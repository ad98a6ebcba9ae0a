import type { SpeechCase } from '../speech-case.ts'

/** Dutch: single marks first, inverted order, `aldus`. */
export const cases: SpeechCase[] = [
  [
    '‘We wachten tot de wind gaat liggen’, zei Marianne de Boer.',
    [{ text: 'We wachten tot de wind gaat liggen', speaker: 'Marianne de Boer', cue: 'zei' }],
  ],
  [
    'Havenmeester Marianne de Boer zei: “We wachten tot de wind gaat liggen.”',
    [{ text: 'We wachten tot de wind gaat liggen.', speaker: 'Marianne de Boer', cue: 'zei' }],
  ],
  [
    '“De haven blijft tot vrijdag dicht”, meldt de politie.',
    [{ text: 'De haven blijft tot vrijdag dicht', speaker: 'de politie', cue: 'meldt' }],
  ],
  [
    'Marianne de Boer sloot maandag de haven.\n“We wachten tot de wind gaat liggen”, zegt ze.',
    [{ text: 'We wachten tot de wind gaat liggen', speaker: 'Marianne de Boer', cue: 'zegt' }],
  ],
  [
    'Volgens Pieter Jansen was de storm “erger dan alles wat ik heb gezien”.',
    [{ text: 'erger dan alles wat ik heb gezien', speaker: 'Pieter Jansen', cue: 'Volgens' }],
  ],
  [
    '“We wachten”, zei Pieter Jansen, “tot de wind gaat liggen.”',
    [
      { text: 'We wachten', speaker: 'Pieter Jansen', cue: 'zei' },
      { text: 'tot de wind gaat liggen.', speaker: 'Pieter Jansen' },
    ],
  ],
  [
    '„De haven blijft dicht”, aldus burgemeester Pieter Jansen.',
    [{ text: 'De haven blijft dicht', speaker: 'Pieter Jansen', cue: 'aldus' }],
  ],
  [
    'De woordvoerder zegt: ‘We gaan de kade herbouwen.’',
    [{ text: 'We gaan de kade herbouwen.', speaker: 'De woordvoerder', cue: 'zegt' }],
  ],
  [
    'Minister Pieter Jansen noemde de sluiting “een kwestie van uren”.',
    [{ text: 'een kwestie van uren', speaker: 'Pieter Jansen', cue: 'noemde' }],
  ],
  ['De film ‘Grijze haven’ draait vanaf vrijdag.', []],
  ['De zogenoemde ‘windpauze’ duurt tot vrijdag.', []],
  ['Het schip ‘Marianne’ ligt sinds maandag in de haven.', []],
  [
    '“We geven niet op”, zei burgemeester Anna de Wit maandag.',
    [{ text: 'We geven niet op', speaker: 'Anna de Wit', description: 'burgemeester', cue: 'zei' }],
  ],
  [
    'Volgens de minister is het plan “een ramp voor de boeren”.',
    [{ text: 'een ramp voor de boeren', speaker: 'de minister', cue: 'Volgens' }],
  ],
  [
    'Premier Jan Smit noemde het besluit “onverstandig”.',
    [{ text: 'onverstandig', speaker: 'Jan Smit', description: 'Premier', cue: 'noemde' }],
  ],
  [
    '“Dat kan niet”, aldus een woordvoerder van de gemeente.',
    [{ text: 'Dat kan niet', speaker: 'een woordvoerder', cue: 'aldus' }],
  ],
  [
    'De directeur van het museum, Piet Vos, is blij: “Eindelijk weer bezoekers.”',
    [{ text: 'Eindelijk weer bezoekers.', speaker: 'Piet Vos', description: 'De directeur van het museum' }],
  ],
  // As the press prints it: opinions, verbs beside the point, narration inside the marks, who is asked and what stands somewhere.
  ['‘Dit is een schande’, aldus een boze Pieter Jansen.', [{ text: 'Dit is een schande', speaker: 'Pieter Jansen' }]],
  [
    'Volgens burgemeester Anna de Wit is de kade ‘in slechte staat’.',
    [{ text: 'in slechte staat', speaker: 'Anna de Wit' }],
  ],
  ['De kade is volgens Anna de Wit ‘in slechte staat’.', [{ text: 'in slechte staat', speaker: 'Anna de Wit' }]],
  [
    'Dat zegt havenmeester Marianne de Boer: “We wachten tot de wind gaat liggen.”',
    [{ text: 'We wachten tot de wind gaat liggen.', speaker: 'Marianne de Boer' }],
  ],
  [
    '‘De kade is oud, maar hij houdt’, staat in het rapport van de gemeente.',
    [{ text: 'De kade is oud, maar hij houdt', speaker: 'het rapport' }],
  ],
  [
    'In het rapport staat: ‘De kade is oud, maar hij houdt.’',
    [{ text: 'De kade is oud, maar hij houdt.', speaker: 'het rapport' }],
  ],
  [
    'Jansen noemt het besluit ‘onbegrijpelijk’. “Niemand heeft ons iets gevraagd.”',
    [
      { text: 'onbegrijpelijk', speaker: 'Jansen' },
      { text: 'Niemand heeft ons iets gevraagd.', speaker: 'Jansen' },
    ],
  ],
  [
    'Pieter Jansen is boos. ‘Niemand heeft ons iets gevraagd’, zegt de reder. ‘Wij staan erbuiten.’',
    [
      { text: 'Niemand heeft ons iets gevraagd', speaker: 'de reder' },
      { text: 'Wij staan erbuiten.', speaker: 'de reder' },
    ],
  ],
  [
    'Marianne de Boer, die de haven leidt, spreekt van “een zwarte dag voor de stad”.',
    [{ text: 'een zwarte dag voor de stad', speaker: 'Marianne de Boer' }],
  ],
  [
    '“We wachten tot de wind gaat liggen,” laat een woordvoerder van de haven weten.',
    [{ text: 'We wachten tot de wind gaat liggen,', speaker: 'een woordvoerder' }],
  ],
  [
    '‘Wanneer gaat de haven weer open?’, wil Anna de Wit weten.',
    [{ text: 'Wanneer gaat de haven weer open?', speaker: 'Anna de Wit' }],
  ],
  ['Zij vindt dat de stad ‘te lang heeft gewacht’.', [{ text: 'te lang heeft gewacht', speaker: 'Zij' }]],
  [
    'Op de vraag wanneer de haven opengaat, antwoordt Jansen: ‘Als de wind het wil.’',
    [{ text: 'Als de wind het wil.', speaker: 'Jansen' }],
  ],
  [
    'Voor Marianne de Boer is de kade ‘een bodemloze put’.',
    [{ text: 'een bodemloze put', speaker: 'Marianne de Boer' }],
  ],
  [
    'Nadat de kade was gesloten, zei wethouder Piet Vos dat de stad ‘geen keus’ had.',
    [{ text: 'geen keus', speaker: 'Piet Vos' }],
  ],
  [
    '“Het was,” zegt De Boer, “de ergste storm in jaren.” Ze zucht. “En de zomer moet nog komen.”',
    [
      { text: 'Het was,', speaker: 'De Boer' },
      { text: 'de ergste storm in jaren.', speaker: 'De Boer' },
      { text: 'En de zomer moet nog komen.', speaker: 'De Boer' },
    ],
  ],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  [
    '‘De brug houdt het wel’, bezweert Anna Drobe. ‘Daar is ze voor gebouwd.’',
    [
      { text: 'De brug houdt het wel', speaker: 'Anna Drobe', cue: 'bezweert' },
      { text: 'Daar is ze voor gebouwd.', speaker: 'Anna Drobe', cue: 'bezweert' },
    ],
  ],
  [
    '‘Alle maatregelen zijn genomen’, schrijft de minister in een brief aan de Kamer.',
    [{ text: 'Alle maatregelen zijn genomen', speaker: 'de minister', cue: 'schrijft' }],
  ],
  [
    'Anna Drobe leidt de haven. Karel Neri is burgemeester.\n‘Zoiets heb ik nooit gezien’, zegt hij. ‘Het is vreselijk’, beaamt zij.',
    [
      { text: 'Zoiets heb ik nooit gezien', speaker: 'Karel Neri', cue: 'zegt' },
      { text: 'Het is vreselijk', speaker: 'Anna Drobe', cue: 'beaamt' },
    ],
  ],
  [
    '# ‘Wij stoppen niet’, waarschuwt Anna Drobe\nDe burgemeester sprak maandag.',
    [{ text: 'Wij stoppen niet', speaker: 'Anna Drobe', cue: 'waarschuwt' }],
  ],
  // Words that this press says it with: what somebody calls, promises or demands, and who speaks.
  [
    'In een verklaring laat het ministerie weten dat ‘alle maatregelen zijn genomen’.',
    [{ text: 'alle maatregelen zijn genomen', speaker: 'het ministerie' }],
  ],
  [
    '‘Alle maatregelen zijn genomen’, laat het ministerie weten.',
    [{ text: 'Alle maatregelen zijn genomen', speaker: 'het ministerie' }],
  ],
  // Whoever is told, what a title belongs to, relatives and insertions.
  ['‘De kade houdt’, zegt burgemeester Bart Okma van Zutphen.', [{ text: 'De kade houdt', speaker: 'Bart Okma' }]],
  ['Het OM stelt dat de verdachten ‘doelbewust’ te werk gingen.', [{ text: 'doelbewust', speaker: 'OM' }]],
  [
    '‘We hebben geen geld voor een nieuwe brug.’\nDat zegt wethouder Bas Kuiper.',
    [{ text: 'We hebben geen geld voor een nieuwe brug.', speaker: 'Bas Kuiper' }],
  ],
  ['Dat schrijft ‘De Havenkoerier’.', []],
  [
    '‘We winnen dit’, zei Jan Oost.\nFractievoorzitter Bas Kuiper wil weten wat er gebeurde. ‘Was het een ongeluk?’',
    [
      { text: 'We winnen dit', speaker: 'Jan Oost' },
      { text: 'Was het een ongeluk?', speaker: 'Bas Kuiper' },
    ],
  ],
  [
    'Bioloog Bas Kuiper telde de vogels.\n‘Het zijn er veel’, zegt de bioloog.',
    [{ text: 'Het zijn er veel', speaker: 'Bas Kuiper' }],
  ],
  [
    'De havenmeester trok haar wenkbrauwen op. „Dat is een heel verhaal voor één boot.”',
    [{ text: 'Dat is een heel verhaal voor één boot.', speaker: 'De havenmeester' }],
  ],
  [
    'Het kader was, zo betoogde de verdachte, versleten: „Daar kon ik niets aan doen.”',
    [{ text: 'Daar kon ik niets aan doen.', speaker: 'de verdachte' }],
  ],
  [
    '‘De haven is leeg’, zegt de Zwolse schipper Wim Brandt.',
    [{ text: 'De haven is leeg', speaker: 'Wim Brandt', cue: 'zegt' }],
  ],
  [
    'In haar brief heeft Femke Brandt het over ‘een kade voor niemand’.',
    [{ text: 'een kade voor niemand', speaker: 'Femke Brandt' }],
  ],
  [
    '‘De kade zakt’, zegt Femke Brandt. Haar zoon kijkt naar buiten. ‘Al jaren.’',
    [
      { text: 'De kade zakt', speaker: 'Femke Brandt', cue: 'zegt' },
      { text: 'Al jaren.', speaker: 'Haar zoon' },
    ],
  ],
]
