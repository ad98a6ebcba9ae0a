import type { Language } from './language.ts'
import { inflected, list, months } from './list.ts'

export const it: Language = {
  code: 'it',

  functionWords: list('il|lo|la|i|gli|le|di|del|della|dei|delle|e|in|un|una|che|è|per|con|non|si|da|dal|al'),

  relatedPhrases: list(
    'leggi anche|leggi tutto|leggi di più|vedi anche|per approfondire|articoli correlati|potrebbe interessarti|raccomandati per te|ti potrebbe interessare|articoli consigliati|notizie correlate|sullo stesso argomento|leggi ancora|leggi pure|guarda anche|approfondimento|scopri di più|leggi articolo completo|leggi l’articolo completo|continua a leggere',
  ),
  popularPhrases: list('i più letti|più letti|le più lette|ultime notizie'),
  advertPhrases: list(
    'pubblicità|annuncio|contenuto sponsorizzato|sponsorizzato|la notizia continua dopo la pubblicità|continua a leggere dopo la pubblicità|in collaborazione con',
  ),
  sharePhrases: list('condividi|ascolta questo articolo|ascolta l’articolo'),
  commentPhrases: list('commenti|commenta|lascia un commento|scrivi un commento|leggi i commenti|rispondi|segnala'),
  tagPhrases: list('argomenti'),
  menuPhrases: list('accedi|vai al contenuto|salta al contenuto|menu'),
  boilerplatePhrases: list(
    'tutti i diritti riservati|riproduzione riservata|abbonati per|i nostri partner|il tuo consenso|accetta e continua|utilizziamo i cookie|la tua privacy|per continuare a leggere|contenuto riservato|già abbonato|sostieni|dona ora|iscriviti|ricevi ogni|nostra newsletter|canale whatsapp|seguici|google news|partita iva|iscrizione al roc|direttore responsabile|registrazione tribunale|vietata la riproduzione|segnala un errore|disdici quando vuoi|tempo di lettura|minuti di lettura|min di lettura',
  ),
  captionPhrases: list('foto|fotografia|immagine|archivio|credit|credits|ansa|ipa|©|fotogramma'),

  bylineOpeners: list('di|a cura di|pubblicato da'),
  bylineRoles: list('corrispondente|inviato|inviata|giornalista|redattore|redattrice'),
  dateOpeners: list('pubblicato|pubblicata'),
  updateOpeners: list('aggiornat'),
  months: months('gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic'),
  dateOrder: 'dmy',

  cueVerbs: [
    ...list('dice|disse|dicono'),
    ...inflected(
      'afferm|spieg|dichiar|comment|annunci|raccont|osserv|denunci|lament|precis|ricord|conferm|assicur|critic|accus|attacc',
      'a|ano|ò',
    ),
    ...list(
      'aggiunge|aggiunse|sottolinea|sostiene|scrive|scrisse|risponde|rispose|chiede|promette|ammette|avverte|conclude|ribadisce|definisce|parla|si legge',
    ),
    ...inflected('ha ', 'detto|aggiunto|sostenuto|scritto|risposto|promesso|chiesto|ammesso|definito|ribadito'),
    ...list('detto|aggiunto|dirlo|affermarlo|sostenerlo|confermarlo|spiegarlo'),
    ...list(
      'parlano|bolla|fa sapere|fanno sapere|fa eco|evoca|difende|riferisce|ha riferito|ha fatto sapere|hanno fatto sapere|chiamano|definiscono',
    ),
    ...list(
      'dissero|diceva|sottolineano|aggiungono|sostengono|chiedono|scrivono|rispondono|insiste|insistono|replica|ribatte|chiarisce|evidenzia|rivela|riconosce|confessa|nega|smentisce|ringrazia|descrive|descrivono|ritiene|ritengono|spera|teme|rivendica|ironizza|scherza|puntualizza|auspica|si chiede|promettono|ha concluso|ha chiarito|ha riconosciuto|ha descritto',
    ),
    ...list(
      'prosegue|incalza|si difende|si sfoga|tuona|chiosa|esclama|rimarca|grida|gridava|gridavano|ripete|ripeteva|scriveva|mormora|sbotta|sentenzia|corregge|saluta|giura|riassume|minimizza|scandisce|ha gridato|ha ripetuto|ha lamentato|raccontava|commentava|recita|giudica|sospira|taglia corto|spiegava|urla',
    ),
  ],
  cuePrepositions: list('secondo|stando a|a detta di|stando al'),
  cueNouns: list(
    'relazione|comunicato|nota|dichiarazione|parole|lettera|dichiarazioni|intervista|discorso|messaggio|post|testo|frase|slogan|rapporto|striscione|appello|cartello|cartelli|biglietto|foglietto|targa|avviso|mail|manifesto|sentenza|ordinanza|verbale|scritta|articolo|contratto|circolare|lenzuolo|richiesta|insegna|motivazioni',
  ),
  impersonalCues: list('si legge|si leggeva|si apprende'),
  pronouns: {
    masculine: list('lui|egli'),
    feminine: list('lei|ella'),
    plural: list('loro|essi'),
    first: list('io|noi'),
  },
  relativePronouns: list('che|cui'),
  possessives: list('suo|sua|suoi|sue|mio|mia|miei|mie|nostro|nostra|nostri'),
  honorifics: {
    masculine: list('ministro|sindaco|don|signor|dottor'),
    feminine: list('signora|presidentessa|ministra|sindaca'),
    neutral: list('dott|prof|premier|onorevole|senatore|senatrice|generale|presidente|avvocato'),
  },
  speakerNouns: list(
    'portavoce|ministro|ministra|presidente|sindaco|sindaca|direttore|direttrice|polizia|procura|procuratore|governo|azienda|associazione|sindacato|deputato|deputata|senatore|senatrice|segretario|architetto|parroco|abitante|premier|vicepresidente|assessore|assessora|consigliere|consigliera|segretaria|governatore|prefetto|questore|avvocato|giudice|magistrato|pm|procuratrice|tribunale|ministero|carabinieri|opposizione|leader|capogruppo|candidato|candidata|vescovo|papa|medico|professore|professoressa|esperti|allenatore|autore|autrice|regista|attore|attrice|imprenditore|titolare|padre|madre|imputato|imputata|vittima|difensore|difesa|accusa|pubblico ministero|testimone|testimoni|accusato|medica|dottoressa|ricercatore|ricercatrice|ricercatori|scienziati|studioso|studiosa|biologo|biologa|dottorando|ingegnere|commerciante|commercianti|agricoltore|pescatore|pescatori|proprietario|proprietaria|gestore|dirigente|amministratore|amministrazione|giunta|comitato|abitanti|residenti|cittadini|insegnante|maestra|maestro|studenti|genitori|marito|moglie|figlio|figlia|fratello|sorella|nonno|nonna|nipote|ragazzo|ragazza|uomo|donna|bambino|bambina|cantante|scrittore|scrittrice|poeta|musicista|capitano|attaccante|portiere|tecnico|società|federazione|sindacalista|autori|soprintendenza|operatore|carabiniere|agente|comandante|vicesindaco|vicesindaca|giudici|esperto|esperta|storico|storica|interessato|interessata|pensionato|pensionata|qualcuno|amico|amici|collega|colleghi|indagato|teste|sovrintendente|gip|donne|anziana|delegato|operaio|operaia|operai|lavoratori|sindacati|dipendenti|cliente|tifosi|arbitro|primario|infermiera|veterinario|compagno|compagna|bambini|alunni|preside|rettore|rettrice|sottosegretario|commissario|cardinale|legale|manifestanti|ristoratore|tassista|responsabile|editore',
  ),
  determiners: list(
    'il|lo|la|i|gli|una|del|l|un|uno|dello|della|dei|degli|delle|dell|al|alla|ai|questo|questa|suo|sua|le|questi|queste|quel|quella|quello|suoi|sue|loro',
  ),
  prepositions: list(
    'di|a|da|in|con|su|per|tra|fra|del|dello|della|dei|degli|delle|dell|al|alla|ai|dal|dalla|nel|nella|sul|sulla|dopo|senza|contro|durante|sui|sulle|sull|nei|nelle|nell|dai|dalle|dall|alle|all',
  ),
  coordinators: list('e|ed|o|ma'),
  auxiliaries: list(
    'ha|hanno|è|sono|era|ho|erano|aveva|fu|viene|si|mi|ci|vi|ne|non|avrebbe|avrebbero|sarebbe|sarebbero|avevano|saranno|sarà|furono',
  ),
  scareIntroducers: list(
    'cosiddetta|detto|cosiddetto|cosiddetti|cosiddette|detti|chiamato|denominata|ribattezzato|intitolata|battezzato|battezzata|termine|parola',
  ),
  titleNouns: list(
    'film|libro|romanzo|nave|canzone|disco|serie|brano|mostra|programma|podcast|giornale|quotidiano|operazione|inchiesta|campagna|progetto|iniziativa|azienda|hotel|lista|legge|decreto|gruppo',
  ),
  timeNouns: list(
    'lunedì|venerdì|martedì|mercoledì|giovedì|domenica|domani|mattina|sera|settimana|anno|sabato|ieri|oggi|giorno|giorni|notte|pomeriggio|ora|ore|minuto|minuti|momento|mese|mesi|anni|settimane|vigilia|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|estate|inverno',
  ),
  nameParticles: list('di|de|da|della|del|lo'),
  abbreviations: list('sig|dott'),
  clauseOpeners: list('come|che|quando|perché|se|dove|cui|mentre|sebbene'),
  indefiniteDeterminers: list('un|uno|una'),
  uses: {
    sayings: list(
      'striscione|striscioni|cartello|cartelli|lenzuolo|targa|scritta|foglietto|biglietto|volantino|avviso',
    ),
    adverbs: list(
      'ancora|invece|quindi|subito|intanto|ieri|oggi|inoltre|anche|così|allora|ora|infatti|poi|più|quasi|forse|sempre|mai|già|dopo|prima|adesso|pure',
    ),
    holders: ['per'],
    resumptives: list('lo|così|questo|quanto|dirlo|affermarlo|sostenerlo|confermarlo|spiegarlo'),
    predicators: list('come|di'),
  },
  quotationMarks: list('«»|“”|""'),
  dashDialogue: true,
  dropsPronouns: true,
}
