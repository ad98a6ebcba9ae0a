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
    [
      { text: 'No pienso irme', speaker: 'Ramón Ibarra', cue: 'respondió' },
      { text: 'Esta es mi casa.', speaker: 'Ramón Ibarra' },
    ],
  ],
  // As the press prints it: opinions, verbs beside the point, narration inside the marks, who is asked and what stands somewhere.
  [
    'Para Mariana Ocampo, el muelle es «un pozo sin fondo».',
    [{ text: 'un pozo sin fondo', speaker: 'Mariana Ocampo' }],
  ],
  [
    'En opinión del alcalde, Tomás Arjona, el puerto «está abandonado».',
    [{ text: 'está abandonado', speaker: 'Tomás Arjona' }],
  ],
  [
    '«El muelle es viejo, pero aguanta», asegura Pablo Quiroga, que dirige la naviera.',
    [{ text: 'El muelle es viejo, pero aguanta', speaker: 'Pablo Quiroga' }],
  ],
  ['El muelle está, según el informe, «en estado crítico».', [{ text: 'en estado crítico', speaker: 'el informe' }]],
  ['La decisión fue calificada de «absurda» por Pablo Quiroga.', [{ text: 'absurda', speaker: 'Pablo Quiroga' }]],
  [
    'Preguntado por la fecha, Pablo Quiroga respondió: «Cuando el viento quiera».',
    [{ text: 'Cuando el viento quiera', speaker: 'Pablo Quiroga' }],
  ],
  [
    'El sindicato denunció en un comunicado «la falta de inversiones».',
    [{ text: 'la falta de inversiones', speaker: 'El sindicato' }],
  ],
  ['«No hay dinero», zanjó el consejero.', [{ text: 'No hay dinero', speaker: 'el consejero' }]],
  [
    '«Es un día negro para la ciudad», lamentó a este diario Elena Duarte.',
    [{ text: 'Es un día negro para la ciudad', speaker: 'Elena Duarte' }],
  ],
  [
    'El presidente reconoció que fue «un error» y prometió que «no se repetirá».',
    [
      { text: 'un error', speaker: 'El presidente' },
      { text: 'no se repetirá', speaker: 'El presidente' },
    ],
  ],
  [
    '«¿Cuándo abrirá el puerto?», quiso saber Elena Duarte.',
    [{ text: '¿Cuándo abrirá el puerto?', speaker: 'Elena Duarte' }],
  ],
  ['Quiroga fue tajante: «No habrá más obras».', [{ text: 'No habrá más obras', speaker: 'Quiroga' }]],
  [
    '«El muelle —añadió Pablo Quiroga— lleva cien años en pie».',
    [
      { text: 'El muelle', speaker: 'Pablo Quiroga' },
      { text: 'lleva cien años en pie', speaker: 'Pablo Quiroga' },
    ],
  ],
  [
    '«El muelle está en estado crítico», se lee en el informe.',
    [{ text: 'El muelle está en estado crítico', speaker: 'el informe' }],
  ],
  [
    'Tal y como explicó Tomás Arjona, la ciudad «no tenía alternativa».',
    [{ text: 'no tenía alternativa', speaker: 'Tomás Arjona' }],
  ],
  [
    'Los ecologistas denuncian que el regadío “se lleva ocho de cada diez litros”.',
    [{ text: 'se lleva ocho de cada diez litros', speaker: 'Los ecologistas', cue: 'denuncian' }],
  ],
  [
    '“Es cuestión de vida”, zanjó la alcaldesa, Ana Drobo. El capataz, Óscar Vasín, no habló. “Nadie nos avisó”, lamentó ella.',
    [
      { text: 'Es cuestión de vida', speaker: 'Ana Drobo', cue: 'zanjó' },
      { text: 'Nadie nos avisó', speaker: 'Ana Drobo', cue: 'lamentó' },
    ],
  ],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  [
    '“No vamos a parar”, ha asegurado en rueda de prensa Marta Lugo.',
    [{ text: 'No vamos a parar', speaker: 'Marta Lugo', cue: 'ha asegurado' }],
  ],
  [
    '—No lo sé —respondió Ana—. Pregúntale a él.',
    [
      { text: 'No lo sé', speaker: 'Ana', cue: 'respondió' },
      { text: 'Pregúntale a él.', speaker: 'Ana', cue: 'respondió' },
    ],
  ],
  [
    'Los vecinos están hartos. “Nadie viene”, protesta Rosa Gil, de 54 años. “Ni el alcalde”, apostilla su marido, Juan Pons.',
    [
      { text: 'Nadie viene', speaker: 'Rosa Gil', cue: 'protesta' },
      { text: 'Ni el alcalde', speaker: 'Juan Pons', cue: 'apostilla' },
    ],
  ],
  [
    'El capataz, Óscar Vasín, no quiso hablar. “Nadie nos avisó”, lamentó Ana Drobo.',
    [{ text: 'Nadie nos avisó', speaker: 'Ana Drobo', cue: 'lamentó' }],
  ],
  [
    'Marta Lugo dirige el puerto. Óscar Vasín es el capataz.\n“No he visto nada igual”, confiesa él. “Es terrible”, añade ella.',
    [
      { text: 'No he visto nada igual', speaker: 'Óscar Vasín', cue: 'confiesa' },
      { text: 'Es terrible', speaker: 'Marta Lugo', cue: 'añade' },
    ],
  ],
  // Words that this press says it with: what somebody calls, promises or demands, and who speaks.
  [
    'Ana Drobo, alcaldesa de Zamora, tildó el plan de “disparate”.',
    [{ text: 'disparate', speaker: 'Ana Drobo', cue: 'tildó' }],
  ],
  [
    'La ministra Marta Lugo ha tachado de “vergüenza” la decisión.',
    [{ text: 'vergüenza', speaker: 'Marta Lugo', cue: 'ha tachado' }],
  ],
  // Whoever is told, what a title belongs to, relatives and insertions.
  ['«No vamos a parar», dijo a El Faro el ministro Luis Soler.', [{ text: 'No vamos a parar', speaker: 'Luis Soler' }]],
  ['«Jugamos mal», dijo el ministro de Hacienda Luis Soler.', [{ text: 'Jugamos mal', speaker: 'Luis Soler' }]],
  ['Los vecinos lo ven “una ocurrencia”.', [{ text: 'una ocurrencia', speaker: 'Los vecinos' }]],
  [
    'La actriz, que presenta su segunda obra, confiesa que sintió “vértigo”.',
    [{ text: 'vértigo', speaker: 'La actriz' }],
  ],
  // Opinions lead their sentence, purposes do not; verbs behind `según`, adverbs before a subject, particles of other languages.
  ['Para la alcaldesa, Marta Ruiz, el muelle es "una vergüenza".', [{ text: 'una vergüenza', speaker: 'Marta Ruiz' }]],
  ['La compañía busca "soluciones" para reducir el gasto.', []],
  [
    'El muelle está "en ruinas", según contó la integrante de la junta.',
    [{ text: 'en ruinas', speaker: 'la integrante' }],
  ],
  [
    '"No vamos a esperar más", dijo luego el secretario del sindicato.',
    [{ text: 'No vamos a esperar más', speaker: 'el secretario' }],
  ],
  [
    '"Hay que avanzar ya", dice Von der Aue. Ursula von der Aue dirige el puerto.',
    [{ text: 'Hay que avanzar ya', speaker: 'Ursula von der Aue', mention: 'Von der Aue' }],
  ],
  // Whoever had the title with the name before; names inside a sentence; narration by how its dash stands.
  [
    'La ministra de Pesca, Ana Drobe, visitó el muelle.\nLa ministra pidió “paciencia”.',
    [{ text: 'paciencia', speaker: 'Ana Drobe', mention: 'La ministra', cue: 'pidió' }],
  ],
  ['El proyecto “Muelle Seguro”, explicó la alcaldesa Ana Drobe, costará poco.', []],
  ['—No salimos hoy —masculló uno de ellos.', [{ text: 'No salimos hoy', speaker: 'uno', cue: 'masculló' }]],
  [
    '—No salimos —dijo Ana Drobe.\n—Entonces esperamos.',
    [{ text: 'No salimos', speaker: 'Ana Drobe', cue: 'dijo' }, { text: 'Entonces esperamos.' }],
  ],
  [
    '"No hay dinero para otro puente".\nAsí lo afirmó la alcaldesa Marta Rivas.',
    [{ text: 'No hay dinero para otro puente', speaker: 'Marta Rivas' }],
  ],
  [
    'La alcaldesa Marta Rivas visitó el puerto. El ingeniero Pablo Luna la acompañó. “No hay grietas”, explicó el ingeniero. “Abrirá en mayo”, añadió.\nAna Soto vende pescado allí.',
    [
      { text: 'No hay grietas', speaker: 'Pablo Luna' },
      { text: 'Abrirá en mayo', speaker: 'Pablo Luna' },
    ],
  ],
  [
    'San José, 30 oct (EFE).- “El puente es seguro”, dijo la ministra Marta Rivas.',
    [{ text: 'El puente es seguro', speaker: 'Marta Rivas' }],
  ],
  [
    'El ingeniero Pablo Luna visitó el puerto.\n“Es seguro”, dijo el ingeniero.',
    [{ text: 'Es seguro', speaker: 'Pablo Luna' }],
  ],
  [
    '“La carretera se abre mañana”.\nLo anunció anoche la consejera de Obras, Nadia Conde.',
    [{ text: 'La carretera se abre mañana', speaker: 'Nadia Conde' }],
  ],
  [
    '“Es una decisión equivocada”.\nQuien lo dice es Nadia Conde.',
    [{ text: 'Es una decisión equivocada', speaker: 'Nadia Conde' }],
  ],
  [
    'Los sindicatos acogieron el plan con frialdad. "Papel lo aguanta todo", dijo a EFE Joaquín Beltrán, secretario general.',
    [{ text: 'Papel lo aguanta todo', speaker: 'Joaquín Beltrán' }],
  ],
  [
    '«Firmé lo que me dieron», dijo ante los jueces el maquinista jubilado.',
    [{ text: 'Firmé lo que me dieron', speaker: 'el maquinista jubilado' }],
  ],
  [
    'A Pablo Quiroga lo llamaron. Le contestó la propia Mariana Ocampo: «No vuelvas».',
    [{ text: 'No vuelvas', speaker: 'Mariana Ocampo' }],
  ],
  [
    '«Aquí no cierra nadie», bromeó un rato después Mariana Ocampo.',
    [{ text: 'Aquí no cierra nadie', speaker: 'Mariana Ocampo' }],
  ],
  ['En la fachada, una pancarta: «Aquí se resiste».', [{ text: 'Aquí se resiste', speaker: 'una pancarta' }]],
  [
    '«Que vengan», retaba desde la puerta la viuda. «Que vengan», retó desde la ventana un jubilado.',
    [{ text: 'Que vengan' }, { text: 'Que vengan', speaker: 'un jubilado' }],
  ],
  [
    'Mariana Ocampo nos recibe en el muelle.\n—¿Cuándo volvió?\n—Volví en mayo.\n—¿Y el barco?\n—Lo vendí.',
    [
      { text: '¿Cuándo volvió?', speaker: null },
      { text: 'Volví en mayo.', speaker: 'Mariana Ocampo' },
      { text: '¿Y el barco?', speaker: null },
      { text: 'Lo vendí.', speaker: 'Mariana Ocampo' },
    ],
  ],
  [
    'Mariana Ocampo espera en el muelle.\n«Éramos cien barcos.\n»Ahora somos tres».',
    [{ text: 'Éramos cien barcos.\n»Ahora somos tres' }],
  ],
  ['LIMA.– El alcalde, Pablo Luna, denunció amenazas tras la sesión del lunes.', []],
  ['Quito, 4 de mayo.— Un grupo de buzos halló una campana, informó el puerto.', []],
  [
    'En la reja cuelga desde ayer un lienzo: “Sin barcos no hay pan”.',
    [{ text: 'Sin barcos no hay pan', speaker: 'un lienzo' }],
  ],
]
