import { JPAY_EMAIL_PAGE } from '../data/pages.ts';
import { VENDORS } from '../data/vendors.ts';
import type { Situation } from '../store/shapes.ts';
import { hasAccount } from './situation.ts';
import type { Step, StepId } from './step.ts';

const SECURUS = 'https://securustech.online/#';
const only = (condition: unknown, word: string) => (condition ? word : undefined);
const words = (...found: (string | undefined)[]) => found.filter((word) => word !== undefined);

/** Their account is known to be right in this part, so nothing is to be done about it. */
const isRight = (s: Situation, part: 'phone' | 'address') =>
  hasAccount(s) && s.wrong !== undefined && !s.wrong.includes(part) && !s.wrong.includes('unknown');

/** Countries whose own postal codes have five digits, as US ZIP codes have. */
const FIVE_DIGITS: ReadonlySet<string> = new Set([
  'DE',
  'FR',
  'IT',
  'ES',
  'FI',
  'SE',
  'CZ',
  'SK',
  'GR',
  'TR',
  'UA',
  'HR',
]);

/** The whole way, in order. */
export const STEPS: readonly Step[] = [
  { id: 'keep-jpay', group: 'before', type: 'step', link: 'https://www.jpay.com/', needs: [] },
  {
    id: 'jpay-stamps',
    group: 'before',
    type: 'step',
    needs: [],
    skip: (s) => only(s.others === 'no', 'nobody'),
  },
  {
    id: 'email',
    group: 'email',
    type: 'step',
    link: JPAY_EMAIL_PAGE,
    needs: [],
    evidence: { page: 'jpay-email' },
    skip: (s) => only(s.email === 'yes', 'fits'),
    notes: (s) => words(only(s.wrong?.includes('email'), 'match')),
  },
  {
    id: 'us-number',
    group: 'number',
    type: 'step',
    needs: [],
    skip: (s) => only(isRight(s, 'phone'), 'account'),
    notes: (s) => words(only(s.calls !== 'no', 'calls')),
  },
  {
    id: 'address',
    group: 'address',
    type: 'step',
    needs: [],
    skip: (s) => only(isRight(s, 'address'), 'account'),
    notes: (s) => words(only(s.state && s.state !== 'unknown', 'state')),
  },
  {
    id: 'enrol',
    group: 'enrol',
    type: 'step',
    link: `${SECURUS}/enroll`,
    needs: ['email', 'us-number', 'address'],
    evidence: { page: 'securus-account' },
    skip: (s) => only(hasAccount(s), 'account'),
    notes: (s) => words(only(s.account === 'unknown', 'ask-first')),
  },
  {
    id: 'main-address',
    group: 'enrol',
    type: 'step',
    link: `${SECURUS}/login`,
    needs: [],
    // The community guide says it of Florida only.
    skip: (s) =>
      s.account !== 'calls' ? 'no-account' : only(s.state && s.state !== 'FL' && s.state !== 'unknown', 'not-florida'),
  },
  {
    id: 'repair',
    group: 'enrol',
    type: 'step',
    needs: [],
    skip: (s) => only(!s.wrong?.length, 'right'),
    notes: (s) => s.wrong ?? [],
  },
  {
    id: 'moved',
    group: 'wait',
    type: 'step',
    needs: [],
    skip: (s) => only(s.moved === 'yes', 'moved'),
    notes: (s) => words(only(VENDORS[s.state ?? ''], 'vendor')),
  },
  {
    id: 'link',
    group: 'link',
    type: 'step',
    link: `${SECURUS}/jpay`,
    needs: ['enrol', 'moved'],
    notes: (s) => words(only(s.state === 'CA', 'california')),
  },
  {
    id: 'sign-in',
    group: 'first',
    type: 'step',
    link: `${SECURUS}/login`,
    needs: ['link'],
    evidence: { page: 'securus-account', after: 'link' },
    notes: (s) => words(only(s.state === 'MO', 'missouri')),
  },
  {
    id: 'stamps',
    group: 'first',
    type: 'step',
    link: `${SECURUS}/products/emessage/stamps/purchase`,
    needs: ['sign-in'],
    notes: (s) => words(only(s.country === 'CA', 'canada'), only(FIVE_DIGITS.has(s.country ?? ''), 'five-digits')),
  },
  {
    id: 'calls',
    group: 'first',
    type: 'step',
    needs: [],
    skip: (s) => only(s.calls === 'no', 'no-calls'),
    notes: (s) => words(only(s.state === 'FL', 'florida'), only(s.state === 'TX', 'texas')),
  },
  { id: 'keep-going', group: 'first', type: 'ongoing', link: `${SECURUS}/login`, needs: [] },
  { id: 'link-fails', group: 'trouble', type: 'help', needs: [] },
  { id: 'sign-in-fails', group: 'trouble', type: 'help', link: `${SECURUS}/login`, needs: [] },
  { id: 'payment-fails', group: 'trouble', type: 'help', needs: [] },
];

/** A step by its id. */
export function step(id: StepId): Step {
  return STEPS.find((candidate) => candidate.id === id)!;
}
