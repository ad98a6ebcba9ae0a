import type { SpeechCase } from '../speech-case.ts'

/** Hungarian: low marks, a dash before the verb, `szerint` behind the name. */
export const cases: SpeechCase[] = [
  [
    '„Várjuk, hogy elálljon a szél” – mondta Kovács Mária.',
    [{ text: 'Várjuk, hogy elálljon a szél', speaker: 'Kovács Mária', cue: 'mondta' }],
  ],
  [
    'Kovács Mária azt mondta: „Várjuk, hogy elálljon a szél.”',
    [{ text: 'Várjuk, hogy elálljon a szél.', speaker: 'Kovács Mária', cue: 'mondta' }],
  ],
  [
    '„A kikötő péntekig zárva marad” – közölte a rendőrség.',
    [{ text: 'A kikötő péntekig zárva marad', speaker: 'a rendőrség', cue: 'közölte' }],
  ],
  [
    'Kovács Mária hétfőn lezárta a kikötőt.\n„Várjuk, hogy elálljon a szél” – tette hozzá Kovács.',
    [{ text: 'Várjuk, hogy elálljon a szél', speaker: 'Kovács Mária', cue: 'tette hozzá' }],
  ],
  [
    'Nagy Péter szerint a vihar „rosszabb volt mindennél, amit láttam”.',
    [{ text: 'rosszabb volt mindennél, amit láttam', speaker: 'Nagy Péter', cue: 'szerint' }],
  ],
  [
    '„Várunk egy napot” – mondta Nagy Péter –, „amíg eláll a szél.”',
    [
      { text: 'Várunk egy napot', speaker: 'Nagy Péter', cue: 'mondta' },
      { text: 'amíg eláll a szél.', speaker: 'Nagy Péter' },
    ],
  ],
  [
    '– Nem tudom, mikor jön vissza a komp – mondta Kovács Mária.',
    [{ text: 'Nem tudom, mikor jön vissza a komp', speaker: 'Kovács Mária', cue: 'mondta' }],
  ],
  [
    '»Újjáépítjük a rakpartot« – írta Nagy Péter miniszter.',
    [{ text: 'Újjáépítjük a rakpartot', speaker: 'Nagy Péter', cue: 'írta' }],
  ],
  [
    'A polgármester kijelentette: „Péntekig zárva marad a kikötő.”',
    [{ text: 'Péntekig zárva marad a kikötő.', speaker: 'A polgármester', cue: 'kijelentette' }],
  ],
  ['A „Szürke kikötő” című film pénteken kerül a mozikba.', []],
  ['Az úgynevezett „szélszünet” péntekig tart.', []],
  ['A „Mária” nevű hajó hétfő óta a kikötőben van.', []],
]
