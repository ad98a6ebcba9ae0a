/**
 * The named character references of HTML 4, and `&apos;`: those that stand in texts. HTML 5 has some 2,000 more, most of them
 * mathematics; their table would be twice as large as all the code that reads.
 *
 * @see https://www.w3.org/TR/html401/sgml/entities.html
 */

/** Each name with its character behind it. */
const NAMES =
  'amp&lt<gt>quot"apos\'' +
  'nbsp\u00a0iexcl¡cent¢pound£curren¤yen¥brvbar¦sect§uml¨copy©ordfªlaquo«not¬shy\u00adreg®macr¯deg°plusmn±' +
  'sup2²sup3³acute´microµpara¶middot·cedil¸sup1¹ordmºraquo»frac14¼frac12½frac34¾iquest¿AgraveÀAacuteÁAcircÂ' +
  'AtildeÃAumlÄAringÅAEligÆCcedilÇEgraveÈEacuteÉEcircÊEumlËIgraveÌIacuteÍIcircÎIumlÏETHÐNtildeÑOgraveÒ' +
  'OacuteÓOcircÔOtildeÕOumlÖtimes×OslashØUgraveÙUacuteÚUcircÛUumlÜYacuteÝTHORNÞszligßagraveàaacuteáacircâ' +
  'atildeãaumläaringåaeligæccedilçegraveèeacuteéecircêeumlëigraveìiacuteíicircîiumlïethðntildeñograveò' +
  'oacuteóocircôotildeõoumlödivide÷oslashøugraveùuacuteúucircûuumlüyacuteýthornþyumlÿ' +
  'OEligŒoeligœScaronŠscaronšYumlŸfnofƒcircˆtilde˜' +
  'AlphaΑBetaΒGammaΓDeltaΔEpsilonΕZetaΖEtaΗThetaΘIotaΙKappaΚLambdaΛMuΜNuΝXiΞOmicronΟPiΠRhoΡSigmaΣTauΤ' +
  'UpsilonΥPhiΦChiΧPsiΨOmegaΩalphaαbetaβgammaγdeltaδepsilonεzetaζetaηthetaθiotaιkappaκlambdaλmuμnuνxiξ' +
  'omicronοpiπrhoρsigmafςsigmaσtauτupsilonυphiφchiχpsiψomegaωthetasymϑupsihϒpivϖ' +
  'ensp\u2002emsp\u2003thinsp\u2009zwnj\u200czwj\u200dlrm\u200erlm\u200fndash–mdash—lsquo‘rsquo’sbquo‚ldquo“' +
  'rdquo”bdquo„dagger†Dagger‡bull•hellip…permil‰prime′Prime″lsaquo‹rsaquo›oline‾frasl⁄euro€' +
  'imageℑweierp℘realℜtrade™alefsymℵlarr←uarr↑rarr→darr↓harr↔crarr↵lArr⇐uArr⇑rArr⇒dArr⇓hArr⇔forall∀part∂' +
  'exist∃empty∅nabla∇isin∈notin∉ni∋prod∏sum∑minus−lowast∗radic√prop∝infin∞ang∠and∧or∨cap∩cup∪int∫there4∴sim∼' +
  'cong≅asymp≈ne≠equiv≡le≤ge≥sub⊂sup⊃nsub⊄sube⊆supe⊇oplus⊕otimes⊗perp⊥sdot⋅lceil⌈rceil⌉lfloor⌊rfloor⌋lang⟨' +
  'rang⟩loz◊spades♠clubs♣hearts♥diams♦'

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  [...NAMES.matchAll(/([a-z]+\d*)([^a-z\d])/gi)].map(([, name, character]) => [name as string, character as string]),
)

/**
 * The character that a name stands for, or `false`. The name of the function and its answer are those of the package of this
 * name, which the build replaces by this file.
 *
 * @see https://github.com/wooorm/decode-named-character-reference
 */
export function decodeNamedCharacterReference(name: string): string | false {
  return CHARACTERS.get(name) ?? false
}
