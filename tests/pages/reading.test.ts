// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { couldBePage, PAGES, pageAt } from '../../src/pages/index.ts';
import { linesOf } from '../../src/pages/lines.ts';
import en from '../../src/text/en.json';
import { savedPages } from './saved.ts';
import { boxes, viewOf } from './view-of.ts';

const S = 'https://securustech.online/#/';
const texts: Record<string, string> = en;

const NOTICES = [
  'unofficial-address',
  'page-changed',
  'password-which',
  'terms-open',
  'login-refused',
  'link-failed',
  'not-moved',
  'fee',
  'payment-declined',
  'learn-more',
];

/** What a control tells of what a person typed or chose. */
const READ = [
  [HTMLInputElement.prototype, ['value', 'validity', 'selectionStart', 'checked', 'files']],
  [HTMLTextAreaElement.prototype, ['value', 'validity', 'selectionStart', 'textLength']],
  [HTMLSelectElement.prototype, ['value', 'validity', 'selectedIndex', 'selectedOptions']],
] as const;
const isButton = (type: string | null) => /^(submit|button|image)$/.test(type ?? '');

afterEach(() => vi.restoreAllMocks());

describe('what is read of a page', () => {
  it('is never a value, a selection or a validity', () => {
    const asked: string[] = [];
    const views = savedPages().map(
      ({ url, html }) =>
        () =>
          viewOf(url, html.replaceAll('data-expect', 'data-kind')),
    );
    for (const make of views) {
      const view = make();
      const spies = READ.flatMap(([prototype, names]) =>
        names.map((name) =>
          vi.spyOn(prototype, name as never, 'get').mockImplementation((() => asked.push(name)) as never),
        ),
      );
      const { getAttribute } = Element.prototype;
      const spy = vi.spyOn(Element.prototype, 'getAttribute').mockImplementation(function (
        this: Element,
        name: string,
      ) {
        if (name === 'value' && !isButton(getAttribute.call(this, 'type'))) asked.push(name);
        return getAttribute.call(this, name);
      });
      pageAt(view);
      for (const each of [...spies, spy]) each.mockRestore();
    }
    expect(asked).toEqual([]);
  });

  it('is nothing on an unlisted route, nor at the unofficial address', () => {
    const walked = vi.spyOn(Document.prototype, 'createTreeWalker');
    const view = viewOf(
      `${S}products/emessage/inbox`,
      '<h1>Inbox</h1><p>Email and Password are invalid</p><input name="q">',
    );
    expect(couldBePage(view.url, document)).toBe(false);
    expect(pageAt(view)).toEqual({ id: null, notices: [] });
    const unofficial = viewOf('https://www.jpays.com/', '<input name="cardNumber" data-kind="cc-number">');
    const asked = vi.spyOn(Document.prototype, 'querySelectorAll');
    expect(couldBePage(unofficial.url, document)).toBe(false);
    expect(pageAt({ ...unofficial, fields: [] }).notices).toEqual(['unofficial-address']);
    expect(asked).not.toHaveBeenCalled();
    expect(walked).not.toHaveBeenCalled();
  });

  it('is a hint of a card form in the attributes, where the route is not listed', () => {
    const at = (body: string) => couldBePage(new URL(`${S}x`), viewOf(`${S}x`, body).document);
    expect(at('<input formcontrolname="cardNumber">')).toBe(true);
    expect(at('<input autocomplete="section-a billing cc-csc">')).toBe(true);
    expect(at('<input placeholder="Número de tarjeta">')).toBe(true);
    expect(at('<input name="subject"><p>card number</p><a href="#/credit-card">Card</a>')).toBe(false);
  });

  it('is bounded, and a message at the end of a long page is still found', () => {
    const rows = '<div><p>one</p><p>two</p></div>'.repeat(700);
    const form = `<form>${boxes('email', 'current-password')}</form>`;
    const view = viewOf(`${S}login`, `${rows}${form}${rows}<div>Email and Password are invalid</div>`);
    expect(linesOf(view).length).toBeLessThan(1100);
    expect(pageAt(view).notices).toEqual(['login-refused']);
    const before = viewOf(`${S}login`, `${rows}<div>Email and Password are invalid</div>${form}${rows}`);
    expect(pageAt(before).notices).toEqual(['login-refused']);
  });

  it('is one short line even of a text of a million letters', () => {
    const view = viewOf(
      `${S}login`,
      `<form>${boxes('email', 'current-password')}<p>${'email password '.repeat(70_000)}</p></form>`,
    );
    expect(Math.max(...linesOf(view).map(({ text }) => text.length))).toBeLessThan(401);
    expect(pageAt(view).id).toBe('securus-login');
  });
});

describe('a page that calls its forms like methods', () => {
  it('is read all the same', () => {
    const names = ['querySelector', 'querySelectorAll', 'createTreeWalker', 'title', 'body', 'documentElement'];
    const inner = [
      'parentElement',
      'localName',
      'closest',
      'getAttribute',
      'attributes',
      'textContent',
      'checkVisibility',
      'matches',
      'firstChild',
    ];
    const forms = names.map((name) => `<form name="${name}"><img name="${name}"></form>`).join('');
    const traps = inner.map((name) => `<input name="${name}">`).join('');
    const body = `${forms}<form>${traps}${boxes('email', 'current-password')}<p>Email and Password are invalid</p></form>`;
    expect(pageAt(viewOf(`${S}login`, body))).toMatchObject({ id: 'securus-login', notices: ['login-refused'] });
    expect(pageAt(viewOf('https://www.jpay.com/', `${body}<a href="#">Learn more and Enroll</a>`)).notices).toEqual([
      'learn-more',
    ]);
  });
});

describe('texts', () => {
  it.each(NOTICES)('%s says what happened and why, calmly', (id) => {
    const parts = [texts[`notice.${id}.what`], texts[`notice.${id}.why`]];
    for (const part of parts) {
      expect(part).toMatch(/^[A-Z].*\.$/);
      expect(part).not.toMatch(/!|\b(invalid|fake|trick|illegal|legal|inmate|please|sorry)\b/i);
    }
  });

  it('says before saving that the new address is the name for signing in', () => {
    expect(texts['page.jpay-email.note']).toMatch(/signing in/);
  });
});

describe('the labelled pages', () => {
  const pages = savedPages();
  it('are many, also of those that must stay silent and of those written as by strangers', () => {
    const strangers = pages.filter(({ file, url }) => !file.startsWith('negative') && /example\./.test(url));
    expect(pages.length).toBeGreaterThanOrEqual(44);
    expect(pages.filter(({ file }) => file.startsWith('negative')).length).toBeGreaterThanOrEqual(12);
    expect(strangers.length).toBeGreaterThanOrEqual(12);
  });

  it('show every page id and every notice at least once', () => {
    expect([...new Set(pages.flatMap(({ page }) => page ?? []))].sort()).toEqual(
      PAGES.map(({ id }) => id as string).sort(),
    );
    expect([...new Set(pages.flatMap(({ notices }) => notices))].sort()).toEqual([...NOTICES].sort());
  });
});
