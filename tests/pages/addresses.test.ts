// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { couldBePage, pageAt } from '../../src/pages/index.ts';
import { boxes, viewOf } from './view-of.ts';

const ENROLL = boxes('email', 'email-confirm', 'new-password', 'address-line1', 'address-level1', 'postal-code', 'tel');
const LOGIN = `<h1>Sign In</h1>${boxes('email', 'current-password')}`;
const LINK = `<h1>Link your JPay account</h1>${boxes('email', 'current-password')}`;
const CARD = `<input name="cardNumber" data-kind="cc-number">${boxes('cc-csc', 'address-line1', 'address-level1', 'postal-code')}`;
const PREFERENCES =
  '<input id="txtNewEmail" data-kind="email"><input id="txtConfirmNewEmail" data-kind="email-confirm">';
const HOME = '<select id="inmatesDropDownList"></select><a id="lnkEmail">Email</a>';
const ACCOUNT = '<scrs-my-account-page><h1>Welcome</h1><a>LAUNCH</a></scrs-my-account-page>';
const S = 'https://securustech.online/';
const J = 'https://www.jpay.com/';

const idAt = (address: string, body: string, title = '') => pageAt(viewOf(address, body, title)).id;

describe('addresses that may be a page', () => {
  it.each([
    [`${S}#/enroll`, ENROLL, 'securus-enroll'],
    [`${S}#/Enroll/`, ENROLL, 'securus-enroll'],
    [`${S}#/enroll/contact?step=2`, ENROLL, 'securus-enroll'],
    [`${S}?lang=es#/enrollment`, ENROLL, 'securus-enroll'],
    [`${S}index.html#/enroll`, ENROLL, 'securus-enroll'],
    [`${S}#/jpay`, LINK, 'securus-link'],
    [`${S}#/jpays`, LINK, 'securus-link'],
    [`${S}#/jpay/confirm`, LINK, 'securus-link'],
    [`${S}#/login`, LOGIN, 'securus-login'],
    [`${S}#/login?returnUrl=%2Fenroll`, LOGIN, 'securus-login'],
    [`${S}#/my-account`, ACCOUNT, 'securus-account'],
    [`${S}#/products/emessage/stamps/purchase`, CARD, 'securus-billing'],
    [`${S}#/anything/at/all`, CARD, 'securus-billing'],
    [`${S}#/enroll`, CARD, 'securus-billing'],
    [`${J}EmailPreferences.aspx`, PREFERENCES, 'jpay-email'],
    [`${J}emailpreferences.aspx`, PREFERENCES, 'jpay-email'],
    [`${J}Account/EMAILPREFERENCES.ASPX?x=1#top`, PREFERENCES, 'jpay-email'],
    ['https://jpay.com/EmailPreferences.aspx', PREFERENCES, 'jpay-email'],
    [J, HOME, 'jpay-home'],
    ['https://jpay.com/Default.aspx', HOME, 'jpay-home'],
    ['https://www.jpays.com/', '', 'unofficial-address'],
    ['https://jpays.com/EmailPreferences.aspx?id=1', PREFERENCES, 'unofficial-address'],
  ])('%s', (address, body, id) => {
    expect(idAt(address, body)).toBe(id);
  });
});

describe('addresses that look like a page', () => {
  it.each([
    'http://securustech.online/#/enroll',
    'https://securustech.online:8443/#/enroll',
    'https://www.securustech.online/#/enroll',
    'https://securustech.online./#/enroll',
    'https://securustech.online.example.com/#/enroll',
    'https://securustech.online@example.com/#/enroll',
    'https://securustech.net/#/enroll',
    'https://cb.securustech.online/#/enroll',
    'https://example.com/?u=https://securustech.online/#/enroll',
    'https://secure.jpay.com/EmailPreferences.aspx',
    'https://facility.jpay.com/EmailPreferences.aspx',
    'https://jpay-login.net/EmailPreferences.aspx',
    'https://www.jpay.com.example.org/EmailPreferences.aspx',
    'http://www.jpay.com/EmailPreferences.aspx',
    'http://www.jpays.com/',
    'https://xckjpays.com/',
  ])('%s is none', (address) => {
    const view = viewOf(address, ENROLL + PREFERENCES + CARD);
    expect(pageAt(view)).toEqual({ id: null, notices: [] });
    expect(couldBePage(view.url, document)).toBe(false);
  });
});

