// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageAt } from '../../src/pages/index.ts';
import { learnMore } from '../../src/pages/jpay-home.ts';
import { boxes, viewOf } from './view-of.ts';

const S = 'https://securustech.online/#/';
const LOGIN = boxes('email', 'current-password');
const noticesAt = (address: string, body: string) => pageAt(viewOf(address, body)).notices;
const atLogin = (body: string) => noticesAt(`${S}login`, `<form><h1>Sign In</h1>${LOGIN}</form>${body}`);
const atLink = (body: string) => noticesAt(`${S}jpay`, `<form><h1>Link JPay</h1>${LOGIN}</form>${body}`);
const atStamps = (body: string) =>
  noticesAt(
    `${S}products/emessage/stamps/purchase`,
    `<h1>Purchase</h1><label>6 Stamps Package ($ 2.00)</label>${body}`,
  );

describe('login-refused', () => {
  it.each([
    'Email and Password are invalid',
    'Email and Password <b>are invalid</b>.',
    'Your e-mail address or password is incorrect. Try again.',
    'Invalid email or password',
    'Incorrect user name / password combination',
    'The credentials you entered are not valid',
    'The password you entered is wrong',
    'Sign in failed',
    'We were unable to sign you in',
    'El correo electrónico y la contraseña no son válidos',
    'Correo o contraseña incorrectos',
  ])('understands: %s', (text) => {
    expect(atLogin(`<div class="x">${text}</div>`)).toEqual(['login-refused']);
  });

  it.each([
    '<p>Email is required</p>',
    '<p>Please enter a valid email address</p>',
    '<p>Invalid email</p>',
    '<p>Email and password</p>',
    '<p>If your email or password is invalid, wait and try again.</p>',
    '<p style="display:none">Email and Password are invalid</p>',
    '<p>Sign in <span style="display:none">failed: Email and Password are invalid</span></p>',
    '<footer><p>Email and Password are invalid</p></footer>',
    '<script type="text/plain">Email and Password are invalid</script>',
    '<select><option>Email and Password are invalid</option></select>',
  ])('stays silent: %s', (body) => {
    expect(atLogin(body)).toEqual([]);
  });
});

describe('terms-open', () => {
  const long = '<p>If a password is incorrect, the password is invalid.</p>'.repeat(900);
  it.each([
    [
      'a reveal',
      `<div class="reveal-overlay"><div class="reveal"><h2>TERMS &amp; CONDITIONS</h2>${long}<button>ACCEPT</button></div></div>`,
    ],
    ['a dialog', `<dialog open><h2>Terms of Service</h2>${long}<button>I agree</button></dialog>`],
    ['a Spanish one', `<div role="dialog"><h2>Términos y condiciones</h2><a>Aceptar</a></div>`],
    [
      'one with an input as its button',
      `<div role="dialog"><h2>Terms and Conditions</h2><input type="submit" value="Accept"></div>`,
    ],
  ])('sees %s', (_, body) => {
    expect(atLogin(body)).toEqual(['terms-open']);
  });

  it('sees it when the form behind it is gone', () => {
    const place = pageAt(viewOf(`${S}login`, '<div role="dialog"><h2>TERMS</h2><button>ACCEPT</button></div>'));
    expect([place.id, place.notices]).toEqual(['securus-login', ['terms-open']]);
  });

  it.each([
    [
      'a closed one',
      '<div class="reveal" style="display:none"><h2>TERMS &amp; CONDITIONS</h2><button>ACCEPT</button></div>',
    ],
    ['a link to them', '<p><a href="#">Terms &amp; Conditions</a></p><button>Accept cookies</button>'],
    ['another dialog', '<div role="dialog"><h2>Chat</h2><p>We accept questions.</p><button>Close</button></div>'],
  ])('stays silent about %s', (_, body) => {
    expect(atLogin(body)).toEqual([]);
  });
});

