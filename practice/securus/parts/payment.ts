import { FormControl, FormGroup } from '@angular/forms';
import { stateField, textField } from './markup.ts';
import { required, zip } from './validators.ts';

const text = (...validators: NonNullable<typeof required>[]) => new FormControl('', { nonNullable: true, validators });

/** The model of a card with its billing address; the names are guesses. */
export function paymentForm() {
  return new FormGroup({
    nameOnCard: text(required),
    cardNumber: text(required),
    expirationMonth: text(required),
    expirationYear: text(required),
    cvv: text(required),
    billingAddress1: text(required),
    billingAddress2: text(),
    billingCity: text(required),
    billingState: text(required),
    billingZip: text(...zip),
  });
}

export const months: readonly string[] = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** This year and the nine after it. */
export const years: readonly string[] = Array.from({ length: 10 }, (_, index) =>
  String(new Date().getFullYear() + index),
);

const choice = (name: string, label: string, list: string) => `<div class="cell small-12 medium-4">
  <label for="${name}">${label}</label>
  <select id="${name}" formControlName="${name}">
    <option value="">Select</option>
    @for (entry of ${list}; track entry) { <option [value]="entry">{{ entry }}</option> }
  </select>
</div>`;

/** Card and billing address; the component offers `form`, `states`, `months` and `years`. */
export const paymentFields = `<div class="grid-x grid-margin-x">
  <div class="cell small-12"><h2>Card</h2></div>
  ${textField({ name: 'nameOnCard', label: 'Name on Card', cell: 'small-12 medium-6' })}
  ${textField({ name: 'cardNumber', label: 'Card Number', attributes: 'inputmode="numeric" maxlength="19"', cell: 'small-12 medium-6' })}
  ${choice('expirationMonth', 'Expiration Month', 'months')}
  ${choice('expirationYear', 'Expiration Year', 'years')}
  ${textField({ name: 'cvv', label: 'CVV', attributes: 'inputmode="numeric" maxlength="4"', cell: 'small-12 medium-4' })}
  <div class="cell small-12"><h2>Billing Address</h2></div>
  ${textField({ name: 'billingAddress1', label: 'Address Line 1' })}
  ${textField({ name: 'billingAddress2', label: 'Address Line 2' })}
  ${textField({ name: 'billingCity', label: 'City', cell: 'small-12 medium-4' })}
  ${stateField({ name: 'billingState', label: 'State', cell: 'small-12 medium-4' })}
  ${textField({ name: 'billingZip', label: 'Zip Code', cell: 'small-12 medium-4' })}
</div>`;
