import type { SpeechCase } from '../speech-case.ts'

/** Danish: curly marks and dashes, inverted order, `lyder det`. */
export const cases: SpeechCase[] = [
  [
    '”Vi venter, til vinden lægger sig”, siger Marianne Lund.',
    [{ text: 'Vi venter, til vinden lægger sig', speaker: 'Marianne Lund', cue: 'siger' }],
  ],
  [
    'Havnechef Marianne Lund siger: ”Vi venter, til vinden lægger sig.”',
    [{ text: 'Vi venter, til vinden lægger sig.', speaker: 'Marianne Lund', cue: 'siger' }],
  ],
  [
    '»Havnen er lukket til fredag«, oplyser politiet.',
    [{ text: 'Havnen er lukket til fredag', speaker: 'politiet', cue: 'oplyser' }],
  ],
  [
    'Marianne Lund lukkede havnen mandag.\n»Vi venter, til vinden lægger sig«, siger hun.',
    [{ text: 'Vi venter, til vinden lægger sig', speaker: 'Marianne Lund', cue: 'siger' }],
  ],
  [
    'Ifølge Peter Holm var stormen ”værre end alt, hvad jeg har set”.',
    [{ text: 'værre end alt, hvad jeg har set', speaker: 'Peter Holm', cue: 'Ifølge' }],
  ],
  [
    '”Vi venter”, siger Peter Holm, ”til vinden lægger sig.”',
    [
      { text: 'Vi venter', speaker: 'Peter Holm', cue: 'siger' },
      { text: 'til vinden lægger sig.', speaker: 'Peter Holm' },
    ],
  ],
  [
    '- Vi venter, til vinden lægger sig, siger Marianne Lund.',
    [{ text: 'Vi venter, til vinden lægger sig', speaker: 'Marianne Lund', cue: 'siger' }],
  ],
  [
    '- Jeg ved ikke, hvornår færgen kommer tilbage, siger talsmanden.',
    [{ text: 'Jeg ved ikke, hvornår færgen kommer tilbage', speaker: 'talsmanden', cue: 'siger' }],
  ],
  [
    '"Vi genopbygger kajen", skriver statsminister Peter Holm.',
    [{ text: 'Vi genopbygger kajen', speaker: 'Peter Holm', cue: 'skriver' }],
  ],
  ['Filmen ”Grå havn” har premiere fredag.', []],
  ['Den såkaldte ”vindpause” varer til fredag.', []],
  ['Skibet ”Marianne” ligger i havnen siden mandag.', []],
  ['Ifølge ministeren er planen »en katastrofe«.', [{ text: 'en katastrofe', speaker: 'ministeren', cue: 'Ifølge' }]],
  [
    'Statsminister Lars Holm kaldte forslaget »en fejl«.',
    [{ text: 'en fejl', speaker: 'Lars Holm', description: 'Statsminister', cue: 'kaldte' }],
  ],
  [
    '- Det er ikke rimeligt, siger formand Ole Lund.',
    [{ text: 'Det er ikke rimeligt', speaker: 'Ole Lund', description: 'formand', cue: 'siger' }],
  ],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  ["»De råbte: 'Gå hjem!'« husker Karl Neri.", [{ text: "De råbte: 'Gå hjem!'", speaker: 'Karl Neri', cue: 'husker' }]],
  [
    '»Broen holder,« forsikrer Anna Drobe, der leder havnen. »Den er bygget til det.«',
    [
      { text: 'Broen holder,', speaker: 'Anna Drobe', cue: 'forsikrer' },
      { text: 'Den er bygget til det.', speaker: 'Anna Drobe', cue: 'forsikrer' },
    ],
  ],
  [
    'Anna Drobe leder havnen. »Jeg har aldrig set noget lignende,« fortæller hun.',
    [{ text: 'Jeg har aldrig set noget lignende,', speaker: 'Anna Drobe', cue: 'fortæller' }],
  ],
  [
    'Anna Drobe leder havnen. Karl Neri er ingeniør.\n»Jeg har aldrig set noget lignende,« siger han. »Det er frygteligt,« tilføjer hun.',
    [
      { text: 'Jeg har aldrig set noget lignende,', speaker: 'Karl Neri', cue: 'siger' },
      { text: 'Det er frygteligt,', speaker: 'Anna Drobe', cue: 'tilføjer' },
    ],
  ],
  [
    'I et skriftligt svar oplyser ministeriet, at »alle tiltag er iværksat«.',
    [{ text: 'alle tiltag er iværksat', speaker: 'ministeriet', cue: 'oplyser' }],
  ],
  ['I dommen taler retten om »et alvorligt brud«.', [{ text: 'et alvorligt brud', speaker: 'retten' }]],
  [
    'Træner Kim Brandt var efter kampen »skuffet, men ikke knækket«.',
    [{ text: 'skuffet, men ikke knækket', speaker: 'Kim Brandt', description: 'Træner' }],
  ],
  [
    '– Vi venter, siger Ada Lind.\n– Det kan vi ikke.',
    [
      { text: 'Vi venter', speaker: 'Ada Lind' },
      { text: 'Det kan vi ikke.', speaker: 'Ada Lind' },
    ],
  ],
  [
    '"Vi har brug for flere penge til broen."\nSådan lyder det fra formand Lars Holm.',
    [{ text: 'Vi har brug for flere penge til broen.', speaker: 'Lars Holm' }],
  ],
  [
    '"Vi har brug for flere penge til broen."\nDet siger Lars Holm, der er formand for havnen.',
    [{ text: 'Vi har brug for flere penge til broen.', speaker: 'Lars Holm' }],
  ],
  ['Det skriver "Havneposten" mandag.', []],
  [
    '"Broen er sikker," lyder det i en pressemeddelelse fra kommunen.',
    [{ text: 'Broen er sikker,', speaker: 'kommunen' }],
  ],
  [
    '"Vi klarer det," sagde Jens Ost.\nFormand Lars Holm var mere forsigtig. "Intet er vundet endnu."',
    [
      { text: 'Vi klarer det,', speaker: 'Jens Ost' },
      { text: 'Intet er vundet endnu.', speaker: 'Lars Holm' },
    ],
  ],
  ['"Vi spillede godt," siger Sundbys Frederik Dam.', [{ text: 'Vi spillede godt,', speaker: 'Frederik Dam' }]],
  [
    'Biolog Lars Holm talte fuglene.\n"Der er mange," siger biologen.',
    [{ text: 'Der er mange,', speaker: 'Lars Holm' }],
  ],
  [
    '"Vejen åbner i morgen."\nSådan siger Nadia Kongsted, der er borgmester.',
    [{ text: 'Vejen åbner i morgen.', speaker: 'Nadia Kongsted' }],
  ],
  // Who speaks is said in the second line of the dialogue.
  [
    'Broen er lukket, oplyste kommunen mandag.\n- Helt generelt mener jeg, at ingen skal være bange.\n- Men det er aldrig i orden at true nogen, siger minister Lars Holm i en kommentar.',
    [
      { text: 'Helt generelt mener jeg, at ingen skal være bange.', speaker: 'Lars Holm' },
      { text: 'Men det er aldrig i orden at true nogen', speaker: 'Lars Holm' },
    ],
  ],
  // No address ends the narration, and an auxiliary may open it.
  [
    '- Vi skal have flere hegn, siger formand Lars Holm til landbrugsbladet.dk.',
    [{ text: 'Vi skal have flere hegn', speaker: 'Lars Holm' }],
  ],
  [
    '- Det er en dårlig aftale, har Lars Holm tidligere sagt til avisen.',
    [{ text: 'Det er en dårlig aftale', speaker: 'Lars Holm' }],
  ],
  [
    'Havnedirektøren gik ned til kajen mandag. Det svar fik havnedirektøren til at smile. »Så venter vi her.«',
    [{ text: 'Så venter vi her.', speaker: 'havnedirektøren' }],
  ],
  [
    '»Havnen er tom«, siger direktør Lone Friis, mens fiskernes formand, Erik Brandt, mener, at planen er »alt for dyr«.',
    [
      { text: 'Havnen er tom', speaker: 'Lone Friis', cue: 'siger' },
      { text: 'alt for dyr', speaker: 'Erik Brandt', cue: 'mener' },
    ],
  ],
  [
    '»Planen er god«, siger Lone Friis.\nHvad koster den?\n»Det ved vi ikke endnu.«',
    [
      { text: 'Planen er god', speaker: 'Lone Friis', cue: 'siger' },
      { text: 'Det ved vi ikke endnu.', speaker: 'Lone Friis' },
    ],
  ],
]
