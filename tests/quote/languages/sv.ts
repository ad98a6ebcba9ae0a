import type { SpeechCase } from '../speech-case.ts'

/** Swedish: the same mark on both sides, dashes for speech, inverted order. */
export const cases: SpeechCase[] = [
  [
    '”Vi väntar tills vinden lägger sig”, säger Marianne Lind.',
    [{ text: 'Vi väntar tills vinden lägger sig', speaker: 'Marianne Lind', cue: 'säger' }],
  ],
  [
    'Hamnchefen Marianne Lind säger: ”Vi väntar tills vinden lägger sig.”',
    [{ text: 'Vi väntar tills vinden lägger sig.', speaker: 'Marianne Lind', cue: 'säger' }],
  ],
  [
    '”Hamnen är stängd till fredag”, uppger polisen.',
    [{ text: 'Hamnen är stängd till fredag', speaker: 'polisen', cue: 'uppger' }],
  ],
  [
    'Marianne Lind stängde hamnen i måndags.\n”Vi väntar tills vinden lägger sig”, säger hon.',
    [{ text: 'Vi väntar tills vinden lägger sig', speaker: 'Marianne Lind', cue: 'säger' }],
  ],
  [
    'Enligt Per Holm var stormen ”värre än allt jag har sett”.',
    [{ text: 'värre än allt jag har sett', speaker: 'Per Holm', cue: 'Enligt' }],
  ],
  [
    '”Vi väntar”, säger Per Holm, ”tills vinden lägger sig.”',
    [
      { text: 'Vi väntar', speaker: 'Per Holm', cue: 'säger' },
      { text: 'tills vinden lägger sig.', speaker: 'Per Holm' },
    ],
  ],
  [
    '– Vi väntar tills vinden lägger sig, säger Marianne Lind.',
    [{ text: 'Vi väntar tills vinden lägger sig', speaker: 'Marianne Lind', cue: 'säger' }],
  ],
  [
    '– Jag vet inte när färjan kommer tillbaka, säger presstalespersonen.',
    [{ text: 'Jag vet inte när färjan kommer tillbaka', speaker: 'presstalespersonen', cue: 'säger' }],
  ],
  [
    '"Vi ska bygga upp kajen igen", skriver statsminister Per Holm.',
    [{ text: 'Vi ska bygga upp kajen igen', speaker: 'Per Holm', cue: 'skriver' }],
  ],
  ['Filmen ”Grå hamn” har premiär på fredag.', []],
  ['Den så kallade ”vindpausen” varar till fredag.', []],
  ['Fartyget ”Marianne” ligger i hamnen sedan i måndags.', []],
  [
    '– Vi ger oss inte, säger Anna Berg, ordförande i föreningen.',
    [{ text: 'Vi ger oss inte', speaker: 'Anna Berg', description: 'ordförande i föreningen', cue: 'säger' }],
  ],
  [
    '”Det är orimligt”, skriver ministern Per Ek i ett pressmeddelande.',
    [{ text: 'Det är orimligt', speaker: 'Per Ek', description: 'ministern', cue: 'skriver' }],
  ],
  ['Enligt polisen var branden ”anlagd”.', [{ text: 'anlagd', speaker: 'polisen', cue: 'Enligt' }]],
  [
    'Statsminister Lena Holm kallade förslaget ”ett misstag”.',
    [{ text: 'ett misstag', speaker: 'Lena Holm', description: 'Statsminister', cue: 'kallade' }],
  ],
  ['Filmen ”Vinterljus” har premiär på fredag.', []],
  // As the press prints it: opinions, verbs beside the point, narration inside the marks, who is asked and what stands somewhere.
  [
    'Enligt hamnchefen Marianne Lind är kajen ”i mycket dåligt skick”.',
    [{ text: 'i mycket dåligt skick', speaker: 'Marianne Lind' }],
  ],
  [
    'Kajen är enligt Marianne Lind ”i mycket dåligt skick”.',
    [{ text: 'i mycket dåligt skick', speaker: 'Marianne Lind' }],
  ],
  ['Per Holm kallar beslutet för ”obegripligt”.', [{ text: 'obegripligt', speaker: 'Per Holm' }]],
  [
    '– Kajen är gammal. Den håller inte en vinter till, säger Per Holm, som äger rederiet.',
    [{ text: 'Kajen är gammal. Den håller inte en vinter till', speaker: 'Per Holm' }],
  ],
  [
    '– Vi väntar, säger Marianne Lind och suckar. Mer kan vi inte göra.',
    [
      { text: 'Vi väntar', speaker: 'Marianne Lind' },
      { text: 'Mer kan vi inte göra.', speaker: 'Marianne Lind' },
    ],
  ],
  [
    'Marianne Lind är kritisk till beslutet. Hon menar att kommunen ”har väntat för länge”.',
    [{ text: 'har väntat för länge', speaker: 'Marianne Lind' }],
  ],
  [
    'Per Holm, ordförande i rederiet, skriver i ett mejl: ”Ingen har frågat oss.”',
    [{ text: 'Ingen har frågat oss.', speaker: 'Per Holm' }],
  ],
  ['”När öppnar hamnen igen?” undrar Anna Berg.', [{ text: 'När öppnar hamnen igen?', speaker: 'Anna Berg' }]],
  [
    'På frågan om när hamnen öppnar svarar Per Holm: ”När vinden vill.”',
    [{ text: 'När vinden vill.', speaker: 'Per Holm' }],
  ],
  ['Enligt ett pressmeddelande är kajen ”helt säker”.', [{ text: 'helt säker', speaker: 'ett pressmeddelande' }]],
  [
    'I måndags sade Per Holm att kommunen ”inte hade något val”.',
    [{ text: 'inte hade något val', speaker: 'Per Holm' }],
  ],
  [
    '– Det är en svart dag för staden, konstaterar kommunalrådet Anna Berg (S).',
    [{ text: 'Det är en svart dag för staden', speaker: 'Anna Berg' }],
  ],
  [
    '”Vi lämnar aldrig hamnen”, lovade statsministern.',
    [{ text: 'Vi lämnar aldrig hamnen', speaker: 'statsministern' }],
  ],
  ['För Marianne Lind är kajen ”ett svart hål”.', [{ text: 'ett svart hål', speaker: 'Marianne Lind' }]],
  ['– Nej, svarar hon kort.', [{ text: 'Nej', speaker: 'hon' }]],
  [
    'I rapporten står det: ”Kajen är gammal men den håller.”',
    [{ text: 'Kajen är gammal men den håller.', speaker: 'rapporten' }],
  ],
  [
    '”Kajen är gammal men den håller”, står det i rapporten.',
    [{ text: 'Kajen är gammal men den håller', speaker: 'rapporten' }],
  ],
  [
    '– Det är vansinne, fnyser Paul Kung, oppositionsråd.',
    [{ text: 'Det är vansinne', speaker: 'Paul Kung', cue: 'fnyser' }],
  ],
  [
    'Kommunalrådet Anna Drobe mötte Karl Neri. ”Ingen varnade oss”, säger hon. ”Det stämmer inte”, säger han.',
    [
      { text: 'Ingen varnade oss', speaker: 'Anna Drobe' },
      { text: 'Det stämmer inte', speaker: 'Karl Neri' },
    ],
  ],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  ['– Kommer du? undrade Paul.', [{ text: 'Kommer du?', speaker: 'Paul', cue: 'undrade' }]],
  ['– Nej! utbrast Paul.', [{ text: 'Nej!', speaker: 'Paul', cue: 'utbrast' }]],
  [
    'Anna Drobe är chef för hamnen.\n– Jag har aldrig sett något liknande, säger hon.',
    [{ text: 'Jag har aldrig sett något liknande', speaker: 'Anna Drobe', cue: 'säger' }],
  ],
  [
    'Anna Drobe är chef för hamnen. Karl Neri är ingenjör.\n– Jag har aldrig sett något liknande, säger han.\n– Det är hemskt, tillägger hon.',
    [
      { text: 'Jag har aldrig sett något liknande', speaker: 'Karl Neri', cue: 'säger' },
      { text: 'Det är hemskt', speaker: 'Anna Drobe', cue: 'tillägger' },
    ],
  ],
  [
    '”Alla åtgärder har vidtagits”, skriver myndigheten i ett pressmeddelande.',
    [{ text: 'Alla åtgärder har vidtagits', speaker: 'myndigheten', cue: 'skriver' }],
  ],
  [
    '”Alla åtgärder har vidtagits”, uppger polisens presstalesperson Jan Lejon.',
    [{ text: 'Alla åtgärder har vidtagits', speaker: 'Jan Lejon', cue: 'uppger' }],
  ],
  // Whoever is told, what a title belongs to, relatives and insertions.
  [
    'Utredningen, som presenterades i går, föreslår ”genomgripande förändringar”.',
    [{ text: 'genomgripande förändringar', speaker: 'Utredningen' }],
  ],
  // Lines of speech without a word of who speaks, and speech that goes on behind that.
  [
    '– Vi väntar, säger hamnchefen Ada Lind.\nSkepparen Emil Rask är orolig.\n– Vi har väntat nog.',
    [
      { text: 'Vi väntar', speaker: 'Ada Lind' },
      { text: 'Vi har väntat nog.', speaker: 'Emil Rask', cue: null },
    ],
  ],
  [
    '– Vi väntar, säger Ada Lind.\n– Vinden vrider, svarar Emil Rask. Då går vi ut.',
    [
      { text: 'Vi väntar', speaker: 'Ada Lind' },
      { text: 'Vinden vrider', speaker: 'Emil Rask', cue: 'svarar' },
      { text: 'Då går vi ut.', speaker: 'Emil Rask', cue: 'svarar' },
    ],
  ],
  ['– En lista\n– utan tal', []],
  [
    '”Vi har inga pengar till en ny bro.”\nDet säger Karin Dahl, hamnchef.',
    [{ text: 'Vi har inga pengar till en ny bro.', speaker: 'Karin Dahl' }],
  ],
  ['Det skriver ”Hamnposten”.', []],
  [
    '”Vi klarar det”, sade Jan Öst.\nOrdförande Karin Dahl är försiktigare. ”Inget är vunnet än.”',
    [
      { text: 'Vi klarar det', speaker: 'Jan Öst' },
      { text: 'Inget är vunnet än.', speaker: 'Karin Dahl' },
    ],
  ],
  [
    '”Bron är säker”, säger Svenska Broförbundets ständige sekreterare Mats Falk.',
    [{ text: 'Bron är säker', speaker: 'Mats Falk' }],
  ],
  [
    'Biologen Karin Dahl räknade fåglarna.\n”Det är många”, säger biologen.',
    [{ text: 'Det är många', speaker: 'Karin Dahl' }],
  ],
  [
    '”Vägen öppnar i morgon.”\nDet säger Nadia Kung vid polisen.',
    [{ text: 'Vägen öppnar i morgon.', speaker: 'Nadia Kung' }],
  ],
  [
    '”Vägen öppnar i morgon.”\nSå svarar Nadia Kung på kritiken.',
    [{ text: 'Vägen öppnar i morgon.', speaker: 'Nadia Kung' }],
  ],
  ['”Bron är säker”, står det i ett pressmeddelande från polisen.', [{ text: 'Bron är säker', speaker: 'polisen' }]],
  // The blank before a dash is lost.
  [
    'Länet höjer nu beredskapen.– Vi vet att hotet är allvarligt, säger landshövding Karl Jonsson.',
    [{ text: 'Vi vet att hotet är allvarligt', speaker: 'Karl Jonsson' }],
  ],
  ['På skylten står ”Vi kommer snart tillbaka igen”.', [{ text: 'Vi kommer snart tillbaka igen', speaker: 'skylten' }]],
  [
    '”Det blir ingen färja i dag”, muttrade hamnchefen.',
    [{ text: 'Det blir ingen färja i dag', speaker: 'hamnchefen' }],
  ],
  [
    'I ett brev daterat den 6 maj beskrev hamnchefen läget som ”skört”.',
    [{ text: 'skört', kind: 'partial', speaker: 'hamnchefen' }],
  ],
  [
    'Hamnchefen Olle Brandt bygger om kajen, men enligt honom är planen ”långt ifrån klar”.',
    [{ text: 'långt ifrån klar', speaker: 'Olle Brandt', cue: 'enligt' }],
  ],
  [
    '– Planen är bra, säger Sara Brandt.\nBeslutet var väntat. Hamndirektören suckar.\n– Nu börjar det riktiga arbetet.',
    [
      { text: 'Planen är bra', speaker: 'Sara Brandt', cue: 'säger' },
      { text: 'Nu börjar det riktiga arbetet.', speaker: 'Hamndirektören' },
    ],
  ],
]
