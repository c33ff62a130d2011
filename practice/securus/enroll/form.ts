import { FormControl, FormGroup, type ValidatorFn } from '@angular/forms';
import { email, phone, repeats, required, zip } from '../parts/validators.ts';

const text = (...validators: ValidatorFn[]) => new FormControl('', { nonNullable: true, validators });
const tick = () => new FormControl(false, { nonNullable: true, validators: required });

/** The model of the enrol form. Control names are guesses in the style of the application's known pages. */
export function enrollForm() {
  return new FormGroup(
    {
      email: text(...email),
      confirmEmail: text(required),
      password: text(required),
      confirmPassword: text(required),
      firstName: text(required),
      lastName: text(required),
      address1: text(required),
      address2: text(),
      city: text(required),
      state: text(required),
      zip: text(...zip),
      phoneNumber: text(...phone),
      passcode: text(required),
      terms: tick(),
    },
    { validators: [repeats('email', 'confirmEmail'), repeats('password', 'confirmPassword')] },
  );
}

export type EnrollForm = ReturnType<typeof enrollForm>;
