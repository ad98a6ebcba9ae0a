import type { SpeechCase } from '../speech-case.ts'

/** Icelandic: low and high marks, the verb before its subject behind a quotation. */
export const cases: SpeechCase[] = [
  [
    '„Við bíðum þar til lægir,“ segir María Jónsdóttir.',
    [{ text: 'Við bíðum þar til lægir,', speaker: 'María Jónsdóttir', cue: 'segir' }],
  ],
  [
    'María Jónsdóttir hafnarstjóri sagði: „Við bíðum þar til lægir.“',
    [{ text: 'Við bíðum þar til lægir.', speaker: 'María Jónsdóttir', cue: 'sagði' }],
  ],
  [
    '„Höfnin er lokuð fram á föstudag,“ segir lögreglan.',
    [{ text: 'Höfnin er lokuð fram á föstudag,', speaker: 'lögreglan', cue: 'segir' }],
  ],
  [
    'María Jónsdóttir lokaði höfninni á mánudag.\n„Við bíðum þar til lægir,“ segir hún.',
    [{ text: 'Við bíðum þar til lægir,', speaker: 'María Jónsdóttir', cue: 'segir' }],
  ],
  [
    'Samkvæmt Pétri Helgasyni var stormurinn „verri en allt sem ég hef séð“.',
    [{ text: 'verri en allt sem ég hef séð', speaker: 'Pétri Helgasyni', cue: 'Samkvæmt' }],
  ],
  [
    '„Við bíðum,“ sagði Pétur Helgason, „þar til lægir.“',
    [
      { text: 'Við bíðum,', speaker: 'Pétur Helgason', cue: 'sagði' },
      { text: 'þar til lægir.', speaker: 'Pétur Helgason' },
    ],
  ],
  [
    '"Við endurbyggjum bryggjuna," skrifaði Pétur Helgason.',
    [{ text: 'Við endurbyggjum bryggjuna,', speaker: 'Pétur Helgason', cue: 'skrifaði' }],
  ],
  [
    '„Ég veit ekki hvenær ferjan kemur aftur,“ sagði talsmaður hafnarinnar.',
    [{ text: 'Ég veit ekki hvenær ferjan kemur aftur,', speaker: 'talsmaður', cue: 'sagði' }],
  ],
  [
    'Forsætisráðherra sagði að lokunin væri „spurning um nokkrar klukkustundir“.',
    [{ text: 'spurning um nokkrar klukkustundir', speaker: 'Forsætisráðherra', cue: 'sagði' }],
  ],
  ['Kvikmyndin „Grá höfn“ er frumsýnd á föstudag.', []],
  ['Svokallað „vindhlé“ stendur fram á föstudag.', []],
  ['Skipið „María“ hefur verið í höfninni síðan á mánudag.', []],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  [
    'Anna Jónsdóttir stýrir höfninni. „Ég hef aldrei séð neitt þessu líkt,“ segir hún.',
    [{ text: 'Ég hef aldrei séð neitt þessu líkt,', speaker: 'Anna Jónsdóttir', cue: 'segir' }],
  ],
  [
    'Anna Jónsdóttir stýrir höfninni. Karl Helgason er verkfræðingur.\n„Ég hef aldrei séð neitt þessu líkt,“ segir hann. „Þetta er hræðilegt,“ bætir hún við.',
    [
      { text: 'Ég hef aldrei séð neitt þessu líkt,', speaker: 'Karl Helgason', cue: 'segir' },
      { text: 'Þetta er hræðilegt,', speaker: 'Anna Jónsdóttir', cue: 'bætir' },
    ],
  ],
  [
    'Í tilkynningu frá ráðuneytinu segir: „Allar ráðstafanir hafa verið gerðar.“',
    [{ text: 'Allar ráðstafanir hafa verið gerðar.', speaker: 'ráðuneytinu', cue: 'segir' }],
  ],
  // Words that this press says it with: what somebody calls, promises or demands, and who speaks.
  ['Anna Jónsdóttir kallar áætlunina „stórslys“.', [{ text: 'stórslys', speaker: 'Anna Jónsdóttir', cue: 'kallar' }]],
  ['Ráðherrann lofaði „skjótri hjálp“.', [{ text: 'skjótri hjálp', speaker: 'Ráðherrann', cue: 'lofaði' }]],
  [
    '„Við eigum ekki peninga fyrir nýja brú.“\nÞetta segir Jón Karlsson hafnarstjóri.',
    [{ text: 'Við eigum ekki peninga fyrir nýja brú.', speaker: 'Jón Karlsson' }],
  ],
  [
    'Jón Karlsson hafnarstjóri skoðaði brúna.\n„Hún er örugg,“ segir hafnarstjórinn.',
    [{ text: 'Hún er örugg,', speaker: 'Jón Karlsson' }],
  ],
  [
    'Jón Karlsson líffræðingur taldi fuglana.\n„Þeir eru margir,“ segir líffræðingurinn.',
    [{ text: 'Þeir eru margir,', speaker: 'Jón Karlsson' }],
  ],
  [
    '„Vegurinn opnar á morgun.“\nÞetta sagði Nadia Kolbeins.',
    [{ text: 'Vegurinn opnar á morgun.', speaker: 'Nadia Kolbeins' }],
  ],
  [
    'Bæði Jón Karlsson og Anna Jónsdóttir eru ánægð. „Þetta er gott,“ segir Jón.',
    [{ text: 'Þetta er gott,', speaker: 'Jón Karlsson' }],
  ],
  ['„Brúin er örugg,“ segir í tilkynningu frá lögreglunni.', [{ text: 'Brúin er örugg,', speaker: 'lögreglunni' }]],
]
