import { findAll, textOf } from '../dom/safe.ts';
import { ROUTES } from './address.ts';
import { lineWith } from './lines.ts';
import type { Page, View } from './page.ts';
import { hasPassword, isRendered } from './view.ts';

/** Drawn, and the person is signed in: the sign-in form can stand under this address for a moment. */
function isAccount(view: View): boolean {
  if (hasPassword(view)) return false;
  if (findAll(view.document, 'scrs-my-account-page', 1).some((page) => textOf(page, 20) !== '')) return true;
  return lineWith(view, /^launch$/i) !== undefined || (/my account/i.test(view.document.title) && isRendered(view));
}

export const securusAccount: Page = {
  id: 'securus-account',
  address: ROUTES['securus-account'],
  content: isAccount,
  kinds: [],
  evidence: isAccount,
};
