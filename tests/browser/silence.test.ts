import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, enrolPage, focus, known, routesOf } from './card-page.ts';
import { BROWSERS, type BrowserName, CARD, type Opened, openBrowser, typeInto, until } from './harness.ts';
import { strayRequests } from './network.ts';
import { pageSideWith, patchedBuild } from './patched-build.ts';

const secret = (id: string, label: string, attributes: string) =>
  `<p class="f"><label for="${id}">${label}</label><input id="${id}" name="${id}" ${attributes}></p>`;
const SECRETS = ['password', 'passcode', 'captcha', 'cardNumber', 'cvv', 'code'];
const PAGES = {
  plain: enrolPage(),
  secrets: enrolPage().replace(
    '<button',
    secret('passcode', 'Passcode', 'maxlength="4"') +
      secret('captcha', 'Type the characters you see', '') +
      secret('cardNumber', 'Card Number', 'autocomplete="cc-number"') +
      secret('cvv', 'CVV', '') +
      secret('code', 'Verification code', 'autocomplete="one-time-code"') +
      '<button',
  ),
};

/** Runs in the content script's own world, before it: writes down every question about a control that is left alone. */
function spy(secrets: string[]) {
  const note = (who: unknown, what: string) => {
    const id = (who as Element | null)?.id ?? '';
    if (!secrets.includes(id) && id !== 'spied') return;
    const { documentElement } = document;
    documentElement.dataset.asked = `${documentElement.dataset.asked ?? ''} ${id}.${what}`;
  };
  const watch = (proto: object, names: string[], whose: (self: unknown) => unknown = (self) => self) => {
    for (const name of names) {
      const found = Object.getOwnPropertyDescriptor(proto, name);
      if (!found) continue;
      const { get, value } = found;
      Object.defineProperty(proto, name, {
        ...found,
        ...(get
          ? {
              get(this: unknown) {
                note(whose(this), name);
                return get.call(this);
              },
            }
          : {
              value(this: unknown, ...args: unknown[]) {
                note(whose(this), name);
                return value.apply(this, args);
              },
            }),
      });
    }
  };
  watch(HTMLInputElement.prototype, [
    ...[
      'value',
      'defaultValue',
      'valueAsNumber',
      'valueAsDate',
      'validity',
      'validationMessage',
      'checkValidity',
      'checked',
    ],
    ...[
      'reportValidity',
      'selectionStart',
      'selectionEnd',
      'selectionDirection',
      'textLength',
      'select',
      'files',
      'setRangeText',
    ],
  ]);
  const target = (event: unknown) => (event as Event).composedPath()[0];
  watch(InputEvent.prototype, ['data', 'inputType', 'dataTransfer', 'getTargetRanges'], target);
  watch(KeyboardEvent.prototype, ['key', 'code', 'repeat'], target);
  watch(UIEvent.prototype, ['which'], target);
  watch(ClipboardEvent.prototype, ['clipboardData'], target);
  const { getAttribute } = Element.prototype;
  Element.prototype.getAttribute = function (name: string) {
    if (name === 'value') note(this, '[value]');
    return getAttribute.call(this, name);
  };
  const Data = FormData;
  globalThis.FormData = class extends Data {
    constructor(form?: HTMLFormElement) {
      note({ id: 'spied' }, 'FormData');
      super(form);
    }
  };
  // The traps must be there, or the silence would prove nothing.
  const trap = Object.assign(document.createElement('input'), { id: 'spied' });
  void [trap.value, trap.selectionStart, trap.validity, trap.getAttribute('value'), new FormData()];
  trap.addEventListener('input', (event) => (event as InputEvent).data);
  trap.dispatchEvent(new InputEvent('input', { data: 'x' }));
  trap.addEventListener('keydown', (event) => event.key);
  trap.dispatchEvent(new KeyboardEvent('keydown', { key: 'x' }));
}
const TRAPS = ['value', 'selectionStart', 'validity', '[value]', 'FormData', 'data', 'key'].map(
  (what) => `spied.${what}`,
);

/** The test build with the traps in front of our part; `scripts` in the place of some of its own. */
const spiedBuild = (name: BrowserName, scripts: Record<string, string> = {}) =>
  patchedBuild(name, (file, built) => {
    const script = scripts[file] ?? built;
    return file === 'content.js' ? `(${spy})(${JSON.stringify(SECRETS)});\n${script}` : script;
  });

/** What was asked of controls that are left alone. Fails where a trap is missing, for then silence would prove nothing. */
async function touched(page: Page): Promise<string[]> {
  const asked = (await page.evaluate(() => document.documentElement.dataset.asked ?? '')).trim().split(' ');
  expect(asked).toEqual(expect.arrayContaining(TRAPS));
  return asked.filter((what) => !what.startsWith('spied.'));
}

