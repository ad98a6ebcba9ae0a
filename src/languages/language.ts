/**
 * The one type of all language files. They hold strings only, in NFC and lower case unless a field says otherwise;
 * the rooms escape and match them. A test holds every file to this type, without duplicates, none left empty that is
 * not marked optional.
 */
export interface Language {
  /** BCP 47 primary language subtag (`en`). */
  code: string
  /** Other subtags that this file serves (`nb` and `nn` for `no`); optional. */
  aliases?: string[]

  // What tells this language from others.

  /** The most frequent function words, some fifty, that prose of this language is full of. */
  functionWords: string[]

  // What stands around an article.

  /** Phrases that introduce related stories, without the colon (`read also`, `more on this topic`). */
  relatedPhrases: string[]
  /** Phrases over lists of stories that are not about this one (`most read`, `latest news`); optional. */
  popularPhrases?: string[]
  /** Words of an advertising mark, alone on a line (`advertisement`). */
  advertPhrases: string[]
  /** Words of a share bar (`share on facebook`, `copy link`). */
  sharePhrases: string[]
  /** Words around readers' comments (`leave a comment`). */
  commentPhrases: string[]
  /** Openers of tag lists (`tags`, `topics`). */
  tagPhrases: string[]
  /** Words of menus and jump links (`skip to content`, `log in`). */
  menuPhrases: string[]
  /** Subscription, newsletter, cookie, donation, copyright and other words that no article has in its running text. */
  boilerplatePhrases: string[]
  /** Words that open or close a caption or credit (`photo:`, `image source`). */
  captionPhrases: string[]

  // Who and when.

  /** Openers of a byline (`by`, `reporting by`). */
  bylineOpeners: string[]
  /** Words that mark a person's job in a byline (`correspondent`, `editor`). */
  bylineRoles: string[]
  /** How a date line begins that says when an article was published (`published`, `posted`). */
  dateOpeners: string[]
  /** How a date line begins that speaks of a later change (`updated`, `last modified`). */
  updateOpeners: string[]
  /**
   * Twelve arrays, January to December: how the printed forms of the month's name begin (`jan` for January, Jan.; `мая`
   * and `май`), as far as it takes to tell it from the other eleven; where two fit, the longer one decides.
   */
  months: string[][]
  /** Order of all-figure dates. */
  dateOrder: 'dmy' | 'mdy' | 'ymd'

  // Who said what.

  /**
   * Forms of verbs of saying that stand with a quotation (`said`, `says`, `told`), the commonest first; several words
   * where the verb needs them (`pointed out`). All forms the press uses: persons, tenses, genders.
   */
  cueVerbs: string[]
  /** Words that do something apart in a sentence; optional. */
  uses?: Uses
  /** Words that open an attribution without a verb (`according to`). */
  cuePrepositions: string[]
  /** Words that close one (`göre`, `szerint`); optional. */
  cuePostpositions?: string[]
  /** Nouns of saying (`statement`, `words`, `telegram`), which can stand for whoever speaks through them. */
  cueNouns: string[]
  /** Cues without a person, which lead to the source in the prepositional phrase beside them (`heißt es`); optional. */
  impersonalCues?: string[]
  /** Pronouns that can be the subject of a cue, by gender and number; `first`: the author's own (`I`, `we`). */
  pronouns: { masculine: string[]; feminine: string[]; neuter?: string[]; plural: string[]; first: string[] }
  /** Words that open a relative clause and are its subject (`who`, `which`). */
  relativePronouns: string[]
  /** Pronouns that own (`his`, `her`, `their`). */
  possessives: string[]
  /** Titles before a name (`mr`, `dr`, `president`), with the gender they show, if any. */
  honorifics: { masculine: string[]; feminine: string[]; neutral: string[] }
  /** Nouns for people and bodies that speak (`spokesman`, `minister`, `police`, `company`). */
  speakerNouns: string[]
  /** Articles, possessives and demonstratives that open a noun phrase. */
  determiners: string[]
  /** Those of them that cannot open a subject (`dem`, `des`); optional. */
  obliqueDeterminers?: string[]
  /** Those of them that bring in something new (`a`, `ein`, `une`), as characterisations in marks do; optional. */
  indefiniteDeterminers?: string[]
  /** Prepositions (`of`, `with`): what follows one is no subject. */
  prepositions: string[]
  /** Words that join equals (`and`, `or`, `but`). */
  coordinators: string[]
  /** Forms of the verbs that build tenses and moods (`has`, `was`, `will`). */
  auxiliaries: string[]
  /** Verb forms that show reported speech (`sei`, `habe`); optional. */
  reportedForms?: string[]
  /** Words right before marked words that say these are a name or a so-called thing (`so-called`, `dubbed`, `titled`). */
  scareIntroducers: string[]
  /** Nouns for things that carry a title or name in marks (`film`, `book`, `song`, `magazine`, `ship`). */
  titleNouns: string[]
  /** Nouns of time (`monday`, `week`, `year`), which never speak; where words are not parted, of occasions too (`会見`). */
  timeNouns: string[]
  /** Lower-case words inside names (`van`, `de la`). */
  nameParticles: string[]
  /** Abbreviations that end in a full stop and do not end a sentence, without the stop (`mr`, `u.s`). */
  abbreviations: string[]
  /** Subordinators and relative words that open a dependent clause (`that`, `who`, `because`). */
  clauseOpeners: string[]
  /** Frequent given names of this language's press, for telling gender; optional. */
  givenNames?: { masculine: string[]; feminine: string[] }
  /** Pairs of quotation marks in use, opener and closer, the usual ones first (`“”`). */
  quotationMarks: string[]
  /** Whether a paragraph that opens with a dash can be speech (`— No sé —dijo Ana.`). */
  dashDialogue?: true
  /** Whether headlines often have a capital on all of their words. */
  titleCase?: true
  /** Whether all nouns have a capital, so that a capital is no sign of a name. */
  capitalNouns?: true
  /** Whether a subject stands before its verb everywhere but right behind a quotation (`Okafor said`, `“…,” said Okafor`). */
  subjectFirst?: true
  /** Whether the verb comes second, so that a subject follows it when something else leads the sentence. */
  verbSecond?: true
  /** Whether a genitive without a preposition stands between a title and its name (`мэр Москвы Анна Орлова`). */
  genitives?: true
  /** Whether a subject pronoun is commonly left out (`dijo`). */
  dropsPronouns?: true
  /** Particles written on to the word before them (`は`, `가`): no part of a name; optional. */
  subjectMarkers?: string[]
  /** What the build puts in place of the phrases of all languages, in the first of them: see src/label/phrases.ts. */
  phraseHashes?: string
}

