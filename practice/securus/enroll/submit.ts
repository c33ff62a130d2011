import { inject } from '@angular/core';
import type { FormGroup } from '@angular/forms';
import { Router } from '@angular/router';
import { answerLater } from '../session.ts';

/** What the button of an enrol form does: a form that Angular takes leads to the account. Call while injecting. */
export function enrolling(form: FormGroup): () => void {
  const router = inject(Router);
  return () => {
    if (form.valid) answerLater(() => void router.navigateByUrl('/my-account'));
  };
}
