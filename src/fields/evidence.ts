import type { Kind } from './kinds.ts';

/** What one text says about a control: a kind, `other` for something we have no kind for, `trap` for a honeypot. */
export type Vote = Kind | 'other' | 'trap' | 'place' | undefined;

/**
 * The table of evidence, over plain words (words.ts): the first row that matches a text is its vote, so the special
 * stands before the general and what only looks like a kind (decoys) before the kind. English and Spanish.
 */
const ROWS: readonly (readonly [Exclude<Vote, undefined>, RegExp])[] = [
  [
    'trap',
    /honey ?pot|leave .*(blank|empty|untouched)|you are (a )?human|not fill|(vacio|blanco) este|en blanco|apbct|really$/,
  ],
  [
    'captcha',
    /captcha|turing|(type|enter|copy) the (characters|text|letters|words|code)|(security|image|verification) (image|text)|anti ?spam|code (shown|above)/,
  ],
  [
    'other',
    /gift|coupon|promo|voucher|discount|loyalty|quantity|\bqty|cantidad|search|buscar|query|keyword|website|\burl\b|domain|newsletter/,
  ],
  ['cc-csc', /\bcvv|\bcvc|\bcvn|\bcsc\b|security code|card verification|(cvv|cvc) ?\d|codigo de seguridad/],
  ['cc-name', /name .*\bcard\b|card ?holder|card ?owner|cc ?(owner|name)|(nombre|titular) .*tarjeta/],
  ['cc-type', /card ?type|cc ?type|tipo de tarjeta|card brand/],
  ['cc-exp-month', /exp.*\b(month|mm|mes|mo)$|(cc|card) ?month|\bexp(iry|iration)? ?m(onth)?\b/],
  ['cc-exp-year', /exp.*\b(year|yy|yyyy|ano|yr)$|(cc|card) ?year|\bexp(iry|iration)? ?y(ear)?\b/],
  ['cc-exp', /expir(y|ation|es)|\bexp ?date|\bexp\b|valid (thru|until)|caduc|vencimiento/],
  ['cc-number', /(card|cc|tarjeta) ?(number|num|no|nr|n)\b|numero .*tarjeta|credit ?card|cardnumber/],
  [
    'one-time-code',
    /one time|\botp\b|(verification|authentication|authenticator|confirmation|access|activation|sms|email|otp) code|codigo de (verificacion|confirmacion)|two factor/,
  ],
  ['passcode', /pass ?code|\bpin\b|clave/],
  [
    'password-confirm',
    /(confirm|repeat|repetir|again|verify|re ?type|re ?enter|confirmar).*(pass|pwd|contrasena)|(pass(word)?|pwd|contrasena).*(confirm|repeat|again|verify|verif|retype|check|2$)|\bre ?pass/,
  ],
  ['new-password', /(new|create|choose|nueva|crear).*(pass|pwd|contrasena)/],
  ['current-password', /pass ?word|passwd|\bpwd|contrasena|\bpass\b|passwort/],
  [
    'other',
    /e ?mail ?(subject|message|body|format|frequency|type|preference|list)|subject|comment|message|asunto|mensaje|question|pregunta|\bfax\b/,
  ],
  [
    'email-confirm',
    /(confirm|verify|verif|repeat|re ?enter|re ?type|again|second|confirmar|repetir|repita).*(e ?mail|correo)|(e ?mail|correo).*(confirm|again|repeat|verif|re ?type| 2$)/,
  ],
  ['email', /e ?mail|correo|\bmail$|^mail\b/],
  [
    'other',
    /user ?name|user ?id|\blogin|nick|usuario|company|organi[sz]ation|business|empresa|job|title|position|employer|\bssn|tax|member|account|order|invoice|amount|date|birth|\bdob\b|age$|county|gender|extension|\bext\b|type$|language|idioma|nationality|currency|time ?zone|fecha/,
  ],
  ['place', /inmate|facility|prison|correction|offender|agency|jail|recluso|interno|carcel/],
  ['other', /(country|area|dial(ing)?|calling|int(ernationa)?l) ?code|prefix|codigo de (pais|area)/],
  ['tel', /phone|\btel\b|\btel ?no|mobile|cell|telefono|movil|celular|\bfon\b/],
  ['postal-code', /zip|post ?al? ?code|postcode|postal|codigo postal|\bcp\b|pin ?code|\bplz\b/],
  ['country', /country|\bpais\b|\bnation\b/],
  ['address-level1', /\bstate\b|province|\bprov\b|region|estado|provincia|departamento|state$/],
  ['address-level2', /city|town|ciudad|localidad|municipio|suburb|locality|poblacion/],
  [
    'address-line2',
    /(address|addr|street|line|add|direccion|linea|calle) ?(line )?(2|two|b)\b|\bapt\b|apartment|suite|\bunit\b|floor|building|\bpiso\b|\bapto|complemento|address (cont|extra|optional)|extended address/,
  ],
  [
    'other',
    /(address|addr|street|line|add|direccion|linea) ?(line )?(3|4|three|four)\b|ip address|web address|house ?(number|no)|street ?(number|no)/,
  ],
  ['address-line1', /address|street|direccion|calle|domicilio|\baddr|\badd(ress)? ?1|line 1|^line$/],
  ['given-name', /first ?name|given|\bf ?name|forename|primer nombre|\bfirst$|name first/],
  ['family-name', /last ?name|surname|family|\bl ?name|apellido|\blast$|name last/],
  ['other', /middle|initial|maiden|prefix|suffix|display name|screen ?name/],
  ['name', /name|nombre/],
];

/** The vote of one text that `words` made plain. */
export function vote(plain: string): Vote {
  if (plain === '') return undefined;
  return ROWS.find(([, pattern]) => pattern.test(plain))?.[0];
}