describe('the content decides', () => {
  it('calls the same hash another view when another view is shown, and says that it changed', () => {
    const compose = '<h1>Compose</h1><input id="subject"><textarea></textarea>';
    expect(pageAt(viewOf(`${S}#/enroll`, compose))).toEqual({ id: null, notices: ['page-changed'] });
    expect(pageAt(viewOf(`${S}#/enroll`, LOGIN))).toEqual({ id: null, notices: ['page-changed'] });
    expect(pageAt(viewOf(`${S}#/my-account`, LOGIN))).toEqual({ id: null, notices: ['page-changed'] });
    expect(pageAt(viewOf(`${S}#/login`, ENROLL))).toEqual({ id: null, notices: ['page-changed'] });
    expect(pageAt(viewOf(`${J}EmailPreferences.aspx`, LOGIN))).toEqual({ id: null, notices: ['page-changed'] });
  });

  it.each([
    ['an empty root', '<app-root></app-root>'],
    [
      'a loading sign',
      '<app-root><div class="spinner"></div><p>Loading, one moment while we get everything ready for you today.</p></app-root>',
    ],
    [
      'the frame of the app',
      '<header><h1>Securus</h1><select aria-label="Page navigation"></select></header><nav><a>Inbox</a></nav><button>LET\'S CHAT</button>',
    ],
    [
      'a page for browsers without scripts',
      '<noscript>This page needs JavaScript, which seems to be switched off in this browser.</noscript>',
    ],
  ])('says nothing before the first render: %s', (_, body) => {
    for (const route of ['enroll', 'jpay', 'login', 'my-account']) {
      expect(pageAt(viewOf(`${S}#/${route}`, body))).toEqual({ id: null, notices: [] });
    }
  });

  it('follows a view that comes without a new hash', () => {
    const url = `${S}#/enroll`;
    expect(idAt(url, boxes('email', 'new-password'))).toBe('securus-enroll');
    expect(idAt(url, boxes('given-name', 'family-name', 'address-line1', 'address-level1', 'postal-code'))).toBe(
      'securus-enroll',
    );
    expect(idAt(url, `<h2>Create your account</h2>${boxes('tel')}`)).toBe('securus-enroll');
    expect(idAt(url, `<h2>Rate quote</h2>${boxes('tel', 'address-level1')}`)).toBe(null);
  });

  it('takes a login with an accepted Terms box for the first step, and one without it for signing in', () => {
    const url = `${S}#/enroll`;
    const both = boxes('email', 'current-password');
    expect(idAt(url, `${both}<label><input type="checkbox"> I agree to the Terms</label>`)).toBe('securus-enroll');
    expect(idAt(url, `${both}<a href="#">Terms</a>`)).toBe(null);
  });

  it('needs a card and an address for billing, and never finds it at JPay', () => {
    expect(idAt(`${S}#/x`, '<input name="cardNumber" data-kind="cc-number">')).toBe(null);
    expect(idAt(`${S}#/x`, boxes('address-line1', 'address-level1', 'postal-code'))).toBe(null);
    expect(idAt(`${J}MakePayment.aspx`, CARD)).toBe(null);
  });

  it('keeps the confirmation of a purchase and of linking apart from a changed page', () => {
    const paid = '<h1>Done</h1><p>Your payment using a credit card ending in 0000 is complete!</p>';
    expect(pageAt(viewOf(`${S}#/products/emessage/stamps/purchase`, paid))).toEqual({ id: null, notices: [] });
    const linked = '<h1>Done</h1><p>Your accounts have been linked.</p>';
    expect(pageAt(viewOf(`${S}#/jpay`, linked))).toEqual({ id: null, notices: [] });
  });

  it('knows the signed-out home of JPay as another page, not a changed one', () => {
    const out = '<h1>Welcome</h1><a id="newHeader_lnkLogin">Login</a><input id="StatesDropdown_txtautofromDB">';
    expect(pageAt(viewOf(J, out))).toEqual({ id: null, notices: [] });
    expect(pageAt(viewOf(J, '<h1>Something else</h1><p>Text.</p>')).notices).toEqual(['page-changed']);
    expect(idAt(J, '<h1>Hello</h1>', 'JPay | Home')).toBe('jpay-home');
  });

  it('finds the WebForms ids behind any prefix', () => {
    const body = '<input id="ctl00_Main_txtNewEmail"><input id="ctl00_Main_txtConfirmNewEmail">';
    expect(idAt(`${J}EmailPreferences.aspx`, body)).toBe('jpay-email');
    expect(pageAt(viewOf(`${J}EmailPreferences.aspx`, '<input id="txtNewEmailAlias">')).notices).toEqual([
      'page-changed',
    ]);
  });
});

describe('which kinds get advice', () => {
  it.each([
    [`${S}#/jpay`, LINK, []],
    [`${S}#/login`, LOGIN, []],
    [`${S}#/my-account`, ACCOUNT, []],
    [`${J}EmailPreferences.aspx`, PREFERENCES, ['email', 'email-confirm']],
    [`${S}#/x`, CARD, ['address-line1', 'address-line2', 'address-level2', 'address-level1', 'postal-code']],
  ])('%s', (address, body, kinds) => {
    expect(pageAt(viewOf(address, body)).page?.kinds).toEqual(kinds);
  });
});
