import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STEPS } from '../../src/guide/steps.ts';
import { audit } from './axe.ts';
import { type Paint, painter, type Scheme } from './colours.ts';
import { BROWSERS, HOST, type Opened, openBrowser, picture, typeInto, until } from './harness.ts';
import { DETAILS, SITUATION } from './person.ts';

const NOTES = [{ at: 1, who: 'Kim', result: 'They will link the accounts.' }];

/** What the panel can show, by its heading and whether it leads back to the steps. */
interface Showing {
  view: string;
  step?: string;
  /** Beside a form that needs something. */
  atForm?: true;
}
const VIEWS = ['situation', 'details', 'call', 'reminder', 'print', 'data', 'about', 'welcome'];
const SHOWINGS: Showing[] = [
  ...VIEWS.map((view) => ({ view })),
  { view: 'home', atForm: true },
  { view: 'fill', atForm: true },
  ...STEPS.map(({ id }) => ({ view: 'step', step: id })).filter(({ step }) => process.env.LONG || step === 'us-number'),
];
const nameOf = ({ view, step }: Showing) => (step ? `${view} ${step}` : view);

/** 320 px is a window of 1280 px at 400 %. */
const LOOKS: { scheme: Scheme; width: number; height: number }[] = process.env.LONG
  ? (['light', 'dark', 'forced'] as const).flatMap((scheme) => [
      { scheme, width: 380, height: 600 },
      { scheme, width: 320, height: 256 },
    ])
  : [
      { scheme: 'light', width: 380, height: 600 },
      { scheme: 'dark', width: 320, height: 256 },
    ];

/** Runs in the panel: what is too small to read or to hit, and what would have to be scrolled sideways. */
function shapeOf() {
  const shown = [...document.querySelectorAll<HTMLElement>('#panel *')].filter((e) => e.getClientRects().length);
  const own = (e: Element) => [...e.childNodes].some((n) => n.nodeType === 3 && n.nodeValue?.trim());
  const size = (e: Element) => Number.parseFloat(getComputedStyle(e).fontSize);
  // The target of a ticked or picked row is its whole label; a link inside a sentence is as tall as its line.
  const targets = shown.filter((e) =>
    e.matches(
      'button, a.b, .num a, select, textarea, summary, input:not([type=checkbox]):not([type=radio]), .choice, .pick',
    ),
  );
  const short = (e: Element) => e.outerHTML.slice(0, 80);
  return {
    sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    small: shown.filter((e) => own(e) && size(e) < 16).map(short),
    tight: targets
      .filter((e) => e.getBoundingClientRect().height < 44 || e.getBoundingClientRect().width < 44)
      .map(short),
    headings: document.querySelectorAll('h1').length,
  };
}

describe.each(BROWSERS)('accessibility of the panel in %s', (name) => {
  let opened: Opened;
  let paint: Paint;
  let form: Page;
  /** What was really on screen, look by look. */
  const visited = new Map<string, string>();
  beforeAll(async () => {
    opened = await openBrowser(name);
    paint = await painter(opened);
    await opened.keep('local', 'situation', SITUATION);
    await opened.keep('session', 'details', DETAILS);
    await opened.keep('session', 'notes', NOTES);
    form = await opened.visit('https://securustech.online/#/enroll');
    await typeInto(form, 'input[formcontrolname=phoneNumber]', '+49 171 3920055');
    await until('a warning', () => form.$(HOST));
  });
  afterAll(() => opened?.close());

  async function open({ view, step, atForm }: Showing): Promise<Page> {
    await opened.keep('session', 'place', { view, ...(step ? { step } : {}) });
    const panel = await opened.driven.openOwnPage('panel/panel.html?frame=side');
    // Beside the form, as the side panel is: the form's tab is the one in front.
    if (atForm) await form.bringToFront();
    await panel.waitForSelector(atForm ? '.needs .level, .rows' : '#panel main h1');
    return panel;
  }

  it.each(SHOWINGS.map((showing) => [nameOf(showing), showing] as const))(
    '%s: no violation, nothing sideways, text of 16 px, targets of 44 px',
    { timeout: 240_000 },
    async (title, showing) => {
      const panel = await open(showing);
      for (const { scheme, width, height } of LOOKS) {
        const look = `${title} ${scheme} ${width}`;
        await panel.setViewport({ width, height });
        await paint(panel, scheme);
        await panel.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        const { violations, seen } = await audit(panel);
        expect(seen, look).toContain('id="title"');
        expect(violations, look).toEqual([]);
        expect(await panel.evaluate(shapeOf), look).toEqual({ sideways: false, small: [], tight: [], headings: 1 });
        visited.set(look, await panel.evaluate(() => `${document.querySelector('h1')?.textContent}`));
      }
      // Tabs behind another one are not drawn.
      if (!showing.atForm) await picture(panel, `panel-${title.replace(' ', '-')}-${name}`);
      await panel.close();
    },
  );

  it('all of that was visited: each view in each look, no two under one heading but a step and the start', () => {
    expect(visited.size).toBe(SHOWINGS.length * LOOKS.length);
    const headings = SHOWINGS.filter(({ view }) => view !== 'home').map((showing) =>
      visited.get(`${nameOf(showing)} ${LOOKS[0]!.scheme} ${LOOKS[0]!.width}`),
    );
    expect(new Set(headings).size).toBe(SHOWINGS.length - 1);
  });
});
