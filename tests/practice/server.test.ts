import { afterEach, describe, expect, it } from 'vitest';
import { startPractice } from '../../practice/server.mjs';
import { fetchBy, type Practice } from './fetch-by.ts';

let running: Practice | undefined;

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function start(options?: Parameters<typeof startPractice>[0]): Promise<Practice> {
  running = await startPractice(options);
  return running;
}

describe('the practice server', () => {
  it('answers each host with its own practice copy, and every page says that it is one', async () => {
    const practice = await start();
    const pages = [
      ['https://securustech.online/', 'scrs-root'],
      ['https://www.jpay.com/', 'inmatesDropDownList'],
      ['https://jpay.com/login.aspx', 'uclLoginFirstTime_txtUserId'],
      ['https://www.jpays.com/EmailPreferences.aspx', 'Sign in'],
      ['https://jpays.com/', 'Sign in'],
    ] as const;
    for (const [address, part] of pages) {
      const { status, body } = await fetchBy(practice, address);
      expect(status, address).toBe(200);
      expect(body, address).toContain(part);
      expect(body.toLowerCase(), address).toContain('practice copy');
    }
    expect(practice.hits).toEqual(pages.map(([address]) => address.replace('https://', '')));
    expect(practice.refused).toEqual([]);
  });

  it('serves the Angular bundle and 404 for a path that does not exist', async () => {
    const practice = await start();
    const script = await fetchBy(practice, 'https://securustech.online/main.js?v=1');
    expect(script.status).toBe(200);
    expect(script.body).toContain('formControlName');
    expect((await fetchBy(practice, 'https://securustech.online/nothing')).status).toBe(404);
  });

  it('refuses every other host with 502 and writes down who was asked for', async () => {
    const practice = await start();
    const others = [
      'https://example.com/',
      'https://securustech.online.example.com/',
      'https://secure.jpay.com/',
      'https://xsecurustech.online/',
    ];
    for (const address of others) expect((await fetchBy(practice, address)).status, address).toBe(502);
    expect((await fetchBy(practice, 'http://example.org/a?b=c')).status).toBe(502);
    expect(practice.refused).toEqual([
      ...others.map((address) => `${new URL(address).hostname}:443`),
      'http://example.org/a?b=c',
    ]);
    expect(practice.hits).toEqual([]);
  });

  it('lets routes answer first and leaves the rest to the practice copy', async () => {
    const practice = await start({
      routes: (host, path) => (host === 'jpay.com' && path === '/saved?x=1' ? { body: '<p>saved</p>' } : undefined),
    });
    expect((await fetchBy(practice, 'https://jpay.com/saved?x=1')).body).toBe('<p>saved</p>');
    expect((await fetchBy(practice, 'https://securustech.online/')).body).toContain('scrs-root');
  });

  it('answers further hosts that are named, and no others', async () => {
    const practice = await start({ hosts: ['Jpay-login.net'], routes: (host) => ({ body: host }) });
    expect((await fetchBy(practice, 'https://jpay-login.net/')).body).toBe('jpay-login.net');
    expect((await fetchBy(practice, 'https://example.net/')).status).toBe(502);
  });

  it('answers any host by http and https, on any port, when asked to', async () => {
    const practice = await start({ anyHost: true, routes: (host, path) => ({ status: 201, body: host + path }) });
    for (const address of ['https://example.com/a', 'http://example.com/a?b', 'https://example.com:8443/c']) {
      const { pathname, search } = new URL(address);
      expect(await fetchBy(practice, address)).toEqual({ status: 201, body: `example.com${pathname}${search}` });
    }
    expect(practice.refused).toEqual([]);
  });

  it('frees its ports when stopped', async () => {
    const practice = await start();
    await practice.stop();
    running = undefined;
    await expect(fetchBy(practice, 'https://securustech.online/')).rejects.toThrow('ECONNREFUSED');
  });
});
