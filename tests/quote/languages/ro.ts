import type { SpeechCase } from '../speech-case.ts'

/** Romanian: low marks, compound pasts behind the quotation, dashes. */
export const cases: SpeechCase[] = [
  [
    '„Așteptăm să se potolească vântul”, a declarat Maria Ionescu.',
    [{ text: 'Așteptăm să se potolească vântul', speaker: 'Maria Ionescu', cue: 'a declarat' }],
  ],
  [
    'Maria Ionescu a spus: „Așteptăm să se potolească vântul.”',
    [{ text: 'Așteptăm să se potolească vântul.', speaker: 'Maria Ionescu', cue: 'a spus' }],
  ],
  [
    '„Portul rămâne închis până vineri”, a anunțat poliția.',
    [{ text: 'Portul rămâne închis până vineri', speaker: 'poliția', cue: 'a anunțat' }],
  ],
  [
    'Maria Ionescu a închis portul luni.\n„Așteptăm să se potolească vântul”, a adăugat ea.',
    [{ text: 'Așteptăm să se potolească vântul', speaker: 'Maria Ionescu', cue: 'a adăugat' }],
  ],
  [
    'Potrivit lui Petru Dinu, furtuna a fost „mai rea decât tot ce am văzut”.',
    [{ text: 'mai rea decât tot ce am văzut', speaker: 'Petru Dinu' }],
  ],
  [
    '„Așteptăm”, a spus Petru Dinu, „să se potolească vântul.”',
    [
      { text: 'Așteptăm', speaker: 'Petru Dinu', cue: 'a spus' },
      { text: 'să se potolească vântul.', speaker: 'Petru Dinu' },
    ],
  ],
  [
    '– Nu știu când se întoarce feribotul, a spus Maria Ionescu.',
    [{ text: 'Nu știu când se întoarce feribotul', speaker: 'Maria Ionescu', cue: 'a spus' }],
  ],
  [
    '«Vom reconstrui cheiul», a scris premierul Petru Dinu.',
    [{ text: 'Vom reconstrui cheiul', speaker: 'Petru Dinu', cue: 'a scris' }],
  ],
  [
    'Primarul Petru Dinu a explicat că închiderea este „o chestiune de ore”.',
    [{ text: 'o chestiune de ore', speaker: 'Petru Dinu', cue: 'a explicat' }],
  ],
  ['Filmul „Portul cenușiu” are premiera vineri.', []],
  ['Așa-numita „pauză a vântului” durează până vineri.', []],
  ['Nava „Maria” este în port de luni.', []],
]
