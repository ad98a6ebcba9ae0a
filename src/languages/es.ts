import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const es: Language = {
  code: 'es',

  functionWords: list(
    'el|la|los|las|de|del|y|en|un|una|que|es|por|con|para|se|no|su|al|lo|como|más|pero|sus|le|ha|este|esta|ya|entre|cuando|muy',
  ),

  relatedPhrases: list(
    'lea también|lee también|leer también|le puede interesar|te puede interesar|más información|noticias relacionadas|artículos relacionados|te recomendamos|más sobre|también te puede interesar',
  ),
  popularPhrases: list('lo más leído|lo más visto|últimas noticias'),
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

  cueVerbs: list(
    'dijo|dice|ha dicho|afirmó|afirma|ha afirmado|aseguró|asegura|ha asegurado|explicó|explica|ha explicado|señaló|señala|declaró|declara|añadió|añade|agregó|agrega|indicó|indica|manifestó|sostuvo|sostiene|comentó|comenta|destacó|destaca|subrayó|subraya|advirtió|advierte|anunció|anuncia|escribió|escribe|respondió|responde|preguntó|pregunta|reconoció|reconoce|insistió|insiste|contó|cuenta|recordó|recuerda|expresó|aclaró|criticó|denunció|denuncia|lamentó|lamenta|concluyó|concluye|apuntó|apunta|reiteró|exclamó|dijeron|aseguraron|afirmaron|prometió|celebró|relató|confesó|admitió|ha señalado|ha destacado|considera|opina|informó|informa',
  ),
  cuePrepositions: list('según|para|de acuerdo con'),
  cueNouns: list('comunicado|declaración|declaraciones|palabras|mensaje|discurso|carta'),
  pronouns: {
    masculine: list('él'),
    feminine: list('ella'),
    plural: list('ellos|ellas'),
    first: list('yo|nosotros'),
  },
  relativePronouns: list('que|quien|quienes'),
  possessives: list('su|sus|mi|nuestro|nuestra'),
  honorifics: {
    masculine: list('señor|sr|don|presidente|ministro|alcalde|doctor'),
    feminine: list('señora|sra|doña|presidenta|ministra|alcaldesa|doctora'),
    neutral: list('dr|dra|juez|general'),
  },
  speakerNouns: list(
    'portavoz|vocero|vocera|ministro|ministra|presidente|presidenta|alcalde|alcaldesa|director|directora|policía|fiscal|fiscalía|gobierno|sindicato|empresa|asociación|experto|experta|investigador|investigadora|abogado|abogada|testigo|vecino|vecina|jefe|jefa|diputado|senador|ministerio|bomberos|entrenador|mujer|hombre|madre|padre|escritor|escritora|cantante|organización',
  ),
  determiners: list('el|la|los|las|un|una|unos|unas|este|esta|estos|su|sus|del|al|lo'),
  prepositions: list('de|a|en|con|por|para|sin|sobre|entre|hasta|desde|contra|ante|tras|durante|hacia|bajo'),
  coordinators: list('y|e|o|u|pero|ni|sino'),
  auxiliaries: list('ha|han|había|es|son|era|fue|está|están|he|puede|debe|será|hay|somos|estamos'),
  scareIntroducers: list('llamado|llamada|titulado|titulada|denominado|denominada|apodado|apodada|bautizado|supuesto'),
  titleNouns: list(
    'película|libro|novela|canción|disco|álbum|serie|programa|diario|obra|operación|buque|barco|proyecto|exposición|revista',
  ),
  timeNouns: list(
    'lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde|noche|día|semana|mes|año|años|ayer|hoy',
  ),
  nameParticles: list('de|del|de la|de los|y|la|las'),
  abbreviations: list('sr|sra|dr|dra|ud|uds|ee|etc|art'),
  clauseOpeners: list('que|quien|cuando|porque|si|donde|como|mientras|aunque|cual'),
  quotationMarks: list('«»|“”|""|‘’'),
  dashDialogue: true,
  dropsPronouns: true,
}
