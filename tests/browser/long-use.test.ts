import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, enrolPage, focus, known, routesOf } from './card-page.ts';
import { BROWSERS, HOST, MARK, type Opened, openBrowser, typeInto, until } from './harness.ts';

const LONG = Boolean(process.env.LONG);
const ROUTES = LONG ? 1000 : 60;
const EVENTS = LONG ? 10_000 : 600;
const OPENINGS = LONG ? 50 : 8;
const PHONE = '#phoneNumber';

/** A page whose form goes and comes with its route, as in a single page app. */
const PAGE = enrolPage({
  after: `<script>
    const form = document.getElementById('form');
    addEventListener('hashchange', () => location.hash === '#/enroll' ? document.body.append(form) : form.remove());
  </script>`,
});

interface Use {
  heap: number;
  nodes: number;
  listeners: number;
}

/** After two collections; only Chromium tells. */
async function usage(session: CDPSession): Promise<Use> {
  for (let n = 0; n < 2; n++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** The same work, many times, inside the page. */
async function routes(page: Page, count: number) {
  for (let n = 0; n < count; n += 1) {
    await page.evaluate(async () => {
      const settled = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      location.hash = '#/rate-quote';
      await settled();
      location.hash = '#/enroll';
      await settled();
    });
  }
}
const events = (page: Page, count: number) =>
  page.evaluate(
    async (selector, many) => {
      const control = document.querySelector<HTMLInputElement>(selector);
      if (!control) throw new Error('no field');
      for (let n = 0; n < many; n++) {
        control.value = n % 2 ? '+49 171 3920055' : '2024561414';
        control.dispatchEvent(new Event(n % 3 ? 'input' : 'change', { bubbles: true }));
        if (n % 50 === 0) await new Promise((next) => setTimeout(next));
      }
      control.value = '+49 171 3920055';
      control.dispatchEvent(new Event('change', { bubbles: true }));
    },
    PHONE,
    count,
  );
/** Without handles, which would keep what they point at. */
const has = (page: Page, selector: string) =>
  page.evaluate((tag, what) => Boolean(document.querySelector(tag)?.shadowRoot?.querySelector(what)), HOST, selector);
async function openings(page: Page, count: number) {
  for (let n = 0; n < count; n++) {
    await focus(page, '#city');
    await focus(page, PHONE);
    await page.keyboard.press('F2');
    await until('the card', () => has(page, '.card'));
    await page.keyboard.press('Escape');
    await until('no card', async () => !(await has(page, '.card')));
  }
}

describe.each(BROWSERS)('long use in %s', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name, { routes: routesOf({ app: PAGE }) });
  });
  afterAll(() => opened?.close());

  it(
    `${ROUTES} changes of route, ${EVENTS} events of a field and ${OPENINGS} openings of the card leave nothing behind`,
    async () => {
      const page = await opened.visit(addressOf('app'));
      await known(opened, page);
      await typeInto(page, PHONE, '+49 171 3920055');
      await until('a marker', () => has(page, '.mark'));
      const session = name === 'chromium' ? await page.createCDPSession() : undefined;
      await session?.send('Performance.enable');
      const round = async (share: number) => {
        await routes(page, Math.ceil(ROUTES * share));
        await known(opened, page);
        await events(page, Math.ceil(EVENTS * share));
        await openings(page, Math.ceil(OPENINGS * share));
        return session && usage(session);
      };
      // The first third warms up; the rest must not add to it.
      const before = await round(1 / 3);
      const after = await round(2 / 3);
      expect((await page.$$(HOST)).length).toBe(1);
      expect((await page.$$(MARK)).length).toBeLessThanOrEqual(1);
      expect(page.errors).toEqual([]);
      if (!before || !after) return;
      expect(after.heap - before.heap, 'bytes of heap').toBeLessThan(300_000);
      expect(after.nodes - before.nodes, 'nodes').toBeLessThan(60);
      expect(after.listeners - before.listeners, 'listeners').toBeLessThan(10);
    },
    LONG ? 900_000 : 90_000,
  );
});
