/**
 * The named character references of HTML 4, and `&apos;`: those that stand in texts. HTML 5 has some 2,000 more, most of them
 * mathematics; their table would be twice as large as all the code that reads.
 *
 * @see https://www.w3.org/TR/html401/sgml/entities.html
 */

/**
 * By character; each is the one after the character before it, or as many further on as a figure says. What the characters are
 * need not be told then: in a bundle each would take four to six bytes. Latin-1's and Greek capitals stand for small letters too.
 */
const NAMES =
  '34 quot 4 amp apos 21 lt 2 gt 98 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg ' +
  'macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave ' +
  'Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve ' +
  'Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig 24 divide 8 yuml 83 OElig ' +
  'oelig 13 Scaron scaron 23 Yuml 26 fnof 308 circ 22 tilde 181 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota ' +
  'Kappa Lambda Mu Nu Xi Omicron Pi Rho 2 Sigma Tau Upsilon Phi Chi Psi Omega 25 sigmaf 15 thetasym upsih 4 piv ' +
  '7212 ensp emsp 6 thinsp 3 zwnj zwj lrm rlm 4 ndash mdash 4 lsquo rsquo sbquo 2 ldquo rdquo bdquo 2 dagger ' +
  'Dagger bull 4 hellip 10 permil 2 prime Prime 6 lsaquo rsaquo 4 oline 6 frasl 104 euro 101 image 7 weierp 4 real ' +
  '6 trade 19 alefsym 91 larr uarr rarr darr harr 33 crarr 27 lArr uArr rArr dArr hArr 44 forall 2 part exist 2 ' +
  'empty 2 nabla isin notin 2 ni 4 prod 2 sum minus 5 lowast 3 radic 3 prop infin 2 ang 7 and or cap cup int 9 ' +
  'there4 8 sim 9 cong 3 asymp 24 ne equiv 3 le ge 29 sub sup nsub 2 sube supe 14 oplus 2 otimes 14 perp 32 sdot ' +
  '67 lceil rceil lfloor rfloor 703 loz 150 spades 3 clubs 2 hearts diams 386 lang rang'

const CHARACTERS: ReadonlyMap<string, string> = characters()

function characters(): Map<string, string> {
  const found = new Map<string, string>()
  let code = 0
  for (const word of NAMES.split(' ')) {
    const further = Number(word)
    if (further) code += further - 1
    else found.set(word, String.fromCharCode(++code))
    // Small letters are as far from the capitals as in ASCII.
    const small = word.toLowerCase()
    if (small !== word && (code < 0xdf || (code > 0x390 && code < 0x3aa)))
      found.set(small, String.fromCharCode(code + 32))
  }
  return found
}

/**
 * The character that a name stands for, or `false`. The name of the function and its answer are those of the package of this
 * name, which the build replaces by this file.
 *
 * @see https://github.com/wooorm/decode-named-character-reference
 */
export function decodeNamedCharacterReference(name: string): string | false {
  return CHARACTERS.get(name) ?? false
}
