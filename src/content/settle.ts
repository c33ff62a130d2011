import { type Advice, LEVELS } from '../rules/rule.ts';

/**
 * What is said of a field after a look at it. While the person types (`typing`) nothing new is said: what was mended goes,
 * the rest stays as it was. Otherwise the new judgement stands.
 */
export function settle(before: readonly Advice[] | undefined, now: readonly Advice[], typing: boolean): Advice[] {
  if (!typing) return [...now];
  const still = new Map(now.map((advice) => [advice.rule, advice]));
  return (before ?? []).flatMap((advice) => {
    const current = still.get(advice.rule);
    // The level may only fall while typing: a louder one waits until the field is left.
    return current && rank(current) >= rank(advice) ? [current] : current ? [advice] : [];
  });
}

const rank = ({ level }: Advice) => LEVELS.indexOf(level);

/** Without what the person decided to keep. */
export function withoutKept(advice: readonly Advice[], kept: boolean): Advice[] {
  return kept ? advice.filter(({ level }) => level === 'hint') : [...advice];
}
