import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const ro: Language = {
  code: 'ro',

  functionWords: list(
    'de|și|în|la|a|cu|din|care|pe|că|nu|un|o|pentru|este|se|mai|au|fost|sunt|ale|lui|sau|după|prin|al|dar|ca|să|am|fi|acest',
  ),

  relatedPhrases: list(
    'citește și|citește mai mult|citeşte şi|vezi și|articole similare|articole asemănătoare|știri similare|pe aceeași temă',
  ),
  popularPhrases: list('cele mai citite|ultimele știri'),
  advertPhrases: list('publicitate|reclamă'),
  sharePhrases: list('distribuie|copiază link|trimite'),
  commentPhrases: list('comentarii|comentează'),
  tagPhrases: list('etichete'),
  menuPhrases: list('sari la conținut|meniu|caută|căutare|autentificare|conectare|abonează-te'),
  boilerplatePhrases: list(
    'toate drepturile rezervate|drepturile rezervate|termeni și condiții|folosim cookie|acceptă',
  ),
  captionPhrases: list('foto|sursa foto|sursă foto'),

  bylineOpeners: list('de|autor|scris de'),
  bylineRoles: list('redactor|jurnalist|reporter|editor'),
  dateOpeners: list('publicat|data publicării'),
  updateOpeners: list('actualiza|ultima actualizare'),
  months: months('ian|feb|mar|apr|mai|iun|iul|aug|sep|oct|noi,nov|dec'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'a declarat|declară|a spus|spune|spus|a afirmat|afirmă|a precizat|precizează|a adăugat|adaugă|a explicat|explică|a scris|scrie|a anunțat|anunță|a subliniat|subliniază|a menționat|a transmis|transmite|a susținut|susține|a răspuns|răspunde|a întrebat|întreabă|a avertizat|avertizează|a recunoscut|recunoaște|povestește|a povestit|a arătat|arată|a promis|a conchis|a comentat|crede|consideră|au declarat|au spus|declarat|a strigat',
  ),
  cuePrepositions: list('potrivit|conform|după'),
  cueNouns: list('comunicat|comunicatul|declarație|cuvintele|mesaj|mesajul|discurs|scrisoare|postare'),
  pronouns: {
    masculine: list('el'),
    feminine: list('ea'),
    plural: list('ei|ele'),
    first: list('eu|noi'),
  },
  relativePronouns: list('care'),
  possessives: list('său|sa|săi|lor|lui|meu|nostru'),
  honorifics: {
    masculine: list('domnul|dl|regele'),
    feminine: list('doamna|dna|regina'),
    neutral: list('dr|președintele|premierul|ministrul|primarul|profesorul|generalul'),
  },
  speakerNouns: list(
    'purtătorul|purtătoarea|ministrul|premierul|președintele|președinta|primarul|directorul|directoarea|poliția|procurorul|parchetul|guvernul|sindicatul|compania|asociația|expertul|cercetătorul|avocatul|martorul|vecinul|vecina|șeful|șefa|deputatul|senatorul|ministerul|pompierii|antrenorul|femeia|bărbatul|mama|tatăl|căpitanul|liderul',
  ),
  determiners: list('un|o|acest|această|acel|acea|niște|al|a|ale'),
  prepositions: list('de|la|în|cu|din|pe|pentru|prin|după|fără|despre|între|până|către|sub|peste|lângă'),
  coordinators: list('și|şi|sau|dar|iar'),
  auxiliaries: list('este|sunt|era|a|au|am|va|vor|fost|fi|poate|trebuie'),
  scareIntroducers: list(
    'așa-numitul|așa-numita|așa-zisul|numit|numită|intitulat|intitulată|poreclit|supranumit|denumit',
  ),
  titleNouns: list(
    'filmul|cartea|romanul|melodia|piesa|albumul|serialul|emisiunea|ziarul|spectacolul|operațiunea|nava|proiectul|expoziția|film',
  ),
  timeNouns: list(
    'luni|marți|miercuri|joi|vineri|sâmbătă|duminică|dimineața|seara|ziua|săptămâna|luna|anul|ani|ieri|astăzi',
  ),
  nameParticles: list('de'),
  abbreviations: list('dl|dna|dr|prof|nr|art|etc'),
  clauseOpeners: list('că|care|când|pentru|dacă|unde|cum|deși|ce|să'),
  quotationMarks: list('„”|«»|""|“”'),
  dashDialogue: true,
  dropsPronouns: true,
}
