import type { SpeechCase } from '../speech-case.ts'

/** Dutch: single marks first, inverted order, `aldus`. */
export const cases: SpeechCase[] = [
  [
    '‘We wachten tot de wind gaat liggen’, zei Marianne de Boer.',
    [{ text: 'We wachten tot de wind gaat liggen', speaker: 'Marianne de Boer', cue: 'zei' }],
  ],
  [
    'Havenmeester Marianne de Boer zei: “We wachten tot de wind gaat liggen.”',
    [{ text: 'We wachten tot de wind gaat liggen.', speaker: 'Marianne de Boer', cue: 'zei' }],
  ],
  [
    '“De haven blijft tot vrijdag dicht”, meldt de politie.',
    [{ text: 'De haven blijft tot vrijdag dicht', speaker: 'de politie', cue: 'meldt' }],
  ],
  [
    'Marianne de Boer sloot maandag de haven.\n“We wachten tot de wind gaat liggen”, zegt ze.',
    [{ text: 'We wachten tot de wind gaat liggen', speaker: 'Marianne de Boer', cue: 'zegt' }],
  ],
  [
    'Volgens Pieter Jansen was de storm “erger dan alles wat ik heb gezien”.',
    [{ text: 'erger dan alles wat ik heb gezien', speaker: 'Pieter Jansen', cue: 'Volgens' }],
  ],
  [
    '“We wachten”, zei Pieter Jansen, “tot de wind gaat liggen.”',
    [
      { text: 'We wachten', speaker: 'Pieter Jansen', cue: 'zei' },
      { text: 'tot de wind gaat liggen.', speaker: 'Pieter Jansen' },
    ],
  ],
  [
    '„De haven blijft dicht”, aldus burgemeester Pieter Jansen.',
    [{ text: 'De haven blijft dicht', speaker: 'Pieter Jansen', cue: 'aldus' }],
  ],
  [
    'De woordvoerder zegt: ‘We gaan de kade herbouwen.’',
    [{ text: 'We gaan de kade herbouwen.', speaker: 'De woordvoerder', cue: 'zegt' }],
  ],
  [
    'Minister Pieter Jansen noemde de sluiting “een kwestie van uren”.',
    [{ text: 'een kwestie van uren', speaker: 'Pieter Jansen', cue: 'noemde' }],
  ],
  ['De film ‘Grijze haven’ draait vanaf vrijdag.', []],
  ['De zogenoemde ‘windpauze’ duurt tot vrijdag.', []],
  ['Het schip ‘Marianne’ ligt sinds maandag in de haven.', []],
  [
    '“We geven niet op”, zei burgemeester Anna de Wit maandag.',
    [{ text: 'We geven niet op', speaker: 'Anna de Wit', description: 'burgemeester', cue: 'zei' }],
  ],
  [
    'Volgens de minister is het plan “een ramp voor de boeren”.',
    [{ text: 'een ramp voor de boeren', speaker: 'de minister', cue: 'Volgens' }],
  ],
  [
    'Premier Jan Smit noemde het besluit “onverstandig”.',
    [{ text: 'onverstandig', speaker: 'Jan Smit', description: 'Premier', cue: 'noemde' }],
  ],
  [
    '“Dat kan niet”, aldus een woordvoerder van de gemeente.',
    [{ text: 'Dat kan niet', speaker: 'een woordvoerder', cue: 'aldus' }],
  ],
  [
    'De directeur van het museum, Piet Vos, is blij: “Eindelijk weer bezoekers.”',
    [{ text: 'Eindelijk weer bezoekers.', speaker: 'Piet Vos', description: 'De directeur van het museum' }],
  ],
]
