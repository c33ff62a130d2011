import { sharesCallingCode } from '../../data/area-codes.ts';
import { callingCodeOf } from '../../data/calling-codes.ts';
import { PROVIDERS, REAL, WORLDWIDE } from '../../data/mail-domains.ts';
import { distance } from './distance.ts';

/** Names so common that a slip in the name and one in the ending are believed together. */
const GIANTS = new Set(['gmail', 'hotmail', 'yahoo', 'outlook', 'icloud', 'googlemail', 'protonmail']);

/** Two letters that are a country's ending too, but behind a provider's name nearly always a slip of com, net or org. */
const SLIP_OF_TWO = new Set(['co', 'cm', 'om', 'ne', 'nt', 'et', 'og', 'rg']);

/** Endings that nobody can have registered, by what was meant: a slip behind any name. */
const NO_ENDING: Readonly<Record<string, string>> = {
  com: 'con cim ckm vom xom cpm clm cmo ocm comm coom ccom',
  net: 'ner nte ent nett',
  org: 'ogr orh orgg',
};

const parts = (domain: string): [name: string, ending: string] => {
  const dot = domain.indexOf('.');
  return dot < 0 ? [domain, ''] : [domain.slice(0, dot), domain.slice(dot + 1)];
};
interface Target {
  domain: string;
  name: string;
  ending: string;
}
function byEnding(): Map<string, Target[]> {
  const table = new Map<string, Target[]>();
  for (const domain of PROVIDERS) {
    const [name, ending] = parts(domain);
    table.set(ending, [...(table.get(ending) ?? []), { domain, name, ending }]);
  }
  return table;
}
/** By ending, so that each ending is compared once; read when the first address is judged. */
let targets: Map<string, Target[]> | undefined;

/** Endings of two letters beside those of countries with a calling code of their own. */
const ALSO_REAL = /^(uk|eu|us|su|ma|re|gp|yt|im|je|gg|ax|pr|gu|va|cw|cc|cx|tv|nu|kz|as|mp|vi|sh|bl|bq|eh|mf|sj|ta)$/;

/** A country's ending is taken for meant; one letter, three or more that no provider uses are taken for a slip. */
function looksSlipped(ending: string): boolean {
  const last = ending.slice(ending.lastIndexOf('.') + 1);
  if (last.length !== 2) return !/^(com|net|org|edu|gov|info|biz|app|dev|pro)$/.test(last);
  const country = last.toUpperCase();
  const real = callingCodeOf(country) !== undefined || sharesCallingCode(country) || ALSO_REAL.test(last);
  return !real || SLIP_OF_TWO.has(ending);
}

const once = (text: string) => text.replace(/(.)\1+/g, '$1');
const sorted = (text: string) => [...text].sort().join('');

/** How far a domain is from a provider where that is near enough to be a slip; undefined otherwise. */
function slipped(domain: string, name: string, ending: string, inEnding: number, target: Target): number | undefined {
  const inName = distance(name, target.name);
  const giant = GIANTS.has(target.name);
  const swapped = name.length === target.name.length && sorted(name) === sorted(target.name);
  if (inEnding === 0 && inName === 1) {
    if (target.name.length >= 5) return 1;
    // Short names have real neighbours everywhere: only a letter twice or two letters swapped is believed.
    return target.name.length >= 3 && (swapped || once(name) === once(target.name)) ? 1 : undefined;
  }
  if (inEnding === 0) {
    return inName === 2 && giant && name[0] === target.name[0] && (swapped || name.length >= 6) ? 2 : undefined;
  }
  if (inName === 0 && (inEnding === 1 || target.ending.startsWith(ending))) return 1;
  if (inName === 0) return giant ? 2 : undefined;
  if (inName === 1 && inEnding === 1 && giant) return 2;
  // The dot in the wrong place, doubled into a letter or missing: gmai.lcom, gmailcom.
  return target.name.length >= 5 && distance(domain, target.domain) === 1 ? 1 : undefined;
}

/** Whether an ending may be a slip of a provider's, and how far it is from that; undefined where it may not. */
function endingSlip(ending: string, looksWrong: boolean, target: string): number | undefined {
  if (ending === target) return 0;
  // Behind a country's name .co is Colombia; before .com, .net and .org it is a letter left out.
  if (!looksWrong || (SLIP_OF_TWO.has(ending) && target.length !== 3)) return undefined;
  const far = distance(ending, target);
  return far <= 2 || ending === '' ? far : undefined;
}

/**
 * The domain that was probably meant, for the part of an e-mail address behind the @; undefined when it may well be
 * right. Slips are one edit (two for the most common providers) from a provider's domain that is not itself a real one.
 */
export function meantDomain(typed: string): string | undefined {
  const raw = typed.toLowerCase();
  if (raw.length < 3 || raw.length > 60) return undefined;
  const domain = raw
    .replace(/[,;]/g, '.')
    .replace(/\s+/g, '')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '');
  if (REAL.has(domain) || PROVIDERS.includes(domain)) return domain === raw ? undefined : domain;
  const [name, ending] = parts(domain);
  if (ending === '' && GIANTS.has(name)) return `${name}.com`;
  const looksWrong = looksSlipped(ending);
  if (WORLDWIDE.includes(name) && !looksWrong) return domain === raw ? undefined : domain;
  let best: string | undefined;
  let least = 3;
  targets ??= byEnding();
  for (const [target, sameEnding] of targets) {
    const inEnding = endingSlip(ending, looksWrong, target);
    if (inEnding === undefined) continue;
    for (const provider of sameEnding) {
      const far = slipped(domain, name, ending, inEnding, provider);
      if (far !== undefined && far < least) [best, least] = [provider.domain, far];
    }
  }
  if (best) return best;
  const dot = domain.lastIndexOf('.');
  const last = domain.slice(dot + 1);
  const whole = Object.keys(NO_ENDING).find((right) => NO_ENDING[right]!.split(' ').includes(last));
  if (!whole || dot <= 0) return undefined;
  // With its ending mended the name may be a slip itself.
  const mended = domain.slice(0, dot + 1) + whole;
  return meantDomain(mended) ?? mended;
}
