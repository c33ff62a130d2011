// A proxy for the browsers under test: hosts it knows reach the practice server, everything else gets 502 and is
// written down, so a test can neither reach a real site nor miss that something tried to.
import http from 'node:http';
import net from 'node:net';
import { hostName } from './hosts.mjs';

/**
 * @param {object} options
 * @param {(host: string) => boolean} options.knows which hosts are answered here
 * @param {number} options.httpsPort port of the practice server for https
 * @param {http.RequestListener} options.answer answers plain http requests
 * @returns {Promise<{ port: number, refused: string[], stop(): Promise<void> }>} `refused` holds `host:port` for https
 *   and the whole address for http, in order
 */
export async function startProxy({ knows, httpsPort, answer }) {
  /** @type {string[]} */
  const refused = [];
  /** @type {Set<import('node:stream').Duplex>} */
  const open = new Set();

  const proxy = http.createServer((request, response) => {
    const target = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
    if (!target || !knows(target.hostname)) {
      refused.push(request.url ?? '');
      response.writeHead(502, { 'content-type': 'text/plain' }).end('The practice proxy answers practice hosts only.');
      return;
    }
    request.url = target.pathname + target.search;
    request.headers.host = target.host;
    answer(request, response);
  });
  proxy.on('connection', (socket) => track(socket));
  proxy.on('connect', (request, client, head) => {
    const target = request.url ?? '';
    client.on('error', () => client.destroy());
    if (!knows(hostName(target))) {
      refused.push(target);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const server = net.connect(httpsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    track(server);
    server.on('error', () => client.destroy());
  });

  /** @param {import('node:stream').Duplex} socket */
  function track(socket) {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  }

  await new Promise((listening) => proxy.listen(0, '127.0.0.1', () => listening(undefined)));
  return {
    port: /** @type {import('node:net').AddressInfo} */ (proxy.address()).port,
    refused,
    async stop() {
      for (const socket of open) socket.destroy();
      await new Promise((closed) => proxy.close(closed));
    },
  };
}
