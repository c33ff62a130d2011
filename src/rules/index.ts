import { rule as addressLayout } from './address-layout.ts';
import { rule as addressScript } from './address-script.ts';
import { rule as addressTooLong } from './address-too-long.ts';
import { rule as countryNotUs } from './country-not-us.ts';
import { rule as emailConfirmDiffers } from './email-confirm-differs.ts';
import { rule as emailDiffersFromJpay } from './email-differs-from-jpay.ts';
import { rule as emailEnding } from './email-ending.ts';
import { rule as emailTypo } from './email-typo.ts';
import { rule as phoneFictional } from './phone-fictional.ts';
import { rule as phoneForeign } from './phone-foreign.ts';
import { rule as phoneFormat } from './phone-format.ts';
import { rule as phoneIncomplete } from './phone-incomplete.ts';
import { rule as phoneNotGeographic } from './phone-not-geographic.ts';
import { rule as phoneOtherCountry } from './phone-other-country.ts';
import { rule as phonePermanent } from './phone-permanent.ts';
import type { Rule } from './rule.ts';
import { rule as stateMissing } from './state-missing.ts';
import { rule as zipFormat } from './zip-format.ts';
import { rule as zipStateMismatch } from './zip-state-mismatch.ts';

/** Every rule; of two with the same level about one field the earlier is shown first. */
export const rules: readonly Rule[] = [
  emailConfirmDiffers,
  emailTypo,
  emailEnding,
  emailDiffersFromJpay,
  phoneForeign,
  phoneIncomplete,
  phoneFictional,
  phoneOtherCountry,
  phoneNotGeographic,
  phoneFormat,
  phonePermanent,
  stateMissing,
  zipFormat,
  zipStateMismatch,
  addressTooLong,
  addressScript,
  addressLayout,
  countryNotUs,
];
