import http from 'node:http';
import https from 'node:https';
import tls from 'node:tls';
import type { startPractice } from '../../practice/server.mjs';

export type Practice = Awaited<ReturnType<typeof startPractice>>;

export interface Reply {
  status: number;
  body: string;
  location?: string;
}

function read(response: http.IncomingMessage): Promise<Reply> {
  return new Promise((resolve, reject) => {
    let body = '';
    response.setEncoding('utf8');
    response.on('data', (part: string) => {
      body += part;
    });
    const { location } = response.headers;
    response.on('end', () => resolve({ status: response.statusCode ?? 0, body, ...(location && { location }) }));
    response.on('error', reject);
  });
}

/**
 * Asks through the practice proxy, as a browser does: CONNECT for https, the whole address for http. With `form` it
 * posts it. Redirects are not followed; a refused CONNECT is a reply with the proxy's status.
 */
export function fetchBy({ proxyPort }: Practice, address: string, form?: Record<string, string>): Promise<Reply> {
  const url = new URL(address);
  return new Promise((resolve, reject) => {
    if (url.protocol === 'http:') {
      const options = { port: proxyPort, path: address, headers: { host: url.host } };
      http.get(options, (reply) => resolve(read(reply))).on('error', reject);
      return;
    }
    const target = `${url.hostname}:${url.port || 443}`;
    const connect = http.request({ port: proxyPort, method: 'CONNECT', path: target });
    connect.on('connect', (response, socket) => {
      if (response.statusCode !== 200) {
        socket.destroy();
        resolve({ status: response.statusCode ?? 0, body: '' });
        return;
      }
      const options = {
        method: form ? 'POST' : 'GET',
        path: url.pathname + url.search,
        headers: { host: url.host, ...(form && { 'content-type': 'application/x-www-form-urlencoded' }) },
        createConnection: () => tls.connect({ socket, rejectUnauthorized: false }),
      };
      const request = https.request(options, (reply) => resolve(read(reply)));
      request.on('error', reject).end(form && new URLSearchParams(form).toString());
    });
    connect.on('error', reject).end();
  });
}
