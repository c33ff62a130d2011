import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import en from '../../src/text/en.json' with { type: 'json' };
import { addressOf, cardBeside, enrolPage, focus, known, routesOf } from './card-page.ts';
import { BROWSERS, CARD, clickCard, HOST, type Opened, openBrowser, typeInto, until } from './harness.ts';

const PHONE = '#phoneNumber';
const TYPED = '+1 (202) 456-1414';
const FIXED = '2024561414';
const EARLY = `<script>
  // Everything a page can break before it is even drawn; our part has its own copies of all of it.
  for (const proto of [HTMLInputElement.prototype, Element.prototype, Node.prototype, Document.prototype, Event.prototype])
    for (const name of ['value', 'attachShadow', 'getRootNode', 'querySelectorAll', 'getAttribute', 'composedPath', 'isTrusted'])
      if (Object.hasOwn(proto, name)) Object.defineProperty(proto, name, { get() { throw new Error('broken ' + name) } });
  Array.prototype.map = Array.prototype.filter = Array.prototype.flatMap = () => ['stolen'];
  Object.prototype.rule = Object.prototype.texts = 'polluted';
</script>`;
/** Every name that a form (or the document) answers to, as the name of a control (or an image). */
const clobber = (what: 'form' | 'document') => `<script>{
  const names = new Set();
  for (let at = ${what === 'form' ? 'document.createElement("form")' : 'document'}; at; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  const place = ${what === 'form' ? 'document.getElementById("form")' : 'document.body'};
  const make = document.createElement.bind(document, '${what === 'form' ? 'input' : 'img'}');
  const add = Element.prototype.append;
  for (const name of names) {
    const planted = make();
    planted.setAttribute('name', name);
    planted.setAttribute('type', 'hidden');
    add.call(place, planted);
  }
  window.planted = names.size;
}</script>`;

/** What our scripts look for among the globals, as names of frames and forms: where we never set one, they shine through. */
const OURS = ['browser', 'chrome', 'navigation', 'overseasFormHelper', 'overseasFormHands', 'overseasFormMemory'];
const named = OURS.map(
  (one) => `<iframe hidden name="${one}"></iframe><form hidden id="${one}"><input name="secrets"></form>`,
).join('');

const PAGES = {
  plain: enrolPage(),
  named: enrolPage({ after: named }),
  broken: enrolPage({ before: EARLY }),
  form: enrolPage({ after: clobber('form') }),
  document: enrolPage({ after: clobber('document') }),
};

