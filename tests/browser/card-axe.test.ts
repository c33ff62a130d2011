import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from './axe.ts';
import { cardBeside, focus, known } from './card-page.ts';
import { type Paint, painter, SCHEMES, type Scheme } from './colours.ts';
import { BROWSERS, HOST, MARK, NOTICE, type Opened, openBrowser, picture, typeInto, until } from './harness.ts';

/** A practice page, what is typed into it, and the field whose card is then open; none where a notice is awaited. */
interface Place {
  url: string;
  typed: Record<string, string>;
  at?: string;
  /** Pressed after typing, for pages that speak only then. */
  press?: string;
}

const securus = (name: string) => `input[formcontrolname=${name}]`;
const ENROLL = {
  typed: { [securus('phoneNumber')]: '+49 171 3920055', [securus('zip')]: '1011' },
  at: securus('phoneNumber'),
};
const PLACES: Record<string, Place> = {
  enrol: { url: 'https://securustech.online/#/enroll', ...ENROLL },
  'jpay-email': {
    url: 'https://www.jpay.com/EmailPreferences.aspx',
    typed: { '#txtNewEmail': 'anna@example.de' },
    at: '#txtNewEmail',
  },
  'jpay-home': { url: 'https://www.jpay.com/', typed: {} },
  'securus-link': { url: 'https://securustech.online/#/jpay', typed: {} },
  'securus-login': {
    url: 'https://securustech.online/#/login',
    typed: { [securus('email')]: 'anna@example.com', [securus('password')]: 'wrong' },
    press: 'button[type=submit]',
  },
  'securus-billing': {
    url: 'https://securustech.online/#/credit-card',
    typed: { [securus('billingZip')]: '1011' },
    at: securus('billingZip'),
  },
  'unofficial-address': { url: 'https://www.jpays.com/', typed: {} },
  ...(process.env.LONG
    ? Object.fromEntries(
        ['controlled', 'material', 'country', 'rerender'].map((layout) => [
          `enrol ${layout}`,
          { url: `https://securustech.online/#/enroll?layout=${layout}`, ...ENROLL },
        ]),
      )
    : {}),
};

/** Colours and widths; 320 px is a window of 1280 px at 400 %. */
const VIEWS: { scheme: Scheme; width: number; height: number }[] = process.env.LONG
  ? SCHEMES.flatMap((scheme) => [
      { scheme, width: 1280, height: 900 },
      { scheme, width: 320, height: 560 },
      { scheme, width: 320, height: 256 },
    ])
  : [
      { scheme: 'light', width: 1280, height: 900 },
      { scheme: 'dark', width: 1280, height: 900 },
      { scheme: 'forced', width: 320, height: 560 },
    ];

describe.each(BROWSERS)('accessibility of what we draw, in %s', (name) => {
  let opened: Opened;
  let paint: Paint;
  const visited = new Set<string>();
  beforeAll(async () => {
    opened = await openBrowser(name);
    paint = await painter(opened);
  });
  afterAll(() => opened?.close());

  async function check(page: Page, what: string) {
    const { violations, seen } = await audit(page, HOST);
    // A run that did not come inside the open root would find nothing to complain about.
    expect(seen, what).toMatch(/class="what"/);
    expect(seen, what).toMatch(/class="(b|b plain|x)"/);
    expect(violations, what).toEqual([]);
    visited.add(what);
  }

  /** Targets of 44 px, nothing that scrolls sideways, and drawings with lines in them. */
  async function measure(page: Page, what: string) {
    const shape = await page.evaluate((tag) => {
      const root = document.querySelector(tag)?.shadowRoot;
      const cards = [...(root?.querySelectorAll<HTMLElement>('.card:not([hidden])') ?? [])];
      const targets = cards.flatMap((card) => [...card.querySelectorAll<HTMLElement>('button,a,summary')]);
      const boxes = targets.filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect());
      const lines = [...(root?.querySelectorAll<SVGPathElement>('svg path') ?? [])].map((path) =>
        path.getTotalLength(),
      );
      return {
        small: boxes.filter(({ width, height }) => width < 43.9 || height < 43.9).length,
        sideways: cards.some((card) => card.scrollWidth > card.clientWidth),
        undrawn: lines.length === 0 || lines.some((length) => length < 5),
      };
    }, HOST);
    expect(shape, what).toEqual({ small: 0, sideways: false, undrawn: false });
  }

  it.each(Object.keys(PLACES))('%s', { timeout: 180_000 }, async (place) => {
    const { url, typed, at, press } = PLACES[place] as Place;
    const page = await opened.visit(url);
    await known(opened, page);
    for (const [selector, value] of Object.entries(typed)) await typeInto(page, selector, value);
    if (press) await page.$eval(press, (button) => (button as HTMLElement).click());
    for (const { scheme, width, height } of VIEWS) {
      const look = `${place} ${scheme} ${width}×${height}`;
      await page.setViewport({ width, height });
      await paint(page, scheme);
      if (at) {
        await page.$eval(at, (control) => control.scrollIntoView({ block: 'center' }));
        await focus(page, at);
        // In sight again: it is hidden while the field is, until the next frame.
        await cardBeside(page, at);
        if (width > 320) await until('markers', async () => (await page.$$(MARK)).length > 0);
      } else await until('the notice', () => page.$(NOTICE));
      await page.$eval(`${HOST} >>> .card`, (card) => {
        card.querySelector('details')?.setAttribute('open', '');
        for (const running of card.getAnimations()) running.finish();
      });
      await picture(page, `axe-${name}-${place}-${scheme}-${width}-${height}`);
      await check(page, look);
      await measure(page, look);
    }
    expect(page.errors).toEqual([]);
    await page.close();
  });

  it('every page was visited in every look', () => {
    expect(visited.size).toBe(Object.keys(PLACES).length * VIEWS.length);
  });
});
