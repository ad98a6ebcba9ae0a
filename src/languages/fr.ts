import type { Language } from './language.ts'
import { inflected, list, months } from './list.ts'

export const fr: Language = {
  code: 'fr',

  functionWords: list('le|la|les|de|des|du|et|en|un|une|est|à|dans|que|qui|pour|par|sur|pas|au|aux|avec|ce|plus'),

  relatedPhrases: list(
    'lire aussi|lire également|à lire|voir aussi|lire la suite|sur le même sujet|à lire aussi|nos articles|articles liés|à lire sur le même thème|pour aller plus loin|sur le même thème|la rédaction vous conseille|articles similaires|articles associés|en savoir plus|nos recommandations|vous aimerez aussi|à voir aussi|a lire aussi|a lire également|a voir aussi|lire notre article|lire notre enquête|relire',
  ),
  popularPhrases: list('les plus lus|les plus lues|à la une|dernières actualités'),
  advertPhrases: list(
    'publicité|annonce|contenu sponsorisé|sponsorisé|la suite après la publicité|la suite après cette publicité|contenu de nos partenaires|en partenariat avec|article partenaire',
  ),
  sharePhrases: list('partager|écouter cet article|écouter l’article|imprimer'),
  commentPhrases: list(
    'commentaires|commenter|réagir|réactions|lire les commentaires|ajouter un commentaire|laisser un commentaire|vos réactions|répondre|signaler',
  ),
  tagPhrases: list('tags|mots-clés'),
  menuPhrases: list(
    'se connecter|se désinscrire|se désabonner|voir dans le navigateur|aller au contenu|menu|accueil|s’abonner|s abonner|je m’abonne',
  ),
  boilerplatePhrases: list(
    "vous recevez cet|vous recevez ce|tous droits réservés|déjà abonné|réservé aux abonnés|nos partenaires|votre consentement|accepter et continuer|continuer sans accepter|votre vie privée|utilisons des cookies|abonnez-vous|je m'abonne|il vous reste|pour lire la suite|inscrivez-vous|recevez chaque|soutenez|faire un don|don défiscalisé|une erreur|signaler une erreur|article initialement publié|cet article est|cet article a été|reproduction interdite|propos recueillis|créer un compte|sans engagement|notre newsletter|suivez-nous|chaîne whatsapp|google actualités|avec afp|rédaction avec|temps de lecture|min de lecture|minutes de lecture",
  ),
  captionPhrases: list(
    "photo|photos|crédit|crédits|crédit photo|illustration|image d'illustration|photo d'illustration|archives|©",
  ),

  bylineOpeners: list('par|propos recueillis par'),
  bylineRoles: list('journaliste|correspondante|envoyé|envoyée|rédactrice|rédacteur|correspondant'),
  dateOpeners: list('publié|rédigé|écrit'),
  updateOpeners: list('mis à jour'),
  months: months('jan|fév,fev|mars|avr|mai|juin|juil|août,aout|sept|oct|nov|déc,dec'),
  dateOrder: 'dmy',

  cueVerbs: [
    ...list('dit|disent'),
    ...inflected(
      'déclar|affirm|expliqu|ajout|estim|indiqu|racont|soulign|rappel|précis|regrett|assur|confi|dénonc|annonc|jug|lanc|insist|demand|critiqu|salu|confirm|évoqu|fustig|réclam|accus|qualifi',
      'e|ent',
    ),
    ...list('répond|écrit|promet|reconnaît|prévient|poursuit|conclut|soutient|admet|avertit|parle|peut-on lire'),
    ...inflected('a ', 'dit|répondu|promis|reconnu|écrit|prévenu|conclu|poursuivi|défendu|lâché|titré|loué'),
    ...list(
      "fait savoir|a fait savoir|font savoir|s'est dit|s'est dite|se dit|se disent|défend|appellent|voient|croit",
    ),
    ...list(
      'rappelle|rappellent|déplore|déplorent|constate|résume|témoigne|commente|exige|exigent|décrit|décrivent|appelle à|nie|dément|avoue|concède|plaide|remercie|espère|craint|craignent|disait|expliquait|affirmait|parlent|répondent|soutiennent',
    ),
    ...list(
      "réagit|tempère|nuance|s'agace|s'indigne|s'inquiète|s'interroge|martèle|rétorque|enchaîne|s'exclame|ironise|renchérit|se souvient|se défend|se réjouit|se félicite|glisse|lâche|soupire|répétait|répète|répètent|criait|crient|crie|scandaient|scande|scandent|écrivait|écrivent|murmure|souffle|proteste|corrige|tranche|jure|gronde|bafouille|rapporte|rapportent|observe|observent|a soufflé|a glissé|a tranché|étrille|étrillent|qualifiait|dénonçait|estimait|racontait|demandait|répondait|sourit|ricane|peste|confiait",
    ),
  ],
  cuePrepositions: list("selon|d'après|aux yeux de|à en croire|de l'avis de"),
  cueNouns: list(
    'rapport|communiqué|déclaration|mots|lettre|message|déclarations|entretien|interview|discours|texte|courrier|tribune|phrase|slogan|propos|tweet|pancarte|banderole|affiche|écriteau|panneau|bâche|plaque|mail|courriel|billet|avis|arrêté|jugement|article|manifeste|mention|publication|procès-verbal|contrat|mémo|affichette|tract|ordonnance|post|sms|compte rendu',
  ),
  impersonalCues: list('peut-on lire|lit-on|on peut lire|pouvait-on lire|on pouvait lire|on y lit|on lit'),
  pronouns: {
    masculine: list('il'),
    feminine: list('elle'),
    plural: list('ils|elles'),
    first: list('je|j|nous'),
  },
  relativePronouns: list('qui|que'),
  possessives: list('son|sa|ses'),
  honorifics: {
    masculine: list('monsieur|m|roi|prince|docteur'),
    feminine: list('madame|mme|reine|ministre|présidente'),
    neutral: list('dr|président|ministre|maire|premier ministre|première ministre|général|maître'),
  },
  speakerNouns: list(
    'pdg|porte-parole|ministre|président|présidente|maire|directeur|directrice|police|parquet|gouvernement|préfecture|préfet|préfète|ministère|entreprise|association|syndicat|député|députée|sénateur|sénatrice|élus|conseiller|conseillère|secrétaire|adjoint|adjointe|procureur|procureure|avocat|avocate|tribunal|opposition|mairie|chef|cheffe|patron|candidat|candidate|chercheur|chercheuse|professeur|experts|médecin|entraîneur|sélectionneur|capitaine|auteur|autrice|réalisateur|réalisatrice|habitant|habitants|riverains|témoin|père|mère|homme|femme|autorités|défense|accusation|accusé|accusée|prévenu|prévenue|victime|expert|experte|juge|juges|magistrats|témoins|avocats|chercheurs|scientifiques|auteurs|historien|historienne|économiste|ingénieur|architecte|agriculteur|agricultrice|agriculteurs|éleveur|pêcheur|pêcheurs|commerçant|commerçante|commerçants|boulanger|bourgmestre|échevin|échevine|gérant|gérante|propriétaire|dirigeant|dirigeante|entourage|société|collectif|comité|conseil|fédération|club|compositeur|chanteur|chanteuse|acteur|actrice|comédien|comédienne|cinéaste|écrivain|romancière|artiste|commissaire|coureur|buteur|gardien|mari|épouse|fils|fille|frère|sœur|voisin|voisine|voisins|enfant|enfants|parents|grand-mère|élu|élue|édile|ambassadeur|ambassadrice|négociateur|délégation|délégations|policier|policiers|gendarmes|enquêteurs|pompiers|militants|manifestants|salariés|enseignant|enseignante|élève|élèves|étudiant|étudiante|retraité|retraitée|adjudant|colonel|vice-président|vice-présidente|ami|amie|amis|collègue|collègues|confrère|veuve|compagne|infirmière|ouvrière|syndicaliste|délégué|déléguée|jury|arbitre|joueur|client|cliente|clients|spectateur|touriste|enquêtrice|enquêteur|magistrat|magistrate|responsable|salarié|employé|employée|libraire|curé|évêque',
  ),
  determiners: list(
    'le|la|les|l|un|ce|du|une|des|cet|cette|ces|au|aux|son|sa|ses|leur|leurs|notre|nos|votre|mon|ma|mes|chaque|plusieurs|quelques|aucun|aucune',
  ),
  prepositions: list(
    'de|d|à|au|aux|en|dans|sur|par|du|des|avec|pour|sans|sous|chez|entre|contre|depuis|pendant|après|avant|lors|dès',
  ),
  coordinators: list('et|ou|mais|ni|car'),
  auxiliaries: list(
    'a|ont|est|sont|était|ai|étaient|avait|avaient|sera|fut|va|se|s|me|y|te|t|m|ne|n|en|on|lui|vous|aurait|auraient|serait|seront|étais|avais|furent',
  ),
  scareIntroducers: list('dit|surnommé|surnommée|intitulé|intitulée|dits|baptisé|baptisée|appelé|terme|mot'),
  titleNouns: list(
    'film|livre|roman|navire|chanson|disque|album|pièce|émission|exposition|magazine|journal|quotidien|revue|opération|campagne|projet|programme|association|collectif|club|loi|application|concours|groupe',
  ),
  timeNouns: list(
    'lundi|vendredi|mardi|mercredi|jeudi|samedi|dimanche|demain|nuit|jour|semaine|week-end|mois|année|an|matin|matinée|soir|soirée|midi|heure|heures|minute|minutes|moment|jours|semaines|années|ans|veille|lendemain|après-midi|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|été|hiver|printemps|automne',
  ),
  nameParticles: list('de|du|des|de la'),
  abbreviations: list('m|mm'),
  clauseOpeners: list('que|qu|qui|quand|dont|où|si|lorsque|puisque|parce que|quoique'),
  indefiniteDeterminers: list('un|une'),
  uses: {
    sayings: list(
      'pancarte|pancartes|banderole|banderoles|affiche|affiches|affichette|écriteau|panneau|bâche|plaque|tract|graffiti',
    ),
    adverbs: list("encore|déjà|toujours|hier|aujourd'hui|aussi|ainsi|alors|enfin|puis|ensuite|même|rue|place"),
    holders: ['pour'],
    predicators: list('comme|de|d'),
    resumptives: list("c'est|ainsi|voilà"),
  },
  quotationMarks: list('«»|“”|""'),
  dashDialogue: true,
}
