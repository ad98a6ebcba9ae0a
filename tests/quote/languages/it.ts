import type { SpeechCase } from '../speech-case.ts'

/** Italian: low and curly marks, the verb behind the quotation, colons. */
export const cases: SpeechCase[] = [
  [
    '«Aspettiamo che cali il vento», ha detto Marianna Conti.',
    [{ text: 'Aspettiamo che cali il vento', speaker: 'Marianna Conti', cue: 'ha detto' }],
  ],
  [
    'La comandante del porto, Marianna Conti, ha spiegato: «Aspettiamo che cali il vento».',
    [{ text: 'Aspettiamo che cali il vento', speaker: 'Marianna Conti', cue: 'ha spiegato' }],
  ],
  [
    '“Il porto resta chiuso fino a venerdì”, ha annunciato la polizia.',
    [{ text: 'Il porto resta chiuso fino a venerdì', speaker: 'la polizia', cue: 'ha annunciato' }],
  ],
  [
    'Marianna Conti ha chiuso il porto lunedì.\n«Aspettiamo che cali il vento», ha aggiunto lei.',
    [{ text: 'Aspettiamo che cali il vento', speaker: 'Marianna Conti', cue: 'ha aggiunto' }],
  ],
  [
    'Secondo Paolo Ferri, la tempesta è stata «peggio di tutto quello che ho visto».',
    [{ text: 'peggio di tutto quello che ho visto', speaker: 'Paolo Ferri', cue: 'Secondo' }],
  ],
  [
    '«Aspettiamo», ha detto Paolo Ferri, «che cali il vento».',
    [
      { text: 'Aspettiamo', speaker: 'Paolo Ferri', cue: 'ha detto' },
      { text: 'che cali il vento', speaker: 'Paolo Ferri' },
    ],
  ],
  [
    'Il portavoce ha dichiarato: «Ricostruiremo il molo».',
    [{ text: 'Ricostruiremo il molo', speaker: 'Il portavoce', cue: 'ha dichiarato' }],
  ],
  [
    'Il ministro Paolo Ferri sostiene che la chiusura è «una questione di ore».',
    [{ text: 'una questione di ore', speaker: 'Paolo Ferri', cue: 'sostiene' }],
  ],
  [
    '"Non so quando tornerà", afferma il sindaco Paolo Ferri.',
    [{ text: 'Non so quando tornerà', speaker: 'Paolo Ferri', cue: 'afferma' }],
  ],
  ['Il film «Porto grigio» esce venerdì.', []],
  ['La cosiddetta «tregua del vento» dura fino a venerdì.', []],
  ['La nave «Marianna» è in porto da lunedì.', []],
  [
    '«Non ci fermeremo», promette il presidente della cooperativa, Aldo Ferri.',
    [
      {
        text: 'Non ci fermeremo',
        speaker: 'Aldo Ferri',
        description: 'il presidente della cooperativa',
        cue: 'promette',
      },
    ],
  ],
  [
    '“Abbiamo perso tutto”, racconta un abitante del quartiere.',
    [{ text: 'Abbiamo perso tutto', speaker: 'un abitante', cue: 'racconta' }],
  ],
  [
    'Secondo la procuratrice Lucia Ansaldi, i lavori erano «fermi da mesi».',
    [{ text: 'fermi da mesi', speaker: 'Lucia Ansaldi', cue: 'Secondo' }],
  ],
  ['Il film «La casa sul fiume» esce giovedì.', []],
  [
    '«Siamo stanchi», dice Marco. «Vogliamo risposte», aggiunge.',
    [
      { text: 'Siamo stanchi', speaker: 'Marco', cue: 'dice' },
      { text: 'Vogliamo risposte', speaker: 'Marco', cue: 'aggiunge' },
    ],
  ],
  ['Per il sindaco la scelta è stata “obbligata”.', [{ text: 'obbligata', speaker: 'il sindaco', cue: 'Per' }]],
]
