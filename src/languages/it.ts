import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const it: Language = {
  code: 'it',

  functionWords: list(
    'il|lo|la|i|gli|le|di|del|della|dei|delle|e|in|un|una|che|è|per|con|non|si|da|dal|al|alla|nel|nella|sono|ha|come|più|anche',
  ),

  relatedPhrases: list(
    'leggi anche|leggi tutto|leggi di più|vedi anche|per approfondire|articoli correlati|potrebbe interessarti|raccomandati per te',
  ),
  popularPhrases: list('i più letti|più letti|le più lette|ultime notizie'),
  advertPhrases: list('pubblicità|annuncio'),
  sharePhrases: list('condividi|copia link|copia il link'),
  commentPhrases: list('commenti|commenta'),
  tagPhrases: list('argomenti'),
  menuPhrases: list('vai al contenuto|salta al contenuto|menu|menù|cerca|accedi|abbonati'),
  boilerplatePhrases: list('tutti i diritti riservati|riproduzione riservata|abbonati per|sei già abbonato|iscriviti'),
  captionPhrases: list('foto|fotografia|immagine'),

  bylineOpeners: list('di|a cura di|scritto da'),
  bylineRoles: list('corrispondente|inviato|inviata|giornalista'),
  dateOpeners: list('pubblicato|pubblicata|data'),
  updateOpeners: list('aggiornat|ultimo aggiornamento'),
  months: months('gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'ha detto|dice|detto|disse|ha dichiarato|dichiara|dichiarato|ha affermato|afferma|affermato|ha spiegato|spiega|spiegato|ha aggiunto|aggiunge|aggiunto|ha sottolineato|sottolinea|ha commentato|commenta|commentato|ha scritto|scrive|ha annunciato|annuncia|ha ribadito|ribadisce|sostiene|ha sostenuto|racconta|ha raccontato|conclude|ha concluso|osserva|ha risposto|risponde|rispose|precisa|ha precisato|assicura|avverte|ricorda|ha ricordato|chiede|ha chiesto|prosegue|promette|denuncia|ammette|replica|attacca|hanno detto|hanno dichiarato|confessa|esclama',
  ),
  cuePrepositions: list('secondo|per|a detta di'),
  cueNouns: list('comunicato|nota|dichiarazione|dichiarazioni|parole|messaggio|discorso|lettera'),
  pronouns: {
    masculine: list('lui|egli'),
    feminine: list('lei|ella'),
    plural: list('loro|essi'),
    first: list('io|noi'),
  },
  relativePronouns: list('che|cui'),
  possessives: list('suo|sua|suoi|sue|loro|nostro|nostra'),
  honorifics: {
    masculine: list('signor|presidente|ministro|sindaco|don|dottor'),
    feminine: list('signora|presidentessa|ministra|sindaca|dottoressa'),
    neutral: list('dott|prof|premier|onorevole|generale'),
  },
  speakerNouns: list(
    'portavoce|ministro|ministra|presidente|sindaco|sindaca|direttore|direttrice|polizia|procura|procuratore|governo|sindacato|azienda|associazione|esperto|esperta|ricercatore|ricercatrice|avvocato|avvocata|testimone|abitante|capo|deputato|senatore|ministero|vigili|allenatore|donna|uomo|madre|padre|segretario|governatore|questore',
  ),
  determiners: list('il|lo|la|i|gli|le|l|un|uno|una|questo|questa|quel|quella|del|della|dei|degli|delle'),
  prepositions: list(
    'di|a|da|in|con|su|per|tra|fra|al|alla|dal|dalla|nel|nella|sul|sulla|ai|dell|all|nell|dopo|contro|senza',
  ),
  coordinators: list('e|ed|o|ma|né'),
  auxiliaries: list('ha|hanno|è|sono|era|aveva|sarà|ho|abbiamo|siamo|può|deve|va|sta'),
  scareIntroducers: list(
    'cosiddetto|cosiddetta|cosiddetti|intitolato|intitolata|chiamato|chiamata|soprannominato|detto|ribattezzato',
  ),
  titleNouns: list(
    'film|libro|romanzo|canzone|album|serie|programma|giornale|spettacolo|opera|operazione|nave|progetto|mostra|rivista',
  ),
  timeNouns: list(
    'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|mattina|sera|giorno|settimana|mese|anno|anni|ieri|oggi',
  ),
  nameParticles: list('di|de|da|della|del|dalla|dello'),
  abbreviations: list('sig|dott|prof|on|ing|avv|art|ecc'),
  clauseOpeners: list('che|quando|perché|se|dove|come|mentre|anche|cui'),
  quotationMarks: list('«»|“”|""'),
  dropsPronouns: true,
}
