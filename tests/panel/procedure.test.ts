// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { STEPS } from '../../src/guide/steps.ts';
import * as items from '../../src/store/items.ts';
import type { Situation } from '../../src/store/shapes.ts';
import { openPanel } from './open.ts';

vi.mock('webextension-polyfill', () => import('../support/fake-browser.ts'));

const FLORIDA: Situation = { country: 'CH', state: 'FL', account: 'calls', calls: 'yes', email: 'no', moved: 'no' };
const NEW: Situation = { country: 'DE', state: 'TX', account: 'none', calls: 'yes', email: 'no', moved: 'no' };

interface Kept {
  /** What the community guide says, in short. */
  says: string;
  /** Where the panel says it: a step, or the phone help. */
  at: string;
  /** Names, numbers, keys and phrases that must be on the screen there. */
  shows: readonly string[];
  /** A link that must be there. */
  link?: string;
  situation?: Situation;
  /** Why the words are not the guide's own, where they are not. */
  why?: string;
}

// Every sentence of the community guide has its place here, in its order.
const PROCEDURE: readonly Kept[] = [
  {
    says: 'after the switch all e-mails and stamps transfer to Securus',
    at: 'jpay-stamps',
    shows: ['your e-mails and stamps for it go over to Securus'],
  },
  {
    says: 'Securus takes a $3 fee for any purchase',
    at: 'jpay-stamps',
    shows: ['fee of $3', 'The community guide says'],
    why: 'contradicted by Securus for phone payments: told as the guide’s word',
  },
  {
    says: 'contacts at another facility in the same state who have not switched: buy stamps on JPay while you still can',
    at: 'jpay-stamps',
    shows: ['another prison of the same state', 'buy stamps at JPay while you still can'],
  },
  { says: 'keep JPay to send money', at: 'keep-jpay', shows: ['Money still goes through JPay'] },
  {
    says: 'Florida: phone calls are still through GTL',
    at: 'calls',
    situation: FLORIDA,
    shows: ['You write to Florida', 'ViaPath', 'GTL'],
    why: 'GTL is called ViaPath since 2022',
  },
  {
    says: 'do not delete your JPay account',
    at: 'enrol',
    shows: ['Keep your JPay account as it is. Do not delete it.'],
  },
  {
    says: 'create the account at securustech.online/#/enroll',
    at: 'enrol',
    shows: ['Create your Securus account'],
    link: 'https://securustech.online/#/enroll',
  },
  {
    says: 'use the same e-mail address as on JPay',
    at: 'enrol',
    shows: ['The same e-mail address as at JPay', 'exactly as at JPay'],
  },
  {
    says: 'an address that ends in .com, .net or .org, not co.uk, .de or .ch',
    at: 'email',
    shows: ['.com, .net or .org', '.co.uk, .de or .ch', 'Families report'],
    why: 'no second source: told as families’ report',
  },
  {
    says: 'no .com address: change your JPay address',
    at: 'email',
    shows: ['Change the address in your JPay account first'],
  },
  { says: 'a new address with gmail.com or hotmail.com', at: 'email', shows: ['gmail.com', 'hotmail.com'] },
  {
    says: 'change it at EmailPreferences.aspx',
    at: 'email',
    shows: ['Update'],
    link: 'https://www.jpay.com/EmailPreferences.aspx',
    why: 'the guide writes jpays.com; JPay’s own pages are on jpay.com',
  },
  {
    says: 'an American address: your own, but the US state and ZIP code of the prison',
    at: 'address',
    shows: [
      'Line 1: your street and number',
      'Line 2: your postal code, city and country',
      'state and ZIP code of the prison',
    ],
  },
  {
    says: 'or an American address: family, hotel, prison',
    at: 'address',
    shows: ['If family in the US agrees, you can give their address'],
    why: 'hotels are left out: another’s address is not given without consent; the official way stands first',
  },
  {
    says: 'Florida: people with a Securus account from phone calls (before GTL) change the main address to a US address',
    at: 'main-address',
    situation: FLORIDA,
    shows: ['Florida', 'change its main address to a US address', 'before GTL did the phone calls'],
  },
  { says: 'enter an American phone number', at: 'us-number', shows: ['Get a US phone number you can answer'] },
  {
    says: 'European numbers do not fit; a fake number cannot be changed without calling Securus',
    at: 'us-number',
    shows: ['cannot be changed later without a phone call', 'made-up number can lock you out'],
    why: '“fake” is not a word we use',
  },
  {
    says: 'a free US number with apps like Text+ (grass green icon) or Talkatone',
    at: 'us-number',
    shows: ['Text+', 'grass green icon', 'Talkatone', 'free'],
  },
  {
    says: 'install the app on Android or iPhone; choose a state and even a number',
    at: 'us-number',
    shows: ['Android or iPhone', 'Choose a US state', 'pick a number you like'],
  },
  {
    says: 'log in once a week or the number will be lost',
    at: 'us-number',
    shows: ['every week, or the number is lost'],
  },
  {
    says: 'Text+: credits for calls by looking at ads; 5 $ a year to keep the number',
    at: 'us-number',
    shows: ['credits for calls by looking at ads', '$5 a year'],
  },
  {
    says: 'other providers: Openphone, Skype, Localphone (monthly costs)',
    at: 'us-number',
    shows: ['OpenPhone', 'Quo', 'Localphone', 'monthly costs', 'Skype', 'closed in May 2025'],
    why: 'Skype closed, OpenPhone was renamed',
  },
  {
    says: 'Securus is known to block internet numbers, yet its rules authorise them',
    at: 'calls',
    shows: ['known to block internet numbers', 'rules are said to allow them', '2013'],
  },
  {
    says: 'Talkatone and Openphone are recommended where calls go through Securus',
    at: 'calls',
    shows: ['Talkatone', 'OpenPhone'],
  },
  {
    says: 'credit card for stamps: your address but US state and ZIP code',
    at: 'stamps',
    shows: ['their own address as billing address', 'US state and ZIP code of the prison', 'US prepaid card'],
    why: 'the official way (US money) stands first',
  },
  {
    says: 'the country restriction is technical, not legal',
    at: 'address',
    shows: ['The form has no box for other countries'],
    why: 'no statement about law is made',
  },
  {
    says: 'link only when the facility has moved',
    at: 'moved',
    shows: ['only after the prison of the person you write to has moved'],
  },
  {
    says: 'link with the JPay app or website',
    at: 'link',
    shows: ['JPay app', 'www.jpay.com'],
    why: 'the guide writes jpays.com',
  },
  {
    says: 'click on Learn more and Enroll; or Email and then Learn more and Enroll',
    at: 'link',
    shows: ['Press Learn more and Enroll', 'press Email and then Learn more and Enroll'],
  },
  {
    says: 'if you cannot find it or got no e-mail, go to securustech.online/#/jpays',
    at: 'link',
    shows: ['securustech.online/#/jpay'],
    link: 'https://securustech.online/#/jpay',
    why: 'the article that names the page writes #/jpay',
  },
  {
    says: 'JPay e-mail address and JPay password (error: see issues)',
    at: 'link',
    shows: ['your JPay e-mail address and your JPay password', 'If linking fails'],
  },
  { says: 'enter your Securus password', at: 'link', shows: ['Then type your Securus password'] },
  {
    says: 'once both passwords are entered the accounts are linked',
    at: 'link',
    shows: ['Once both passwords are entered, the accounts are linked'],
  },
  {
    says: 'the Securus app or securustech.net',
    at: 'sign-in',
    shows: ['Securus app', 'securustech.net', 'securustech.online'],
    link: 'https://securustech.online/#/login',
    why: 'signing in happens at securustech.online',
  },
  {
    says: 'log in with Securus e-mail and password: JPay messages and stamps are there',
    at: 'sign-in',
    shows: ['Your Securus e-mail address and password', 'your JPay messages and the number of your stamps'],
  },
  {
    says: 'the usual e-mail notification still comes from JPay; log in to Securus to see the message',
    at: 'sign-in',
    shows: ['JPay still sends you its usual e-mail', 'sign in to Securus'],
  },
  { says: 'keep JPay to send money (again)', at: 'sign-in', shows: ['Keep JPay to send money'] },
  {
    says: 'many people had an error when linking; Securus knows; call them',
    at: 'link-fails',
    shows: ['Many people, in the US and abroad', 'Securus knows it', 'call Securus'],
  },
  {
    says: 'be ready with JPay and Securus information (US number and e-mail)',
    at: 'call',
    shows: ['Have this in hand', 'Your US number', 'Your e-mail address'],
  },
  {
    says: 'call +1 972 734 1111 (maybe 001 972 734 1111)',
    at: 'call',
    shows: ['+1 972 734 1111', '00 1 972 734 1111'],
  },
  {
    says: 'option 1: give and confirm the number of the Securus account',
    at: 'call',
    shows: ['asked for the phone number of your Securus account', 'Confirm it'],
  },
  {
    says: 'support calls back at their cost, only to the US number; end the call',
    at: 'call',
    shows: ['calls you back, at their cost, but only to your US number', 'End the call'],
  },
  {
    says: 'support solves it in a few minutes: they know the problem, have the number and the same e-mail',
    at: 'call',
    shows: ['in a few minutes', 'they know the problem'],
  },
  { says: 'option 2: get in touch with a real person', at: 'call', shows: ['reach a person'] },
  {
    says: 'call from a number not entered at Securus: it is not recognised',
    at: 'call',
    shows: ['a number you did not give to Securus', 'not recognised'],
  },
  {
    says: 'from a known US number: choose a different account and number',
    at: 'call',
    shows: ['a different account and number'],
  },
  {
    says: 'enter a random 10-digit US number',
    at: 'call',
    shows: ['any 10-digit US number', 'Do not type a stranger’s number', '555-0100 to 555-0199'],
    why: 'such a number may belong to somebody: only numbers kept for films are named, as text',
  },
  { says: 'it repeats the number: press 1', at: 'call', shows: ['1The number is repeated to you'] },
  { says: 'press 5 for something else', at: 'call', shows: ['5“Something else”'] },
  { says: 'press 3 for none of this', at: 'call', shows: ['3“None of these”'] },
  {
    says: 'it connects to a person; have the information ready, they link the accounts',
    at: 'call',
    shows: ['connected to a person', 'they can link the accounts for you'],
  },
  {
    says: 'support does not know: the e-mail is twice in the system, delete one to merge',
    at: 'call',
    shows: ['Could my e-mail be in your system twice?', 'could you delete one of the two'],
    why: 'worded as a question: it may be untrue',
  },
  {
    says: 'after linking, sign-in sometimes says e-mail and password are invalid: be patient, try again later, it happens often',
    at: 'sign-in-fails',
    shows: ['This happens often', 'Be patient and try again later'],
    why: '“invalid” is not a word we use',
  },
];

