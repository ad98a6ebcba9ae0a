import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const pt: Language = {
  code: 'pt',

  functionWords: list(
    'o|a|os|as|de|do|da|dos|das|e|em|no|na|nos|nas|um|uma|que|é|por|com|para|se|não|ao|à|pelo|pela|mais|como|mas|foi',
  ),

  relatedPhrases: list(
    'leia também|leia mais|ler mais|veja também|saiba mais|notícias relacionadas|artigos relacionados|veja mais',
  ),
  popularPhrases: list('mais lidas|mais lidos|últimas notícias'),
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

  cueVerbs: list(
    'disse|diz|afirmou|afirma|declarou|declara|explicou|explica|acrescentou|acrescenta|destacou|ressaltou|contou|conta|escreveu|escreve|anunciou|respondeu|responde|garantiu|garante|alertou|alerta|comentou|comenta|avaliou|avalia|completou|concluiu|conclui|informou|sublinhou|sublinha|adiantou|referiu|salientou|lamentou|criticou|lembrou|recorda|prometeu|perguntou|pergunta|questionou|reconheceu|defendeu|defende|revelou|relatou|observou|disseram|afirmaram|admitiu|insistiu|exclamou|argumentou',
  ),
  cuePrepositions: list('segundo|para|de acordo com|conforme'),
  cueNouns: list('comunicado|nota|declaração|palavras|mensagem|discurso|carta'),
  pronouns: {
    masculine: list('ele'),
    feminine: list('ela'),
    plural: list('eles|elas'),
    first: list('eu|nós'),
  },
  relativePronouns: list('que|quem'),
  possessives: list('seu|sua|seus|suas|nosso|nossa'),
  honorifics: {
    masculine: list('senhor|sr|presidente|ministro|dom|doutor|prefeito'),
    feminine: list('senhora|sra|dona|ministra|prefeita|doutora'),
    neutral: list('dr|dra|general|deputado|deputada|professor|professora'),
  },
  speakerNouns: list(
    'porta-voz|ministro|ministra|presidente|prefeito|prefeita|autarca|diretor|diretora|polícia|promotor|governo|sindicato|empresa|associação|especialista|pesquisador|pesquisadora|investigador|advogado|advogada|testemunha|morador|moradora|chefe|deputado|deputada|senador|ministério|bombeiros|treinador|técnico|mulher|homem|mãe|pai|governador|secretário|delegado',
  ),
  determiners: list('o|a|os|as|um|uma|este|esta|esse|essa|seu|sua|do|da|dos|das'),
  prepositions: list(
    'de|em|com|por|para|sem|sobre|entre|até|desde|contra|após|no|na|nos|nas|ao|à|pelo|pela|durante|num|numa',
  ),
  coordinators: list('e|ou|mas|nem'),
  auxiliaries: list('é|são|foi|tem|têm|está|estão|era|havia|será|pode|deve|vai|somos|estamos|ser'),
  scareIntroducers: list('chamado|chamada|intitulado|intitulada|apelidado|apelidada|denominado|batizado'),
  titleNouns: list(
    'filme|livro|romance|canção|música|álbum|série|programa|jornal|peça|operação|navio|projeto|exposição|revista',
  ),
  timeNouns: list(
    'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|manhã|tarde|noite|dia|semana|mês|ano|anos|ontem|hoje',
  ),
  nameParticles: list('de|da|do|dos|das|e'),
  abbreviations: list('sr|sra|dr|dra|prof|etc|art'),
  clauseOpeners: list('que|quem|quando|porque|se|onde|como|enquanto|embora'),
  quotationMarks: list('“”|""|«»|‘’'),
  dashDialogue: true,
  dropsPronouns: true,
}
