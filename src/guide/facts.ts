import type { Fact, SourceId, Sure } from './fact.ts';

const CHECKED = '2026-11-23';
/** Prices, companies and contracts change within months; how a form behaves lasts longer. */
const SOON = '2027-02-28';
const LATER = '2027-05-31';

const fact = (id: string, source: SourceId, sure: Sure, checkAgainBy: string, about: Fact['about']): Fact => ({
  id,
  source,
  sure,
  checked: CHECKED,
  checkAgainBy,
  about,
});
const but = (against: SourceId, entry: Fact): Fact => ({ ...entry, against });

/** Everything we state about Securus, JPay and what goes with them: who says it, when we read it, how sure it is. */
export const FACTS: readonly Fact[] = [
  fact('email-ending', 'guide', 'reported', LATER, ['email-ending', 'email', 'enrol']),
  fact('same-email', 'guide', 'reported', LATER, ['email-differs-from-jpay', 'email', 'enrol', 'repair']),
  fact('jpay-user-id', 'jpay-help', 'official', LATER, ['email']),
  fact('own-check', 'own', 'unsure', LATER, ['email-typo', 'email-confirm-differs', 'address-too-long']),
  fact('us-number', 'guide', 'reported', LATER, [
    'phone-foreign',
    'phone-incomplete',
    'phone-permanent',
    'phone-format',
    'us-number',
    'repair',
  ]),
  fact('number-plan', 'phone-data', 'official', LATER, [
    'phone-fictional',
    'phone-not-geographic',
    'phone-other-country',
  ]),
  fact('number-apps', 'guide', 'unsure', SOON, ['us-number', 'keep-going']),
  fact('number-weekly', 'guide', 'unsure', SOON, ['us-number', 'keep-going']),
  but('skype-articles', fact('skype', 'guide', 'contradicted', LATER, ['us-number'])),
  but('quo', fact('openphone', 'guide', 'contradicted', SOON, ['us-number', 'calls'])),
  fact('internet-numbers', 'fcc', 'official', LATER, ['us-number', 'calls']),
  fact('agent', 'securus-help', 'official', SOON, [
    'state-missing',
    'zip-format',
    'country-not-us',
    'address-layout',
    'address',
    'stamps',
    'payment-fails',
    'payment-declined',
  ]),
  fact('state-zip', 'guide', 'reported', LATER, [
    'state-missing',
    'zip-format',
    'address-layout',
    'country-not-us',
    'zip-state-mismatch',
    'address',
    'stamps',
  ]),
  fact('accuracy', 'securus-terms', 'unsure', SOON, ['address', 'enrol']),
  fact('zip-data', 'zip-data', 'official', LATER, ['zip-state-mismatch']),
  fact('letters', 'own', 'unsure', LATER, ['address-script']),
  fact('main-address', 'guide', 'reported', SOON, ['main-address']),
  but('jpay-help', fact('jpay-address', 'guide', 'contradicted', SOON, ['unofficial-address', 'keep-jpay'])),
  but('link-article', fact('link-page', 'guide', 'contradicted', SOON, ['link'])),
  fact('keep-jpay', 'guide', 'reported', LATER, ['keep-jpay', 'sign-in', 'keep-going']),
  fact('stamps-move', 'guide', 'reported', SOON, ['jpay-stamps', 'sign-in']),
  fact('stamps-state', 'jpay-stamps', 'unsure', SOON, ['jpay-stamps']),
  fact('no-refund', 'securus-help', 'official', SOON, ['jpay-stamps', 'stamps']),
  but('securus-help', fact('fee', 'guide', 'contradicted', SOON, ['fee', 'jpay-stamps', 'stamps'])),
  fact('moved-first', 'guide', 'reported', LATER, ['not-moved', 'moved', 'link']),
  fact('moved-mail', 'link-article', 'reported', SOON, ['moved', 'link']),
  fact('vendors', 'state-sources', 'unsure', SOON, ['moved']),
  fact('learn-more', 'guide', 'reported', SOON, ['learn-more', 'link']),
  fact('passwords', 'guide', 'reported', LATER, ['password-which', 'link']),
  fact('link-fails', 'guide', 'reported', LATER, ['link-failed', 'link-fails']),
  fact('one-account', 'guide', 'reported', LATER, ['enrol', 'repair']),
  fact('support-number', 'securus-help', 'official', SOON, ['link-fails', 'repair']),
  fact('phone-menu', 'guide', 'unsure', SOON, ['link-fails']),
  fact('sign-in-later', 'guide', 'reported', LATER, ['login-refused', 'sign-in-fails']),
  fact('terms', 'securus-help', 'official', LATER, ['terms-open', 'sign-in', 'sign-in-fails']),
  but('public-code', fact('sign-in-site', 'guide', 'contradicted', LATER, ['sign-in'])),
  fact('declined', 'public-code', 'unsure', SOON, ['payment-declined', 'payment-fails']),
  fact('card-zip', 'card-articles', 'unsure', LATER, ['stamps']),
  but('viapath', fact('florida-calls', 'guide', 'contradicted', SOON, ['calls'])),
  fact('texas-calls', 'texas-page', 'official', SOON, ['calls']),
  fact('california', 'cdcr', 'official', SOON, ['link']),
  fact('missouri', 'missouri-doc', 'official', SOON, ['sign-in']),
  fact('page-known', 'own', 'unsure', LATER, ['page-changed']),
];
