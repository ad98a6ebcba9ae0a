import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const fr: Language = {
  code: 'fr',

  functionWords: list('le|la|les|de|des|du|et|en|un|une|est|à|dans|que|qui|pour|par|sur|pas|au|aux|avec|ce|plus'),

  relatedPhrases: list(
    'lire aussi|lire également|à lire|voir aussi|lire la suite|sur le même sujet|à lire aussi|nos articles|articles liés|à lire sur le même thème|pour aller plus loin|sur le même thème|la rédaction vous conseille',
  ),
  popularPhrases: list('les plus lus|les plus lues|à la une|dernières actualités'),
  advertPhrases: list('publicité'),
  sharePhrases: list('partager'),
  commentPhrases: list('commentaires'),
  tagPhrases: list('tags'),
  menuPhrases: list('aller au contenu|menu|accueil'),
  boilerplatePhrases: list('tous droits réservés|déjà abonné|réservé aux abonnés'),
  captionPhrases: list('photo|photos'),

  bylineOpeners: list('par|propos recueillis par'),
  bylineRoles: list('journaliste|correspondant'),
  dateOpeners: list('publié|créé le'),
  updateOpeners: list('mis à jour'),
  months: months('janv,jan|févr,fév,fev|mars|avr|mai|juin|juil|août,aout|sept|oct|nov|déc,dec'),
  dateOrder: 'dmy',

  cueVerbs: list(
    "a déclaré|déclare|a dit|dit|a affirmé|affirme|affirmé|déclaré|a expliqué|explique|expliqué|a ajouté|ajoute|ajouté|a estimé|estime|a indiqué|indiqué|a répondu|s'étonne",
  ),
  cuePrepositions: list("selon|d'après"),
  cueNouns: list('communiqué|déclaration'),
  pronouns: {
    masculine: list('il'),
    feminine: list('elle'),
    plural: list('ils|elles'),
    first: list('je|j|nous'),
  },
  relativePronouns: list('qui|que'),
  possessives: list('son|sa|ses'),
  honorifics: {
    masculine: list('monsieur|m'),
    feminine: list('madame|mme'),
    neutral: list('dr|président|ministre|maire'),
  },
  speakerNouns: list(
    'porte-parole|ministre|président|présidente|maire|directeur|directrice|police|parquet|gouvernement|préfecture',
  ),
  determiners: list('le|la|les|l|un|ce|du'),
  prepositions: list('de|d|à|au|aux|en|dans|sur|par'),
  coordinators: list('et|ou|mais'),
  auxiliaries: list('a|ont|est|sont|était|ai'),
  scareIntroducers: list('dit|surnommé'),
  titleNouns: list('film|livre|roman|navire'),
  timeNouns: list('lundi|vendredi'),
  nameParticles: list('de|du|des|de la'),
  abbreviations: list('m|mm'),
  clauseOpeners: list('que|qu|qui|quand'),
  quotationMarks: list('«»|“”|""'),
  dashDialogue: true,
}
