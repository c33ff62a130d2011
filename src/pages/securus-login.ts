import { ROUTES } from './address.ts';
import { all, attribute, isShown, textOf } from './dom.ts';
import { lineWith } from './lines.ts';
import type { NoticeId, Page, View } from './page.ts';
import { has, hasPassword } from './view.ts';

const DIALOGS = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],.reveal,.reveal-overlay,.modal';
const TERMS = /terms\s*(&|and|of)|t[eé]rminos/i;
const ACCEPT = /accept|agree|acept|acuerdo/i;

/** The Terms dialog: until it is accepted nothing happens after signing in, and nothing says so. */
function termsOpen(view: View): boolean {
  return all(view.document, DIALOGS, 12).some(
    (dialog) =>
      TERMS.test(textOf(dialog, 300)) &&
      all(dialog, 'button,a,input[type=submit],input[type=button],[role=button]', 30).some(
        (button) => ACCEPT.test(`${textOf(button, 60)} ${attribute(button, 'value')}`) && isShown(button),
      ),
  );
}

const REFUSED = [
  /(e-?mail|user ?name|login|correo|usuario).{0,50}(password|contrase).{0,50}(invalid|not valid|incorrect|wrong|do(es)? not match|did(n.t| not) match|not recogni|v[aá]lid|incorrect)/i,
  /(invalid|incorrect|wrong|inv[aá]lid).{0,40}(e-?mail|user ?name|login|credential|correo|usuario|password|contrase)/i,
  /(password|contrase).{0,40}(is|are|es|was|no es) (invalid|incorrect|wrong|v[aá]lid)/i,
  /(unable|could ?n.t|could not|cannot|can.t|failed) (to )?(sign|log) ?(you )?in\b|(sign|log) ?in (attempt )?(has )?failed/i,
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
    const notices: NoticeId[] = [];
    if (termsOpen(view)) notices.push('terms-open');
    if (isRefused(view)) notices.push('login-refused');
    return notices;
  },
  // Asking for a new password stands at the same address on many sites: an e-mail box and nothing else.
  otherView: (view) => has(view, 'email') && !hasPassword(view),
};
