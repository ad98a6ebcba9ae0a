import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const pt: Language = {
  code: 'pt',

  functionWords: list(
    'o|a|os|as|de|do|da|dos|das|e|em|no|na|nos|nas|um|uma|que|é|por|com|para|se|não|ao|à|pelo|pela|mais|como|mas|foi',
  ),

  relatedPhrases: list('leia também|leia mais|ler mais|veja também|saiba mais'),
  advertPhrases: list('publicidade|anúncio'),
  sharePhrases: list('compartilhar|compartilhe|partilhar'),
  commentPhrases: list('comentários|comentar'),
  tagPhrases: list('tópicos'),
  menuPhrases: list('ir para o conteúdo|pular para o conteúdo|menu|início|buscar|pesquisar|entrar'),
  boilerplatePhrases: list(
    'todos os direitos reservados|assine para|já é assinante|exclusivo para assinantes|receba as',
  ),
  captionPhrases: list('foto|fotos|imagem'),

  bylineOpeners: list('por|texto de|escrito por'),
  bylineRoles: list('jornalista|repórter|correspondente|redação'),
  dateOpeners: list('publicado|publicada em|postado em'),
  updateOpeners: list('atualizad|actualizad'),
  months: months('jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez'),
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
  coordinators: list('e|ou|mas|nem'),
  auxiliaries: [],
  scareIntroducers: [],
  titleNouns: [],
  timeNouns: [],
  nameParticles: list('de|da|do|dos|das|e'),
  abbreviations: [],
  clauseOpeners: [],
  relativePronouns: [],
  quotationMarks: [],
}
