import type { SpeechCase } from '../speech-case.ts'

/** Finnish: the same mark on both sides, dashes for speech, `mukaan` behind the name. */
export const cases: SpeechCase[] = [
  [
    '”Odotamme, että tuuli tyyntyy”, sanoo Marianne Laine.',
    [{ text: 'Odotamme, että tuuli tyyntyy', speaker: 'Marianne Laine', cue: 'sanoo' }],
  ],
  [
    'Satamajohtaja Marianne Laine sanoi: ”Odotamme, että tuuli tyyntyy.”',
    [{ text: 'Odotamme, että tuuli tyyntyy.', speaker: 'Marianne Laine', cue: 'sanoi' }],
  ],
  [
    '”Satama on suljettu perjantaihin asti”, kertoi poliisi.',
    [{ text: 'Satama on suljettu perjantaihin asti', speaker: 'poliisi', cue: 'kertoi' }],
  ],
  [
    'Marianne Laine sulki sataman maanantaina.\n”Odotamme, että tuuli tyyntyy”, hän sanoi.',
    [{ text: 'Odotamme, että tuuli tyyntyy', speaker: 'Marianne Laine', cue: 'sanoi' }],
  ],
  [
    'Pekka Virran mukaan myrsky oli ”pahempi kuin mikään, mitä olen nähnyt”.',
    [{ text: 'pahempi kuin mikään, mitä olen nähnyt', speaker: 'Pekka Virran', cue: 'mukaan' }],
  ],
  [
    '”Odotamme”, sanoi Pekka Virta, ”että tuuli tyyntyy.”',
    [
      { text: 'Odotamme', speaker: 'Pekka Virta', cue: 'sanoi' },
      { text: 'että tuuli tyyntyy.', speaker: 'Pekka Virta' },
    ],
  ],
  [
    '– Odotamme, että tuuli tyyntyy, sanoo Marianne Laine.',
    [{ text: 'Odotamme, että tuuli tyyntyy', speaker: 'Marianne Laine', cue: 'sanoo' }],
  ],
  [
    '– En tiedä, milloin lautta palaa, tiedottaja toteaa.',
    [{ text: 'En tiedä, milloin lautta palaa', speaker: 'tiedottaja' }],
  ],
  [
    '"Rakennamme laiturin uudelleen", kirjoittaa pääministeri Pekka Virta.',
    [{ text: 'Rakennamme laiturin uudelleen', speaker: 'Pekka Virta', cue: 'kirjoittaa' }],
  ],
  ['Elokuva ”Harmaa satama” saa ensi-iltansa perjantaina.', []],
  ['Niin sanottu ”tuulitauko” kestää perjantaihin.', []],
  ['Laiva ”Marianne” on ollut satamassa maanantaista.', []],
]
