import { isSecurus, ROUTES } from './address.ts';
import { lineWith } from './lines.ts';
import type { Page, View } from './page.ts';
import { has } from './view.ts';

const STAMPS = /(stamps?|sellos|estampillas) (package|paquete)|\d+ (stamps?|sellos|estampillas)\b.{0,30}\$/i;
const DONE =
  /(payment|purchase|order).{0,80}\b(complete|successful)|thank you for your (purchase|order)|(pago|compra).{0,60}complet/i;
const DECLINED = [
  /unable to process your (request|payment|card)/i,
  /contact your bank or credit card/i,
  /(payment|transaction|purchase|card) (was|has been|is|could not be) (declined|refused|rejected|denied|not approved|processed)/i,
  /(pago|tarjeta|transacci[oó]n).{0,20}(rechazad|declinad)|no (pudimos|podemos|hemos podido) procesar/i,
];

/** A card together with a billing address, wherever on the host it stands. */
function isBillingForm(view: View): boolean {
  return (
    has(view, 'cc-number', 'cc-csc', 'cc-exp', 'cc-exp-month') &&
    has(view, 'address-line1', 'address-level1', 'postal-code')
  );
}

const isDeclined = (view: View) => DECLINED.some((pattern) => lineWith(view, pattern) !== undefined);

/** Choosing and confirming stamps; the confirmation afterwards stays under the same address and is not this page. */
function isPurchase(view: View): boolean {
  return ROUTES['securus-billing'](view.url) && (lineWith(view, STAMPS) !== undefined || isDeclined(view));
}

export const securusBilling: Page = {
  id: 'securus-billing',
  // The card form's own route is not known, so its content alone decides on this host.
  address: isSecurus,
  content: (view) => isBillingForm(view) || (isPurchase(view) && lineWith(view, DONE) === undefined),
  kinds: ['address-line1', 'address-line2', 'address-level2', 'address-level1', 'postal-code'],
  notices: (view) => (isDeclined(view) ? ['payment-declined', 'fee'] : ['fee']),
  otherView: (view) => lineWith(view, DONE) !== undefined,
};
