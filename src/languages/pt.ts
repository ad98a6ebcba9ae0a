import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const pt: Language = {
  code: 'pt',

  functionWords: list('o|a|os|as|de|do|da|dos|das|e|em|no|na|nos|nas|um|uma|que|é|por|com|para|se|não'),

  relatedPhrases: list(
    'leia também|leia mais|ler mais|veja também|saiba mais|notícias relacionadas|artigos relacionados|veja mais',
  ),
  popularPhrases: list('mais lidas|mais lidos|últimas notícias'),
  advertPhrases: list('publicidade'),
  sharePhrases: list('compartilhar'),
  commentPhrases: list('comentários'),
  tagPhrases: list('tópicos'),
  menuPhrases: list('ir para o conteúdo|pular para o conteúdo|menu'),
  boilerplatePhrases: list('todos os direitos reservados|assine para|já é assinante'),
  captionPhrases: list('foto|fotos'),

  bylineOpeners: list('por|texto de'),
  bylineRoles: list('jornalista|repórter'),
  dateOpeners: list('publicado|publicada em'),
  updateOpeners: list('atualizad'),
  months: months('jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'disse|diz|afirmou|afirma|declarou|declara|explicou|explica|acrescentou|acrescenta|destacou|ressaltou|contou|conta|escreveu|garantiu|informou',
  ),
  cuePrepositions: list('segundo|para'),
  cueNouns: list('comunicado|nota'),
  pronouns: {
    masculine: list('ele'),
    feminine: list('ela'),
    plural: list('eles|elas'),
    first: list('eu|nós'),
  },
  relativePronouns: list('que|quem'),
  possessives: list('seu|sua|seus'),
  honorifics: {
    masculine: list('senhor|ministro'),
    feminine: list('senhora|sra'),
    neutral: list('dr|dra|general|deputado'),
  },
  speakerNouns: list(
    'porta-voz|ministro|ministra|presidente|prefeito|prefeita|autarca|diretor|diretora|polícia|promotor',
  ),
  determiners: list('o|a|os|as|um|uma|do'),
  prepositions: list('de|em|com|por|para|sem|sobre|entre|até'),
  coordinators: list('e|ou|mas'),
  auxiliaries: list('é|são|foi|tem|está|estamos'),
  scareIntroducers: list('chamado|chamada'),
  titleNouns: list('filme|livro|romance|navio'),
  timeNouns: list('segunda-feira|sexta-feira'),
  nameParticles: list('de|da|do|dos'),
  abbreviations: list('sr|sra'),
  clauseOpeners: list('que|quem|quando|porque'),
  quotationMarks: list('“”|""|«»|‘’'),
  dashDialogue: true,
  dropsPronouns: true,
}
