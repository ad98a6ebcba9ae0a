import type { SpeechCase } from '../speech-case.ts'

/** Spanish: guillemets and curly marks, the verb before its subject, dash dialogue, dropped pronouns. */
export const cases: SpeechCase[] = [
  [
    '«Esperamos a que amaine el viento», dijo Mariana Ocampo.',
    [{ text: 'Esperamos a que amaine el viento', speaker: 'Mariana Ocampo', cue: 'dijo' }],
  ],
  [
    'La capitana del puerto, Mariana Ocampo, explicó: “Esperamos a que amaine el viento”.',
    [{ text: 'Esperamos a que amaine el viento', speaker: 'Mariana Ocampo', cue: 'explicó' }],
  ],
  [
    '"El puerto sigue cerrado hasta el viernes", informó la policía.',
    [{ text: 'El puerto sigue cerrado hasta el viernes', speaker: 'la policía' }],
  ],
  [
    '«El puerto sigue cerrado hasta el viernes», señaló el Gobierno.',
    [{ text: 'El puerto sigue cerrado hasta el viernes', speaker: 'el Gobierno', cue: 'señaló' }],
  ],
  [
    'Mariana Ocampo cerró el puerto el lunes.\n«Esperamos a que amaine el viento», añadió ella.',
    [{ text: 'Esperamos a que amaine el viento', speaker: 'Mariana Ocampo', cue: 'añadió' }],
  ],
  [
    'Según Pablo Quiroga, la tormenta fue «peor que todo lo que he visto».',
    [{ text: 'peor que todo lo que he visto', speaker: 'Pablo Quiroga', cue: 'Según' }],
  ],
  [
    '«Esperamos», dijo Pablo Quiroga, «a que amaine el viento».',
    [
      { text: 'Esperamos', speaker: 'Pablo Quiroga', cue: 'dijo' },
      { text: 'a que amaine el viento', speaker: 'Pablo Quiroga' },
    ],
  ],
  [
    'El portavoz afirmó: «Vamos a reconstruir el muelle».',
    [{ text: 'Vamos a reconstruir el muelle', speaker: 'El portavoz', cue: 'afirmó' }],
  ],
  [
    'El ministro Pablo Quiroga aseguró que el cierre es «una cuestión de horas».',
    [{ text: 'una cuestión de horas', speaker: 'Pablo Quiroga', cue: 'aseguró' }],
  ],
  [
    '—No sé cuándo volverá —dijo Mariana Ocampo.',
    [{ text: 'No sé cuándo volverá', speaker: 'Mariana Ocampo', cue: 'dijo' }],
  ],
  ['La película «Puerto gris» se estrena el viernes.', []],
  ['El llamado «descanso del viento» dura hasta el viernes.', []],
  ['El buque «Mariana» está en el puerto desde el lunes.', []],
  [
    '«No vamos a ceder», advirtió ayer el secretario general del sindicato, Julián Reverte, ante los periodistas.',
    [
      {
        text: 'No vamos a ceder',
        speaker: 'Julián Reverte',
        description: 'el secretario general del sindicato',
        cue: 'advirtió',
      },
    ],
  ],
  [
    'El ministro de Pesca, Tomás Arjona, calificó la medida de «injusta» y pidió calma.',
    [{ text: 'injusta', speaker: 'Tomás Arjona', description: 'El ministro de Pesca', cue: 'calificó' }],
  ],
  [
    'La alcaldesa de Vallenegro recordó que el puente «lleva treinta años esperando».',
    [{ text: 'lleva treinta años esperando', speaker: 'La alcaldesa', cue: 'recordó' }],
  ],
  ['La novela «El faro de piedra» se presentó ayer en Madrid.', []],
  ['El llamado «plan de rescate» costará dos millones.', []],
  [
    '«¿Quién paga esto?», se preguntó la portavoz Elena Duarte.',
    [{ text: '¿Quién paga esto?', speaker: 'Elena Duarte', description: 'la portavoz', cue: 'preguntó' }],
  ],
  [
    'Marta Solís, directora del centro, explica que los niños “aprenden jugando”. “Aquí nadie se aburre”, dice.',
    [
      { text: 'aprenden jugando', speaker: 'Marta Solís', description: 'directora del centro', cue: 'explica' },
      { text: 'Aquí nadie se aburre', speaker: 'Marta Solís', description: 'directora del centro', cue: 'dice' },
    ],
  ],
  [
    '—No pienso irme —respondió Ramón Ibarra—. Esta es mi casa.',
    [{ text: 'No pienso irme', speaker: 'Ramón Ibarra', cue: 'respondió' }],
  ],
]
