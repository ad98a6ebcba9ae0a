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
  // As the press prints it: opinions, verbs beside the point, narration inside the marks, who is asked and what stands somewhere.
  [
    'Per Marianna Conti il molo è «un pozzo senza fondo».',
    [{ text: 'un pozzo senza fondo', speaker: 'Marianna Conti' }],
  ],
  [
    'Secondo il sindaco, Paolo Ferri, il porto è «abbandonato a se stesso».',
    [{ text: 'abbandonato a se stesso', speaker: 'Paolo Ferri' }],
  ],
  ['A detta di Paolo Ferri la decisione è «assurda».', [{ text: 'assurda', speaker: 'Paolo Ferri' }]],
  [
    '«Il molo è vecchio ma regge», assicura Paolo Ferri, che guida la compagnia.',
    [{ text: 'Il molo è vecchio ma regge', speaker: 'Paolo Ferri' }],
  ],
  ['«È una vergogna!», sbotta Paolo Ferri.', [{ text: 'È una vergogna!', speaker: 'Paolo Ferri' }]],
  [
    'Il sindaco si dice «molto preoccupato» per il futuro del porto.',
    [{ text: 'molto preoccupato', speaker: 'Il sindaco' }],
  ],
  [
    'Conti ha 54 anni e non si arrende. «Qui sono nata e qui resto», dice.',
    [{ text: 'Qui sono nata e qui resto', speaker: 'Conti' }],
  ],
  [
    'Alla domanda su quando riaprirà il porto, Marianna Conti risponde: «Quando lo vorrà il vento».',
    [{ text: 'Quando lo vorrà il vento', speaker: 'Marianna Conti' }],
  ],
  [
    'Il sindacato ha denunciato in una nota «la mancanza di investimenti».',
    [{ text: 'la mancanza di investimenti', speaker: 'Il sindacato' }],
  ],
  [
    '«È un giorno nero per la città», ha commentato al nostro giornale Elena Russo.',
    [{ text: 'È un giorno nero per la città', speaker: 'Elena Russo' }],
  ],
  ['La premier parla di «scelta obbligata».', [{ text: 'scelta obbligata', speaker: 'La premier' }]],
  ['Ferri è netto: «Non ci saranno altri lavori».', [{ text: 'Non ci saranno altri lavori', speaker: 'Ferri' }]],
  [
    '«Siamo rimasti soli – racconta Marianna Conti –. Non è venuto nessuno».',
    [
      { text: 'Siamo rimasti soli', speaker: 'Marianna Conti' },
      { text: 'Non è venuto nessuno', speaker: 'Marianna Conti' },
    ],
  ],
  [
    '«Il molo, ha aggiunto il sindaco, è in piedi da cento anni».',
    [
      { text: 'Il molo', speaker: 'il sindaco' },
      { text: 'è in piedi da cento anni', speaker: 'il sindaco' },
    ],
  ],
  [
    'Il molo, si legge nella relazione, è «in condizioni critiche».',
    [{ text: 'in condizioni critiche', speaker: 'relazione' }],
  ],
  [
    '«Il molo è in condizioni critiche», si legge nella relazione.',
    [{ text: 'Il molo è in condizioni critiche', speaker: 'relazione' }],
  ],
  [
    'Come ha spiegato Paolo Ferri, la città «non aveva scelta».',
    [{ text: 'non aveva scelta', speaker: 'Paolo Ferri' }],
  ],
  [
    'La sindaca Anna Drobi ha visto il prefetto Carlo Neri. «Nessuno ci ha avvisati», ha lamentato lei.',
    [{ text: 'Nessuno ci ha avvisati', speaker: 'Anna Drobi', cue: 'ha lamentato' }],
  ],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  [
    'Anna Drobi dirige il porto. «Non ho mai visto nulla di simile», racconta.',
    [{ text: 'Non ho mai visto nulla di simile', speaker: 'Anna Drobi', cue: 'racconta' }],
  ],
  [
    'Anna Drobi dirige il porto. Carlo Neri è il prefetto.\n«Non ho mai visto nulla di simile», confessa lei. «È terribile», aggiunge lui.',
    [
      { text: 'Non ho mai visto nulla di simile', speaker: 'Anna Drobi', cue: 'confessa' },
      { text: 'È terribile', speaker: 'Carlo Neri', cue: 'aggiunge' },
    ],
  ],
  [
    'Il portavoce della polizia, Marco Leoni, ha precisato: «Due persone sono state fermate».',
    [{ text: 'Due persone sono state fermate', speaker: 'Marco Leoni', cue: 'ha precisato' }],
  ],
  // Words that this press says it with: what somebody calls, promises or demands, and who speaks.
  [
    'Gli investigatori parlano di «un gesto isolato».',
    [{ text: 'un gesto isolato', speaker: 'Gli investigatori', cue: 'parlano' }],
  ],
  // Whoever is told, what a title belongs to, relatives and insertions.
  [
    '«Non ci fermeremo», ha detto al Corriere il sindaco di Lerici, Paolo Venturi.',
    [{ text: 'Non ci fermeremo', speaker: 'Paolo Venturi' }],
  ],
  [
    "Il ministro dell'Economia Luca Bersani ha definito «irricevibile» la proposta.",
    [{ text: 'irricevibile', speaker: 'Luca Bersani' }],
  ],
  [
    "Secondo la Procura di Lerici, l'uomo ha agito «con freddezza».",
    [{ text: 'con freddezza', speaker: 'la Procura di Lerici' }],
  ],
  ['Per la sindaca Anna Riva il molo è «una vergogna».', [{ text: 'una vergogna', speaker: 'Anna Riva' }]],
  ['Servono anni per bruciare il nostro «bilancio di carbonio».', []],
  // A sentence that takes up the quotation before it, verbs that no list has between dashes, and a word before whoever speaks.
  [
    '(ANSA) - "Il decreto arriva domani". Lo ha detto il ministro Ada Neri.',
    [{ text: 'Il decreto arriva domani', speaker: 'Ada Neri', cue: 'ha detto' }],
  ],
  [
    '«Il molo regge - tuona Ada Neri - e reggerà ancora».',
    [
      { text: 'Il molo regge', speaker: 'Ada Neri' },
      { text: 'e reggerà ancora', speaker: 'Ada Neri' },
    ],
  ],
  ['«Per i fiori sì», dice amaro l’ortolano.', [{ text: 'Per i fiori sì', speaker: 'l’ortolano', cue: 'dice' }]],
  // Whoever leads the sentence before a verb without a subject.
  [
    'Il garzone non porta rancore. «Torno domani», promette.',
    [{ text: 'Torno domani', speaker: 'Il garzone', cue: 'promette' }],
  ],
  ['Non è «una questione di soldi», insiste.', [{ text: 'una questione di soldi', speaker: null, cue: null }]],
  [
    'Il Comune ha chiuso due scuole.\n«Non possiamo rischiare».\nLo afferma la vicepresidente Gaia Morandi.',
    [{ text: 'Non possiamo rischiare', speaker: 'Gaia Morandi' }],
  ],
  [
    '«Non possiamo rischiare la salute dei bambini».\nLo ha detto il preside Carlo Tosi ai giornalisti.',
    [{ text: 'Non possiamo rischiare la salute dei bambini', speaker: 'Carlo Tosi' }],
  ],
  [
    '«Servono più treni e meno parole».\nLo dichiara in una nota il consigliere regionale Ugo Ferri.',
    [{ text: 'Servono più treni e meno parole', speaker: 'Ugo Ferri' }],
  ],
  ['Lo scrive “Il Corriere del Porto”.', []],
  ['«Il ponte è sicuro», si legge nella nota del Comune.', [{ text: 'Il ponte è sicuro', speaker: 'Comune' }]],
  [
    '«Il ponte è sicuro», assicura il direttore del porto Carlo Tosi. «Riapre a maggio», aggiunge.\nAnna Riva non ci crede.',
    [
      { text: 'Il ponte è sicuro', speaker: 'Carlo Tosi' },
      { text: 'Riapre a maggio', speaker: 'Carlo Tosi' },
    ],
  ],
  [
    'La geologa Anna Riva ha visto il ponte.\n«È sicuro», spiega la geologa.',
    [{ text: 'È sicuro', speaker: 'Anna Riva' }],
  ],
  [
    '«Una scelta sbagliata».\nA dirlo è Nadia Conti, presidente del comitato.',
    [{ text: 'Una scelta sbagliata', speaker: 'Nadia Conti' }],
  ],
  ['La panettiera alza le spalle. «Io apro lo stesso».', [{ text: 'Io apro lo stesso', speaker: 'La panettiera' }]],
  ['«È finita», gli ha detto davanti a tutti la commessa.', [{ text: 'È finita', speaker: 'la commessa' }]],
  ['Sul muro una scritta: «Qui si resiste».', [{ text: 'Qui si resiste', speaker: 'una scritta' }]],
  [
    'Ada Monti apre la bottega alle sei. Il 12 giugno disse: «Resto qui».',
    [{ text: 'Resto qui', speaker: 'Ada Monti' }],
  ],
  [
    'Carlo Neri ha incontrato i sindacati. Ai delegati ha parlato di costi «fuori controllo».',
    [{ text: 'fuori controllo', speaker: 'Carlo Neri' }],
  ],
  [
    'I vicini hanno appeso uno striscione: «Il molo non si tocca».',
    [{ text: 'Il molo non si tocca', speaker: 'uno striscione' }],
  ],
  [
    'Il giudice aveva poi definito il progetto «un capriccio costoso».',
    [{ text: 'un capriccio costoso', speaker: 'Il giudice' }],
  ],
]