describe('linking', () => {
  it.each([
    '<div class="reveal" role="dialog"><h3>ERROR</h3><p>An error occurred while linking your accounts.</p></div>',
    '<p>Your accounts could not be linked.</p>',
    '<div class="callout alert"><p>Invalid JPay username or password. Try again.</p></div>',
    '<div role="alert">This email is already registered.</div>',
    '<div class="toast">Something went wrong.</div>',
    '<div role="alert">No se pudo vincular su cuenta.</div>',
  ])('link-failed: %s', (body) => {
    expect(atLink(body)).toEqual(['link-failed', 'password-which']);
  });

  it.each([
    'The facility has not yet transitioned to Securus.',
    'Your facility has not moved to Securus yet.',
    'This service is not yet available at this facility.',
    'None of your contacts is at a location that is not supported; your contacts are not eligible.',
    'No eligible contacts were found.',
    'El centro todavía no está disponible.',
  ])('not-moved: %s', (text) => {
    expect(atLink(`<div role="alert">${text}</div>`)).toEqual(['not-moved', 'password-which']);
  });

  it.each([
    '<div role="alert">Email is required</div>',
    '<div class="form-error">Invalid email address</div>',
    '<p>If you cannot link your accounts, call us.</p>',
    '<p>If your facility has not moved yet, come back later.</p>',
    '<div class="modal-page"><p>We try to solve every problem.</p></div>'.replace(
      'problem.',
      `problem.${'<i>text </i>'.repeat(300)}`,
    ),
    '<div role="alert" style="display:none">An error occurred while linking.</div>',
  ])('says only which password is which: %s', (body) => {
    expect(atLink(body)).toEqual(['password-which']);
  });

  it('needs a word about linking: a sign-in form under the address is not the page', () => {
    expect(pageAt(viewOf(`${S}jpay`, `<h1>Sign In</h1>${LOGIN}`)).id).toBe(null);
    expect(
      pageAt(viewOf(`${S}jpay`, '<input type="password" data-kind="current-password" data-label="JPay password">')).id,
    ).toBe('securus-link');
  });
});

describe('paying', () => {
  it.each([
    'We are unable to process your request. Please ensure your billing address and credit card information is correct.',
    'Contact your bank or credit card company.',
    'Your payment was declined.',
    'The transaction has been refused',
    'Su tarjeta fue rechazada.',
  ])('payment-declined: %s', (text) => {
    expect(atStamps(`<div>${text}</div>`)).toEqual(['payment-declined', 'fee']);
  });

  it('speaks of the fee alone while nothing was refused', () => {
    expect(atStamps('')).toEqual(['fee']);
    expect(atStamps('<p>If your card was declined, contact us.</p>')).toEqual(['fee']);
  });
});

describe('"Learn more and Enroll"', () => {
  it.each([
    '<a id="hit" href="#">Learn more and Enroll</a>',
    '<a id="hit" href="#">LEARN  MORE<br> &amp; ENROLL</a>',
    '<button id="hit"><span>Learn more</span> <span>and enroll now</span></button>',
    '<input id="hit" type="submit" value="Learn More and Enroll">',
    '<input id="hit" type="image" alt="Learn more and Enroll" src="data:,">',
    '<a id="hit" href="#"><img alt="Learn more and enroll" src="data:,"></a>',
    '<img id="hit" alt="Learn more and enroll" src="data:,">',
    '<div id="hit" role="button" aria-label="Learn more and Enroll"></div>',
    '<a id="hit" href="#" title="Learn more and Enroll"></a>',
    '<a href="#" style="display:none">Learn more and Enroll</a><a id="hit" href="#">Learn more and Enroll</a>',
    '<a id="hit" href="#">Más información e inscripción</a>',
  ])('is found: %s', (body) => {
    const { document } = viewOf('https://www.jpay.com/', body);
    expect(learnMore(document)?.id).toBe('hit');
    expect(pageAt(viewOf('https://www.jpay.com/', body))).toMatchObject({ id: 'jpay-home', notices: ['learn-more'] });
  });

  it.each([
    '<a href="#">Learn more</a> <a href="#">Enroll</a>',
    '<p>Learn more and Enroll</p>',
    '<input type="text" value="Learn more and Enroll">',
    `<a href="#">Learn more and Enroll ${'and much more text '.repeat(6)}</a>`,
    '<a href="#" style="visibility:hidden">Learn more and Enroll</a>',
  ])('is not: %s', (body) => {
    expect(learnMore(viewOf('https://www.jpay.com/', body).document)).toBe(undefined);
  });
});

describe('evidence', () => {
  const url = 'https://www.jpay.com/EmailPreferences.aspx';
  const evidence = (address: string, body: string) => {
    const view = viewOf(address, body);
    return pageAt(view).page?.evidence?.(view);
  };
  it('is the saved label, once it says something that is shown', () => {
    const form = '<input id="txtNewEmail"><input id="txtConfirmNewEmail">';
    expect(evidence(url, `${form}<span id="a_lblEmailSavedSuccessfully">Saved</span>`)).toBe(true);
    expect(evidence(url, '<span id="lblEmailSavedSuccessfully">Saved</span>')).toBe(true);
    expect(evidence(url, `${form}<span id="lblEmailSavedSuccessfully"></span>`)).toBe(false);
    expect(evidence(url, `${form}<span id="lblEmailSavedSuccessfully" style="display:none">Saved</span>`)).toBe(false);
  });
  it('is the arrival at the account, not the sign-in form under its address', () => {
    expect(evidence(`${S}my-account`, '<scrs-my-account-page>Hello</scrs-my-account-page>')).toBe(true);
    expect(evidence(`${S}my-account`, `<scrs-my-account-page>${LOGIN}</scrs-my-account-page>`)).toBe(undefined);
  });
});
