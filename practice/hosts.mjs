// The host names this practice server stands in for. Exact names: a look-alike must reach nothing.

/** @typedef {'securus' | 'jpay' | 'jpays'} Site */

/** @type {Readonly<Record<string, Site>>} */
const SITE_BY_HOST = {
  'securustech.online': 'securus',
  'www.jpay.com': 'jpay',
  'jpay.com': 'jpay',
  'www.jpays.com': 'jpays',
  'jpays.com': 'jpays',
};

/** Every host name that has a practice copy. */
export const HOSTS = Object.freeze(Object.keys(SITE_BY_HOST));

/**
 * The practice copy that answers for a host.
 * @param {string} host name without port
 * @returns {Site | undefined} undefined when there is none
 */
export function siteFor(host) {
  return Object.hasOwn(SITE_BY_HOST, host) ? SITE_BY_HOST[host] : undefined;
}

/**
 * Host name in lower case without port, from a Host header or a CONNECT target.
 * @param {string | undefined} authority such as `jpay.com:443` or `[::1]:443`
 */
export function hostName(authority = '') {
  return authority.toLowerCase().replace(/:\d+$/, '');
}
