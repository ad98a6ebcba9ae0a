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
]
