// The practice copies on their real host names: one local HTTPS server with a certificate made now, chosen by Host
// header, and the proxy that leads the browsers to it. Nothing is stored and nothing leaves this computer.
import https from 'node:https';
import selfsigned from 'selfsigned';
import { securusFiles } from './build.mjs';
import { HOSTS, hostName, siteFor } from './hosts.mjs';
import { answerJpay } from './jpay/site.mjs';
import { lookAlike } from './jpays/site.mjs';
import { startProxy } from './proxy.mjs';

/** @typedef {{ status?: number, type?: string, body?: string | Uint8Array, headers?: Record<string, string> }} Answer */

/**
 * Starts the practice sites. The browsers are pointed at `proxyPort` (and told to accept the certificate).
 * @param {object} [options]
 * @param {(host: string, path: string) => Answer | undefined} [options.routes] asked first, for every host that is
 *   answered; `path` holds the query string too; undefined leaves the request to the practice copy
 * @param {string[]} [options.hosts] further host names to answer, by `routes`
 * @param {boolean} [options.anyHost] answer every host name, http and https; then the Angular bundle is built only when
 *   a page of it is asked for
 * @returns {Promise<{ port: number, proxyPort: number, hits: string[],
 *   requests: { url: string, status: number, headers: import('node:http').IncomingHttpHeaders }[], refused: string[],
 *   stop(): Promise<void> }>}
 *   `port` of the HTTPS server; `hits` holds host + path of every answered request, `requests` the same with what came
 *   along and how it was answered, `refused` what was turned away
 */
export async function startPractice({ routes, hosts = [], anyHost = false } = {}) {
  const extra = new Set(hosts.map((host) => host.toLowerCase()));
  /** @param {string} host */
  const knows = (host) => anyHost || siteFor(host) !== undefined || extra.has(host);
  const pem = await selfsigned.generate([{ name: 'commonName', value: 'practice copy' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: [...HOSTS, ...extra].map((value) => ({ type: 2, value })) },
    ],
  });
  if (!anyHost) await securusFiles();

  /** @type {string[]} */
  const hits = [];
  /** @type {{ url: string, status: number, headers: import('node:http').IncomingHttpHeaders }[]} */
  const requests = [];
  /** @type {import('node:http').RequestListener} */
  const listener = (request, response) => {
    const host = hostName(request.headers.host);
    const path = request.url ?? '/';
    hits.push(host + path);
    answer(request, host, path, routes)
      .catch((error) => /** @type {Answer} */ ({ status: 500, type: 'text/plain', body: String(error) }))
      .then(({ status = 200, type = 'text/html; charset=utf-8', body = '', headers = {} }) => {
        requests.push({ url: host + path, status, headers: request.headers });
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
      });
  };

  const server = https.createServer({ key: pem.private, cert: pem.cert }, listener);
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const proxy = await startProxy({ knows, httpsPort: port, answer: listener });
  return {
    port,
    proxyPort: proxy.port,
    hits,
    requests,
    refused: proxy.refused,
    async stop() {
      server.closeAllConnections();
      await Promise.all([proxy.stop(), new Promise((closed) => server.close(closed))]);
    },
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} host
 * @param {string} path
 * @param {((host: string, path: string) => Answer | undefined) | undefined} routes
 * @returns {Promise<Answer>}
 */
async function answer(request, host, path, routes) {
  const special = routes?.(host, path);
  if (special) return special;
  const site = siteFor(host);
  if (site === 'securus') return (await securusFiles()).get(new URL(path, 'https://practice').pathname) ?? missing();
  if (site === 'jpay') return answerJpay(request);
  if (site === 'jpays') return { body: lookAlike() };
  return missing();
}

/** @returns {Answer} */
function missing() {
  return { status: 404, type: 'text/plain; charset=utf-8', body: 'Practice copy: no such page.' };
}
