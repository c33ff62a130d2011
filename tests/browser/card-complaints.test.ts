import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, cardBeside, enrolPage, focus, known, misplaced, routesOf, see } from './card-page.ts';
import {
  BROWSERS,
  CARD,
  cardText,
  clickCard,
  HOST,
  MARK,
  NOTICE,
  type Opened,
  openBrowser,
  typeInto,
  until,
} from './harness.ts';

const PHONE = '#phoneNumber';
const ZIP = '#zip';
const FOREIGN = '+49 171 3920055';
const chat = '<button style="position:fixed;right:20px;bottom:20px;width:60px;height:60px">Chat</button>';

const PAGES: Record<string, string> = {
  plain: enrolPage({ after: '<div style="height:1500px"></div>' }),
  top: enrolPage({ css: 'form{display:flex;flex-direction:column-reverse}' }),
  'right-edge': enrolPage({ css: '.f{margin-inline-start:auto}' }),
  'two-columns': enrolPage({ css: 'form{display:grid;grid-template-columns:1fr 1fr}.f{inline-size:auto}' }),
  'right-to-left': enrolPage({ html: 'dir="rtl"' }),
  'zoomed-body': enrolPage({ css: 'body{zoom:1.4}' }),
  'zoomed-root': enrolPage({ css: 'html{zoom:1.25}' }),
  transformed: enrolPage({ css: 'form{transform:translate(60px,40px) scale(.9)}' }),
  container: enrolPage({
    css: '#box{block-size:300px;overflow:auto;border:1px solid}',
    before: '<div id="box">',
    after: '<div style="height:900px"></div></div>',
  }),
  dialog: enrolPage({ before: '<dialog id="d">', after: '</dialog><script>d.showModal()</script>' }),
  reveal: enrolPage({
    after:
      '<button id="open" onclick="r.style.display=\'block\'">Open</button>' +
      '<div class="reveal-overlay" id="r" style="display:none;position:fixed;inset:0;background:#fff">Terms</div>',
  }),
  moving: enrolPage({ css: 'form{transition:transform .3s linear}.away{transform:translateX(200px)}' }),
};
const OFFICIAL = `<!doctype html><title>JPay</title><p>JPay</p>${chat}`;

