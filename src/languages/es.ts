import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const es: Language = {
  code: 'es',

  functionWords: list('el|la|los|las|de|del|y|en|un|una|que|es|por|con|para|se|no|su|al|lo|como|más|pero|sus'),

  relatedPhrases: list(
    'lea también|lee también|leer también|le puede interesar|te puede interesar|más información|noticias relacionadas|artículos relacionados|te recomendamos|más sobre|también te puede interesar',
  ),
  popularPhrases: list('lo más leído|lo más visto|últimas noticias'),
  advertPhrases: list('publicidad'),
  sharePhrases: list('compartir'),
  commentPhrases: list('comentarios'),
  tagPhrases: list('etiquetas'),
  menuPhrases: list('ir al contenido|saltar al contenido|menú'),
  boilerplatePhrases: list('todos los derechos reservados|suscríbete a|suscríbete para'),
  captionPhrases: list('foto|fotos'),

  bylineOpeners: list('por|escrito por'),
  bylineRoles: list('corresponsal|redactor'),
  dateOpeners: list('publicado|publicada'),
  updateOpeners: list('actualizad'),
  months: months('ene|feb|mar|abr|may|jun|jul|ago|sep,set|oct|nov|dic'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'dijo|dice|ha dicho|afirmó|afirma|ha afirmado|aseguró|asegura|ha asegurado|explicó|explica|ha explicado|señaló|señala|declaró|declara|añadió|añade|agregó|informó',
  ),
  cuePrepositions: list('según|para'),
  cueNouns: list('comunicado|declaración'),
  pronouns: {
    masculine: list('él'),
    feminine: list('ella'),
    plural: list('ellos|ellas'),
    first: list('yo|nosotros'),
  },
  relativePronouns: list('que|quien'),
  possessives: list('su|sus|mi'),
  honorifics: {
    masculine: list('señor|ministro'),
    feminine: list('señora|sra'),
    neutral: list('dr|dra|juez|general'),
  },
  speakerNouns: list(
    'portavoz|vocero|vocera|ministro|ministra|presidente|presidenta|alcalde|alcaldesa|policía|gobierno',
  ),
  determiners: list('el|la|los|las|una|del|lo'),
  prepositions: list('de|a|en|con|por|para|sin|sobre|entre'),
  coordinators: list('y|e|o'),
  auxiliaries: list('ha|han|es|fue|está|he'),
  scareIntroducers: list('llamado|llamada'),
  titleNouns: list('película|libro|novela|buque'),
  timeNouns: list('lunes|viernes'),
  nameParticles: list('de|del|de la|de los'),
  abbreviations: list('sr|sra'),
  clauseOpeners: list('que|quien|cuando|porque'),
  quotationMarks: list('«»|“”|""|‘’'),
  dashDialogue: true,
  dropsPronouns: true,
}
