import type { Kind } from './kinds.ts';

/** What a text says: a kind; `trap` (honeypot); `place` (somebody else's: a prison, an agency); `other`. */
export type Vote = Kind | 'trap' | 'place' | 'other';

/**
 * The table of evidence over plain words (words.ts), English and Spanish. The first row that matches is the text's vote,
 * so the special stands before the general, and what only looks like a kind (a decoy) before the kind.
 */
const TABLE = String.raw`
trap              honey ?pot|leave .*(blank|empty|untouched)|you are (a )?human|not fill|(vacio|blanco) este|en blanco|apbct|really$|^b [\da-f ]{30,}$
captcha           captcha|turing|(type|enter|copy) the (characters|text|letters|words|code)|(security|image|verification) (image|text)|anti ?spam|code (shown|above)
postal-code       zip(?!per)|post(al)? ?code|codigo postal|\bpin ?code|\bp ?code|\bcp$
address-line1     postal address|number (and )?street|street (and )?(house )?n(o|r|umber)$
other             gift|coupon|promo|voucher|discount|loyalty|quantity|\bqty|cantidad|search|buscar|query|keyword|website|\burl\b|domain
cc-csc            \bcvv|\bcvc|\bcvn|\bcsc\b|security code|card verification|codigo de seguridad
cc-name           name .*\bcard\b|card ?holder|card ?owner|cc ?(owner|name)|(nombre|titular) .*tarjeta
cc-type           (card|cc) ?(type|brand)|tipo de tarjeta
cc-exp-month      exp.*\b(month|mm|mes|mo)$|(cc|card) ?month|\bexp(iry|iration)? ?m(onth)?\b
cc-exp-year       exp.*\b(year|yy|yyyy|ano|yr)$|(cc|card) ?year|\bexp(iry|iration)? ?y(ear)?\b
cc-exp            expir(y|ation|es)|\bexp ?date|\bexp\b|valid (thru|until)|caduc|vencimiento
cc-number         (card|cc|tarjeta) ?(number|num|no|nr|n)\b|numero .*tarjeta|credit ?card|cardnumber
one-time-code     one time|\botp\b|(verification|authentication|authenticator|confirmation|access|activation|sms|email|otp) code|codigo de (verificacion|confirmacion)|two factor
passcode          pass ?code|\bpin\b|clave
password-confirm  (confirm|repeat|repetir|again|verify|re ?type|re ?enter|confirmar).*(pass|pwd|contrasena)|(pass(word)?|pwd|contrasena).*(confirm|repeat|again|verif|retype|check|2$)|\bre ?pass
new-password      (new|create|choose|nueva|crear).*(pass|pwd|contrasena)
current-password  pass ?word|passwd|\bpwd|contrasena|\bpass\b
other             (reservation|booking|tracking|reference|policy|licen[cs]e|employee|student|customer|serial|ticket|flight) ?(number|no|id|num|code)\b|e ?mail ?(subject|message|body|format|frequency|type$|preference|list|title|tab|template)|voice ?mail|best time|time to (call|phone)|subject|comment|message|asunto|mensaje|(security|secret) question|pregunta|\bfax
email-confirm     (confirm|verif|repeat|re ?enter|re ?type|again|second|repetir|repita).*(e ?mail|correo)|(e ?mail|correo).*(confirm|again|repeat|verif|re ?type| 2$)
email             e ?mail|correo|\bmail ?(id|addr)|^(\w+ )?\w*mail$
place             inmate|facility|prison|correction|offender|agency|jail|recluso|interno|carcel|\bsite id
other             (phone|country|area|dial(ing)?|calling|int(ernationa)?l) ?code|codigo de (pais|area)|\b(of|at) birth|cemetery|hospital|ip address|web address|house ?n(umber|o)\b|\bext$|\bextension
tel               phone|\btel(\b|ef|no|num)|tel$|mobile|\bcell|movil|celular|contact (number|no)|\bph( ?no)?$
other             (city|town).*(state|province|region).*(zip|postal|code)|nationality
country           country|\bpais\b|\bnation\b
address-level1    \bstate.*\b(city|town)\b
address-level2    \b(city|town)\b
postal-code       \bpostal\b
address-level1    \bstate\b|province|\bprov\b|\bregion|estado|provincia|(?<!\breal ?e|\be)state$
address-level2    (?<![aio])city|town|ciudad|localidad|municipio|locality|poblacion
address-line2     (address|addr|street|line|add|direccion|linea|calle) ?(line )?(2|two|b)\b|\bapt\b|apartment|suite|\bunit\b|floor|building|\bpiso\b|\bapto|complemento|address (cont|extra)|optional address
other             (address|addr|street|line|add|direccion|linea) ?(line )?(3|4|three|four)\b
address-line1     address|street|direccion|calle|domicilio|\baddr|\badd ?1|line 1|^line$
other             user|\blogin|nick|usuario|company|organi[sz]ation|business|empresa|\bjob|title|position|employer|\bssn|\btax|member|account|order|invoice|amount|date|\bdob\b|\bage$|county|gender|type$|language|idioma|currency|time ?zone|fecha|school
given-name        first ?name|given|\bf ?name|forename|primer nombre|\bfirst$|name first
family-name       last ?name|surname|family|\bl ?name|apellido|\blast$|name last
other             middle|initial|maiden|prefix|suffix|display name|screen ?name
name              name|nombre
`;

const rowsOf = (table: string) =>
  [...table.matchAll(/^(\S+) +(.+)$/gm)].map(([, says, any]) => ({ says: says as Vote, any: RegExp(any!) }));
/** Made when first asked for: on most pages nobody asks. */
let rows: ReturnType<typeof rowsOf> | undefined;

/** Labels repeat (`Email` as name, id and label): their votes are kept, up to this many. */
const MAX_KNOWN = 600;
const known = new Map<string, Vote | undefined>();

/** The vote of one text that `words` made plain; undefined when it says nothing. */
export function vote(plain: string): Vote | undefined {
  if (plain === '' || known.has(plain)) return known.get(plain);
  rows ??= rowsOf(TABLE);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(plain, rows.find(({ any }) => any.test(plain))?.says);
  return known.get(plain);
}
