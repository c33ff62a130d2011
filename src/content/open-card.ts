import { createCard } from '../card/card.ts';
import type { Host } from '../card/host.ts';
import type { Field } from '../fields/field.ts';
import { readValue } from '../fields/value.ts';
import type { Advice } from '../rules/rule.ts';
import type { Hello } from '../store/messages.ts';
import { createFixDesk } from './fix-desk.ts';
import { cardWords, hasNote } from './models.ts';
import { createOffer, messageOf } from './offer.ts';
import { createReward } from './reward.ts';
import type { Session } from './session.ts';
import { isLoud, isWarning, type OpenCard, type Picture } from './state.ts';

interface Options {
  host: Host;
  session(): Session;
  hello(): Hello | undefined;
  /** It was opened or has gone: others may step aside, or the layer may be empty. */
  changed(): void;
  signal: AbortSignal;
}

/** When the one card opens, for which field, and when it goes. */
export function createOpenCard({ host, session, hello, changed, signal }: Options): OpenCard {
  let openKey: string | undefined;
  /** Message the person closed, by field. */
  const closed = new Map<string, string>();

  const stay = (key: string) => {
    openKey = key;
  };
  const card = createCard({
    host,
    words: () => cardWords(hello() as Hello),
    closed: (returnFocus) => close(returnFocus),
    faded: changed,
    signal,
  });
  const desk = createFixDesk({ session, card, hello, stay });
  const reward = createReward(card);
  const draw = createOffer({ session, card, desk, close: () => close(true) });

  const picture = () => session().picture();
  const keyOf = (field: Field) => picture().keys.get(field) ?? '';
  const byKey = (key: string | undefined) => picture().fields.find((each) => keyOf(each) === key);
  const top = (field: Field | undefined): Advice | undefined => field && picture().advice.get(keyOf(field))?.[0];
  /** In the field, or in the card, which is open for one field only. */
  const isIn = (field: Field) => field.boxes.includes(document.activeElement as HTMLElement) || card.holdsFocus();
  const isNoted = (field: Field) => hasNote(session().visit()?.page.id, field);
  const wasClosed = (field: Field) => closed.get(keyOf(field)) === messageOf(top(field));

  /** Shows what is said of a field now: its first advice, else the page's own note. */
  function open(field: Field, isFocused: boolean) {
    if (!session().visit()?.hello) return;
    openKey = keyOf(field);
    draw(field, top(field), isFocused);
    changed();
  }

  function hide() {
    openKey = undefined;
    card.close();
    changed();
  }

  function close(returnFocus: boolean): boolean {
    const field = byKey(openKey);
    if (openKey === undefined || card.current() === undefined) return false;
    if (field) closed.set(openKey, messageOf(top(field)));
    const focusBack = returnFocus && (card.holdsFocus() || document.activeElement === document.body);
    desk.leave();
    hide();
    if (focusBack) field?.control.focus({ preventScroll: true });
    return true;
  }

  function focused(field: Field) {
    if (desk.holds(keyOf(field))) return;
    desk.leave();
    const advice = top(field);
    const other = openKey === keyOf(field) ? undefined : byKey(openKey);
    // A warning about the field just left is worth more than what to know about this one.
    const waits = other && isWarning(top(other)) && card.isVisible() ? other : undefined;
    const speaks = (advice || isNoted(field)) && !wasClosed(field);
    if (speaks && (!waits || (advice && isLoud(advice)))) open(field, true);
    else if (waits) open(waits, false);
    else if (openKey !== undefined) hide();
  }

  function blurred(field: Field, next: Field | undefined) {
    desk.leave();
    reward.drop(keyOf(field));
    // The next field's card is open already where a script moved the focus.
    if (isWarning(top(next)) || (next && openKey === keyOf(next))) return;
    if (isWarning(top(field)) && !wasClosed(field)) open(field, false);
    else if (openKey === keyOf(field)) hide();
  }

  function follow(now: Picture) {
    if (openKey !== undefined && !desk.holds(openKey)) {
      const field = byKey(openKey);
      const advice = top(field);
      if (field && !advice && card.tone() !== 'hint' && readValue(field) !== '') reward.owe(openKey);
      if (field && (advice || (isNoted(field) && isIn(field)))) open(field, isIn(field));
      else hide();
    }
    reward.pay(now);
  }

  function ask(field: Field, into: boolean): boolean {
    if (desk.holds(keyOf(field))) return into && card.enter();
    if (top(field) || isNoted(field)) {
      closed.delete(keyOf(field));
      const show = () => open(field, into || isIn(field));
      show();
      if (!card.isVisible()) {
        // A window so low that the field leaves no room (400 %), or a field out of sight. It was asked for: the page moves.
        field.control.scrollIntoView({ behavior: 'instant' });
        show();
      }
      return into ? card.enter() : true;
    }
    // Nothing is said of this field, but the card of another one is open and names the key.
    return into && card.enter();
  }

  return {
    focused,
    blurred,
    close,
    follow,
    ask,
    away: () => {
      desk.leave();
      const field = byKey(openKey);
      if (field && isWarning(top(field))) open(field, false);
      else if (openKey !== undefined) hide();
    },
    clear: () => {
      closed.clear();
      reward.clear();
      desk.leave();
      hide();
    },
    field: () => byKey(openKey),
    holdsFocus: card.holdsFocus,
    shown: () => openKey !== undefined || card.lingers(),
  };
}
