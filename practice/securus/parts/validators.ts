import { type AbstractControl, type ValidationErrors, Validators } from '@angular/forms';

/** The endings that the real form is reported to take; nothing of ours confirms it (community guide). */
export const email = [Validators.required, Validators.email, Validators.pattern(/\.(com|net|org)$/i)];

/** Ten digits without the leading 1, as the rate-quote page of the same application takes them. */
export const phone = [Validators.required, Validators.pattern(/^\d{10}$/)];

/** Five digits. */
export const zip = [Validators.required, Validators.pattern(/^\d{5}$/)];

export const required = Validators.required;

/** A form whose control `again` must repeat `first`; the error `differs` sits on the form, not on a control. */
export function repeats(first: string, again: string) {
  return (form: AbstractControl): ValidationErrors | null =>
    form.get(first)?.value === form.get(again)?.value ? null : { differs: again };
}
