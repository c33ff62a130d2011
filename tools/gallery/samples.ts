import type { DetailKey, Judged } from '../../src/rules/rule.ts';

/** What a family in Germany has under My details, and nothing of it. */
const DETAILS = new Set<DetailKey>(['jpayEmail', 'street', 'city', 'usPhone', 'prisonState', 'prisonZip']);
const NONE = new Set<DetailKey>();

const LISTED = ['United States', 'Germany', 'France'];
const STATES = ['Select a state', 'Florida', 'New York'];

/** A field of the form at Securus, and what stands in it; `label` where it is not the usual one of its kind. */
export type Sample = Pick<Judged, 'kind' | 'value'> & Partial<Judged> & { label?: string };

const email = (value: string): Sample => ({ kind: 'email', value });
const phone = (value: string, more: Partial<Judged> = {}): Sample => ({ kind: 'tel', value, ...more });
const line1 = (value: string, more: Partial<Judged> = {}): Sample => ({ kind: 'address-line1', value, ...more });
const zip = (value: string, more: Partial<Judged> = {}): Sample => ({ kind: 'postal-code', value, ...more });
const state = (value: string, more: Partial<Judged> = {}): Sample => ({ kind: 'address-level1', value, ...more });
const country = (value: string, more: Partial<Judged> = {}): Sample => ({ kind: 'country', value, ...more });
const chosen = (code: string) => ({ form: { 'address-level1': code } });
const abroad = { form: { country: 'Germany' } };
const offered = { countries: LISTED };

/** For every message of every rule, by its text's key, something typed that leads to it. */
export const SAMPLES: Record<string, Sample> = {
  'address-layout': line1('', { form: { 'address-line1': '', 'address-line2': '' } }),
  'address-layout.second': { kind: 'address-line2', value: '', label: 'Address Line 2' },
  'address-layout.single': line1(''),
  'address-script': line1('Schönhauser Straße 12'),
  'address-script.name': { kind: 'given-name', value: 'Людмила', label: 'First Name' },
  'address-script.other': line1('ул. Ленина 5'),
  'address-script.unknown': line1('東京都 5'),
  'address-too-long': line1('Ernst-Thälmann-Straße 112, Hinterhaus', { maxLength: 30 }),
  'address-too-long.full': line1('Ernst-Thälmann-Straße 112, Hin', { maxLength: 30, known: NONE }),
  'country-not-us': country('', { options: ['Select', 'United States'] }),
  'country-not-us.missing': country('', { options: ['Select', 'United States', 'Canada', 'Mexico'] }),
  'country-not-us.offered': country('', { options: LISTED }),
  'country-not-us.typed': country('Germany'),
  'email-confirm-differs': { kind: 'email-confirm', value: 'ana@example.com', form: { email: 'anna@example.com' } },
  'email-confirm-differs.case': {
    kind: 'email-confirm',
    value: 'Anna@example.com',
    form: { email: 'anna@example.com' },
  },
  'email-differs-from-jpay': { ...email('anna.b@example.com'), differsFromJpay: true },
  'email-ending': email('anna@example.de'),
  'email-typo': email('anna@gmial.com'),
  'phone-fictional': phone('202 555 0142'),
  'phone-fictional.service': phone('202 555 1212', { known: NONE }),
  'phone-foreign': phone('+49 171 3920055'),
  'phone-foreign.code': phone('+2024561414'),
  'phone-foreign.national': phone('0171 3920055'),
  'phone-format': phone('+1 (202) 456-1414'),
  'phone-format.cut': phone('+1 202 456', { maxLength: 10 }),
  'phone-format.extension': phone('202 456 1414 ext. 12'),
  'phone-incomplete': phone('202 456 141'),
  'phone-incomplete.letters': phone('202 call me'),
  'phone-incomplete.long': phone('202 456 14145'),
  'phone-incomplete.shape': phone('+1 202 156 1414', { known: NONE }),
  'phone-incomplete.unassigned': phone('+1 987 234 5678', { known: NONE }),
  'phone-not-geographic.personal': phone('500 456 1414'),
  'phone-not-geographic.premium': phone('900 456 1414'),
  'phone-not-geographic.toll-free': phone('800 456 1414', { known: NONE }),
  'phone-other-country': phone('416 456 1414'),
  'phone-permanent': phone(''),
  'phone-permanent.state': phone('3474561414'),
  'state-missing': state('', { options: STATES, left: true, form: { 'postal-code': '' } }),
  'state-missing.abroad': state('', abroad),
  'state-missing.offered': state('', { options: STATES, left: true, ...offered }),
  'state-missing.other': state('Berlin', { form: { 'postal-code': '' } }),
  'state-missing.write': state('', { form: { 'postal-code': '' } }),
  'zip-format.abroad': zip('SW1A 1AA', abroad),
  'zip-format.four': zip('1011', chosen('')),
  'zip-format.length': zip('101112', chosen('FL')),
  'zip-format.letters': zip('SW1A 1AA', chosen('FL')),
  'zip-format.offered': zip('SW1A 1AA', offered),
  'zip-format.spaced': zip('101 15', chosen('FL')),
  'zip-format.spelling': zip('32026 1234'),
  'zip-format.state': zip('FL 32026', chosen('')),
  'zip-state-mismatch': zip('10115', chosen('FL')),
  'zip-state-mismatch.belongs': zip('10115', chosen('')),
  'zip-state-mismatch.nowhere': zip('00012', chosen('')),
};

/** Everything the rule asks for. */
export const judgedOf = ({ label: _, ...sample }: Sample): Judged => ({
  form: { [sample.kind]: sample.value },
  left: false,
  disabled: false,
  maxLengths: {},
  known: DETAILS,
  country: 'DE',
  ...sample,
});
