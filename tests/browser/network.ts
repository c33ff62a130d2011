import type { startPractice } from '../../practice/server.mjs';

type Site = Awaited<ReturnType<typeof startPractice>>;

/** What the browsers themselves ask for: updates, lists of bad sites, connectivity. Never a host that we name. */
const BROWSERS_OWN =
  /^(\w+:\/\/)?([\w-]+\.)*(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net|mozaws\.net|google(apis)?\.com|gstatic\.com|gvt1\.com|googleusercontent\.com)(:\d+)?(\/|$)/;

/**
 * Requests that no page of a test made and no browser makes by itself, so that a part of the extension must have: to a host
 * that nobody answers for, in an extension's name, by a script (neither the practice sites nor the tests' pages fetch
 * anything), or for something that is not there.
 */
export function strayRequests({ requests, refused }: Pick<Site, 'requests' | 'refused'>): string[] {
  const why = ({ url, status, headers }: Site['requests'][number]): string | false => {
    const [dest, mode, site] = ['dest', 'mode', 'site'].map((name) => headers[`sec-fetch-${name}`]);
    const isIcon = url.endsWith('/favicon.ico');
    return (
      (/-extension:/.test(`${headers.origin} ${headers.referer}`) && 'in the name of an extension') ||
      (/^(empty|websocket|report)$/.test(`${dest}`) && 'by a script') ||
      (site === 'none' && mode !== undefined && mode !== 'navigate' && 'by nobody') ||
      (status >= 400 && !isIcon && 'for nothing that is there')
    );
  };
  return [
    ...requests.flatMap((request) => (why(request) ? [`${request.url} ${why(request)}`] : [])),
    ...refused,
  ].filter((address) => !BROWSERS_OWN.test(address));
}