describe.each(BROWSERS)('a hostile page in %s', (name) => {
  let opened: Opened;
  let page: Page & { errors: string[] };
  let panel: Page;
  beforeAll(async () => {
    opened = await openBrowser(name, { routes: routesOf(PAGES) });
    panel = await opened.driven.openOwnPage('panel/panel.html?frame=side');
  });
  afterAll(() => opened?.close());
  afterEach(() => page.close());

  const value = () => page.$eval(PHONE, (control) => (control as HTMLInputElement).value);
  const crowdedOut = async () => (await opened.report(page))?.crowdedOut;
  const SAYS_SO = en['panel.needs.crowded'];
  const panelText = () => panel.evaluate(() => document.body.textContent ?? '');
  /** Whoever comes back to the page with the panel open reads why there is no card, and the advice itself. */
  async function panelSaysSo() {
    await panel.bringToFront();
    await page.bringToFront();
    await until('the panel to say so', async () => (await panelText()).includes(SAYS_SO));
    expect(await panelText()).toContain('Phone Number');
  }

  /** A card with a fix, its field in focus, long enough in view that a click would count. Returns the middle of the fix. */
  async function offered(which = 'plain') {
    page = await opened.visit(addressOf(which));
    await known(opened, page);
    await typeInto(page, PHONE, TYPED);
    await focus(page, PHONE);
    await page.waitForSelector(CARD);
    await cardBeside(page, PHONE);
    await seenLongEnough();
    return middle();
  }
  async function seenLongEnough() {
    const since = performance.now();
    await until('half a second and more', () => performance.now() - since > 700);
  }
  async function middle() {
    const button = await page.waitForSelector(`${HOST} >>> .do .b`);
    const box = await button?.boundingBox();
    if (!box) throw new Error('the fix has no box');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  /** Whether two pictures show the same; edges of letters may differ by a shade, an empty picture is far smaller. */
  const isLike = (one: string, other: string) => Math.abs(one.length - other.length) < other.length / 5;
  /** What is painted where the card is, at rest. */
  async function painted(): Promise<string> {
    const box = await (await page.$(CARD))?.boundingBox();
    if (!box) return 'no card';
    const clip = { x: box.x + 12, y: box.y + 12, width: box.width - 24, height: box.height - 24 };
    let before = '';
    return until('a picture at rest', async () => {
      const now = await page.screenshot({ clip, encoding: 'base64' });
      const same = isLike(now, before);
      before = now;
      return same ? now : undefined;
    });
  }
  const wrote = () => until('the fix', async () => (await value()) === FIXED, 3000);
  /** Clicks three times and sees the person's value unharmed. */
  async function clicksInVain({ x, y }: { x: number; y: number }) {
    for (let n = 0; n < 3; n++) await page.mouse.click(x, y);
    expect(await value()).toBe(TYPED);
  }

  it('a click of the person counts, when nothing is wrong', async () => {
    const { x, y } = await offered();
    await page.mouse.move(x - 40, y + 4);
    await page.mouse.click(x, y);
    await wrote();
  });

  it('frames and forms named like what our scripts share keep none of them from its work', async () => {
    const { x, y } = await offered('named');
    await page.mouse.move(x - 40, y + 4);
    await page.mouse.click(x, y);
    await wrote();
    expect(await opened.tell(page, { type: 'describe' })).toBeTruthy();
    expect(page.errors).toEqual([]);
  });

  it('no style of the page hides the card and leaves it there to be clicked', async () => {
    const all =
      'opacity:0!important;visibility:hidden!important;filter:opacity(0)!important;clip-path:inset(50%)!important;' +
      'translate:2000px!important;zoom:.01!important;display:none!important';
    const attacks = [
      `${HOST},${HOST}:popover-open,${HOST}::before{${all}}`,
      'body{opacity:0}',
      'html{opacity:0}',
      'html{clip-path:inset(50%)}',
      'html{visibility:hidden}',
    ];
    const isGone = () =>
      page.evaluate((tag) => {
        const card = document.querySelector(tag)?.shadowRoot?.querySelector('.card');
        return !card || getComputedStyle(card).visibility === 'hidden';
      }, HOST);
    const at = await offered();
    const before = await painted();
    await page.$eval(HOST, (host) =>
      host.setAttribute('style', 'opacity:0!important;transform:translateX(-999px)!important'),
    );
    expect(isLike(await painted(), before)).toBe(true);
    for (const attack of attacks) {
      await focus(page, '#zip');
      await focus(page, PHONE);
      await until('the card', async () => !(await isGone()));
      await page.evaluate((css) => {
        const sheet = document.createElement('style');
        sheet.id = 'attack';
        sheet.textContent = css;
        document.head.append(sheet);
      }, attack);
      // Where the field itself is made invisible the card goes with it.
      await until(`as before or gone: ${attack}`, async () => (await isGone()) || isLike(await painted(), before));
      if (await isGone()) await clicksInVain(at);
      await page.evaluate(() => document.getElementById('attack')?.remove());
    }
  });

  it.each([
    ['a see-through root', () => document.documentElement.style.setProperty('opacity', '0')],
    ['a filter on the root', () => document.documentElement.style.setProperty('filter', 'opacity(0)')],
  ])('what could hide the card stops clicks: %s', async (_what, attack) => {
    const at = await offered();
    await page.evaluate(attack);
    await clicksInVain(at);
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await focus(page, PHONE);
    await clickCard(page, FIXED);
    await wrote();
  });

  const overlay = (closed: boolean) => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    const style =
      'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none;color:#000';
    let top: HTMLElement = cover;
    if (closed) {
      top = document.createElement('div');
      cover.attachShadow({ mode: 'closed' }).append(top);
    }
    top.setAttribute('style', style);
    top.popover = 'manual';
    top.textContent = 'You have won. Press here.';
    document.documentElement.append(cover);
    top.showPopover();
    // Back on top after everything that the person does, before a click can count.
    for (const type of ['pointermove', 'pointerover', 'pointerdown', 'mousedown', 'pointerup', 'mouseup'])
      window.addEventListener(
        type,
        () => {
          if (!top.isConnected) return;
          top.hidePopover();
          top.showPopover();
        },
        true,
      );
  };
  it.each([
    ['an overlay that lets clicks through', false],
    ['such an overlay in a closed shadow root', true],
  ])('%s gets no click, and after five the card stays closed and the panel says so', async (_what, closed) => {
    const at = await offered();
    await page.evaluate(overlay, closed);
    await seenLongEnough();
    await clicksInVain(at);
    await until('the retreat', async () => {
      await page.mouse.click(at.x, at.y);
      return crowdedOut();
    });
    expect(await value()).toBe(TYPED);
    await page.evaluate(() => document.getElementById('cover')?.remove());
    await focus(page, '#zip');
    await focus(page, PHONE);
    expect(await page.$(CARD)).toBeNull();
    await panelSaysSo();
  });

  it('an overlay that only lies there is beaten when the mouse comes to the card', async () => {
    const { x, y } = await offered();
    const before = await painted();
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.setAttribute(
        'style',
        'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none',
      );
      document.body.append(cover);
      cover.showPopover();
    });
    expect(isLike(await painted(), before)).toBe(false);
    await page.mouse.move(5, 5);
    await page.mouse.move(x - 60, y);
    await until('the card on top', async () => isLike(await painted(), before));
  });

  it('moved under a see-through element, it comes back to its place before a click counts', async () => {
    const at = await offered();
    await page.evaluate((tag) => {
      const wrapper = document.createElement('div');
      wrapper.style.opacity = '0';
      document.body.append(wrapper);
      const host = document.querySelector<HTMLElement>(tag);
      if (host) wrapper.append(host);
      try {
        host?.showPopover();
      } catch {
        // It is open already.
      }
    }, HOST);
    await clicksInVain(at);
    await until('its own place', () => page.$eval(HOST, (host) => host.parentElement === document.documentElement));
    await clickCard(page, FIXED);
    await wrote();
  });

  it('hidden five times, it stays closed on this page and says so', async () => {
    await offered();
    await page.evaluate((tag) => {
      document.addEventListener(
        'toggle',
        (event) => {
          const host = event.target as HTMLElement;
          if (host.localName === tag && (event as ToggleEvent).newState === 'open') host.hidePopover();
        },
        true,
      );
      document.querySelector<HTMLElement>(tag)?.hidePopover();
    }, HOST);
    await until('the retreat', crowdedOut);
    await focus(page, '#zip');
    await focus(page, PHONE);
    expect(await page.$(CARD)).toBeNull();
    expect((await page.$$(HOST)).length).toBeLessThanOrEqual(1);
    await panelSaysSo();
  });

  it('on a page that does nothing of the kind the panel does not speak of it', async () => {
    await offered();
    await panel.bringToFront();
    await page.bringToFront();
    await until('the panel to know the page', async () => (await panelText()).includes('Phone Number'));
    expect(await panelText()).not.toContain(SAYS_SO);
  });

  it('clicks and keys of a script do nothing, not even with our buttons in hand', async () => {
    const { x, y } = await offered();
    await page.evaluate(
      (tag, left, top) => {
        const host = document.querySelector(tag);
        const buttons = [...(host?.shadowRoot?.querySelectorAll<HTMLElement>('button,a,summary') ?? [])];
        const at = { bubbles: true, composed: true, cancelable: true, clientX: left, clientY: top };
        for (const target of [host, document.elementFromPoint(left, top), ...buttons]) {
          for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
            target?.dispatchEvent(new MouseEvent(type, at));
          for (const key of ['F2', 'Enter', 'Escape'])
            for (const type of ['keydown', 'keyup']) target?.dispatchEvent(new KeyboardEvent(type, { ...at, key }));
        }
        for (const button of buttons) if (button.localName !== 'summary') button.click();
      },
      HOST,
      x,
      y,
    );
    expect(await value()).toBe(TYPED);
    await page.waitForSelector(CARD);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('phoneNumber');
  });

  it('a field that a script gives the focus to shows advice at most; nothing is written', async () => {
    page = await opened.visit(addressOf('plain'));
    await known(opened, page);
    await page.evaluate((id) => {
      const control = document.querySelector<HTMLInputElement>(id);
      if (!control) return;
      control.value = '+1 (202) 456-1414';
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
      control.focus();
      control.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
      for (const key of ['F2', 'Enter'])
        control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }, PHONE);
    await page.waitForSelector(CARD);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('phoneNumber');
    expect(await value()).toBe(TYPED);
  });

  it.each([
    ['with broken prototypes', 'broken'],
    ['with frames and forms named like what our scripts share', 'named'],
    ['with controls named like everything a form has', 'form'],
    ['with images named like everything a document has', 'document'],
  ])('knows every field of a page %s, as if nothing had happened', async (_what, which) => {
    const kindsOf = async (where: string) => {
      page = await opened.visit(addressOf(where));
      await known(opened, page);
      const report = await opened.report(page);
      return { kinds: report?.fields.map(({ kind, label }) => [kind, label]), untouched: report?.untouched.length };
    };
    const right = await kindsOf('plain');
    await page.close();
    expect(await kindsOf(which)).toEqual(right);
    if (which === 'form' || which === 'document')
      expect(await page.evaluate(() => (window as unknown as { planted: number }).planted)).toBeGreaterThan(150);
    await page.keyboard.press('Tab');
    await page.click(PHONE);
    await page.keyboard.type('+49 171 3920055');
    await page.click('#zip');
    await until('the advice', async () => {
      const tel = (await opened.report(page))?.fields.find(({ kind }) => kind === 'tel');
      return tel?.advice.some(({ rule }) => rule === 'phone-foreign');
    });
    await page.waitForSelector(CARD);
  });
});