async function show(at: string, situation: Situation): Promise<string> {
  await items.situation.write(situation);
  await items.place.write(at === 'call' ? { view: 'call' } : { view: 'step', step: at });
  return (await openPanel()).text();
}

test.each(PROCEDURE.map((entry) => [entry.says, entry] as const))(
  '%s',
  async (_, { at, shows, link, situation = NEW }) => {
    const text = await show(at, situation);
    for (const words of shows) expect(text).toContain(words);
    if (link) expect(document.querySelector(`a[href="${link}"]`)).not.toBeNull();
  },
);

test('every step says something of the guide, or is one of our own', () => {
  const told = new Set(PROCEDURE.map(({ at }) => at));
  const own = ['repair', 'keep-going', 'payment-fails'];
  expect(STEPS.map(({ id }) => id).filter((id) => !told.has(id))).toEqual(own);
});

test.each(STEPS.map(({ id }) => id))('the link of step %s goes to a page of the guide', async (id) => {
  await show(id, NEW);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.b[href]')) {
    expect(link.href).toMatch(/^https:\/\/(securustech\.online\/#|www\.jpay\.com\/)/);
  }
});

test('the words we do not use are on no screen', async () => {
  for (const { id } of STEPS) {
    const text = await show(id, { ...NEW, wrong: ['phone', 'address', 'email'], account: 'messages' });
    expect(text.replace(/Never.*/, '')).not.toMatch(/\b(invalid|fake|trick|bypass|illegal|legal|inmate|sorry)\b|!/i);
  }
});
