import type { Language } from './language.ts'
import { inflected, list, months } from './list.ts'

export const pt: Language = {
  code: 'pt',

  functionWords: list('o|a|os|as|de|do|da|dos|das|e|em|no|na|nos|nas|um|uma|que|é|por|com|para|se|não'),

  relatedPhrases: list(
    'leia também|leia mais|ler mais|veja também|saiba mais|notícias relacionadas|artigos relacionados|veja mais|leia ainda|veja ainda|mais sobre|relacionadas|relacionados|você também pode gostar|ler também|confira também|lê também|vê também|leia a seguir|ler artigo completo|continue lendo|continuar a ler',
  ),
  popularPhrases: list('mais lidas|mais lidos|últimas notícias'),
  advertPhrases: list(
    'publicidade|anúncio|continua após a publicidade|continua depois da publicidade|conteúdo patrocinado|patrocinado|conteúdo de marca',
  ),
  sharePhrases: list('compartilhar|compartilhe|partilhar|ouvir esta notícia|ouvir notícia|ouça este conteúdo|imprimir'),
  commentPhrases: list(
    'comentários|comentar|comente|deixe um comentário|deixe o seu comentário|ver comentários|responder|denunciar',
  ),
  tagPhrases: list('tópicos'),
  menuPhrases: list('topo|edição|início|entrar|ir para o conteúdo|pular para o conteúdo|menu|assine já|assine'),
  boilerplatePhrases: list(
    'todos os direitos reservados|assine para|já é assinante|nossos parceiros|utilizamos cookies|usamos cookies|a sua privacidade|aceitar e continuar|para continuar lendo|para continuar a ler|exclusivo para assinantes|conteúdo exclusivo|apoie|contribua|doe|receba no seu|nossa newsletter|a nossa newsletter|canal no whatsapp|canal do whatsapp|siga o|google notícias|é jornalista|reportar erro|encontrou um erro|proibida a reprodução|com informações|crie uma conta|cancele quando quiser|tempo de leitura|min de leitura|minutos de leitura|siga-nos no|receba as notícias|receba notícias',
  ),
  captionPhrases: list('foto|fotos|imagem|crédito|créditos|divulgação|reprodução|arquivo|fotografia|getty images|©'),

  bylineOpeners: list('por|texto de'),
  bylineRoles: list('jornalista|repórter'),
  dateOpeners: list('publicado|publicada em'),
  updateOpeners: list('atualizad'),
  months: months('jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez'),
  dateOrder: 'dmy',

  cueVerbs: [
    ...list('disse|diz|disseram|dizem'),
    ...inflected(
      'afirm|declar|explic|destac|cont|inform|ressalt|coment|lament|critic|anunci|revel|consider|alert|confirm|lembr|garant|classific|cham|acus|denunci',
      'ou|a|am|aram',
    ),
    ...list(
      'acrescentou|acrescenta|escreveu|escreve|garantiu|respondeu|responde|admitiu|admite|defendeu|defende|reconheceu|reconhece|prometeu|promete|pediu|pede|advertiu|insistiu|referiu|refere|falou|fala|assegurou|assegura',
    ),
    ...list('cobrou|exige|falam|acredita|vê|veem'),
    ...inflected('apont|avali|relat|sublinh|aleg|neg|question|argument|salient|reiter|record', 'ou|a'),
    ...list(
      'perguntou|concluiu|garante|garantem|descreveu|descreve|rebateu|esclareceu|completou|pediram|pedem|defenderam|defendem|exigiu|agradeceu|confessou|desabafou|ironizou|frisou|brincou|queixou-se|queixa-se|adverte|insiste|dizia',
    ),
    ...list(
      'reagiu|reage|rematou|adiantou|detalhou|justificou|resumiu|reforçou|celebrou|gritou|gritava|gritavam|gritaram|repetiu|repete|repetia|escrevia|escreveram|leu|saudou|exclamou|murmurou|protestou|corrigiu|corrige|desabafa|resume|conclui|comemorou|declarou-se|contava|explicava|responderam|constatou|concordou|discorda|descrevia|lê|jurou|jura|pedia|pediam|lia|atirou|avisou|avisa|gracejou',
    ),
  ],
  cuePrepositions: list('segundo|de acordo com|conforme|na avaliação'),
  cueNouns: list(
    'relatório|comunicado|nota|declaração|carta|mensagem|entrevista|discurso|declarações|palavras|publicação|post|documento|estudo|faixa|cartaz|aviso|placa|bilhete|e-mail|mensagens|texto|ofício|despacho|decisão|acórdão|auto|parecer|frase|legenda|ata|papel|contrato|edital|tarja|faixas|sentença|manifesto',
  ),
  impersonalCues: list('lê-se|lia-se|podia ler-se|está escrito|estava escrito|pode ler-se'),
  pronouns: {
    masculine: list('ele'),
    feminine: list('ela'),
    plural: list('eles|elas'),
    first: list('eu|nós'),
  },
  relativePronouns: list('que|quem'),
  possessives: list('seu|sua|seus|suas|meu|minha|meus|minhas|nosso|nossa|nossos|nossas'),
  honorifics: {
    masculine: list('senhor|ministro|dom'),
    feminine: list('senhora|sra|dona|ministra'),
    neutral: list('dr|dra|general|deputado|sr|deputada|senador'),
  },
  speakerNouns: list(
    'porta-voz|ministro|ministra|presidente|prefeito|prefeita|autarca|diretor|diretora|polícia|promotor|governo|ministério|empresa|associação|deputado|deputada|senador|senadora|governador|morador|moradora|primeiro-ministro|primeira-ministra|secretário|secretária|vereador|vereadora|juiz|juíza|procurador|procuradora|advogado|advogada|delegado|delegada|tribunal|partido|sindicato|oposição|prefeitura|especialista|analista|pesquisador|pesquisadora|investigador|investigadora|professor|professora|treinador|técnico|jogador|médico|médica|cantor|cantora|mãe|pai|vizinha|testemunha|candidato|líder|arquiteto|arquiteta|engenheiro|engenheira|empresário|empresária|dono|dona|dirigente|dirigentes|organizadores|assessoria|assessor|cantores|ator|atriz|autor|autora|escritor|escritora|artista|cineasta|goleiro|atacante|capitão|padre|bispo|homem|mulher|menino|menina|filho|filha|irmão|irmã|marido|avó|avô|neto|neta|vítima|réu|arguido|testemunhas|defesa|moradores|vizinho|vizinhos|trabalhadores|manifestantes|alunos|aluna|governante|ministros|companhia|clube|federação|câmara|junta|autarquia|universidade|hospital|fornecedor|comerciante|comerciantes|agricultor|pescador|pescadores|historiador|historiadora|cientista|cientistas|crítico|crítica|júri|premiada|aposentada|aposentado|estudante|vice-presidente|ex-presidente|chefe|organização|fonte|fontes|alguém|amigo|amiga|amigos|colega|colegas|fã|fãs|contabilista|provedor|viúva|cliente|passageiro|passageiros|motorista|enfermeiro|trabalhador|funcionário|funcionária|funcionários|aluno|comandante|bombeiro|bombeiros|jovem|adolescente|criança|crianças|pais|produtor|produtora|biólogo|bióloga|economista|cozinheiro|torcedor|adepto|adeptos|guarda-redes|parlamentar|relator|relatora|coordenador|coordenadora|responsável|fundador',
  ),
  determiners: list(
    'o|a|os|as|um|uma|do|uns|umas|da|dos|das|no|na|ao|à|este|esta|seu|sua|esse|essa|estes|estas|esses|essas|aquele|aquela|seus|suas|cada',
  ),
  prepositions: list(
    'de|em|com|por|para|sem|sobre|entre|até|do|da|dos|das|no|na|nos|nas|pelo|pela|após|contra|durante|desde|ao|à|aos|às',
  ),
  coordinators: list('e|ou|mas|nem'),
  auxiliaries: list(
    'é|são|foi|tem|está|estamos|foram|era|tinha|estão|há|se|lhe|me|lhes|te|nos|não|tinham|havia|seria|estava|estavam|eram|será|fosse|haverá',
  ),
  scareIntroducers: list(
    'chamado|chamada|chamados|chamadas|intitulado|apelidado|batizada|conhecido como|conhecida como|termo|palavra|título',
  ),
  titleNouns: list(
    'filme|livro|romance|navio|canção|disco|série|programa|revista|jornal|documentário|exposição|podcast|show|festival|projeto|operação|prêmio|prémio|barco|restaurante|hotel|aplicativo|site',
  ),
  timeNouns: list(
    'segunda-feira|sexta-feira|terça-feira|quarta-feira|quinta-feira|sábado|domingo|ontem|hoje|amanhã|dia|dias|semana|semanas|mês|meses|ano|anos|manhã|tarde|noite|madrugada|hora|horas|minuto|minutos|momento|véspera|segunda|terça|quarta|quinta|sexta|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|verão|inverno',
  ),
  nameParticles: list('de|da|do|dos'),
  abbreviations: list('sr|sra'),
  clauseOpeners: list('como|que|quem|quando|porque|cuja|cujo|onde|embora'),
  indefiniteDeterminers: list('um|uma'),
  uses: {
    sayings: list('faixa|faixas|cartaz|cartazes|tarja|letreiro|placa|tabuleta|aviso|bilhete'),
    adverbs: list(
      'ontem|hoje|além|também|assim|então|agora|ainda|depois|mais|quase|talvez|logo|sempre|nunca|nele|nela|mesmo|já',
    ),
    holders: ['para'],
    predicators: list('como|de'),
    agents: ['por'],
    resumptives: list('isto|isso|assim|foi|é|quem'),
  },
  quotationMarks: list('“”|""|«»|‘’'),
  dashDialogue: true,
  dropsPronouns: true,
}