describe.each(BROWSERS)('what people complain about in helpers, in %s', (name) => {
  let opened: Opened;
  let page: Page & { errors: string[] };
  beforeAll(async () => {
    opened = await openBrowser(name, { routes: routesOf(PAGES, { 'www.jpays.com': OFFICIAL }) });
  });
  afterAll(() => opened?.close());
  afterEach(async () => {
    expect(page.errors).toEqual([]);
    await page.close();
  });

  const visit = async (which: string) => {
    page = await opened.visit(addressOf(which));
    await known(opened, page);
  };
  /** A foreign number in the phone field, its card open, the person in the field. */
  const warned = async (which: string) => {
    await visit(which);
    await typeInto(page, PHONE, FOREIGN);
    await focus(page, PHONE);
    await page.waitForSelector(CARD);
  };
  const noCard = () => until('no card', async () => (await page.$(CARD)) === null);
  const isFocused = (selector: string) => page.$eval(selector, (control) => control === document.activeElement);

  it.each([
    'plain',
    'top',
    'right-edge',
    'two-columns',
    'right-to-left',
    'zoomed-body',
    'zoomed-root',
    'transformed',
    'dialog',
  ])('the card covers what I type, or hangs out of the window: %s', async (which) => {
    await warned(which);
    const seen = await cardBeside(page, PHONE);
    expect(misplaced(seen)).toEqual([]);
  });

  it('the card covers what I type on a narrow screen', async () => {
    await visit('plain');
    await page.setViewport({ width: 320, height: 560 });
    await typeInto(page, PHONE, FOREIGN);
    await page.$eval(PHONE, (control) => {
      control.scrollIntoView({ block: 'center' });
      (control as HTMLElement).focus();
    });
    const seen = await cardBeside(page, PHONE);
    expect(seen.docked).toBe(true);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(wide).toBe(false);
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('the card stays behind when the page scrolls, and stays to be seen when its field is gone from view', async () => {
    await warned('plain');
    const before = await cardBeside(page, PHONE);
    await page.evaluate(() => window.scrollBy(0, 120));
    await until('the card beside its field', async () => {
      const now = await see(page, PHONE);
      return now.card && now.field.top < before.field.top && misplaced(now).length === 0;
    });
    await page.evaluate(() => window.scrollTo(0, 1400));
    await until('no card in sight', async () => !(await see(page, PHONE)).card);
    await page.evaluate(() => window.scrollTo(0, 0));
    await cardBeside(page, PHONE);
  });

  it('the card stays to be seen when its field is scrolled out of a box', async () => {
    await visit('container');
    await page.$eval(PHONE, (control) => control.scrollIntoView({ block: 'nearest' }));
    await typeInto(page, PHONE, FOREIGN);
    await focus(page, PHONE);
    await cardBeside(page, PHONE);
    await page.$eval('#box', (box) => box.scrollTo(0, 0));
    await until('no card in sight', async () => !(await see(page, PHONE)).card);
    expect(await page.$(MARK)).toBeNull();
  });

  it('the card does not follow a field that moves', async () => {
    await warned('moving');
    const before = await cardBeside(page, PHONE);
    await page.$eval('form', (form) => form.classList.add('away'));
    await until('the card beside its field', async () => {
      const now = await see(page, PHONE);
      return now.field.left >= before.field.left + 200 && misplaced(now).length === 0;
    });
    await page.$eval('form', (form) => form.insertAdjacentHTML('beforebegin', '<p style="height:90px">New</p>'));
    await until('the card beside its field again', async () => {
      const now = await see(page, PHONE);
      return now.field.top > before.field.top && misplaced(now).length === 0;
    });
  });

  it('the card hangs in a corner when its field is replaced', async () => {
    await warned('plain');
    await page.$eval(PHONE, (control) => control.replaceWith(document.createElement('hr')));
    await noCard();
    expect((await page.$$(MARK)).length).toBe(0);
  });

  it('the card cannot be used inside a dialog', async () => {
    await warned('dialog');
    await clickCard(page, 'Keep mine');
    await noCard();
    expect(await page.$eval(HOST, (host) => host.parentElement?.id)).toBe('d');
  });

  it('the card cannot be closed, or comes back by itself', async () => {
    await warned('plain');
    await page.keyboard.press('Escape');
    await noCard();
    expect(await isFocused(PHONE)).toBe(true);
    await focus(page, ZIP);
    await focus(page, PHONE);
    expect(await page.$(CARD)).toBeNull();
    await page.keyboard.press('F2');
    await until('the card, because I asked', () => page.$(CARD));
    await clickCard(page, 'Close');
    await noCard();
    expect(await isFocused(PHONE)).toBe(true);
  });

  it('it asks again after I said that I keep mine', async () => {
    await warned('plain');
    await clickCard(page, 'Keep mine');
    await until('no marker', async () => (await page.$(MARK)) === null);
    await focus(page, ZIP);
    await focus(page, PHONE);
    expect((await cardText(page)) ?? '').not.toContain('Germany');
    await typeInto(page, PHONE, '+44 7911 123456');
    await until('a marker for the new value', () => page.$(MARK));
  });

  it('the card blocks the submit button or needs a second press', async () => {
    await warned('plain');
    await page.evaluate(() => {
      const sent: number[] = [];
      Object.assign(window, { sent });
      document.getElementById('form')?.addEventListener('submit', (event) => {
        event.preventDefault();
        sent.push(1);
      });
    });
    await page.click('#go');
    expect(await page.evaluate(() => (window as unknown as { sent: number[] }).sent.length)).toBe(1);
  });

  it('the key of the helper is swallowed where it has nothing to say', async () => {
    await visit('plain');
    await page.evaluate(() => {
      const keys: string[] = [];
      Object.assign(window, { keys });
      document.addEventListener('keydown', ({ key, defaultPrevented }) => keys.push(`${key} ${defaultPrevented}`));
    });
    await focus(page, '#firstName');
    await page.keyboard.press('F2');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([
      'F2 false',
      'Escape false',
    ]);
    expect(await isFocused('#firstName')).toBe(true);
  });

  it('a note sits on the chat button of the page', async () => {
    page = await opened.visit('https://www.jpays.com/');
    const note = await until('the note', () => page.$(NOTICE));
    await until('a free chat button', async () => {
      const [ours, theirs] = [await note.boundingBox(), await (await page.$('button'))?.boundingBox()];
      return ours && theirs && (ours.y + ours.height <= theirs.y || ours.x + ours.width <= theirs.x);
    });
    await page.keyboard.press('F2');
    await until('focus in the note', () => isFocused(HOST));
    await page.keyboard.press('Escape');
    await until('no note', async () => (await page.$(NOTICE)) === null);
  });

  it('it disappears for good when the page removes what it does not know', async () => {
    await warned('plain');
    for (let n = 0; n < 3; n++) {
      await page.$eval(HOST, (host) => host.remove());
      await until('the card again', () => page.$(CARD));
    }
    await cardBeside(page, PHONE);
  });

  it('it fights with the page for ever', async () => {
    await warned('plain');
    await page.evaluate((tag) => {
      new MutationObserver(() => document.querySelector(tag)?.remove()).observe(document.documentElement, {
        childList: true,
      });
      document.querySelector(tag)?.remove();
    }, HOST);
    await until('a retreat that the panel is told of', async () => (await opened.report(page))?.crowdedOut);
    expect(await page.$(HOST)).toBeNull();
  });

  it('it talks about fields under a window that the page opened by styles alone', async () => {
    await warned('reveal');
    await page.click('#open');
    await until('silence under the window', async () => !(await page.$(CARD)) && !(await page.$(MARK)));
    expect(await page.$eval(PHONE, (control) => control.hasAttribute('aria-description'))).toBe(false);
  });

  it('screen readers hear nothing of it', async () => {
    await warned('plain');
    const what = 'Phone Number takes only a US number.';
    expect(await page.$eval(PHONE, (control) => control.getAttribute('aria-description'))).toContain(what);
    const spoken = () => page.$eval(HOST, (host) => host.shadowRoot?.querySelector('[role=status]')?.textContent ?? '');
    await until('a spoken line', async () => (await spoken()).includes(what));
    const group = await page.$eval(`${HOST} >>> .card`, (card) => [card.getAttribute('role'), card.ariaLabel]);
    expect(group).toEqual(['group', 'Help for Phone Number']);
    await typeInto(page, PHONE, '2024561414', false);
    await until('the praise', async () => (await spoken()).includes('Looks fine'));
  });
});
