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
]
