import type { Field } from '../fields/field.ts';
import type { Fix } from '../rules/rule.ts';
import type { Fixing } from './fixer.ts';
import { hands } from './hands.ts';

export interface FixDesk {
  /** Writes a fix and offers Undo, or Copy where the page did not take it. */
  apply(fix: Fix, field: Field): Promise<void>;
  /** The card of this field shows what a fix did: the advice waits. */
  holds(key: string): boolean;
  /** The person moved on: the result of the last fix is no longer shown. */
  leave(): void;
}

interface Options extends Omit<Fixing, 'hold'> {
  /** The card stays with this field. */
  stay(key: string): void;
}

/** Which field's card shows what a fix did. The fix itself is a matter of the third script (content/fixer.ts). */
export function createFixDesk({ stay, ...around }: Options): FixDesk {
  let held: string | undefined;
  let isUnderWay = false;

  const hold = (key: string | undefined) => {
    held = key;
    if (key !== undefined) stay(key);
  };

  return {
    async apply(fix, field) {
      // The second half of a double click: its Undo would take the fix for what the person wrote.
      if (isUnderWay) return;
      isUnderWay = true;
      const key = around.session().picture().keys.get(field) ?? '';
      hold(key);
      try {
        const brought = await hands();
        // The background could not bring it: the advice stays as it was, and another click tries again.
        if (!brought) hold(undefined);
        await brought?.applyFix(fix, key, field, { ...around, hold });
      } finally {
        isUnderWay = false;
      }
    },
    holds: (key) => held === key,
    leave: () => hold(undefined),
  };
}
