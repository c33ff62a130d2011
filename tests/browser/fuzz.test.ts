import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trees, WORDS } from '../fuzz/trees.ts';
import { addressOf, routesOf } from './card-page.ts';
import { BROWSERS, MARK, type Opened, openBrowser, typeInto, until } from './harness.ts';

const LONG = Boolean(process.env.LONG);
const SEEDS = LONG ? 150 : 6;
/** Every so many pages one is grown to so many nodes. */
const BIG_EVERY = LONG ? 25 : 5;
const BIG = 100_000;
/** A page that does not answer for so long hangs: the browser alone needs seconds to lay out so many nodes. Milliseconds. */
const HANGS = 20_000;

const tree = trees(
  // What a form, a document and a window answer to, and our own element.
  [...WORDS, 'parentNode', 'attributes', 'getRootNode', 'elements', 'ownerDocument', 'querySelectorAll', 'browser'],
  [
    'table style="display:contents"',
    'div style="opacity:0"',
    'div style="position:fixed;inset:0"',
    'div contenteditable="true"',
    'div inert',
    'div popover',
    'dialog open',
    'object',
    'svg',
    'math',
    'slot',
    'details',
    'overseas-form-helper',
    'div aria-hidden="true" aria-owns="email"',
  ],
);
/** A random page by its number; the same number gives the same page. */
const pageOf = (seed: number) => {
  const nodes = fc.sample(fc.array(tree, { minLength: 4, maxLength: 25 }), { seed, numRuns: 1 })[0] ?? [];
  // Every third is half a shadow tree.
  const half = seed % 3 === 0 ? Math.floor(nodes.length / 2) : 0;
  const shadow = `<div><template shadowrootmode="open">${nodes.slice(0, half).join('')}</template></div>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Create an account</title><body>${shadow}${nodes.slice(half).join('')}`;
};

const GOOD = `<form><label>Email Address <input id="good-mail" type="email"></label>
  <label>City <input id="good-city"></label><label>Zip Code <input id="good-zip"></label>
  <label>Phone Number <input id="good-phone" type="tel"></label></form>`;

/** Copies what is there until the page has so many nodes, texts among them. Returns how many there are. */
function grow(wanted: number) {
  const parts = [...document.body.childNodes];
  const walker = document.createTreeWalker(document.body);
  let each = 0;
  while (walker.nextNode()) each++;
  let count = each;
  while (count < wanted && each > 0) {
    const more = document.createDocumentFragment();
    for (const part of parts) more.append(part.cloneNode(true));
    document.body.append(more);
    count += each;
  }
  return count;
}

describe.each(BROWSERS)('random pages in %s', (name) => {
  const seeds = Array.from({ length: SEEDS }, (_, n) => n + 1);
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser(name, {
      routes: routesOf(Object.fromEntries(seeds.map((seed) => [`${seed}`, pageOf(seed)]))),
    });
  });
  afterAll(() => opened?.close());

  const answers = (page: Page) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_done, fail) => {
      timer = setTimeout(() => fail(new Error(`no answer within ${HANGS} ms`)), HANGS);
    });
    return Promise.race([page.evaluate(() => document.body.childElementCount), late]).finally(() =>
      clearTimeout(timer),
    );
  };

  it.each(seeds)(
    'page %i: our part neither fails nor hangs, tells what it sees, and works on a good form afterwards',
    async (seed) => {
      const page = await opened.visit(addressOf(`${seed}`));
      if (seed % BIG_EVERY === 0) expect(await page.evaluate(grow, BIG)).toBeGreaterThanOrEqual(BIG);
      await page.mouse.move(20, 20);
      const report = await until('a report', () => opened.report(page), 30_000);
      expect(report.fields.length + report.untouched.length).toBeLessThanOrEqual(400);
      await page.evaluate(() => {
        for (const control of Array.from(document.querySelectorAll<HTMLElement>('input,select,textarea')).slice(
          0,
          20,
        )) {
          if (!(control instanceof HTMLElement)) continue;
          HTMLElement.prototype.focus.call(control);
          control.dispatchEvent(new Event('input', { bubbles: true }));
          control.dispatchEvent(new Event('change', { bubbles: true }));
        }
      });
      for (const key of ['F2', 'Escape'] as const) await page.keyboard.press(key);
      await answers(page);
      await opened.tell(page, { type: 'describe' });
      await page.evaluate((form) => {
        document.body.innerHTML = form;
      }, GOOD);
      await typeInto(page, '#good-phone', '+49 171 3920055');
      await until('the marker', () => page.$(MARK));
      await answers(page);
      expect(page.errors).toEqual([]);
      await page.close();
    },
  );
});
