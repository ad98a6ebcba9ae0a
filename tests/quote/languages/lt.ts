import type { SpeechCase } from '../speech-case.ts'

/** Lithuanian: low and high marks, a dash before the verb. */
export const cases: SpeechCase[] = [
  [
    '„Laukiame, kol nurims vėjas“, – sakė Marija Kairytė.',
    [{ text: 'Laukiame, kol nurims vėjas', speaker: 'Marija Kairytė', cue: 'sakė' }],
  ],
  [
    'Uosto vadovė Marija Kairytė teigė: „Laukiame, kol nurims vėjas.“',
    [{ text: 'Laukiame, kol nurims vėjas.', speaker: 'Marija Kairytė', cue: 'teigė' }],
  ],
  [
    '„Uostas uždarytas iki penktadienio“, – pranešė policija.',
    [{ text: 'Uostas uždarytas iki penktadienio', speaker: 'policija', cue: 'pranešė' }],
  ],
  [
    'Marija Kairytė pirmadienį uždarė uostą.\n„Laukiame, kol nurims vėjas“, – pridūrė ji.',
    [{ text: 'Laukiame, kol nurims vėjas', speaker: 'Marija Kairytė', cue: 'pridūrė' }],
  ],
  [
    'Pasak Petro Balčiūno, audra buvo „blogesnė už viską, ką mačiau“.',
    [{ text: 'blogesnė už viską, ką mačiau', speaker: 'Petro Balčiūno', cue: 'Pasak' }],
  ],
  [
    '„Laukiame dieną“, – sakė Petras Balčiūnas, – „kol nurims vėjas.“',
    [
      { text: 'Laukiame dieną', speaker: 'Petras Balčiūnas', cue: 'sakė' },
      { text: 'kol nurims vėjas.', speaker: 'Petras Balčiūnas' },
    ],
  ],
  [
    '– Nežinau, kada grįš keltas, – sakė Marija Kairytė.',
    [{ text: 'Nežinau, kada grįš keltas', speaker: 'Marija Kairytė', cue: 'sakė' }],
  ],
  [
    '"Atstatysime krantinę", – rašė ministras Petras Balčiūnas.',
    [{ text: 'Atstatysime krantinę', speaker: 'Petras Balčiūnas', cue: 'rašė' }],
  ],
  [
    'Ministras Petras Balčiūnas teigė, kad uždarymas yra „kelių valandų klausimas“.',
    [{ text: 'kelių valandų klausimas', speaker: 'Petras Balčiūnas', cue: 'teigė' }],
  ],
  ['Filmas „Pilkas uostas“ pasirodys penktadienį.', []],
  ['Vadinamoji „vėjo pertrauka“ truks iki penktadienio.', []],
  ['Laivas „Marija“ stovi uoste nuo pirmadienio.', []],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  [
    '„Tiltas atlaikys, – tikino Ona Drobienė. – Tam jis pastatytas.“',
    [
      { text: 'Tiltas atlaikys', speaker: 'Ona Drobienė', cue: 'tikino' },
      { text: 'Tam jis pastatytas.', speaker: 'Ona Drobienė', cue: 'tikino' },
    ],
  ],
  [
    'Onos Drobienės teigimu, planas yra „beprotybė“.',
    [{ text: 'beprotybė', speaker: 'Onos Drobienės', cue: 'teigimu' }],
  ],
  [
    '„Niekas mūsų neįspėjo“, – piktinosi Karolis Neris, profsąjungos pirmininkas.',
    [{ text: 'Niekas mūsų neįspėjo', speaker: 'Karolis Neris', cue: 'piktinosi' }],
  ],
  [
    'Ona Drobienė vadovauja uostui. „Nieko panašaus nemačiau“, – prisipažino ji.',
    [{ text: 'Nieko panašaus nemačiau', speaker: 'Ona Drobienė', cue: 'prisipažino' }],
  ],
  // Words that this press says it with: what somebody calls, promises or demands, and who speaks.
  ['Ona Drobienė planą pavadino „beprotybe“.', [{ text: 'beprotybe', speaker: 'Ona Drobienė', cue: 'pavadino' }]],
  ['Tik Marija liko. Marija tik laukė. „Laukiame“, – sakė Marija.', [{ text: 'Laukiame', speaker: 'Marija' }]],
  [
    '„Naujam tiltui pinigų neturime.“\nTaip sako uosto vadovas Jonas Petkus.',
    [{ text: 'Naujam tiltui pinigų neturime.', speaker: 'Jonas Petkus' }],
  ],
  ['„Pinigų nėra“, – sakė „Pamario žinioms“ seniūnė Rasa Petkutė.', [{ text: 'Pinigų nėra', speaker: 'Rasa Petkutė' }]],
  ['„Bangos“ treneris Jonas Petkus pasakojo apie tiltą.', []],
  ['„Žaidėme gerai“, – kalbėjo „Bangos“ treneris Jonas Petkus.', [{ text: 'Žaidėme gerai', speaker: 'Jonas Petkus' }]],
  [
    '„Kelią atidarys rytoj.“\nTai pranešė merė Nadia Konienė.',
    [{ text: 'Kelią atidarys rytoj.', speaker: 'Nadia Konienė' }],
  ],
  ['Apie tai rašė „Pamario žinios“.', []],
  ['Laidoje „Uosto rytas“ jis kalbėjo apie tiltą.', []],
  ['Anot „Pamario žinių“, tiltas bus uždarytas.', []],
]
