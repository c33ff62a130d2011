// The pages of the tour and what an invented family in Cologne would type there, by kind of field.

const FAMILY = {
  email: 'anna@example.de',
  'email-confirm': 'anna@example.de',
  tel: '+49 171 3920055',
  'given-name': 'Anna',
  'family-name': 'Beispiel',
  name: 'Anna Beispiel',
  'address-line1': 'Königstraße 12',
  'address-line2': '50667 Köln, Germany',
  'address-level2': 'Köln',
  'postal-code': '10115',
};

const securus = (route) => `https://securustech.online/#/${route}`;
const jpay = (path) => `https://www.jpay.com/${path}`;

/** `ready` is what the page shows when it is there. */
export const STOPS = [
  { name: 'securus-login', url: securus('login'), ready: 'input[type=password]', values: FAMILY },
  { name: 'securus-enroll', url: securus('enroll'), ready: '[formcontrolname=state]', values: FAMILY },
  { name: 'securus-enroll-wizard', url: securus('enroll?layout=wizard'), ready: 'input[type=email]', values: FAMILY },
  {
    name: 'securus-enroll-split',
    url: securus('enroll?layout=split'),
    ready: '[formcontrolname=state]',
    values: FAMILY,
  },
  {
    name: 'securus-enroll-spanish',
    url: securus('enroll?layout=spanish'),
    ready: '[formcontrolname=state]',
    values: FAMILY,
  },
  { name: 'securus-link', url: securus('jpay'), ready: 'input[type=password]', values: FAMILY },
  { name: 'securus-account', url: securus('my-account'), ready: 'scrs-my-account-page', values: {} },
  { name: 'securus-credit-card', url: securus('credit-card'), ready: 'form button[type=submit]', values: FAMILY },
  { name: 'securus-rate-quote', url: securus('rate-quote'), ready: '[formcontrolname=state]', values: {} },
  { name: 'securus-contacts', url: securus('products/emessage/contacts'), ready: 'input', values: {} },
  { name: 'securus-stamps', url: securus('products/emessage/stamps/purchase'), ready: 'input[type=radio]', values: {} },
  { name: 'jpay-home', url: jpay(''), ready: 'form', values: {} },
  { name: 'jpay-login', url: jpay('login.aspx'), ready: 'form', values: {} },
  { name: 'jpay-email', url: jpay('EmailPreferences.aspx'), ready: '#txtNewEmail', values: FAMILY },
  { name: 'jpay-profile', url: jpay('MyProfile.aspx'), ready: 'form', values: {} },
  { name: 'jpays', url: 'https://www.jpays.com/EmailPreferences.aspx', ready: 'body', values: {} },
];
