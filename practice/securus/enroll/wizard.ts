import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { checkbox, textField } from '../parts/markup.ts';
import { ModelView } from '../parts/model-view.ts';
import { states } from '../parts/states.ts';
import { answerLater } from '../session.ts';
import { wizardForm } from './form.ts';
import { enrolling } from './submit.ts';
import { nameFields, passcodeField, phoneField, stateList, streetFields, zipField } from './template.ts';

const NUMERIC = 'inputmode="numeric"';

/**
 * Two steps under one hash: e-mail, password and Terms, then the rest. A step's nodes exist only while it is shown, and
 * going back builds new ones. Phone and ZIP are held by maxlength, which cuts a foreign one off.
 */
@Component({
  selector: 'scrs-enroll-wizard',
  imports: [ModelView, ReactiveFormsModule],
  template: `<h1>Create an Account</h1>
    @if (step === 1) {
      <form [formGroup]="form" (ngSubmit)="next()" novalidate>
        <p>Step 1 of 2</p>
        <div class="grid-x grid-margin-x">
          ${textField({ name: 'email', label: 'Email Address', type: 'email' })}
          ${textField({ name: 'password', label: 'Password', type: 'password' })}
          ${checkbox('terms', 'I accept the Terms and Conditions')}
        </div>
        <button type="submit" class="button">Next</button>
      </form>
    } @else {
      <form [formGroup]="form" (ngSubmit)="submit()" novalidate>
        <p>Step 2 of 2</p>
        <div class="grid-x grid-margin-x">
          ${nameFields()}${streetFields()}${stateList()}${zipField(undefined, `maxlength="5" ${NUMERIC}`)}
          ${phoneField(undefined, 'maxlength="10"')}${passcodeField()}
          <div class="cell small-12"><span class="captcha-image" role="img" aria-label="Four digits">4716</span></div>
          ${textField({ name: 'captcha', label: 'Enter the number shown', attributes: `${NUMERIC} maxlength="4"`, cell: 'small-12 medium-6' })}
        </div>
        <div class="button-row">
          <button type="button" class="button hollow" (click)="step = 1">Back</button>
          <button type="submit" class="button" [disabled]="form.invalid">Submit</button>
        </div>
      </form>
    }
    <scrs-practice-model [value]="form.value" />`,
})
export class WizardPage {
  readonly form = wizardForm();
  readonly states = states;
  readonly submit = enrolling(this.form);
  step: 1 | 2 = 1;

  next(): void {
    const { email, password, terms } = this.form.controls;
    for (const control of [email, password, terms]) control.markAsTouched();
    if (email.valid && password.valid && terms.value) {
      answerLater(() => {
        this.step = 2;
      });
    }
  }
}
