import { checkbox, stateField, textField } from '../parts/markup.ts';
import { ENGLISH, type EnrollTexts } from './texts.ts';

/** E-mail and password, each twice: the first part of every enrol form. */
function accountFields(text: EnrollTexts = ENGLISH): string {
  const { error } = text;
  return [
    textField({ name: 'email', label: text.email, type: 'email', error, cell: 'small-12 medium-6' }),
    textField({ name: 'confirmEmail', label: text.confirmEmail, type: 'email', error, cell: 'small-12 medium-6' }),
    textField({ name: 'password', label: text.password, type: 'password', error, cell: 'small-12 medium-6' }),
    textField({
      name: 'confirmPassword',
      label: text.confirmPassword,
      type: 'password',
      error,
      cell: 'small-12 medium-6',
    }),
  ].join('');
}

/** First and last name. */
export function nameFields(text: EnrollTexts = ENGLISH): string {
  const { error } = text;
  return [
    textField({ name: 'firstName', label: text.firstName, error, cell: 'small-12 medium-6' }),
    textField({ name: 'lastName', label: text.lastName, error, cell: 'small-12 medium-6' }),
  ].join('');
}

/** The two address lines and the city; the labels wrap their controls, as Foundation writes them. */
export function streetFields(text: EnrollTexts = ENGLISH): string {
  const { error } = text;
  return [
    textField({ name: 'address1', label: text.address1, wrap: true, error, attributes: 'maxlength="40"' }),
    textField({ name: 'address2', label: text.address2, wrap: true, error, attributes: 'maxlength="40"' }),
    textField({ name: 'city', label: text.city, wrap: true, error, cell: 'small-12 medium-4' }),
  ].join('');
}

/** A native state list. */
export function stateList(text: EnrollTexts = ENGLISH): string {
  return stateField({ name: 'state', label: text.state, error: text.error, cell: 'small-12 medium-4' }, text.select);
}

/** Five-digit ZIP in one box. */
export function zipField(text: EnrollTexts = ENGLISH, attributes = ''): string {
  return textField({ name: 'zip', label: text.zip, error: text.error, attributes, cell: 'small-12 medium-4' });
}

/** Ten-digit phone in one box. */
export function phoneField(text: EnrollTexts = ENGLISH, attributes = ''): string {
  return textField({
    name: 'phoneNumber',
    label: text.phoneNumber,
    type: 'tel',
    error: text.error,
    attributes,
    cell: 'small-12 medium-6',
  });
}

/** The passcode that phone accounts ask for. */
export function passcodeField(text: EnrollTexts = ENGLISH): string {
  const attributes = 'maxlength="4" inputmode="numeric"';
  return textField({
    name: 'passcode',
    label: text.passcode,
    error: text.error,
    attributes,
    cell: 'small-12 medium-6',
  });
}

/** Everything after the account part, in the order of the one-page form. */
export function contactFields(text: EnrollTexts = ENGLISH): string {
  const parts = [nameFields, streetFields, stateList, zipField, phoneField, passcodeField];
  return parts.map((part) => part(text)).join('');
}

/**
 * The template of a page with the account part, the given fields, Terms and button, and the model below. The button
 * stays off until Angular finds nothing to refuse. `around` wraps the form in further template text.
 */
export function wholeForm(fields: string, text: EnrollTexts = ENGLISH, around = (form: string) => form): string {
  const form = `<form [formGroup]="form" (ngSubmit)="submit()" novalidate>
    <div class="grid-x grid-margin-x">
      ${accountFields(text)}${fields}${checkbox('terms', text.terms)}
      <div class="cell small-12">
        @if (form.errors && form.dirty) { <span class="form-error is-visible">${text.differs}</span> }
        <button type="submit" class="button" [disabled]="form.invalid">${text.submit}</button>
      </div>
    </div>
  </form>`;
  return `<h1>${text.title}</h1>${around(form)}<scrs-practice-model [value]="form.value" />`;
}
