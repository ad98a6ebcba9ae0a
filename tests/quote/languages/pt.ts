import type { SpeechCase } from '../speech-case.ts'

/** Portuguese: curly marks in Brazil, guillemets in Portugal, dashes, inverted verbs. */
export const cases: SpeechCase[] = [
  [
    '“Estamos à espera que o vento baixe”, disse Mariana Costa.',
    [{ text: 'Estamos à espera que o vento baixe', speaker: 'Mariana Costa', cue: 'disse' }],
  ],
  [
    'A capitã do porto, Mariana Costa, explicou: “Vamos esperar que o vento baixe”.',
    [{ text: 'Vamos esperar que o vento baixe', speaker: 'Mariana Costa', cue: 'explicou' }],
  ],
  [
    '«O porto continua fechado até sexta-feira», informou a polícia.',
    [{ text: 'O porto continua fechado até sexta-feira', speaker: 'a polícia', cue: 'informou' }],
  ],
  [
    'Mariana Costa fechou o porto na segunda-feira.\n“Vamos esperar que o vento baixe”, acrescentou ela.',
    [{ text: 'Vamos esperar que o vento baixe', speaker: 'Mariana Costa', cue: 'acrescentou' }],
  ],
  [
    'Segundo Paulo Reis, a tempestade foi “pior do que tudo o que vi”.',
    [{ text: 'pior do que tudo o que vi', speaker: 'Paulo Reis', cue: 'Segundo' }],
  ],
  [
    '“Vamos esperar”, disse Paulo Reis, “que o vento baixe.”',
    [
      { text: 'Vamos esperar', speaker: 'Paulo Reis', cue: 'disse' },
      { text: 'que o vento baixe.', speaker: 'Paulo Reis' },
    ],
  ],
  [
    'O porta-voz afirmou: “Vamos reconstruir o cais”.',
    [{ text: 'Vamos reconstruir o cais', speaker: 'O porta-voz', cue: 'afirmou' }],
  ],
  [
    'O ministro Paulo Reis garantiu que o fecho é “uma questão de horas”.',
    [{ text: 'uma questão de horas', speaker: 'Paulo Reis', cue: 'garantiu' }],
  ],
  [
    '— Não sei quando volta — disse Mariana Costa.',
    [{ text: 'Não sei quando volta', speaker: 'Mariana Costa', cue: 'disse' }],
  ],
  ['O filme “Porto cinzento” estreia na sexta-feira.', []],
  ['A chamada “trégua do vento” dura até sexta-feira.', []],
  ['O navio “Mariana” está no porto desde segunda-feira.', []],
  [
    '“Não vamos desistir”, garantiu o presidente da associação, Rui Falcão.',
    [{ text: 'Não vamos desistir', speaker: 'Rui Falcão', description: 'o presidente da associação', cue: 'garantiu' }],
  ],
  [
    'A ministra Teresa Prado classificou a decisão como “precipitada”.',
    [{ text: 'precipitada', speaker: 'Teresa Prado', description: 'A ministra', cue: 'classificou' }],
  ],
  [
    'Segundo o delegado Marcos Lima, o crime foi “premeditado”.',
    [{ text: 'premeditado', speaker: 'Marcos Lima', cue: 'Segundo' }],
  ],
  ['O livro “A ilha do sal” chega às livrarias na sexta-feira.', []],
  // As the press prints it: opinions, verbs beside the point, narration inside the marks, who is asked and what stands somewhere.
  [
    'Para Mariana Teixeira, o cais é “um poço sem fundo”.',
    [{ text: 'um poço sem fundo', speaker: 'Mariana Teixeira' }],
  ],
  [
    'No entender do presidente da câmara, Rui Matos, o porto “está abandonado”.',
    [{ text: 'está abandonado', speaker: 'Rui Matos' }],
  ],
  [
    '“O cais é velho, mas aguenta”, garante Paulo Ribeiro, que dirige a companhia.',
    [{ text: 'O cais é velho, mas aguenta', speaker: 'Paulo Ribeiro' }],
  ],
  ['O cais está, segundo o relatório, “em estado crítico”.', [{ text: 'em estado crítico', speaker: 'o relatório' }]],
  ['A obra foi classificada de “absurda” por Paulo Ribeiro.', [{ text: 'absurda', speaker: 'Paulo Ribeiro' }]],
  ['“Não há dinheiro”, atirou o ministro.', [{ text: 'Não há dinheiro', speaker: 'o ministro' }]],
  [
    '“É um dia negro para a cidade”, lamentou ao jornal Elena Duarte.',
    [{ text: 'É um dia negro para a cidade', speaker: 'Elena Duarte' }],
  ],
  ['Ribeiro foi claro: “Não haverá mais obras.”', [{ text: 'Não haverá mais obras.', speaker: 'Ribeiro' }]],
  [
    'Tal como explicou Rui Matos, a cidade “não tinha alternativa”.',
    [{ text: 'não tinha alternativa', speaker: 'Rui Matos' }],
  ],
  ['“Vamos reconstruir tudo”, disse ele à BBC News Brasil.', [{ text: 'Vamos reconstruir tudo', speaker: 'ele' }]],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  [
    '“Estamos cansados”, resume Rosa Gil, de 54 anos. “Ninguém vem”, emenda o marido, João Pontes.',
    [
      { text: 'Estamos cansados', speaker: 'Rosa Gil', cue: 'resume' },
      { text: 'Ninguém vem', speaker: 'João Pontes', cue: 'emenda' },
    ],
  ],
  [
    'Ana Drobo dirige o porto. Carlos Neri é o capataz.\n“Nunca vi nada igual”, confessa ele. “É terrível”, acrescenta ela.',
    [
      { text: 'Nunca vi nada igual', speaker: 'Carlos Neri', cue: 'confessa' },
      { text: 'É terrível', speaker: 'Ana Drobo', cue: 'acrescenta' },
    ],
  ],
  [
    'O porta-voz da polícia, Marcos Leão, afirmou: “Duas pessoas foram detidas.”',
    [{ text: 'Duas pessoas foram detidas.', speaker: 'Marcos Leão', cue: 'afirmou' }],
  ],
  // Words that this press says it with: what somebody calls, promises or demands, and who speaks.
  ['Ana Drobo chamou o plano de “loucura”.', [{ text: 'loucura', speaker: 'Ana Drobo', cue: 'chamou' }]],
  ['Ana Drobo acusa o governo de “omissão”.', [{ text: 'omissão', speaker: 'Ana Drobo', cue: 'acusa' }]],
  [
    'O sindicato denuncia “condições inaceitáveis”.',
    [{ text: 'condições inaceitáveis', speaker: 'O sindicato', cue: 'denuncia' }],
  ],
  // Whoever is told, what a title belongs to, relatives and insertions.
  [
    '"Não vamos parar", afirmou à Folha o ministro Flávio Prado. Segundo ele, o cais "está firme".',
    [
      { text: 'Não vamos parar', speaker: 'Flávio Prado' },
      { text: 'está firme', speaker: 'Flávio Prado' },
    ],
  ],
  [
    '“Nunca vi nada assim”, disse à Lusa Fernando Tavares.',
    [{ text: 'Nunca vi nada assim', speaker: 'Fernando Tavares', mention: 'Fernando Tavares' }],
  ],
  ['“O cais não aguenta”, aponta ainda o engenheiro.', [{ text: 'O cais não aguenta', speaker: 'o engenheiro' }]],
  ['O projeto “Cais Seguro” custa pouco, disse a prefeita Ana Drobe.', []],
  [
    '“Não temos dinheiro para outra ponte.”\nFoi o que disse o prefeito Caio Lemos.',
    [{ text: 'Não temos dinheiro para outra ponte.', speaker: 'Caio Lemos' }],
  ],
  [
    'O presidente da Câmara de Vale Fundo, Rui Salgado, lamentou. “A ponte é segura”, disse.',
    [{ text: 'A ponte é segura', speaker: 'Rui Salgado' }],
  ],
  ['Rosa Prado e Caio Lemos visitaram a ponte. “É segura”, conta ele.', [{ text: 'É segura', speaker: 'Caio Lemos' }]],
  [
    'A veterinária Rosa Prado cuidou do animal.\n“Ele está bem”, contou a veterinária.',
    [{ text: 'Ele está bem', speaker: 'Rosa Prado' }],
  ],
  [
    '“A estrada reabre amanhã.”\nAssim reagiu a vereadora Nadia Conde ao protesto.',
    [{ text: 'A estrada reabre amanhã.', speaker: 'Nadia Conde' }],
  ],
  [
    '“A estrada reabre amanhã.”\nQuem o diz é Nadia Conde.',
    [{ text: 'A estrada reabre amanhã.', speaker: 'Nadia Conde' }],
  ],
  [
    'O Presidente Rui Salgado visitou a ponte.\nÀ chegada, em declarações aos jornalistas, garantiu que “a obra avança”.',
    [{ text: 'a obra avança', speaker: 'Rui Salgado' }],
  ],
  [
    'O Presidente Rui Salgado visitou a ponte. À saída, aos jornalistas, lembrou que “a obra custa milhões”.',
    [{ text: 'a obra custa milhões', speaker: 'Rui Salgado' }],
  ],
  ['“Não mudo nada”, desabafa, de olhos molhados, a costureira.', [{ text: 'Não mudo nada', speaker: 'a costureira' }]],
  ['A padeira encolhe os ombros. “Abro na mesma.”', [{ text: 'Abro na mesma.', speaker: 'A padeira' }]],
  ['No muro, um cartaz: “Aqui resiste-se”.', [{ text: 'Aqui resiste-se', speaker: 'um cartaz' }]],
  [
    'Ada Montes recebe-nos no cais.\n— Quando voltou?\n— Voltei em maio.\n— E o barco?\n— Vendi-o.',
    [
      { text: 'Quando voltou?', speaker: null },
      { text: 'Voltei em maio.', speaker: 'Ada Montes' },
      { text: 'E o barco?', speaker: null },
      { text: 'Vendi-o.', speaker: 'Ada Montes' },
    ],
  ],
  [
    'O fornecedor de espumas Paulo Ribeiro foi ao ponto: “Se não pagarem, busco os sofás”.',
    [{ text: 'Se não pagarem, busco os sofás', speaker: 'Paulo Ribeiro' }],
  ],
  [
    '— Estou cansado — disse Rui Prates.\n— Eu não durmo, meu filho. Eu espero.',
    [{ text: 'Estou cansado', speaker: 'Rui Prates' }, { text: 'Eu não durmo, meu filho. Eu espero.' }],
  ],
  [
    'Ana Prates não se ofende. “O sal conserva, diz. Devia ser proibido.”',
    [
      { text: 'O sal conserva', speaker: 'Ana Prates' },
      { text: 'Devia ser proibido.', speaker: 'Ana Prates' },
    ],
  ],
  [
    'O presidente da Junta, que cancelou uma viagem a Beja, pediu “calma e paciência”.',
    [{ text: 'calma e paciência', speaker: 'O presidente' }],
  ],
]