/** What some words do in a sentence, besides what kind of word they are; each list optional. */
export interface Uses {
  /** Adverbs that lead a sentence, before its subject too (`only`, `yesterday`), and are no name for their capital. */
  adverbs?: string[]
  /** Words that stand for a verb of saying behind a quotation or a comma only (`, so Okafor`). */
  particles?: string[]
  /** Verbs whose object speaks, not their subject (`zitierte`). */
  quoting?: string[]
  /** Words that open a sentence with whoever reports it (`Wie Okafor sagte, …`). */
  reporters?: string[]
  /**
   * Words that take up before a verb of saying what the sentence before has quoted (`„…“ Das sagte Okafor.`), and behind a noun
   * whoever was named before (`kata pria itu`).
   */
  resumptives?: string[]
  /** Words between a verb and what it calls something (`bezeichnete es als „…“`). */
  predicators?: string[]
  /** Verbs whose object in marks is what somebody calls something or holds against somebody (`nannte ihn „…“`). */
  callers?: string[]
  /** Forms of the auxiliary that makes the passive (`wurde`). */
  passives?: string[]
  /** Prepositions before whoever does it, in the passive (`von`). */
  agents?: string[]
  /** Those of the particles written on to a word that mark a subject (`は`). */
  topics?: string[]
  /** Words that open a subject and nothing else, right behind the verb (`er`, `der`). */
  subjects?: string[]
  /** Prepositions that lead a sentence with whoever holds what it says (`Für Okafor ist …`). */
  holders?: string[]
  /** Verbs for words that stand somewhere, next to them (`Auf dem Schild steht „…“`). */
  bearers?: string[]
  /** Particles and words right behind a quotation that say it is one, with a verb at the end of the sentence (`と`, `라고`, `diye`). */
  quotatives?: string[]
  /** What ranks a title, written on to it (`副`, `元`). */
  ranks?: string[]
  /**
   * Last letters of offices, parties and companies (`会`, `청`), which no person's name ends with; words for offices that the name of
   * their place follows (`DPRD`).
   */
  offices?: string[]
  /** Letters that family names are or begin with, which come first (`王`, `김`). */
  families?: string[]
  /** Particles written on to a word that mark what is no subject (`を`, `에게`). */
  objects?: string[]
  /** Verbs that are of saying only with a prefix at the end of their clause (`teilte … mit`). */
  separables?: string[]
  /** Those prefixes (`mit`). */
  prefixes?: string[]
  /** Nouns for what somebody holds: whoever they belong to speaks (`her claim that …`). */
  claims?: string[]
  /** Nouns for what is said or how it sounds, with the words themselves beside them (`chants of “…”`, `the “…” remark`, `「…」との声`). */
  sayings?: string[]
  /** Nouns for people by the work that is theirs (`author of “…”`). */
  makers?: string[]
}

/** What the rooms are told of languages: the one of the text (`null` where unknown), and all that are loaded. */
export interface Speech {
  language: Language | null
  languages: readonly Language[]
}
