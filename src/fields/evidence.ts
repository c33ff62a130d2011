import { readClues } from '../data/clues.ts';
import type { Kind } from './kinds.ts';

/** What a text says: a kind; `trap` (honeypot); `place` (somebody else's: a prison, an agency); `other`. */
export type Vote = Kind | 'trap' | 'place' | 'other';

/**
 * The evidence over plain words (data/plain-words.ts), English and Spanish, in the notation of data/clues.ts: the special stands before
 * the general, and what only looks like a kind (a decoy) before the kind.
 */
const TABLE = `
trap|honey+pot|leave *blank,empty,untouched|you are human|you are a human|not fill|vacio este|blanco este|en blanco|apbct|really$
captcha|captcha|turing|type the,enter the,copy the+characters,text,letters,words,code|security,image,verification+_image,_text|anti+spam|code shown|code above
postal-code|zip|post,postal+code|codigo postal|_pin+code|_p+code|_cp$
address-line1|postal address|number street|number and street|street,street and,street house,street and house+_no$,_nr$,_number$
other|gift|coupon|promo|voucher|discount|loyalty|quantity|_qty|cantidad|search|buscar|query|keyword|website|_url_|domain
cc-csc|_cvv|_cvc|_cvn|_csc_|security code|card verification|codigo de seguridad
cc-name|name*_card_|card+holder,owner|cc+owner,name|nombre,titular*tarjeta
cc-type|card,cc+type,brand|tipo de tarjeta
cc-exp-month|exp*_month$,_mm$,_mes$,_mo$|card,cc+month|_exp,_expiry,_expiration+m_,month_
cc-exp-year|exp*_year$,_yy$,_yyyy$,_ano$,_yr$|card,cc+year|_exp,_expiry,_expiration+y_,year_
cc-exp|expiry|expiration|expires|_exp+date|_exp_|valid thru|valid until|caduc|vencimiento
cc-number|card,cc,tarjeta+number_,num_,no_,nr_,n_|numero *tarjeta|credit+card
one-time-code|one time|_otp_|verification,authentication,authenticator,confirmation,access,activation,sms,email,otp+_code|codigo de verificacion|codigo de confirmacion|two factor
passcode|pass+code|_pin_|clave
password-confirm|confirm,repeat,repetir,again,verify,retype,re type,reenter,re enter*pass,pwd,contrasena|pass,pwd,contrasena*confirm,repeat,again,verif,retype,check,2$|_re+pass
new-password|new,create,choose,nueva,crear*pass,pwd,contrasena
current-password|pass+word|passwd|_pwd|contrasena|_pass_
other|reservation,booking,tracking,reference,policy,license,licence,employee,student,customer,serial,ticket,flight+number_,no_,id_,num_,code_|email,_e mail+subject,message,body,format,frequency,type$,preference,list,title,tab,template|voice+mail|best time|time to call|time to phone|subject|comment|message|asunto|mensaje|security question|secret question|pregunta|_fax
email-confirm|confirm,verif,repeat,reenter,re enter,retype,re type,again,second,repetir,repita*email,_e mail,correo|email,_e mail,correo*confirm,again,repeat,verif,retype,re type,_2$
email|email|_e mail|correo|_mail+id,addr
place|inmate|facility|prison|correction|offender|agency|jail|recluso|interno|carcel|_site id
other|phone,country,area,dial,dialing,calling,intl,international+code|codigo de pais|codigo de area|_of birth|_at birth|cemetery|hospital|ip address|web address|house+number_,no_|_ext$|_extension
tel|phone|_tel_|_telef|_telno|_telnum|tel$|mobile|_cell|movil|celular|contact number|contact no|_ph$|_ph+no$
other|city,town*state,province,region*zip,postal,code|nationality
country|country|_pais_|_nation_
address-level1|_state*_city_,_town_
address-level2|_city_|_town_
postal-code|_postal_
address-level1|_state_|province|_prov_|_region|estado|provincia|state$
address-level2|city|town|ciudad|localidad|municipio|locality|poblacion
address-line2|address,addr,street,line,add,direccion,linea,calle+2_,two_,b_|_apt_|apartment|suite|_unit_|floor|building|_piso_|_apto|complemento|address cont|address extra|optional address
other|address,addr,street,line,add,direccion,linea+3_,4_,three_,four_
address-line1|address|street|direccion|calle|domicilio|_addr|_add+1|line 1|^line$
other|user|_login|nick|usuario|company|organisation|organization|business|empresa|_job|title|position|employer|_ssn|_tax|member|account|order|invoice|amount|date|_dob_|_age$|county|gender|type$|language|idioma|currency|time+zone|fecha|school
given-name|first+name|given|_f+name|forename|primer nombre|_first$|name first
family-name|last+name|surname|family|_l+name|apellido|_last$|name last
other|middle|initial|maiden|prefix|suffix|display name|screen+name
name|name|nombre
`;

/** Words that hold a clue by chance; `hotmail` or `your mail`; the trap that a newsletter service puts into its forms. */
const [CHANCE, MAIL, TRAP] = [/zipper|[aio]city|\b(real ?)?estate$/g, /^(\w+ )?\w*mail$/, /^b [\da-f ]{30,}$/] as const;

/** Made when first asked for. Labels repeat (`Email` as name, id and label): their votes are kept, up to MAX_KNOWN. */
let clues: ReturnType<typeof readClues> | undefined;
const MAX_KNOWN = 600;
const known = new Map<string, Vote | undefined>();

/** The vote of one text that `words` made plain; undefined when it says nothing. */
export function vote(plain: string): Vote | undefined {
  if (plain === '' || known.has(plain)) return known.get(plain);
  clues ??= readClues(TABLE);
  if (known.size >= MAX_KNOWN) known.clear();
  // Asked letter by letter first: a pattern that is never needed need not be prepared.
  const text = plain.endsWith('mail') && MAIL.test(plain) ? `${plain} email` : plain;
  const isTrap = plain.startsWith('b ') && TRAP.test(plain);
  const says = (isTrap ? 'trap' : clues(text.replace(CHANCE, ' '))) as Vote | undefined;
  known.set(plain, says);
  return says;
}
