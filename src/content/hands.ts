import { ownGlobal } from '../dom/own-global.ts';
import { ask } from './ask.ts';
import type { applyFix } from './fixer.ts';
import type { createPanelDesk } from './panel-desk.ts';

/** What the third script (src/hands.ts) can do: all that happens only after a click in the card, or for the panel. */
export interface Hands {
  applyFix: typeof applyFix;
  createPanelDesk: typeof createPanelDesk;
}

declare global {
  /** Set by the third script, in the extension's own world, which no page can see. */
  var overseasFormHands: Hands | undefined;
}

let coming: Promise<unknown> | undefined;

/** Has the third script brought when it is first needed; undefined where the background cannot. */
export async function hands(): Promise<Hands | undefined> {
  if (!ownGlobal('overseasFormHands')) {
    coming ??= ask({ type: 'hands' });
    await coming;
    coming = undefined;
  }
  return ownGlobal('overseasFormHands');
}
