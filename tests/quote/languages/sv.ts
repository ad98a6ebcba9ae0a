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
]
