import { isSecurus, ROUTES } from '../pages/address.ts';
import type { PageId } from '../pages/page.ts';

/**
 * When an address needs the help: `now`, because the page has something to say on arrival; `sign`, when the person first
 * does anything (on a form nothing is to be said before); `focus`, when they come into a control, because a card form may
 * stand on any route; `never`.
 */
export type Need = 'now' | 'sign' | 'focus' | 'never';

const WAIT: ReadonlySet<string> = new Set<PageId>(['securus-enroll', 'securus-login']);

export function needAt(url: URL): Need {
  const listed = Object.entries(ROUTES).find(([, isAt]) => isAt(url));
  if (listed) return WAIT.has(listed[0]) ? 'sign' : 'now';
  return isSecurus(url) ? 'focus' : 'never';
}
