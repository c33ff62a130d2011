import type { PanelMessage } from '../store/messages.ts';
import { hands } from './hands.ts';
import type { Display } from './painter.ts';
import type { Session } from './session.ts';

/** What the page side does when the panel asks. All but the refresh is done by the third script (content/panel-desk.ts). */
export function createReplies(session: Session, display: Display): (message: PanelMessage) => Promise<unknown> {
  let desk: ((message: PanelMessage) => Promise<unknown>) | undefined;
  return async (message) => {
    if (message.type === 'refresh') return session.refresh();
    const brought = await hands();
    desk ??= brought?.createPanelDesk(session, display);
    return desk?.(message);
  };
}
