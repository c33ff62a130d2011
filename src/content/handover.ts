import type { Hello, PanelMessage } from '../store/messages.ts';

/** Events of the page that the help hears. The loader listens for them, so that it is there before the page's own listeners. */
export const HEARD = ['keydown', 'keyup', 'focusin', 'focusout', 'input', 'change'] as const;
export type Heard = (typeof HEARD)[number];

/** What the help does for the loader once it is there. */
export interface Help {
  /** Is told every event of HEARD, before the page is. */
  hear(event: Event): void;
  /** Answers the panel. */
  reply(message: PanelMessage): Promise<unknown>;
}

/** What the loader hands to the help. Both run in the extension's own world, which no page can see. */
export interface Handover {
  /** Everything of this copy of the extension hangs on it. */
  signal: AbortSignal;
  /** This copy is at its end: its extension was updated, reloaded or removed. */
  end(): void;
  /** The background's greeting, on its way since the help was asked for; undefined where it could not answer. */
  hello: Promise<Hello | undefined>;
  /** Something was written into the page's fields before the help was there. */
  written: boolean;
  /** The help takes over. */
  begin(help: Help): void;
}

declare global {
  /** Set while the help is on its way. */
  var overseasFormHelper: Handover | undefined;
}