describe.each(BROWSERS)('what a page can find out, in %s', (name) => {
  const DETAILS = {
    country: 'DE',
    jpayEmail: 'hidden.person@example.com',
    street: 'Lindenstrasse 1289',
    city: 'Musterhausen',
    postalCode: '10969',
    usPhone: '2024561414',
    prisonState: 'FL',
    prisonZip: '32026',
  };
  let opened: Opened;
  let page: Page & { errors: string[] };
  beforeAll(async () => {
    opened = await openBrowser(name, { shipped: true, routes: routesOf(PAGES) });
    await opened.own.evaluate(async (value) => {
      const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      await storage.session.set({ details: { version: 0, value } });
    }, DETAILS);
  });
  afterAll(() => opened?.close());

  it('no personal detail: not by searching, not by attributes, not through our element, not by messages', async () => {
    page = await opened.visit(addressOf('plain'));
    await page.evaluate(() => {
      const heard: string[] = [];
      const roots: unknown[] = [];
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (init) {
        const root = attachShadow.call(this, init);
        roots.push(root);
        return root;
      };
      window.addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
      Object.assign(window, { heard, roots });
    });
    await known(opened, page);
    await typeInto(page, PHONE, '+49 171 3920055');
    await typeInto(page, '#zip', '10115');
    await focus(page, PHONE);
    const find = (text: string) =>
      page.evaluate((wanted) => {
        getSelection()?.removeAllRanges();
        return (window as unknown as { find(...of: unknown[]): boolean }).find(wanted, false, false, true, false, true);
      }, text);
    // The advice itself is public and can be found: the search works.
    await until('the card, by its words', () => find('from my details'));
    for (const detail of Object.values(DETAILS).filter((each) => each.length > 2))
      expect([detail, await find(detail)]).toEqual([detail, false]);
    const seen = await page.evaluate((tag) => {
      const host = document.querySelector<HTMLElement>(tag);
      const { heard, roots } = window as unknown as { heard: string[]; roots: unknown[] };
      return {
        root: host?.shadowRoot,
        text: [host?.textContent, host?.innerText],
        caught: roots.length,
        heard: heard.join(),
        html: document.documentElement.outerHTML,
        globals: Object.keys(window).filter((key) => /form.?helper|securus|jpay/i.test(key)),
      };
    }, HOST);
    expect(seen).toMatchObject({ root: null, text: ['', ''], caught: 0, heard: '', globals: [] });
    for (const detail of Object.values(DETAILS).filter((each) => each.length > 2))
      expect(seen.html).not.toContain(detail);
  });
});
