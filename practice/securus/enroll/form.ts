import { FormControl, FormGroup, type ValidatorFn, Validators } from '@angular/forms';
import { email, phone, repeats, required, zip } from '../parts/validators.ts';

const tick = () => new FormControl(false, { nonNullable: true, validators: Validators.requiredTrue });

function text(...validators: ValidatorFn[]) {
  return new FormControl('', { nonNullable: true, validators });
}

const account = () => ({
  email: text(...email),
  confirmEmail: text(required),
  password: text(required),
  confirmPassword: text(required),
});
const person = () => ({ firstName: text(required), lastName: text(required) });
const street = () => ({ address1: text(required), address2: text(), city: text(required), state: text(required) });
const agreement = () => ({ passcode: text(required), terms: tick() });
const confirmed = () => ({ validators: [repeats('email', 'confirmEmail'), repeats('password', 'confirmPassword')] });

/** The model of the enrol form. Control names are guesses in the style of the application's known pages. */
export function enrollForm() {
  const contact = { zip: text(...zip), phoneNumber: text(...phone) };
  return new FormGroup({ ...account(), ...person(), ...street(), ...contact, ...agreement() }, confirmed());
}

/** The same with a country list. */
export function countryForm() {
  const contact = { zip: text(...zip), phoneNumber: text(...phone), country: text(required) };
  return new FormGroup({ ...account(), ...person(), ...street(), ...contact, ...agreement() }, confirmed());
}

/** The same with the phone number in three boxes and ZIP+4 in two. */
export function splitForm() {
  const contact = {
    zip: text(...zip),
    zip4: text(),
    phone1: text(required),
    phone2: text(required),
    phone3: text(required),
  };
  return new FormGroup({ ...account(), ...person(), ...street(), ...contact, ...agreement() }, confirmed());
}

/** The two-step form: nothing is asked twice, but a CAPTCHA is. */
export function wizardForm() {
  return new FormGroup({
    email: text(...email),
    password: text(required),
    ...person(),
    ...street(),
    zip: text(...zip),
    phoneNumber: text(...phone),
    captcha: text(required),
    ...agreement(),
  });
}
