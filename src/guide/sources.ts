import type { NoticeId } from '../pages/page.ts';
import type { RuleId } from '../rules/rule.ts';
import { type TextKey, type Texts, t } from '../text/t.ts';
import { type Fact, SOURCES } from './fact.ts';
import { FACTS } from './facts.ts';
import { STEPS } from './steps.ts';

const STEP_IDS: ReadonlySet<string> = new Set(STEPS.map(({ id }) => id));

/** A day (`2026-11-23`) as the person's language writes it. The day is a day, wherever the reader is. */
export function dayText(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
}

/** One sentence or two: who says it, how sure it is, when we read it. */
export function sourceSentence(fact: Fact, texts: Texts, language: string): string {
  const name = (id: string) => t(texts, `source.${id}` as TextKey);
  const key: TextKey = fact.source === 'own' ? 'source.by.own' : `source.by.${fact.sure}`;
  return t(texts, key, {
    source: name(fact.source),
    against: name(fact.against ?? fact.source),
    date: dayText(fact.checked, language),
  });
}

/** The facts that a rule, a notice or a step relies on, in the order of the list. */
export function factsAbout(id: Fact['about'][number]): Fact[] {
  return FACTS.filter(({ about }) => about.includes(id));
}

/**
 * For the cards' "Why we say this": the composed sentences by rule and notice id, the surest source first and no more
 * than two.
 */
export function sourcesFor(texts: Texts, language: string): Partial<Record<RuleId | NoticeId, string>> {
  const found = new Map<string, string[]>();
  for (const fact of FACTS) {
    for (const id of fact.about) {
      if (STEP_IDS.has(id)) continue;
      const sentences = found.get(id) ?? [];
      if (sentences.length < 2) sentences.push(sourceSentence(fact, texts, language));
      found.set(id, sentences);
    }
  }
  return Object.fromEntries([...found].map(([id, sentences]) => [id, sentences.join(' ')]));
}

/** The oldest day on which something we rely on was checked. */
export function oldestCheck(): string {
  return FACTS.map(({ checked }) => checked).sort()[0]!;
}

/** Facts that are to be read again by `today` (`2026-11-23`), the longest overdue first. */
export function dueFacts(today: string): Fact[] {
  return FACTS.filter(({ checkAgainBy }) => checkAgainBy <= today).sort((a, b) =>
    a.checkAgainBy.localeCompare(b.checkAgainBy),
  );
}

/** Link to a source, where it has one page to open. */
export function sourceLink({ source }: Fact): string | undefined {
  const entry: { url?: string } = SOURCES[source];
  return entry.url;
}
