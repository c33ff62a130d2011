import type { PageId } from './page.ts';

const SECURUS = 'securustech.online';
const JPAY: ReadonlySet<string> = new Set(['www.jpay.com', 'jpay.com']);
const UNOFFICIAL: ReadonlySet<string> = new Set(['www.jpays.com', 'jpays.com']);

/** https on the usual port only: another scheme or port is another site. */
function isPlain(url: URL): boolean {
  return url.protocol === 'https:' && url.port === '';
}

export function isSecurus(url: URL): boolean {
  return isPlain(url) && url.hostname === SECURUS;
}

export function isJpay(url: URL): boolean {
  return isPlain(url) && JPAY.has(url.hostname);
}

export function isUnofficial(url: URL): boolean {
  return isPlain(url) && UNOFFICIAL.has(url.hostname);
}

/** The route of a single page app in lower case, without its query: '/login' for '#/login?returnUrl=…'. */
export function routeOf(url: URL): string {
  const route = url.hash.replace(/^#!?\/?/, '').replace(/[?#].*$/s, '');
  return `/${route.toLowerCase()}`;
}

/** The last part of the path in lower case: 'emailpreferences.aspx'; '' for the home page. */
export function fileOf(url: URL): string {
  return url.pathname.replace(/\/+$/, '').split('/').pop()!.toLowerCase();
}

/** Every address that is listed by its route, in one place, so that the cheap test and the pages cannot differ. */
export const ROUTES = {
  'securus-enroll': (url: URL) => isSecurus(url) && routeOf(url).startsWith('/enroll'),
  'securus-link': (url: URL) => isSecurus(url) && routeOf(url).startsWith('/jpay'),
  'securus-login': (url: URL) => isSecurus(url) && /^\/login(\/|$)/.test(routeOf(url)),
  'securus-account': (url: URL) => isSecurus(url) && /^\/my-account(\/|$)/.test(routeOf(url)),
  'securus-billing': (url: URL) => isSecurus(url) && routeOf(url).startsWith('/products/emessage/stamps/purchase'),
  'jpay-email': (url: URL) => isJpay(url) && /^emailpreferences(\.aspx)?$/.test(fileOf(url)),
  // The names of the message pages are guessed; there only the "Learn more" link makes it this page.
  'jpay-home': (url: URL) => isJpay(url) && /^((default|home|index|e?mail|inbox)(\.aspx)?)?$/.test(fileOf(url)),
  'unofficial-address': isUnofficial,
} satisfies Record<PageId, (url: URL) => boolean>;
