import type { SpeechCase } from '../speech-case.ts'

/** English: verb before, behind and between; straight, curly and single marks. */
export const cases: SpeechCase[] = [
  ['“We wait,” said Marianne Okafor.', [{ text: 'We wait,', kind: 'direct', speaker: 'Marianne Okafor', cue: 'said' }]],
  [
    'Marianne Okafor said: "We wait until the wind drops."',
    [{ text: 'We wait until the wind drops.', kind: 'direct', speaker: 'Marianne Okafor', cue: 'said' }],
  ],
  [
    '"We wait," Ms. Okafor said, "until the wind drops."',
    [
      { text: 'We wait,', speaker: 'Okafor', mention: 'Ms. Okafor', cue: 'said' },
      { text: 'until the wind drops.', speaker: 'Okafor', cue: 'said' },
    ],
  ],
  [
    'Harbour master Marianne Okafor closed the port on Monday.\n“We wait,” she said.',
    [{ text: 'We wait,', kind: 'direct', speaker: 'Marianne Okafor', mention: 'she', cue: 'said' }],
  ],
  [
    'Marianne Okafor closed the port on Monday.\nThe closure is "a matter of hours," Okafor told reporters.',
    [{ text: 'a matter of hours,', kind: 'partial', speaker: 'Marianne Okafor', mention: 'Okafor', cue: 'told' }],
  ],
  [
    '“We wait until the wind drops,” said Okafor. “Nobody sails before that.”',
    [
      { text: 'We wait until the wind drops,', speaker: 'Okafor', cue: 'said' },
      { text: 'Nobody sails before that.', kind: 'direct', speaker: 'Okafor' },
    ],
  ],
  [
    'According to Russell Adeyemi, a fisherman, the storm was “worse than anything I have seen.”',
    [{ text: 'worse than anything I have seen.', kind: 'partial', speaker: 'Russell Adeyemi', cue: 'According to' }],
  ],
  [
    '“The port stays shut,” the harbour company said in a statement.',
    [{ text: 'The port stays shut,', speaker: 'the harbour company', cue: 'said' }],
  ],
  [
    '“The port stays shut until Friday,” the message read.',
    [{ text: 'The port stays shut until Friday,', speaker: 'the message', cue: 'read' }],
  ],
  [
    '‘It’s the dogs’ owners who pay,’ said Russell Adeyemi.',
    [{ text: 'It’s the dogs’ owners who pay,', kind: 'direct', speaker: 'Russell Adeyemi' }],
  ],
  [
    '“The port was shut on Monday.\n“It will open on Friday,” said Marianne Okafor.',
    [{ text: 'The port was shut on Monday.\n“It will open on Friday,', speaker: 'Marianne Okafor', cue: 'said' }],
  ],
  ['The film “Grey Harbour” opens on Friday in the old customs house.', []],
  [
    '“He told me: ‘Never sail on a Monday,’ and I never did,” said Russell Adeyemi.',
    [{ text: 'He told me: ‘Never sail on a Monday,’ and I never did,', speaker: 'Russell Adeyemi' }],
  ],
  [
    '# Marianne Okafor Asked Skippers To ‘Sit It Out’',
    [{ text: 'Sit It Out', speaker: 'Marianne Okafor', mention: 'Marianne Okafor' }],
  ],
  // What a title or a body is of belongs to it.
  [
    'The Clean Rivers Office of Harbour Affairs said the quay was “unsafe.”',
    [{ text: 'unsafe.', speaker: 'The Clean Rivers Office of Harbour Affairs' }],
  ],
  ['Harbour Trust CFO Unda Bell said the quay was “unsafe.”', [{ text: 'unsafe.', speaker: 'Unda Bell' }]],
  ['Director of Harbour Works Unda Bell said the quay was “unsafe.”', [{ text: 'unsafe.', speaker: 'Unda Bell' }]],
  // Not the owner, but who is owned.
  ["The harbour's owner said the quay was “unsafe.”", [{ text: 'unsafe.', speaker: "The harbour's owner" }]],
  [
    "Russia's harbour ministry said it viewed the wall as “unsafe” for the quay and said it would tell the council.",
    [{ text: 'unsafe', speaker: "Russia's harbour ministry", mention: "Russia's harbour ministry" }],
  ],
  // A noun that nobody knows, before a relative clause and its verb.
  [
    'The striker, whose contract ends in May, described it as “a dream come true.”',
    [{ text: 'a dream come true.', speaker: 'The striker', cue: 'described' }],
  ],
  ['The head of the Harbour Trust said the claims were “nonsense.”', [{ text: 'nonsense.', speaker: 'The head' }]],
  [
    'The owner and Supervisor Unda Bell said the claims were “nonsense.”',
    [{ text: 'nonsense.', speaker: 'Unda Bell' }],
  ],
  // A pull quote has the speaker of what it repeats, a heading none of somebody before.
  [
    'Okafor met Russell Adeyemi at the quay.\n“Nobody sails before the wind drops.”\nAnn Bell, a skipper, shook her head. “Nobody sails before the wind drops,” Bell said.',
    [
      { text: 'Nobody sails before the wind drops.', speaker: 'Ann Bell', mention: 'Bell', cue: null },
      { text: 'Nobody sails before the wind drops,', speaker: 'Ann Bell', cue: 'said' },
    ],
  ],
  // A name that says whose somebody is means nobody.
  [
    'Donald Okafor left.\nOkafor consultant Ryle Bell opened the quay. “We wait,” he said.',
    [{ text: 'We wait,', speaker: 'Ryle Bell', mention: 'he' }],
  ],
  [
    "Okafor left. “Terrific quay,” Okafor's neighbor in both Leeds and New York, Russell Adeyemi, said in the story.",
    [{ text: 'Terrific quay,', speaker: 'Russell Adeyemi', cue: 'said' }],
  ],
  // Contracted pronouns are no names, nor is an adverb that leads.
  ['I’ve said that the quay is “unsafe.”', [{ text: 'unsafe.', speaker: null }]],
  ['However Okafor said the quay was “unsafe.”', [{ text: 'unsafe.', speaker: 'Okafor' }]],
  // No verb of saying: an article stands before it.
  ['The declared volume is higher than in “dry” years.', []],
  // Without a verb of saying, somebody has to be there who can speak.
  ['In the harbour, which has a “green roof” of its own, it rained.', []],
  // A question is somebody's.
  ['It was the “What now?” of the year.', [{ text: 'What now?' }]],
  ['It was the year of the “big freeze” in the harbour.', []],
  [
    'Okafor added, speaking of the winter: “The port was shut.\n"Then it was shut again.\n“It will open on Friday.”\nThe council met.',
    [
      {
        text: 'The port was shut.\n"Then it was shut again.\n“It will open on Friday.',
        speaker: 'Okafor',
        cue: 'added',
      },
    ],
  ],
  [
    'The trawlermen are seeking “a harbour of their own” and a loan to pay for it.',
    [{ text: 'a harbour of their own', speaker: 'The trawlermen' }],
  ],
  [
    'The mayor thanked Marianne Okafor, who said the closure was “a disgrace.”',
    [{ text: 'a disgrace.', speaker: 'Marianne Okafor', mention: 'who', cue: 'said' }],
  ],
  [
    'Robert Lee bought the port. Lee ran it, Lee sold it, and Lee left.\nKwame Adeyemi spoke up against the sale by Lee on Monday.\n“It was a mistake,” he said.',
    [{ text: 'It was a mistake,', speaker: 'Kwame Adeyemi', mention: 'he' }],
  ],
  [
    'Its chair, Colm Devereux, said the wait was “the longest in years.”',
    [{ text: 'the longest in years.', speaker: 'Colm Devereux', mention: 'Colm Devereux', description: 'Its chair' }],
  ],
  [
    '“We wait,” said Denise Calloway, a bus driver who came on foot.',
    [{ text: 'We wait,', speaker: 'Denise Calloway', description: 'a bus driver' }],
  ],
  [
    '“The gates held all night,” the harbour master also said on Monday.',
    [{ text: 'The gates held all night,', speaker: 'the harbour master', mention: 'the harbour master', cue: 'said' }],
  ],
  [
    '“The crane will have to go,” Will told the council on Monday.',
    [{ text: 'The crane will have to go,', speaker: 'Will', mention: 'Will', cue: 'told' }],
  ],
  [
    '“We are not moving the crane,” Read said.',
    [{ text: 'We are not moving the crane,', speaker: 'Read', mention: 'Read', cue: 'said' }],
  ],
  [
    'The ad says the port is “a toy of the few.”',
    [{ text: 'a toy of the few.', speaker: 'The ad', mention: 'The ad', cue: 'says' }],
  ],
  [
    'Some citizens of the old town said the plan was “a gift to the few.”',
    [{ text: 'a gift to the few.', speaker: 'Some citizens', cue: 'said' }],
  ],
  [
    'Marianne Okafor and the skippers don’t say when they met, but a poll found the mood was “grim.”',
    [{ text: 'grim.', speaker: 'a poll', cue: 'found' }],
  ],
  [
    '“We are pleased,” Brook & Sons said. AT&T called the quarter "a painful one".',
    [
      { text: 'We are pleased,', speaker: 'Brook & Sons', cue: 'said' },
      { text: 'a painful one', speaker: 'AT&T', cue: 'called' },
    ],
  ],
  [
    "Colm Devereux resigned on Monday. “He is tired of the noise,” said Devereux's lawyer, Ann Bell.",
    [{ text: 'He is tired of the noise,', speaker: 'Ann Bell', cue: 'said' }],
  ],
  [
    '“It was loud, like a train,” Kim Okafor, 44, recalls.',
    [{ text: 'It was loud, like a train,', speaker: 'Kim Okafor', cue: 'recalls' }],
  ],
  [
    'Cllr Dave Whitlock (Lab, Roxwell) said: "I’d rather lose than wave this through."',
    [{ text: 'I’d rather lose than wave this through.', speaker: 'Dave Whitlock', cue: 'said' }],
  ],
  // The passive: `by` says who.
  [
    'The quay was described by the harbour master, Ann Bell, as “the worst in the north.”',
    [{ text: 'the worst in the north.', speaker: 'Ann Bell' }],
  ],
  [
    'The plan was called “a slap in the face” by Hugh Penrose.',
    [{ text: 'a slap in the face', speaker: 'Hugh Penrose' }],
  ],
  [
    'The plan was denounced by the skippers as “theft” and by Hugh Penrose as “a gift to the few.”',
    [
      { text: 'theft', speaker: 'the skippers' },
      { text: 'a gift to the few.', speaker: 'Hugh Penrose' },
    ],
  ],
  // A line below, or behind a dash, says whose the words are.
  [
    'Okafor opened the quay.\n“They treated me like their own.”\n— Ann Bell, a skipper\nIt shuts at six.',
    [{ text: 'They treated me like their own.', speaker: 'Ann Bell', mention: 'Ann Bell', cue: null }],
  ],
  [
    'Okafor opened the quay.\n> They treated me like their own.\n> – Dr. Ann Bell, skipper\nIt shuts at six.',
    [{ text: 'They treated me like their own.', kind: 'blockquote', speaker: 'Ann Bell' }],
  ],
  [
    'Okafor opened the quay.\n“They treated me like their own.” — Ann Bell, a skipper\nIt shuts at six.',
    [{ text: 'They treated me like their own.', speaker: 'Ann Bell' }],
  ],
  // What stands behind a family name is part of the name, and a title may be one.
  [
    'Martin Luther King Jr. led the march. “We will not turn back,” King said.',
    [{ text: 'We will not turn back,', speaker: 'Martin Luther King Jr.', mention: 'King' }],
  ],
  [
    'Senator Harry Dale, Jr., voted against it. “It stinks,” Dale said.',
    [{ text: 'It stinks,', speaker: 'Harry Dale, Jr.' }],
  ],
  [
    'Donald Okafor left. Donald Okafor III, who stayed, said it was “home.”',
    [{ text: 'home.', speaker: 'Donald Okafor III', mention: 'Donald Okafor III' }],
  ],
  // Whom somebody speaks to, and who speaks, without a comma.
  [
    'Speaking to the Daily Mail Okafor said: “I was never given a chance.”',
    [{ text: 'I was never given a chance.', speaker: 'Okafor', mention: 'Okafor', cue: 'said' }],
  ],
  // No place and no body is a pronoun's person where somebody is at hand.
  [
    'Ilse Brandt flew in on Monday. North Korea was not discussed. “We kept to the list,” she said.',
    [{ text: 'We kept to the list,', speaker: 'Ilse Brandt', mention: 'she' }],
  ],
  [
    'Ilse Brandt came in March. The Clean Rivers Fund sent nobody. “We kept to the list,” she said.',
    [{ text: 'We kept to the list,', speaker: 'Ilse Brandt', mention: 'she' }],
  ],
  // Whoever has an account.
  [
    '“The crane is down,” tweeted @harbour_watch from the quay.',
    [{ text: 'The crane is down,', speaker: '@harbour_watch', cue: 'tweeted' }],
  ],
  [
    'Write to office@harbour.example. “The crane is down,” tweeted Ann Bell.',
    [{ text: 'The crane is down,', speaker: 'Ann Bell' }],
  ],
  [
    'The plan, branded “madness” by Councillor Joan Dale, goes to a vote.',
    [{ text: 'madness', speaker: 'Joan Dale', description: 'Councillor' }],
  ],
  ['Okafor left.\n“I stayed ten years,”\n— chef Luca Bassi', [{ text: 'I stayed ten years,', speaker: 'Luca Bassi' }]],
  [
    '“It is a dangerous storm,” said chief forecaster Neil Armitage.',
    [{ text: 'It is a dangerous storm,', speaker: 'Neil Armitage', cue: 'said' }],
  ],
  // Whose a verb is in a clause of its own.
  [
    'Marianne Okafor smiled and waved from the pier as the crowd chanted, “Open the port!”',
    [{ text: 'Open the port!', speaker: 'the crowd', cue: 'chanted' }],
  ],
  [
    'Marianne Okafor answered on Monday after Russell Adeyemi told skippers in Grey Bay on Sunday that the port was “a ruin.”',
    [{ text: 'a ruin.', speaker: 'Russell Adeyemi', cue: 'told' }],
  ],
  [
    'Marianne Okafor praised her deputy, Ann Bell, who called the storm “the worst in years.”',
    [{ text: 'the worst in years.', speaker: 'Ann Bell', mention: 'who', cue: 'called' }],
  ],
  [
    'Adeyemi turned on Bell, with the campaign of the former mayor of Grey Bay saying Bell was “no friend of the harbour.”',
    [{ text: 'no friend of the harbour.', speaker: 'the campaign', cue: 'saying' }],
  ],
  [
    'Speaking at a meeting in Salem, New Hampshire, Bell went after Mr. Okafor, calling him “a coward.”',
    [{ text: 'a coward.', speaker: 'Bell', cue: 'calling' }],
  ],
  [
    'On Friday, Mr. Bell endorsed Mr. Okafor at a meeting in Grey Bay, calling him “a very careful man.”',
    [{ text: 'a very careful man.', speaker: 'Bell', mention: 'Mr. Bell', cue: 'calling' }],
  ],
  // Whose something said is.
  [
    'Mr. Bell was asked about Mr. Okafor’s claim that the port “was never safe.”',
    [{ text: 'was never safe.', speaker: 'Okafor' }],
  ],
  [
    'Skippers asked Ann Bell in the harbour about her warning on Monday that the storm would be “the worst in years.”',
    [{ text: 'the worst in years.', speaker: 'Ann Bell', mention: 'her' }],
  ],
  [
    'The skippers argue with each other over Ann Bell’s assertion of a “right to the quay” in the town.',
    [{ text: 'right to the quay', speaker: 'Ann Bell' }],
  ],
  // Who stands before a colon, and below.
  [
    'Boats do not always come back in time. More from Okafor: “Nobody sails before Friday.”',
    [{ text: 'Nobody sails before Friday.', speaker: 'Okafor' }],
  ],
  [
    'Okafor opened the quay.\n“They treated me like their own.”\n-Ann Bell, a skipper in Grey Bay.',
    [{ text: 'They treated me like their own.', speaker: 'Ann Bell' }],
  ],
  // A headline that says that somebody speaks, and a line between paragraphs, which speaks for nobody.
  ['Ann Bell: Storm Plan Is ‘Too Soft’\nThe works begin in May.', [{ text: 'Too Soft', speaker: 'Ann Bell' }]],
  [
    "Bell calls harbour plan 'reckless'\nThe works begin in May. Nobody else has called them 'reckless' so far.",
    [{ text: 'reckless', speaker: 'Bell', cue: 'calls' }],
  ],
  ["Fans of 'Harbour Nights' wait for spring\nThe works begin in May.", []],
  ["The works begin in May, Ann Bell said.\n'A very long road.'\nNobody knows who pays for them.", []],
  // What people chant, and the remark itself; the names of works behind who makes them, what they are, and who sends them.
  ['The skippers walked to chants of “Bell! Bell! Bell!” on Monday.', [{ text: 'Bell! Bell! Bell!' }]],
  ['The harbour has not forgotten Okafor’s “three boats” remark.', [{ text: 'three boats', speaker: 'Okafor' }]],
  ['“We wait,” said Ann Bell, author of “The Long Quay.”', [{ text: 'We wait,', speaker: 'Ann Bell' }]],
  ['Okafor says more about it in the podcast, “Below the Bridge.”', []],
  ['Ann Bell said so on RTQ’s “Boats This Week” on Sunday.', []],
  // Who is asked something, and who signs are carried by; the source of a sentence, whoever its subject is.
  ['At the meeting, Okafor was asked, “Who pays for the quay?”', [{ text: 'Who pays for the quay?', speaker: null }]],
  [
    'The skippers walked to the quay, carrying signs and chanting “Open the port!”',
    [{ text: 'Open the port!', speaker: 'The skippers', cue: 'chanting' }],
  ],
  [
    'According to the board’s letter, Okafor told the skippers that the crane was “a danger.”',
    [{ text: 'a danger.', speaker: 'the board', cue: 'According to' }],
  ],
  // A name inside a sentence, behind a plain word.
  ['Storms closed the quay on Monday.\nThe mayor, Ada Lind, said the scheme “Sweep Clean” would go on.', []],
  // A calling that opens the sentence is no part of the name; whoever alone is called so is meant by it.
  ['Sculptor Ann Bell said the wind would “drop by noon”.', [{ text: 'drop by noon', speaker: 'Ann Bell' }]],
  [
    'Judge Ada Bell opened the hearing.\n“It is late,” the judge said.',
    [{ text: 'It is late,', speaker: 'Ada Bell', mention: 'the judge' }],
  ],
  [
    'Judge Ada Bell and Judge Jan Ost opened the hearing.\n“It is late,” the judge said.',
    [{ text: 'It is late,', speaker: 'the judge' }],
  ],
  [
    'Keith Dow, 58, a retired surveyor, kept the ball.\n“It is mine,” the retired surveyor said.',
    [{ text: 'It is mine,', speaker: 'Keith Dow', mention: 'the retired surveyor' }],
  ],
  // A given name in -a is a woman's.
  [
    'Verena Kohl spoke on Monday after a row with Patricio Ines.\n“We move 22 boxes,” she said.',
    [{ text: 'We move 22 boxes,', speaker: 'Verena Kohl', mention: 'she' }],
  ],
]
