import type { Card } from '../card/card.ts';
import type { CardModel } from '../card/model.ts';
import type { Field } from '../fields/field.ts';
import { isAdvised } from '../fields/kinds.ts';
import type { Fix, Judged } from '../rules/rule.ts';
import type { Hello } from '../store/messages.ts';
import { avoidFor } from './avoid.ts';
import { type Filled, undoAll, writeFix } from './fix.ts';
import { refusedModel, writtenModel } from './fix-models.ts';
import { maxLengthOf } from './limits.ts';
import type { Session } from './session.ts';

/** What a fix needs around it. */
export interface Fixing {
  session(): Session;
  card: Card;
  hello(): Hello | undefined;
  /** The card of this field shows what the fix did; undefined: no longer. */
  hold(key: string | undefined): void;
}

/**
 * What happens after a trusted click on a fix: write, look whether the page took it, show the way back.
 * @param key place of the field when it was clicked: the page may have been looked at anew since
 */
export async function applyFix(
  fix: Fix,
  key: string,
  clicked: Field,
  { session, card, hello, hold }: Fixing,
): Promise<void> {
  /** The field of this place now: the page may have replaced the control when it took the value. */
  const current = () => {
    const picture = session().picture();
    return picture.fields.find((field) => picture.keys.get(field) === key) ?? clicked;
  };

  /** The fields after another look at the page. */
  const fresh = () => {
    session().pass();
    return session().picture().fields;
  };

  async function takeBack(written: Filled) {
    hold(undefined);
    await undoAll(written, fresh);
    session().pass();
    current().control.focus({ preventScroll: true });
  }

  function show(written: Filled, isOwn: boolean) {
    const words = hello();
    const field = current();
    if (!words) return;
    const undo = () => void takeBack(written);
    const anchor = { boxes: field.boxes, avoid: avoidFor(session().picture(), field), keepFree: () => [] };
    const open = (model: CardModel) =>
      card.open(model, anchor, field.boxes.includes(document.activeElement as HTMLElement));
    const say = (refused: Filled['refused'][number], isCopied: boolean): CardModel =>
      refusedModel(words, {
        ...refused,
        isOwn,
        isCopied,
        copy: (value) =>
          void navigator.clipboard.writeText(value).then(
            () => card.current() === model.key && open(say(refused, true)),
            // The browser did not let us: the button stays as it was.
            () => {},
          ),
        undo: written.changes[0] && undo,
      });
    const refused = written.refused[0];
    const model = refused ? say(refused, false) : writtenModel(words, field, undo);
    hold(key);
    open(model);
  }

  const { fields } = session().picture();
  const at = current();
  const limits: Judged['maxLengths'] = {};
  for (const other of fields) {
    // Left-alone kinds have no business in a message.
    const limit = other.block === at.block ? maxLengthOf(other) : undefined;
    if (limit !== undefined && isAdvised(other.kind)) limits[other.kind] = limit;
  }
  const written = await writeFix(fix, at, fields, limits, fresh);
  for (const { field: changed } of written.changes) session().left(changed);
  session().pass();
  show(written, fix.source === 'details');
}
