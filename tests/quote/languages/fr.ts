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
  // As the press prints it: opinions, verbs beside the point, narration inside the marks, who is asked and what stands somewhere.
  [
    'Pour Marianne Lefèvre, le quai est « un gouffre financier ».',
    [{ text: 'un gouffre financier', speaker: 'Marianne Lefèvre' }],
  ],
  [
    '« Le quai est vieux, mais il tient », assure Paul Mercier, qui dirige la compagnie.',
    [{ text: 'Le quai est vieux, mais il tient', speaker: 'Paul Mercier' }],
  ],
  ['« C’est une honte ! », s’emporte Paul Mercier.', [{ text: 'C’est une honte !', speaker: 'Paul Mercier' }]],
  [
    'Interrogé lundi, Paul Mercier a dénoncé « un scandale d’État ».',
    [{ text: 'un scandale d’État', speaker: 'Paul Mercier' }],
  ],
  [
    '« C’est un jour noir pour la ville », regrette le maire (DVG) de Valmorin, Luc Ferrand.',
    [{ text: 'C’est un jour noir pour la ville', speaker: 'Luc Ferrand' }],
  ],
  ['Le maire se dit « très inquiet » pour l’avenir du port.', [{ text: 'très inquiet', speaker: 'Le maire' }]],
  [
    'La préfecture évoque « un risque d’effondrement ».',
    [{ text: 'un risque d’effondrement', speaker: 'La préfecture' }],
  ],
  ['Marianne Lefèvre, elle, parle d’un « gâchis ».', [{ text: 'gâchis', speaker: 'Marianne Lefèvre' }]],
  [
    '« On nous a oubliés, explique Marianne Lefèvre. Personne n’est venu. »',
    [
      { text: 'On nous a oubliés', speaker: 'Marianne Lefèvre' },
      { text: 'Personne n’est venu.', speaker: 'Marianne Lefèvre' },
    ],
  ],
  [
    '« Le quai, poursuit-elle, tient encore debout. »',
    [
      { text: 'Le quai', speaker: 'elle' },
      { text: 'tient encore debout.', speaker: 'elle' },
    ],
  ],
  [
    'D’après le rapport, le quai est « dans un état critique ».',
    [{ text: 'dans un état critique', speaker: 'le rapport' }],
  ],
  ['Aux yeux de Paul Mercier, la décision est « absurde ».', [{ text: 'absurde', speaker: 'Paul Mercier' }]],
  [
    '« Nous ne céderons pas », a prévenu le syndicat, selon qui le port « va mourir ».',
    [
      { text: 'Nous ne céderons pas', speaker: 'le syndicat' },
      { text: 'va mourir', speaker: 'le syndicat' },
    ],
  ],
  [
    'Comme l’a rappelé Luc Ferrand, la ville n’avait « pas le choix ».',
    [{ text: 'pas le choix', speaker: 'Luc Ferrand' }],
  ],
  [
    'Paul Mercier est en colère : « Personne ne nous a rien demandé. »',
    [{ text: 'Personne ne nous a rien demandé.', speaker: 'Paul Mercier' }],
  ],
  [
    'À la question de savoir quand le port rouvrira, Marianne Lefèvre répond : « Quand le vent le voudra. »',
    [{ text: 'Quand le vent le voudra.', speaker: 'Marianne Lefèvre' }],
  ],
  [
    '« Le quai, a-t-elle ajouté, tient encore debout. »',
    [
      { text: 'Le quai', speaker: 'elle' },
      { text: 'tient encore debout.', speaker: 'elle' },
    ],
  ],
  [
    '« Le quai, a déclaré Paul Mercier, tient encore debout. Nous verrons. »',
    [
      { text: 'Le quai', speaker: 'Paul Mercier' },
      { text: 'tient encore debout. Nous verrons.', speaker: 'Paul Mercier' },
    ],
  ],
  [
    '« Il est venu, a tout regardé, et il est reparti », raconte Paul Mercier.',
    [{ text: 'Il est venu, a tout regardé, et il est reparti', speaker: 'Paul Mercier' }],
  ],
  [
    '« Non, nous n’avons pas peur », dit Paul Mercier.',
    [{ text: 'Non, nous n’avons pas peur', speaker: 'Paul Mercier' }],
  ],
  [
    '« On nous a oubliés, explique M. Mercier, maire de Valmorin. Personne n’est venu. »',
    [
      { text: 'On nous a oubliés', speaker: 'Mercier' },
      { text: 'Personne n’est venu.', speaker: 'Mercier' },
    ],
  ],
  [
    '« On nous a oubliés, explique le maire, Luc Ferrand. Personne n’est venu. »',
    [
      { text: 'On nous a oubliés', speaker: 'Luc Ferrand' },
      { text: 'Personne n’est venu.', speaker: 'Luc Ferrand' },
    ],
  ],
  [
    '« Le quai est dans un état critique », peut-on lire dans le rapport.',
    [{ text: 'Le quai est dans un état critique', speaker: 'le rapport' }],
  ],
  [
    "L'opposition, elle, s'étonne : « Pendant ce temps, nos écoles prennent l'eau », s'agace Hugo Perrin.",
    [{ text: "Pendant ce temps, nos écoles prennent l'eau", speaker: 'Hugo Perrin', cue: "s'agace" }],
  ],
  [
    'La maire Anne Drobe a rencontré le préfet. « Personne ne nous a prévenus », a-t-elle martelé.',
    [{ text: 'Personne ne nous a prévenus', speaker: 'Anne Drobe', cue: 'martelé' }],
  ],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  [
    'Pour Anne Drobe, directrice du port, « le pont est une question de vie ».',
    [{ text: 'le pont est une question de vie', speaker: 'Anne Drobe' }],
  ],
  ['— Tu viens ? demanda Paul.', [{ text: 'Tu viens ?', speaker: 'Paul', cue: 'demanda' }]],
  [
    'Le porte-parole de la police, Jean Morel, a précisé : « Deux personnes ont été interpellées. »',
    [{ text: 'Deux personnes ont été interpellées.', speaker: 'Jean Morel', cue: 'a précisé' }],
  ],
  [
    "« Nous n'avons rien vu venir », martèle Luc Varin, maire de Saint-Orne.",
    [{ text: "Nous n'avons rien vu venir", speaker: 'Luc Varin', cue: 'martèle' }],
  ],
  [
    "« Nous n'avons rien vu venir », fulmine le maire de Saint-Orne, Luc Varin.",
    [{ text: "Nous n'avons rien vu venir", speaker: 'Luc Varin', cue: 'fulmine' }],
  ],
  [
    "« On ne lâchera rien », a prévenu mardi Karim Belkad, délégué CGT de l'usine.",
    [{ text: 'On ne lâchera rien', speaker: 'Karim Belkad', cue: 'a prévenu' }],
  ],
  [
    '« Le pont tiendra », a martelé Anne Drobe devant la presse. « Il a été conçu pour cela. »',
    [
      { text: 'Le pont tiendra', speaker: 'Anne Drobe', cue: 'a martelé' },
      { text: 'Il a été conçu pour cela.', speaker: 'Anne Drobe', cue: 'a martelé' },
    ],
  ],
  // Whoever is told, what a title belongs to, relatives and insertions.
  ['Les riverains, eux, dénoncent « un mur de la honte ».', [{ text: 'un mur de la honte', speaker: 'Les riverains' }]],
  [
    "« On nous ignore », s'emporte l'élu, qui assure que « neuf habitants sur dix » le soutiennent.",
    [
      { text: 'On nous ignore', speaker: "l'élu" },
      { text: 'neuf habitants sur dix', speaker: "l'élu" },
    ],
  ],
  [
    '« Le quai tiendra », a promis le ministre des Transports Luc Ferrand.',
    [{ text: 'Le quai tiendra', speaker: 'Luc Ferrand' }],
  ],
  ['Le patron de la compagnie a jugé ce texte « indigne ».', [{ text: 'indigne', speaker: 'Le patron' }]],
  [
    '« Le toit s’est envolé, raconte Bernard, 72 ans. On a eu peur. »',
    [
      { text: 'Le toit s’est envolé', speaker: 'Bernard' },
      { text: 'On a eu peur.', speaker: 'Bernard' },
    ],
  ],
  // Narration inside the marks: verbs that no list has, behind a question too, and what somebody is behind an age.
  [
    '« Le quai tiendra, tempère Ada Morel. Mais le vent se lève. »',
    [
      { text: 'Le quai tiendra', speaker: 'Ada Morel' },
      { text: 'Mais le vent se lève.', speaker: 'Ada Morel' },
    ],
  ],
  [
    '« Que faire ? s’interroge le maire. Rien ne presse. »',
    [
      { text: 'Que faire ?', speaker: 'le maire' },
      { text: 'Rien ne presse.', speaker: 'le maire' },
    ],
  ],
  [
    '« C’est simple, précise Ada Morel : on ferme. »',
    [
      { text: 'C’est simple', speaker: 'Ada Morel' },
      { text: 'on ferme.', speaker: 'Ada Morel' },
    ],
  ],
  [
    '« Il pleuvait, raconte aujourd’hui sa fille. On avait froid. »',
    [
      { text: 'Il pleuvait', speaker: 'sa fille' },
      { text: 'On avait froid.', speaker: 'sa fille' },
    ],
  ],
  [
    '« C’était un bon maire, reconnaît Paul, 60 ans, pêcheur à Nantes. Il nous manque. »',
    [
      { text: 'C’était un bon maire', speaker: 'Paul' },
      { text: 'Il nous manque.', speaker: 'Paul' },
    ],
  ],
  ['« Il y a urgence, place Bellecour. On attend. »', [{ text: 'Il y a urgence, place Bellecour. On attend.' }]],
  // An article that brings in nothing new opens a name for a thing.
  ['Les « méga-bassines » divisent, reconnaît le préfet.', []],
  [
    'Le ministre norvégien de la Pêche, Paul Mercier, a fermé le port lundi.\n« Nous attendons que le vent tombe », a affirmé le ministre de la Pêche.',
    [{ text: 'Nous attendons que le vent tombe', speaker: 'Paul Mercier' }],
  ],
  [
    '« Nous n’avons pas d’argent pour un autre pont. »\nC’est ce qu’a déclaré la maire Julie Morel.',
    [{ text: 'Nous n’avons pas d’argent pour un autre pont.', speaker: 'Julie Morel' }],
  ],
  [
    '« La route est fermée », a confié au Courrier Luc Garnier.',
    [{ text: 'La route est fermée', speaker: 'Luc Garnier' }],
  ],
  [
    'Le navigateur Luc Garnier est rentré.\n« La mer était belle », raconte le navigateur.',
    [{ text: 'La mer était belle', speaker: 'Luc Garnier' }],
  ],
  [
    'Luc Garnier, agriculteur à Brive, regarde le pont.\n« Il est beau », dit l’agriculteur.',
    [{ text: 'Il est beau', speaker: 'Luc Garnier' }],
  ],
  [
    '« La route rouvre demain. »\nVoilà ce que promet Nadia Comte, adjointe aux travaux.',
    [{ text: 'La route rouvre demain.', speaker: 'Nadia Comte' }],
  ],
  ['Comme l’écrit « Le Grand Matin », le pont reste fermé.', []],
  [
    'Les syndicats ont critiqué le plan. « Le papier supporte tout », a déclaré à l’AFP Marc Bertrand, secrétaire du secteur.',
    [{ text: 'Le papier supporte tout', speaker: 'Marc Bertrand' }],
  ],
  [
    '« On verra bien, s’amuse l’ancien champion, on n’est pas pressés. »',
    [
      { text: 'On verra bien', speaker: 'l’ancien champion' },
      { text: 'on n’est pas pressés.', speaker: 'l’ancien champion' },
    ],
  ],
  [
    '« C’est trop tard, bafouillait le Rouennais. Je rentre. »',
    [{ text: 'C’est trop tard', speaker: 'Rouennais' }, { text: 'Je rentre.' }],
  ],
  ['La fleuriste s’en moque. « J’ai mes clients. »', [{ text: 'J’ai mes clients.', speaker: 'La fleuriste' }]],
  ['Sur la façade, une banderole : « Ici, on résiste ».', [{ text: 'Ici, on résiste', speaker: 'une banderole' }]],
  [
    'La présidente se penche.\n— Où étiez-vous ?\n— Dans mon lit.\n— Et la clé ?',
    [{ text: 'Où étiez-vous ?' }, { text: 'Dans mon lit.' }, { text: 'Et la clé ?' }],
  ],
  [
    'A côté de lui, un couvreur hausse les épaules : « Moi, je ne compte pas. »',
    [{ text: 'Moi, je ne compte pas.', speaker: 'un couvreur' }],
  ],
  ['Hier, le jury avait aussi loué « une œuvre tendre ».', [{ text: 'une œuvre tendre', speaker: 'le jury' }]],
  [
    'Les riverains ont pendu une banderole : « Le quai est à nous. »',
    [{ text: 'Le quai est à nous.', speaker: 'une banderole' }],
  ],
]
