import type { SpeechCase } from '../speech-case.ts'

/** Norwegian: guillemets and dashes, inverted order. */
export const cases: SpeechCase[] = [
  [
    '«Vi venter til vinden legger seg», sier Marianne Lund.',
    [{ text: 'Vi venter til vinden legger seg', speaker: 'Marianne Lund', cue: 'sier' }],
  ],
  [
    'Havnesjef Marianne Lund sier: «Vi venter til vinden legger seg.»',
    [{ text: 'Vi venter til vinden legger seg.', speaker: 'Marianne Lund', cue: 'sier' }],
  ],
  [
    '«Havnen er stengt til fredag», opplyser politiet.',
    [{ text: 'Havnen er stengt til fredag', speaker: 'politiet', cue: 'opplyser' }],
  ],
  [
    'Marianne Lund stengte havnen mandag.\n«Vi venter til vinden legger seg», sier hun.',
    [{ text: 'Vi venter til vinden legger seg', speaker: 'Marianne Lund', cue: 'sier' }],
  ],
  [
    'Ifølge Per Holm var stormen «verre enn alt jeg har sett».',
    [{ text: 'verre enn alt jeg har sett', speaker: 'Per Holm', cue: 'Ifølge' }],
  ],
  [
    '«Vi venter», sier Per Holm, «til vinden legger seg.»',
    [
      { text: 'Vi venter', speaker: 'Per Holm', cue: 'sier' },
      { text: 'til vinden legger seg.', speaker: 'Per Holm' },
    ],
  ],
  [
    '– Vi venter til vinden legger seg, sier Marianne Lund.',
    [{ text: 'Vi venter til vinden legger seg', speaker: 'Marianne Lund', cue: 'sier' }],
  ],
  [
    '– Jeg vet ikke når fergen kommer tilbake, sier talspersonen.',
    [{ text: 'Jeg vet ikke når fergen kommer tilbake', speaker: 'talspersonen', cue: 'sier' }],
  ],
  [
    '"Vi bygger opp kaien igjen", skriver statsminister Per Holm.',
    [{ text: 'Vi bygger opp kaien igjen', speaker: 'Per Holm', cue: 'skriver' }],
  ],
  ['Filmen «Grå havn» har premiere fredag.', []],
  ['Den såkalte «vindpausen» varer til fredag.', []],
  ['Skipet «Marianne» ligger i havnen siden mandag.', []],
  [
    '– Vi gir oss ikke, sier ordfører Anne Lie til avisen.',
    [{ text: 'Vi gir oss ikke', speaker: 'Anne Lie', description: 'ordfører', cue: 'sier' }],
  ],
  ['Ifølge politiet var brannen «påsatt».', [{ text: 'påsatt', speaker: 'politiet', cue: 'Ifølge' }]],
  [
    'Statsminister Kari Moe kalte forslaget «en tabbe».',
    [{ text: 'en tabbe', speaker: 'Kari Moe', description: 'Statsminister', cue: 'kalte' }],
  ],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  [
    '– Ingen advarte oss, sukker ordfører Anna Drobe.',
    [{ text: 'Ingen advarte oss', speaker: 'Anna Drobe', cue: 'sukker' }],
  ],
  [
    'Anna Drobe leder havna. Karl Neri er ingeniør.\n– Jeg har aldri sett noe lignende, sier han.\n– Det er forferdelig, tilføyer hun.',
    [
      { text: 'Jeg har aldri sett noe lignende', speaker: 'Karl Neri', cue: 'sier' },
      { text: 'Det er forferdelig', speaker: 'Anna Drobe', cue: 'tilføyer' },
    ],
  ],
  ['# Anna Drobe: – Vi slutter ikke\nOrdføreren snakket mandag.', [{ text: 'Vi slutter ikke', speaker: 'Anna Drobe' }]],
  ['– Kommer du? spør Paul.', [{ text: 'Kommer du?', speaker: 'Paul', cue: 'spør' }]],
  ['Hun legger til: – Ingen kommer.', [{ text: 'Ingen kommer.', speaker: 'Hun', cue: 'legger til' }]],
  [
    'Anna Drobe leder havna.\n– Jeg har aldri sett noe lignende, forteller hun.',
    [{ text: 'Jeg har aldri sett noe lignende', speaker: 'Anna Drobe', cue: 'forteller' }],
  ],
  [
    'Politiets pressetalsperson Jan Løve opplyser at mannen er «kjent for politiet».',
    [{ text: 'kjent for politiet', speaker: 'Jan Løve', cue: 'opplyser' }],
  ],
  ['I dommen snakker retten om «et alvorlig brudd».', [{ text: 'et alvorlig brudd', speaker: 'retten' }]],
  // What somebody does, with the capital of its sentence.
  [
    'Komiker Atle Rud beskriver turen som «et mareritt».',
    [{ text: 'et mareritt', speaker: 'Atle Rud', description: 'Komiker' }],
  ],
  // A word that stands in the text without its capital is no name.
  [
    'Artisten Ida Moe sluttet. En artist må hvile, sier artisten. «Jeg er sliten», sier Moe.',
    [{ text: 'Jeg er sliten', speaker: 'Ida Moe', mention: 'Moe' }],
  ],
  [
    'Søskenbarna Ida Moe og Per Lie er hjemme. Det er søskenbarna glade for. «Vi er slitne», sier Moe.',
    [{ text: 'Vi er slitne', speaker: 'Ida Moe', mention: 'Moe' }],
  ],
  [
    '– Vi venter, sier Ada Lind. Vinden snur snart.',
    [
      { text: 'Vi venter', speaker: 'Ada Lind' },
      { text: 'Vinden snur snart.', speaker: 'Ada Lind' },
    ],
  ],
  [
    '«Vi har ikke penger til en ny bru.»\nDet sier Kari Dahl, som er havnesjef.',
    [{ text: 'Vi har ikke penger til en ny bru.', speaker: 'Kari Dahl' }],
  ],
  [
    'Biologen Kari Dahl telte fuglene.\n«Det er mange», sier biologen.',
    [{ text: 'Det er mange', speaker: 'Kari Dahl' }],
  ],
  [
    '«Veien åpner i morgen.»\nDet opplyser Nadia Konge i fylket.',
    [{ text: 'Veien åpner i morgen.', speaker: 'Nadia Konge' }],
  ],
  [
    'Både Kari Dahl og Per Moe er fornøyde. «Dette er bra», sier Dahl.',
    [{ text: 'Dette er bra', speaker: 'Kari Dahl' }],
  ],
  ['«Brua er trygg», heter det i en pressemelding fra politiet.', [{ text: 'Brua er trygg', speaker: 'politiet' }]],
  // A minus sign in place of the dash.
  [
    '− Politiet har kontroll på stedet, sier innsatsleder Kari Moe.',
    [{ text: 'Politiet har kontroll på stedet', speaker: 'Kari Moe' }],
  ],
  [
    '– Hele bygda er i sjokk, sa ordfører Kari Moe.\n– Vi må ta vare på hverandre nå, la hun til.',
    [
      { text: 'Hele bygda er i sjokk', speaker: 'Kari Moe' },
      { text: 'Vi må ta vare på hverandre nå', speaker: 'Kari Moe' },
    ],
  ],
  // What somebody says of himself is part of his words; what somebody is, is none.
  [
    '– Om du ser på kampen i dag, tror jeg det er en viss fare for det, sa Kari Moe.',
    [{ text: 'Om du ser på kampen i dag, tror jeg det er en viss fare for det', speaker: 'Kari Moe' }],
  ],
  [
    '– Det er en god bok, sier forlegger Kari Moe – som i flere år har vært redaktør i Havneavisa.',
    [{ text: 'Det er en god bok', speaker: 'Kari Moe' }],
  ],
  [
    'Kaia stengte mandag. «Bølgene er for høye», konkluderer forskerne.',
    [{ text: 'Bølgene er for høye', speaker: 'forskerne', cue: 'konkluderer' }],
  ],
  [
    'Ved kaia henger et treskilt hvor det står: «Her slutter verden».',
    [{ text: 'Her slutter verden', speaker: 'et treskilt' }],
  ],
]
