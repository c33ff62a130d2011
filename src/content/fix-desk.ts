import type { Card } from '../card/card.ts';
import type { Field } from '../fields/field.ts';
import { isAdvised } from '../fields/kinds.ts';
import type { Fix, Judged } from '../rules/rule.ts';
import type { Hello } from '../store/messages.ts';
import { avoidFor } from './avoid.ts';
import { applyFix, undoAll, type Written } from './fix.ts';
import { refusedModel, writtenModel } from './fix-models.ts';
import { maxLengthOf } from './judge.ts';
import type { Session } from './session.ts';

export interface FixDesk {
  /** Writes a fix and offers Undo, or Copy where the page did not take it. */
  apply(fix: Fix, field: Field): Promise<void>;
  /** The card of this field shows what a fix did: the advice waits. */
  holds(key: string): boolean;
  /** The person moved on: the result of the last fix is no longer shown. */
  leave(): void;
}

interface Options {
  session(): Session;
  card: Card;
  hello(): Hello | undefined;
  /** The card stays with this field. */
  stay(key: string): void;
}

/** What happens after a trusted click on a fix: write, look whether the page took it, show the way back. */
export function createFixDesk({ session, card, hello, stay }: Options): FixDesk {
  let held: string | undefined;

  const anchor = (field: Field) => ({
    boxes: field.boxes,
    avoid: avoidFor(session().picture(), field),
    keepFree: () => [],
  });

  async function apply(fix: Fix, field: Field) {
    const { keys, fields } = session().picture();
    const key = keys.get(field) ?? '';
    held = key;
    stay(key);
    const limits: Judged['maxLengths'] = {};
    for (const other of fields) {
      // Left-alone kinds have no business in a message.
      const limit = other.block === field.block ? maxLengthOf(other) : undefined;
      if (limit !== undefined && isAdvised(other.kind)) limits[other.kind] = limit;
    }
    const written = await applyFix(fix, field, fields, limits, fresh);
    for (const { field: changed } of written.changes) session().left(changed);
    session().pass();
    show(key, field, written, fix.source !== 'details');
  }

  function show(key: string, field: Field, written: Written, mayShow: boolean) {
    const words = hello();
    const now = at(key) ?? field;
    if (!words) return;
    const undo = () => void takeBack(key, now, written);
    const refused = written.refused[0];
    const model = refused
      ? refusedModel(words, {
          ...refused,
          isOwn: !mayShow,
          copy: (value) => void navigator.clipboard.writeText(value),
          undo: written.changes.length > 0 ? undo : undefined,
        })
      : writtenModel(words, now, undo);
    held = key;
    stay(key);
    card.open(model, anchor(now), now.boxes.includes(document.activeElement as HTMLElement));
  }

  /** The field of this place now: the page may have replaced the control when it took the value. */
  const at = (key: string) =>
    session()
      .picture()
      .fields.find((field) => session().picture().keys.get(field) === key);

  /** The fields after another look at the page. */
  const fresh = () => {
    session().pass();
    return session().picture().fields;
  };

  async function takeBack(key: string, field: Field, written: Written) {
    held = undefined;
    await undoAll(written, fresh);
    session().pass();
    (at(key) ?? field).control.focus({ preventScroll: true });
  }

  return {
    apply,
    holds: (key) => held === key,
    leave: () => {
      held = undefined;
    },
  };
}
