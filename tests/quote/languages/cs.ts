import type { SpeechCase } from '../speech-case.ts'

/** Czech: low and high marks, the verb behind the quotation, gendered verbs. */
export const cases: SpeechCase[] = [
  [
    '„Čekáme, až se vítr utiší,“ řekla Mariana Nováková.',
    [{ text: 'Čekáme, až se vítr utiší,', speaker: 'Mariana Nováková', cue: 'řekla' }],
  ],
  [
    'Kapitánka přístavu Mariana Nováková uvedla: „Čekáme, až se vítr utiší.“',
    [{ text: 'Čekáme, až se vítr utiší.', speaker: 'Mariana Nováková', cue: 'uvedla' }],
  ],
  [
    '„Přístav zůstane zavřený do pátku,“ oznámila policie.',
    [{ text: 'Přístav zůstane zavřený do pátku,', speaker: 'policie', cue: 'oznámila' }],
  ],
  [
    'Mariana Nováková v pondělí zavřela přístav.\n„Čekáme, až se vítr utiší,“ dodala ona.',
    [{ text: 'Čekáme, až se vítr utiší,', speaker: 'Mariana Nováková', cue: 'dodala' }],
  ],
  [
    'Podle Petra Dvořáka byla bouře „horší než všechno, co jsem viděl“.',
    [{ text: 'horší než všechno, co jsem viděl', speaker: 'Petra Dvořáka', cue: 'Podle' }],
  ],
  [
    '„Čekáme už den,“ řekl Petr Dvořák, „až se vítr utiší.“',
    [
      { text: 'Čekáme už den,', speaker: 'Petr Dvořák', cue: 'řekl' },
      { text: 'až se vítr utiší.', speaker: 'Petr Dvořák' },
    ],
  ],
  [
    'Mluvčí prohlásila: „Nábřeží znovu postavíme.“',
    [{ text: 'Nábřeží znovu postavíme.', speaker: 'Mluvčí', cue: 'prohlásila' }],
  ],
  [
    '»Nevím, kdy se přívoz vrátí,« tvrdí starosta Petr Dvořák.',
    [{ text: 'Nevím, kdy se přívoz vrátí,', speaker: 'Petr Dvořák', cue: 'tvrdí' }],
  ],
  [
    'Ministr Petr Dvořák řekl, že uzavírka je „otázkou hodin“.',
    [{ text: 'otázkou hodin', speaker: 'Petr Dvořák', cue: 'řekl' }],
  ],
  ['Film „Šedý přístav“ má premiéru v pátek.', []],
  ['Takzvaná „větrná pauza“ potrvá do pátku.', []],
  ['Loď „Mariana“ kotví v přístavu od pondělí.', []],
  ['Podle ministra Jana Koláře je plán „nereálný“.', [{ text: 'nereálný', speaker: 'Jana Koláře', cue: 'Podle' }]],
  [
    'Ředitel muzea Petr Vrba označil rozhodnutí za „chybu“.',
    [{ text: 'chybu', speaker: 'Petr Vrba', description: 'Ředitel muzea', cue: 'označil' }],
  ],
  [
    '„To je šílenství,“ ušklíbl se Pavel Novák.',
    [{ text: 'To je šílenství,', speaker: 'Pavel Novák', cue: 'ušklíbl se' }],
  ],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  [
    '„Všechna opatření byla přijata,“ uvedlo ministerstvo.',
    [{ text: 'Všechna opatření byla přijata,', speaker: 'ministerstvo', cue: 'uvedlo' }],
  ],
  [
    '„Jsme unavení,“ povzdechla si Růžena Gilová. „Nikdo nechodí,“ přitakal její muž Jan Pons.',
    [
      { text: 'Jsme unavení,', speaker: 'Růžena Gilová', cue: 'povzdechla' },
      { text: 'Nikdo nechodí,', speaker: 'Jan Pons', cue: 'přitakal' },
    ],
  ],
  [
    '„Je to nepřijatelné,“ napsal na síti X poslanec Lukáš Fera.',
    [{ text: 'Je to nepřijatelné,', speaker: 'Lukáš Fera', cue: 'napsal' }],
  ],
  ['„Jdeš?“ zeptal se Pavel.', [{ text: 'Jdeš?', speaker: 'Pavel', cue: 'zeptal se' }]],
  [
    'Anna Drobná řídí přístav. Karel Neri je inženýr.\n„Nic takového jsem neviděl,“ říká on. „Je to hrozné,“ dodává ona.',
    [
      { text: 'Nic takového jsem neviděl,', speaker: 'Karel Neri', cue: 'říká' },
      { text: 'Je to hrozné,', speaker: 'Anna Drobná', cue: 'dodává' },
    ],
  ],
  // Words that this press says it with: what somebody calls, promises or demands, and who speaks.
  [
    '„Všechna opatření byla přijata,“ uvádí se v tiskové zprávě.',
    [{ text: 'Všechna opatření byla přijata,', speaker: 'tiskové zprávě', cue: 'uvádí se' }],
  ],
  [
    'Ministr Lukáš Fera slíbil „rychlou pomoc“ a požádal o „trpělivost“.',
    [
      { text: 'rychlou pomoc', speaker: 'Lukáš Fera', cue: 'slíbil' },
      { text: 'trpělivost', speaker: 'Lukáš Fera', cue: 'slíbil' },
    ],
  ],
  ['Opozice viní vládu z „nečinnosti“.', [{ text: 'nečinnosti', speaker: 'Opozice', cue: 'viní' }]],
  // Whoever is told, what a title belongs to, relatives and insertions.
  ['Herečka v rozhovoru přiznala, že byla „vyděšená“.', [{ text: 'vyděšená', speaker: 'Herečka' }]],
  [
    'Trenér Pavel Hruška po zápase mluvil krátce. „Hráli jsme špatně,“ řekl.',
    [{ text: 'Hráli jsme špatně,', speaker: 'Pavel Hruška' }],
  ],
  // Who is told, before whoever tells it.
  [
    '„Byl to šok,“ řekla Novinkám Alena Šimková.',
    [{ text: 'Byl to šok,', speaker: 'Alena Šimková', mention: 'Alena Šimková' }],
  ],
  [
    '„Zatím víme o dvou zraněných,“ sdělil ČTK mluvčí hasičů.',
    [{ text: 'Zatím víme o dvou zraněných,', speaker: 'mluvčí' }],
  ],
  ['Přístav vede Anna Nová. Podle ní je „prázdný“.', [{ text: 'prázdný', speaker: 'Anna Nová', mention: 'ní' }]],
  [
    'Jak řekla Anna Nová, přístav „zeje prázdnotou“.',
    [{ text: 'zeje prázdnotou', speaker: 'Anna Nová', cue: 'řekla' }],
  ],
  [
    '„Robot se neunaví,“ shrnul přednosta kliniky prof. MUDr. Jan Novák.',
    [{ text: 'Robot se neunaví,', speaker: 'Jan Novák', cue: 'shrnul' }],
  ],
  [
    'Premiér Malý to odmítá. Opozice mluví o „podvodu na voličích“.',
    [{ text: 'podvodu na voličích', speaker: 'Opozice', cue: 'mluví' }],
  ],
  [
    '„Na nový most nemáme peníze.“\nŘekl to ředitel přístavu Petr Holub.',
    [{ text: 'Na nový most nemáme peníze.', speaker: 'Petr Holub' }],
  ],
  [
    '„Silnice je zavřená,“ řekl Deníku za záchranku Ivo Tesárek.',
    [{ text: 'Silnice je zavřená,', speaker: 'Ivo Tesárek' }],
  ],
  ['„Silnice je zavřená,“ řekl Novinkám mluvčí hasičů.', [{ text: 'Silnice je zavřená,', speaker: 'mluvčí' }]],
  [
    'Starosta Petr Holub včera jednal s krajem.\n„Silnice je zavřená,“ řekl Deníku.',
    [{ text: 'Silnice je zavřená,', speaker: 'Petr Holub' }],
  ],
  ['„Most je bezpečný,“ stojí v prohlášení kraje.', [{ text: 'Most je bezpečný,', speaker: 'kraje' }]],
  [
    '„Silnici otevřou zítra.“\nŘekla to náměstkyně Naďa Koníková.',
    [{ text: 'Silnici otevřou zítra.', speaker: 'Naďa Koníková' }],
  ],
  ['„Most je bezpečný,“ píše se v tiskové zprávě magistrátu.', [{ text: 'Most je bezpečný,', speaker: 'magistrátu' }]],
  [
    'Petr Holub napsal na sociální síti. „Most je bezpečný,“ stojí v příspěvku.',
    [{ text: 'Most je bezpečný,', speaker: 'Petr Holub' }],
  ],
  // Verbs that agree, words behind them, full names behind what they are, answers.
  [
    'Petr Malý mlčel. Jana Nová píše knihu. „Název už mám,“ dodala nakonec.',
    [{ text: 'Název už mám,', speaker: 'Jana Nová' }],
  ],
  [
    '„Zbývá mi deset bodů,“ oznámil místopředseda klubu Občané Petr Malý.',
    [{ text: 'Zbývá mi deset bodů,', speaker: 'Petr Malý' }],
  ],
  [
    '„Bavili jsme se o lovu,“ řekl Petr Malý.\n„A ten papír?“ zeptala se soudkyně Jana Nová.\n„Povolenka k odlovu.“',
    [
      { text: 'Bavili jsme se o lovu,', speaker: 'Petr Malý' },
      { text: 'A ten papír?', speaker: 'Jana Nová' },
      { text: 'Povolenka k odlovu.', speaker: 'Petr Malý' },
    ],
  ],
  [
    'Spor dostane krajský soud. V žalobě stojí, že úřad postupoval „zcela svévolně“.',
    [{ text: 'zcela svévolně', speaker: 'žalobě' }],
  ],
  [
    'Po přestávce promluvil Karel Hron. „Most je v pořádku,“ opáčil v krátkém vyjádření.',
    [{ text: 'Most je v pořádku,', speaker: 'Karel Hron' }],
  ],
]
