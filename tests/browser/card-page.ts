import type { Page } from 'puppeteer-core';
import { CARD, HOST, type Opened, until } from './harness.ts';

export interface Shape {
  /** Styles of the test's own page. */
  css?: string;
  /** Markup before and after the form's fields. */
  before?: string;
  after?: string;
  /** Attributes of `<html>`. */
  html?: string;
}

const field = (id: string, label: string, attributes = 'type="text"') =>
  `<p class="f"><label for="${id}">${label}</label><input id="${id}" name="${id}" ${attributes}></p>`;

/** A plain page that is known as the enrol form, with its ten usual fields in one column. */
export const enrolPage = ({ css = '', before = '', after = '', html = '' }: Shape = {}): string => `<!doctype html>
<html lang="en" ${html}><meta name="viewport" content="width=device-width"><title>Create an account</title><style>
body{margin:0;padding:24px;font:16px/1.4 sans-serif}.f{margin:0 0 16px;inline-size:280px}
label{display:block}input{inline-size:100%;block-size:36px;box-sizing:border-box;font:inherit}${css}</style>
${before}<form id="form">
${field('email', 'Email Address', 'type="email"')}${field('confirmEmail', 'Confirm Email Address', 'type="email"')}
${field('password', 'Password', 'type="password"')}${field('firstName', 'First Name')}${field('lastName', 'Last Name')}
${field('address1', 'Address Line 1')}${field('city', 'City')}${field('zip', 'Zip Code')}
${field('phoneNumber', 'Phone Number', 'type="tel"')}
<button type="submit" id="go">Create Account</button></form>${after}</html>`;

/** Pages of a test by name, answered as `https://securustech.online/t/<name>#/enroll`. */
export const routesOf =
  (pages: Record<string, string>, hosts: Record<string, string> = {}) =>
  (host: string, path: string) => {
    const body = host === 'securustech.online' ? pages[path.replace('/t/', '')] : hosts[host];
    return body === undefined ? undefined : { status: 200, type: 'text/html', body };
  };

export const addressOf = (name: string): string => `https://securustech.online/t/${name}#/enroll`;

export const focus = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (control) => (control as HTMLElement).focus({ preventScroll: true }));

interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Seen {
  card: Rect | undefined;
  field: Rect;
  view: Rect;
  docked: boolean;
}

/**
 * Where card and field are in the view, in the same frame; no card when it is hidden. The view is what is really to be seen:
 * inside a pinch zoom, above an on-screen keyboard.
 */
export async function see(page: Page, selector: string): Promise<Seen> {
  return page.evaluate(
    (tag, which) => {
      const rect = (element: Element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { left, top, right, bottom };
      };
      const root = document.querySelector(tag)?.shadowRoot;
      const card = root?.querySelector<HTMLElement>('.card:not(.notice)');
      const isShown = card && getComputedStyle(card).visibility === 'visible';
      const field = document.querySelector(which);
      if (!field) throw new Error(`no ${which}`);
      const { offsetLeft, offsetTop, width, height } = window.visualViewport as VisualViewport;
      return {
        card: isShown ? rect(card) : undefined,
        field: rect(field),
        view: { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height },
        docked: card?.classList.contains('docked') ?? false,
      };
    },
    HOST,
    selector,
  );
}

const overlaps = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What is wrong with where the card is: nothing, when it is beside its field and inside the view. */
export function misplaced({ card, field, view }: Seen): string[] {
  if (!card) return ['no card'];
  const inside = card.left >= -1 && card.top >= -1 && card.right <= view.right + 1 && card.bottom <= view.bottom + 1;
  return [...(overlaps(card, field) ? ['covers its field'] : []), ...(inside ? [] : ['outside the view'])];
}

/** Waits for the card beside this field, at rest where it should be. */
export async function cardBeside(page: Page, selector: string): Promise<Seen> {
  await page.waitForSelector(CARD);
  let seen = await see(page, selector);
  await until(`a card beside ${selector}`, async () => {
    seen = await see(page, selector);
    return misplaced(seen).length === 0;
  }).catch((error: Error) => {
    throw new Error(`${error.message} ${misplaced(seen).join(', ')}: ${JSON.stringify(seen)}`);
  });
  return seen;
}

/** The visit is known to the extension: its report names the page. */
export async function known(opened: Opened, page: Page): Promise<void> {
  await until('a known page', async () => (await opened.report(page))?.page);
}
