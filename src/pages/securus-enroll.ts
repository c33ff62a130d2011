import { ADVISED } from '../fields/kinds.ts';
import { ROUTES } from './address.ts';
import { lineWith } from './lines.ts';
import type { Page, View } from './page.ts';
import { count, has, hasPassword } from './view.ts';

const CREATING =
  /(create|open|set up).{0,20}account|enrol|sign ?up|register|registration|crear.{0,12}cuenta|reg[ií]str|inscr[ií]b/i;
const TERMS = /(agree|accept|acept|acuerdo).{0,60}(terms|t[eé]rminos|condici)/i;
const TITLES = 'h1,h2,h3,h4,legend,[role=heading],button,label,caption';

/** The first step asks for a new login: more than the e-mail and password that signing in needs. */
function isNewLogin(view: View): boolean {
  if (has(view, 'email-confirm', 'password-confirm') || (has(view, 'email') && has(view, 'new-password'))) return true;
  return has(view, 'email') && hasPassword(view) && lineWith(view, TERMS) !== undefined;
}

/** A later step asks who and where the person is. */
function isContact(view: View): boolean {
  const person = count(view, 'given-name', 'family-name', 'name', 'tel', 'passcode', 'captcha', 'email');
  const place = count(view, 'address-line1', 'address-level2', 'address-level1', 'postal-code');
  return place >= 3 || (has(view, 'address-line1', 'postal-code') && place + person >= 3);
}

/** A short step (phone alone, ZIP alone) counts where a title says what the person is doing. */
function isTitled(view: View): boolean {
  const asks = has(view, 'email', 'tel', 'address-line1', 'postal-code', 'given-name', 'name');
  return asks && !has(view, 'current-password') && lineWith(view, CREATING, TITLES) !== undefined;
}

export const securusEnroll: Page = {
  id: 'securus-enroll',
  address: ROUTES['securus-enroll'],
  content: (view) => !has(view, 'cc-number', 'cc-csc') && (isNewLogin(view) || isContact(view) || isTitled(view)),
  kinds: ADVISED,
};
