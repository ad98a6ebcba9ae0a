import type { Language } from './language.ts'
import { inflected, list, months } from './list.ts'

export const nl: Language = {
  code: 'nl',

  functionWords: list('de|het|een|van|en|in|is|dat|op|te|voor|met|zijn|niet|aan|er|om|ook|als|bij|die|maar|door|naar'),

  relatedPhrases: list(
    'lees ook|lees meer|lees verder|zie ook|bekijk ook|gerelateerde artikelen|meer over|gerelateerd|meer lezen|ook interessant|verder lezen|aanbevolen|kijk ook|lees ook dit|luister ook|lees het hele artikel',
  ),
  popularPhrases: list('meest gelezen|meest recent|laatste nieuws|net binnen'),
  advertPhrases: list(
    'advertentie|advertenties|gesponsord|partnercontent|lees verder onder de advertentie|lees verder na de advertentie|in samenwerking met|artikel gaat verder onder',
  ),
  sharePhrases: list('delen|deel dit artikel|luister naar dit artikel|printen'),
  commentPhrases: list('reacties|reageer|reageren|plaats een reactie|geef een reactie|bekijk reacties|beantwoorden'),
  tagPhrases: list('trefwoorden'),
  menuPhrases: list('inloggen|ga naar inhoud|naar de inhoud|menu|abonneer nu|abonneren|word abonnee'),
  boilerplatePhrases: list(
    'alle rechten voorbehouden|word abonnee|al abonnee|onze partners|je toestemming|uw toestemming|wij gebruiken cookies|we gebruiken cookies|alleen voor abonnees|om verder te lezen|verder lezen met|steun ons|steun onze|doneer|meld je aan|schrijf je in|onze nieuwsbrief|download de app|heb je een tip|tip de redactie|stuur ons|fout gezien|fout gespot|is journalist|whatsapp-kanaal|volg ons|maandelijks opzegbaar|leestijd',
  ),
  captionPhrases: list('foto|beeld|fotograaf|afbeelding|anp|archieffoto|©|beeldbank|bron'),

  bylineOpeners: list('door|geschreven door'),
  bylineRoles: list('redacteur|redactrice|verslaggeefster|correspondent|verslaggever'),
  dateOpeners: list('gepubliceerd|geplaatst'),
  updateOpeners: list('bijgewerkt'),
  months: months('jan|feb|maart,mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec'),
  dateOrder: 'dmy',

  cueVerbs: [
    ...inflected('meld|waarschuw|erken|hekel|beschuldig', 't|de|den'),
    ...list('benadrukt|benadrukte'),
    ...list(
      'zei|zegt|zeiden|zeggen|gezegd|verklaarde|verklaart|schreef|schrijft|laat … weten|liet … weten|legt uit|legde uit|vindt|vond|vroeg|vraagt|antwoordde|antwoordt|vertelde|vertelt|sprak|spreekt|aldus|voegt toe|voegde|voegt|stelde|stelt|vreest|gelooft|denkt|bevestigde|bevestigt|beloofde|belooft|noemde|noemt|eist|eiste|verwijt|verweet|pleit|hoopt|liet|laat|spreken|noemen|beschrijven',
    ),
    ...list(
      'reageert|reageerde|concludeert|concludeerde|ontkent|ontkende|beweert|beweerde|meent|meende|klaagt|klaagde|oordeelt|oordeelde|constateert|betoogt|betoogde|roept|riep|grapt|bekent|beschrijft|beschreef|omschrijft|omschreef|geeft toe|gaf toe|licht toe|vult aan|houdt vol|vertellen|vertelden|schreven|vroegen|verklaarden|benadrukken|eisen|verteld|verklaard',
    ),
    ...list(
      'vervolgt|vervolgde|verzucht|verzuchtte|beaamt|beaamde|lacht|merkt op|merkte op|laat weten|liet weten|stelt vast|wil … weten|wilde … weten|stuurde|stuurt|appte|appt|mailde|besluit|besloot|mompelt|mompelde|sneert|sneerde|schampert|schamperde|zuchtte|zucht|lachte|knikt|prijst|herinnert|het over|reageren|vinden|stellen',
    ),
  ],
  cuePrepositions: list('volgens|aldus'),
  cueNouns: list(
    'verklaring|persbericht|brief|briefje|mail|appje|sms|verslag|bord|bordje|spandoek|folder|bericht|rapport|interview|toespraak|woorden|reactie|artikel|tweet|tekst|opschrift|onderschrift|affiche|affiches|vonnis|antwoord|advies|motto',
  ),
  impersonalCues: list(
    'staat in|stond in|staat dat|stond dat|klinkt het|klonk het|luidt het|luidde het|valt te lezen|is te lezen',
  ),
  pronouns: {
    masculine: list('hij|hem'),
    feminine: list('zij|ze'),
    plural: list('ze|zij'),
    first: list('ik|we'),
  },
  relativePronouns: list('die|dat'),
  possessives: list('zijn|haar|hun'),
  honorifics: {
    masculine: list('meneer|dhr'),
    feminine: list('mevrouw|mevr'),
    neutral: list('dr|minister|premier|burgemeester|wethouder'),
  },
  speakerNouns: list(
    'woordvoerder|woordvoerster|minister|premier|president|burgemeester|directeur|politie|openbaar ministerie|regering|havenmeester|wethouder|staatssecretaris|voorzitter|directrice|advocaat|advocate|rechter|onderzoeker|hoogleraar|minister-president|kamerlid|raadslid|fractievoorzitter|gouverneur|kandidaat|ambassadeur|generaal|commissaris|paus|ministerie|kabinet|gemeente|rechtbank|justitie|brandweer|bedrijf|partij|vakbond|vereniging|officier van justitie|deskundige|expert|analist|professor|trainer|bondscoach|speler|regisseur|auteur|zanger|zangeres|arts|leraar|eigenaar|oprichter|getuige|bewoner|moeder|vader|man|vrouw|zoon|dochter|broer|zus|buurman|buurvrouw|vriend|collega|verdachte|slachtoffer|medewerker|medewerkster|ondernemer|coach|schrijver|schrijfster|fractie|club|krant|actiegroep|bewoners|critici|leider|oma|opa',
  ),
  determiners: list('de|het|een|deze|dit|die|dat|zijn|haar|hun|onze|ons|mijn|geen'),
  prepositions: list(
    'van|in|op|te|met|voor|aan|bij|door|naar|uit|over|om|tot|tegen|tussen|na|sinds|tijdens|onder|binnen|zonder|tegenover|achter|boven|vanuit|wegens|dankzij|ondanks|buiten|vanwege|naast|rond',
  ),
  coordinators: list('en|of|maar|want|dus'),
  auxiliaries: list(
    'is|zijn|was|waren|heeft|gaat|had|hadden|hebben|wordt|werd|worden|zal|zou|kan|moet|wil|kunnen|kon|konden|moeten|moest|moesten|zullen|zouden|wilde|mag|mocht|ging|blijft|bleef|krijgt|kreeg',
  ),
  scareIntroducers: list('zogenoemde|zogenaamde|bijgenaamd|bekend als|naam|term|woord'),
  titleNouns: list(
    'film|boek|roman|schip|album|serie|lied|programma|krant|dagblad|podcast|show|prijs|app|artikel|studie',
  ),
  timeNouns: list(
    'maandag|vrijdag|dinsdag|woensdag|donderdag|zaterdag|zondag|vandaag|vanavond|dag|dagen|week|weken|maanden|jaar|ochtend|avond|nacht|weekend|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|middag|uur|maand|eeuw',
  ),
  nameParticles: list('van|de|den|der'),
  abbreviations: list('dhr|mevr'),
  clauseOpeners: list(
    'dat|die|als|toen|omdat|terwijl|hoewel|wanneer|waar|wat|wie|hoe|of|waarom|waarin|waarmee|waarop|waarbij|nadat|voordat|zodat',
  ),
  uses: {
    adverbs: list(
      'zo|gisteren|vandaag|morgen|ook|toch|daarom|daarna|er|dan|toen|nu|daar|hier|later|eerder|verder|bovendien|misschien|intussen|inmiddels|niemand|niets|alles|iedereen|minder|hen|zich',
    ),
    objects: ['hem'],
    reporters: list('zoals'),
    resumptives: list('dat|dit|zo|aldus'),
    predicators: list('als'),
    passives: list('wordt|worden|werd|werden'),
    agents: list('door'),
    subjects: list('hij|ik'),
    bearers: list('staat|stond|hangt|hing'),
  },
  quotationMarks: list(`‘’|“”|„”|""|''`),
  verbSecond: true,
}
