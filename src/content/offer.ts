import type { Card } from '../card/card.ts';
import type { Field } from '../fields/field.ts';
import { readValue } from '../fields/value.ts';
import type { Advice } from '../rules/rule.ts';
import { ask } from './ask.ts';
import { avoidFor } from './avoid.ts';
import type { FixDesk } from './fix-desk.ts';
import { adviceModel, noteModel } from './models.ts';
import type { Session } from './session.ts';

/** A message by what it says: the one that was closed does not come back, another one may. */
export const messageOf = (advice: Advice | undefined): string =>
  advice ? JSON.stringify([advice.rule, advice.level, advice.values]) : 'note';

interface Options {
  session(): Session;
  card: Card;
  desk: FixDesk;
  /** Closes the card for the person. */
  close(): void;
}

/** Draws the card of one field, with what stands behind its buttons. Without advice: the page's own note. */
export function createOffer({ session, card, desk, close }: Options) {
  return (field: Field, advice: Advice | undefined, isFocused: boolean): void => {
    const visit = session().visit();
    if (!visit?.hello) return;
    const { hello, memory, page } = visit;
    const key = session().picture().keys.get(field) ?? '';
    const value = readValue(field);
    const done = () => {
      close();
      session().pass();
    };
    const model = advice
      ? adviceModel(hello, page.id, field, advice, value !== '', {
          fix: (fix) => void desk.apply(fix, field),
          keep: () => {
            memory.kept.set(key, value);
            done();
          },
          quiet: () => {
            const what = `${page.id}:${field.kind}`;
            memory.quiet.add(what);
            void ask({ type: 'quiet', what });
            done();
          },
          notNow: close,
        })
      : noteModel(hello, field);
    // A card of the field the person is in may cover others if it must; one that stays after they moved on covers none,
    // or is not shown: the marker is there.
    const avoid = avoidFor(session().picture(), field);
    card.open(model, { boxes: field.boxes, avoid, keepFree: isFocused ? () => [] : avoid }, isFocused);
  };
}
