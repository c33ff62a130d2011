import { attr, closest, findAll, isShown, textOf } from '../dom/safe.ts';
import { ROUTES } from './address.ts';
import { linesOf, lineWith } from './lines.ts';
import type { Page, View } from './page.ts';
import { has, hasPassword } from './view.ts';

const DIALOGS = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true],.reveal,.reveal-overlay,.modal';
const BUTTONS = 'button,a,input[type=submit],input[type=button],[role=button]';
const TERMS = /\bterms\b|t[eé]rminos/i;
const ACCEPT = /\b(accept|agree)\b|acept|de acuerdo/i;

const accepts = (button: Element) => ACCEPT.test(`${textOf(button, 60)} ${attr(button, 'value')}`) && isShown(button);

/**
 * The Terms dialog: until it is accepted nothing happens after signing in, and nothing says so. It is found by its title
 * or by its last button: the text between them is longer than what is read of a page.
 */
function termsOpen(view: View): boolean {
  const lines = linesOf(view).filter(({ text }) => text.length < 100 && (TERMS.test(text) || ACCEPT.test(text)));
  const dialogs = new Set(lines.map(({ element }) => closest(element, DIALOGS)).filter((dialog) => dialog !== null));
  return [...dialogs].some(
    (dialog) => TERMS.test(textOf(dialog, 300)) && isShown(dialog) && findAll(dialog, BUTTONS, 30).some(accepts),
  );
}

const REFUSED = [
  /(e-?mail|user ?name|login|correo|usuario).{0,50}(password|contrase).{0,50}(invalid|not valid|incorrect|wrong|do(es)? not match|did(n.t| not) match|not recogni|v[aá]lid|incorrect)/i,
  /(invalid|incorrect|wrong|inv[aá]lid).{0,40}(e-?mail|user ?name|login|credential|correo|usuario|password|contrase)/i,
  /(password|contrase).{0,40}(is|are|es|was|no es) (invalid|incorrect|wrong|v[aá]lid)/i,
  /(unable|could ?n.t|could not|cannot|can.t|failed)( to)? (sign|log) ?(you )?in\b|(sign|log).?in (attempt )?(has )?failed|authentication failed/i,
  /credentials.{0,40}(invalid|incorrect|wrong|not (valid|correct|recogni))/i,
];
/** What the form says about the e-mail box alone, before anything was sent. */
const ONE_BOX = /^(please )?(enter )?(an? )?(in)?valid e-?mail( address)?( format)?\.?$/i;

function isRefused(view: View): boolean {
  return REFUSED.some((pattern) => {
    const line = lineWith(view, pattern);
    return line !== undefined && !ONE_BOX.test(line.text);
  });
}

export const securusLogin: Page = {
  id: 'securus-login',
  address: ROUTES['securus-login'],
  content: (view) =>
    termsOpen(view) || (hasPassword(view) && !has(view, 'password-confirm', 'address-line1', 'postal-code')),
  kinds: [],
  notices(view) {
    // The Terms come once signing in has worked; their own text speaks of wrong passwords too.
    if (termsOpen(view)) return ['terms-open'];
    return isRefused(view) ? ['login-refused'] : [];
  },
  // Asking for a new password stands at the same address on many sites: an e-mail box and nothing else.
  otherView: (view) => has(view, 'email') && !hasPassword(view),
};
