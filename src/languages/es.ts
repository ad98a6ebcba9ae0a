import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const es: Language = {
  code: 'es',

  functionWords: list(
    'el|la|los|las|de|del|y|en|un|una|que|es|por|con|para|se|no|su|al|lo|como|más|pero|sus|le|ha|este|esta|ya|entre|cuando|muy',
  ),

  relatedPhrases: list('lea también|lee también|leer también|le puede interesar|te puede interesar'),
  advertPhrases: list('publicidad|anuncio'),
  sharePhrases: list('compartir|copiar enlace|copiar link'),
  commentPhrases: list('comentarios|comentar'),
  tagPhrases: list('etiquetas'),
  menuPhrases: list('ir al contenido|saltar al contenido|menú|inicio|portada|buscar|iniciar sesión'),
  boilerplatePhrases: list(
    'todos los derechos reservados|suscríbete a|suscríbete para|ya soy suscriptor|solo para suscriptores',
  ),
  captionPhrases: list('foto|fotos|fotografía'),

  bylineOpeners: list('por|escrito por|redacción'),
  bylineRoles: list('corresponsal|redactor|redactora|periodista'),
  dateOpeners: list('publicado|publicada|creado'),
  updateOpeners: list('actualizad|última actualización'),
  months: months('ene|feb|mar|abr|may|jun|jul|ago|sep,set|oct|nov|dic'),
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
  coordinators: list('y|e|o|u|pero|ni|sino'),
  auxiliaries: [],
  scareIntroducers: [],
  titleNouns: [],
  timeNouns: [],
  nameParticles: list('de|del|de la|de los|y|la|las'),
  abbreviations: [],
  clauseOpeners: [],
  relativePronouns: [],
  quotationMarks: [],
}
