import { findAll, first, isShown, textOf } from '../dom/safe.ts';
import { ROUTES } from './address.ts';
import type { Page, View } from './page.ts';
import { has, hasPassword } from './view.ts';

/** WebForms may put a prefix before an id, never behind it. */
const NEW_EMAIL = '[id$="txtNewEmail" i],[id$="txtConfirmNewEmail" i]';
const SAVED = '[id$="lblEmailSavedSuccessfully" i]';

/** The label that says the new address is saved: in the page from the start on some versions, empty or hidden. */
function isSaved(view: View): boolean {
  return findAll(view.document, SAVED, 3).some((label) => textOf(label, 40) !== '' && isShown(label));
}

export const jpayEmail: Page = {
  id: 'jpay-email',
  address: ROUTES['jpay-email'],
  content: (view) =>
    first(view.document, NEW_EMAIL) !== null ||
    isSaved(view) ||
    (has(view, 'email') && has(view, 'email-confirm') && !hasPassword(view)),
  kinds: ['email', 'email-confirm'],
  evidence: isSaved,
};
