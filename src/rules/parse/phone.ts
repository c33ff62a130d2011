import { areaCode, sharesCallingCode } from '../../data/area-codes.ts';
import { callingCode, callingCodeOf } from '../../data/calling-codes.ts';
import { plainDigits } from './digits.ts';

/** What a typed phone number is. `country` is an ISO code and present only where it is sure. */
export type Phone =
  | { type: 'empty' }
  /** A US number that can ring. `plain`: typed as nothing but the ten digits. */
  | { type: 'us'; digits: string; state: string; plain: boolean; extension: boolean }
  /** Calling code 1, another country. */
  | { type: 'other'; country: string }
  | { type: 'service'; region: 'toll-free' | 'premium' | 'personal' }
  | { type: 'fictional'; reason: 'example' | 'service' }
  /** `known`: written with its country's code. */
  | { type: 'foreign'; known: boolean; country?: string }
  | { type: 'incomplete'; reason: 'short' | 'long' | 'shape' | 'letters' | 'unassigned'; count: number; us: boolean };

/** Countries whose own numbers have 8 or 9 digits and no leading 0, so that they look like a US number cut short. */
const NO_TRUNK_ZERO: Readonly<Record<string, number>> = {
  DK: 8,
  NO: 8,
  ES: 9,
  PT: 9,
  PL: 9,
  CZ: 9,
  LV: 8,
  EE: 8,
  HK: 8,
  SG: 8,
};

const KEYS = 'abc2def3ghi4jkl5mno6pqrs7tuv8wxyz9';
/** The digit that a letter stands for on a phone's keys. */
const key = (letter: string) => /\d/.exec(KEYS.slice(KEYS.indexOf(letter.toLowerCase())))![0];

/** Ten digits of calling code 1. */
function northAmerican(
  digits: string,
  typed: { plain: boolean; extension: boolean; prefixed: boolean },
  home?: string,
): Phone {
  const area = digits.slice(0, 3);
  const exchange = digits.slice(3, 6);
  const incomplete = (reason: 'shape' | 'unassigned'): Phone => ({
    type: 'incomplete',
    reason,
    count: 10,
    us: typed.prefixed,
  });
  const elsewhere = !typed.prefixed && home !== undefined && home !== 'US' && !sharesCallingCode(home);
  // No area code begins with 0 or 1, ends in 11, has a 9 in the middle or begins with 37 or 96; none is planned.
  const impossible = !/^(?!37|96)[2-9][0-8]\d$/.test(area) || area.endsWith('11') || !/^[2-9]/.test(exchange);
  if (impossible) return elsewhere ? { type: 'foreign', known: false } : incomplete('shape');
  const owner = areaCode(area);
  if (!owner) return elsewhere ? { type: 'foreign', known: false } : incomplete('unassigned');
  if (/^55501/.test(digits.slice(3))) return { type: 'fictional', reason: 'example' };
  if (owner.type === 'service') return { type: 'service', region: owner.region };
  if (exchange.endsWith('11') || digits.slice(3) === '5551212') return { type: 'fictional', reason: 'service' };
  if (owner.type === 'other') return { type: 'other', country: owner.region };
  return { type: 'us', digits, state: owner.region, plain: typed.plain, extension: typed.extension };
}

/** The last number that was read: every phone rule asks for the same one. */
let last: { value: string; home: string | undefined; phone: Phone } | undefined;

/**
 * Reads a typed phone number. `home` is the ISO code of the person's country where it is known: it only decides what a
 * number without a country's code may be.
 */
export function readPhone(value: string, home?: string): Phone {
  if (last?.value !== value || last.home !== home) last = { value, home, phone: read(value, home) };
  return last.phone;
}

function read(value: string, home?: string): Phone {
  // Most fields are empty while a page opens: the patterns below are prepared for the first number.
  if (value === '') return { type: 'empty' };
  // A label copied along: "Tel: +49 …", "Mobile 0171 …".
  const start = plainDigits(value, 200);
  const whole = start === '' ? '' : start.replace(/^\p{L}{1,12}[.:\s]+(?=[+(\d])/u, '');
  // What a form writes itself counts as nothing: "+1", "(___) ___-____".
  if (/^(\+\s*1)?[\s()_.+-]*$/.test(whole)) return { type: 'empty' };
  const body = whole.replace(/[\s,;]*(?:\b(?:ext(?:ension)?|durchwahl|app)\b\.?|(?<=\d\s*)x|#)[\s:.]*\d{1,7}$/i, '');
  const extension = body !== whole;
  const text = body.replace(
    /(?<=\d)([\s.-]*)([a-z]{3,7})\b/gi,
    (_, gap: string, word: string) => gap + [...word].map(key).join(''),
  );
  const digits = text.replace(/\D/g, '');
  const typed = { plain: text === value.trim() && text === digits && !extension, extension, prefixed: false };
  const count = digits.length;
  const letters = /\p{L}/u.test(text);
  if (letters || count === 0) return { type: 'incomplete', reason: 'letters', count, us: false };

  // The number behind + or an exit code (00 in most countries, 011 in North America).
  const exit = /^\D*\+/.test(text)
    ? ''
    : /^0*/.exec(digits)![0].length >= 2
      ? '00'
      : /^011/.test(digits) && count >= 13
        ? '011'
        : undefined;
  if (exit !== undefined) {
    if (exit === '' && /^0[1-9]/.test(digits)) return { type: 'foreign', known: false };
    const rest = digits.slice(exit.length).replace(/^0+/, '');
    if (rest.startsWith('1')) {
      if (rest.length === 11) return northAmerican(rest.slice(1), { ...typed, plain: false, prefixed: true }, home);
      return { type: 'incomplete', reason: rest.length < 11 ? 'short' : 'long', count: rest.length - 1, us: true };
    }
    const code = callingCode(rest);
    if (rest.length < 4 || !code) return { type: 'incomplete', reason: 'short', count: rest.length, us: false };
    // +2024561414: a + before ten US digits, or a calling code? No country is named unless it is the person's own.
    const unsure =
      exit === '' && rest.length === 10 && areaCode(rest.slice(0, 3))?.type === 'us' && code.country !== home;
    return { type: 'foreign', known: true, ...(code.country && !unsure && { country: code.country }) };
  }
  if (digits.startsWith('0') && count >= 8) return { type: 'foreign', known: false };
  if (count === 10) return northAmerican(digits, typed, home);
  if (count === 11 && digits.startsWith('1')) return northAmerican(digits.slice(1), { ...typed, plain: false }, home);
  if (home && NO_TRUNK_ZERO[home] === count) return { type: 'foreign', known: false };
  if (count > 10) {
    const own = home === undefined ? undefined : callingCodeOf(home);
    if (own && digits.startsWith(own)) return { type: 'foreign', known: true, country: home };
    const noAreaCode = !/^[2-9][0-8]/.test(digits) || (count >= 12 && callingCode(digits) !== undefined);
    if (noAreaCode && count <= 15 && !digits.startsWith('1')) return { type: 'foreign', known: false };
  }
  return {
    type: 'incomplete',
    reason: count < 10 ? 'short' : 'long',
    count,
    us: digits.startsWith('1') || /[().\s-]/.test(text),
  };
}
