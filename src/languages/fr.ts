import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const fr: Language = {
  code: 'fr',

  functionWords: list(
    'le|la|les|de|des|du|et|en|un|une|est|à|dans|que|qui|pour|par|sur|pas|au|aux|avec|ce|plus|il|elle|se|ne|son|sa|ses|mais',
  ),

  relatedPhrases: list(
    'lire aussi|lire également|à lire|voir aussi|lire la suite|sur le même sujet|à lire aussi|nos articles|articles liés|à lire sur le même thème|pour aller plus loin|sur le même thème|la rédaction vous conseille',
  ),
  popularPhrases: list('les plus lus|les plus lues|à la une|dernières actualités'),
  advertPhrases: list('publicité|pub'),
  sharePhrases: list('partager|copier le lien|lien copié'),
  commentPhrases: list('commentaires|commenter'),
  tagPhrases: list('tags'),
  menuPhrases: list('aller au contenu|menu|accueil|rechercher|recherche|se connecter|connexion'),
  boilerplatePhrases: list('tous droits réservés|déjà abonné|réservé aux abonnés|pour lire la suite|abonnez-vous'),
  captionPhrases: list('photo|photos|crédits'),

  bylineOpeners: list('par|propos recueillis par|article de'),
  bylineRoles: list('journaliste|correspondant|correspondante|rédacteur'),
  dateOpeners: list('publié|créé le|posté le'),
  updateOpeners: list('mis à jour|modifié'),
  months: months('janv,jan|févr,fév,fev|mars|avr|mai|juin|juil|août,aout|sept|oct|nov|déc,dec'),
  dateOrder: 'dmy',

  cueVerbs: list(
    "a déclaré|déclare|a dit|dit|a affirmé|affirme|affirmé|déclaré|a expliqué|explique|expliqué|a ajouté|ajoute|ajouté|a estimé|estime|estimé|a indiqué|indique|indiqué|a souligné|souligne|a précisé|précise|a assuré|assure|a annoncé|annonce|a écrit|écrit|a confié|confie|raconte|a raconté|a lancé|lance|a répondu|répond|a regretté|regrette|s'étonne|s'est réjoui|se félicite|promet|a promis|martèle|avertit|a averti|prévient|déclarait|disait|résume|conclut|poursuit|a rappelé|rappelle|a dénoncé|dénonce|déplore|se souvient|insiste|témoigne|ont déclaré|ont affirmé|ont dit|reconnaît|demande|s'exclame|glisse|sourit|soupire|note|juge",
  ),
  cuePrepositions: list("selon|d'après|pour"),
  cueNouns: list('communiqué|déclaration|propos|mots|message|discours|lettre'),
  pronouns: {
    masculine: list('il'),
    feminine: list('elle'),
    plural: list('ils|elles|on'),
    first: list('je|j|nous'),
  },
  relativePronouns: list('qui|que|dont'),
  possessives: list('son|sa|ses|leur|leurs|mon|notre|nos'),
  honorifics: {
    masculine: list('monsieur|m'),
    feminine: list('madame|mme|mademoiselle'),
    neutral: list('dr|président|présidente|ministre|maire|professeur|général|premier ministre|me'),
  },
  speakerNouns: list(
    'porte-parole|ministre|président|présidente|maire|directeur|directrice|police|parquet|gouvernement|syndicat|entreprise|association|expert|chercheur|chercheuse|avocat|avocate|témoin|habitant|habitante|préfecture|chef|procureur|député|députée|sénateur|ministère|pompiers|homme|femme|entraîneur|patron|victime|mère|père',
  ),
  determiners: list('le|la|les|l|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|du'),
  prepositions: list(
    'de|d|à|au|aux|en|dans|sur|par|avec|pour|chez|sous|contre|entre|vers|sans|devant|après|avant|depuis',
  ),
  coordinators: list('et|ou|mais|ni|puis'),
  auxiliaries: list('a|ont|est|sont|avait|était|sera|ai|suis|avons|sommes|peut|doit|va'),
  scareIntroducers: list('dit|surnommé|surnommée|baptisé|baptisée|intitulé|intitulée|appelé|nommé|soi-disant'),
  titleNouns: list(
    'film|livre|roman|chanson|album|série|émission|journal|spectacle|pièce|opération|navire|projet|exposition',
  ),
  timeNouns: list('lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|jour|semaine|mois|année|ans|hier'),
  nameParticles: list('de|du|des|de la|le|la|d'),
  abbreviations: list('m|mm|dr|me|st|art|av'),
  clauseOpeners: list('que|qu|qui|quand|lorsque|parce|si|où|comme|alors|puisque'),
  quotationMarks: list('«»|“”|""'),
  dashDialogue: true,
}
