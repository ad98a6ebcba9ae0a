/** News agencies that stand in bylines beside or instead of a person, in lower case. */
export const agencies: ReadonlySet<string> = new Set(
  'adnkronos|agi|askanews|ats|awp|bns|efe|elta|epd|folhapress|italpress|kna|lapresse|notimex|ots|sid|télam|унн|уніан|ap|afp|reuters|dpa|apa|sda|epa|ansa|tass|upi|pa|pti|ani|anp|belga|ritzau|ntb|tt|stt|pap|čtk|ctk|tasr|mti|lusa|aa|dha|anka|antara|xinhua|yonhap|kyodo|jiji|cna|bloomberg|interfax|europa press|associated press|the associated press|press association|pa media|agence france-presse|deutsche presse-agentur|рбк|тасс|интерфакс|риа новости|укринформ|共同|時事|新华社|中央社|연합뉴스|뉴시스|뉴스1|وكالات|رويترز'.split(
    '|',
  ),
)
