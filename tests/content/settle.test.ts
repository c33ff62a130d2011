import { describe, expect, it } from 'vitest';
import { settle, withoutKept } from '../../src/content/settle.ts';
import type { Advice, Level, RuleId } from '../../src/rules/rule.ts';

const said = (rule: RuleId, level: Level): Advice => ({ rule, level, kind: 'tel', fixes: [] });

describe('what is said while the person types', () => {
  it('says nothing new', () => {
    expect(settle([], [said('phone-foreign', 'stop')], true)).toEqual([]);
    expect(settle(undefined, [said('phone-foreign', 'stop')], true)).toEqual([]);
  });

  it('takes back what was mended', () => {
    expect(settle([said('phone-foreign', 'stop')], [], true)).toEqual([]);
  });

  it('keeps what still holds', () => {
    const foreign = said('phone-foreign', 'stop');
    expect(settle([foreign], [foreign], true)).toEqual([foreign]);
  });

  it('lets a level fall but not rise', () => {
    expect(settle([said('zip-format', 'stop')], [said('zip-format', 'hint')], true)[0]?.level).toBe('hint');
    expect(settle([said('zip-format', 'hint')], [said('zip-format', 'stop')], true)[0]?.level).toBe('hint');
  });
});

describe('what is said after the field was left', () => {
  it('is the whole judgement', () => {
    const now = [said('phone-foreign', 'stop'), said('phone-permanent', 'hint')];
    expect(settle([], now, false)).toEqual(now);
  });

  it('is only what to know when the person keeps their value', () => {
    const all = [said('phone-foreign', 'stop'), said('phone-permanent', 'hint')];
    expect(withoutKept(all, true).map(({ rule }) => rule)).toEqual(['phone-permanent']);
    expect(withoutKept(all, false)).toEqual(all);
  });
});
