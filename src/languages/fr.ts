import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const fr: Language = {
  code: 'fr',

  functionWords: list(
    'le|la|les|de|des|du|et|en|un|une|est|à|dans|que|qui|pour|par|sur|pas|au|aux|avec|ce|plus|il|elle|se|ne|son|sa|ses|mais',
  ),

  relatedPhrases: list('lire aussi|lire également|à lire|voir aussi|lire la suite'),
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

  cueVerbs: [],
  cuePrepositions: [],
  cueNouns: [],
  pronouns: { masculine: [], feminine: [], plural: [], first: [] },
  possessives: [],
  honorifics: { masculine: [], feminine: [], neutral: [] },
  speakerNouns: [],
  determiners: [],
  prepositions: [],
  coordinators: list('et|ou|mais|ni|puis'),
  auxiliaries: [],
  scareIntroducers: [],
  titleNouns: [],
  timeNouns: [],
  nameParticles: list('de|du|des|de la|le|la|d'),
  abbreviations: [],
  clauseOpeners: [],
  relativePronouns: [],
  quotationMarks: [],
}
