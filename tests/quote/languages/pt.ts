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
]
