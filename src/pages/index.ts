import { findAll, matches } from '../dom/safe.ts';
import { isSecurus, isUnofficial, ROUTES } from './address.ts';
import { jpayEmail } from './jpay-email.ts';
import { jpayHome } from './jpay-home.ts';
import type { NoticeId, Page, PageId, View } from './page.ts';
import { securusAccount } from './securus-account.ts';
import { securusBilling } from './securus-billing.ts';
import { securusEnroll } from './securus-enroll.ts';
import { securusLink } from './securus-link.ts';
import { securusLogin } from './securus-login.ts';
import { unofficialAddress } from './unofficial-address.ts';
import { isRendered } from './view.ts';

/** In the order they are asked: a page with an own route before the one that content alone decides. */
export const PAGES: readonly Page[] = [
  unofficialAddress,
  securusEnroll,
  securusLink,
  securusLogin,
  securusAccount,
  securusBilling,
  jpayEmail,
  jpayHome,
];

/** What a box of a card form is called in its attributes: the only thing looked at on a route nobody listed. */
const CARD = [
  '[autocomplete*="cc-" i]',
  ...['card', 'cvv', 'cvc', 'tarjeta'].flatMap((word) =>
    ['name', 'id', 'formcontrolname', 'placeholder', 'aria-label'].map((name) => `[${name}*="${word}" i]`),
  ),
].join();
const MAX_INPUTS = 300;

function hasCardBox(document: Document): boolean {
  return findAll(document, 'input', MAX_INPUTS).some((input) => matches(input, CARD));
}

const isListed = (url: URL) => PAGES.some(({ id }) => ROUTES[id](url));

export interface Place {
  /** null: none of our pages is shown. */
  id: PageId | null;
  page?: Page;
  notices: NoticeId[];
}

/**
 * Whether recognising fields is worth it at this address; where not, `pageAt` needs no fields.
 * Elsewhere on the host only attributes of inputs are looked at; reads no text, and nothing at all on the unofficial address.
 */
export function couldBePage(url: URL, document: Document): boolean {
  if (isUnofficial(url)) return false;
  return isListed(url) || (isSecurus(url) && hasCardBox(document));
}

/**
 * Which page of the procedure is shown, by address and content, and what it needs to be told beside its fields.
 * Text of the page is read only where `couldBePage` holds; values of controls never.
 */
export function pageAt(view: View): Place {
  const { url, document } = view;
  if (!isUnofficial(url) && !couldBePage(url, document)) return { id: null, notices: [] };
  const page = PAGES.find((each) => each.address(url) && each.content(view));
  if (page) return { id: page.id, page, notices: page.notices?.(view) ?? [] };
  const expected = PAGES.find(({ id }) => ROUTES[id](url));
  const hasChanged = expected !== undefined && !expected.otherView?.(view) && isRendered(view);
  return { id: null, notices: hasChanged ? ['page-changed'] : [] };
}