/** A whole visit: every control typed into, pasted into, left; a card opened, entered and closed. */
async function visitAll(opened: Opened, page: Page) {
  await page.evaluate(() =>
    document.getElementById('form')?.addEventListener('submit', (event) => event.preventDefault()),
  );
  await known(opened, page);
  for (const id of await page.$$eval('form input', (all) => all.map((control) => control.id))) {
    await typeInto(page, `#${id}`, id === 'phoneNumber' ? '+49 171 3920055' : '12a', false);
    await page.evaluate(() => document.execCommand('insertText', false, '4'));
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await page.keyboard.press('F2');
    await page.keyboard.press('Tab');
  }
  // A card number beside an address: it is the billing form, where the phone number gets no advice.
  await focus(page, '#city');
  await focus(page, '#zip');
  // Esc had closed it: asked for, it comes again.
  await page.keyboard.press('F2');
  await page.waitForSelector(CARD);
  await opened.report(page);
  await opened.tell(page, { type: 'describe' });
  await opened.tell(page, { type: 'fill', values: { 0: 'anna@example.com', 2: 'Anna' } });
  await opened.tell(page, { type: 'unfill' });
  await page.click('#go');
}

describe.each(BROWSERS)('what is never read, in %s', (name) => {
  let folder: string;
  let opened: Opened;
  beforeAll(async () => {
    folder = spiedBuild(name);
    opened = await openBrowser(name, { extension: folder, routes: routesOf(PAGES) });
  });
  afterAll(async () => {
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('no password, passcode, CAPTCHA, card number or code is touched over a whole visit, nor a key typed into one', async () => {
    const page = await opened.visit(addressOf('secrets'));
    await visitAll(opened, page);
    expect((await opened.report(page))?.untouched).toHaveLength(SECRETS.length);
    expect(await touched(page)).toEqual([]);
  });
});

describe.each(BROWSERS)('these tests themselves, in %s', (name) => {
  let folder: string;
  let opened: Opened;
  /** Another build than the one that ships, with everything in it that must be noticed. */
  const start = async (patched: string) => {
    folder = patched;
    opened = await openBrowser(name, { extension: folder, routes: routesOf(PAGES) });
  };
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('notice every value, key and kind of change, were the guard gone', async () => {
    const [guard, none] = ['if (wasSecret.has(control)) return true;', 'if (control) return false;'];
    await start(spiedBuild(name, await pageSideWith(name, 'src/fields/never-read.ts', guard, none)));
    const page = await opened.visit(addressOf('secrets'));
    await visitAll(opened, page);
    const bites = SECRETS.flatMap((id) => [`${id}.value`, `${id}.key`, `${id}.inputType`]);
    expect(await touched(page)).toEqual(expect.arrayContaining(bites));
    await opened.close();
  });

  it('notice a request from any part, were the policy of our own pages gone', async () => {
    const asks: Record<string, string> = {
      'content.js': 'https://collector.example/count',
      'help.js': 'https://securustech.online/t/plain?help',
      'background.js': 'https://securustech.online/t/plain?background',
      'panel/panel.js': 'https://jpay.com/?panel',
    };
    const patched = patchedBuild(name, (file, script) =>
      file in asks ? `fetch(${JSON.stringify(asks[file])}).catch(() => {});\n${script}` : script,
    );
    const manifest = join(patched, 'manifest.json');
    const { content_security_policy: _policy, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
    writeFileSync(manifest, JSON.stringify(rest));
    await start(patched);
    const page = await opened.visit(addressOf('plain'));
    await known(opened, page);
    const said = await opened.close().catch((error: Error) => error.message);
    for (const url of Object.values(asks)) expect(said).toContain(new URL(url).search || new URL(url).host);
  });
});

describe.each(BROWSERS)('silence, in %s', (name) => {
  let opened: Opened;
  const said: string[] = [];
  beforeAll(async () => {
    opened = await openBrowser(name, { shipped: true, routes: routesOf(PAGES) });
  });
  afterAll(() => opened?.close());
  const hear = (page: Page) => page.on('console', (message) => said.push(`${message.type()} ${message.text()}`));

  it('no part of the extension asks the network for anything or prints anything, over a visit and every view of the panel', async () => {
    hear(opened.own);
    const before = opened.site.hits.length;
    const page = await opened.browser.newPage();
    hear(page);
    await page.goto(addressOf('plain'), { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    await known(opened, page);
    await typeInto(page, '#phoneNumber', '+49 171 3920055');
    await focus(page, '#phoneNumber');
    await until('a badge', () =>
      opened.own.evaluate(async () => {
        const { tabs, action } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        const texts = await Promise.all(
          (await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id ?? 0 })),
        );
        return texts.some(Boolean);
      }),
    );
    for (const view of ['home', 'situation', 'details', 'fill', 'call', 'reminder', 'print', 'data', 'about']) {
      await opened.own.evaluate(async (which) => {
        const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        await storage.session.set({ place: { version: 0, value: { view: which } } });
      }, view);
      const panel = await opened.driven.openOwnPage('panel/panel.html?frame=popup');
      hear(panel);
      await panel.waitForSelector('#panel main');
      await panel.close();
    }
    const asked = opened.site.hits.slice(before).filter((hit) => !hit.endsWith('/favicon.ico'));
    expect(asked).toEqual(['securustech.online/t/plain']);
    expect(strayRequests(opened.site)).toEqual([]);
    // What the browser itself says of the page is not ours.
    expect(said.filter((text) => !/autocomplete|favicon|404|Layout was forced/.test(text))).toEqual([]);
  });
});
