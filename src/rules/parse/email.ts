/** The two halves of an address; undefined unless there is exactly one @ with something on both sides. */
export function emailParts(value: string): { local: string; domain: string } | undefined {
  const text = value.trim();
  const at = text.indexOf('@');
  // 320 characters is the longest address there can be.
  if (at < 1 || text.length > 320 || at !== text.lastIndexOf('@') || at === text.length - 1) return undefined;
  const local = text.slice(0, at);
  return /\s/.test(local) ? undefined : { local, domain: text.slice(at + 1).toLowerCase() };
}

/** Whether a domain has one of the endings that the community guide says Securus takes. */
export function endsWell(domain: string): boolean {
  return /\.(com|net|org)$/i.test(domain);
}

/** Second-level labels that belong to the ending as people say it: `co.uk`, `com.au`, `or.at`. */
const SECOND = /^(com?|org?|net?|ac|gov?|gob|edu|gv)$/;

/** The ending as people say it, without the leading dot; undefined where the domain is no domain. */
export function endingOf(domain: string): string | undefined {
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || labels.some((label) => !/^[\p{L}\p{N}-]{1,63}$/u.test(label))) return undefined;
  if (!/^(xn--[a-z0-9-]+|\p{L}{2,})$/u.test(last)) return undefined;
  const before = labels.at(-2)!;
  return labels.length > 2 && last.length === 2 && SECOND.test(before) ? `${before}.${last}` : last;
}
