import { rules } from './index.ts';
import { standing } from './parse/standing.ts';
import { type Advice, type Judged, LEVELS, type Rule } from './rule.ts';

/** More than any answer to a form's question; what follows is never looked at. */
const LONGEST = 2000;

function isBounded({ value, form }: Judged): boolean {
  for (const kind in form) if (form[kind as keyof typeof form]!.length > LONGEST) return false;
  return value.length <= LONGEST;
}

function bounded(judged: Judged): Judged {
  if (isBounded(judged)) return judged;
  const cut = (text: string) => (text.length > LONGEST ? text.slice(0, LONGEST) : text);
  const form = Object.fromEntries(Object.entries(judged.form).map(([kind, text]) => [kind, cut(text)]));
  return { ...judged, value: cut(judged.value), form };
}

function asked(rule: Rule, judged: Judged): Advice | undefined {
  try {
    const verdict = rule.check(judged);
    return verdict && { rule: rule.id, kind: judged.kind, ...verdict };
  } catch {
    // A rule that fails has nothing to say; the form must go on working.
    return undefined;
  }
}

/**
 * What there is to say about one field, the most important first. Never throws.
 *
 * The laws that hold for every rule stand here and nowhere else: a disabled field gets nothing, an empty text box at most a
 * hint, and where a country outside the US is chosen, state and ZIP are spoken of only in hints.
 */
export function advise(judged: Judged): Advice[] {
  if (judged.disabled) return [];
  const seen = bounded(judged);
  const emptyText = seen.options === undefined && seen.value.trim() === '';
  const all: Advice[] = [];
  // Not by an iterator, which makes an object for each rule and field.
  rules.forEach((rule) => {
    if (!rule.kinds.includes(seen.kind) || (emptyText && !rule.early)) return;
    const advice = asked(rule, seen);
    if (advice) all.push(advice);
  });
  if (all.length === 0) return all;
  const placed = seen.kind === 'address-level1' || seen.kind === 'postal-code';
  const lenient = placed && standing(seen) === 'abroad';
  return all
    .map((advice) => (lenient ? { ...advice, level: 'hint' as const } : advice))
    .filter((advice) => !emptyText || advice.level === 'hint')
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}
