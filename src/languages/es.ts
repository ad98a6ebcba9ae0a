import type { Language } from './language.ts'
import { inflected, list, months } from './list.ts'

export const es: Language = {
  code: 'es',

  functionWords: list('el|la|los|las|de|del|y|en|un|una|que|es|por|con|para|se|no|su|al|lo|como|más|pero|sus'),

  relatedPhrases: list(
    'lea también|lee también|leer también|le puede interesar|te puede interesar|más información|noticias relacionadas|artículos relacionados|te recomendamos|más sobre|también te puede interesar|lee más|leer más|ver también|puede interesarte|quizás te interese|sigue leyendo|contenido relacionado|notas relacionadas|lee además|mira también|relacionado|lee aquí|puedes leer|le recomendamos|también lee|leer artículo completo|leer la noticia completa',
  ),
  popularPhrases: list('lo más leído|lo más visto|últimas noticias'),
  advertPhrases: list(
    'publicidad|anuncio|contenido patrocinado|patrocinado|continúa después de la publicidad|publirreportaje|contenido de marca|en colaboración con|la noticia continúa después de la publicidad',
  ),
  sharePhrases: list('compartir|escucha este artículo|escuchar artículo|imprimir'),
  commentPhrases: list(
    'comentarios|comentar|comenta|deja un comentario|ver comentarios|normas de participación|responder|enviar comentario|sé el primero en comentar',
  ),
  tagPhrases: list('archivado en|etiquetas'),
  menuPhrases: list(
    'inicio|iniciar sesión|darse de baja|ver en el navegador|ir al contenido|saltar al contenido|menú|suscríbete|suscribirse',
  ),
  boilerplatePhrases: list(
    'recibe este correo|recibes este correo|todos los derechos reservados|suscríbete a|suscríbete para|nuestros socios|tu consentimiento|aceptar y continuar|rechazar|tu privacidad|utilizamos cookies|usamos cookies|para seguir leyendo|para continuar leyendo|hazte socio|hazte suscriptor|contenido exclusivo|solo para suscriptores|si ya eres suscriptor|apoya|dona|donar|recibe en tu correo|nuestro boletín|nuestra newsletter|canal de whatsapp|síguenos|google noticias|es periodista|es redactor|ha trabajado en|licenciado en|licenciada en|fe de errores|reportar un error|prohibida su reproducción|con información de|crea una cuenta|cancela cuando quieras|tiempo de lectura|min de lectura|minutos de lectura',
  ),
  captionPhrases: list('foto|fotos|imagen|archivo|crédito|foto de archivo|fotografía|cedida|getty images|©'),

  bylineOpeners: list('por|escrito por'),
  bylineRoles: list('corresponsal|enviado|enviada|periodista|redactora|redactor'),
  dateOpeners: list('publicado|publicada'),
  updateOpeners: list('actualizad'),
  months: months('ene|feb|mar|abr|may|jun|jul|ago|sep,set|oct|nov|dic'),
  dateOrder: 'dmy',

  cueVerbs: [
    ...list('dijo|dice|dijeron|dicen|recuerda|decía|añadía|mantiene|se queja'),
    ...inflected(
      'afirm|asegur|explic|señal|declar|inform|agreg|coment|manifest|indic|critic|denunci|tild|tach|acus|apunt|reproch|lament|destac|subray|anunci|pregunt|calific|alert|record|consider',
      'ó|a|an|aron',
    ),
    ...list(
      'añadió|añade|advirtió|advierte|reconoció|reconoce|sostuvo|sostiene|admitió|admite|respondió|responde|pidió|pide|prometió|insistió|insiste|escribió|escribe|exigió|concluyó|habló|habla',
    ),
    ...inflected('ha ', 'dicho|advertido|pedido|añadido|reconocido|respondido|escrito|insistido|sostenido|defendido'),
    ...list('defendió|defiende|exige|reclamó|ven|cree|confiesa|cuenta'),
    ...list(
      'contó|cuentan|relató|confirmó|confirma|aclaró|precisó|reiteró|recalcó|recalca|expresó|resaltó|reveló|opina|contestó|contesta|replicó|zanjó|bromeó|confesó|describió|describe|definió|define|detalló|resume|matizó|llamó|agradeció|promete|reclama|piden|exigen|sostienen|defienden|advierten|insisten|desmintió|enfatizó|añadieron|pidieron',
    ),
    ...list(
      'reaccionó|remarcó|puntualizó|sentenció|aseveró|exclamó|resumió|argumentó|grita|gritó|gritaban|coreaban|coreó|soltó|espetó|repite|repitió|repetía|escribía|escriben|escribieron|leyó|celebró|celebra|saludó|ironizó|apostilló|murmuró|protestó|corrige|decían|contaba|explicaba|respondía|preguntaba|contestaba|cantaban|juró|jura|dictaminó|constató|valoró|valora|hablan|hablaron|hablaba|reconocen|responden|creen|exigieron|temen|retó|prevé|prometen|disparó|deslizó|bautizó|pedía|pedían|avisó|avisa|sostenía|suspira|elogió',
    ),
  ],
  cuePrepositions: list('según|de acuerdo con'),
  cueNouns: list(
    'informe|comunicado|declaración|palabras|carta|mensaje|declaraciones|entrevista|discurso|nota|texto|frase|lema|pancarta|cartel|carteles|letrero|pancartas|bandera|placa|bando|aviso|mail|correo|auto|resolución|manifiesto|tuit|publicación|acta|pintada|dictamen|expediente|contrato|lienzo|hoja|rótulo|sentencia|fallo|mensajes',
  ),
  impersonalCues: list('se lee|se leía|podía leerse|puede leerse|se puede leer|se indica|reza'),
  pronouns: {
    masculine: list('él'),
    feminine: list('ella'),
    plural: list('ellos|ellas'),
    first: list('yo|nosotros'),
  },
  relativePronouns: list('que|quien'),
  possessives: list('su|sus|mi|nuestro|nuestra|mis|nuestros|nuestras'),
  honorifics: {
    masculine: list('señor|ministro|don'),
    feminine: list('señora|sra|doña|ministra|presidenta'),
    neutral: list('dr|dra|juez|general|sr|presidente|profesor|profesora'),
  },
  speakerNouns: list(
    'portavoz|vocero|vocera|ministro|ministra|presidente|presidenta|alcalde|alcaldesa|policía|gobierno|director|directora|fiscal|juez|jueza|abogado|abogada|experto|experta|secretario|secretaria|consejero|consejera|concejal|diputado|diputada|senador|senadora|gobernador|gobernadora|candidato|candidata|embajador|jefe|jefa|líder|sindicato|tribunal|ministerio|ayuntamiento|empresa|asociación|oposición|autoridades|fuentes|vecino|vecina|vecinos|expertos|investigador|investigadora|profesor|profesora|entrenador|autor|autora|actriz|padre|madre|arquitecto|arquitecta|médico|médica|doctor|doctora|dueño|dueña|gerente|empresario|empresaria|portero|delantero|técnico|capitán|capitana|obispo|párroco|cura|escritor|escritora|poeta|cantante|actor|cineasta|músico|guitarrista|hijo|hija|hermano|hermana|marido|esposa|suegra|mujer|hombre|niño|niña|abuelo|abuela|nieto|nieta|víctima|familiares|acusado|acusada|imputado|testigo|testigos|defensa|compañía|club|fiscalía|partido|jurado|federación|organización|organizadores|trabajadores|manifestantes|aficionados|maestro|maestra|enfermera|ingeniero|ingeniera|pescador|pescadores|agricultor|agricultora|dirigente|ejecutivo|mandatario|mandataria|legislador|legisladora|analista|analistas|antropólogo|historiador|historiadora|científicos|científica|jefes|premier|exministro|expresidente|vicepresidente|vicepresidenta|premiada|aludido|aludida|alguien|amigo|amiga|compañero|compañeros|colega|bibliotecaria|funcionario|funcionaria|joven|jóvenes|anciano|viuda|novio|cliente|clientes|pasajero|pasajeros|conductor|seleccionador|jugador|árbitro|apoderado|comisario|comisaria|inspector|coronel|delegado|delegada|trabajador|empleada|estudiante|alumno|alumna|docente|magistrado|magistrada|edil|responsable|ganadero|comerciante|bióloga|arqueólogo|cocinera|comisión|organismo',
  ),
  determiners: list(
    'el|la|los|las|una|del|lo|un|unos|unas|al|su|sus|este|esta|ese|esa|estos|estas|esos|esas|aquel|aquella|nuestro|nuestra|mi|cada',
  ),
  prepositions: list('de|a|en|con|por|para|sin|sobre|entre|del|al|desde|hasta|contra|tras|durante|ante'),
  coordinators: list('y|e|o|u|pero|ni'),
  auxiliaries: list(
    'ha|han|es|fue|está|he|había|son|era|están|se|les|me|nos|le|te|os|no|habían|habría|habrá|sería|será|estaba|estaban|fueron|hay',
  ),
  scareIntroducers: list('llamado|llamada|llamados|llamadas|titulado|denominado|bautizada|apodado'),
  titleNouns: list(
    'película|libro|novela|buque|canción|disco|serie|cinta|documental|obra|revista|diario|periódico|artículo|concurso|premio|operación|campaña|proyecto|barco|empresa|asociación|plataforma|aplicación|festival',
  ),
  timeNouns: list(
    'lunes|viernes|martes|miércoles|jueves|sábado|semana|mes|año|domingo|sábados|domingos|rato|hora|horas|minuto|minutos|día|días|noche|mañana|tarde|madrugada|semanas|meses|años|momento|víspera|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|jornada|verano|invierno|primavera|otoño',
  ),
  nameParticles: list('de|del|de la|de los'),
  abbreviations: list('sr|sra'),
  clauseOpeners: list('como|que|quien|cuando|porque|si|donde|cuya|cuyo|aunque|mientras que'),
  indefiniteDeterminers: list('un|una'),
  uses: {
    sayings: list('pancarta|pancartas|cartel|carteles|lienzo|letrero|hoja|placa|pintada|rótulo|aviso'),
    adverbs: list(
      'todavía|mientras|después|anoche|antes|ayer|hoy|además|también|así|entonces|ahora|primero|luego|bien|más|casi|quizá|pronto|siempre|nunca|afuera|adentro|abajo|arriba',
    ),
    holders: ['para'],
    predicators: list('como|de'),
    agents: ['por'],
    resumptives: list('lo|así|esto|eso|quien'),
  },
  quotationMarks: list('«»|“”|""|‘’'),
  dashDialogue: true,
  dropsPronouns: true,
}
