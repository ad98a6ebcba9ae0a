import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const en: Language = {
  code: 'en',

  functionWords: list(
    'the|of|and|to|in|is|that|for|it|was|on|with|as|be|by|at|this|from|have|has|had|not|are|but|they|his|her|which|you|we|an|were|their|been|will|would|who|said|its|about|more|after|when|there|what|he|she|or|than|out|up|if',
  ),

  relatedPhrases: list(
    "read also|also read|read more|read next|read on|see also|see more|more on this|more from|more stories|related|recommended|you may also like|you might also like|more like this|must read|don't miss|in case you missed it|further reading|keep reading|explore more|what to read next|more on this story|similar stories|similar articles|recommended for you",
  ),
  popularPhrases: list(
    "most read|most popular|most viewed|trending|top stories|top news|latest news|latest|editors' picks|editor's picks|more news|in other news|watch|listen|up next|from the archive|in this story",
  ),
  advertPhrases: list(
    'advertisement|advertising|advert|ad|sponsored|promoted|paid content|paid post|article continues below|story continues below|article content|skip advertisement|scroll to continue|content continues below|story continues below advertisement|advertisement continues below',
  ),
  sharePhrases: list(
    'share|share this|share this article|share this story|share this post|share this page|share on facebook|share on twitter|share on x|share via email|tweet|copy link|link copied|email|print|facebook|twitter|whatsapp|linkedin|reddit|telegram|pinterest|bluesky|threads|flipboard|messenger|gift this article|save|bookmark|listen to this article|follow us on',
  ),
  commentPhrases: list(
    'comment|comments|leave a comment|leave a reply|view comments|show comments|join the conversation|join the discussion|post a comment|add a comment|have your say|no comments|sort by|reply|log in to comment|be the first to comment|your email address will not be published',
  ),
  tagPhrases: list('tags|topics|tagged|filed under|keywords|more about|categories|in this article'),
  menuPhrases: list(
    "dmca|undefined|slideshow|video transcript|unsubscribe|view in browser|view this email in your browser|skip to content|skip to main content|skip to navigation|log in|login|sign in|sign up|sign out|register|subscribe|search|menu|home|my account|close|open menu|contact|about us|privacy policy|terms of use|terms of service|terms and conditions|cookie policy|cookie settings|do not sell my personal information|advertise with us|careers|help|for immediate release|sitemap|site map|rss|back to top|go to top|archive|e-paper|e-edition|today's paper|weather|podcasts|videos|sport|sports|opinion|live|next|previous|all rights reserved",
  ),
  boilerplatePhrases: list(
    'spotted a mistake|you are receiving this|you received this email|all rights reserved|subscribe now|subscribe to|subscribe for free|type your email|sign up for our|sign up to our|to continue reading|already a subscriber|support our journalism|we use cookies|accept all|your subscription|support us|donate|thank you for registering|this material may not be published|published by|terms apply|newsletter|newsletters|privacy notice|follow us|download our app|get the latest|delivered to your inbox|your inbox|click here|enable javascript|adblock|this article was originally published|this article originally appeared|is a journalist|is a reporter|is a staff writer|is a columnist|do you have a story|contact the author|our standards|editing by|reporting by|additional reporting|copyright|©|unlimited access|free newsletter|become a member|manage your|cancel anytime|min read|minute read|minutes read|reading time|we value your privacy|your privacy choices|our partners|your consent|manage preferences|story has been updated|contributed to this report|contributed reporting|a small commission|earn a commission|earn commission|registered trademarks|for information purposes only|not intended to diagnose|consult your physician|results may vary|financial advice|investment advice|make a contribution|make a donation|reader-supported|independent journalism|written permission|have a tip|report a correction|report a typo|opens in new window',
  ),
  captionPhrases: list(
    'photo|photograph|photographer|image|picture|pictured|file photo|file picture|getty images|video|illustration|credit|credits|courtesy of|graphic|media caption|handout|screenshot|view image in fullscreen',
  ),

  bylineOpeners: list('by|written by|reporting by|words by|edited by|posted by|reported by|author|authors|as told to'),
  bylineRoles: list(
    'correspondent|editor|reporter|writer|journalist|columnist|contributor|staff|bureau|agency|editorial|desk|newsroom|chief|associate|senior',
  ),
  dateOpeners: list('published|posted|first published|issued on|date'),
  updateOpeners: list('updated|last updated|modified|last modified|edited'),
  months: months('jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'),
  dateOrder: 'mdy',

  cueVerbs: list(
    'said|says|told|wrote|added|saying|called|continued|asked|tweeted|noted|stated|explained|replied|telling|adding|described|declared|concluded|tells|calls|writes|recalled|argued|responded|say|notes|read|reads|pledged|acknowledged|accused|adds|suggested|promises|insisted|arguing|citing|assured|noting|referred to|warned|announced|admitted|promised|went on|put it|accuses|chanted|urged|claimed|predicted|remarked|answered|shouted|lamented|pointed out|describes|declaring|calling|remarking|explains|vowed|blamed|argues|blasted|asserted|accusing|portrayed|explaining|stating|chanting|write|asking|claims|praised|joked|yelled|asks|declares|charged|quipped|reports|reported|continues|insisting|cited|proclaimed|suggesting|complained|referring to|published|thanked|quoted|concludes|writing|mocked|assures|warning|warns|insists|admits|suggests|stressed|emphasized|emphasised|repeated|reiterated|testified|confirmed|denied|dismissed|denounced|criticized|criticised|slammed|lashed out|hailed|labeled|labelled|deemed|dubbed|characterized|cautioned|conceded|countered|cried|screamed|mused|observed|posted|recounted|remembered|revealed|summed up|tweeting|tweets|wondered|shot back|fired back|maintains|maintained|contended|contends|boasted|believes|believed|thought|thinks|feels|felt|hopes|hoped|expressed|expresses|voiced|offered|agreed|agrees|disagreed|apologized|appealed|demanded|demands|demanding|replies|responds|announces|exclaimed|talked about|found|finds|named|promising|claiming|argue|alleges|alleged|praising|praises|interjected|implied|decried|shouting|yelling|questioned|compared|vows|vowing|pledging|pledges|recalling|slamming|slams|touted|bemoaned|hinted|commented|predicts|predicting|urging|urges|conceding|concedes|denouncing|mocking|portraying|indicated|ruled|refers to|lists|shows|quotes|boasts|boasting|jokes|dismissing|pronounced|tell|responding|describing|call|attacked|attacking|echoed|echoing|repeating|addressing|referencing|invoked|condemned|criticizing|criticize|defended|emailed|retweeted|mentioned|mentioning|mention|discussed|discussing|rejected|advised|recommended|alleging|likened|reminded|blaming|bragged|joking|denies|booed|cheered|describe|suggest|explain|respond|ask|insist|declare|admit|condemn|portray|announce|acknowledge|accuse|talking about|spoke about|shared|sharing|fears|views|viewed|worried|sees|expressing|pressed|recalls|remembers|laughs|laughed|sighs|sighed|recounts|reckons|confides|confesses|confessed|muses|stresses|repeats|observes|laments|complains|confirms|exclaims|acknowledges|enthuses|enthused|snapped|sums up|goes on|puts it|points out|branded|fumed|captioned',
  ),
  cuePrepositions: list('according to|in the words of|as per|per|in the view of|in the opinion of|in words of'),
  cueNouns: list(
    'statement|words|word|message|letter|email|e-mail|memo|telegram|tweet|tweets|post|posting|interview|speech|remark|remarks|comment|comments|claim|claims|report|article|editorial|op-ed|column|essay|blog|note|text|lawsuit|complaint|suit|petition|filing|ruling|opinion|brief|document|documents|transcript|release|press release|resolution|platform|manifesto|caption|sign|signs|banner|headline|slogan|chant|chants|question|placard|placards|poster|posters|notice|notices|plaque|leaflet|flyer|brochure|inscription|billboard|small print',
  ),
  pronouns: { masculine: ['he'], feminine: ['she'], neuter: ['it'], plural: ['they'], first: list('i|we') },
  relativePronouns: list('who|which|that'),
  possessives: list('his|her|its|their|my|our|your'),
  honorifics: {
    masculine: list('mr|mister|sir|lord|father|king|prince|pope|brother|duke|sheikh|emperor|congressman|chairman'),
    feminine: list('mrs|ms|miss|madam|lady|sister|queen|princess|dame|duchess|congresswoman|chairwoman'),
    neutral: list(
      'dr|prof|professor|president|vice president|prime minister|foreign minister|defense minister|defence minister|finance minister|interior minister|minister|chancellor|premier|senator|sen|representative|rep|reps|sens|governor|gov|gen|general|lt|lieutenant|col|colonel|maj|major|capt|captain|sgt|sergeant|cpl|corporal|adm|admiral|judge|justice|chief justice|attorney general|secretary of state|secretary|secretary general|ambassador|mayor|sheriff|officer|detective|rev|reverend|bishop|archbishop|cardinal|rabbi|imam|ayatollah|pastor|speaker|majority leader|minority leader|leader|director|chief|coach|councilman|councilwoman|alderman|ranger|midfielder|striker|goalkeeper|quarterback|taoiseach|assemblyman|assemblywoman|comptroller|treasurer|provost|curator|biologist|paramedic|coroner|councillor|cllr|inspector|insp|supt|constable|commissioner|superintendent|delegate|del|former president|former secretary of state|first lady|candidate|nominee|spokesman|spokeswoman|spokesperson|host|anchor|correspondent|editor|reporter|strategist|adviser|advisor|aide|manager|campaign manager|co-chair|chair|ceo|chief executive|analyst|author|actor|actress|singer|activist|lawyer|attorney|hon|don|st',
    ),
  },
  speakerNouns: list(
    'spokesman|spokeswoman|spokesperson|spokespeople|spokesmen|minister|president|senator|senators|governor|governors|mayor|candidate|candidates|nominee|contender|front-runner|frontrunner|lawmaker|lawmakers|congressman|congresswoman|official|officials|officer|officers|police|authorities|authority|government|ministry|department|agency|bureau|committee|commission|board|council|court|judge|justice|justices|jury|prosecutor|prosecutors|attorney|attorneys|lawyer|lawyers|company|firm|bank|corporation|group|groups|organization|organisation|association|union|foundation|institute|campaign|campaigns|party|parties|administration|house|congress|senate|parliament|embassy|office|team|staff|staffer|aide|aides|adviser|advisers|advisor|advisors|strategist|strategists|operative|operatives|analyst|analysts|expert|experts|economist|economists|scientist|scientists|researcher|researchers|professor|professors|historian|author|authors|writer|writers|editor|editors|reporter|reporters|journalist|journalists|columnist|host|anchor|moderator|moderators|narrator|newspaper|paper|magazine|daily|network|outlet|media|press|source|sources|insider|insiders|critic|critics|supporter|supporters|opponent|opponents|rival|rivals|ally|allies|voter|voters|resident|residents|neighbor|neighbors|witness|witnesses|victim|victims|man|men|woman|women|boy|girl|people|person|father|mother|son|daughter|brother|sister|husband|wife|widow|friend|friends|colleague|colleagues|user|users|commenter|crowd|audience|protester|protesters|demonstrators|activist|activists|advocate|advocates|veteran|veterans|soldier|soldiers|general|commander|ambassador|diplomat|diplomats|secretary|chancellor|republicans|democrats|one|many|others|leaders|members|citizens|politicians|employees|workers|conservatives|ad|ads|poll|polls|survey|study|video|book|memoir|website|piece|page|analysis|investigation|account|passage|voice-over|politician|businessman|billionaire|mogul|tycoon|executive|executives|employee|member|organizer|organizers|donor|donors|confidant|investor|investors|developer|physician|students|teachers|worker|neurosurgeon|conservative|liberal|liberals|republican|democrat|pollster|pollsters|commentators|heckler|fans|observers|hosts|counsel|lobbyist|lobbyists|surrogate|surrogates|hopeful|children|family|guy|public|tabloid|publication|school|state|university|headquarters|voice|someone|somebody|anyone|community|caller|head|boss|captain|founder|owner|doctor|nurse|teacher|parents|supervisor|ombudsman|inspector|player|farmer|driver|engineer|artist|student|producer|club|charity|hospital',
  ),
  determiners: list(
    'the|a|an|this|that|these|those|his|her|its|their|my|our|your|one|some|another|each|every|many|several|two|three|four|both|no|any|most|other',
  ),
  indefiniteDeterminers: list('a|an'),
  prepositions: list(
    'of|in|on|at|by|for|with|from|to|into|onto|about|against|after|before|between|during|over|under|through|without|within|among|amid|behind|beyond|despite|toward|towards|upon|via|near|like|as|than|since|until|outside|inside|across',
  ),
  coordinators: list('and|or|but|nor|yet|so'),
  auxiliaries: list(
    "is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|shall|should|can|could|may|might|must|won't|wouldn't|can't|couldn't|didn't|doesn't|don't|isn't|wasn't|aren't|weren't|hasn't|haven't|hadn't",
  ),
  scareIntroducers: list(
    'so-called|dubbed|titled|entitled|nicknamed|called|named|known as|the word|the term|the phrase|the words|aka|a.k.a|self-described|self-proclaimed|quote-unquote|hashtag|album|song|film|movie|book|show',
  ),
  titleNouns: list(
    'film|movie|book|novel|song|album|show|series|programme|program|play|musical|episode|documentary|magazine|newspaper|journal|podcast|poem|essay|painting|opera|game|single|track|hit|ship|boat|yacht|operation|project|initiative|exhibition|exhibit',
  ),
  timeNouns: list(
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|day|week|weekend|month|year|years|days',
  ),
  nameParticles: list('van|von|der|den|de|del|della|di|da|dos|das|la|le|du|des|bin|ibn|al|el|ben|ten|ter|zu|of'),
  abbreviations: list(
    'mr|mrs|ms|dr|prof|rev|hon|st|sr|jr|gen|col|lt|sgt|capt|maj|cpl|adm|sen|sens|rep|reps|gov|del|vs|etc|inc|corp|co|ltd|llc|no|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|u.s|u.k|u.n|d.c|a.m|p.m|e.g|i.e|ph.d|fla|calif|tex|mass|conn|ill|ind',
  ),
  clauseOpeners: list(
    'that|who|which|whom|whose|what|when|where|why|how|because|if|whether|while|although|though|unless|since|until|after|before|as|than|whereas|once',
  ),
  givenNames: {
    masculine: list(
      'james|john|robert|michael|william|david|richard|joseph|thomas|charles|christopher|daniel|matthew|anthony|mark|donald|steven|paul|andrew|joshua|kenneth|kevin|brian|george|timothy|ronald|edward|jason|jeffrey|ryan|jacob|gary|nicholas|eric|jonathan|stephen|larry|justin|scott|brandon|benjamin|samuel|gregory|alexander|frank|patrick|raymond|jack|dennis|jerry|tyler|aaron|jose|adam|nathan|henry|douglas|zachary|peter|kyle|noah|ethan|jeremy|walter|christian|keith|roger|terry|austin|sean|gerald|carl|harold|dylan|arthur|lawrence|jordan|jesse|bryan|billy|bruce|gabriel|joe|logan|alan|juan|albert|willie',
    ),
    feminine: list(
      'mary|patricia|jennifer|linda|elizabeth|barbara|susan|jessica|sarah|karen|lisa|nancy|betty|margaret|sandra|ashley|kimberly|emily|donna|michelle|carol|amanda|dorothy|melissa|deborah|stephanie|rebecca|sharon|laura|cynthia|kathleen|amy|angela|shirley|anna|brenda|pamela|emma|nicole|helen|samantha|katherine|christine|debra|rachel|carolyn|janet|catherine|maria|heather|diane|ruth|julie|olivia|joyce|virginia|victoria|kelly|lauren|christina|joan|evelyn|judith|megan|andrea|cheryl|hannah|jacqueline|martha|gloria|teresa',
    ),
  },
  quotationMarks: ['“”', '""', '‘’', "''"],
  titleCase: true,
  subjectFirst: true,
  uses: {
    adverbs: list(
      'also|then|not|now|just|still|often|later|earlier|already|again|once|never|always|ever|even|only|too|however|here|there|instead|further|soon|back|out|long|first',
    ),
    claims: list(
      'suggestion|assertion|contention|insistence|allegation|allegations|accusation|accusations|admission|argument|conclusion|declaration|criticism|description|observation|prediction|testimony|theory|vow|pledge|promise|warning|belief|view|charge|boast',
    ),
    passives: list('was|were|is|are|be|been|being'),
    sayings: list(
      'chant|chants|cry|cries|shout|shouts|comment|comments|remark|remarks|slogan|promise|quip|motto|mantra',
    ),
    makers: list(
      'author|authors|co-author|co-authors|host|hosts|co-host|editor|co-editor|founder|creator|director|star|writer',
    ),
  },
}
