import type { SpeechCase } from '../speech-case.ts'

/** French: guillemets with inner blanks, inverted verbs, dashes, verbs that are no verbs of saying. */
export const cases: SpeechCase[] = [
  [
    '« Nous attendons que le vent tombe », a déclaré Marianne Lefèvre.',
    [{ text: 'Nous attendons que le vent tombe', speaker: 'Marianne Lefèvre', cue: 'a déclaré' }],
  ],
  [
    'La capitaine du port, Marianne Lefèvre, a expliqué : « Nous attendons que le vent tombe. »',
    [{ text: 'Nous attendons que le vent tombe.', speaker: 'Marianne Lefèvre', cue: 'a expliqué' }],
  ],
  [
    '“Le port reste fermé jusqu’à vendredi”, a indiqué la préfecture.',
    [{ text: 'Le port reste fermé jusqu’à vendredi', speaker: 'la préfecture', cue: 'a indiqué' }],
  ],
  [
    'Marianne Lefèvre a fermé le port lundi.\n« Nous attendons que le vent tombe », a-t-elle ajouté.',
    [{ text: 'Nous attendons que le vent tombe', speaker: 'Marianne Lefèvre' }],
  ],
  [
    'Selon Paul Mercier, la tempête était « pire que tout ce que j’ai vu ».',
    [{ text: 'pire que tout ce que j’ai vu', speaker: 'Paul Mercier', cue: 'Selon' }],
  ],
  [
    '« Nous attendons », a dit Paul Mercier, « que le vent tombe. »',
    [
      { text: 'Nous attendons', speaker: 'Paul Mercier', cue: 'a dit' },
      { text: 'que le vent tombe.', speaker: 'Paul Mercier' },
    ],
  ],
  ["« Enfin du vent », s'étonne Paul Mercier.", [{ text: 'Enfin du vent', speaker: 'Paul Mercier' }]],
  [
    'Le ministre Paul Mercier a affirmé : « Nous allons reconstruire la jetée. »',
    [{ text: 'Nous allons reconstruire la jetée.', speaker: 'Paul Mercier', cue: 'a affirmé' }],
  ],
  [
    'La maire a qualifié la fermeture d’« erreur grave et coûteuse », selon Paul Mercier.',
    [{ text: 'erreur grave et coûteuse' }],
  ],
  ['— Je ne sais pas, a répondu Marianne Lefèvre.', [{ text: 'Je ne sais pas', speaker: 'Marianne Lefèvre' }]],
  ['Le film « Port gris » sort vendredi.', []],
  ['La « trêve » du vent dure depuis lundi.', []],
  ['Le navire « Marianne » est au port depuis lundi.', []],
  [
    'Selon le maire de Valmorin, Luc Ferrand, la décision est « incompréhensible ».',
    [{ text: 'incompréhensible', speaker: 'Luc Ferrand', description: 'le maire de Valmorin' }],
  ],
  ["Le préfet a qualifié l'incendie de « criminel ».", [{ text: 'criminel', speaker: 'Le préfet', cue: 'a qualifié' }]],
  [
    '« On a tout perdu », souffle-t-il. « Même les photos. »',
    [
      { text: 'On a tout perdu', speaker: 'il', cue: 'souffle' },
      { text: 'Même les photos.', speaker: 'il', cue: 'souffle' },
    ],
  ],
  [
    "D'après le rapport, le pont était « dans un état critique ».",
    [{ text: 'dans un état critique', speaker: 'le rapport', cue: "D'après" }],
  ],
  ['Le film « La Baie des vents » sort mercredi.', []],
  [
    "« Nous irons jusqu'au bout », a promis hier soir le syndicaliste Paul Gervais.",
    [{ text: "Nous irons jusqu'au bout", speaker: 'Paul Gervais', cue: 'a promis' }],
  ],
  [
    'Un habitant résume : « On nous a oubliés. »',
    [{ text: 'On nous a oubliés.', speaker: 'Un habitant', cue: 'résume' }],
  ],
]
